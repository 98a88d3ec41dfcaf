/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "exchange/rk-grid.h"

#include "exchange/rk-csv.h"

#include <math.h>
#include <string.h>

static void
column_free (gpointer data)
{
  RkGridColumn *column = data;

  g_free (column->heading);
  g_free (column);
}

RkGrid *
rk_grid_new (const char *title)
{
  RkGrid *self = g_new0 (RkGrid, 1);

  *self = (RkGrid){ g_strdup (title), g_ptr_array_new_with_free_func (column_free), g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev),
                    g_ptr_array_new_with_free_func (g_free) };
  return self;
}

void
rk_grid_free (RkGrid *self)
{
  if (self == NULL)
    return;
  g_free (self->title);
  g_ptr_array_unref (self->columns);
  g_ptr_array_unref (self->rows);
  g_ptr_array_unref (self->notes);
  g_free (self);
}

void
rk_grid_add_column (RkGrid *self, const char *heading, RkGridKind kind)
{
  RkGridColumn *column = g_new0 (RkGridColumn, 1);

  *column = (RkGridColumn){ g_strdup (heading), kind };
  g_ptr_array_add (self->columns, column);
}

void
rk_grid_take_row (RkGrid *self, GPtrArray *cells)
{
  g_assert (cells->len == self->columns->len);
  g_ptr_array_add (cells, NULL);
  g_ptr_array_add (self->rows, g_ptr_array_free (cells, FALSE));
}

void
rk_grid_add_note (RkGrid *self, const char *note)
{
  g_ptr_array_add (self->notes, g_strdup (note));
}

gboolean
rk_grid_number (const RkGrid *self, guint row, guint column, double *number)
{
  const char *cell = ((const char *const *) self->rows->pdata[row])[column];
  char *end = NULL;

  if (((const RkGridColumn *) self->columns->pdata[column])->kind != RK_GRID_NUMBERS || *cell == '\0' || !strchr ("-0123456789", *cell))
    return FALSE;
  *number = g_ascii_strtod (cell, &end);
  return *end == '\0' && isfinite (*number);
}

/* As a spreadsheet takes it for what it is. */
static char *
guard (const RkGrid *self, guint row, guint column)
{
  const char *cell = ((const char *const *) self->rows->pdata[row])[column];
  double number;

  if (!rk_grid_number (self, row, column, &number) && *cell != '\0' && strchr ("=+-@\t\r", *cell) != NULL)
    return g_strconcat ("'", cell, NULL);
  return g_strdup (cell);
}

static void
append_headings (const RkGrid *self, GString *text)
{
  g_autoptr (GPtrArray) cells = g_ptr_array_new ();

  for (guint c = 0; c < self->columns->len; c++)
    g_ptr_array_add (cells, ((const RkGridColumn *) self->columns->pdata[c])->heading);
  g_ptr_array_add (cells, NULL);
  rk_csv_append (text, (const char *const *) cells->pdata);
}

static void
append_row (const RkGrid *self, guint row, GString *text)
{
  g_autoptr (GPtrArray) cells = g_ptr_array_new_with_free_func (g_free);

  for (guint c = 0; c < self->columns->len; c++)
    g_ptr_array_add (cells, guard (self, row, c));
  g_ptr_array_add (cells, NULL);
  rk_csv_append (text, (const char *const *) cells->pdata);
}

char *
rk_grid_csv (const RkGrid *self)
{
  GString *text = g_string_new ("\xef\xbb\xbf");

  append_headings (self, text);
  for (guint row = 0; row < self->rows->len; row++)
    append_row (self, row, text);
  for (guint i = 0; i < self->notes->len; i++) {
    const char *const empty[] = { "", NULL }, *const note[] = { self->notes->pdata[i], NULL };

    if (i == 0)
      rk_csv_append (text, empty);
    rk_csv_append (text, note);
  }
  return g_string_free (text, FALSE);
}
