/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/schedule/rk-answer-calendar.h"

#include "core/calendar/rk-era.h"
#include "core/event/rk-event.h"
#include "core/rk-language.h"
#include "model/event/rk-event-list.h"
#include "model/words/rk-words.h"

#define LONG_PERIOD 35 /* days: what is longer lies in the tray, not across every week */

RkTone
rk_answer_event_tone (gint64 kind)
{
  switch (kind) {
  case RK_EVENT_MULTI_PROFESSIONAL:
  case RK_EVENT_JOINT:
  case RK_EVENT_TRAINING:
    return RK_TONE_TRAINING;
  case RK_EVENT_COORDINATORS:
  case RK_EVENT_BRIEFING:
  case RK_EVENT_HUB:
  case RK_EVENT_NEWCOMERS:
  case RK_EVENT_MEETING:
  case RK_EVENT_COUNCIL:
  case RK_EVENT_REPORT:
    return RK_TONE_MEETING;
  case RK_EVENT_ACP_SEMINAR:
  case RK_EVENT_ACP_MONTH:
  case RK_EVENT_POSTER:
  case RK_EVENT_SIGNAGE:
  case RK_EVENT_AWARENESS:
    return RK_TONE_CAMPAIGN;
  default:
    return RK_TONE_OTHER;
  }
}

static gboolean
has_days (const RkEvent *event)
{
  const RkPlannedDate *date = &event->date;

  if (date->precision == RK_DATE_DAY)
    return TRUE;
  return date->precision == RK_DATE_PERIOD && g_date_days_between (&date->first, &date->last) < LONG_PERIOD;
}

/* A block's training is known by its block: two trainings of one name stand side by side. */
char *
rk_answer_event_title (const RkDataset *dataset, const RkEvent *event)
{
  g_autofree char *title = rk_word_event (event);
  g_autofree char *block = event->year != RK_MISSING ? rk_word_block (dataset, (int) event->year, event->block) : NULL;

  return block != NULL ? g_strdup_printf ("%s %s", block, title) : g_steal_pointer (&title);
}

char *
rk_answer_event_tip (const RkDataset *dataset, const RkEvent *event)
{
  g_autofree char *title = rk_answer_event_title (dataset, event);
  g_autofree char *date = rk_planned_date_format (&event->date);

  return g_strdup_printf (_ ("%s, %s, %s"), title, date, rk_choice_title (rk_event_states, event->state));
}

static void
add_event (const RkDataset *dataset, const RkEvent *event, GPtrArray *entries)
{
  g_autofree char *key = g_strconcat ("event:", event->id, NULL);
  g_autofree char *title = rk_answer_event_title (dataset, event);
  RkCalendarEntry *entry = rk_calendar_add (entries, key, title);

  entry->tip = rk_answer_event_tip (dataset, event);
  entry->first = event->date.first;
  entry->last = event->date.last;
  if (event->date.part == RK_PART_HOURS)
    entry->time = g_strdup_printf ("%d:%02d", event->date.from / 60, event->date.from % 60);
  else if (event->date.part != RK_PART_DAY)
    entry->time = g_strdup (event->date.part == RK_PART_MORNING ? _ ("a.m.") : _ ("p.m."));
  entry->tone = rk_answer_event_tone (event->kind);
  entry->firm = event->state == RK_EVENT_HELD || event->state == RK_EVENT_ONGOING;
  entry->off = event->state == RK_EVENT_POSTPONED || event->state == RK_EVENT_CANCELLED;
}

RkCalendar *
rk_answer_calendar (const RkDataset *dataset, int year, int month)
{
  RkCalendar *calendar = rk_calendar_new (year, month);
  g_autoptr (GPtrArray) events = NULL;
  GDate first, last, from, to;

  g_date_clear (&first, 1);
  g_date_set_dmy (&first, 1, (GDateMonth) month, (GDateYear) year);
  last = first;
  g_date_add_months (&last, 1);
  g_date_subtract_days (&last, 1);
  from = first;
  to = last;
  /* the weeks shown reach into the months beside it */
  g_date_subtract_days (&from, 6);
  g_date_add_days (&to, 6);
  events = rk_events_touching (dataset, &from, &to);
  for (guint i = 0; i < events->len; i++) {
    const RkEvent *event = events->pdata[i];

    if (has_days (event))
      add_event (dataset, event, calendar->entries);
    else if (rk_planned_date_touches (&event->date, &first, &last))
      add_event (dataset, event, calendar->unplaced);
  }
  calendar->unplaced_title = g_strdup_printf (_ ("No day yet (%s)"), rk_month_name (month));
  return calendar;
}
