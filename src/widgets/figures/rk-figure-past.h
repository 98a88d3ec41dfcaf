/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-figure-past: a button that opens the past of a figure: who typed it and when, and what it was before. The history is read when
 * it is asked for, away from the window. */
#pragma once
#include "model/session/rk-selection.h"

#include <gtk/gtk.h>

#define RK_TYPE_FIGURE_PAST (rk_figure_past_get_type ())
G_DECLARE_FINAL_TYPE (RkFigurePast, rk_figure_past, RK, FIGURE_PAST, GtkWidget)

/* @observation: (nullable): its key; %NULL: there is no figure */
void rk_figure_past_of (RkFigurePast *self, RkSelection *selection, const char *observation);
