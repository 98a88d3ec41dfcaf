/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-answer-divide: figures per 1,000 residents or per 1,000 aged 65 and over, with the date of the count. */
#include "core/rk-language.h"
#include "model/chart/rk-answer-chart-private.h"
#include "model/chart/rk-population.h"

#include <math.h>

static double
find_largest (const RkChart *chart)
{
  return MAX (rk_chart_largest (chart, FALSE), rk_chart_largest (chart, TRUE));
}

static void
divide_category (RkChartCategory *category, double people)
{
  const double factor = people > 0 ? 1000 / people : NAN;

  for (guint s = 0; s < category->cells->len; s++)
    g_array_index (category->cells, RkChartCell, s).value *= factor;
  category->total *= factor;
  category->unexplained *= category->unexplained > 0 ? factor : 1;
  g_clear_pointer (&category->aside, g_free); /* a count of its own, not divided */
  category->aside_value = NAN;
}

void
rk_answer_divide (RkChart *chart, RkChartPer per, const double *people, const char *counted)
{
  g_autofree char *date = rk_population_counted_words (counted);
  double largest;

  for (guint i = 0; i < chart->categories->len; i++)
    divide_category (chart->categories->pdata[i], people[i]);
  g_clear_pointer (&chart->asides, g_free);
  largest = find_largest (chart);
  /* two figures that mean something at least, of the largest */
  chart->decimals = largest >= 100 ? 0 : largest >= 10 ? 1
                                     : largest >= 0.1  ? 2
                                                       : 3;
  if (per == RK_CHART_PER_AGED65)
    rk_chart_add_note (chart, _ ("Per 1,000 people aged 65 and over as counted on %s."), date);
  else
    rk_chart_add_note (chart, _ ("Per 1,000 residents as counted on %s."), date);
}

gboolean
rk_answer_divide_city (const RkDataset *dataset, RkChart *chart, RkChartPer per, GError **error)
{
  g_autofree double *people = g_new0 (double, chart->categories->len + 1);
  const char *counted;
  double all;

  if (per == RK_CHART_PER_COUNT)
    return TRUE;
  all = rk_population_of (dataset, rk_dataset_all (dataset, &rk_ward_type), per == RK_CHART_PER_AGED65, NULL, &counted);
  if (isnan (all)) {
    g_set_error (error, RK_ANSWER_ERROR, 0, "%s", _ ("There is no population of one date for every ward to divide by."));
    return FALSE;
  }
  for (guint i = 0; i < chart->categories->len; i++)
    people[i] = all;
  rk_answer_divide (chart, per, people, counted);
  return TRUE;
}
