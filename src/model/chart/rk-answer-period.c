/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-answer-period: a measure by half year or by month. Halves stand beside halves, months beside the same months. */
#include "core/calendar/rk-era.h"
#include "core/calendar/rk-fiscal-year.h"
#include "core/rk-language.h"
#include "model/chart/rk-answer-chart-private.h"
#include "model/words/rk-words.h"

#define MOST_YEARS 4 /* of months in one picture */

static gboolean
set_period (const RkDataset *dataset, const RkMeasure *measure, RkChartCategory *category, guint series, int year, gint64 period)
{
  const RkObservation *observation = rk_answer_figure (dataset, measure->id, NULL, year, period);
  g_autofree char *key = observation != NULL ? rk_answer_key (&rk_observation_type, observation) : NULL;

  if (observation != NULL)
    rk_chart_set_cell (category, series, (double) observation->value, NULL, key);
  return observation != NULL;
}

static void
add_halves (const RkDataset *dataset, const RkMeasure *measure, const RkChartQuestion *question, RkChart *chart)
{
  int from, to;

  rk_answer_years (dataset, question, &from, &to);
  chart->accent = question->accent != 0 ? rk_fiscal_year_code (question->accent) : NULL;
  rk_chart_add_series (chart, rk_choice_title (rk_periods, RK_PERIOD_FIRST_HALF));
  rk_chart_add_series (chart, rk_choice_title (rk_periods, RK_PERIOD_SECOND_HALF));
  for (int year = from; year <= to && year > 0; year++) {
    RkChartCategory *category = rk_answer_add_year (chart, year);
    gboolean first = set_period (dataset, measure, category, 0, year, RK_PERIOD_FIRST_HALF);
    gboolean second = set_period (dataset, measure, category, 1, year, RK_PERIOD_SECOND_HALF);

    if (first != second)
      /* Translators: year; "first half" or "second half" */
      rk_chart_add_note (chart, _ ("%s: no figure of the %s is published."), category->label, rk_choice_title (rk_periods, first ? RK_PERIOD_SECOND_HALF : RK_PERIOD_FIRST_HALF));
    if (!first && !second)
      category->gap = g_strdup (rk_answer_figure (dataset, measure->id, NULL, year, RK_PERIOD_YEAR) != NULL ? _ ("whole year only") : _ ("no figure published"));
  }
  rk_chart_add_note (chart, "%s", _ ("A half is compared with the same half of another year only."));
}

gboolean
rk_answer_has_months (const RkDataset *dataset, const RkMeasure *measure, int year)
{
  for (gint64 month = RK_PERIOD_APRIL; month <= RK_PERIOD_MARCH; month++)
    if (rk_answer_figure (dataset, measure->id, NULL, year, month) != NULL)
      return TRUE;
  return FALSE;
}

/* The newest years that have months, oldest first. */
static GArray *
find_years_of_months (const RkDataset *dataset, const RkMeasure *measure, const RkChartQuestion *question)
{
  GArray *years = g_array_new (FALSE, FALSE, sizeof (int));
  int from, to;

  rk_answer_years (dataset, question, &from, &to);
  for (int year = to; year >= from && year > 0 && years->len < MOST_YEARS; year--)
    if (rk_answer_has_months (dataset, measure, year))
      g_array_prepend_val (years, year);
  return years;
}

/* "4月", "Apr": twelve of them stand side by side. */
static RkChartCategory *
add_month_category (RkChart *chart, int month)
{
  g_autofree char *label = rk_language_is_japanese () ? g_strdup (rk_month_name (month)) : g_strndup (rk_month_name (month), 3);

  return rk_chart_add_category (chart, label, NULL);
}

static void
add_months (const RkDataset *dataset, const RkMeasure *measure, const GArray *years, RkChart *chart)
{
  for (guint s = 0; s < years->len; s++) {
    g_autofree char *code = rk_fiscal_year_code (g_array_index (years, int, s));

    rk_chart_add_series (chart, code);
  }
  for (gint64 month = RK_PERIOD_APRIL; month <= RK_PERIOD_MARCH; month++) {
    RkChartCategory *category = add_month_category (chart, (int) (month - RK_PERIOD_APRIL + 3) % 12 + 1);
    gboolean any = FALSE;

    for (guint s = 0; s < years->len; s++)
      any |= set_period (dataset, measure, category, s, g_array_index (years, int, s), month);
    if (!any)
      category->gap = g_strdup (_ ("none"));
  }
}

/* "by month of FY2024 (R6)": the axis has the months alone. */
static char *
tell_months (const GArray *years)
{
  g_autoptr (GString) titles = g_string_new (NULL);

  for (guint i = 0; i < years->len; i++) {
    g_autofree char *title = rk_fiscal_year_title (g_array_index (years, int, i));

    rk_answer_append (titles, title);
  }
  /* Translators: fiscal years */
  return years->len > 0 ? g_strdup_printf (_ ("by month of %s"), titles->str) : g_strdup (rk_answer_by_words (RK_CHART_BY_MONTH));
}

RkChart *
rk_answer_periods (const RkDataset *dataset, const char *id, const RkChartQuestion *question)
{
  const RkMeasure *measure = rk_dataset_get (dataset, &rk_measure_type, id);
  g_autoptr (GArray) years = find_years_of_months (dataset, measure, question);
  g_autofree char *by = question->by == RK_CHART_BY_MONTH ? tell_months (years) : g_strdup (rk_answer_by_words (question->by));
  RkChart *chart = rk_answer_new_chart (rk_word_measure (measure), by, rk_word_unit (measure), rk_word_counted (measure), question->per);

  chart->apart = TRUE;
  chart->several = measure->several != 0;
  if (question->by == RK_CHART_BY_HALF)
    add_halves (dataset, measure, question, chart);
  else
    add_months (dataset, measure, years, chart);
  if (measure->several)
    rk_chart_add_note (chart, "%s", _ ("Several answers a case: not to be compared with the number of cases."));
  rk_answer_set_sources (dataset, chart);
  return chart;
}
