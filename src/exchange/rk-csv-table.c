/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "exchange/rk-csv-table.h"

#include "core/calendar/rk-fiscal-year.h"
#include "core/rk-language.h"
#include "core/rk-types.h"

#include <string.h>

#define BYTE_ORDER_MARK "\xEF\xBB\xBF"

void
rk_csv_table_free (RkCsvTable *self)
{
  if (self == NULL)
    return;
  for (guint i = 0; i < self->records->len; i++)
    rk_record_free (self->type, self->records->pdata[i]);
  g_ptr_array_unref (self->records);
  g_array_unref (self->rows);
  g_free (self);
}

static gboolean
is_text (const RkField *field)
{
  return field->kind == RK_FIELD_TEXT || field->kind == RK_FIELD_REFERENCE;
}

/* Apostrophes that were there already are counted in, so that each way undoes the other. */
static gboolean
looks_like_formula (const char *text)
{
  text += strspn (text, "'");
  return *text != '\0' && strchr ("=+-@\t\r", *text) != NULL;
}

static char *
write_cell (gconstpointer record, const RkField *field)
{
  g_autofree char *text = rk_record_get_text (record, field);

  if (text == NULL)
    return g_strdup ("");
  return is_text (field) && looks_like_formula (text) ? g_strconcat ("'", text, NULL) : g_steal_pointer (&text);
}

static const char *
read_cell (const RkField *field, const char *cell)
{
  return is_text (field) && cell[0] == '\'' && looks_like_formula (cell) ? cell + 1 : cell;
}

/* @record: (nullable): the header when %NULL */
static void
append_row (GString *text, const RkRecordType *type, gconstpointer record)
{
  g_autoptr (GPtrArray) cells = g_ptr_array_new_with_free_func (g_free);

  for (const RkField *field = type->fields; field->name != NULL; field++)
    g_ptr_array_add (cells, record != NULL ? write_cell (record, field) : g_strdup (field->name));
  g_ptr_array_add (cells, NULL);
  rk_csv_append (text, (const char *const *) cells->pdata);
}

char *
rk_csv_table_write (const RkRecordType *type, gpointer const *records, guint n_records)
{
  GString *text = g_string_new (BYTE_ORDER_MARK);

  append_row (text, type, NULL);
  for (guint i = 0; i < n_records; i++)
    append_row (text, type, records[i]);
  return g_string_free (text, FALSE);
}

/* @error: set already; where it happened is put before it */
static gboolean
fail_at (const char *name, guint row, const char *column, GError **error)
{
  /* Translators: a file, a row number, the name of a column; what is wrong follows */
  g_prefix_error (error, _ ("%s, row %u, column “%s”: "), name, row, column);
  return FALSE;
}

static gpointer
begin_record (const RkRecordType *type, GStrv header, GStrv cells, const RkDataset *known)
{
  for (guint i = 0; header[i] != NULL; i++)
    if (g_str_equal (header[i], type->fields[0].name)) {
      gconstpointer old = rk_dataset_get (known, type, read_cell (&type->fields[0], cells[i]));

      if (old != NULL)
        return rk_record_dup (type, old);
    }
  return rk_record_new (type);
}

/* The row says it itself, or the record that it is about. */
static int
year_of_row (const RkCsvTable *table, GStrv header, GStrv cells, gconstpointer record)
{
  const RkField *field = rk_record_type_field (table->type, "year");
  int year = 0;

  if (field == NULL || field->kind != RK_FIELD_YEAR)
    return table->year;
  for (guint i = 0; header[i] != NULL; i++)
    if (g_str_equal (header[i], field->name))
      year = rk_fiscal_year_parse (cells[i], NULL);
  if (year == 0 && rk_record_integer (record, field) != RK_MISSING)
    year = (int) rk_record_integer (record, field);
  return year != 0 ? year : table->year;
}

