/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/schedule/rk-plan-year.h"

#include "core/calendar/rk-fiscal-year.h"
#include "core/event/rk-event-detail.h"
#include "core/rk-language.h"
#include "core/rules/rk-block-list.h"
#include "core/rules/rk-warning.h"
#include "model/event/rk-event-list.h"

/* What the copying of one year is about. */
typedef struct {
  const RkDataset *dataset;
  RkPlanOptions options;
  GPtrArray *old_blocks, *new_blocks;
  GDate last;     /* the day of the event before, of the old year; not valid at first */
  int shift;      /* days, from the first of its round to the copy of that */
  int number;     /* of the last new key */
  guint unplaced; /* copies that lost their block */
  RkPlan *plan;
} Run;

static void
copy_free (gpointer data)
{
  RkPlanCopy *copy = data;

  g_free (copy->from);
  rk_record_free (&rk_event_type, copy->event);
  g_free (copy);
}

void
rk_plan_free (RkPlan *self)
{
  if (self == NULL)
    return;
  rk_edit_free (self->edit);
  g_ptr_array_unref (self->copies);
  g_strfreev (self->notes);
  g_free (self);
}

static gboolean
is_wanted (const RkEvent *event, const gint64 *kinds, guint n_kinds, const char *const *series)
{
  gboolean everything = n_kinds == 0 && (series == NULL || series[0] == NULL);

  for (guint i = 0; i < n_kinds; i++)
    if (event->kind == kinds[i])
      return TRUE;
  return everything || (series != NULL && event->series != NULL && g_strv_contains (series, event->series));
}

char **
rk_plan_year_choose (const RkDataset *dataset, int year, const gint64 *kinds, guint n_kinds, const char *const *series)
{
  g_autoptr (GPtrArray) events = rk_events_in_order (dataset, year);
  g_autoptr (GStrvBuilder) keys = g_strv_builder_new ();

  for (guint i = 0; i < events->len; i++) {
    const RkEvent *event = events->pdata[i];

    if (event->state != RK_EVENT_CANCELLED && is_wanted (event, kinds, n_kinds, series))
      g_strv_builder_add (keys, event->id);
  }
  return g_strv_builder_end (keys);
}

/* As rk_event_new_key(), which cannot know of the copies that are not yet in the dataset. */
static char *
next_key (Run *run)
{
  for (;;) {
    g_autofree char *key = g_strdup_printf ("E%d-%02d", run->options.to, ++run->number);

    if (rk_dataset_get (run->dataset, &rk_event_type, key) == NULL)
      return g_steal_pointer (&key);
  }
}

static void
clear_figures (RkEvent *event)
{
  event->expected = event->attended = RK_MISSING;
  rk_member_take (&event->coverage, NULL);
}

static void
clear_paper (RkEvent *event)
{
  event->tentative = FALSE;
  rk_member_take (&event->source, NULL);
  rk_member_take (&event->section, NULL);
  rk_member_take (&event->stamped, NULL);
  event->sequence = RK_MISSING;
}

static void
clear_programme (RkEvent *event)
{
  rk_member_take (&event->subtitle, NULL);
  rk_member_take (&event->speaker, NULL);
  rk_member_take (&event->affiliation, NULL);
}

/* For people, also outside of Renkei: it goes into calendars, where no key means anything. */
static char *
tell_origin (const RkEvent *event)
{
  g_autofree char *code = rk_fiscal_year_code ((int) event->year);
  g_autofree char *date = rk_planned_date_format (&event->date);

  if (*date == '\0')
    /* Translators: a fiscal year, from whose event this one was copied */
    return g_strdup_printf (_ ("Copied from %s"), code);
  /* Translators: a fiscal year, from whose event this one was copied, and the date of that */
  return g_strdup_printf (_ ("Copied from %s: %s"), code, date);
}

/* Each event by itself would fall on its own week and weekday, the second day of a pair perhaps before the first. */
static RkPlannedDate
date_of_copy (Run *run, const RkEvent *event)
{
  RkPlannedDate date = rk_plan_year_date (&event->date, run->options.to - run->options.from, run->options.on);
  gboolean of_round = g_date_valid (&run->last) && g_date_days_between (&run->last, &event->date.first) <= RK_WARNING_ROUND_DAYS;
  GDate day = event->date.first;

  if (run->options.on != RK_PLAN_ON_WEEKDAY || event->date.precision != RK_DATE_DAY)
    return date;
  run->last = event->date.first;
  if (!of_round)
    run->shift = g_date_days_between (&event->date.first, &date.first);
  g_date_add_days (&day, (guint) run->shift);
  return rk_fiscal_year_of (&day) == run->options.to ? rk_planned_date_moved_to (&event->date, &day) : date;
}

static RkEvent *
make_copy (Run *run, const RkEvent *event)
{
  RkEvent *copy = rk_record_dup (&rk_event_type, event);

  rk_member_take (&copy->id, next_key (run));
  copy->year = run->options.to;
  copy->date = date_of_copy (run, event);
  copy->state = RK_EVENT_PLANNED;
  clear_figures (copy);
  clear_paper (copy);
  if (!run->options.keep_programme)
    clear_programme (copy);
  if (run->options.drop_venue)
    rk_member_take (&copy->venue, NULL);
  if (event->block != NULL) {
    rk_member_take (&copy->block, g_strdup (rk_plan_year_block (run->old_blocks, run->new_blocks, event->block)));
    run->unplaced += copy->block == NULL;
  }
  rk_member_take (&copy->notes, tell_origin (event));
  return copy;
}

