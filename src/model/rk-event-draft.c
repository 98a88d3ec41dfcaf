/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/rk-event-draft.h"

#include "core/rk-block-list.h"
#include "core/rk-fiscal-year.h"
#include "core/rk-holiday.h"
#include "core/rk-language.h"
#include "model/rk-event-list.h"

static char *
field_text (const RkEvent *event, const char *name)
{
  char *text = rk_record_get_text (event, rk_record_type_field (&rk_event_type, name));

  return text != NULL ? text : g_strdup ("");
}

RkEventDraft *
rk_event_draft_new (const RkEvent *event)
{
  RkEventDraft *self = g_new0 (RkEventDraft, 1);

  *self = (RkEventDraft){
    .key = g_strdup (event->id),
    .title = field_text (event, "title"),
    .date = rk_planned_date_format (&event->date),
    .speaker = field_text (event, "speaker"),
    .expected = field_text (event, "expected"),
    .attended = field_text (event, "attended"),
    .notes = field_text (event, "notes"),
    .venue = g_strdup (event->venue),
    .block = g_strdup (event->block),
    .kind = event->kind,
    .state = event->state,
    .tentative = event->tentative != 0,
  };
  return self;
}

RkEventDraft *
rk_event_draft_new_on (const char *date)
{
  RkEventDraft *self = g_new0 (RkEventDraft, 1);

  *self = (RkEventDraft){
    .title = g_strdup (""),
    .date = g_strdup (date != NULL ? date : ""),
    .speaker = g_strdup (""),
    .expected = g_strdup (""),
    .attended = g_strdup (""),
    .notes = g_strdup (""),
    .kind = RK_EVENT_MULTI_PROFESSIONAL,
    .state = RK_EVENT_PLANNED,
  };
  return self;
}

void
rk_event_draft_free (RkEventDraft *self)
{
  if (self == NULL)
    return;
  g_free (self->key);
  g_free (self->title);
  g_free (self->date);
  g_free (self->speaker);
  g_free (self->expected);
  g_free (self->attended);
  g_free (self->notes);
  g_free (self->venue);
  g_free (self->block);
  g_free (self);
}

void
rk_event_verdict_free (RkEventVerdict *self)
{
  if (self == NULL)
    return;
  g_free (self->title_problem);
  g_free (self->date_problem);
  g_free (self->expected_problem);
  g_free (self->attended_problem);
  g_free (self->block_problem);
  g_free (self->date_told);
  rk_record_free (&rk_event_type, self->event);
  g_free (self);
}

static char *
tell_date (const RkPlannedDate *date, int year)
{
  g_autofree char *text = rk_planned_date_format (date);
  g_autofree char *title = year != 0 ? rk_fiscal_year_title (year) : g_strdup ("");
  const char *holiday = date->precision == RK_DATE_DAY ? rk_holiday_name (&date->first) : NULL;

  if (holiday != NULL)
    /* Translators: a date, its fiscal year, and the public holiday on that day */
    return g_strdup_printf (_ ("%s, %s, public holiday: %s"), text, title, holiday);
  return year != 0 ? g_strdup_printf ("%s, %s", text, title) : g_strdup (text);
}

static void
judge_date (const RkEventDraft *self, RkEventVerdict *verdict, RkEvent *event)
{
  g_autoptr (GError) error = NULL;

  verdict->date_told = g_strdup ("");
  if (!rk_planned_date_parse (self->date, &event->date, &error)) {
    verdict->date_problem = g_strdup (error->message);
    return;
  }
  if (event->date.precision == RK_DATE_NONE) {
    verdict->date_problem = g_strdup (_ ("A date is needed: a day, a month or a period."));
    return;
  }
  /* a standing event is of no year, whenever it began */
  verdict->year = event->date.precision != RK_DATE_STANDING ? rk_planned_date_fiscal_year (&event->date) : 0;
  event->year = verdict->year != 0 ? verdict->year : RK_MISSING;
  g_free (verdict->date_told);
  verdict->date_told = tell_date (&event->date, verdict->year);
}

