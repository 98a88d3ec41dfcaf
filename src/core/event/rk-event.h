/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-event: what is planned and held, and who attended. Weekday, era and the wards of a block are never kept: they are derived. */
#pragma once
#include "core/record/rk-choices.h"

#define RK_CITY "大阪市"

typedef struct {
  char *id;
  gint64 year; /* fiscal year; missing for a standing event */
  RkPlannedDate date;
  gint64 kind;            /* RkEventKind */
  char *title, *subtitle; /* as printed */
  char *english;          /* the title for those who do not read Japanese */
  char *series;           /* the stable name of its series, whatever title each year's paper prints */
  gint64 tentative;       /* the title is provisional （仮） */
  gint64 state;           /* RkEventState */
  char *block;            /* the name of a block of that year; NULL: the whole city */
  char *venue;
  char *speaker, *affiliation;
  gint64 expected, attended; /* people */
  char *coverage;            /* as printed: 24区, 22駅 */
  gint64 mode;               /* RkEventMode */
  char *scope;               /* the municipality whose event it is */
  char *notes;
  char *source, *section;
  gint64 sequence; /* of an event that came from a calendar file: SEQUENCE and the moment of change that were taken in */
  char *stamped;
} RkEvent;

/* A row of an event's attendance: a group of people, or a group within a group. */
typedef struct {
  char *id;
  char *event;
  gint64 position;
  char *within; /* the attendance row that this one is part of; NULL: of the event */
  char *label;
  gint64 relation; /* RkRelation: a part, or counted elsewhere */
  gint64 people;
  char *source, *section;
} RkAttendance;

extern const RkRecordType rk_event_type, rk_attendance_type;

/* Returns: (transfer none): its title in the language that is spoken; Japanese where it has no other */
const char *rk_event_name (const RkEvent *event);

/**
 * rk_event_is_own:
 *
 * Returns: %TRUE for an event of the city with a date: not a neighbour's, not a standing one
 */
gboolean rk_event_is_own (const RkEvent *event);
