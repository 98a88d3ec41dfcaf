/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-scanned-date: a date as far as somebody said it: "30日", "11月", "R6.7.22", "22 July 2024". What was left out is
 * filled in by whoever knows the text around it. For the core's own date units. */
#pragma once
#include "core/calendar/rk-calendar-words.h"

#define RK_SCANNED_DATE_ERROR (rk_scanned_date_error_quark ())
GQuark rk_scanned_date_error_quark (void);

/* 0 and NULL: not said; a month or day of 0 that was said is -1, and wrong. */
typedef struct {
  const RkEra *era;
  int year; /* western, whichever way it was said */
  int month, day;
  GDateWeekday weekday;
} RkScannedDate;

/**
 * rk_scanned_date_read_year:
 * @cursor: in text from rk_date_scan_prepare()
 *
 * Reads "令和6", "r6", "令和元" or "2024" into the era and year of @scanned.
 */
gboolean rk_scanned_date_read_year (const char **cursor, RkScannedDate *scanned);

/**
 * rk_scanned_date_read:
 * @cursor: in text from rk_date_scan_prepare()
 * @scanned: (out): what was said
 *
 * Returns: %TRUE when at least a year, a month or a day comes next; a weekday behind it is read too
 */
gboolean rk_scanned_date_read (const char **cursor, RkScannedDate *scanned);

/**
 * rk_scanned_date_resolve:
 * @first: (out): the day, or the first of the month where no day was said
 * @last: (out): the day, or the last of the month
 * @error: says what is wrong, quoting nothing
 *
 * Returns: %FALSE where the day does not exist, lies outside its era or has another weekday
 */
gboolean rk_scanned_date_resolve (const RkScannedDate *scanned, GDate *first, GDate *last, GError **error);
