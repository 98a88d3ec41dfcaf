/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/record/rk-record-edit.h"

#include "core/campaign/rk-placement.h"
#include "core/rk-language.h"
#include "model/session/rk-facts.h"

#define MOST_FIELDS 3 /* that a name tells */

/* What a row belongs to, or else the type. */
static const char *
find_stem (const RkRecordType *type, gconstpointer record)
{
  for (const RkField *field = type->fields; field->name != NULL; field++)
    if ((field->flags & RK_FIELD_OWNER) && rk_record_text (record, field) != NULL)
      return rk_record_text (record, field);
  return type->name;
}

char *
rk_record_new_key (const RkDataset *dataset, const RkRecordType *type, gconstpointer record)
{
  const char *stem = find_stem (type, record);

  for (guint number = 1;; number++) {
    g_autofree char *key = g_strdup_printf ("%s-%02u", stem, number);

    if (rk_dataset_get (dataset, type, key) == NULL)
      return g_steal_pointer (&key);
  }
}

char *
rk_records_count (const RkRecordType *type, guint n)
{
  if (type == &rk_placement_type)
    return g_strdup_printf (ngettext ("%u placement", "%u placements", n), n);
  if (type == &rk_campaign_task_type)
    return g_strdup_printf (ngettext ("%u activity", "%u activities", n), n);
  return g_strdup_printf (ngettext ("%u record", "%u records", n), n);
}

static gboolean
differs (const RkField *field, gconstpointer old, gconstpointer record)
{
  g_autofree char *before = rk_record_get_text (old, field), *after = rk_record_get_text (record, field);

  return g_strcmp0 (before, after) != 0;
}

static gboolean
is_changed (const RkDataset *dataset, const RkRecordType *type, const RkField *field, const GPtrArray *records)
{
  for (guint i = 0; i < records->len; i++) {
    gconstpointer old = rk_dataset_get (dataset, type, rk_record_key (records->pdata[i]));

    if (old != NULL && differs (field, old, records->pdata[i]))
      return TRUE;
  }
  return FALSE;
}

/* Returns: (nullable): "Copies, Size"; NULL where they are too many to tell */
static char *
name_changed (const RkDataset *dataset, const RkRecordType *type, const GPtrArray *records)
{
  g_autoptr (GString) names = g_string_new (NULL);
  guint n = 0;

  for (const RkField *field = type->fields; field->name != NULL; field++)
    if (is_changed (dataset, type, field, records)) {
      g_string_append_printf (names, "%s%s", n > 0 ? (rk_language_is_japanese () ? "、" : ", ") : "", _ (field->title));
      n++;
    }
  return n <= MOST_FIELDS ? g_string_free (g_steal_pointer (&names), FALSE) : NULL;
}

static char *
name_change (const RkDataset *dataset, const RkRecordType *type, const GPtrArray *records)
{
  g_autofree char *fields = name_changed (dataset, type, records), *count = rk_records_count (type, records->len);
  g_autofree char *title = rk_record_word (dataset, type, records->pdata[0]);

  if (rk_dataset_get (dataset, type, rk_record_key (records->pdata[0])) == NULL)
    return g_strdup_printf (_ ("Add “%s” (%s)"), title, _ (type->title));
  if (records->len == 1) /* Translators: what is changed, and which fields of it, or of which kind it is */
    return fields != NULL ? g_strdup_printf (_ ("Change “%s”: %s"), title, fields) : g_strdup_printf (_ ("Change “%s” (%s)"), title, _ (type->title));
  /* Translators: “12 placements”, and which fields of them */
  return fields != NULL ? g_strdup_printf (_ ("Change %s: %s"), count, fields) : g_strdup_printf (_ ("Change %s"), count);
}

RkEdit *
rk_records_put (const RkDataset *dataset, const RkRecordType *type, const GPtrArray *records)
{
  g_autofree char *label = records->len > 0 ? name_change (dataset, type, records) : NULL;
  g_autoptr (RkEdit) edit = rk_edit_new (label);

  for (guint i = 0; i < records->len; i++) {
    gconstpointer old = rk_dataset_get (dataset, type, rk_record_key (records->pdata[i]));

    if (old == NULL || !rk_record_equal (type, old, records->pdata[i]))
      rk_edit_put (edit, type, records->pdata[i]);
  }
  return edit->steps->len > 0 ? g_steal_pointer (&edit) : NULL;
}
