/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rules/rk-check.h"

#include "core/rules/rk-block-list.h"
#include "core/rules/rk-speakers.h"

#include "core/calendar/rk-fiscal-year.h"
#include "core/event/rk-event.h"
#include "core/event/rk-programme.h"
#include "core/event/rk-questionnaire.h"
#include "core/figures/rk-measure.h"
#include "core/figures/rk-period.h"
#include "core/figures/rk-share.h"
#include "core/rk-glossary.h"
#include "core/rk-language.h"

typedef struct {
  const char *id;
  void (*run) (const RkDataset *dataset, const char *rule, GPtrArray *findings);
} Rule;

void
rk_finding_free (RkFinding *self)
{
  g_free (self->what);
  g_free (self->where);
  g_free (self->key);
  g_free (self);
}

static void
add_finding (GPtrArray *findings, const char *rule, const char *what, char *where, const RkRecordType *type, const char *key, gint64 published, gint64 computed)
{
  RkFinding *finding = g_new0 (RkFinding, 1);

  *finding = (RkFinding){ rule, g_strdup (what), where, g_strconcat (type->name, ":", key, NULL), published, computed };
  g_ptr_array_add (findings, finding);
}

static const RkObservation *
find_observation (const RkDataset *dataset, const char *measure, const RkObservation *like)
{
  const GPtrArray *all = rk_dataset_all (dataset, &rk_observation_type);

  for (guint i = 0; i < all->len; i++) {
    const RkObservation *other = all->pdata[i];

    if (g_str_equal (other->measure, measure) && other->year == like->year && other->period == like->period && g_strcmp0 (other->ward, like->ward) == 0)
      return other;
  }
  return NULL;
}

gboolean
rk_check_sum_of_parts (const RkDataset *dataset, const char *total, gint64 *sum)
{
  const GPtrArray *measures = rk_dataset_all (dataset, &rk_measure_type);
  const RkObservation *whole = rk_dataset_get (dataset, &rk_observation_type, total);
  guint parts = 0;

  *sum = 0;
  for (guint i = 0; whole != NULL && i < measures->len; i++) {
    const RkMeasure *measure = measures->pdata[i];
    const RkObservation *part;

    if (measure->relation != RK_RELATION_PART || g_strcmp0 (measure->parent, whole->measure) != 0)
      continue;
    part = find_observation (dataset, measure->id, whole);
    if (part == NULL || part->value == RK_MISSING || measure->several)
      return FALSE;
    *sum += part->value;
    parts++;
  }
  return parts > 0;
}

static const char *
measure_name (const RkMeasure *measure)
{
  return rk_word_or (measure->name, measure->english);
}

static void
check_parts (const RkDataset *dataset, const char *rule, GPtrArray *findings)
{
  const GPtrArray *all = rk_dataset_all (dataset, &rk_observation_type);

  for (guint i = 0; i < all->len; i++) {
    const RkObservation *total = all->pdata[i];
    const RkMeasure *measure = rk_dataset_get (dataset, &rk_measure_type, total->measure);
    gint64 sum;

    if (measure != NULL && total->value != RK_MISSING && rk_check_sum_of_parts (dataset, total->id, &sum) && sum != total->value)
      add_finding (findings, rule, measure_name (measure), rk_period_title ((int) total->year, total->period), &rk_observation_type, total->id, total->value, sum);
  }
}

static void
check_relisted (const RkDataset *dataset, const char *rule, GPtrArray *findings)
{
  const GPtrArray *all = rk_dataset_all (dataset, &rk_observation_type);

  for (guint i = 0; i < all->len; i++) {
    const RkObservation *relisted = all->pdata[i], *total;
    const RkMeasure *measure = rk_dataset_get (dataset, &rk_measure_type, relisted->measure);

    if (measure == NULL || measure->relation != RK_RELATION_RELISTED || measure->parent == NULL || relisted->value == RK_MISSING)
      continue;
    total = find_observation (dataset, measure->parent, relisted);
    if (total != NULL && total->value != RK_MISSING && relisted->value > total->value)
      add_finding (findings, rule, measure_name (measure), rk_period_title ((int) relisted->year, relisted->period), &rk_observation_type, relisted->id, relisted->value, total->value);
  }
}

/* The people of the parts of an event (@within NULL) or of one of its groups; RK_MISSING when there are no parts or one
 * was not counted, so that there is nothing to compare. */
