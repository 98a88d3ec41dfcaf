/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-chart-grid: a chart as things at times, whichever of the two its categories are: wards at years, or a measure's parts at
 * years. What compares a thing with itself over time reads this. */
#pragma once
#include "draw/chart/rk-chart.h"

typedef struct {
  const RkChart *chart;
  gboolean places; /* the categories are the things */
  guint things, times;
} RkChartGrid;

RkChartGrid rk_chart_grid (const RkChart *chart);
const RkChartCell *rk_chart_grid_cell (const RkChartGrid *self, guint thing, guint time);
/* Returns: (transfer none): the name of a thing */
const char *rk_chart_grid_thing (const RkChartGrid *self, guint thing);
/* Returns: (transfer none): what to call it where its name has no room */
const char *rk_chart_grid_brief (const RkChartGrid *self, guint thing);
/* Returns: (transfer full): the name of a time, "R5 first half" */
char *rk_chart_grid_time (const RkChartGrid *self, guint time);
/* A part of a year is never compared with a whole one. */
gboolean rk_chart_grid_is_partial (const RkChartGrid *self, guint thing, guint time);
/* Returns: whether any thing has a value then, and no part of a year */
gboolean rk_chart_grid_is_whole (const RkChartGrid *self, guint time);
double rk_chart_grid_largest (const RkChartGrid *self);
double rk_chart_grid_smallest (const RkChartGrid *self);
/* Makes a mark the item of a cell. */
void rk_chart_grid_set_item (const RkChartGrid *self, RkMark *mark, guint thing, guint time);
/* Returns: whether the chart is of things at times at all */
gboolean rk_chart_is_grid (const RkChart *chart);
