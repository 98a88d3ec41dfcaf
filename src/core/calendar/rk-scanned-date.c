/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/calendar/rk-scanned-date.h"

#include "core/calendar/rk-date-scan.h"
#include "core/rk-language.h"

#include <string.h>

/* Beyond these a year is a slip of the finger: 0204, 2924. */
#define YEAR_FIRST 1868
#define YEAR_LAST 2199

G_DEFINE_QUARK (rk - scanned - date - error - quark, rk_scanned_date_error)

/* Reads a month or a day; a 0 is kept apart from one that was not said. */
static gboolean
read_number (const char **cursor, int *number)
{
  if (rk_date_scan_number (cursor, 2, number) == 0)
    return FALSE;
  if (*number == 0)
    *number = -1;
  return TRUE;
}

/* "r6", "令和6", "令和元"; a letter without a number is no era. */
static gboolean
read_era_year (const char **cursor, RkScannedDate *scanned)
{
  for (int i = 0; i < RK_CALENDAR_ERAS; i++) {
    const RkEra *era = &rk_calendar_eras[i];
    const char letter[] = { g_ascii_tolower (era->letter), '\0' };
    const char *at = *cursor;
    int number = 1;

    if (!rk_date_scan_word (&at, era->kanji) && !rk_date_scan_word (&at, letter))
      continue;
    if (!rk_date_scan_word (&at, "元") && rk_date_scan_number (&at, 3, &number) == 0)
      continue;
    scanned->era = era;
    scanned->year = era->year + number - 1;
    *cursor = at;
    return TRUE;
  }
  return FALSE;
}

gboolean
rk_scanned_date_read_year (const char **cursor, RkScannedDate *scanned)
{
  const char *at = *cursor;
  int year = 0;

  if (read_era_year (cursor, scanned))
    return TRUE;
  if (rk_date_scan_number (&at, 4, &year) != 4)
    return FALSE;
  scanned->year = year;
  *cursor = at;
  return TRUE;
}

/* "令和6年7月22日", or what is said of it. */
static gboolean
read_kanji_date (const char **cursor, RkScannedDate *scanned)
{
  const char *const units[] = { "月", "日" };
  int *const values[] = { &scanned->month, &scanned->day };
  RkScannedDate year = { 0 };
  const char *at = *cursor;
  gboolean found = rk_scanned_date_read_year (&at, &year) && rk_date_scan_word (&at, "年");

  if (found) {
    *scanned = year;
    *cursor = at;
  }
  for (guint i = 0; i < G_N_ELEMENTS (units); i++) {
    int number = 0;

    at = *cursor;
    if (!read_number (&at, &number) || !rk_date_scan_word (&at, units[i]))
      continue;
    *values[i] = number;
    *cursor = at;
    found = TRUE;
  }
  return found;
}

/* "r6.7.22", "2024-07-22", "2024/7"; the same mark between all three. */
static gboolean
read_separated_date (const char **cursor, RkScannedDate *scanned)
{
  const char *const marks[] = { "/", "-", "." };
  const char *behind_year = *cursor;

  if (!rk_scanned_date_read_year (&behind_year, scanned))
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (marks); i++) {
    const char *at = behind_year;

    if (!rk_date_scan_word (&at, marks[i]) || !read_number (&at, &scanned->month))
      continue;
    *cursor = at;
    /* "2021-6-2022-3" goes on with a year and not with a day: the month ends here */
    if (rk_date_scan_word (&at, marks[i]) && read_number (&at, &scanned->day))
      *cursor = at;
    return TRUE;
  }
  return FALSE;
}

/* "7/22": a day of a year known from elsewhere. */
static gboolean
read_slashed_day (const char **cursor, RkScannedDate *scanned)
{
  const char *at = *cursor;

  if (!read_number (&at, &scanned->month) || !rk_date_scan_word (&at, "/") || !read_number (&at, &scanned->day))
    return FALSE;
  *cursor = at;
  return TRUE;
}

/* The English word that comes next, so that "mar" and "march" are a month and "marvellous" is not. */
static gboolean
read_english_name (const char **cursor, const char *name, const char *ending)
{
  g_autofree char *full = g_strconcat (name, ending, NULL);
  const char *at = *cursor;
  gsize length = 0;

  while (*at == ' ')
    at++;
  while (g_ascii_isalpha (at[length]))
    length++;
  if (length < 3 || length > strlen (full) || g_ascii_strncasecmp (at, full, length) != 0)
    return FALSE;
  *cursor = at + length;
  return TRUE;
}

static int
read_english_month (const char **cursor)
{
  for (int month = 1; month <= 12; month++)
    if (read_english_name (cursor, rk_calendar_month (month, FALSE, FALSE), ""))
      return month;
  return 0;
}

static GDateWeekday
read_english_weekday (const char **cursor)
{
  const char *const endings[] = { "day", "sday", "nesday", "rsday", "day", "urday", "day" };

  for (int weekday = G_DATE_MONDAY; weekday <= G_DATE_SUNDAY; weekday++)
    if (read_english_name (cursor, rk_calendar_weekday ((GDateWeekday) weekday, FALSE), endings[weekday - 1]))
      return (GDateWeekday) weekday;
  return G_DATE_BAD_WEEKDAY;
}