/* Copies the rows of @type that belong to the event. */
static void
copy_rows (Run *run, const RkRecordType *type, const char *from, const char *to)
{
  const RkField *owner = rk_record_type_field (type, "event");
  const GPtrArray *rows = rk_dataset_all (run->dataset, type);
  guint number = 0;

  for (guint i = 0; i < rows->len; i++) {
    g_autofree char *key = NULL;
    gpointer row;

    if (g_strcmp0 (rk_record_text (rows->pdata[i], owner), from) != 0)
      continue;
    key = g_strdup_printf ("%s-%u", to, ++number);
    row = rk_record_dup (type, rows->pdata[i]);
    rk_record_set_string (row, &type->fields[0], key);
    rk_record_set_string (row, owner, to);
    rk_record_set_string (row, rk_record_type_field (type, "source"), NULL);
    rk_record_set_string (row, rk_record_type_field (type, "section"), NULL);
    rk_edit_put (run->plan->edit, type, row);
    rk_record_free (type, row);
  }
}

static void
copy_event (Run *run, const RkEvent *event)
{
  RkPlanCopy *copy = g_new0 (RkPlanCopy, 1);

  *copy = (RkPlanCopy){ g_strdup (event->id), make_copy (run, event) };
  g_ptr_array_add (run->plan->copies, copy);
  rk_edit_put (run->plan->edit, &rk_event_type, copy->event);
  copy_rows (run, &rk_audience_type, event->id, copy->event->id);
  copy_rows (run, &rk_event_ward_type, event->id, copy->event->id);
  if (run->options.keep_programme) {
    copy_rows (run, &rk_speaker_type, event->id, copy->event->id);
    copy_rows (run, &rk_event_part_type, event->id, copy->event->id);
  }
}

static char *
tell_unplaced (const Run *run)
{
  g_autofree char *to = rk_fiscal_year_code (run->options.to);

  if (run->new_blocks->len == 0)
    return g_strdup_printf (_ ("The blocks of %s are not published; trainings that are for no block yet: %u"), to, run->unplaced);
  return g_strdup_printf (_ ("The blocks of %s are not those of the year before; trainings that are for no block yet: %u"), to, run->unplaced);
}

static char **
tell_notes (const Run *run)
{
  g_autoptr (GPtrArray) existing = rk_events_in_order (run->dataset, run->options.to);
  g_autoptr (GStrvBuilder) notes = g_strv_builder_new ();

  if (run->unplaced > 0) {
    g_autofree char *note = tell_unplaced (run);

    g_strv_builder_add (notes, note);
  }
  if (existing->len > 0) {
    g_autofree char *to = rk_fiscal_year_code (run->options.to);
    g_autofree char *note = g_strdup_printf (_ ("Events that %s had already, which stay as they are: %u"), to, existing->len);

    g_strv_builder_add (notes, note);
  }
  return g_strv_builder_end (notes);
}

static gboolean
check_years (const RkPlanOptions *options, GError **error)
{
  if (options->from >= RK_FISCAL_YEAR_FIRST && options->to > options->from && options->to <= RK_FISCAL_YEAR_LAST)
    return TRUE;
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT, "%s", _ ("A year is planned from an earlier one. Nothing was copied."));
  return FALSE;
}

/* Returns: (nullable): the events with those keys, by date */
static GPtrArray *
find_events (const RkDataset *dataset, int year, const char *const *keys, GError **error)
{
  g_autoptr (GPtrArray) of_year = rk_events_in_order (dataset, year);
  g_autoptr (GPtrArray) chosen = g_ptr_array_new ();
  g_autofree char *code = rk_fiscal_year_code (year);

  for (guint i = 0; keys[i] != NULL; i++) {
    const RkEvent *event = rk_dataset_get (dataset, &rk_event_type, keys[i]);

    if (event == NULL || event->year != year || !rk_event_is_own (event)) {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, _ ("“%s” is no event of the city in %s. Nothing was copied."), keys[i], code);
      return NULL;
    }
  }
  for (guint i = 0; i < of_year->len; i++)
    if (g_strv_contains (keys, ((const RkEvent *) of_year->pdata[i])->id))
      g_ptr_array_add (chosen, of_year->pdata[i]);
  if (chosen->len > 0)
    return g_steal_pointer (&chosen);
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, _ ("%s has no such events. Nothing was copied."), code);
  return NULL;
}

static RkPlan *
plan_new (const RkPlanOptions *options)
{
  g_autofree char *from = rk_fiscal_year_code (options->from), *to = rk_fiscal_year_code (options->to);
  /* Translators: two fiscal years, the new one first */
  g_autofree char *label = g_strdup_printf (_ ("Plan %s from %s"), to, from);
  RkPlan *plan = g_new0 (RkPlan, 1);

  plan->edit = rk_edit_new (label);
  plan->copies = g_ptr_array_new_with_free_func (copy_free);
  return plan;
}

RkPlan *
rk_plan_year (const RkDataset *dataset, const RkPlanOptions *options, const char *const *events, GError **error)
{
  g_autoptr (GPtrArray) chosen = NULL, old_blocks = NULL, new_blocks = NULL;
  Run run = { .dataset = dataset, .options = *options };

  if (run.options.to == 0)
    run.options.to = run.options.from + 1;
  if (!check_years (&run.options, error))
    return NULL;
  chosen = find_events (dataset, run.options.from, events, error);
  if (chosen == NULL)
    return NULL;
  run.old_blocks = old_blocks = rk_block_list (dataset, run.options.from);
  run.new_blocks = new_blocks = rk_block_list (dataset, run.options.to);
  run.plan = plan_new (&run.options);
  for (guint i = 0; i < chosen->len; i++)
    copy_event (&run, chosen->pdata[i]);
  run.plan->notes = tell_notes (&run);
  return run.plan;
}
