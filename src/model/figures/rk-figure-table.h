/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-figure-table: the figures of a measure as a table that can be edited: its parts beneath it and what is counted elsewhere apart,
 * or its wards, by years, halves or months, either of them down. A pure value: made from a dataset, thrown away with it. */
#pragma once
#include "model/figures/rk-figure-check.h"

typedef enum {
  RK_FIGURES_YEARS,  /* full years, and a half where there is a figure of one */
  RK_FIGURES_HALVES, /* both halves and the full year */
  RK_FIGURES_MONTHS, /* twelve months, both halves, the full year */
} RkFigureDetail;

typedef struct {
  const char *measure; /* the key of the one on top */
  const char *ward;    /* (nullable): whose figures: the code; NULL the city's */
  gboolean by_ward;    /* a line a ward, the city first, instead of the parts */
  RkFigureDetail detail;
  int year;      /* the one on screen, which always has a column; 0 none */
  int from, to;  /* 0: the first and the last with figures; of months those of the year on screen */
  gboolean down; /* times stand down, lines across */
} RkFigureQuestion;

typedef struct {
  char *title;
  const RkMeasure *measure;
  const char *ward;
  guint depth; /* of a part beneath its total */
  gboolean is_total, is_relisted;
} RkFigureLine;

typedef struct {
  int year;
  gint64 period;
  char *title, *below;
} RkFigureTime;

typedef struct {
  RkFigurePlace place;
  const RkObservation *observation; /* NULL: there is no figure */
  char *text;                       /* "1,834"; "" when there is none */
  RkFigureCheck *check;             /* NULL: all is well */
} RkFigureCell;

typedef struct {
  RkFigures *figures;
  RkDataset *dataset;
  const RkMeasure *measure;
  char *ward;
  gboolean by_ward, down;
  GPtrArray *lines; /* of RkFigureLine */
  GPtrArray *times; /* of RkFigureTime */
  guint n_rows, n_columns;
  RkFigureCell *cells;
} RkFigureTable;

/* Returns: (transfer full) (nullable): %NULL when there is no such measure */
RkFigureTable *rk_figure_table_new (const RkDataset *dataset, const RkFigureQuestion *question);
void rk_figure_table_free (RkFigureTable *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RkFigureTable, rk_figure_table_free)

const RkFigureCell *rk_figure_table_cell (const RkFigureTable *self, guint row, guint column);

/* Which line and which time a cell is of. */
guint rk_figure_table_line_of (const RkFigureTable *self, guint row, guint column);
guint rk_figure_table_time_of (const RkFigureTable *self, guint row, guint column);

/* Returns: FALSE when nothing of that key is in the table */
gboolean rk_figure_table_find (const RkFigureTable *self, const char *observation, guint *row, guint *column);

/* Returns: (transfer full): "Meetings attended, R4: 2,213 meetings", for a screen reader and for messages */
char *rk_figure_table_describe (const RkFigureTable *self, guint row, guint column);

/* Returns: (transfer full): all that is known of the cell: its check, its note, its source; "" when there is nothing to tell */
char *rk_figure_table_tell (const RkFigureTable *self, guint row, guint column);

/* The range of cells from one corner to the other, both within. */
typedef struct {
  guint row, column, to_row, to_column;
} RkFigureRange;

/* Returns: (transfer full): text for a spreadsheet; the whole table takes its headings along */
char *rk_figure_table_copy (const RkFigureTable *self, const RkFigureRange *range);
