/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-chart-dots: each place's value as a dot on one scale from zero; the time before as a hollow dot beside it. */
#include "core/rk-language.h"
#include "draw/chart/rk-axis.h"
#include "draw/chart/rk-chart-grid.h"
#include "draw/chart/rk-chart-place.h"
#include "draw/chart/rk-chart-rows.h"

#include <math.h>

extern const RkChartKind rk_chart_dots;

typedef struct {
  const RkChartPass *pass;
  RkChartGrid grid;
  RkChartRows rows;
  RkScale scale;
  double room;       /* width of the scale */
  guint last, first; /* times: the newest whole one and the oldest; alike when there is but one */
} Dots;

static double
place_of (const Dots *dots, RkRect row, double value)
{
  return rk_scale_place (&dots->scale, value, row.x + dots->rows.name, row.x + dots->rows.name + dots->room);
}

static void
add_dot (const Dots *dots, guint thing, guint time, gboolean full)
{
  const RkChartPass *pass = dots->pass;
  double value = rk_chart_grid_cell (&dots->grid, thing, time)->value;
  RkRect row = rk_chart_row (&dots->rows, thing);
  RkMark *mark;

  if (isnan (value))
    return;
  mark = rk_picture_add_circle (pass->picture, place_of (dots, row, value), row.y + row.h / 2, MIN (5.5 * pass->unit, row.h * 0.36), full ? pass->style->parts[0] : pass->style->page);
  mark->stroke = pass->style->parts[0];
  mark->line_width = 1.8 * pass->unit;
  rk_chart_grid_set_item (&dots->grid, mark, thing, time);
}

static void
add_row (const Dots *dots, guint thing)
{
  const RkChartPass *pass = dots->pass;
  double before = rk_chart_grid_cell (&dots->grid, thing, dots->first)->value, now = rk_chart_grid_cell (&dots->grid, thing, dots->last)->value;
  RkRect row = rk_chart_row (&dots->rows, thing);
  double left = row.x + dots->rows.name, middle = row.y + row.h / 2;
  g_autofree char *number = isnan (now) ? g_strdup (_ ("no figure")) : rk_chart_number (pass->chart, now);

  rk_chart_add_row_name (pass, &dots->rows, thing);
  rk_picture_add_line (pass->picture, left, middle, left + dots->room, middle, pass->style->faint, 0.8 * pass->unit);
  if (!isnan (before) && !isnan (now) && dots->first != dots->last)
    rk_picture_add_line (pass->picture, place_of (dots, row, before), middle, place_of (dots, row, now), middle, pass->style->parts[1], 3 * pass->unit);
  if (dots->first != dots->last)
    add_dot (dots, thing, dots->first, FALSE);
  add_dot (dots, thing, dots->last, TRUE);
  rk_picture_add_text (pass->picture, row.x + row.w, middle, 1, 0.5, number, (RkFont){ dots->rows.size, TRUE, row.w - dots->rows.name - dots->room - 4 * pass->unit, 1 }, isnan (now) ? pass->style->soft : pass->style->ink);
}

static void
add_grid (const Dots *dots, guint column)
{
  const RkChartPass *pass = dots->pass;
  RkRect first = rk_chart_row (&dots->rows, column * dots->rows.a_column);
  guint n = MIN (dots->rows.a_column, dots->rows.n - column * dots->rows.a_column);

  for (double value = 0; value <= dots->scale.last + dots->scale.step * 1e-6; value += dots->scale.step) {
    g_autofree char *number = rk_axis_number (pass->chart, &dots->scale, value);
    double x = place_of (dots, first, value);

    rk_picture_add_line (pass->picture, x, first.y, x, first.y + n * first.h, value > 0 ? pass->style->faint : pass->style->ink, (value > 0 ? 0.8 : 1.2) * pass->unit);
    rk_chart_add_text (pass, x, first.y - 5 * pass->unit, 0.5, 1, number, (RkFont){ 12 * pass->unit, FALSE, 0, 0 }, pass->style->soft);
  }
}

/* What a hollow and a full dot stand for, and the unit. */
static void
add_legend (const Dots *dots)
{
  const RkChartPass *pass = dots->pass;
  const guint times[] = { dots->first, dots->last };
  double x = pass->plot.x, y = pass->plot.y, radius = 5.5 * pass->unit;

  for (guint i = dots->first == dots->last; i < 2; i++) {
    g_autofree char *time = rk_chart_grid_time (&dots->grid, times[i]);
    g_autofree char *text = i == 1 ? g_strdup_printf (_ ("%s, %s"), time, pass->chart->unit) : g_strdup (time);
    RkMark *mark = rk_picture_add_circle (pass->picture, x + radius, y + 7 * pass->unit, radius, i == 1 ? pass->style->parts[0] : pass->style->page);

    mark->stroke = pass->style->parts[0];
    mark->line_width = 1.8 * pass->unit;
    x += 2 * radius + 6 * pass->unit;
    x += rk_picture_add_text (pass->picture, x, y, 0, 0, text, (RkFont){ 13 * pass->unit, FALSE, 0, 0 }, pass->style->ink)->box.w + 18 * pass->unit;
  }
}

/* The newest whole time, and the oldest whole one: parts of years are left out. */
static gboolean
find_times (const RkChartGrid *grid, guint *first, guint *last)
{
  gboolean any = FALSE;

  for (guint t = 0; t < grid->times; t++) {
    if (!rk_chart_grid_is_whole (grid, t))
      continue;
    *last = t;
    *first = any ? *first : t;
    any = TRUE;
  }
  return any;
}

static void
add_dots (const RkChartPass *pass)
{
  Dots dots = { .pass = pass, .grid = rk_chart_grid (pass->chart) };
  g_autoptr (GPtrArray) names = rk_chart_labels (pass->chart), briefs = rk_chart_briefs (pass->chart);
  g_autofree char *widest = NULL;

  find_times (&dots.grid, &dots.first, &dots.last);
  dots.rows = rk_chart_rows (pass, names, briefs, 42);
  dots.scale = rk_scale_for (rk_chart_with_lines (pass, rk_chart_grid_largest (&dots.grid)), dots.rows.columns > 1 ? 3 : 5, pass->chart->decimals == 0);
  widest = rk_chart_number (pass->chart, dots.scale.last);
  dots.room = dots.rows.width - dots.rows.name - MAX (rk_text_measure (widest, (RkFont){ dots.rows.size, TRUE, 0, 0 }).w, 44 * pass->unit) - 16 * pass->unit;
  add_legend (&dots);
  for (guint column = 0; column < dots.rows.columns && column * dots.rows.a_column < dots.rows.n; column++)
    add_grid (&dots, column);
  for (guint i = 0; i < dots.grid.things; i++)
    add_row (&dots, i);
  if (dots.rows.columns == 1)
    rk_chart_add_lines (pass, &dots.scale, (RkRect){ dots.rows.plot.x + dots.rows.name, dots.rows.plot.y, dots.room, dots.rows.n * dots.rows.height }, TRUE);
}

static int
fit_dots (const RkChart *chart, const char **why)
{
  RkChartGrid grid = rk_chart_grid (chart);
  guint first, last;
  gboolean fits = chart->matter == RK_CHART_PLACES && rk_chart_is_grid (chart) && find_times (&grid, &first, &last);

  *why = fits ? _ ("Places on one scale, then and now: a dot plot") : _ ("A dot plot needs places with figures of a whole year.");
  return !fits ? 0 : grid.times > 1 ? 85
                                    : 60;
}

const RkChartKind rk_chart_dots = { "dots", N_ ("Dot plot"), RK_LEGEND_NONE, add_dots, fit_dots };
