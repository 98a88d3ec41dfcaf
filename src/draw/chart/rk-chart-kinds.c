/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/chart/rk-chart-kinds.h"

extern const RkChartKind rk_chart_bars, rk_chart_stacked, rk_chart_grouped, rk_chart_horizontal, rk_chart_sorted, rk_chart_line, rk_chart_survey, rk_chart_groups,
    rk_chart_status, rk_chart_multiples, rk_chart_slope, rk_chart_dots, rk_chart_heat, rk_chart_donut, rk_chart_table;

static const RkChartKind *const kinds[] = { &rk_chart_bars, &rk_chart_stacked, &rk_chart_grouped, &rk_chart_horizontal, &rk_chart_sorted, &rk_chart_line, &rk_chart_survey, &rk_chart_groups, &rk_chart_status, &rk_chart_multiples, &rk_chart_slope, &rk_chart_dots, &rk_chart_heat, &rk_chart_donut, &rk_chart_table, NULL };

const RkChartKind *const *
rk_chart_kinds (void)
{
  return kinds;
}

const RkChartKind *
rk_chart_kind (const char *id)
{
  for (guint i = 0; kinds[i] != NULL; i++)
    if (g_str_equal (kinds[i]->id, id))
      return kinds[i];
  return NULL;
}
