/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-figure-cell: one cell of a table of figures: the number, what is to be said of it beside it, and an entry while it is edited. */
#pragma once
#include <gtk/gtk.h>

#define RK_TYPE_FIGURE_CELL_VIEW (rk_figure_cell_view_get_type ())
G_DECLARE_FINAL_TYPE (RkFigureCellView, rk_figure_cell_view, RK, FIGURE_CELL_VIEW, GtkWidget)

GtkWidget *rk_figure_cell_view_new (guint row, guint column);
guint rk_figure_cell_view_row (RkFigureCellView *self);
guint rk_figure_cell_view_column (RkFigureCellView *self);

/**
 * rk_figure_cell_view_show:
 * @text: the number; "" for none
 * @brief: (nullable): what does not fit, in a few characters
 * @noted: it is known and told in a note
 * @name: for a screen reader
 * @told: (nullable): for the tooltip
 */
void rk_figure_cell_view_show (RkFigureCellView *self, const char *text, const char *brief, gboolean noted, const char *name, const char *told);

/* Puts @entry in place of the number; NULL brings the number back. */
void rk_figure_cell_view_edit (RkFigureCellView *self, GtkWidget *entry);
