/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-ics-time: the dates and hours of a calendar file, in whatever zone they are given, as those of Asia/Tokyo. Time is counted
 * in seconds of Tokyo's clock, which has no summer time in any year that Renkei knows; days are whole multiples of a day. */
#pragma once
#include "core/calendar/rk-planned-date.h"
#include "exchange/rk-ics-error.h"

#include <libical/ical.h>

#define RK_ICS_TOKYO "Asia/Tokyo"
#define RK_ICS_DAY ((gint64) 24 * 60 * 60)

/* A date or date with time as it is written. */
typedef struct {
  struct icaltimetype wall;
  icaltimezone *zone; /* NULL: Tokyo, or none said */
} RkIcsMoment;

/* When an event is, or the first time that it is. */
typedef struct {
  RkIcsMoment start;
  gint64 length;    /* seconds; whole days for one without hours */
  gboolean all_day; /* no hours are said */
  gboolean open;    /* the end is not said */
} RkIcsSpan;

/**
 * rk_ics_moment_read:
 * @calendar: where the zones of the file are
 * @property: one whose value is a date, a date with time, or a period, which begins then
 *
 * Returns: %FALSE with @error for a day or hour that does not exist, a year that Renkei does not know, an unknown zone
 */
gboolean rk_ics_moment_read (icalcomponent *calendar, icalproperty *property, RkIcsMoment *moment, GError **error);

/* Returns: %FALSE with @error, which quotes @text, for a day or hour that does not exist, or a year that Renkei does not know */
gboolean rk_ics_time_check (const struct icaltimetype *wall, const char *text, GError **error);

/* Returns: the same moment by Tokyo's clock; @wall: another time of @moment's zone, or its own */
gint64 rk_ics_moment_seconds (const RkIcsMoment *moment, struct icaltimetype wall);

/* Reads DTSTART with DTEND or DURATION. */
gboolean rk_ics_span_read (icalcomponent *calendar, icalcomponent *event, RkIcsSpan *span, GError **error);

/**
 * rk_ics_span_date:
 * @start: when it begins this time, from rk_ics_moment_seconds()
 * @hours: (out) (transfer full) (nullable): hours that the date cannot hold, in words: those of an event over several days
 *
 * Returns: a day, with its hours, or a period
 */
RkPlannedDate rk_ics_span_date (const RkIcsSpan *span, gint64 start, char **hours);

/* Returns: the first second of @day */
gint64 rk_ics_seconds_of_day (const GDate *day);
