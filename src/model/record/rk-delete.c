/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/record/rk-delete.h"

#include "core/rk-language.h"
#include "core/rk-types.h"
#include "model/record/rk-record-edit.h"
#include "model/session/rk-facts.h"

typedef struct {
  const RkDataset *dataset;
  RkEdit *edit;
  GHashTable *gone; /* the records that go */
} Run;

static void remove_record (Run *run, const RkRecordType *type, gconstpointer record);

static gboolean
refers_to (gconstpointer record, const RkField *field, const RkRecordType *type, const char *key)
{
  return field->kind == RK_FIELD_REFERENCE && g_str_equal (field->target, type->name) && g_strcmp0 (rk_record_text (record, field), key) == 0;
}

static void
remove_dependants (Run *run, const RkRecordType *of, const RkRecordType *type, const char *key)
{
  const GPtrArray *all = rk_dataset_all (run->dataset, of);

  for (guint i = 0; i < all->len; i++)
    for (const RkField *field = of->fields; field->name != NULL; field++)
      if ((field->flags & RK_FIELD_REQUIRED) && refers_to (all->pdata[i], field, type, key))
        remove_record (run, of, all->pdata[i]);
}

static void
remove_record (Run *run, const RkRecordType *type, gconstpointer record)
{
  const char *key = rk_record_key (record);

  if (!g_hash_table_add (run->gone, (gpointer) record))
    return;
  rk_edit_remove (run->edit, type, key);
  for (const RkRecordType *const *of = rk_types (); *of != NULL; of++)
    remove_dependants (run, *of, type, key);
}

static gboolean
is_gone (const Run *run, const RkField *field, gconstpointer record)
{
  gconstpointer target = field->kind == RK_FIELD_REFERENCE ? rk_dataset_get (run->dataset, rk_type (field->target), rk_record_text (record, field)) : NULL;

  return target != NULL && g_hash_table_contains (run->gone, target);
}

/* What stays forgets what goes. */
static void
forget (Run *run, const RkRecordType *type, gconstpointer record)
{
  gpointer changed = NULL;

  for (const RkField *field = type->fields; field->name != NULL; field++) {
    if (!is_gone (run, field, record))
      continue;
    if (changed == NULL)
      changed = rk_record_dup (type, record);
    rk_record_set_string (changed, field, NULL);
  }
  if (changed != NULL)
    rk_edit_put (run->edit, type, changed);
  rk_record_free (type, changed);
}

static char *
name_delete (const RkDataset *dataset, const RkRecordType *type, const char *const *keys)
{
  guint n = g_strv_length ((GStrv) keys);
  gconstpointer record = n == 1 ? rk_dataset_get (dataset, type, keys[0]) : NULL;
  g_autofree char *what = record != NULL ? rk_record_word (dataset, type, record) : n == 1 ? g_strdup (keys[0])
                                                                                           : rk_records_count (type, n);

  return n == 1 ? g_strdup_printf (_ ("Delete “%s”"), what) : g_strdup_printf (_ ("Delete %s"), what);
}

RkEdit *
rk_delete_several (const RkDataset *dataset, const RkRecordType *type, const char *const *keys)
{
  g_autofree char *label = name_delete (dataset, type, keys);
  g_autoptr (GHashTable) gone = g_hash_table_new (NULL, NULL);
  Run run = { dataset, rk_edit_new (label), gone };

  for (guint i = 0; keys[i] != NULL; i++) {
    gconstpointer record = rk_dataset_get (dataset, type, keys[i]);

    if (record != NULL)
      remove_record (&run, type, record);
  }
  for (const RkRecordType *const *of = rk_types (); *of != NULL; of++) {
    const GPtrArray *all = rk_dataset_all (dataset, *of);

    for (guint i = 0; i < all->len; i++)
      if (!g_hash_table_contains (gone, all->pdata[i]))
        forget (&run, *of, all->pdata[i]);
  }
  return run.edit;
}

RkEdit *
rk_delete (const RkDataset *dataset, const RkRecordType *type, const char *key)
{
  const char *const keys[] = { key, NULL };

  return rk_delete_several (dataset, type, keys);
}

char *
rk_delete_tell (const RkEdit *edit)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (const RkRecordType *const *of = rk_types (); *of != NULL; of++) {
    guint n = 0;

    for (guint i = 1; i < edit->steps->len; i++) { /* the first is the record itself */
      const RkEditStep *step = edit->steps->pdata[i];

      n += step->type == *of && step->record == NULL;
    }
    if (text->len > 0 && n > 0)
      g_string_append (text, rk_language_is_japanese () ? "、" : ", ");
    if (n > 0)
      /* Translators: a kind of record, and how many */
      g_string_append_printf (text, _ ("%s: %u"), _ ((*of)->title), n);
  }
  return g_string_free (g_steal_pointer (&text), FALSE);
}
