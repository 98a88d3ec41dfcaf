/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-answer-measure: a measure year by year: its parts stacked under the published total, what is a part of a year, what
 * is missing, what is counted elsewhere. */
#include "core/calendar/rk-fiscal-year.h"
#include "core/rk-language.h"
#include "model/chart/rk-answer-chart-private.h"
#include "model/words/rk-words.h"

#include <math.h>

typedef struct {
  const RkDataset *dataset;
  const RkMeasure *measure;
  GPtrArray *parts; /* of RkMeasure */
  const RkMeasure *relisted;
  guint first_half; /* the series of a year's first half, where halves stand for a year */
  RkChart *chart;
} Answer;

/* What is known of a year: its own figure, or its halves. */
typedef struct {
  const RkObservation *year, *halves[2];
} Known;

static Known
find_known (const RkDataset *dataset, const char *measure, int year)
{
  return (Known){ rk_answer_figure (dataset, measure, NULL, year, RK_PERIOD_YEAR),
                  { rk_answer_figure (dataset, measure, NULL, year, RK_PERIOD_FIRST_HALF), rk_answer_figure (dataset, measure, NULL, year, RK_PERIOD_SECOND_HALF) } };
}

static const RkObservation *
find_same_period (const RkDataset *dataset, const char *measure, const RkObservation *like)
{
  return rk_answer_figure (dataset, measure, NULL, (int) like->year, like->period);
}

static char *
item_key (const RkObservation *observation)
{
  return rk_answer_key (&rk_observation_type, observation);
}

static void
add_partial_note (const Answer *answer, const RkChartCategory *category)
{
  /* Translators: a year's code and the half that its figure covers */
  rk_chart_add_note (answer->chart, _ ("%s is the %s only and cannot be compared with a full year."), category->label, category->partial);
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
  category->aside_value = (double) observation->value;
  category->aside_key = item_key (observation);
  if (answer->chart->asides == NULL)
    /* Translators: the name of figures that are counted elsewhere already (再掲) */
    answer->chart->asides = g_strdup_printf (_ ("incl. %s"), rk_word_measure (answer->relisted));
}

/* Two halves and no figure of the year: they stand one on the other, named, and are not added up. */
static void
set_halves (const Answer *answer, RkChartCategory *category, const Known *known)
{
  for (guint i = 0; i < G_N_ELEMENTS (known->halves); i++) {
    const RkObservation *half = known->halves[i];
    guint series = answer->first_half + i;
    g_autofree char *key = item_key (half);

    rk_chart_set_cell (category, series, (double) half->value, rk_choice_title (rk_periods, half->period), key);
    g_array_index (category->cells, RkChartCell, series).part = i == 0 ? RK_CHART_FIRST_PART : RK_CHART_SECOND_PART;
  }
  rk_chart_add_note (answer->chart, _ ("%s: no figure of the whole year is published; its two halves are shown and not added up."), category->label);
}

static void
set_figure (const Answer *answer, RkChartCategory *category, const RkObservation *total)
{
  g_autofree char *key = item_key (total);

  if (total->period != RK_PERIOD_YEAR)
    category->partial = g_strdup (rk_choice_title (rk_periods, total->period));
  category->total = (double) total->value;
  category->total_key = g_strdup (key);
  if (answer->parts->len > 0)
    rk_answer_set_parts (answer->dataset, answer->chart, answer->parts, category, total);
  else
    rk_chart_set_cell (category, 0, (double) total->value, NULL, key);
  set_relisted (answer, category, total);
  if (category->partial != NULL)
    add_partial_note (answer, category);
}

static gboolean
has_both_halves (const Known *known)
{
  return known->year == NULL && known->halves[0] != NULL && known->halves[1] != NULL;
}

/* Returns: FALSE when the year is a gap */
static gboolean
add_year (const Answer *answer, int year)
{
  RkChartCategory *category = rk_answer_add_year (answer->chart, year);
  Known known = find_known (answer->dataset, answer->measure->id, year);
  const RkObservation *total = known.year != NULL ? known.year : known.halves[0] != NULL ? known.halves[0]
                                                                                         : known.halves[1];

  if (has_both_halves (&known))
    set_halves (answer, category, &known);
  else if (total != NULL)
    set_figure (answer, category, total);
  else
    category->gap = g_strdup (rk_answer_has_months (answer->dataset, answer->measure, year) ? _ ("months only") : _ ("no figure published"));
  return category->gap == NULL;
}

