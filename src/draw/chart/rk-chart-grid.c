/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/chart/rk-chart-grid.h"

#include <math.h>

RkChartGrid
rk_chart_grid (const RkChart *chart)
{
  gboolean places = chart->matter == RK_CHART_PLACES;

  return (RkChartGrid){ chart, places, places ? chart->categories->len : chart->series->len, places ? chart->series->len : chart->categories->len };
}

static const RkChartCategory *
category_of (const RkChartGrid *self, guint thing, guint time)
{
  return self->chart->categories->pdata[self->places ? thing : time];
}

const RkChartCell *
rk_chart_grid_cell (const RkChartGrid *self, guint thing, guint time)
{
  return &g_array_index (category_of (self, thing, time)->cells, RkChartCell, self->places ? time : thing);
}

const char *
rk_chart_grid_thing (const RkChartGrid *self, guint thing)
{
  return self->places ? category_of (self, thing, 0)->label : self->chart->series->pdata[thing];
}

const char *
rk_chart_grid_brief (const RkChartGrid *self, guint thing)
{
  const char *brief = self->places ? category_of (self, thing, 0)->brief : NULL;

  return brief != NULL ? brief : rk_chart_grid_thing (self, thing);
}

char *
rk_chart_grid_time (const RkChartGrid *self, guint time)
{
  const RkChartCategory *category;

  if (self->places)
    return g_strdup (self->chart->series->pdata[time]);
  category = category_of (self, 0, time);
  return category->partial != NULL ? g_strdup_printf ("%s %s", category->label, category->partial) : g_strdup (category->label);
}

gboolean
rk_chart_grid_is_partial (const RkChartGrid *self, guint thing, guint time)
{
  return category_of (self, thing, time)->partial != NULL || rk_chart_grid_cell (self, thing, time)->part != RK_CHART_WHOLE;
}

gboolean
rk_chart_grid_is_whole (const RkChartGrid *self, guint time)
{
  gboolean any = FALSE;

  for (guint i = 0; i < self->things; i++) {
    if (isnan (rk_chart_grid_cell (self, i, time)->value))
      continue;
    if (rk_chart_grid_is_partial (self, i, time))
      return FALSE;
    any = TRUE;
  }
  return any;
}

double
rk_chart_grid_largest (const RkChartGrid *self)
{
  double largest = 0;

  for (guint i = 0; i < self->things; i++)
    for (guint t = 0; t < self->times; t++)
      if (!isnan (rk_chart_grid_cell (self, i, t)->value))
        largest = MAX (largest, rk_chart_grid_cell (self, i, t)->value);
  return largest;
}

double
rk_chart_grid_smallest (const RkChartGrid *self)
{
  double smallest = rk_chart_grid_largest (self);

  for (guint i = 0; i < self->things; i++)
    for (guint t = 0; t < self->times; t++)
      if (!isnan (rk_chart_grid_cell (self, i, t)->value))
        smallest = MIN (smallest, rk_chart_grid_cell (self, i, t)->value);
  return smallest;
}

void
rk_chart_grid_set_item (const RkChartGrid *self, RkMark *mark, guint thing, guint time)
{
  const RkChartCell *cell = rk_chart_grid_cell (self, thing, time);
  g_autofree char *name = rk_chart_cell_name (self->chart, category_of (self, thing, time), self->places ? time : thing);

  if (cell->key != NULL)
    rk_mark_set_item (mark, cell->key, name);
}

gboolean
rk_chart_is_grid (const RkChart *chart)
{
  return (chart->matter == RK_CHART_TIMES || chart->matter == RK_CHART_PLACES) && chart->categories->len > 0 && rk_chart_count_names (chart) == chart->series->len &&
         chart->series->len > 0;
}
