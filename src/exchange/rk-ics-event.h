/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-ics-event: an event as a calendar file tells it. */
#pragma once
#include "core/event/rk-event.h"

typedef struct {
  char *uid;               /* with the time it stands for, of an event that recurs */
  RkEvent *event;          /* id, year, date, title, tentative, state, kind, block, subtitle, speaker, affiliation, notes; else missing.
                   * What the file does not say is missing, too: kind; block; state, unless it is postponed or cancelled */
  char *place;             /* LOCATION; NULL for none */
  RkPlannedDate told_date; /* what Renkei itself says of the date, where that agrees; else the event's date */
  gboolean own;            /* the UID is one of Renkei's */
  gint64 sequence;         /* how often it was changed; 0 where the file does not say */
  char *stamp;             /* when it was changed, else when the file was written: "2025-07-30T05:00:00Z"; NULL: not said */
  gint64 told_state;       /* the same of the state: planned, held or ongoing, where the event is neither postponed nor cancelled */
} RkIcsEvent;

struct icalcomponent_impl;

/* Returns: (transfer none) (nullable): the text of the first property of that kind (an icalproperty_kind), NULL when it is
 * not there, empty, or no text */
const char *rk_ics_text (struct icalcomponent_impl *component, int kind);

/**
 * rk_ics_event_read:
 * @component: a VEVENT
 * @date: when it is
 * @all_day: no hours are said
 * @hours: (nullable): hours that @date cannot hold, in words
 * @blocks: (nullable): names of blocks that may lead a title, %NULL at the end
 *
 * Returns: (transfer full): the event, still without uid and id
 */
RkIcsEvent *rk_ics_event_read (struct icalcomponent_impl *component, const RkPlannedDate *date, gboolean all_day, const char *hours,
                               const char *const *blocks);
void rk_ics_event_free (RkIcsEvent *self);