static gboolean
fill_record (RkCsvTable *table, const char *name, GStrv header, GStrv cells, gpointer record, guint row, GError **error)
{
  int year = year_of_row (table, header, cells, record);

  for (guint i = 0; header[i] != NULL; i++) {
    const RkField *field = rk_record_type_field (table->type, header[i]);

    if (!rk_record_set_text_of (table->type, record, field, read_cell (field, cells[i]), year, error))
      return fail_at (name, row, header[i], error);
  }
  if (rk_record_check (table->type, record, error))
    return TRUE;
  g_prefix_error (error, _ ("%s, row %u: "), name, row);
  return FALSE;
}

static gboolean
check_header (const RkRecordType *type, const char *name, GStrv header, GError **error)
{
  for (guint i = 0; header[i] != NULL; i++) {
    gboolean twice = FALSE;

    for (guint k = 0; k < i; k++)
      twice = twice || g_str_equal (header[k], header[i]);
    if (rk_record_type_field (type, header[i]) == NULL)
      g_set_error (error, RK_CSV_ERROR, 0, _ ("%s: a record of “%s” has no column “%s”"), name, type->name, header[i]);
    else if (twice)
      g_set_error (error, RK_CSV_ERROR, 0, _ ("%s: the column “%s” is there twice"), name, header[i]);
    else
      continue;
    return FALSE;
  }
  return TRUE;
}

static gboolean
check_keys (const RkCsvTable *table, const char *name, GHashTable *keys, GError **error)
{
  for (guint i = 0; i < table->records->len; i++) {
    const char *key = rk_record_key (table->records->pdata[i]);

    if (g_hash_table_add (keys, (gpointer) key))
      continue;
    g_set_error (error, RK_CSV_ERROR, 0, _ ("“%s” is there twice"), key);
    return fail_at (name, g_array_index (table->rows, guint, i), table->type->fields[0].name, error);
  }
  return TRUE;
}

static gboolean
check_references (const RkCsvTable *table, const char *name, GHashTable *keys, const RkDataset *known, GError **error)
{
  for (guint i = 0; i < table->records->len; i++)
    for (const RkField *field = table->type->fields; field->name != NULL; field++) {
      const char *key = field->kind == RK_FIELD_REFERENCE ? rk_record_text (table->records->pdata[i], field) : NULL;
      const RkRecordType *target = key != NULL ? rk_type (field->target) : NULL;

      if (target == NULL || rk_dataset_get (known, target, key) != NULL || (target == table->type && g_hash_table_contains (keys, key)))
        continue;
      g_set_error (error, RK_CSV_ERROR, 0, _ ("there is no “%s” among the records of “%s”"), key, target->name);
      return fail_at (name, g_array_index (table->rows, guint, i), field->name, error);
    }
  return TRUE;
}

static gboolean
fill_table (RkCsvTable *table, const char *name, const GPtrArray *rows, const GArray *numbers, const RkDataset *known, GError **error)
{
  g_autoptr (GHashTable) keys = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 1; i < rows->len; i++) {
    gpointer record = begin_record (table->type, rows->pdata[0], rows->pdata[i], known);

    g_ptr_array_add (table->records, record);
    g_array_append_val (table->rows, g_array_index (numbers, guint, i));
    if (!fill_record (table, name, rows->pdata[0], rows->pdata[i], record, g_array_index (numbers, guint, i), error))
      return FALSE;
  }
  return check_keys (table, name, keys, error) && check_references (table, name, keys, known, error);
}

RkCsvTable *
rk_csv_table_read (const RkRecordType *type, const char *name, const char *text, const RkDataset *known, int year, GError **error)
{
  g_autoptr (GArray) numbers = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autoptr (GPtrArray) rows = rk_csv_parse_numbered (name, text, numbers, error);
  g_autoptr (RkCsvTable) table = NULL;

  if (rows == NULL || !check_header (type, name, rows->pdata[0], error))
    return NULL;
  table = g_new0 (RkCsvTable, 1);
  *table = (RkCsvTable){ type, g_ptr_array_new (), g_array_new (FALSE, FALSE, sizeof (guint)), year };
  return fill_table (table, name, rows, numbers, known, error) ? g_steal_pointer (&table) : NULL;
}