static const RkMeasure *
find_relisted (const RkDataset *dataset, const RkMeasure *total)
{
  const GPtrArray *measures = rk_dataset_all (dataset, &rk_measure_type);
  const RkMeasure *relisted = NULL;

  for (guint i = 0; i < measures->len; i++) {
    const RkMeasure *measure = measures->pdata[i];

    if (measure->relation == RK_RELATION_RELISTED && g_strcmp0 (measure->parent, total->id) == 0)
      relisted = measure;
  }
  return relisted;
}

/* The parts are the series where any year drawn has one, else the total is. */
static void
add_series (Answer *answer, int from, int to)
{
  if (!rk_answer_has_parts (answer->dataset, answer->parts, answer->measure, from, to))
    g_ptr_array_set_size (answer->parts, 0);
  for (guint i = 0; i < answer->parts->len; i++)
    rk_chart_add_series (answer->chart, rk_word_measure (answer->parts->pdata[i]));
  if (answer->parts->len == 0)
    rk_chart_add_series (answer->chart, rk_word_measure (answer->measure));
}

/* The halves of a year without a figure of its own have series without a name: each is named where it stands. */
static void
add_half_series (Answer *answer, int from, int to)
{
  answer->first_half = answer->chart->series->len;
  for (int year = from; year <= to; year++) {
    Known known = find_known (answer->dataset, answer->measure->id, year);

    if (!has_both_halves (&known))
      continue;
    rk_chart_add_series (answer->chart, "");
    rk_chart_add_series (answer->chart, "");
    return;
  }
}

static void
add_notes (const Answer *answer, const GString *gaps)
{
  if (answer->relisted != NULL)
    rk_chart_add_note (answer->chart, _ ("“incl.” counts the %s once more; it is never added."), rk_word_measure (answer->relisted));
  if (answer->measure->several)
    rk_chart_add_note (answer->chart, "%s", _ ("Several answers a case: not to be compared with the number of cases."));
  if (gaps->len > 0)
    rk_chart_add_note (answer->chart, _ ("No figure is published for %s."), gaps->str);
  if (answer->parts->len > 0)
    rk_answer_note_plain (answer->chart);
}

static void
add_years (const Answer *answer, int from, int to)
{
  g_autoptr (GString) gaps = g_string_new (NULL), months = g_string_new (NULL);

  for (int year = from; year <= to && year > 0; year++)
    if (!add_year (answer, year)) {
      g_autofree char *code = rk_fiscal_year_code (year);

      rk_answer_append (rk_answer_has_months (answer->dataset, answer->measure, year) ? months : gaps, code);
    }
  add_notes (answer, gaps);
  if (months->len > 0)
    /* Translators: years */
    rk_chart_add_note (answer->chart, _ ("Of %s only months are known; they are not added up."), months->str);
}

static gboolean
explains_all (const RkChart *chart)
{
  for (guint i = 0; i < chart->categories->len; i++)
    if (((const RkChartCategory *) chart->categories->pdata[i])->unexplained > 0)
      return FALSE;
  return TRUE;
}

RkChart *
rk_answer_measure (const RkDataset *dataset, const char *id, const RkChartQuestion *question)
{
  const RkMeasure *measure = rk_dataset_get (dataset, &rk_measure_type, id);
  g_autoptr (GPtrArray) parts = rk_answer_parts (dataset, measure);
  Answer answer = { dataset, measure, parts, find_relisted (dataset, measure), 0, rk_answer_new_chart (rk_word_measure (measure), rk_answer_by_words (RK_CHART_BY_YEAR), rk_word_unit (measure), rk_word_counted (measure), question->per) };
  int from, to;

  rk_answer_years (dataset, question, &from, &to);
  add_series (&answer, from, to);
  add_half_series (&answer, from, to);
  answer.chart->several = measure->several != 0;
  answer.chart->accent = question->accent != 0 ? rk_fiscal_year_code (question->accent) : NULL;
  add_years (&answer, from, to);
  answer.chart->unexplained = explains_all (answer.chart) ? NULL : g_strdup (_ ("in the published total only"));
  rk_answer_set_sources (dataset, answer.chart);
  return answer.chart;
}
