/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/calendar/rk-planned-date.h"

#include "core/calendar/rk-date-scan.h"
#include "core/calendar/rk-fiscal-year.h"
#include "core/calendar/rk-scanned-date.h"
#include "core/rk-language.h"

#define NOON (12 * 60)
#define MIDNIGHT (24 * 60)

static const char *const range_marks[] = { "~", "-", "/", "から", NULL };
static const char *const open_ends[] = { "..", "~", NULL };
static const char *const morning_words[] = { "午前", "morning", "am", NULL };
static const char *const afternoon_words[] = { "午後", "afternoon", "pm", NULL };
/* Said behind a date without changing it; whether an event is only planned is kept elsewhere. */
static const char *const idle_words[] = { "(予定)", "予定", "ごろ", "頃", "中", NULL };

static gboolean
fail (GError **error, const char *reason)
{
  g_set_error_literal (error, RK_PLANNED_DATE_ERROR, 0, reason);
  return FALSE;
}

static gboolean
fail_unknown (GError **error)
{
  return fail (error, _ ("write a date as 2024-07-22, R6.7.22 14:00-17:00, 令和6年10月 or 2024-11-01/2024-11-30"));
}

static RkDayPart
read_half (const char **cursor)
{
  if (rk_date_scan_any_word (cursor, morning_words))
    return RK_PART_MORNING;
  return rk_date_scan_any_word (cursor, afternoon_words) ? RK_PART_AFTERNOON : RK_PART_DAY;
}

/* "14:00", "14時", "14時30分", "14時半". A number alone is an hour only where there is another end: "14～17時". */
static gboolean
read_clock (const char **cursor, int *minutes, gboolean *bare)
{
  const char *at = *cursor;
  int hour = 0;
  int minute = 0;

  if (rk_date_scan_number (&at, 2, &hour) == 0)
    return FALSE;
  *bare = FALSE;
  *cursor = at;
  if (rk_date_scan_word (&at, ":")) {
    if (rk_date_scan_number (&at, 2, &minute) != 2)
      return FALSE;
  } else if (rk_date_scan_word (&at, "時")) {
    *cursor = at;
    if (rk_date_scan_word (&at, "半"))
      minute = 30;
    else if (rk_date_scan_number (&at, 2, &minute) == 0 || !rk_date_scan_word (&at, "分"))
      at = *cursor;
  } else {
    *bare = TRUE;
  }
  *minutes = minute < 60 ? hour * 60 + minute : MIDNIGHT + 1;
  *cursor = at;
  return TRUE;
}

static int
in_half (int minutes, RkDayPart half)
{
  return half == RK_PART_AFTERNOON && minutes < NOON ? minutes + NOON : minutes;
}

/* "14:00-17:00", "14時～", "14-17", "午後2時～4時", where the second hour is in the afternoon too. */
static gboolean
read_hours (const char **cursor, RkDayPart half, RkPlannedDate *date)
{
  const char *at = *cursor;
  gboolean first_bare = FALSE;
  gboolean last_bare = FALSE;
  gboolean slashed; /* "14/17" is more likely a day */
  RkDayPart last_half;

  if (!read_clock (&at, &date->from, &first_bare))
    return FALSE;
  *cursor = at;
  date->part = RK_PART_HOURS;
  date->from = in_half (date->from, half);
  date->to = -1;
  slashed = *at == '/';
  if (!rk_date_scan_any_word (&at, range_marks))
    return !first_bare;
  if (!first_bare)
    *cursor = at;
  last_half = read_half (&at);
  if (!read_clock (&at, &date->to, &last_bare))
    return !first_bare;
  *cursor = at;
  date->to = in_half (date->to, last_half != RK_PART_DAY ? last_half : half);
  rk_date_scan_word (cursor, "まで");
  return !first_bare || !last_bare || !slashed;
}

