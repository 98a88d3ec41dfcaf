/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/calendar/rk-planned-date.h"

#include "core/calendar/rk-fiscal-year.h"

#define NOON (12 * 60)
#define MIDNIGHT (24 * 60)

G_DEFINE_QUARK (rk - planned - date - error - quark, rk_planned_date_error)

static char *
write_end (const GDate *day, gboolean by_month)
{
  int year = g_date_get_year (day);
  int month = g_date_get_month (day);

  if (by_month)
    return g_strdup_printf ("%04d-%02d", year, month);
  return g_strdup_printf ("%04d-%02d-%02d", year, month, g_date_get_day (day));
}

static char *
write_hours (const RkPlannedDate *date)
{
  g_autofree char *from = g_strdup_printf ("T%02d:%02d", date->from / 60, date->from % 60);

  if (date->to < 0)
    return g_steal_pointer (&from);
  return g_strdup_printf ("%s/%02d:%02d", from, date->to / 60, date->to % 60);
}

static char *
write_part (const RkPlannedDate *date)
{
  switch (date->part) {
  case RK_PART_MORNING:
    return g_strdup ("TAM");
  case RK_PART_AFTERNOON:
    return g_strdup ("TPM");
  case RK_PART_HOURS:
    return write_hours (date);
  case RK_PART_DAY:
  default:
    return g_strdup ("");
  }
}

static char *
write_standing (const RkPlannedDate *date)
{
  g_autofree char *end = NULL;

  if (g_date_valid (&date->first)) {
    end = write_end (&date->first, date->by_month);
    return g_strconcat (end, "/..", NULL);
  }
  if (g_date_valid (&date->last)) {
    end = write_end (&date->last, date->by_month);
    return g_strconcat ("../", end, NULL);
  }
  return g_strdup ("..");
}

char *
rk_planned_date_to_text (const RkPlannedDate *date)
{
  g_autofree char *first = NULL;
  g_autofree char *rest = NULL;

  switch (date->precision) {
  case RK_DATE_DAY:
    first = write_end (&date->first, FALSE);
    rest = write_part (date);
    return g_strconcat (first, rest, NULL);
  case RK_DATE_MONTH:
    return write_end (&date->first, TRUE);
  case RK_DATE_PERIOD:
    first = write_end (&date->first, date->by_month);
    rest = write_end (&date->last, date->by_month);
    return g_strconcat (first, "/", rest, NULL);
  case RK_DATE_STANDING:
    return write_standing (date);
  case RK_DATE_NONE:
  default:
    return NULL;
  }
}

RkPlannedDate
rk_planned_date_day (const GDate *day)
{
  return (RkPlannedDate){ .precision = RK_DATE_DAY, .first = *day, .last = *day };
}

RkPlannedDate
rk_planned_date_moved_to (const RkPlannedDate *date, const GDate *day)
{
  RkPlannedDate moved = rk_planned_date_day (day);

  if (date->precision == RK_DATE_DAY) {
    moved.part = date->part;
    moved.from = date->from;
    moved.to = date->to;
  } else if (date->precision == RK_DATE_PERIOD) {
    moved.precision = RK_DATE_PERIOD;
    g_date_add_days (&moved.last, (guint) g_date_days_between (&date->first, &date->last));
  }
  return moved;
}

int
rk_planned_date_fiscal_year (const RkPlannedDate *date)
{
  return date->precision != RK_DATE_NONE && g_date_valid (&date->first) ? rk_fiscal_year_of (&date->first) : 0;
}

gboolean
rk_planned_date_touches (const RkPlannedDate *date, const GDate *first, const GDate *last)
{
  if (date->precision == RK_DATE_NONE)
    return FALSE;
  return (!g_date_valid (&date->first) || g_date_compare (&date->first, last) <= 0) &&
         (!g_date_valid (&date->last) || g_date_compare (&date->last, first) >= 0);
}

/* The minutes of the day that are taken for certain: where the end is not known, only the first. */
static void
find_taken_minutes (const RkPlannedDate *date, int *from, int *to)
{
  *from = date->part == RK_PART_AFTERNOON ? NOON : 0;
  *to = date->part == RK_PART_MORNING ? NOON : MIDNIGHT;
  if (date->part == RK_PART_HOURS) {
    *from = date->from;
    *to = date->to >= 0 ? date->to : date->from + 1;
  }
}

gboolean
rk_planned_date_clashes (const RkPlannedDate *a, const RkPlannedDate *b)
{
  int a_from, a_to, b_from, b_to;

  if (a->precision != RK_DATE_DAY || b->precision != RK_DATE_DAY || g_date_compare (&a->first, &b->first) != 0)
    return FALSE;
  /* A day without hours says nothing about when: it clashes only with its like. */
  if ((a->part == RK_PART_DAY) != (b->part == RK_PART_DAY))
    return FALSE;
  find_taken_minutes (a, &a_from, &a_to);
  find_taken_minutes (b, &b_from, &b_to);
  return a_from < b_to && b_from < a_to;
}

/* @open: where an end that is not given belongs, -1 before all days or 1 behind them */
static int
compare_ends (const GDate *a, const GDate *b, int open)
{
  if (!g_date_valid (a) || !g_date_valid (b))
    return (g_date_valid (a) ? 0 : open) - (g_date_valid (b) ? 0 : open);
  return g_date_compare (a, b);
}

/* Within a day: the whole day, then by the minute it begins. */
static int
compare_hours (const RkPlannedDate *a, const RkPlannedDate *b)
{
  int a_from, a_to, b_from, b_to;

  if ((a->part == RK_PART_DAY) != (b->part == RK_PART_DAY))
    return a->part == RK_PART_DAY ? -1 : 1;
  find_taken_minutes (a, &a_from, &a_to);
  find_taken_minutes (b, &b_from, &b_to);
  if (a_from != b_from)
    return a_from - b_from;
  if (a->part != b->part)
    return (int) a->part - (int) b->part;
  return a->part == RK_PART_HOURS ? a->to - b->to : 0;
}

/* 0 for what has a place in the calendar, more for what comes behind it. */
static int
rank_behind_dates (const RkPlannedDate *date)
{
  if (date->precision == RK_DATE_NONE)
    return 2;
  return date->precision == RK_DATE_STANDING ? 1 : 0;
}

/* Never 0 for two values that differ, so that a sorted list has one order only. */
int
rk_planned_date_compare (const RkPlannedDate *a, const RkPlannedDate *b)
{
  int order = rank_behind_dates (a) - rank_behind_dates (b);

  if (order != 0 || a->precision == RK_DATE_NONE)
    return order;
  if ((order = compare_ends (&a->first, &b->first, -1)) != 0)
    return order;
  if (a->precision != b->precision)
    return (int) a->precision - (int) b->precision;
  if (a->precision == RK_DATE_DAY)
    return compare_hours (a, b);
  if (a->precision == RK_DATE_MONTH)
    return 0;
  if ((order = compare_ends (&a->last, &b->last, 1)) != 0)
    return order;
  /* "standing" alone has no end that could be a month */
  if (!g_date_valid (&a->first) && !g_date_valid (&a->last))
    return 0;
  return (a->by_month ? 1 : 0) - (b->by_month ? 1 : 0);
}

gboolean
rk_planned_date_equal (const RkPlannedDate *a, const RkPlannedDate *b)
{
  return rk_planned_date_compare (a, b) == 0;
}

void
rk_today (GDate *date)
{
  g_date_clear (date, 1);
  g_date_set_time_t (date, (time_t) (g_get_real_time () / G_USEC_PER_SEC));
}
