/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-plan-year-date: when an event of one year is in another. */
#include "model/schedule/rk-plan-year.h"

static GDate
month_start (const GDate *day, int years)
{
  GDate start;

  g_date_clear (&start, 1);
  g_date_set_dmy (&start, 1, g_date_get_month (day), (GDateYear) (g_date_get_year (day) + years));
  return start;
}

static GDate
month_end (const GDate *day, int years)
{
  GDate end = month_start (day, years);

  g_date_set_day (&end, g_date_get_days_in_month (g_date_get_month (&end), g_date_get_year (&end)));
  return end;
}

/* The nth of its weekday in the month, or the last where the month has no nth. */
static GDate
same_weekday (const GDate *day, int years)
{
  GDate same = month_start (day, years);
  guint weeks = (g_date_get_day (day) - 1u) / 7;
  guint first = (7u + g_date_get_weekday (day) - g_date_get_weekday (&same)) % 7;
  guint days = g_date_get_days_in_month (g_date_get_month (&same), g_date_get_year (&same));

  while (first + 7 * weeks >= days)
    weeks--;
  g_date_add_days (&same, first + 7 * weeks);
  return same;
}

static RkPlannedDate
months_of (const RkPlannedDate *date, int years)
{
  RkPlannedDate months = { .precision = RK_DATE_PERIOD, .first = month_start (&date->first, years), .last = month_end (&date->last, years), .by_month = TRUE };

  if (g_date_get_month (&months.first) == g_date_get_month (&months.last) && g_date_get_year (&months.first) == g_date_get_year (&months.last)) {
    months.precision = RK_DATE_MONTH;
    months.by_month = FALSE;
  }
  return months;
}

static gboolean
is_whole_months (const RkPlannedDate *date)
{
  return date->by_month || (g_date_is_first_of_month (&date->first) && g_date_is_last_of_month (&date->last));
}

static RkPlannedDate
move_period (const RkPlannedDate *date, int years, RkPlanOn on)
{
  RkPlannedDate period = *date;
  GDate day;

  if (is_whole_months (date)) {
    period.first = month_start (&date->first, years);
    period.last = month_end (&date->last, years);
    return period;
  }
  if (on == RK_PLAN_ON_MONTH)
    return months_of (date, years);
  day = same_weekday (&date->first, years);
  return rk_planned_date_moved_to (date, &day);
}

RkPlannedDate
rk_plan_year_date (const RkPlannedDate *date, int years, RkPlanOn on)
{
  GDate day;

  switch (date->precision) {
  case RK_DATE_DAY:
    if (on == RK_PLAN_ON_MONTH)
      return months_of (date, years);
    day = same_weekday (&date->first, years);
    return rk_planned_date_moved_to (date, &day);
  case RK_DATE_MONTH:
    return months_of (date, years);
  case RK_DATE_PERIOD:
    return move_period (date, years, on);
  case RK_DATE_NONE:
  case RK_DATE_STANDING:
  default:
    return *date;
  }
}
