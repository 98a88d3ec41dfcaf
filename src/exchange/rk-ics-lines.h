/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-ics-lines: whether a text is a whole iCalendar file at all, before anything in it is believed. The library behind
 * rk-ics mends what is broken without a word; here it is said, with the line. */
#pragma once
#include "exchange/rk-ics-error.h"

#define RK_ICS_BYTES_AT_MOST (10 * 1024 * 1024)
#define RK_ICS_EVENTS_AT_MOST 10000

/**
 * rk_ics_lines_check:
 * @name: what the text is called in messages
 * @text: ends with a zero byte behind @length
 * @events: (element-type guint): gets the line of every event, in their order
 *
 * Returns: (transfer full) (nullable): the calendar, without a byte order mark and without escapes that are none; %NULL with
 *   @error for what is not text, no calendar, cut off, wrongly nested, or too large
 */
char *rk_ics_lines_check (const char *name, const char *text, gsize length, GArray *events, GError **error);

/* Returns: (transfer full): @text, whose lines end with CR LF, folded so that no line has more than 75 octets and no character
 * is cut in two. However it was folded before, it is not any more. */
char *rk_ics_lines_fold (const char *text);
