/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/chart/rk-answer-chart-private.h"

#include "core/calendar/rk-fiscal-year.h"
#include "core/event/rk-event.h"
#include "core/event/rk-programme.h"
#include "core/rk-language.h"
#include "model/words/rk-words.h"

#include <math.h>
#include <string.h>

G_DEFINE_QUARK (rk_answer_error, rk_answer_error)

#define SURVEY "survey-"
#define PROGRESS "progress-"
#define TRAINING "training-attendance"
#define POPULATION "population"
#define AGED "aged65"

void
rk_topic_free (RkTopic *self)
{
  if (self == NULL)
    return;
  g_free (self->id);
  g_free (self->title);
  g_free (self);
}

static void
add_topic (GPtrArray *topics, const char *id, const char *title, const char *kind, RkChartBy by)
{
  RkTopic *topic = g_new0 (RkTopic, 1);

  *topic = (RkTopic){ g_strdup (id), g_strdup (title), kind, by };
  g_ptr_array_add (topics, topic);
}

/* What a measure has figures of, as a set of 1 << RkChartBy. */
static guint
find_breakdowns (const RkDataset *dataset, const char *measure)
{
  const GPtrArray *all = rk_dataset_all (dataset, &rk_observation_type);
  guint found = 0;

  for (guint i = 0; i < all->len; i++) {
    const RkObservation *observation = all->pdata[i];

    if (!g_str_equal (observation->measure, measure))
      continue;
    if (observation->ward != NULL)
      found |= observation->period < RK_PERIOD_APRIL ? 1u << RK_CHART_BY_WARD : 0;
    else if (observation->period >= RK_PERIOD_APRIL)
      found |= 1u << RK_CHART_BY_MONTH;
    else
      found |= observation->period == RK_PERIOD_YEAR ? 1u << RK_CHART_BY_YEAR : 1u << RK_CHART_BY_YEAR | 1u << RK_CHART_BY_HALF;
  }
  return found;
}

static RkChartBy
first_of (guint found)
{
  RkChartBy by = RK_CHART_BY_YEAR;

  while (by < RK_CHART_BY_AREA && (found & 1u << by) == 0)
    by++;
  return by;
}

static const char *
kind_for (const RkDataset *dataset, const RkMeasure *measure, RkChartBy by)
{
  if (by != RK_CHART_BY_YEAR)
    return by == RK_CHART_BY_MONTH ? "line" : "horizontal-sorted";
  return rk_answer_knows_parts (dataset, measure) ? "stacked" : "bars";
}

static void
add_measures (const RkDataset *dataset, GPtrArray *topics)
{
  const GPtrArray *measures = rk_dataset_all (dataset, &rk_measure_type);

  for (guint i = 0; i < measures->len; i++) {
    const RkMeasure *measure = measures->pdata[i];
    guint found = measure->relation == RK_RELATION_TOTAL ? find_breakdowns (dataset, measure->id) : 0;
    RkChartBy by = first_of (found);

    if (found != 0)
      add_topic (topics, measure->id, rk_word_measure (measure), kind_for (dataset, measure, by), by);
  }
}

static gboolean
has_answers (const RkDataset *dataset, const char *event)
{
  const GPtrArray *answers = rk_dataset_all (dataset, &rk_answer_type);

  for (guint i = 0; i < answers->len; i++) {
    const RkQuestion *question = rk_dataset_get (dataset, &rk_question_type, ((const RkAnswer *) answers->pdata[i])->question);

    if (question != NULL && g_str_equal (question->event, event))
      return TRUE;
  }
  return FALSE;
}

static void
add_surveys (const RkDataset *dataset, GPtrArray *topics)
{
  const GPtrArray *events = rk_dataset_all (dataset, &rk_event_type);

  for (guint i = 0; i < events->len; i++) {
    const RkEvent *event = events->pdata[i];
    g_autofree char *id = g_strconcat (SURVEY, event->id, NULL), *title = NULL, *date = NULL;

    if (!has_answers (dataset, event->id))
      continue;
    date = rk_planned_date_format (&event->date);
    /* Translators: the survey of an event: its title and date */
    title = g_strdup_printf (_ ("Survey: %s, %s"), rk_event_name (event), date);
    add_topic (topics, id, title, "survey", RK_CHART_BY_YEAR);
  }
}

