/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-suggestion-finding: a title written from the figures. It compares whole years with whole years only. */
#include "core/calendar/rk-fiscal-year.h"
#include "core/figures/rk-share.h"
#include "core/rk-language.h"
#include "model/chart/rk-suggestion.h"

#include <math.h>

typedef struct {
  int year;
  double value;
} Point;

/* The whole years with a figure. */
static GArray *
collect_points (const RkChart *chart)
{
  GArray *points = g_array_new (FALSE, FALSE, sizeof (Point));

  for (guint i = 0; i < chart->categories->len; i++) {
    const RkChartCategory *category = chart->categories->pdata[i];
    Point point = { category->sublabel != NULL ? (int) g_ascii_strtoll (category->sublabel, NULL, 10) : 0, category->total };

    if (category->partial == NULL && !isnan (point.value) && point.year > 0)
      g_array_append_val (points, point);
  }
  return points;
}

static double
change_at (const GArray *points, guint i)
{
  const Point *before = &g_array_index (points, Point, i - 1), *after = &g_array_index (points, Point, i);

  return before->value > 0 && after->year == before->year + 1 ? (after->value - before->value) / before->value : 0;
}

/* In number, not in share: a return from a low year is no larger than the fall into it. */
static double
step_at (const GArray *points, guint i)
{
  const Point *before = &g_array_index (points, Point, i - 1), *after = &g_array_index (points, Point, i);

  return change_at (points, i) != 0 ? fabs (after->value - before->value) : 0;
}

/* Returns: the point after the largest change between two years that follow each other; 0 for none */
static guint
find_largest_change (const GArray *points)
{
  guint largest = 0;

  for (guint i = 1; i < points->len; i++)
    if (step_at (points, i) > (largest > 0 ? step_at (points, largest) : 0))
      largest = i;
  return largest;
}

/* Returns: the year in which the level before point @i was passed again; 0 for never */
static int
find_recovery (const GArray *points, guint i)
{
  double level = g_array_index (points, Point, i - 1).value;

  for (guint k = i + 1; k < points->len; k++)
    if (g_array_index (points, Point, k).value > level)
      return g_array_index (points, Point, k).year;
  return 0;
}

static char *
tell_change (const char *title, const GArray *points, guint i)
{
  int percent = (int) lround (100 * fabs (change_at (points, i))), again = change_at (points, i) < 0 ? find_recovery (points, i) : 0;
  g_autofree char *year = rk_fiscal_year_title (g_array_index (points, Point, i).year);
  g_autofree char *later = again != 0 ? rk_fiscal_year_title (again) : NULL;

  if (change_at (points, i) > 0)
    /* Translators: measure, share, fiscal year */
    return g_strdup_printf (_ ("%1$s rose by %2$d%% in %3$s"), title, percent, year);
  if (later == NULL)
    return g_strdup_printf (_ ("%1$s fell by %2$d%% in %3$s"), title, percent, year);
  return g_strdup_printf (_ ("%1$s fell by %2$d%% in %3$s and passed the former level in %4$s"), title, percent, year, later);
}

static char *
tell_years (const char *title, const RkChart *chart)
{
  g_autoptr (GArray) points = collect_points (chart);
  guint change = find_largest_change (points);
  g_autofree char *year = NULL, *number = NULL;
  const Point *newest;

  if (points->len == 0)
    return NULL;
  if (change > 0)
    return tell_change (title, points, change);
  newest = &g_array_index (points, Point, points->len - 1);
  year = rk_fiscal_year_title (newest->year);
  number = rk_chart_number (chart, newest->value);
  /* Translators: measure, number, unit, fiscal year */
  return g_strdup_printf (_ ("%1$s: %2$s %3$s in %4$s"), title, number, chart->unit, year);
}

/* What most people answered to the first question that has answers. */
static char *
tell_answers (const RkChart *chart)
{
  for (guint i = 0; i < chart->categories->len; i++) {
    const RkChartCategory *category = chart->categories->pdata[i];
    guint n = category->cells->len, most = 0;
    g_autofree gint64 *counts = g_new0 (gint64, n + 1);
    g_autofree int *percent = g_new0 (int, n + 1);

    if (category->gap != NULL || n == 0)
      continue;
    for (guint s = 0; s < n; s++) {
      double value = g_array_index (category->cells, RkChartCell, s).value;

      counts[s] = isnan (value) ? 0 : llround (value);
      most = counts[s] > counts[most] ? s : most;
    }
    rk_share_percent (counts, n, percent);
    /* Translators: question, answer, share */
    return g_strdup_printf (_ ("%1$s: %3$d%% answered “%2$s”"), category->label, rk_chart_cell_series (chart, category, most), percent[most]);
  }
  return NULL;
}

