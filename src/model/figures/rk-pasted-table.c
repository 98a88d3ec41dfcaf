/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/figures/rk-pasted-table.h"

#include "core/rk-language.h"

#include <string.h>

G_DEFINE_QUARK (rk_paste_error, rk_paste_error)

#define MARK "\xEF\xBB\xBF"

static gboolean
fail (GError **error, const char *message)
{
  g_set_error_literal (error, RK_PASTE_ERROR, 0, message);
  return FALSE;
}

/* A picture, a formatted text of a word processor or a file of bytes is not a table. */
static gboolean
check_text (const char *text, gsize length, GError **error)
{
  if (length > RK_PASTED_BYTES) {
    g_set_error (error, RK_PASTE_ERROR, 0, _ ("This is %u KB of text; a table of figures has at most %d. Nothing was changed."), (guint) (length / 1024),
                 RK_PASTED_BYTES / 1024);
    return FALSE;
  }
  if (memchr (text, '\0', length) != NULL || !g_utf8_validate (text, (gssize) length, NULL))
    return fail (error, _ ("This is not text but a picture or a file. Copy the cells of a spreadsheet. Nothing was changed."));
  for (gsize i = 0; i < length; i++)
    if ((guchar) text[i] < 0x20 && strchr ("\t\n\r", text[i]) == NULL)
      return fail (error, _ ("There are control characters in this text: it is not the cells of a spreadsheet. Nothing was changed."));
  return TRUE;
}

/* Takes one cell; the cursor stands on its separator, its line end or the end afterwards. */
static char *
take_cell (const char **cursor, char separator)
{
  g_autoptr (GString) cell = g_string_new (NULL);
  const char *at = *cursor;

  if (*at == '"' && strchr (at + 1, '"') != NULL) {
    for (at++; *at != '\0' && (*at != '"' || at[1] == '"'); at++) {
      g_string_append_c (cell, *at == '\n' || *at == '\r' ? ' ' : *at);
      at += *at == '"' ? 1 : 0;
    }
    at += *at == '"' ? 1 : 0;
  }
  while (*at != '\0' && *at != separator && *at != '\n' && *at != '\r')
    g_string_append_c (cell, *at++);
  *cursor = at;
  return g_strstrip (g_string_free (g_steal_pointer (&cell), FALSE));
}

static void
skip_line_end (const char **cursor)
{
  if (**cursor == '\r' && (*cursor)[1] == '\n')
    (*cursor)++;
  if (**cursor != '\0')
    (*cursor)++;
}

static GPtrArray *
take_row (const char **cursor, char separator)
{
  GPtrArray *row = g_ptr_array_new_with_free_func (g_free);

  while (TRUE) {
    g_ptr_array_add (row, take_cell (cursor, separator));
    if (**cursor != separator)
      break;
    (*cursor)++;
  }
  skip_line_end (cursor);
  return row;
}

/* A line with not even a tab; between rows of several cells it parts two tables. */
static gboolean
is_blank (const GPtrArray *row)
{
  return row->len == 1 && *(const char *) row->pdata[0] == '\0';
}

static void
drop_blank_ends (RkPastedTable *self)
{
  while (self->rows->len > 0 && is_blank (self->rows->pdata[self->rows->len - 1]))
    g_ptr_array_set_size (self->rows, (int) self->rows->len - 1);
  while (self->rows->len > 0 && self->n_columns > 1 && is_blank (self->rows->pdata[0]))
    g_ptr_array_remove_index (self->rows, 0);
}

static gboolean
check_shape (const RkPastedTable *self, GError **error)
{
  if (self->rows->len == 0)
    return fail (error, _ ("There is nothing to paste."));
  if (self->n_columns > RK_PASTED_COLUMNS || self->rows->len > RK_PASTED_ROWS) {
    g_set_error (error, RK_PASTE_ERROR, 0, _ ("This table is %u × %u cells large; a table of figures has at most %d × %d. Nothing was changed."), self->rows->len, self->n_columns,
                 RK_PASTED_ROWS, RK_PASTED_COLUMNS);
    return FALSE;
  }
  for (guint i = 0; self->n_columns > 1 && i < self->rows->len; i++)
    if (is_blank (self->rows->pdata[i])) {
      g_set_error (error, RK_PASTE_ERROR, 0, _ ("Row %u is empty and another table begins below it: paste one table at a time. Nothing was changed."), i + 1);
      return FALSE;
    }
  return TRUE;
}

RkPastedTable *
rk_pasted_table_parse (const char *text, gsize length, char separator, GError **error)
{
  g_autoptr (RkPastedTable) self = NULL;
  g_autofree char *copy = NULL;
  const char *cursor;

  if (!check_text (text, length, error))
    return NULL;
  copy = g_strndup (text, length);
  self = g_new0 (RkPastedTable, 1);
  self->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  for (cursor = g_str_has_prefix (copy, MARK) ? copy + strlen (MARK) : copy; *cursor != '\0';) {
    GPtrArray *row = take_row (&cursor, separator);

    self->n_columns = MAX (self->n_columns, row->len);
    g_ptr_array_add (self->rows, row);
  }
  drop_blank_ends (self);
  return check_shape (self, error) ? g_steal_pointer (&self) : NULL;
}

void
rk_pasted_table_free (RkPastedTable *self)
{
  if (self == NULL)
    return;
  g_ptr_array_unref (self->rows);
  g_free (self);
}

const char *
rk_pasted_table_cell (const RkPastedTable *self, guint row, guint column)
{
  const GPtrArray *cells = self->rows->pdata[row];

  return column < cells->len ? cells->pdata[column] : "";
}