static gint64
sum_attendance (const RkDataset *dataset, const char *event, const char *within)
{
  const GPtrArray *all = rk_dataset_all (dataset, &rk_attendance_type);
  gint64 sum = RK_MISSING;

  for (guint i = 0; i < all->len; i++) {
    const RkAttendance *row = all->pdata[i];

    if (row->relation != RK_RELATION_PART || !g_str_equal (row->event, event) || g_strcmp0 (row->within, within) != 0)
      continue;
    if (row->people == RK_MISSING)
      return RK_MISSING;
    sum = sum == RK_MISSING ? row->people : sum + row->people;
  }
  return sum;
}

static void
check_attendance (const RkDataset *dataset, const char *rule, GPtrArray *findings)
{
  const GPtrArray *events = rk_dataset_all (dataset, &rk_event_type), *groups = rk_dataset_all (dataset, &rk_attendance_type);

  for (guint i = 0; i < events->len; i++) {
    const RkEvent *event = events->pdata[i];
    gint64 sum = sum_attendance (dataset, event->id, NULL);

    if (event->attended != RK_MISSING && sum != RK_MISSING && sum != event->attended)
      add_finding (findings, rule, rk_event_name (event), rk_planned_date_format (&event->date), &rk_event_type, event->id, event->attended, sum);
  }
  for (guint i = 0; i < groups->len; i++) {
    const RkAttendance *group = groups->pdata[i];
    const RkEvent *event = rk_dataset_get (dataset, &rk_event_type, group->event);
    gint64 sum = sum_attendance (dataset, group->event, group->id);
    g_autofree char *what = NULL;

    if (event == NULL || group->people == RK_MISSING || sum == RK_MISSING || sum == group->people)
      continue;
    /* Translators: an event's title and a group of those who attended */
    what = g_strdup_printf (_ ("%s (%s)"), rk_event_name (event), rk_word (group->label));
    add_finding (findings, rule, what, rk_planned_date_format (&event->date), &rk_attendance_type, group->id, group->people, sum);
  }
}

static GPtrArray *
answers_of (const RkDataset *dataset, const char *question)
{
  const GPtrArray *all = rk_dataset_all (dataset, &rk_answer_type);
  GPtrArray *answers = g_ptr_array_new ();

  for (guint i = 0; i < all->len; i++)
    if (g_str_equal (((const RkAnswer *) all->pdata[i])->question, question))
      g_ptr_array_add (answers, all->pdata[i]);
  return answers;
}

static void
check_shares_of (const RkDataset *dataset, const RkQuestion *question, const char *rule, GPtrArray *findings)
{
  g_autoptr (GPtrArray) answers = answers_of (dataset, question->id);
  g_autofree gint64 *counts = g_new0 (gint64, answers->len);
  g_autofree int *percent = g_new0 (int, answers->len);

  for (guint i = 0; i < answers->len; i++) {
    counts[i] = ((const RkAnswer *) answers->pdata[i])->count;
    /* without one of the counts no share is known */
    if (counts[i] == RK_MISSING)
      return;
  }
  rk_share_percent (counts, answers->len, percent);
  for (guint i = 0; i < answers->len; i++) {
    const RkAnswer *answer = answers->pdata[i];

    if (answer->published_share != RK_MISSING && answer->published_share != percent[i])
      add_finding (findings, rule, rk_word_or (answer->label, answer->english), g_strdup (rk_word_or (question->text, question->english)), &rk_answer_type, answer->id, answer->published_share, percent[i]);
  }
}

static void
check_shares (const RkDataset *dataset, const char *rule, GPtrArray *findings)
{
  const GPtrArray *questions = rk_dataset_all (dataset, &rk_question_type);

  for (guint i = 0; i < questions->len; i++)
    if (!((const RkQuestion *) questions->pdata[i])->several)
      check_shares_of (dataset, questions->pdata[i], rule, findings);
}

static void
check_returned (const RkDataset *dataset, const char *rule, GPtrArray *findings)
{
  const GPtrArray *questions = rk_dataset_all (dataset, &rk_question_type);

  for (guint i = 0; i < questions->len; i++) {
    const RkQuestion *question = questions->pdata[i];

    if (question->handed_out != RK_MISSING && question->returned != RK_MISSING && question->returned > question->handed_out)
      add_finding (findings, rule, rk_word_or (question->text, question->english), g_strdup (question->id), &rk_question_type, question->id, question->returned, question->handed_out);
  }
}

