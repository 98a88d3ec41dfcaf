/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/calendar/rk-fiscal-year.h"

#include "core/calendar/rk-calendar-words.h"
#include "core/calendar/rk-date-scan.h"
#include "core/calendar/rk-scanned-date.h"
#include "core/rk-language.h"

G_DEFINE_QUARK (rk - fiscal - year - error - quark, rk_fiscal_year_error)

int
rk_fiscal_year_of (const GDate *date)
{
  return g_date_get_year (date) - (g_date_get_month (date) < G_DATE_APRIL ? 1 : 0);
}

/* The era that names the year: the one of 1 July, since 2019 is 令和元年度 although it began in Heisei. */
static GDate
day_that_names (int year)
{
  GDate day;

  g_date_clear (&day, 1);
  g_date_set_dmy (&day, 1, G_DATE_JULY, (GDateYear) year);
  return day;
}

/* 平成31年度 was said of 2019 until the era changed, 平成32年度 is not said any more. */
static gboolean
is_in_its_era (const RkScannedDate *scanned)
{
  GDate first;

  if (scanned->era == NULL)
    return TRUE;
  if (scanned->year < scanned->era->year || scanned->year > RK_FISCAL_YEAR_LAST)
    return FALSE;
  rk_fiscal_year_start (scanned->year, &first);
  return rk_calendar_era_of (&first) == scanned->era || scanned->year == scanned->era->year;
}

/* The year once more in brackets, as rk_fiscal_year_title() writes it: it must be the same. */
static gboolean
repeats_year (const char **cursor, int year)
{
  RkScannedDate again = { 0 };

  if (!rk_date_scan_word (cursor, "("))
    return TRUE;
  return rk_scanned_date_read_year (cursor, &again) && again.year == year && rk_date_scan_word (cursor, ")");
}

static gboolean
read_fiscal_year (const char *plain, RkScannedDate *scanned)
{
  const char *cursor = plain;

  rk_date_scan_word (&cursor, "fy");
  if (!rk_scanned_date_read_year (&cursor, scanned) || !is_in_its_era (scanned))
    return FALSE;
  rk_date_scan_word (&cursor, "年度");
  return repeats_year (&cursor, scanned->year) && rk_date_scan_is_end (cursor);
}

int
rk_fiscal_year_parse (const char *text, GError **error)
{
  g_autofree char *plain = rk_date_scan_prepare (text);
  g_autofree char *quoted = rk_date_scan_quote (text);
  RkScannedDate scanned = { 0 };

  if (plain == NULL || !read_fiscal_year (plain, &scanned)) {
    g_set_error (error, RK_FISCAL_YEAR_ERROR, 0, _ ("“%s” is not a fiscal year; write it as R6, 令和6年度 or 2024"), quoted);
    return 0;
  }
  if (scanned.year < RK_FISCAL_YEAR_FIRST || scanned.year > RK_FISCAL_YEAR_LAST) {
    g_set_error (error, RK_FISCAL_YEAR_ERROR, 0, _ ("“%s” is not a fiscal year from %d to %d"), quoted,
                 RK_FISCAL_YEAR_FIRST, RK_FISCAL_YEAR_LAST);
    return 0;
  }
  return scanned.year;
}

char *
rk_fiscal_year_code (int year)
{
  const RkEra *era;
  GDate day;

  if (year < RK_FISCAL_YEAR_FIRST || year > RK_FISCAL_YEAR_LAST)
    return g_strdup_printf ("%d", year);
  day = day_that_names (year);
  era = rk_calendar_era_of (&day);
  return g_strdup_printf ("%c%d", era->letter, year - era->year + 1);
}

char *
rk_fiscal_year_title_in (int year, gboolean japanese)
{
  g_autofree char *code = rk_fiscal_year_code (year);
  g_autofree char *era_year = NULL;
  GDate day;

  if (!japanese)
    return g_strdup_printf ("FY%d (%s)", year, code);
  if (year < RK_FISCAL_YEAR_FIRST || year > RK_FISCAL_YEAR_LAST)
    return g_strdup_printf ("%d年度", year);
  day = day_that_names (year);
  era_year = rk_calendar_era_year_title (&day);
  return g_strconcat (era_year, "度", NULL);
}

char *
rk_fiscal_year_title (int year)
{
  return rk_fiscal_year_title_in (year, rk_language_is_japanese ());
}

void
rk_fiscal_year_start (int year, GDate *date)
{
  g_date_clear (date, 1);
  g_date_set_dmy (date, 1, G_DATE_APRIL, (GDateYear) year);
}

void
rk_fiscal_year_end (int year, GDate *date)
{
  g_date_clear (date, 1);
  g_date_set_dmy (date, 31, G_DATE_MARCH, (GDateYear) (year + 1));
}
