/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-figure-pane: the figures under a chart: the table with what it shows and what can be done to it, and beneath it what is known of
 * the chosen figure: its check, its source, its past. */
#pragma once
#include "core/record/rk-choices.h"
#include "model/session/rk-selection.h"

#include <gtk/gtk.h>

#define RK_TYPE_FIGURE_PANE (rk_figure_pane_get_type ())
G_DECLARE_FINAL_TYPE (RkFigurePane, rk_figure_pane, RK, FIGURE_PANE, GtkWidget)

void rk_figure_pane_attach (RkFigurePane *self, RkSelection *selection);

/* @measure: (nullable): the key of the one on top; %NULL: what is shown above is no measure */
void rk_figure_pane_show (RkFigurePane *self, const char *measure);

/* Chooses the figure that is picked, where the table has it. */
void rk_figure_pane_follow (RkFigurePane *self);

/* Returns: by what the table shows its figures, for a chart that goes with it; "shown-by" says that it is another */
RkChartBy rk_figure_pane_by (RkFigurePane *self);