static void
check_progress (const RkDataset *dataset, const char *rule, GPtrArray *findings)
{
  const GPtrArray *all = rk_dataset_all (dataset, &rk_progress_type);

  for (guint i = 0; i < all->len; i++) {
    const RkProgress *row = all->pdata[i];

    if (row->count != RK_MISSING && row->out_of != RK_MISSING && row->count > row->out_of)
      add_finding (findings, rule, rk_word (row->subject), g_strdup (rk_word (row->period)), &rk_progress_type, row->id, row->count, row->out_of);
  }
}

static void
check_years (const RkDataset *dataset, const char *rule, GPtrArray *findings)
{
  const GPtrArray *events = rk_dataset_all (dataset, &rk_event_type);

  for (guint i = 0; i < events->len; i++) {
    const RkEvent *event = events->pdata[i];
    int year = rk_planned_date_fiscal_year (&event->date);

    if (event->year != RK_MISSING && event->date.precision != RK_DATE_STANDING && year != 0 && year != event->year)
      add_finding (findings, rule, rk_event_name (event), rk_planned_date_format (&event->date), &rk_event_type, event->id, event->year, year);
  }
}

static void
check_blocks (const RkDataset *dataset, const char *rule, GPtrArray *findings)
{
  const GPtrArray *events = rk_dataset_all (dataset, &rk_event_type);

  for (guint i = 0; i < events->len; i++) {
    const RkEvent *event = events->pdata[i];

    if (event->block != NULL && event->year != RK_MISSING && !rk_block_is_of_year (dataset, (int) event->year, event->block))
      add_finding (findings, rule, rk_event_name (event), g_strdup (rk_word (event->block)), &rk_event_type, event->id, RK_MISSING, RK_MISSING);
  }
}

static gboolean
is_on (const RkEvent *event)
{
  return event->state != RK_EVENT_POSTPONED && event->state != RK_EVENT_CANCELLED;
}

static gboolean
is_speaker_shared (const RkDataset *dataset, const RkEvent *a, const RkEvent *b)
{
  g_autoptr (GPtrArray) speakers = rk_speakers_of (dataset, a);
  g_autoptr (GPtrArray) others = rk_speakers_of (dataset, b);

  return rk_speakers_shared (speakers, others) != NULL;
}

/* A day with several events is a stack, on purpose. Only the same venue or speaker at the same hours is a clash. */
static gboolean
clash (const RkDataset *dataset, const RkEvent *a, const RkEvent *b)
{
  return is_on (a) && is_on (b) && rk_planned_date_clashes (&a->date, &b->date) &&
         ((a->venue != NULL && g_strcmp0 (a->venue, b->venue) == 0) || is_speaker_shared (dataset, a, b));
}

static void
check_clashes (const RkDataset *dataset, const char *rule, GPtrArray *findings)
{
  const GPtrArray *events = rk_dataset_all (dataset, &rk_event_type);

  for (guint i = 0; i < events->len; i++)
    for (guint k = i + 1; k < events->len; k++) {
      const RkEvent *first = events->pdata[i], *second = events->pdata[k];
      g_autofree char *what = NULL;

      if (!clash (dataset, first, second))
        continue;
      what = g_strdup_printf ("%s / %s", rk_event_name (first), rk_event_name (second));
      add_finding (findings, rule, what, rk_planned_date_format (&first->date), &rk_event_type, first->id, RK_MISSING, RK_MISSING);
    }
}

static const Rule rules[] = {
  { "parts", check_parts },       /* a total and its parts */
  { "relisted", check_relisted }, /* a 再掲 above what it is counted in */
  { "attendance", check_attendance },
  { "shares", check_shares }, /* a published share and the largest remainder */
  { "returned", check_returned },
  { "progress", check_progress },
  { "year", check_years },
  { "block", check_blocks },
  { "clash", check_clashes },
};

GPtrArray *
rk_check_all (const RkDataset *dataset)
{
  GPtrArray *findings = g_ptr_array_new_with_free_func ((GDestroyNotify) rk_finding_free);

  for (guint i = 0; i < G_N_ELEMENTS (rules); i++)
    rules[i].run (dataset, rules[i].id, findings);
  return findings;
}
