/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/calendar/rk-calendar-words.h"

const RkEra rk_calendar_eras[RK_CALENDAR_ERAS] = {
  { 'M', "明治", 1868, 1, 25 },
  { 'T', "大正", 1912, 7, 30 },
  { 'S', "昭和", 1926, 12, 25 },
  { 'H', "平成", 1989, 1, 8 },
  { 'R', "令和", 2019, 5, 1 },
};

static const struct {
  const char *japanese, *english;
} weekdays[] = {
  { "月", "Mon" },
  { "火", "Tue" },
  { "水", "Wed" },
  { "木", "Thu" },
  { "金", "Fri" },
  { "土", "Sat" },
  { "日", "Sun" },
};

static const struct {
  const char *japanese, *full, *brief;
} months[] = {
  { "1月", "January", "Jan" },
  { "2月", "February", "Feb" },
  { "3月", "March", "Mar" },
  { "4月", "April", "Apr" },
  { "5月", "May", "May" },
  { "6月", "June", "Jun" },
  { "7月", "July", "Jul" },
  { "8月", "August", "Aug" },
  { "9月", "September", "Sep" },
  { "10月", "October", "Oct" },
  { "11月", "November", "Nov" },
  { "12月", "December", "Dec" },
};

const RkEra *
rk_calendar_era_of (const GDate *day)
{
  for (int i = RK_CALENDAR_ERAS - 1; i >= 0; i--) {
    const RkEra *era = &rk_calendar_eras[i];
    GDate first;

    g_date_clear (&first, 1);
    g_date_set_dmy (&first, era->day, era->month, era->year);
    if (g_date_compare (&first, day) <= 0)
      return era;
  }
  return NULL;
}

char *
rk_calendar_era_year_title (const GDate *day)
{
  const RkEra *era = rk_calendar_era_of (day);
  int year = g_date_get_year (day);

  if (era == NULL)
    return g_strdup_printf ("%d年", year);
  if (year == era->year)
    return g_strdup_printf ("%s元年", era->kanji);
  return g_strdup_printf ("%s%d年", era->kanji, year - era->year + 1);
}

const char *
rk_calendar_weekday (GDateWeekday weekday, gboolean japanese)
{
  g_return_val_if_fail (g_date_valid_weekday (weekday), "");

  return japanese ? weekdays[weekday - 1].japanese : weekdays[weekday - 1].english;
}

const char *
rk_calendar_month (int month, gboolean japanese, gboolean brief)
{
  g_return_val_if_fail (month >= 1 && month <= 12, "");

  if (japanese)
    return months[month - 1].japanese;
  return brief ? months[month - 1].brief : months[month - 1].full;
}

char *
rk_calendar_day_of_year (const GDate *day, gboolean japanese, gboolean brief)
{
  const char *month = rk_calendar_month (g_date_get_month (day), japanese, brief);
  const char *weekday = rk_calendar_weekday (g_date_get_weekday (day), japanese);

  if (japanese)
    return g_strdup_printf ("%s%d日(%s)", month, g_date_get_day (day), weekday);
  return g_strdup_printf ("%s %d %s", weekday, g_date_get_day (day), month);
}
