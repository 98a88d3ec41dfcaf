/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-calendar-line: what would become of one event of a calendar file, in words, so that a planner can agree to it. */
#pragma once
#include "core/event/rk-event.h"
#include "core/record/rk-dataset.h"

typedef enum {
  RK_CALENDAR_ADDED,
  RK_CALENDAR_CHANGED,
  RK_CALENDAR_OLDER, /* the document has a newer revision of it, which stays */
  RK_CALENDAR_SAME,
  RK_N_CALENDAR_FATES
} RkCalendarFate;

typedef struct {
  RkCalendarFate fate;
  char *key;     /* of the event */
  char *event;   /* its date, block and title, as the document has them; of one that is added, as the file has them */
  char *changes; /* what the file says otherwise: "Date: 30 Jul → 31 Jul; Notes"; NULL where there is nothing */
} RkCalendarLine;

/**
 * rk_calendar_line_new:
 * @before: (nullable): the event as the document has it
 * @after: the event as it is in the file, or would become
 * @place: (nullable): what the file calls the venue of @after
 *
 * Returns: (transfer full): the line
 */
RkCalendarLine *rk_calendar_line_new (const RkDataset *dataset, RkCalendarFate fate, const RkEvent *before, const RkEvent *after, const char *place);
void rk_calendar_line_free (RkCalendarLine *self);

/* Returns: what is said of the events of that fate, as a heading: "Changed" */
const char *rk_calendar_fate_word (RkCalendarFate fate);
