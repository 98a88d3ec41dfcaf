/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-suggestion-finding: a title written from the figures. It compares whole years with whole years only. */
#include "core/calendar/rk-fiscal-year.h"
#include "core/rk-language.h"
#include "model/chart/rk-finding-private.h"
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

#define SMALL_CHANGE 3 /* percent: below it a year is much as the one before */

static char *
tell_level (const char *title, const RkChart *chart, const Point *point)
{
  g_autofree char *year = rk_fiscal_year_title (point->year), *number = rk_chart_number (chart, point->value);

  /* Translators: measure, number, unit, fiscal year */
  return g_strdup_printf (_ ("%1$s: %2$s %3$s in %4$s"), title, number, chart->unit, year);
}

static char *
tell_years (const char *title, const RkChart *chart)
{
  g_autoptr (GArray) points = collect_points (chart);
  guint change = find_largest_change (points);

  if (points->len == 0 || chart->several) /* several answers a case make no number of cases */
    return NULL;
  if (change > 0 && lround (100 * fabs (change_at (points, change))) >= SMALL_CHANGE)
    return tell_change (title, points, change);
  return tell_level (title, chart, &g_array_index (points, Point, points->len - 1));
}

/* The training with the most people of the newest year that has any; no two of them with as many. */
static char *
tell_groups (const char *title, const RkChart *chart)
{
  for (guint i = chart->categories->len; i > 0; i--) {
    const RkChartCategory *category = chart->categories->pdata[i - 1];
    guint n = category->cells->len;
    g_autofree double *values = g_new0 (double, n + 1);
    g_autofree char *number = NULL;
    RkFindingLeader leader;

    for (guint s = 0; s < n; s++) {
      const RkChartCell *cell = &g_array_index (category->cells, RkChartCell, s);

      values[s] = cell->name != NULL && cell->part == RK_CHART_WHOLE ? cell->value : NAN;
    }
    if (category->partial != NULL || !rk_finding_leader (values, n, FALSE, &leader))
      continue;
    number = rk_chart_number (chart, leader.value);
    /* Translators: title, year, block, number, unit */
    return g_strdup_printf (_ ("%1$s: %4$s %5$s came from the %3$s in %2$s"), title, category->label, rk_chart_cell_series (chart, category, leader.index), number, chart->unit);
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
    return rk_finding_answers (chart);
  case RK_CHART_PLACES:
    return rk_finding_places (topic->title, chart);
  case RK_CHART_STATES:
    return rk_finding_states (topic->title, chart);
  default:
    finding = tell_years (topic->title, chart);
    return finding != NULL ? finding : tell_groups (topic->title, chart);
  }
}
