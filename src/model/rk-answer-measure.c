/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-answer-measure: a measure year by year: its parts stacked under the published total, what is a part of a year, what
 * is missing, what is counted elsewhere. */
#include "core/rk-check.h"
#include "core/rk-fiscal-year.h"
#include "core/rk-language.h"
#include "model/rk-answer-chart.h"
#include "model/rk-words.h"

#include <math.h>

typedef struct {
  const RkDataset *dataset;
  const RkMeasure *measure;
  GPtrArray *parts; /* of RkMeasure */
  const RkMeasure *relisted;
  RkChart *chart;
} Answer;

/* A year's figure: the full year where there is one, else a half. */
static const RkObservation *
find_figure (const RkDataset *dataset, const char *measure, int year)
{
  const GPtrArray *all = rk_dataset_all (dataset, &rk_observation_type);
  const RkObservation *half = NULL;

  for (guint i = 0; i < all->len; i++) {
    const RkObservation *observation = all->pdata[i];

    if (!g_str_equal (observation->measure, measure) || observation->year != year || observation->ward != NULL || observation->value == RK_MISSING)
      continue;
    if (observation->period == RK_PERIOD_YEAR)
      return observation;
    half = observation;
  }
  return half;
}

static const RkObservation *
find_same_period (const RkDataset *dataset, const char *measure, const RkObservation *like)
{
  const RkObservation *found = find_figure (dataset, measure, (int) like->year);

  return found != NULL && found->period == like->period ? found : NULL;
}

/* First and last year in which anything at all was observed, so that a gap within is seen. */
static void
default_years (const RkDataset *dataset, RkYears *years)
{
  const GPtrArray *all = rk_dataset_all (dataset, &rk_observation_type);
  int first = 0, last = 0;

  for (guint i = 0; i < all->len; i++) {
    int year = (int) ((const RkObservation *) all->pdata[i])->year;

    first = first == 0 ? year : MIN (first, year);
    last = MAX (last, year);
  }
  years->from = years->from != 0 ? years->from : first;
  years->to = years->to != 0 ? years->to : last;
}

static char *
item_key (const RkObservation *observation)
{
  return g_strconcat ("observation:", observation->id, NULL);
}

static void
set_parts (const Answer *answer, RkChartCategory *category, const RkObservation *total)
{
  for (guint i = 0; i < answer->parts->len; i++) {
    const RkMeasure *part = answer->parts->pdata[i];
    const RkObservation *observation = find_same_period (answer->dataset, part->id, total);
    g_autofree char *key = NULL;

    if (observation == NULL)
      continue;
    key = item_key (observation);
    rk_chart_set_cell (category, i, (double) observation->value, NULL, key);
  }
}

static void
add_partial_note (const Answer *answer, const RkChartCategory *category)
{
  /* Translators: a year's code and the half that its figure covers */
  rk_chart_add_note (answer->chart, _ ("%s is the %s only and cannot be compared with a full year."), category->label, category->partial);
}

static void
compare_parts (const Answer *answer, RkChartCategory *category, const RkObservation *total)
{
  gint64 sum;
  g_autofree char *published = NULL, *parts = NULL, *difference = NULL;

  if (!rk_check_sum_of_parts (answer->dataset, total->id, &sum) || sum == total->value)
    return;
  category->unexplained = MAX (0.0, (double) (total->value - sum));
  published = rk_count_format (total->value);
  parts = rk_count_format (sum);
  difference = rk_count_format (total->value - sum);
  /* Translators: year, published total, sum of its parts, difference */
  rk_chart_add_note (answer->chart, _ ("%s: the published total is %s; its parts add up to %s (difference %s). Shown as published."), category->label, published,
                     parts, difference);
}

