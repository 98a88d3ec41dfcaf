/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rk-types.h"
#include "exchange/rk-csv.h"

#include <stdint.h>

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size);

static void
free_records (const RkRecordType *type, GPtrArray *records)
{
  for (guint i = 0; i < records->len; i++)
    rk_record_free (type, records->pdata[i]);
  g_ptr_array_unref (records);
}

static void
append_names (GString *text, const RkRecordType *type)
{
  for (const RkField *field = type->fields; field->name != NULL; field++)
    g_string_append_printf (text, "%s%s", field == type->fields ? "" : ",", field->name);
  g_string_append_c (text, '\n');
}

static void
append_record (GString *text, const RkRecordType *type, gconstpointer record)
{
  g_autoptr (GPtrArray) cells = g_ptr_array_new_with_free_func (g_free);

  for (const RkField *field = type->fields; field->name != NULL; field++) {
    char *cell = rk_record_get_text (record, field);

    g_ptr_array_add (cells, cell != NULL ? cell : g_strdup (""));
  }
  g_ptr_array_add (cells, NULL);
  rk_csv_append (text, (const char *const *) cells->pdata);
}

static void
check_writes_back (const RkRecordType *type, const GPtrArray *records)
{
  g_autoptr (GString) text = g_string_new (NULL);
  GPtrArray *again;

  append_names (text, type);
  for (guint i = 0; i < records->len; i++)
    append_record (text, type, records->pdata[i]);
  again = rk_csv_read (type, "again", text->str, NULL);
  g_assert_nonnull (again);
  g_assert_cmpuint (again->len, ==, records->len);
  for (guint i = 0; i < records->len; i++)
    g_assert_true (rk_record_equal (type, records->pdata[i], again->pdata[i]));
  free_records (type, again);
}

/* All rows or none, each of them whole; refused with a message that can be shown. */
static void
check_read (const RkRecordType *type, const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) rows = rk_csv_parse ("fuzz", text, NULL);
  GPtrArray *records = rk_csv_read (type, "fuzz", text, &error);

  if (records == NULL) {
    g_assert_true (g_utf8_validate (error->message, -1, NULL));
    return;
  }
  g_assert_no_error (error);
  g_assert_cmpuint (records->len, ==, rows->len - 1);
  for (guint i = 0; i < records->len; i++)
    g_assert_true (rk_record_check (type, records->pdata[i], NULL));
  check_writes_back (type, records);
  free_records (type, records);
}

/* Any bytes as a table of every type, and as the rows below the header of one that the first byte chooses. */
int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autofree char *text = g_strndup ((const char *) data, size);
  g_autoptr (GString) rows = g_string_new (NULL);
  const RkRecordType *const *types = rk_types ();
  guint n = 0;

  for (; types[n] != NULL; n++)
    check_read (types[n], text);
  if (size == 0)
    return 0;
  append_names (rows, types[data[0] % n]);
  g_string_append (rows, text + (text[0] != '\0' ? 1 : 0));
  check_read (types[data[0] % n], rows->str);
  return 0;
}