static double
last_value (const RkChart *chart, guint index)
{
  const GArray *cells = ((const RkChartCategory *) chart->categories->pdata[index])->cells;

  return cells->len > 0 ? g_array_index (cells, RkChartCell, cells->len - 1).value : NAN;
}

/* The place with most and the place with fewest at the newest time. */
static char *
tell_places (const char *title, const RkChart *chart)
{
  gint most = -1, fewest = -1;
  g_autofree char *high = NULL, *low = NULL;

  for (guint i = 0; i < chart->categories->len; i++) {
    double value = last_value (chart, i);

    if (isnan (value))
      continue;
    most = most < 0 || value > last_value (chart, (guint) most) ? (gint) i : most;
    fewest = fewest < 0 || value < last_value (chart, (guint) fewest) ? (gint) i : fewest;
  }
  if (most == fewest)
    return NULL;
  high = rk_chart_number (chart, last_value (chart, (guint) most));
  low = rk_chart_number (chart, last_value (chart, (guint) fewest));
  /* Translators: measure; place and number of the most and of the fewest; unit */
  return g_strdup_printf (_ ("%1$s: most in %2$s (%3$s %6$s), fewest in %4$s (%5$s %6$s)"), title, ((const RkChartCategory *) chart->categories->pdata[most])->label, high,
                          ((const RkChartCategory *) chart->categories->pdata[fewest])->label, low, chart->unit);
}

/* What most wards have done. */
static char *
tell_states (const char *title, const RkChart *chart)
{
  const RkChartCategory *most = NULL;
  int wards;

  for (guint i = 0; i < chart->categories->len; i++) {
    const RkChartCategory *category = chart->categories->pdata[i];
    double value = g_array_index (category->cells, RkChartCell, 0).value;

    if (!isnan (value) && (most == NULL || value > g_array_index (most->cells, RkChartCell, 0).value))
      most = category;
  }
  if (most == NULL || isnan (most->out_of))
    return NULL;
  wards = (int) g_array_index (most->cells, RkChartCell, 0).value;
  if (chart->categories->len == 1)
    /* Translators: table, state, wards, all wards */
    return g_strdup_printf (_ ("%1$s: %2$s in %3$d of %4$d wards"), title, (const char *) chart->series->pdata[0], wards, (int) most->out_of);
  /* Translators: table, row, state, wards, all wards */
  return g_strdup_printf (_ ("%1$s: %2$s %3$s in %4$d of %5$d wards"), title, most->label, (const char *) chart->series->pdata[0], wards, (int) most->out_of);
}

/* The training with the most people of the newest year that has any. */
static char *
tell_groups (const char *title, const RkChart *chart)
{
  for (guint i = chart->categories->len; i > 0; i--) {
    const RkChartCategory *category = chart->categories->pdata[i - 1];
    const RkChartCell *most = NULL;
    g_autofree char *number = NULL;

    for (guint s = 0; s < category->cells->len; s++) {
      const RkChartCell *cell = &g_array_index (category->cells, RkChartCell, s);

      if (!isnan (cell->value) && cell->name != NULL && (most == NULL || cell->value > most->value))
        most = cell;
    }
    if (most == NULL)
      continue;
    number = rk_chart_number (chart, most->value);
    /* Translators: title, year, block, number, unit */
    return g_strdup_printf (_ ("%1$s: %4$s %5$s came from the %3$s in %2$s"), title, category->label, most->name, number, chart->unit);
  }
  return NULL;
}

char *
rk_suggest_finding (const RkDataset *dataset, const char *id)
{
  g_autoptr (RkTopic) topic = rk_topic_find (dataset, id, NULL);
  g_autoptr (RkChart) chart = topic != NULL ? rk_answer_chart (dataset, topic, (RkChartQuestion){ .by = topic->by }, NULL) : NULL;
  char *finding;

  if (chart == NULL)
    return NULL;
  switch (chart->matter) {
  case RK_CHART_ANSWERS:
    return tell_answers (chart);
  case RK_CHART_PLACES:
    return tell_places (topic->title, chart);
  case RK_CHART_STATES:
    return tell_states (topic->title, chart);
  default:
    finding = tell_years (topic->title, chart);
    return finding != NULL ? finding : tell_groups (topic->title, chart);
  }
}
