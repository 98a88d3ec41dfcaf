/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-chart-line: lines that break at a gap, each named at its end. A part of a year is a hollow point beside the line, never on
 * the trend. */
#include "draw/chart/rk-chart-line.h"
#include "core/rk-language.h"
#include "draw/chart/rk-chart-place.h"
#include "draw/chart/rk-chart-sign.h"

#include <math.h>

extern const RkChartKind rk_chart_line;

static void
add_trend (const RkChartPass *pass, const RkAxis *axis, guint series)
{
  RkMark *line = rk_picture_add_path (pass->picture, FALSE);

  rk_chart_sign_line (pass->style, line, series, pass->unit);
  for (guint i = 0; i < pass->chart->categories->len; i++) {
    if (!rk_chart_line_is_trend (pass, i, series))
      continue;
    if (i == 0 || !rk_chart_line_is_trend (pass, i - 1, series))
      rk_mark_begin (line);
    rk_mark_point (line, rk_axis_middle (axis, i), rk_axis_height (axis, rk_chart_line_cell (pass, i, series)->value));
  }
}

/* The uppermost number of a category stands above its point, the others below: so a line seldom crosses its number. */
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

static gboolean
is_free (const RkChartPass *pass, const RkAxis *axis, const GArray *taken, const RkRect *box)
{
  const RkRect *inner = &axis->inner;

  if (box->y < pass->plot.y || box->y + box->h > inner->y + inner->h || box->x < inner->x || box->x + box->w > inner->x + inner->w)
    return FALSE;
  for (guint i = 0; i < taken->len; i++) {
    const RkRect *other = &g_array_index (taken, RkRect, i);

    if (box->x < other->x + other->w && other->x < box->x + box->w && box->y < other->y + other->h && other->y < box->y + box->h)
      return FALSE;
  }
  return TRUE;
}

/* The number of a point above, below or beside it, where it touches no other; the table has those for which there is no room. */
static void
add_number (const RkChartPass *pass, const RkAxis *axis, GArray *taken, RkPoint at, gboolean upper, const char *number)
{
  RkFont font = { RK_CHART_LINE_NUMBER * pass->unit, TRUE, 0, 0 };
  RkSize size = rk_text_measure (number, font);
  double away = 9 * pass->unit;
  const RkRect above = { at.x - size.w / 2, at.y - away - size.h, size.w, size.h }, below = { at.x - size.w / 2, at.y + away, size.w, size.h };
  const RkRect places[] = { upper ? above : below, { at.x + away, at.y - size.h / 2, size.w, size.h }, { at.x - away - size.w, at.y - size.h / 2, size.w, size.h }, upper ? below : above };

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    if (is_free (pass, axis, taken, &places[i])) {
      RkMark *mark = rk_picture_add_text (pass->picture, places[i].x, places[i].y, 0, 0, number, font, pass->style->ink);

      mark->halo = pass->style->page;
      g_array_append_val (taken, places[i]);
      return;
    }
}

/* Adds the points; each takes its place before any number does. */
static void
add_points (const RkChartPass *pass, const RkAxis *axis, GArray *taken)
{
  double radius = 6 * pass->unit;

  for (guint i = 0; i < pass->chart->categories->len; i++)
    for (guint s = 0; s < pass->chart->series->len; s++) {
      const RkChartCategory *category = pass->chart->categories->pdata[i];
      const RkChartCell *cell = rk_chart_line_cell (pass, i, s);
      RkPoint at = rk_chart_line_point (pass, axis, i, s);
      RkRect box = { at.x - radius, at.y - radius, 2 * radius, 2 * radius };
      g_autofree char *name = rk_chart_cell_name (pass->chart, category, s);
      RkMark *mark;

      if (isnan (cell->value))
        continue;
      mark = rk_chart_sign_point (pass->picture, pass->style, at, s, category->partial != NULL, pass->unit);
      if (cell->key != NULL)
        rk_mark_set_item (mark, cell->key, name);
      g_array_append_val (taken, box);
    }
}

static void
add_numbers (const RkChartPass *pass, const RkAxis *axis, GArray *taken)
{
  for (guint i = 0; i < pass->chart->categories->len; i++)
    for (guint s = 0; s < pass->chart->series->len; s++) {
      g_autofree char *number = rk_chart_number (pass->chart, rk_chart_line_cell (pass, i, s)->value);

      if (!isnan (rk_chart_line_cell (pass, i, s)->value))
        add_number (pass, axis, taken, rk_chart_line_point (pass, axis, i, s), is_upper (pass->chart->categories->pdata[i], s), number);
    }
}

static void
add_lines (const RkChartPass *pass)
{
  gboolean named = pass->wanted.names && pass->chart->series->len > 1;
  RkChartLineNames names = named ? rk_chart_line_measure_names (pass) : (RkChartLineNames){ 0 };
  RkChartPass own = *pass;
  RkAxis axis;
  g_autoptr (GArray) taken = g_array_new (FALSE, FALSE, sizeof (RkRect));

  own.plot.w -= names.column;
  axis = rk_axis_add (&own, rk_chart_with_lines (pass, rk_chart_largest (pass->chart, FALSE)));
  for (guint s = 0; s < pass->chart->series->len; s++)
    add_trend (pass, &axis, s);
  add_points (pass, &axis, taken);
  pass->placed->names = pass->wanted.names && (!named || rk_chart_line_add_names (pass, &axis, &names, taken));
  add_numbers (pass, &axis, taken);
  rk_chart_add_lines (&own, &axis.scale, axis.inner, FALSE);
  rk_chart_add_remarks (&own, &axis);
}

/* So many times that a line can pass through: whole ones with any value. */
static guint
count_times (const RkChart *chart)
{
  guint n = 0;

  for (guint i = 0; i < chart->categories->len; i++) {
    const RkChartCategory *category = chart->categories->pdata[i];

    n += category->partial == NULL && category->gap == NULL;
  }
  return n;
}

static gboolean
has_named_series (const RkChart *chart)
{
  for (guint i = 0; i < chart->series->len; i++)
    if (*(const char *) chart->series->pdata[i] == '\0')
      return FALSE;
  return TRUE;
}

static int
fit_line (const RkChart *chart, const char **why)
{
  gboolean fits = chart->matter == RK_CHART_TIMES && has_named_series (chart) && count_times (chart) > 1;

  *why = fits ? _ ("One thing at times that follow each other: a line that breaks at gaps") : _ ("A line needs the same thing at several whole years or months.");
  return !fits ? 0 : chart->categories->len > 8 ? 95
                                                : 50;
}

const RkChartKind rk_chart_line = { "line", N_ ("Line chart"), RK_LEGEND_LINES, add_lines, fit_line };
