/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-figure-ask: headings that were pasted and name no line of the table: shall they become parts? */
#pragma once
#include "widgets/figures/rk-figure-grid.h"

/* Asks; with yes @text is pasted into @grid again, and the parts made with it, all in one edit. */
void rk_figure_ask_to_make (RkFigureGrid *grid, const char *text, const GPtrArray *names);
