/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-grid: a table as it is shown, for programs that calculate: headings, rows of words and numbers, and notes below. */
#pragma once
#include <glib.h>

typedef enum { RK_GRID_WORDS,
               RK_GRID_NUMBERS /* "1834", "-3", "12.5"; anything else in such a column stays words */
} RkGridKind;

typedef struct {
  char *heading;
  RkGridKind kind;
} RkGridColumn;

typedef struct {
  char *title;
  GPtrArray *columns; /* of RkGridColumn */
  GPtrArray *rows;    /* of GStrv, a cell a column */
  GPtrArray *notes;   /* of char * */
} RkGrid;

RkGrid *rk_grid_new (const char *title);
void rk_grid_free (RkGrid *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RkGrid, rk_grid_free)

void rk_grid_add_column (RkGrid *self, const char *heading, RkGridKind kind);
/* Takes @cells: (element-type utf8): as many as there are columns */
void rk_grid_take_row (RkGrid *self, GPtrArray *cells);
void rk_grid_add_note (RkGrid *self, const char *note);

/* Returns: TRUE with @number when the cell is one in a column of numbers */
gboolean rk_grid_number (const RkGrid *self, guint row, guint column, double *number);

/* Returns: (transfer full): a byte order mark, the headings, the rows, and the notes behind an empty row; a text that a spreadsheet
 * would take for a formula has an apostrophe before it */
char *rk_grid_csv (const RkGrid *self);
