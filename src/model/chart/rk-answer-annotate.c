/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-answer-annotate: what planners wrote on a topic, put onto its chart. A finding takes the place of the title; what is
 * counted, and in which unit, then stands below it and is never lost. What was written on the whole holds for the whole only: a year's
 * target is none for a half, a ward or a rate, and a finding about five years is none about two of them. */
#include "core/calendar/rk-fiscal-year.h"
#include "core/figures/rk-annotation.h"
#include "core/rk-glossary.h"
#include "core/rk-language.h"
#include "model/chart/rk-answer-chart-private.h"

#include <math.h>
#include <string.h>

static const char *
text_of (const RkAnnotation *annotation)
{
  return rk_word_or (annotation->text, annotation->english);
}

static void
set_finding (RkChart *chart, const char *finding)
{
  g_autofree char *title = g_steal_pointer (&chart->title), *subtitle = g_steal_pointer (&chart->subtitle);

  chart->title = g_strdup (finding);
  /* Translators: what is counted, and the rest of the subtitle */
  chart->subtitle = subtitle != NULL ? g_strdup_printf (_ ("%s: %s"), title, subtitle) : g_strdup (title);
}

static void
set_subtitle (RkChart *chart, const char *text)
{
  g_autofree char *rest = g_steal_pointer (&chart->subtitle);

  chart->subtitle = rest != NULL ? g_strdup_printf ("%s\n%s", text, rest) : g_strdup (text);
}

static gboolean
is_time_of (const char *name, const char *code)
{
  return g_str_has_prefix (name, code) && !g_ascii_isdigit (name[strlen (code)]);
}

/* Whether a year is drawn, as a category or as a series: "R5", "R5 first half". */
static gboolean
is_drawn (const RkChart *chart, const char *code)
{
  for (guint i = 0; i < chart->categories->len; i++)
    if (is_time_of (((const RkChartCategory *) chart->categories->pdata[i])->label, code))
      return TRUE;
  for (guint i = 0; i < chart->series->len; i++)
    if (is_time_of (chart->series->pdata[i], code))
      return TRUE;
  return FALSE;
}

static void
set_remark (RkChart *chart, const RkAnnotation *annotation)
{
  g_autofree char *label = annotation->year != RK_MISSING ? rk_fiscal_year_code ((int) annotation->year) : NULL;

  if (label == NULL || is_drawn (chart, label))
    rk_chart_add_remark (chart, label, text_of (annotation));
}

static void
apply (RkChart *chart, const RkAnnotation *annotation, gboolean all)
{
  if (annotation->role == RK_ANNOTATION_REMARK)
    set_remark (chart, annotation);
  else if (annotation->role == RK_ANNOTATION_SUBTITLE && all)
    set_subtitle (chart, text_of (annotation));
  else if (annotation->role == RK_ANNOTATION_REFERENCE_LINE && all && !isnan (annotation->value))
    rk_chart_add_line (chart, annotation->value, text_of (annotation));
}

static gboolean
covers_years (const RkDataset *dataset, const RkTopic *topic, const RkChartQuestion *question)
{
  const GPtrArray *observations = rk_dataset_all (dataset, &rk_observation_type);

  if (rk_dataset_get (dataset, &rk_measure_type, topic->id) == NULL)
    return question->from == 0 && question->to == 0;
  for (guint i = 0; i < observations->len; i++) {
    const RkObservation *observation = observations->pdata[i];

    if (!g_str_equal (observation->measure, topic->id) || observation->ward != NULL || observation->period >= RK_PERIOD_APRIL)
      continue;
    if ((question->from != 0 && observation->year < question->from) || (question->to != 0 && observation->year > question->to))
      return FALSE;
  }
  return TRUE;
}

/* A slope has the first and the last year only; of places it has all. */
static gboolean
leaves_years_out (const RkTopic *topic, const RkChartQuestion *question)
{
  return topic->by < RK_CHART_BY_WARD && g_strcmp0 (question->kind, "slope") == 0;
}

gboolean
rk_answer_shows_all (const RkDataset *dataset, const RkTopic *topic, const RkChartQuestion *question)
{
  return question->by == topic->by && question->per == RK_CHART_PER_COUNT && covers_years (dataset, topic, question) && !leaves_years_out (topic, question);
}

void
rk_answer_annotate (const RkDataset *dataset, const char *topic, gboolean shows_all, RkChart *chart)
{
  const GPtrArray *all = rk_dataset_all (dataset, &rk_annotation_type);

  /* the finding first: a planner's subtitle stands above what is counted */
  for (guint i = 0; i < all->len; i++) {
    const RkAnnotation *annotation = all->pdata[i];

    if (shows_all && g_strcmp0 (annotation->topic, topic) == 0 && annotation->role == RK_ANNOTATION_FINDING)
      set_finding (chart, text_of (annotation));
  }
  for (guint i = 0; i < all->len; i++)
    if (g_strcmp0 (((const RkAnnotation *) all->pdata[i])->topic, topic) == 0)
      apply (chart, all->pdata[i], shows_all);
}