/* Hours or half behind a day. @error is set only where something was said that is no time of a day. */
static gboolean
read_part (const char **cursor, RkPlannedDate *date, GError **error)
{
  const char *at = *cursor;
  RkPlannedDate timed = *date;
  RkDayPart half;

  rk_date_scan_word (&at, ",");
  rk_date_scan_word (&at, "t");
  half = read_half (&at);
  if (half != RK_PART_DAY) {
    date->part = half;
    *cursor = at;
  }
  if (!read_hours (&at, half, &timed))
    return TRUE;
  if (timed.from >= MIDNIGHT || timed.to > MIDNIGHT)
    return fail (error, _ ("a day has only the hours 0:00 to 24:00"));
  if (timed.to >= 0 && timed.to <= timed.from)
    return fail (error, _ ("it ends before it begins"));
  *date = timed;
  *cursor = at;
  return TRUE;
}

/* "12月～3月" and "11月1日～30日": what one end does not say is that of the other. */
static void
share_between_ends (RkScannedDate *first, RkScannedDate *last)
{
  gboolean over_new_year;

  if (first->month == 0)
    first->month = last->month;
  if (last->month == 0)
    last->month = first->month;
  over_new_year = last->month < first->month;
  if (first->year == 0 && last->year != 0)
    first->year = last->year - (over_new_year ? 1 : 0);
  else if (last->year == 0 && first->year != 0)
    last->year = first->year + (over_new_year ? 1 : 0);
}

/* A month without a year is that of the fiscal year, when this is known: of R7, 10月 is in 2025 and 2月 in 2026. */
static void
take_fiscal_year (RkScannedDate *scanned, int fiscal_year)
{
  if (scanned->year == 0 && fiscal_year != 0)
    scanned->year = fiscal_year + (scanned->month >= 1 && scanned->month < G_DATE_APRIL ? 1 : 0);
}

static gboolean
set_period (RkPlannedDate *date, RkScannedDate *first, RkScannedDate *last, int fiscal_year, GError **error)
{
  GDate inner;

  share_between_ends (first, last);
  take_fiscal_year (first, fiscal_year);
  share_between_ends (first, last);
  if (!rk_scanned_date_resolve (first, &date->first, &inner, error) ||
      !rk_scanned_date_resolve (last, &inner, &date->last, error))
    return FALSE;
  if (g_date_compare (&date->first, &date->last) > 0)
    return fail (error, _ ("it ends before it begins"));
  date->precision = RK_DATE_PERIOD;
  date->by_month = first->day == 0 && last->day == 0;
  return TRUE;
}

/* Standing since or until @bound. */
static gboolean
set_standing (RkPlannedDate *date, RkScannedDate *bound, gboolean since, int fiscal_year, GError **error)
{
  GDate first, last;

  take_fiscal_year (bound, fiscal_year);
  if (!rk_scanned_date_resolve (bound, &first, &last, error))
    return FALSE;
  date->precision = RK_DATE_STANDING;
  date->by_month = bound->day == 0;
  if (since)
    date->first = first;
  else
    date->last = last;
  return TRUE;
}

/* "常設", "常設(令和6年4月から)", "standing since April 2024" */
static gboolean
read_standing (const char **cursor, RkPlannedDate *date, int fiscal_year, GError **error)
{
  const char *at = *cursor;
  RkScannedDate bound;
  gboolean in_brackets = rk_date_scan_word (&at, "(");
  gboolean since = rk_date_scan_word (&at, "since");
  gboolean until = !since && rk_date_scan_word (&at, "until");

  date->precision = RK_DATE_STANDING;
  if (!rk_scanned_date_read (&at, &bound))
    return TRUE;
  since = since || rk_date_scan_word (&at, "から");
  until = until || rk_date_scan_word (&at, "まで");
  if (since == until || (in_brackets && !rk_date_scan_word (&at, ")")))
    return fail_unknown (error);
  *cursor = at;
  return set_standing (date, &bound, since, fiscal_year, error);
}

