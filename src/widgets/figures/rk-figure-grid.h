/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-figure-grid: a table of figures as in a spreadsheet: arrows, Tab and Return move, typing replaces, F2 edits, Escape leaves, Delete
 * clears, Shift extends, Ctrl+C X V D R copy, cut, paste, fill down and right. What does not fit stands beside the figure. */
#pragma once
#include "model/figures/rk-figure-paste.h"

#include <gtk/gtk.h>

#define RK_TYPE_FIGURE_GRID (rk_figure_grid_get_type ())
G_DECLARE_FINAL_TYPE (RkFigureGrid, rk_figure_grid, RK, FIGURE_GRID, GtkWidget)

typedef enum {
  RK_FIGURES_COPY,
  RK_FIGURES_CUT,
  RK_FIGURES_PASTE,
  RK_FIGURES_FILL_DOWN,
  RK_FIGURES_FILL_RIGHT,
  RK_FIGURES_CLEAR,
  RK_FIGURES_KEEP_DIFFERENCE,
  RK_FIGURES_SET_SOURCE,
} RkFigureCommand;

/* What the grid hands on; @data must outlive it. */
typedef struct {
  void (*keep) (gpointer data, RkEdit *edit); /* (transfer full) */
  void (*moved) (gpointer data, guint row, guint column);
  /* Pasted headings that name no line; rk_figure_grid_paste() with make_parts makes them. */
  void (*unknown) (gpointer data, const char *text, const GPtrArray *names);
} RkFigureGridCalls;

void rk_figure_grid_connect (RkFigureGrid *self, const RkFigureGridCalls *calls, gpointer data);

/* What a right click and the menu key open. */
void rk_figure_grid_set_menu (RkFigureGrid *self, GMenuModel *menu);

/* Takes @table. The same cell stays chosen, and one that is being edited goes on being edited, where the table has the same shape. */
void rk_figure_grid_show (RkFigureGrid *self, RkFigureTable *table);

/* Returns: (transfer none) (nullable) */
const RkFigureTable *rk_figure_grid_table (RkFigureGrid *self);
RkFigureRange rk_figure_grid_range (RkFigureGrid *self);

/* Chooses a cell without telling. */
void rk_figure_grid_choose (RkFigureGrid *self, guint row, guint column);

/* @source: (nullable): the key of the document that what is typed and pasted comes from */
void rk_figure_grid_set_source (RkFigureGrid *self, const char *source);

void rk_figure_grid_do (RkFigureGrid *self, RkFigureCommand command);

/* Pastes @text at what is chosen: one edit, or a message at the cell that is wrong. */
void rk_figure_grid_paste (RkFigureGrid *self, const char *text, gsize length, gboolean make_parts);
