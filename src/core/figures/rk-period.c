/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/figures/rk-period.h"

#include "core/calendar/rk-date-scan.h"
#include "core/calendar/rk-fiscal-year.h"
#include "core/calendar/rk-scanned-date.h"
#include "core/rk-language.h"

/* How a period is called besides its word. */
static const struct {
  const char *word;
  gint64 period;
} other_words[] = {
  { "上期", RK_PERIOD_FIRST_HALF },
  { "前期", RK_PERIOD_FIRST_HALF },
  { "上半期", RK_PERIOD_FIRST_HALF },
  { "下期", RK_PERIOD_SECOND_HALF },
  { "後期", RK_PERIOD_SECOND_HALF },
  { "下半期", RK_PERIOD_SECOND_HALF },
  { "年間", RK_PERIOD_YEAR },
  { "年度計", RK_PERIOD_YEAR },
  { "jan", RK_PERIOD_APRIL + 9 },
  { "feb", RK_PERIOD_APRIL + 10 },
  { "mar", RK_PERIOD_APRIL + 11 },
  { "apr", RK_PERIOD_APRIL },
  { "may", RK_PERIOD_APRIL + 1 },
  { "jun", RK_PERIOD_APRIL + 2 },
  { "jul", RK_PERIOD_APRIL + 3 },
  { "aug", RK_PERIOD_APRIL + 4 },
  { "sep", RK_PERIOD_APRIL + 5 },
  { "oct", RK_PERIOD_APRIL + 6 },
  { "nov", RK_PERIOD_APRIL + 7 },
  { "dec", RK_PERIOD_APRIL + 8 },
};

gint64
rk_period_of_month (int month)
{
  return RK_PERIOD_APRIL + (month + 12 - G_DATE_APRIL) % 12;
}

static gint64
find_word (const char *text)
{
  gint64 found = RK_MISSING;

  while (*text == ' ')
    text++;
  for (guint i = 0; i < G_N_ELEMENTS (other_words) && found == RK_MISSING; i++)
    if (g_str_equal (other_words[i].word, text))
      found = other_words[i].period;
  return found != RK_MISSING ? found : rk_choice_find (rk_periods, text);
}

static gboolean
read_month (const char **cursor, int *month)
{
  const char *at = *cursor;

  if (rk_date_scan_number (&at, 2, month) == 0 || *month < 1 || *month > 12)
    return FALSE;
  *cursor = at;
  return TRUE;
}

/* "4月": of whichever year. */
static gboolean
read_period (const char *text, gint64 *period)
{
  const char *cursor = text;
  int month = 0;

  if (read_month (&cursor, &month) && rk_date_scan_word (&cursor, "月") && (rk_date_scan_word (&cursor, "分") || TRUE) && rk_date_scan_is_end (cursor)) {
    *period = rk_period_of_month (month);
    return TRUE;
  }
  *period = find_word (text);
  return *period != RK_MISSING;
}

/* "2025/1", "r7.1", and, behind 年, "1月": a month of the calendar, whose fiscal year may be the one before. */
static gboolean
read_calendar_month (const char *cursor, int year, RkSaidTime *said)
{
  static const char *const marks[] = { "年", "/", ".", "-", NULL };
  int month = 0;

  if (!rk_date_scan_any_word (&cursor, marks) || !read_month (&cursor, &month))
    return FALSE;
  rk_date_scan_word (&cursor, "月");
  if (!rk_date_scan_is_end (cursor))
    return FALSE;
  *said = (RkSaidTime){ month < G_DATE_APRIL ? year - 1 : year, rk_period_of_month (month) };
  return TRUE;
}

static gboolean
is_a_year (int year)
{
  return year >= RK_FISCAL_YEAR_FIRST && year <= RK_FISCAL_YEAR_LAST;
}

/* The longest beginning that is a fiscal year, and a period behind it. */
static gboolean
read_year_and_period (const char *plain, RkSaidTime *said)
{
  const char *cursor = plain;
  RkScannedDate scanned = { 0 };
  g_autofree char *head = NULL;

  rk_date_scan_word (&cursor, "fy");
  if (!rk_scanned_date_read_year (&cursor, &scanned))
    return FALSE;
  if (read_calendar_month (cursor, scanned.year, said))
    return TRUE;
  if (!rk_date_scan_word (&cursor, "年度"))
    rk_date_scan_word (&cursor, "年");
  head = g_strndup (plain, (gsize) (cursor - plain));
  if (g_str_has_suffix (head, "年"))
    head[cursor - plain - (gssize) sizeof "年" + 1] = '\0';
  said->year = rk_fiscal_year_parse (head, NULL);
  return said->year != 0 && (rk_date_scan_is_end (cursor) || read_period (cursor, &said->period));
}

gboolean
rk_said_time_parse (const char *text, RkSaidTime *said)
{
  g_autofree char *plain = rk_date_scan_prepare (text);

  *said = (RkSaidTime){ 0, RK_MISSING };
  if (plain == NULL || *g_strstrip (plain) == '\0')
    return FALSE;
  said->year = rk_fiscal_year_parse (plain, NULL);
  if (said->year != 0 || read_period (plain, &said->period))
    return TRUE;
  return read_year_and_period (plain, said) && is_a_year (said->year);
}

char *
rk_period_title (int year, gint64 period)
{
  g_autofree char *code = rk_fiscal_year_code (year);

  /* Translators: a year's code and a part of the year: "R5 first half" */
  return period == RK_PERIOD_YEAR ? g_steal_pointer (&code) : g_strdup_printf (_ ("%s %s"), code, rk_choice_title (rk_periods, period));
}
