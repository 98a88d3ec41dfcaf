/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/schedule/rk-answer-timeline.h"

#include "core/calendar/rk-calendar-words.h"
#include "core/calendar/rk-fiscal-year.h"
#include "core/rk-language.h"
#include "model/event/rk-event-list.h"
#include "model/schedule/rk-answer-calendar.h"
#include "model/words/rk-words.h"

#include <string.h>

/* The lane names the kind, so a mark says the day and the block, or else its title. */
static char *
short_title (const RkDataset *dataset, const RkEvent *event)
{
  g_autofree char *title = event->block != NULL ? rk_word_block (dataset, (int) event->year, event->block) : rk_word_event (event);

  if (event->date.precision != RK_DATE_DAY)
    return g_steal_pointer (&title);
  return g_strdup_printf ("%d %s", g_date_get_day (&event->date.first), title);
}

/* The tray's lane names no kind, so its marks say the series. */
static char *
tray_title (const RkDataset *dataset, const RkEvent *event)
{
  g_autofree char *block = event->block != NULL ? rk_word_block (dataset, (int) event->year, event->block) : NULL;

  if (event->series == NULL || !rk_language_is_japanese ()) /* titles in English are short */
    return rk_answer_event_title (dataset, event);
  return block != NULL ? g_strdup_printf ("%s %s", block, event->series) : g_strdup (event->series);
}

static void
add_event (const RkDataset *dataset, const RkEvent *event, RkTimelineLane *lane)
{
  g_autofree char *key = g_strconcat ("event:", event->id, NULL);
  g_autofree char *title = lane->tray ? tray_title (dataset, event) : short_title (dataset, event);
  RkTimelineEntry *entry = rk_timeline_add (lane, key, title);

  entry->tip = rk_answer_event_tip (dataset, event);
  entry->first = event->date.first;
  entry->last = event->date.last;
  entry->tone = rk_answer_event_tone (event->kind);
  entry->firm = event->state == RK_EVENT_HELD || event->state == RK_EVENT_ONGOING;
  entry->off = event->state == RK_EVENT_POSTPONED || event->state == RK_EVENT_CANCELLED;
  entry->unplaced = event->date.precision == RK_DATE_MONTH;
}

static gboolean
is_dated (const RkEvent *event)
{
  return g_date_valid (&event->date.first) && g_date_valid (&event->date.last);
}

/* The tray first, then a lane a kind that has events, in the order of the kinds. */
static void
fill_lanes (RkTimeline *timeline, const RkDataset *dataset, const GPtrArray *events)
{
  RkTimelineLane *tray = rk_timeline_add_lane (timeline, _ ("No day yet"));
  gboolean has_kind[RK_N_EVENT_KINDS] = { FALSE };
  RkTimelineLane *lanes[RK_N_EVENT_KINDS] = { NULL };

  tray->tray = TRUE;
  for (guint i = 0; i < events->len; i++) {
    const RkEvent *event = events->pdata[i];

    if (is_dated (event) && event->date.precision != RK_DATE_MONTH && event->kind >= 0 && event->kind < RK_N_EVENT_KINDS)
      has_kind[event->kind] = TRUE;
  }
  for (gint64 kind = 0; kind < RK_N_EVENT_KINDS; kind++)
    if (has_kind[kind])
      lanes[kind] = rk_timeline_add_lane (timeline, rk_choice_title (rk_event_kinds, kind));
  for (guint i = 0; i < events->len; i++) {
    const RkEvent *event = events->pdata[i];

    if (is_dated (event) && event->date.precision == RK_DATE_MONTH)
      add_event (dataset, event, tray);
    else if (is_dated (event) && event->kind >= 0 && event->kind < RK_N_EVENT_KINDS)
      add_event (dataset, event, lanes[event->kind]);
  }
}

void
rk_answer_timeline_span (RkTimeline *timeline, int year, int quarter)
{
  rk_fiscal_year_start (year, &timeline->first);
  if (quarter > 0)
    g_date_add_months (&timeline->first, (guint) (quarter - 1) * 3);
  timeline->months = quarter > 0 ? 3 : 12;
}

RkTimeline *
rk_answer_timeline (const RkDataset *dataset, int year, int quarter)
{
  g_autoptr (GPtrArray) events = rk_events_in_order (dataset, year);
  RkTimeline *timeline = rk_timeline_new (&(GDate){ 0 }, 0);

  rk_answer_timeline_span (timeline, year, quarter);
  fill_lanes (timeline, dataset, events);
  return timeline;
}

/* "22 Apr", "4/22", with its block's areas where it is a block's. */
static char *
day_title (const RkDataset *dataset, const RkEvent *event)
{
  const int month = (int) g_date_get_month (&event->date.first), day = g_date_get_day (&event->date.first);
  g_autofree char *block = event->block != NULL ? rk_word_block (dataset, (int) event->year, event->block) : g_strdup ("");
  g_autofree char *date = rk_language_is_japanese () ? g_strdup_printf ("%d/%d", month, day) : g_strdup_printf ("%d %s", day, rk_calendar_month (month, FALSE, TRUE));

  return g_strchomp (g_strdup_printf ("%s %s", date, block));
}

void
rk_answer_timeline_shorten (RkTimeline *timeline, const RkDataset *dataset)
{
  timeline->whole = TRUE;
  for (guint i = 0; i < timeline->lanes->len; i++) {
    const RkTimelineLane *lane = timeline->lanes->pdata[i];

    for (guint k = 0; k < lane->entries->len; k++) {
      RkTimelineEntry *entry = lane->entries->pdata[k];
      const RkEvent *event = rk_dataset_get (dataset, &rk_event_type, entry->key + strlen ("event:"));

      if (event->date.precision != RK_DATE_DAY && rk_language_is_japanese ())
        continue; /* the stable name of its series is short */
      g_free (entry->title);
      entry->title = event->date.precision == RK_DATE_DAY ? day_title (dataset, event) : rk_word_event (event);
    }
  }
}