/* A table of the programme's progress is a topic: its rows stand under one heading of a paper. */
static void
add_progress (const RkDataset *dataset, GPtrArray *topics)
{
  const GPtrArray *rows = rk_dataset_all (dataset, &rk_progress_type);

  for (guint i = 0; i < rows->len; i++) {
    const RkProgress *row = rows->pdata[i];
    g_autofree char *id = g_strconcat (PROGRESS, row->id, NULL), *title = NULL;

    if (!rk_answer_leads_progress (dataset, row))
      continue;
    title = rk_answer_progress_title (dataset, row);
    add_topic (topics, id, title, "status", RK_CHART_BY_YEAR);
  }
}

static gboolean
is_population (const char *topic)
{
  return g_str_equal (topic, POPULATION) || g_str_equal (topic, AGED);
}

GPtrArray *
rk_topics (const RkDataset *dataset)
{
  GPtrArray *topics = g_ptr_array_new_with_free_func ((GDestroyNotify) rk_topic_free);

  add_measures (dataset, topics);
  add_topic (topics, TRAINING, _ ("Attendance of the block trainings"), "grouped", RK_CHART_BY_YEAR);
  add_progress (dataset, topics);
  if (rk_dataset_all (dataset, &rk_population_type)->len > 0) {
    add_topic (topics, POPULATION, _ ("Population"), "horizontal-sorted", RK_CHART_BY_WARD);
    add_topic (topics, AGED, _ ("People aged 65 and over"), "horizontal-sorted", RK_CHART_BY_WARD);
  }
  add_surveys (dataset, topics);
  return topics;
}

RkTopic *
rk_topic_find (const RkDataset *dataset, const char *id, GError **error)
{
  g_autoptr (GPtrArray) topics = rk_topics (dataset);
  g_autoptr (GString) known = g_string_new (NULL);

  for (guint i = 0; i < topics->len; i++) {
    const RkTopic *topic = topics->pdata[i];

    if (g_str_equal (topic->id, id))
      return g_ptr_array_steal_index (topics, i);
    rk_answer_append (known, topic->id);
  }
  g_set_error (error, RK_ANSWER_ERROR, 0, _ ("There is no measure or survey “%s” with figures. There are: %s"), id, known->str);
  return NULL;
}

static guint
breakdowns_of (const RkDataset *dataset, const RkTopic *topic)
{
  const guint places = 1u << RK_CHART_BY_WARD | 1u << RK_CHART_BY_BLOCK | 1u << RK_CHART_BY_AREA;
  const RkMeasure *measure = rk_dataset_get (dataset, &rk_measure_type, topic->id);
  guint found;

  if (is_population (topic->id))
    return places;
  if (g_str_equal (topic->id, TRAINING))
    return 1u << RK_CHART_BY_YEAR | 1u << RK_CHART_BY_BLOCK;
  if (measure == NULL)
    return 1u << RK_CHART_BY_YEAR;
  found = find_breakdowns (dataset, measure->id);
  /* several answers a case are never added up, not even over wards */
  return (found & 1u << RK_CHART_BY_WARD) != 0 && !measure->several ? found | places : found;
}

GArray *
rk_topic_breakdowns (const RkDataset *dataset, const RkTopic *topic)
{
  guint found = breakdowns_of (dataset, topic);
  GArray *all = g_array_new (FALSE, FALSE, sizeof (RkChartBy));

  for (RkChartBy by = RK_CHART_BY_YEAR; by < RK_N_CHART_BYS; by++)
    if ((found & 1u << by) != 0)
      g_array_append_val (all, by);
  return all;
}

gboolean
rk_topic_can_be_divided (const RkTopic *topic)
{
  return !g_str_has_prefix (topic->id, SURVEY) && !g_str_has_prefix (topic->id, PROGRESS) && !g_str_equal (topic->id, TRAINING) && !g_str_equal (topic->id, POPULATION);
}

static gboolean
is_possible (const RkDataset *dataset, const RkTopic *topic, const RkChartQuestion *question, GError **error)
{
  guint found = breakdowns_of (dataset, topic);
  g_autoptr (GString) known = g_string_new (NULL);

  if (question->per != RK_CHART_PER_COUNT && !rk_topic_can_be_divided (topic)) {
    g_set_error (error, RK_ANSWER_ERROR, 0, _ ("“%s” is not a count that can be divided by residents."), topic->title);
    return FALSE;
  }
  if ((found & 1u << question->by) != 0)
    return TRUE;
  for (RkChartBy by = RK_CHART_BY_YEAR; by < RK_N_CHART_BYS; by++)
    if ((found & 1u << by) != 0)
      rk_answer_append (known, rk_choice_title (rk_chart_bys, by));
  /* Translators: a topic; "By ward"; a list such as "By year, By half year" */
  g_set_error (error, RK_ANSWER_ERROR, 0, _ ("“%s” has no figures for “%s”. It has: %s."), topic->title, rk_choice_title (rk_chart_bys, question->by), known->str);
  return FALSE;
}

