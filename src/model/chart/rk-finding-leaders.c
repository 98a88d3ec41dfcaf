/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-finding-leaders: what is said of answers, of places and of what wards have done: which is first, and only where nothing else
 * is as high. */
#include "core/figures/rk-share.h"
#include "core/rk-language.h"
#include "model/chart/rk-finding-private.h"

#include <math.h>

gboolean
rk_finding_leader (const double *values, guint n, gboolean smallest, RkFindingLeader *leader)
{
  guint found = 0;

  for (guint i = 0; i < n; i++) {
    double value = smallest ? -values[i] : values[i];

    if (isnan (value))
      continue;
    if (found++ == 0 || value > leader->value)
      *leader = (RkFindingLeader){ i, value, found > 1 ? leader->value : -G_MAXDOUBLE };
    else
      leader->next = MAX (leader->next, value);
  }
  return found > 0 && leader->value > leader->next;
}

static gboolean
ends_as_question (const char *text)
{
  return g_str_has_suffix (text, "?") || g_str_has_suffix (text, "？");
}

/* What most people answered to a question. */
static char *
tell_question (const RkChart *chart, const RkChartCategory *category)
{
  guint n = category->cells->len;
  g_autofree double *values = g_new0 (double, n + 1);
  g_autofree gint64 *counts = g_new0 (gint64, n + 1);
  g_autofree int *percent = g_new0 (int, n + 1);
  int total = 0;
  RkFindingLeader leader;

  for (guint s = 0; s < n; s++) {
    values[s] = g_array_index (category->cells, RkChartCell, s).value;
    counts[s] = isnan (values[s]) ? 0 : llround (values[s]);
    total += (int) counts[s];
  }
  if (category->gap != NULL || chart->several || total == 0 || !rk_finding_leader (values, n, FALSE, &leader) || g_array_index (category->cells, RkChartCell, leader.index).no_answer)
    return NULL;
  rk_share_percent (counts, n, percent);
  /* Translators: question, answer, share, how many gave it, of how many */
  return g_strdup_printf (ends_as_question (category->label) ? _ ("%1$s %3$d%% answered “%2$s” (%4$d of %5$d)") : _ ("%1$s: %3$d%% answered “%2$s” (%4$d of %5$d)"), category->label,
                          rk_chart_cell_series (chart, category, leader.index), percent[leader.index], (int) counts[leader.index], total);
}

/* The first question of which something can be said. */
char *
rk_finding_answers (const RkChart *chart)
{
  char *told = NULL;

  for (guint i = 0; i < chart->categories->len && told == NULL; i++)
    told = tell_question (chart, chart->categories->pdata[i]);
  return told;
}

#define DISTINCT 0.01 /* of the value: places nearer to each other than that share their rank */

static gboolean
is_distinct (const RkFindingLeader *leader)
{
  return fabs (leader->value - leader->next) >= DISTINCT * MAX (fabs (leader->value), fabs (leader->next));
}

/* The newest time of which every place has a figure, and no part of a year. Returns: -1 for none */
static int
find_whole_time (const RkChart *chart)
{
  for (guint t = chart->series->len; t > 0; t--) {
    gboolean whole = chart->categories->len > 1;

    for (guint i = 0; i < chart->categories->len; i++) {
      const RkChartCell *cell = &g_array_index (((const RkChartCategory *) chart->categories->pdata[i])->cells, RkChartCell, t - 1);

      whole &= !isnan (cell->value) && cell->part == RK_CHART_WHOLE;
    }
    if (whole)
      return (int) t - 1;
  }
  return -1;
}

/* The place with most and the place with fewest, each only where no other is as high or as low. */
char *
rk_finding_places (const char *title, const RkChart *chart)
{
  guint n = chart->categories->len;
  g_autofree double *values = g_new0 (double, n + 1);
  g_autofree char *high = NULL, *low = NULL;
  const char *most, *fewest, *when;
  gboolean first, last;
  RkFindingLeader top = { 0 }, bottom = { 0 };
  int time = find_whole_time (chart);

  if (time < 0)
    return NULL;
  for (guint i = 0; i < n; i++)
    values[i] = g_array_index (((const RkChartCategory *) chart->categories->pdata[i])->cells, RkChartCell, time).value;
  first = rk_finding_leader (values, n, FALSE, &top) && is_distinct (&top);
  last = rk_finding_leader (values, n, TRUE, &bottom) && is_distinct (&bottom);
  high = rk_chart_number (chart, values[top.index]);
  low = rk_chart_number (chart, values[bottom.index]);
  most = ((const RkChartCategory *) chart->categories->pdata[top.index])->label;
  fewest = ((const RkChartCategory *) chart->categories->pdata[bottom.index])->label;
  when = chart->series->pdata[time];
  if (first && last)
    /* Translators: measure; place and number of the most and of the fewest; unit; time */
    return g_strdup_printf (_ ("%1$s (%7$s): most in %2$s (%3$s %6$s), fewest in %4$s (%5$s %6$s)"), title, most, high, fewest, low, chart->unit, when);
  if (first)
    /* Translators: measure, place, number, unit, time */
    return g_strdup_printf (_ ("%1$s (%5$s): most in %2$s (%3$s %4$s)"), title, most, high, chart->unit, when);
  if (last)
    /* Translators: measure, place, number, unit, time */
    return g_strdup_printf (_ ("%1$s (%5$s): fewest in %2$s (%3$s %4$s)"), title, fewest, low, chart->unit, when);
  return NULL;
}

#define MOST_NAMED 3

/* Returns: (transfer full) (nullable): the rows that share the highest number of wards; NULL where they are many */
static char *
join_highest (const RkChart *chart, double value)
{
  GString *names = g_string_new (NULL);
  guint n = 0;

  for (guint i = 0; i < chart->categories->len; i++) {
    const RkChartCategory *category = chart->categories->pdata[i];

    if (g_array_index (category->cells, RkChartCell, 0).value == value && ++n <= MOST_NAMED)
      g_string_append_printf (names, "%s%s", names->len > 0 ? _ (", ") : "", category->label);
  }
  return n <= MOST_NAMED ? g_string_free (names, FALSE) : (g_string_free (names, TRUE), NULL);
}

/* What most wards have done. */
char *
rk_finding_states (const char *title, const RkChart *chart)
{
  const RkChartCategory *most = NULL;
  g_autofree char *names = NULL;
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
  names = join_highest (chart, wards);
  if (names == NULL)
    return NULL;
  /* Translators: table, rows, state, wards, all wards */
  return g_strdup_printf (_ ("%1$s: %2$s %3$s in %4$d of %5$d wards"), title, names, (const char *) chart->series->pdata[0], wards, (int) most->out_of);
}
