/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-chart-place: where a text may stand so that it touches nothing that is drawn already, and what is written where there
 * is room: remarks and lines to compare with. */
#pragma once
#include "draw/chart/rk-axis.h"

/* Returns: whether nothing but grid lines lies within @box, which lies within the plot */
gboolean rk_chart_is_free (const RkChartPass *pass, const RkRect *box);
/* The same of texts alone. */
gboolean rk_chart_is_free_of_text (const RkChartPass *pass, const RkRect *box);

/* Adds the text unless it would lie on another. Returns: (transfer none) (nullable) */
RkMark *rk_chart_add_text (const RkChartPass *pass, double x, double y, double across, double down, const char *text, RkFont font, RkColour colour);

/* The remarks of the categories along an axis, each with a thin line to what it is about. */
void rk_chart_add_remarks (const RkChartPass *pass, const RkAxis *axis);

/* The lines to compare with: across the plot at a value, or, @upright, from top to bottom. */
void rk_chart_add_lines (const RkChartPass *pass, const RkScale *scale, RkRect inner, gboolean upright);
/* Returns: what must fit on a scale: @largest and every line wanted */
double rk_chart_with_lines (const RkChartPass *pass, double largest);
