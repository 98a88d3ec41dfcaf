/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the units of the grid of figures share: rk-figure-grid.c shows and moves, -layout.c makes the cells, -entry.c edits one,
 * -commands.c does what is done to several. */
#pragma once
#include "widgets/figures/rk-figure-cell.h"
#include "widgets/figures/rk-figure-grid.h"

struct _RkFigureGrid {
  GtkWidget parent_instance;

  GtkWidget *frame;
  GtkBox *top, *left;
  GtkGrid *cells;
  GtkLabel *corner;
  GtkPopover *message, *menu; /* menu: NULL until there is one */
  GtkLabel *message_text;
  GtkImage *message_icon;

  RkFigureTable *table;
  RkFigureCellView **views; /* a row after the other; not owned */
  int width, height;        /* of each */
  guint row, column;        /* the chosen cell */
  guint from_row, from_column;
  GtkText *entry; /* while a figure is edited; not owned */
  char *source;
  GCancellable *pasting;

  RkFigureGridCalls calls;
  gpointer data;
};

RkFigureCellView *rk_figure_grid_view (RkFigureGrid *self, guint row, guint column);

/* Cells and headings for a table of another shape. */
void rk_figure_grid_lay_out (RkFigureGrid *self);
/* Texts and marks as the table has them. */
void rk_figure_grid_fill_in (RkFigureGrid *self);

/* A message at a cell; NULL takes it away. */
void rk_figure_grid_tell (RkFigureGrid *self, guint row, guint column, const char *text, gboolean is_error);
void rk_figure_grid_mark_chosen (RkFigureGrid *self);
void rk_figure_grid_open_menu (RkFigureGrid *self);
/* Chooses a cell, or with @extend all up to it, and tells. */
void rk_figure_grid_move (RkFigureGrid *self, guint row, guint column, gboolean extend);
void rk_figure_grid_keep (RkFigureGrid *self, RkEdit *edit);

/* @text: (nullable): what the entry begins with; NULL the figure */
void rk_figure_grid_begin_entry (RkFigureGrid *self, const char *text);
/* Returns: FALSE when what stands there is no figure: it is told at the cell and can be mended */
gboolean rk_figure_grid_end_entry (RkFigureGrid *self);
void rk_figure_grid_drop_entry (RkFigureGrid *self);

gboolean rk_figure_grid_key (RkFigureGrid *self, guint key, GdkModifierType state, GtkEventControllerKey *controller);