static void
judge_people (const char *text, gint64 *people, char **problem)
{
  g_autoptr (GError) error = NULL;

  *people = RK_MISSING;
  if (*text == '\0')
    return;
  if (!rk_count_parse (text, people, &error))
    *problem = g_strdup (error->message);
  else if (*people < 0)
    *problem = g_strdup (_ ("This cannot be below zero."));
}

/* Blanks alone, of whatever width, are nothing. */
static char *
or_nothing (const char *text)
{
  for (const char *c = text; *c != '\0'; c = g_utf8_next_char (c))
    if (!g_unichar_isspace (g_utf8_get_char (c)))
      return g_strdup (text);
  return NULL;
}

static void
replace (char **member, char *text)
{
  g_free (*member);
  *member = text;
}

static void
take_words (const RkEventDraft *self, RkEvent *event)
{
  replace (&event->title, or_nothing (self->title));
  replace (&event->speaker, or_nothing (self->speaker));
  replace (&event->notes, or_nothing (self->notes));
  replace (&event->venue, g_strdup (self->venue));
  replace (&event->block, g_strdup (self->block));
  event->kind = self->kind;
  event->state = self->state;
  event->tentative = self->tentative;
  if (event->scope == NULL)
    event->scope = g_strdup (RK_CITY);
}

RkEventVerdict *
rk_event_draft_judge (const RkEventDraft *self, const RkDataset *dataset)
{
  RkEventVerdict *verdict = g_new0 (RkEventVerdict, 1);
  const RkEvent *old = self->key != NULL ? rk_dataset_get (dataset, &rk_event_type, self->key) : NULL;
  RkEvent *event = old != NULL ? rk_record_dup (&rk_event_type, old) : rk_record_new (&rk_event_type);

  take_words (self, event);
  judge_date (self, verdict, event);
  judge_people (self->expected, &event->expected, &verdict->expected_problem);
  judge_people (self->attended, &event->attended, &verdict->attended_problem);
  if (event->title == NULL)
    verdict->title_problem = g_strdup (_ ("A title is needed."));
  if (self->block != NULL && verdict->year != 0 && !rk_block_is_of_year (dataset, verdict->year, self->block))
    verdict->block_problem = g_strdup (_ ("That year has no such block."));
  if (event->id == NULL)
    event->id = rk_event_new_key (dataset, verdict->year);
  if (verdict->title_problem == NULL && verdict->date_problem == NULL && verdict->expected_problem == NULL && verdict->attended_problem == NULL &&
      verdict->block_problem == NULL)
    verdict->event = event;
  else
    rk_record_free (&rk_event_type, event);
  return verdict;
}

static char *
name_edit (const RkEvent *old, const RkEvent *event)
{
  if (old == NULL)
    return g_strdup_printf (_ ("Add “%s”"), event->title);
  if (!rk_planned_date_equal (&old->date, &event->date)) {
    g_autofree char *date = rk_planned_date_format_short (&event->date);

    return g_strdup_printf (_ ("Move “%s” to %s"), event->title, date);
  }
  return g_strdup_printf (_ ("Change “%s”"), event->title);
}

RkEdit *
rk_event_edit (const RkDataset *dataset, const RkEvent *event)
{
  g_autofree char *label = name_edit (rk_dataset_get (dataset, &rk_event_type, event->id), event);
  RkEdit *edit = rk_edit_new (label);

  rk_edit_put (edit, &rk_event_type, event);
  return edit;
}

RkEdit *
rk_event_move (const RkDataset *dataset, const RkEvent *event, const GDate *day)
{
  RkEvent *moved = rk_record_dup (&rk_event_type, event);
  RkEdit *edit;

  moved->date = rk_planned_date_moved_to (&event->date, day);
  moved->year = rk_planned_date_fiscal_year (&moved->date);
  edit = rk_event_edit (dataset, moved);
  rk_record_free (&rk_event_type, moved);
  return edit;
}
