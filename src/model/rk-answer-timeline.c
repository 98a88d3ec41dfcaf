/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/rk-answer-timeline.h"

#include "core/rk-fiscal-year.h"
#include "core/rk-language.h"
#include "model/rk-answer-calendar.h"
#include "model/rk-event-list.h"
#include "model/rk-words.h"

/* The lane names the kind, so a mark says the day and the block, or else its title. */
static char *
short_title (const RkDataset *dataset, const RkEvent *event)
{
  g_autofree char *title = event->block != NULL ? rk_word_block (dataset, (int) event->year, event->block) : rk_word_event (event);

  if (event->date.precision != RK_DATE_DAY)
    return g_steal_pointer (&title);
  return g_strdup_printf ("%d %s", g_date_get_day (&event->date.first), title);
}

static void
add_event (const RkDataset *dataset, const RkEvent *event, RkTimelineLane *lane)
{
  g_autofree char *key = g_strconcat ("event:", event->id, NULL);
  g_autofree char *title = short_title (dataset, event);
  RkTimelineEntry *entry = rk_timeline_add (lane, key, title);

  entry->tip = rk_answer_event_tip (dataset, event);
  entry->first = event->date.first;
  entry->last = event->date.last;
  entry->tone = rk_answer_event_tone (event->kind);
  entry->firm = event->state == RK_EVENT_HELD || event->state == RK_EVENT_ONGOING;
  entry->off = event->state == RK_EVENT_POSTPONED || event->state == RK_EVENT_CANCELLED;
  entry->unplaced = event->date.precision == RK_DATE_MONTH;
}

RkTimeline *
rk_answer_timeline (const RkDataset *dataset, int year, int quarter)
{
  g_autoptr (GPtrArray) events = rk_events_in_order (dataset, year);
  RkTimeline *timeline;
  GDate first;

  rk_fiscal_year_start (year, &first);
  if (quarter > 0)
    g_date_add_months (&first, (guint) (quarter - 1) * 3);
  timeline = rk_timeline_new (&first, quarter > 0 ? 3 : 12);
  for (gint64 kind = 0; kind < RK_N_EVENT_KINDS; kind++) {
    RkTimelineLane *lane = NULL;

    for (guint i = 0; i < events->len; i++) {
      const RkEvent *event = events->pdata[i];

      if (event->kind != kind || !g_date_valid (&event->date.first) || !g_date_valid (&event->date.last))
        continue;
      if (lane == NULL)
        lane = rk_timeline_add_lane (timeline, rk_choice_title (rk_event_kinds, kind));
      add_event (dataset, event, lane);
    }
  }
  return timeline;
}
