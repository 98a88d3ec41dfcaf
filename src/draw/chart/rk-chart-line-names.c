/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/chart/rk-chart-ends.h"
#include "draw/chart/rk-chart-line.h"
#include "draw/chart/rk-chart-place.h"
#include "draw/chart/rk-chart-sign.h"
#include "draw/picture/rk-fit.h"

#include <math.h>

const RkChartCell *
rk_chart_line_cell (const RkChartPass *pass, guint index, guint series)
{
  return &g_array_index (((const RkChartCategory *) pass->chart->categories->pdata[index])->cells, RkChartCell, series);
}

gboolean
rk_chart_line_is_trend (const RkChartPass *pass, guint index, guint series)
{
  const RkChartCategory *category;

  if (index >= pass->chart->categories->len)
    return FALSE;
  category = pass->chart->categories->pdata[index];
  return category->partial == NULL && !isnan (rk_chart_line_cell (pass, index, series)->value);
}

RkPoint
rk_chart_line_point (const RkChartPass *pass, const RkAxis *axis, guint index, guint series)
{
  return (RkPoint){ rk_axis_middle (axis, index), rk_axis_height (axis, rk_chart_line_cell (pass, index, series)->value) };
}

/* Where the name of a line stands: at its last whole time; where there is no room for it, or no whole time, at its last point.
 * Returns: -1 for nothing */
static int
find_end (const RkChartPass *pass, guint series, gboolean whole)
{
  int end = -1;

  for (guint i = 0; i < pass->chart->categories->len; i++)
    if (rk_chart_line_is_trend (pass, i, series) ||
        (!isnan (rk_chart_line_cell (pass, i, series)->value) && (end < 0 || !whole || !rk_chart_line_is_trend (pass, (guint) end, series))))
      end = (int) i;
  return end;
}

#define NAME_SIZE 14
#define NAME_LINES 4
#define WIDEST 0.24   /* of the plot */
#define NARROWEST 4.0 /* ems */

static RkFont
name_font (const RkChartPass *pass, double width)
{
  return (RkFont){ NAME_SIZE * pass->unit, TRUE, width, NAME_LINES };
}

/* Between a time and the next one, whose number reaches as far from its point. */
static double
room_between (const RkChartPass *pass, const RkChartLineNames *names, double slot)
{
  double width = MIN (names->width, slot - 2 * names->away);

  return width < MIN (names->width, NARROWEST * NAME_SIZE * pass->unit) ? 0 : width;
}

static gboolean
is_room_between (const RkChartPass *pass, const RkChartLineNames *names)
{
  guint n = pass->chart->categories->len;
  double width = room_between (pass, names, (pass->plot.w - 2 * names->away) / MAX (1, n));

  for (guint s = 0; s < pass->chart->series->len; s++)
    if (find_end (pass, s, TRUE) != (int) n - 1 && (width <= 0 || !rk_fit_is_whole (pass->chart->series->pdata[s], name_font (pass, width))))
      return FALSE;
  return TRUE;
}

/* Beside the last time half its slot is free already; the axis has its numbers on the left. */
RkChartLineNames
rk_chart_line_measure_names (const RkChartPass *pass)
{
  guint n = pass->chart->categories->len;
  g_autofree char *number = rk_chart_number (pass->chart, rk_chart_largest (pass->chart, FALSE));
  RkChartLineNames names = { .away = rk_text_measure (number, (RkFont){ RK_CHART_LINE_NUMBER * pass->unit, TRUE, 0, 0 }).w / 2 + 10 * pass->unit };
  gboolean at_last = FALSE;

  for (guint s = 0; s < pass->chart->series->len; s++)
    names.width = MAX (names.width, rk_text_measure (pass->chart->series->pdata[s], name_font (pass, 0)).w + 1);
  names.width = MIN (names.width, MAX (WIDEST * pass->plot.w, 96 * pass->unit));
  names.whole = is_room_between (pass, &names);
  for (guint s = 0; s < pass->chart->series->len; s++)
    at_last |= find_end (pass, s, names.whole) == (int) n - 1;
  if (at_last && n > 0)
    names.column = MAX (0, (names.away + names.width - (pass->plot.w - 2 * names.away) / (2.0 * n)) / (1 - 1 / (2.0 * n)));
  return names;
}

/* Adds the names of the lines that end at one time. Returns: FALSE where they have no room */
static gboolean
add_names_at (const RkChartPass *pass, const RkAxis *axis, const RkChartLineNames *names, guint index, GArray *taken)
{
  double x = rk_axis_middle (axis, index) + names->away, width = index + 1 == pass->chart->categories->len ? names->width : room_between (pass, names, axis->slot);
  g_autoptr (GArray) ends = g_array_new (FALSE, FALSE, sizeof (RkChartEnd));

  for (guint s = 0; s < pass->chart->series->len; s++)
    if (find_end (pass, s, names->whole) == (int) index) {
      RkChartEnd end = { .thing = s, .at = rk_chart_line_point (pass, axis, index, s).y };

      if (width <= 0 || !rk_fit_is_whole (pass->chart->series->pdata[s], name_font (pass, width)))
        return FALSE;
      end.height = rk_text_measure (pass->chart->series->pdata[s], name_font (pass, width)).h;
      g_array_append_val (ends, end);
    }
  if (!rk_chart_spread_ends (ends, pass->plot.y, axis->inner.y + axis->inner.h, 10 * pass->unit))
    return FALSE;
  for (guint i = 0; i < ends->len; i++) {
    const RkChartEnd *end = &g_array_index (ends, RkChartEnd, i);
    RkRect box = { x, end->y - end->height / 2, rk_text_measure (pass->chart->series->pdata[end->thing], name_font (pass, width)).w, end->height };

    if (!rk_chart_is_free (pass, &box))
      return FALSE;
    rk_picture_add_text (pass->picture, x, end->y, 0, 0.5, pass->chart->series->pdata[end->thing], name_font (pass, width), rk_chart_sign_text (pass->style, end->thing))->halo = pass->style->page;
    rk_picture_add_line (pass->picture, x - names->away + 8 * pass->unit, end->at, x - 3 * pass->unit, end->y, pass->style->soft, 0.7 * pass->unit);
    g_array_append_val (taken, box);
  }
  return TRUE;
}

gboolean
rk_chart_line_add_names (const RkChartPass *pass, const RkAxis *axis, const RkChartLineNames *names, GArray *taken)
{
  for (guint s = 0; s < pass->chart->series->len; s++)
    if (find_end (pass, s, TRUE) < 0)
      return FALSE; /* a line without a point can only be named in the legend */
  for (guint i = 0; i < pass->chart->categories->len; i++)
    if (!add_names_at (pass, axis, names, i, taken))
      return FALSE;
  return TRUE;
}
