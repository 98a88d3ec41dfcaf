/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-ics: events as a calendar file (iCalendar, RFC 5545) and back. What a file says of an event:
 *
 *   UID           the key and @renkei.jp, the same in every document and every year
 *   SEQUENCE      how often the event was changed
 *   SUMMARY       block, title, （仮）, （10月予定） where only the month is planned, （午前）, 【延期】: see rk-ics-words.h
 *   DTSTART/END   hours with TZID=Asia/Tokyo; else whole days (VALUE=DATE), the end being the day after the last. A morning or
 *                 an afternoon is a whole day: hours that nobody planned are not made up
 *   STATUS        CANCELLED; TENTATIVE for a postponed event, a planned month and a provisional title; else CONFIRMED
 *   LOCATION, DESCRIPTION, CATEGORIES (kind, block)
 *   X-RENKEI-DATE, X-RENKEI-STATE    the exact date and state, for Renkei alone; believed only where the rest agrees */
#pragma once
#include "exchange/rk-ics-error.h"
#include "exchange/rk-ics-event.h"

/* An event to be written, with the words of what it refers to. */
typedef struct {
  const RkEvent *event;
  const char *venue, *address; /* nullable */
  guint revision;
} RkIcsEntry;

/* Returns: %TRUE for a date that a calendar can show: not none, not standing */
gboolean rk_ics_holds (const RkPlannedDate *date);

/**
 * rk_ics_write:
 * @name: what the calendar is called
 * @stamp: when it is written, in seconds since 1970
 *
 * Returns: (transfer full): the file; events whose date it cannot hold are left out
 */
char *rk_ics_write (const char *name, const RkIcsEntry *entries, guint n_entries, gint64 stamp);

/* Returns: (transfer full) (nullable): what LOCATION says */
char *rk_ics_place (const char *venue, const char *address);

/**
 * rk_ics_read:
 * @name: what the text is called in messages
 * @text: ends with a zero byte behind @length
 * @year: a fiscal year, the only one whose events are wanted; 0 for all
 * @blocks: (nullable): names of blocks that may lead a title, %NULL at the end
 *
 * The key of an event that is not from Renkei is made from its UID, so that it is the same at every reading; an event without
 * one could not be known again and is refused. Times without a zone are Tokyo's.
 *
 * Returns: (transfer full) (nullable) (element-type RkIcsEvent): the events, no two with the same key; %NULL with @error naming
 *   line or event. Half a file never arrives.
 */
GPtrArray *rk_ics_read (const char *name, const char *text, gsize length, int year, const char *const *blocks, GError **error);
