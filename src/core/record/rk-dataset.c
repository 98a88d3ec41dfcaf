/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/record/rk-dataset.h"

typedef struct {
  const RkRecordType *type;
  GPtrArray *records;
  GHashTable *by_key; /* keys belong to the records */
} Table;

struct RkDataset {
  gatomicrefcount references;
  GHashTable *tables; /* RkRecordType → Table */
};

static const GPtrArray empty = { 0 };

static void
table_free (gpointer data)
{
  Table *table = data;

  for (guint i = 0; i < table->records->len; i++)
    rk_record_free (table->type, table->records->pdata[i]);
  g_ptr_array_unref (table->records);
  g_hash_table_unref (table->by_key);
  g_free (table);
}

RkDataset *
rk_dataset_new (void)
{
  RkDataset *self = g_new0 (RkDataset, 1);

  g_atomic_ref_count_init (&self->references);
  self->tables = g_hash_table_new_full (NULL, NULL, NULL, table_free);
  return self;
}

RkDataset *
rk_dataset_ref (RkDataset *self)
{
  g_atomic_ref_count_inc (&self->references);
  return self;
}

void
rk_dataset_unref (RkDataset *self)
{
  if (self == NULL || !g_atomic_ref_count_dec (&self->references))
    return;
  g_hash_table_unref (self->tables);
  g_free (self);
}

static Table *
ensure_table (RkDataset *self, const RkRecordType *type)
{
  Table *table = g_hash_table_lookup (self->tables, type);

  if (table != NULL)
    return table;
  table = g_new0 (Table, 1);
  table->type = type;
  table->records = g_ptr_array_new ();
  table->by_key = g_hash_table_new (g_str_hash, g_str_equal);
  g_hash_table_insert (self->tables, (gpointer) type, table);
  return table;
}

gboolean
rk_dataset_take (RkDataset *self, const RkRecordType *type, gpointer record)
{
  Table *table = ensure_table (self, type);

  if (g_hash_table_contains (table->by_key, rk_record_key (record))) {
    rk_record_free (type, record);
    return FALSE;
  }
  g_ptr_array_add (table->records, record);
  g_hash_table_insert (table->by_key, (gpointer) rk_record_key (record), record);
  return TRUE;
}

const GPtrArray *
rk_dataset_all (const RkDataset *self, const RkRecordType *type)
{
  const Table *table = g_hash_table_lookup (self->tables, type);

  return table != NULL ? table->records : &empty;
}

gconstpointer
rk_dataset_get (const RkDataset *self, const RkRecordType *type, const char *key)
{
  const Table *table = g_hash_table_lookup (self->tables, type);

  return table != NULL && key != NULL ? g_hash_table_lookup (table->by_key, key) : NULL;
}

static int
compare_years (gconstpointer a, gconstpointer b)
{
  return *(const gint64 *) a < *(const gint64 *) b ? -1 : *(const gint64 *) a > *(const gint64 *) b;
}

static void
collect_years (const Table *table, GArray *years)
{
  const RkField *field = rk_record_type_field (table->type, "year");

  for (guint i = 0; field != NULL && i < table->records->len; i++) {
    gint64 year = rk_record_integer (table->records->pdata[i], field);
    gboolean known = year == RK_MISSING;

    for (guint k = 0; k < years->len && !known; k++)
      known = g_array_index (years, gint64, k) == year;
    if (!known)
      g_array_append_val (years, year);
  }
}

GArray *
rk_dataset_years (const RkDataset *self)
{
  GArray *years = g_array_new (FALSE, FALSE, sizeof (gint64));
  GHashTableIter iter;
  gpointer table;

  g_hash_table_iter_init (&iter, self->tables);
  while (g_hash_table_iter_next (&iter, NULL, &table))
    collect_years (table, years);
  g_array_sort (years, compare_years);
  return years;
}
