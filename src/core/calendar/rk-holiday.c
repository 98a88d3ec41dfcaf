/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/calendar/rk-holiday.h"

#include "core/rk-language.h"

#define YEAR_FIRST 2019
#define YEAR_LAST 2099

typedef struct {
  const char *japanese, *english;
} Name;

/* A holiday on a day of the month or on its nth Monday. Where it was moved for a year, one row ends, one says the
 * exception and one goes on. */
typedef struct {
  int from, until; /* years */
  int month;
  int day;
  int monday; /* the nth, 0 for none */
  Name name;
} Holiday;

static const Holiday holidays[] = {
  { YEAR_FIRST, YEAR_LAST, 1, 1, 0, { "元日", "New Year's Day" } },
  { YEAR_FIRST, YEAR_LAST, 1, 0, 2, { "成人の日", "Coming of Age Day" } },
  { YEAR_FIRST, YEAR_LAST, 2, 11, 0, { "建国記念の日", "National Foundation Day" } },
  { 2020, YEAR_LAST, 2, 23, 0, { "天皇誕生日", "Emperor's Birthday" } },
  { YEAR_FIRST, YEAR_LAST, 4, 29, 0, { "昭和の日", "Showa Day" } },
  { 2019, 2019, 5, 1, 0, { "天皇の即位の日", "Enthronement Day" } },
  { YEAR_FIRST, YEAR_LAST, 5, 3, 0, { "憲法記念日", "Constitution Day" } },
  { YEAR_FIRST, YEAR_LAST, 5, 4, 0, { "みどりの日", "Greenery Day" } },
  { YEAR_FIRST, YEAR_LAST, 5, 5, 0, { "こどもの日", "Children's Day" } },
  { YEAR_FIRST, 2019, 7, 0, 3, { "海の日", "Marine Day" } },
  { 2020, 2020, 7, 23, 0, { "海の日", "Marine Day" } },
  { 2021, 2021, 7, 22, 0, { "海の日", "Marine Day" } },
  { 2022, YEAR_LAST, 7, 0, 3, { "海の日", "Marine Day" } },
  { YEAR_FIRST, 2019, 8, 11, 0, { "山の日", "Mountain Day" } },
  { 2020, 2020, 8, 10, 0, { "山の日", "Mountain Day" } },
  { 2021, 2021, 8, 8, 0, { "山の日", "Mountain Day" } },
  { 2022, YEAR_LAST, 8, 11, 0, { "山の日", "Mountain Day" } },
  { YEAR_FIRST, YEAR_LAST, 9, 0, 3, { "敬老の日", "Respect for the Aged Day" } },
  { YEAR_FIRST, 2019, 10, 0, 2, { "体育の日", "Health and Sports Day" } },
  { 2020, 2020, 7, 24, 0, { "スポーツの日", "Sports Day" } },
  { 2021, 2021, 7, 23, 0, { "スポーツの日", "Sports Day" } },
  { 2022, YEAR_LAST, 10, 0, 2, { "スポーツの日", "Sports Day" } },
  { 2019, 2019, 10, 22, 0, { "即位礼正殿の儀", "Enthronement Ceremony" } },
  { YEAR_FIRST, YEAR_LAST, 11, 3, 0, { "文化の日", "Culture Day" } },
  { YEAR_FIRST, YEAR_LAST, 11, 23, 0, { "勤労感謝の日", "Labour Thanksgiving Day" } },
};

static const Name spring_equinox = { "春分の日", "Vernal Equinox Day" };
static const Name autumn_equinox = { "秋分の日", "Autumnal Equinox Day" };
static const Name substitute = { "振替休日", "Substitute Holiday" };
static const Name sandwiched = { "国民の休日", "Citizens' Holiday" };

/* The usual approximation for 1980 to 2099; @base is the moment of the equinox of 1980 in days of its month. */
static int
equinox_day (int year, double base)
{
  return (int) (base + 0.242194 * (year - 1980)) - (year - 1980) / 4;
}

static gboolean
falls_on (const Holiday *holiday, const GDate *date)
{
  int year = g_date_get_year (date);
  int day = g_date_get_day (date);

  if (year < holiday->from || year > holiday->until || (int) g_date_get_month (date) != holiday->month)
    return FALSE;
  if (holiday->monday == 0)
    return day == holiday->day;
  return g_date_get_weekday (date) == G_DATE_MONDAY && (day + 6) / 7 == holiday->monday;
}

/* A holiday that the law names, before the rules that follow from its neighbours. */
static const Name *
find_named (const GDate *date)
{
  int year = g_date_get_year (date);
  int day = g_date_get_day (date);

  if (year < YEAR_FIRST || year > YEAR_LAST)
    return NULL;
  for (guint i = 0; i < G_N_ELEMENTS (holidays); i++)
    if (falls_on (&holidays[i], date))
      return &holidays[i].name;
  if (g_date_get_month (date) == G_DATE_MARCH && day == equinox_day (year, 20.8431))
    return &spring_equinox;
  if (g_date_get_month (date) == G_DATE_SEPTEMBER && day == equinox_day (year, 23.2488))
    return &autumn_equinox;
  return NULL;
}

static GDate
days_later (const GDate *date, int days)
{
  GDate later = *date;

  if (days < 0)
    g_date_subtract_days (&later, (guint) -days);
  else
    g_date_add_days (&later, (guint) days);
  return later;
}

/* The first day that is no holiday itself behind a holiday on a Sunday: on 6 May when 3 May is one. */
static gboolean
is_substitute (const GDate *date)
{
  GDate earlier = days_later (date, -1);

  while (find_named (&earlier) != NULL) {
    if (g_date_get_weekday (&earlier) == G_DATE_SUNDAY)
      return TRUE;
    g_date_subtract_days (&earlier, 1);
  }
  return FALSE;
}

static gboolean
is_sandwiched (const GDate *date)
{
  GDate before = days_later (date, -1);
  GDate after = days_later (date, 1);

  return find_named (&before) != NULL && find_named (&after) != NULL;
}

static const Name *
find_name (const GDate *date)
{
  const Name *named = find_named (date);

  if (named != NULL)
    return named;
  if (is_substitute (date))
    return &substitute;
  return is_sandwiched (date) ? &sandwiched : NULL;
}

const char *
rk_holiday_name_in (const GDate *date, gboolean japanese)
{
  const Name *name = find_name (date);

  if (name == NULL)
    return NULL;
  return japanese ? name->japanese : name->english;
}

const char *
rk_holiday_name (const GDate *date)
{
  return rk_holiday_name_in (date, rk_language_is_japanese ());
}
