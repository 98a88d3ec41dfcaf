/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-answer-measure-places: a measure's figures of wards, year by year; where a year has none, its halves. */
#include "core/calendar/rk-fiscal-year.h"
#include "core/rk-language.h"
#include "core/rules/rk-block-list.h"
#include "model/chart/rk-answer-chart-private.h"
#include "model/words/rk-words.h"

#include <math.h>

#define MOST_TIMES 8

typedef struct {
  int year;
  gint64 period;
} Time;

typedef struct {
  const RkDataset *dataset;
  const char *measure;
  GArray *times; /* of Time */
} Figures;

static double
find_value (gconstpointer data, const RkWard *ward, guint time, char **key)
{
  const Figures *self = data;
  const Time *when = &g_array_index (self->times, Time, time);
  const RkObservation *observation = rk_answer_figure (self->dataset, self->measure, ward->code, when->year, when->period);

  if (observation == NULL)
    return NAN;
  g_free (*key);
  *key = rk_answer_key (&rk_observation_type, observation);
  return (double) observation->value;
}

static gboolean
has_figure (const Figures *self, int year, gint64 period)
{
  const GPtrArray *all = rk_dataset_all (self->dataset, &rk_observation_type);

  for (guint i = 0; i < all->len; i++) {
    const RkObservation *observation = all->pdata[i];

    if (observation->ward != NULL && observation->year == year && observation->period == period && observation->value != RK_MISSING &&
        g_str_equal (observation->measure, self->measure))
      return TRUE;
  }
  return FALSE;
}

static void
find_times (Figures *self, const RkChartQuestion *question)
{
  int from, to;

  rk_answer_years (self->dataset, question, &from, &to);
  for (int year = from; year <= to && year > 0; year++) {
    gboolean whole = has_figure (self, year, RK_PERIOD_YEAR);

    for (gint64 period = whole ? RK_PERIOD_YEAR : RK_PERIOD_FIRST_HALF; period <= (whole ? RK_PERIOD_YEAR : RK_PERIOD_SECOND_HALF); period++)
      if (has_figure (self, year, period)) {
        Time time = { year, period };

        g_array_append_val (self->times, time);
      }
  }
  if (self->times->len > MOST_TIMES)
    g_array_remove_range (self->times, 0, self->times->len - MOST_TIMES);
}

/* Blocks are re-made each year: only the newest year that has them is shown by block. */
static int
keep_block_year (Figures *self)
{
  for (guint i = self->times->len; i > 0; i--) {
    Time time = g_array_index (self->times, Time, i - 1);
    g_autoptr (GPtrArray) blocks = rk_block_list (self->dataset, time.year);

    if (blocks->len == 0)
      continue;
    g_array_set_size (self->times, 0);
    g_array_append_val (self->times, time);
    return time.year;
  }
  return 0;
}

static void
name_times (const Figures *self, RkPlaceFigures *figures, RkChart *chart)
{
  for (guint i = 0; i < self->times->len; i++) {
    const Time *time = &g_array_index (self->times, Time, i);
    g_autofree char *code = rk_fiscal_year_code (time->year);

    if (time->period == RK_PERIOD_YEAR) {
      g_ptr_array_add (figures->times, g_steal_pointer (&code));
      continue;
    }
    figures->partial |= 1u << i;
    g_ptr_array_add (figures->times, g_strdup_printf ("%s %s", code, rk_choice_title (rk_periods, time->period)));
    rk_chart_add_note (chart, _ ("%s is the %s only and cannot be compared with a full year."), code, rk_choice_title (rk_periods, time->period));
  }
}

RkChart *
rk_answer_measure_places (const RkDataset *dataset, const char *id, const RkChartQuestion *question, GError **error)
{
  const RkMeasure *measure = rk_dataset_get (dataset, &rk_measure_type, id);
  g_autoptr (RkChart) chart = rk_answer_new_chart (rk_word_measure (measure), rk_answer_by_words (question->by), rk_word_unit (measure), rk_word_counted (measure), question->per);
  g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (Time));
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  Figures self = { dataset, id, times };
  RkPlaceFigures figures = { dataset, question, names, 0, 0, find_value, &self, NULL };

  find_times (&self, question);
  figures.block_year = question->by == RK_CHART_BY_BLOCK ? keep_block_year (&self) : 0;
  name_times (&self, &figures, chart);
  chart->several = measure->several != 0;
  if (!rk_answer_add_places (&figures, chart, error))
    return NULL;
  rk_answer_set_sources (dataset, chart);
  return g_steal_pointer (&chart);
}
