/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/calendar/rk-planned-date.h"

#include "core/calendar/rk-calendar-words.h"
#include "core/calendar/rk-era.h"
#include "core/rk-language.h"

/* ", 14:00–17:00" behind a day; the Japanese layout needs no comma. */
static char *
format_part (const RkPlannedDate *date, gboolean japanese)
{
  const char *gap = japanese ? " " : ", ";

  switch (date->part) {
  case RK_PART_MORNING:
    return g_strconcat (gap, japanese ? "午前" : "morning", NULL);
  case RK_PART_AFTERNOON:
    return g_strconcat (gap, japanese ? "午後" : "afternoon", NULL);
  case RK_PART_HOURS:
    if (date->to < 0)
      return g_strdup_printf ("%s%d:%02d–", gap, date->from / 60, date->from % 60);
    return g_strdup_printf ("%s%d:%02d–%d:%02d", gap, date->from / 60, date->from % 60, date->to / 60, date->to % 60);
  case RK_PART_DAY:
  default:
    return g_strdup ("");
  }
}

static char *
format_month (const GDate *day, gboolean japanese)
{
  const char *month = rk_calendar_month (g_date_get_month (day), japanese, FALSE);
  g_autofree char *year = rk_calendar_era_year_title (day);

  if (japanese)
    return g_strconcat (year, month, NULL);
  return g_strdup_printf ("%s %d", month, g_date_get_year (day));
}

/* The year is not said twice; 平成31年4月–令和元年5月 has two. */
static char *
format_japanese_period (const RkPlannedDate *date)
{
  g_autofree char *first_year = rk_calendar_era_year_title (&date->first);
  g_autofree char *last_year = rk_calendar_era_year_title (&date->last);
  const char *said_again = g_str_equal (first_year, last_year) ? "" : last_year;
  g_autofree char *first = NULL;
  g_autofree char *last = NULL;

  if (date->by_month)
    return g_strconcat (first_year, rk_calendar_month (g_date_get_month (&date->first), TRUE, FALSE), "–",
                        said_again, rk_calendar_month (g_date_get_month (&date->last), TRUE, FALSE), NULL);
  first = rk_calendar_day_of_year (&date->first, TRUE, FALSE);
  last = rk_calendar_day_of_year (&date->last, TRUE, FALSE);
  return g_strconcat (first_year, first, "–", said_again, last, NULL);
}

/* "11月1日–11月30日", "6月–3月" */
static char *
format_short_japanese_period (const RkPlannedDate *date)
{
  if (date->by_month)
    return g_strdup_printf ("%d月–%d月", g_date_get_month (&date->first), g_date_get_month (&date->last));
  return g_strdup_printf ("%d月%d日–%d月%d日", g_date_get_month (&date->first), g_date_get_day (&date->first),
                          g_date_get_month (&date->last), g_date_get_day (&date->last));
}

/* "1–30 November 2024", "1 Nov–3 Dec": what the first end shares with the last is said once, at the end. */
static char *
format_english_period (const RkPlannedDate *date, gboolean brief)
{
  const char *first_month = rk_calendar_month (g_date_get_month (&date->first), FALSE, brief);
  const char *last_month = rk_calendar_month (g_date_get_month (&date->last), FALSE, brief);
  gboolean same_year = g_date_get_year (&date->first) == g_date_get_year (&date->last);
  GString *text = g_string_new (NULL);

  if (!date->by_month)
    g_string_append_printf (text, "%d", g_date_get_day (&date->first));
  if (date->by_month || !same_year || first_month != last_month)
    g_string_append_printf (text, "%s%s", date->by_month ? "" : " ", first_month);
  if (!brief && !same_year)
    g_string_append_printf (text, " %d", g_date_get_year (&date->first));
  g_string_append (text, "–");
  if (!date->by_month)
    g_string_append_printf (text, "%d ", g_date_get_day (&date->last));
  g_string_append (text, last_month);
  if (!brief)
    g_string_append_printf (text, " %d", g_date_get_year (&date->last));
  return g_string_free (text, FALSE);
}

static char *
format_standing (const RkPlannedDate *date, gboolean japanese)
{
  gboolean since = g_date_valid (&date->first);
  const GDate *bound = since ? &date->first : &date->last;
  g_autofree char *when = NULL;

  if (!g_date_valid (bound))
    return g_strdup (japanese ? "常設" : "standing");
  when = date->by_month ? format_month (bound, japanese) : rk_era_format_in (bound, japanese);
  if (japanese)
    return g_strdup_printf ("常設(%s%s)", when, since ? "から" : "まで");
  return g_strdup_printf ("standing %s %s", since ? "since" : "until", when);
}

/* A period may be no longer than a day or a month, and then reads like one. */
static gboolean
is_one_day (const RkPlannedDate *date)
{
  return g_date_compare (&date->first, &date->last) == 0;
}

static gboolean
is_one_month (const RkPlannedDate *date)
{
  return date->precision == RK_DATE_MONTH ||
         (date->by_month && g_date_get_year (&date->first) == g_date_get_year (&date->last) &&
          g_date_get_month (&date->first) == g_date_get_month (&date->last));
}

char *
rk_planned_date_format_in (const RkPlannedDate *date, gboolean japanese)
{
  if (date->precision == RK_DATE_NONE)
    return g_strdup ("");
  if (date->precision == RK_DATE_STANDING)
    return format_standing (date, japanese);
  if (is_one_month (date))
    return format_month (&date->first, japanese);
  if (is_one_day (date)) {
    g_autofree char *day = rk_era_format_in (&date->first, japanese);
    g_autofree char *part = format_part (date, japanese);

    return g_strconcat (day, part, NULL);
  }
  return japanese ? format_japanese_period (date) : format_english_period (date, FALSE);
}

char *
rk_planned_date_format (const RkPlannedDate *date)
{
  return rk_planned_date_format_in (date, rk_language_is_japanese ());
}

/* " 14:00": a narrow place has no room for the end. */
static char *
format_short_part (const RkPlannedDate *date, gboolean japanese)
{
  switch (date->part) {
  case RK_PART_MORNING:
    return g_strdup (japanese ? " 午前" : " morning");
  case RK_PART_AFTERNOON:
    return g_strdup (japanese ? " 午後" : " afternoon");
  case RK_PART_HOURS:
    return g_strdup_printf (" %d:%02d", date->from / 60, date->from % 60);
  case RK_PART_DAY:
  default:
    return g_strdup ("");
  }
}

char *
rk_planned_date_format_short_in (const RkPlannedDate *date, gboolean japanese)
{
  if (date->precision == RK_DATE_NONE)
    return g_strdup ("");
  if (date->precision == RK_DATE_STANDING)
    return g_strdup (japanese ? "常設" : "standing");
  if (is_one_month (date))
    return g_strdup (rk_calendar_month (g_date_get_month (&date->first), japanese, FALSE));
  if (is_one_day (date)) {
    g_autofree char *day = rk_calendar_day_of_year (&date->first, japanese, TRUE);
    g_autofree char *part = format_short_part (date, japanese);

    return g_strconcat (day, part, NULL);
  }
  return japanese ? format_short_japanese_period (date) : format_english_period (date, TRUE);
}

char *
rk_planned_date_format_short (const RkPlannedDate *date)
{
  return rk_planned_date_format_short_in (date, rk_language_is_japanese ());
}
