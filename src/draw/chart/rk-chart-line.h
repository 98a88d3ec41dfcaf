/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-chart-line: where the points of a line chart lie, and the names of its lines, each beside the end of its own. */
#pragma once
#include "draw/chart/rk-axis.h"

#define RK_CHART_LINE_NUMBER 15 /* units: the size of a point's number */

const RkChartCell *rk_chart_line_cell (const RkChartPass *pass, guint index, guint series);
/* Returns: whether the line goes through that value: a whole year's */
gboolean rk_chart_line_is_trend (const RkChartPass *pass, guint index, guint series);
RkPoint rk_chart_line_point (const RkChartPass *pass, const RkAxis *axis, guint index, guint series);

/* How far from their points the names stand, how wide they are, and how much the plot gives up for them on its right; @whole: each
 * beside its last whole time, though a part of a year follows. */
typedef struct {
  double away, width, column;
  gboolean whole;
} RkChartLineNames;

RkChartLineNames rk_chart_line_measure_names (const RkChartPass *pass);
/* @taken: (element-type RkRect): takes up where they stand. Returns: FALSE where they have no room */
gboolean rk_chart_line_add_names (const RkChartPass *pass, const RkAxis *axis, const RkChartLineNames *names, GArray *taken);