/* "1-30 november": the first day has its month behind the second. */
static gboolean
month_comes_later (const char *at)
{
  int day;

  return rk_date_scan_word (&at, "-") && rk_date_scan_number (&at, 2, &day) > 0 && read_english_month (&at) > 0;
}

/* "mon 22 july 2024", "22 jul", "july 2024". */
static gboolean
read_english_date (const char **cursor, RkScannedDate *scanned)
{
  const char *at = *cursor;

  scanned->weekday = read_english_weekday (&at);
  rk_date_scan_word (&at, ",");
  read_number (&at, &scanned->day);
  scanned->month = read_english_month (&at);
  if (scanned->month == 0 && (scanned->day == 0 || !month_comes_later (at)))
    return FALSE;
  *cursor = at;
  if (rk_date_scan_number (&at, 4, &scanned->year) == 4)
    *cursor = at;
  else
    scanned->year = 0;
  return TRUE;
}

/* "(月)", "(月・祝)", "(月曜日)", "月曜", "(mon)" */
static void
read_weekday_behind (const char **cursor, RkScannedDate *scanned)
{
  const char *at = *cursor;
  gboolean in_brackets = rk_date_scan_word (&at, "(");
  GDateWeekday weekday = in_brackets ? read_english_weekday (&at) : G_DATE_BAD_WEEKDAY;

  for (int i = G_DATE_MONDAY; i <= G_DATE_SUNDAY && weekday == G_DATE_BAD_WEEKDAY; i++)
    if (rk_date_scan_word (&at, rk_calendar_weekday ((GDateWeekday) i, TRUE)))
      weekday = (GDateWeekday) i;
  if (weekday == G_DATE_BAD_WEEKDAY)
    return;
  if (rk_date_scan_word (&at, "曜"))
    rk_date_scan_word (&at, "日");
  else if (!in_brackets)
    return;
  rk_date_scan_word (&at, "・");
  rk_date_scan_word (&at, "祝");
  if (in_brackets && !rk_date_scan_word (&at, ")"))
    return;
  scanned->weekday = weekday;
  *cursor = at;
}

gboolean
rk_scanned_date_read (const char **cursor, RkScannedDate *scanned)
{
  gboolean (*const forms[]) (const char **, RkScannedDate *) = {
    read_english_date,
    read_kanji_date,
    read_separated_date,
    read_slashed_day,
  };

  for (guint i = 0; i < G_N_ELEMENTS (forms); i++) {
    memset (scanned, 0, sizeof *scanned);
    if (forms[i](cursor, scanned)) {
      read_weekday_behind (cursor, scanned);
      return TRUE;
    }
  }
  return FALSE;
}

static const char *
find_wrong_part (const RkScannedDate *scanned)
{
  if (scanned->year == 0)
    return _ ("the year is missing");
  if (scanned->year < YEAR_FIRST || scanned->year > YEAR_LAST)
    return _ ("the year is too far away");
  if (scanned->month == 0)
    return _ ("the month is missing");
  if (scanned->month < 1 || scanned->month > 12)
    return _ ("there are only the months 1 to 12");
  if (scanned->day != 0 &&
      !g_date_valid_dmy ((GDateDay) MAX (scanned->day, 0), (GDateMonth) scanned->month, (GDateYear) scanned->year))
    return _ ("that month does not have this day");
  return NULL;
}

/* A month is in both eras when the era changed within it: 平成元年1月 and 昭和64年1月 are the same month. */
static gboolean
check_era (const RkScannedDate *scanned, const GDate *first, const GDate *last, GError **error)
{
  g_autofree char *year = NULL;

  if (scanned->era == NULL || scanned->era == rk_calendar_era_of (first) || scanned->era == rk_calendar_era_of (last))
    return TRUE;
  year = rk_calendar_era_year_title (first);
  /* Translators: a year as 平成31年 */
  g_set_error (error, RK_SCANNED_DATE_ERROR, 0, _ ("that date belongs to %s"), year);
  return FALSE;
}

gboolean
rk_scanned_date_resolve (const RkScannedDate *scanned, GDate *first, GDate *last, GError **error)
{
  const char *wrong = find_wrong_part (scanned);
  GDateMonth month = (GDateMonth) scanned->month;
  GDateYear year = (GDateYear) scanned->year;

  if (wrong != NULL) {
    g_set_error_literal (error, RK_SCANNED_DATE_ERROR, 0, wrong);
    return FALSE;
  }
  g_date_clear (first, 1);
  g_date_clear (last, 1);
  g_date_set_dmy (first, (GDateDay) MAX (scanned->day, 1), month, year);
  g_date_set_dmy (last, scanned->day != 0 ? (GDateDay) scanned->day : g_date_get_days_in_month (month, year), month, year);
  if (!check_era (scanned, first, last, error))
    return FALSE;
  if (scanned->weekday != G_DATE_BAD_WEEKDAY && scanned->day != 0 && g_date_get_weekday (first) != scanned->weekday) {
    g_autofree char *day = rk_calendar_day_of_year (first, rk_language_is_japanese (), FALSE);

    /* Translators: a day with its weekday, as "Mon 22 July" */
    g_set_error (error, RK_SCANNED_DATE_ERROR, 0, _ ("that day is %s"), day);
    return FALSE;
  }
  return TRUE;
}
