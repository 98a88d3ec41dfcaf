/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-chart-line: lines that break at a gap. A part of a year is a hollow point beside the line, never on the trend. */
#include "core/rk-language.h"
#include "draw/rk-axis.h"

#include <math.h>

extern const RkChartKind rk_chart_line;

static gboolean
is_on_trend (const RkChartPass *pass, guint index, guint series)
{
  const RkChartCategory *category;

  if (index >= pass->chart->categories->len)
    return FALSE;
  category = pass->chart->categories->pdata[index];
  return category->partial == NULL && !isnan (g_array_index (category->cells, RkChartCell, series).value);
}

static void
add_trend (const RkChartPass *pass, const RkAxis *axis, guint series)
{
  RkMark *line = rk_picture_add_path (pass->picture, FALSE);

  line->stroke = pass->style->parts[series % RK_N_PARTS];
  line->line_width = 2.5 * pass->unit;
  for (guint i = 0; i < pass->chart->categories->len; i++) {
    const RkChartCategory *category = pass->chart->categories->pdata[i];

    if (!is_on_trend (pass, i, series))
      continue;
    if (i == 0 || !is_on_trend (pass, i - 1, series))
      rk_mark_begin (line);
    rk_mark_point (line, rk_axis_middle (axis, i), rk_axis_height (axis, g_array_index (category->cells, RkChartCell, series).value));
  }
}

/* Numbers of two series at one place must not touch: the upper one stands above its point, the lower one below. */
static gboolean
is_upper (const RkChartCategory *category, guint series)
{
  double own = g_array_index (category->cells, RkChartCell, series).value;

  for (guint s = 0; s < category->cells->len; s++) {
    double other = g_array_index (category->cells, RkChartCell, s).value;

    if (!isnan (other) && (other > own || (other == own && s < series)))
      return FALSE;
  }
  return TRUE;
}

static void
add_point (const RkChartPass *pass, const RkAxis *axis, guint index, guint series)
{
  const RkChartCategory *category = pass->chart->categories->pdata[index];
  const RkChartCell *cell = &g_array_index (category->cells, RkChartCell, series);
  RkColour colour = pass->style->parts[series % RK_N_PARTS];
  double x = rk_axis_middle (axis, index), y;
  g_autofree char *number = NULL, *name = NULL;
  gboolean upper = is_upper (category, series);
  RkMark *mark;

  if (isnan (cell->value))
    return;
  y = rk_axis_height (axis, cell->value);
  number = rk_chart_number (cell->value);
  name = rk_chart_cell_name (pass->chart, category, series);
  mark = rk_picture_add_circle (pass->picture, x, y, 5 * pass->unit, category->partial != NULL ? pass->style->page : colour);
  mark->stroke = colour;
  mark->line_width = 2 * pass->unit;
  if (cell->key != NULL)
    rk_mark_set_item (mark, cell->key, name);
  mark = rk_picture_add_text (pass->picture, x, y + (upper ? -10 : 10) * pass->unit, 0.5, upper ? 1 : 0, number, (RkFont){ 15 * pass->unit, TRUE, 0, 0 },
                              pass->style->ink);
  mark->halo = pass->style->page;
}

static void
add_lines (const RkChartPass *pass)
{
  RkAxis axis = rk_axis_add (pass, rk_chart_largest (pass->chart, FALSE));

  for (guint s = 0; s < pass->chart->series->len; s++)
    add_trend (pass, &axis, s);
  for (guint i = 0; i < pass->chart->categories->len; i++)
    for (guint s = 0; s < pass->chart->series->len; s++)
      add_point (pass, &axis, i, s);
}

const RkChartKind rk_chart_line = { "line", N_ ("Line chart"), TRUE, add_lines };
