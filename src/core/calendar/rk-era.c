/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/calendar/rk-era.h"

#include "core/calendar/rk-calendar-words.h"
#include "core/calendar/rk-date-scan.h"
#include "core/calendar/rk-scanned-date.h"
#include "core/rk-language.h"

G_DEFINE_QUARK (rk - era - error - quark, rk_era_error)

int
rk_era_year (const GDate *date, char *letter, const char **kanji)
{
  const RkEra *era = rk_calendar_era_of (date);

  if (era == NULL)
    return 0;
  if (letter != NULL)
    *letter = era->letter;
  if (kanji != NULL)
    *kanji = era->kanji;
  return g_date_get_year (date) - era->year + 1;
}

gboolean
rk_era_parse (const char *text, GDate *date, GError **error)
{
  g_autofree char *plain = rk_date_scan_prepare (text);
  g_autoptr (GError) reason = NULL;
  const char *cursor = plain;
  RkScannedDate scanned;
  GDate first, last;

  if (plain == NULL || !rk_scanned_date_read (&cursor, &scanned) || !rk_date_scan_is_end (cursor))
    return rk_date_scan_fail (error, RK_ERA_ERROR, text, _ ("write a day as 2024-07-22, R6.7.22 or 令和6年7月22日"));
  if (!rk_scanned_date_resolve (&scanned, &first, &last, &reason))
    return rk_date_scan_fail (error, RK_ERA_ERROR, text, reason->message);
  if (scanned.day == 0)
    return rk_date_scan_fail (error, RK_ERA_ERROR, text, _ ("the day is missing"));
  *date = first;
  return TRUE;
}

char *
rk_era_format_in (const GDate *date, gboolean japanese)
{
  g_autofree char *day = rk_calendar_day_of_year (date, japanese, FALSE);
  g_autofree char *year = rk_calendar_era_year_title (date);

  if (japanese)
    return g_strconcat (year, day, NULL);
  return g_strdup_printf ("%s %d", day, g_date_get_year (date));
}

char *
rk_era_format (const GDate *date)
{
  return rk_era_format_in (date, rk_language_is_japanese ());
}

const char *
rk_weekday_short (GDateWeekday weekday)
{
  return rk_calendar_weekday (weekday, rk_language_is_japanese ());
}

const char *
rk_month_name (int month)
{
  return rk_calendar_month (month, rk_language_is_japanese (), FALSE);
}