static RkChart *
make_measure (const RkDataset *dataset, const char *measure, const RkChartQuestion *question, GError **error)
{
  g_autoptr (RkChart) chart = NULL;

  if (question->by >= RK_CHART_BY_WARD)
    return rk_answer_measure_places (dataset, measure, question, error);
  chart = question->by == RK_CHART_BY_YEAR ? rk_answer_measure (dataset, measure, question) : rk_answer_periods (dataset, measure, question);
  return rk_answer_divide_city (dataset, chart, question->per, error) ? g_steal_pointer (&chart) : NULL;
}

static RkChart *
make_chart (const RkDataset *dataset, const char *topic, const RkChartQuestion *question, GError **error)
{
  if (g_str_has_prefix (topic, SURVEY))
    return rk_answer_survey (dataset, topic + strlen (SURVEY));
  if (g_str_has_prefix (topic, PROGRESS))
    return rk_answer_progress (dataset, topic + strlen (PROGRESS), question);
  if (g_str_equal (topic, TRAINING))
    return rk_answer_attendance (dataset, question);
  if (is_population (topic))
    return rk_answer_population (dataset, topic, question, error);
  return make_measure (dataset, topic, question, error);
}

static gboolean
has_value (const RkChart *chart)
{
  for (guint i = 0; i < chart->categories->len; i++) {
    const RkChartCategory *category = chart->categories->pdata[i];

    if (!isnan (category->total) || !isnan (category->before))
      return TRUE;
    for (guint s = 0; s < category->cells->len; s++)
      if (!isnan (g_array_index (category->cells, RkChartCell, s).value))
        return TRUE;
  }
  return FALSE;
}

/* Returns: (transfer full): "from R4 until R5", "since R4", "until R5" */
static char *
tell_span (const RkChartQuestion *question)
{
  g_autofree char *from = question->from != 0 ? rk_fiscal_year_code (question->from) : NULL, *to = question->to != 0 ? rk_fiscal_year_code (question->to) : NULL;

  if (from != NULL && to != NULL)
    return g_strdup_printf (_ ("from %s until %s"), from, to);
  return from != NULL ? g_strdup_printf (_ ("since %s"), from) : g_strdup_printf (_ ("until %s"), to);
}

/* Years that were asked for and have nothing are no chart: its axis would stand for figures that there are not. */
static gboolean
is_span (const RkTopic *topic, const RkChartQuestion *question, const RkChart *chart, GError **error)
{
  g_autofree char *span = NULL;

  if (question->from == 0 && question->to == 0)
    return TRUE;
  span = tell_span (question);
  if (question->from != 0 && question->to != 0 && question->from > question->to)
    /* Translators: fiscal years, "R5 to R1" */
    g_set_error (error, RK_ANSWER_ERROR, RK_ANSWER_ERROR_SPAN, _ ("%s: the span of years ends before it begins."), span);
  else if (chart != NULL && !has_value (chart))
    /* Translators: title of figures; fiscal years, "R4 to R5" */
    g_set_error (error, RK_ANSWER_ERROR, RK_ANSWER_ERROR_SPAN, _ ("“%s” has no figures for these years: %s."), topic->title, span);
  else
    return TRUE;
  return FALSE;
}

RkChart *
rk_answer_chart (const RkDataset *dataset, const RkTopic *topic, RkChartQuestion question, GError **error)
{
  gboolean possible = is_possible (dataset, topic, &question, error) && is_span (topic, &question, NULL, error);
  g_autoptr (RkChart) chart = possible ? make_chart (dataset, topic->id, &question, error) : NULL;

  if (chart == NULL || !is_span (topic, &question, chart, error))
    return NULL;
  rk_answer_annotate (dataset, topic->id, rk_answer_shows_all (dataset, topic, &question), chart);
  return g_steal_pointer (&chart);
}
