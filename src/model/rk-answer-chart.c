/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/rk-answer-chart.h"

#include "core/rk-fiscal-year.h"
#include "core/rk-language.h"
#include "model/rk-words.h"

#include <string.h>

G_DEFINE_QUARK (rk_answer_error, rk_answer_error)

#define SURVEY "survey-"
#define TRAINING "training-attendance"

void
rk_topic_free (RkTopic *self)
{
  g_free (self->id);
  g_free (self->title);
  g_free (self);
}

static void
add_topic (GPtrArray *topics, const char *id, const char *title, const char *kind)
{
  RkTopic *topic = g_new0 (RkTopic, 1);

  *topic = (RkTopic){ g_strdup (id), g_strdup (title), kind };
  g_ptr_array_add (topics, topic);
}

static gboolean
has_observation (const RkDataset *dataset, const char *measure)
{
  const GPtrArray *all = rk_dataset_all (dataset, &rk_observation_type);

  for (guint i = 0; i < all->len; i++)
    if (g_str_equal (((const RkObservation *) all->pdata[i])->measure, measure))
      return TRUE;
  return FALSE;
}

static void
add_measures (const RkDataset *dataset, GPtrArray *topics)
{
  const GPtrArray *measures = rk_dataset_all (dataset, &rk_measure_type);

  for (guint i = 0; i < measures->len; i++) {
    const RkMeasure *measure = measures->pdata[i];

    if (measure->relation == RK_RELATION_TOTAL && has_observation (dataset, measure->id))
      add_topic (topics, measure->id, rk_word_measure (measure), "stacked");
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
    add_topic (topics, id, title, "survey");
  }
}

GPtrArray *
rk_topics (const RkDataset *dataset)
{
  GPtrArray *topics = g_ptr_array_new_with_free_func ((GDestroyNotify) rk_topic_free);

  add_measures (dataset, topics);
  add_topic (topics, TRAINING, _ ("Attendance of the block trainings"), "grouped");
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
    g_string_append_printf (known, "%s%s", known->len > 0 ? ", " : "", topic->id);
  }
  g_set_error (error, RK_ANSWER_ERROR, 0, _ ("There is no measure or survey “%s” with figures. There are: %s"), id, known->str);
  return NULL;
}

RkChart *
rk_answer_chart (const RkDataset *dataset, const RkTopic *topic, RkYears years)
{
  if (g_str_has_prefix (topic->id, SURVEY))
    return rk_answer_survey (dataset, topic->id + strlen (SURVEY));
  if (g_str_equal (topic->id, TRAINING))
    return rk_answer_attendance (dataset, years);
  return rk_answer_measure (dataset, topic->id, years);
}

RkChartCategory *
rk_answer_add_year (RkChart *chart, int year)
{
  g_autofree char *code = rk_fiscal_year_code (year);
  g_autofree char *western = g_strdup_printf ("%d", year);

  return rk_chart_add_category (chart, code, western);
}

char *
rk_answer_source_line (const RkDataset *dataset, const char *source, const char *section)
{
  g_autofree char *text = rk_word_source (dataset, source, section);

  return text != NULL ? g_strdup_printf (_ ("Source: %s"), text) : NULL;
}