/* ".." and what may follow it, "～令和6年3月" */
static gboolean
read_open_beginning (const char **cursor, RkPlannedDate *date, int fiscal_year, GError **error)
{
  RkScannedDate last;

  date->precision = RK_DATE_STANDING;
  rk_date_scan_word (cursor, "/");
  if (!rk_scanned_date_read (cursor, &last))
    return TRUE;
  rk_date_scan_word (cursor, "まで");
  return set_standing (date, &last, FALSE, fiscal_year, error);
}

/* "令和6年度": its twelve months. */
static gboolean
set_fiscal_year (RkPlannedDate *date, const char *plain, gsize length, GError **error)
{
  g_autofree char *title = g_strndup (plain, length);
  int year = rk_fiscal_year_parse (title, NULL);

  if (year == 0)
    return fail (error, _ ("there is no such fiscal year"));
  date->precision = RK_DATE_PERIOD;
  date->by_month = TRUE;
  rk_fiscal_year_start (year, &date->first);
  rk_fiscal_year_end (year, &date->last);
  return TRUE;
}

/* What follows the first date: another one, nothing that ends it, or hours. */
static gboolean
read_behind_date (const char **cursor, RkScannedDate *first, RkPlannedDate *date, int fiscal_year, GError **error)
{
  const char *at = *cursor;
  RkScannedDate last;

  if (rk_date_scan_word (cursor, "まで"))
    return set_standing (date, first, FALSE, fiscal_year, error);
  if (rk_date_scan_any_word (&at, range_marks)) {
    *cursor = at;
    if (rk_date_scan_word (cursor, "..") || !rk_scanned_date_read (cursor, &last))
      return set_standing (date, first, TRUE, fiscal_year, error);
    rk_date_scan_word (cursor, "まで");
    return set_period (date, first, &last, fiscal_year, error);
  }
  take_fiscal_year (first, fiscal_year);
  if (!rk_scanned_date_resolve (first, &date->first, &date->last, error))
    return FALSE;
  date->precision = first->day == 0 ? RK_DATE_MONTH : RK_DATE_DAY;
  return first->day == 0 || read_part (cursor, date, error);
}

static gboolean
read_planned_date (const char *plain, RkPlannedDate *date, int fiscal_year, GError **error)
{
  const char *cursor = plain;
  gboolean understood;
  RkScannedDate first;

  if (rk_date_scan_word (&cursor, "常設") || rk_date_scan_word (&cursor, "standing"))
    understood = read_standing (&cursor, date, fiscal_year, error);
  else if (rk_date_scan_any_word (&cursor, open_ends))
    understood = read_open_beginning (&cursor, date, fiscal_year, error);
  else if (!rk_scanned_date_read (&cursor, &first))
    return fail_unknown (error);
  else if (first.month == 0 && rk_date_scan_word (&cursor, "度"))
    understood = set_fiscal_year (date, plain, (gsize) (cursor - plain), error);
  else
    understood = read_behind_date (&cursor, &first, date, fiscal_year, error);

  if (!understood)
    return FALSE;
  while (rk_date_scan_any_word (&cursor, idle_words))
    continue;
  return rk_date_scan_is_end (cursor) || fail_unknown (error);
}

gboolean
rk_planned_date_parse (const char *text, RkPlannedDate *date, GError **error)
{
  return rk_planned_date_parse_of (text, 0, date, error);
}

gboolean
rk_planned_date_parse_of (const char *text, int fiscal_year, RkPlannedDate *date, GError **error)
{
  g_autofree char *plain = rk_date_scan_prepare (text != NULL ? text : "");
  g_autoptr (GError) reason = NULL;
  RkPlannedDate parsed = { 0 };

  if (plain == NULL)
    return rk_date_scan_fail (error, RK_PLANNED_DATE_ERROR, text, _ ("it is not text in UTF-8"));
  if (!rk_date_scan_is_end (plain) && !read_planned_date (plain, &parsed, fiscal_year, &reason))
    return rk_date_scan_fail (error, RK_PLANNED_DATE_ERROR, text, reason->message);
  *date = parsed;
  return TRUE;
}
