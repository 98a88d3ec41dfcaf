/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-chart-ends: names beside the ends of lines: each stands as near to its end as its neighbours let it. */
#pragma once
#include "draw/chart/rk-chart.h"

typedef struct {
  guint thing;
  double at;     /* the height of the end */
  double height; /* of the name */
  double y;      /* (out): the middle of the name */
} RkChartEnd;

/**
 * rk_chart_spread_ends:
 * @ends: (element-type RkChartEnd): sorted from top to bottom and given their places
 *
 * Returns: whether all of them stand between @top and @bottom, @gap apart; else they go on below
 */
gboolean rk_chart_spread_ends (GArray *ends, double top, double bottom, double gap);
