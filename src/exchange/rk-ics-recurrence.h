/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-ics-recurrence: the single times of an event that recurs (RRULE, RDATE, EXDATE). */
#pragma once
#include "exchange/rk-ics-time.h"

#define RK_ICS_TIMES_AT_MOST 400

/* Returns: whether @event occurs more than once by a rule or a list */
gboolean rk_ics_recurs (icalcomponent *event);

/**
 * rk_ics_recurrence_times:
 * @span: what rk_ics_span_read() read of it
 * @year: a fiscal year, the only one of which times are wanted; 0 for all
 *
 * Returns: (transfer full) (nullable) (element-type gint64): when it begins each time, by Tokyo's clock, in order; %NULL with
 *   @error for a rule that is not understood, and where no @year bounds it, for one without an end, longer than ten years or of
 *   more than %RK_ICS_TIMES_AT_MOST times
 */
GArray *rk_ics_recurrence_times (icalcomponent *calendar, icalcomponent *event, const RkIcsSpan *span, int year, GError **error);
