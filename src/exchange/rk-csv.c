/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "exchange/rk-csv.h"

#include "core/rk-language.h"

#include <string.h>

G_DEFINE_QUARK (rk_csv_error, rk_csv_error)

/* The place in the text that is being read. */
typedef struct {
  const char *name, *at;
  guint row; /* of the cell being read, from 1 */
} Cursor;

static gboolean
at_line_end (const char *at)
{
  return *at == '\n' || *at == '\0' || (at[0] == '\r' && at[1] == '\n');
}

static char *
read_quoted (Cursor *cursor, GError **error)
{
  GString *cell = g_string_new (NULL);

  for (cursor->at++; *cursor->at != '\0'; cursor->at++) {
    if (*cursor->at != '"')
      g_string_append_c (cell, *cursor->at);
    else if (cursor->at[1] == '"')
      g_string_append_c (cell, *cursor->at++);
    else {
      cursor->at++;
      if (*cursor->at == ',' || at_line_end (cursor->at))
        return g_string_free (cell, FALSE);
      break;
    }
  }
  g_string_free (cell, TRUE);
  g_set_error (error, RK_CSV_ERROR, 0, _ ("%s, row %u: a quoted cell does not end"), cursor->name, cursor->row);
  return NULL;
}

static char *
read_plain (Cursor *cursor)
{
  const char *start = cursor->at;

  while (*cursor->at != ',' && !at_line_end (cursor->at))
    cursor->at++;
  return g_strndup (start, (gsize) (cursor->at - start));
}

static GStrv
read_row (Cursor *cursor, GError **error)
{
  g_autoptr (GStrvBuilder) cells = g_strv_builder_new ();

  for (;;) {
    g_autofree char *cell = *cursor->at == '"' ? read_quoted (cursor, error) : read_plain (cursor);

    if (cell == NULL)
      return NULL;
    g_strv_builder_add (cells, cell);
    if (*cursor->at != ',')
      break;
    cursor->at++;
  }
  if (*cursor->at == '\r')
    cursor->at++;
  if (*cursor->at == '\n')
    cursor->at++;
  return g_strv_builder_end (cells);
}

static void
skip_notes (Cursor *cursor)
{
  while (*cursor->at == '#') {
    cursor->at = strchrnul (cursor->at, '\n');
    if (*cursor->at == '\n')
      cursor->at++;
    cursor->row++;
  }
}

static gboolean
has_width (const Cursor *cursor, GPtrArray *rows, GStrv row, GError **error)
{
  guint width = rows->len > 0 ? g_strv_length (rows->pdata[0]) : g_strv_length (row);

  if (g_strv_length (row) == width)
    return TRUE;
  g_set_error (error, RK_CSV_ERROR, 0, _ ("%s, row %u: %u cells where the header has %u"), cursor->name, cursor->row, g_strv_length (row), width);
  return FALSE;
}

GPtrArray *
rk_csv_parse_numbered (const char *name, const char *text, GArray *numbers, GError **error)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  Cursor cursor = { name, text, 1 };

  if (!g_utf8_validate (text, -1, NULL)) {
    g_set_error (error, RK_CSV_ERROR, 0, _ ("%s: the text is not in UTF-8"), name);
    return NULL;
  }
  if (g_str_has_prefix (text, "\xEF\xBB\xBF"))
    cursor.at += 3;
  for (;; cursor.row++) {
    GStrv row;

    skip_notes (&cursor);
    if (*cursor.at == '\0')
      break;
    row = read_row (&cursor, error);
    if (row == NULL)
      return NULL;
    if (!has_width (&cursor, rows, row, error)) {
      g_strfreev (row);
      return NULL;
    }
    g_ptr_array_add (rows, row);
    g_array_append_val (numbers, cursor.row);
  }
  if (rows->len > 0)
    return g_steal_pointer (&rows);
  g_set_error (error, RK_CSV_ERROR, 0, _ ("%s: there is no header row"), name);
  return NULL;
}

GPtrArray *
rk_csv_parse (const char *name, const char *text, GError **error)
{
  g_autoptr (GArray) numbers = g_array_new (FALSE, FALSE, sizeof (guint));

  return rk_csv_parse_numbered (name, text, numbers, error);
}

static gboolean
fill_record (const RkRecordType *type, gpointer record, GStrv header, GStrv row, GError **error)
{
  for (guint i = 0; header[i] != NULL; i++)
    if (!rk_record_set_text (type, record, rk_record_type_field (type, header[i]), row[i], error))
      return FALSE;
  return rk_record_check (type, record, error);
}

static gboolean
check_header (const RkRecordType *type, const char *name, GStrv header, GError **error)
{
  for (guint i = 0; header[i] != NULL; i++) {
    if (rk_record_type_field (type, header[i]) == NULL) {
      g_set_error (error, RK_CSV_ERROR, 0, _ ("%s: a record of “%s” has no column “%s”"), name, type->name, header[i]);
      return FALSE;
    }
    for (guint k = 0; k < i; k++)
      if (g_str_equal (header[k], header[i])) {
        g_set_error (error, RK_CSV_ERROR, 0, _ ("%s: the column “%s” is there twice"), name, header[i]);
        return FALSE;
      }
  }
  return TRUE;
}

GPtrArray *
rk_csv_read (const RkRecordType *type, const char *name, const char *text, GError **error)
{
  g_autoptr (GArray) numbers = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autoptr (GPtrArray) rows = rk_csv_parse_numbered (name, text, numbers, error);
  GPtrArray *records;

  if (rows == NULL || !check_header (type, name, rows->pdata[0], error))
    return NULL;
  records = g_ptr_array_new ();
  for (guint i = 1; i < rows->len; i++) {
    gpointer record = rk_record_new (type);

    g_ptr_array_add (records, record);
    if (fill_record (type, record, rows->pdata[0], rows->pdata[i], error))
      continue;
    g_prefix_error (error, _ ("%s, row %u: "), name, g_array_index (numbers, guint, i));
    for (guint k = 0; k < records->len; k++)
      rk_record_free (type, records->pdata[k]);
    g_ptr_array_unref (records);
    return NULL;
  }
  return records;
}

void
rk_csv_append (GString *text, const char *const *cells)
{
  for (guint i = 0; cells[i] != NULL; i++) {
    if (i > 0)
      g_string_append_c (text, ',');
    if (strpbrk (cells[i], ",\"\r\n") == NULL && cells[i][0] != '#') {
      g_string_append (text, cells[i]);
      continue;
    }
    g_string_append_c (text, '"');
    for (const char *c = cells[i]; *c != '\0'; c++) {
      if (*c == '"')
        g_string_append_c (text, '"');
      g_string_append_c (text, *c);
    }
    g_string_append_c (text, '"');
  }
  g_string_append_c (text, '\n');
}