static void
set_relisted (const Answer *answer, RkChartCategory *category, const RkObservation *total)
{
  const RkObservation *observation = answer->relisted != NULL ? find_same_period (answer->dataset, answer->relisted->id, total) : NULL;
  g_autofree char *number = NULL;

  if (observation == NULL)
    return;
  number = rk_count_format (observation->value);
  /* Translators: a number that is counted elsewhere already (再掲) */
  category->aside = g_strdup_printf (_ ("incl. %s"), number);
}

static gboolean
add_year (const Answer *answer, int year)
{
  RkChartCategory *category = rk_answer_add_year (answer->chart, year);
  const RkObservation *total = find_figure (answer->dataset, answer->measure->id, year);
  g_autofree char *key = NULL;

  if (total == NULL) {
    category->gap = g_strdup (_ ("no figure published"));
    return FALSE;
  }
  key = item_key (total);
  if (total->period != RK_PERIOD_YEAR)
    category->partial = g_strdup (rk_choice_title (rk_periods, total->period));
  category->total = (double) total->value;
  category->total_key = g_strdup (key);
  if (answer->parts->len > 0)
    set_parts (answer, category, total);
  else
    rk_chart_set_cell (category, 0, (double) total->value, NULL, key);
  set_relisted (answer, category, total);
  compare_parts (answer, category, total);
  if (category->partial != NULL)
    add_partial_note (answer, category);
  return TRUE;
}

static void
collect_relatives (Answer *answer)
{
  const GPtrArray *measures = rk_dataset_all (answer->dataset, &rk_measure_type);

  for (guint i = 0; i < measures->len; i++) {
    const RkMeasure *measure = measures->pdata[i];

    if (g_strcmp0 (measure->parent, answer->measure->id) != 0)
      continue;
    if (measure->relation == RK_RELATION_RELISTED)
      answer->relisted = measure;
    else if (measure->relation == RK_RELATION_PART && !measure->several) {
      g_ptr_array_add (answer->parts, (gpointer) measure);
      rk_chart_add_series (answer->chart, rk_word_measure (measure));
    }
  }
  if (answer->parts->len == 0)
    rk_chart_add_series (answer->chart, rk_word_measure (answer->measure));
}

static void
add_gap_note (const Answer *answer, const GString *gaps)
{
  if (gaps->len > 0)
    rk_chart_add_note (answer->chart, _ ("No figure is published for %s."), gaps->str);
}

RkChart *
rk_answer_measure (const RkDataset *dataset, const char *id, RkYears years)
{
  const RkMeasure *measure = rk_dataset_get (dataset, &rk_measure_type, id);
  g_autofree char *subtitle = g_strdup_printf (_ ("Osaka City, by fiscal year, in %s (%s)"), rk_word_unit (measure), rk_word_counted (measure));
  g_autoptr (GPtrArray) parts = g_ptr_array_new ();
  g_autoptr (GString) gaps = g_string_new (NULL);
  Answer answer = { dataset, measure, parts, NULL, rk_chart_new (rk_word_measure (measure), subtitle, rk_word_unit (measure)) };

  default_years (dataset, &years);
  collect_relatives (&answer);
  answer.chart->unexplained = g_strdup (_ ("in the published total only"));
  answer.chart->accent = years.accent != 0 ? rk_fiscal_year_code (years.accent) : NULL;
  for (int year = years.from; year <= years.to; year++)
    if (!add_year (&answer, year)) {
      g_autofree char *code = rk_fiscal_year_code (year);

      g_string_append_printf (gaps, "%s%s", gaps->len > 0 ? ", " : "", code);
    }
  if (answer.relisted != NULL)
    rk_chart_add_note (answer.chart, _ ("“incl.” counts the %s once more (再掲); it is never added."), rk_word_measure (answer.relisted));
  if (measure->several)
    rk_chart_add_note (answer.chart, "%s", _ ("Several answers a case: not to be compared with the number of cases."));
  add_gap_note (&answer, gaps);
  answer.chart->source = rk_answer_source_line (dataset, measure->source, measure->section);
  return answer.chart;
}
