/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/session/rk-source-facts.h"

#include "core/area/rk-ward.h"
#include "core/rk-glossary.h"
#include "core/rk-language.h"
#include "core/rk-types.h"
#include "model/words/rk-words.h"

/* The sections in the order in which they are met, and how often each is. */
typedef struct {
  GPtrArray *names;
  GHashTable *counts;
} Sections;

static void
count_section (Sections *self, const char *name)
{
  guint count = GPOINTER_TO_UINT (g_hash_table_lookup (self->counts, name));

  if (count == 0)
    g_ptr_array_add (self->names, (gpointer) name);
  g_hash_table_insert (self->counts, (gpointer) name, GUINT_TO_POINTER (count + 1));
}

static void
count_type (Sections *self, const RkDataset *dataset, const RkRecordType *type, const char *source)
{
  const RkField *of = rk_record_type_field (type, "source"), *in = rk_record_type_field (type, "section");
  const GPtrArray *all = rk_dataset_all (dataset, type);

  for (guint i = 0; of != NULL && in != NULL && i < all->len; i++)
    if (g_strcmp0 (rk_record_text (all->pdata[i], of), source) == 0 && rk_record_text (all->pdata[i], in) != NULL)
      count_section (self, rk_record_text (all->pdata[i], in));
}

void
rk_source_facts (const RkDataset *dataset, const char *source, RkAddFact add, gpointer facts)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  g_autoptr (GHashTable) counts = g_hash_table_new (g_str_hash, g_str_equal);
  Sections sections = { names, counts };

  for (const RkRecordType *const *type = rk_types (); *type != NULL; type++)
    count_type (&sections, dataset, *type, source);
  for (guint i = 0; i < names->len; i++) {
    guint n = GPOINTER_TO_UINT (g_hash_table_lookup (counts, names->pdata[i]));
    g_autofree char *count = g_strdup_printf (ngettext ("%u record", "%u records", n), n);

    add (facts, rk_word (names->pdata[i]), count);
  }
}

/* What is counted in a row: "1,834", or "120,000 / 34,000" where it counts several things. */
static char *
counts_word (const RkRecordType *type, gconstpointer record)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (const RkField *field = type->fields; field->name != NULL; field++)
    if (field->kind == RK_FIELD_INTEGER && (field->flags & RK_FIELD_LISTED) && rk_record_integer (record, field) != RK_MISSING) {
      g_autofree char *count = rk_count_format (rk_record_integer (record, field));

      g_string_append_printf (text, "%s%s", text->len > 0 ? " / " : "", count);
    }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

void
rk_sum_facts (const RkDataset *dataset, const RkRecordType *type, const char *const *keys, RkAddFact add, gpointer facts)
{
  const RkField *place = rk_record_type_field (type, "ward");

  for (guint i = 0; place != NULL && keys[i] != NULL; i++) {
    gconstpointer record = rk_dataset_get (dataset, type, keys[i]);
    const RkWard *ward = record != NULL ? rk_dataset_get (dataset, &rk_ward_type, rk_record_text (record, place)) : NULL;
    g_autofree char *counts = record != NULL ? counts_word (type, record) : NULL;

    if (ward != NULL)
      add (facts, rk_word_ward (ward), counts);
  }
}
