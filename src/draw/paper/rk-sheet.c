/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/paper/rk-sheet.h"

static void
free_column (gpointer data)
{
  RkSheetColumn *column = data;

  g_free (column->heading);
  g_free (column);
}

static void
free_row (gpointer data)
{
  RkSheetRow *row = data;

  g_strfreev (row->cells);
  g_free (row->key);
  g_free (row);
}

RkSheet *
rk_sheet_new (const char *title, const char *subtitle)
{
  RkSheet *self = g_new0 (RkSheet, 1);

  self->title = g_strdup (title);
  self->subtitle = g_strdup (subtitle);
  self->columns = g_ptr_array_new_with_free_func (free_column);
  self->rows = g_ptr_array_new_with_free_func (free_row);
  return self;
}

void
rk_sheet_free (RkSheet *self)
{
  if (self == NULL)
    return;
  g_free (self->title);
  g_free (self->subtitle);
  g_free (self->footnote);
  g_free (self->source);
  g_ptr_array_unref (self->columns);
  g_ptr_array_unref (self->rows);
  g_free (self);
}

RkSheetColumn *
rk_sheet_add_column (RkSheet *self, const char *heading, double share, double align)
{
  RkSheetColumn *column = g_new0 (RkSheetColumn, 1);

  *column = (RkSheetColumn){ g_strdup (heading), share, align, FALSE };
  g_ptr_array_add (self->columns, column);
  return column;
}

RkSheetRow *
rk_sheet_add_row (RkSheet *self, RkSheetRowKind kind, const char *const *cells)
{
  RkSheetRow *row = g_new0 (RkSheetRow, 1);

  row->kind = kind;
  row->cells = g_strdupv ((GStrv) cells);
  /* three lines are three lines of one paragraph */
  for (guint i = 0; row->cells[i] != NULL; i++)
    g_strstrip (g_strdelimit (row->cells[i], "\r\n\t", ' '));
  g_ptr_array_add (self->rows, row);
  return row;
}

void
rk_sheet_add_group (RkSheet *self, const char *heading)
{
  rk_sheet_add_row (self, RK_SHEET_GROUP, (const char *[]){ heading, NULL });
}
