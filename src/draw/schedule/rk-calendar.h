/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-calendar: a month of events as a picture. Events of one day stand as a stack, periods run across their days, what has
 * only a month lies in the tray beside it. Items: "event:ID", "day:2024-07-22" and, as the tray, "month:2024-07". */
#pragma once
#include "draw/picture/rk-picture.h"
#include "draw/picture/rk-tone.h"

typedef struct {
  char *key, *title, *tip;
  char *time; /* (nullable): "14:00" */
  GDate first, last;
  RkTone tone;
  gboolean firm; /* held or going on: filled; else an outline */
  gboolean off;  /* postponed or cancelled: dashed */
} RkCalendarEntry;

typedef struct {
  int year, month;
  GDate today;          /* marked where it is in the month; may be invalid */
  GPtrArray *entries;   /* of RkCalendarEntry, in order of date */
  GPtrArray *unplaced;  /* likewise: those with only a month or a long period */
  char *unplaced_title; /* what the tray is called */
  gboolean live;        /* for a window: the tray is there though it is empty, and is an item */
} RkCalendar;

RkCalendar *rk_calendar_new (int year, int month);
void rk_calendar_free (RkCalendar *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RkCalendar, rk_calendar_free)

/* Adds an empty entry to one of the two lists. Returns: (transfer none) */
RkCalendarEntry *rk_calendar_add (GPtrArray *entries, const char *key, const char *title);

RkPicture *rk_calendar_draw (const RkCalendar *self, const RkStyle *style, double width, double height);

/* The first day of the first week shown, a Sunday. */
void rk_calendar_first_day (const RkCalendar *self, GDate *day);
