/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/schedule/rk-event-move.h"

#include "core/calendar/rk-holiday.h"
#include "core/rk-language.h"
#include "model/event/rk-event-draft.h"

static RkEdit *
put_into_month (const RkDataset *dataset, const RkEvent *event, const RkPlannedDate *month)
{
  RkEvent *moved;
  RkEdit *edit;

  if (event->date.precision == RK_DATE_PERIOD || rk_planned_date_equal (&event->date, month))
    return NULL;
  moved = rk_record_dup (&rk_event_type, event);
  moved->date = *month;
  moved->year = rk_planned_date_fiscal_year (month);
  edit = rk_event_edit (dataset, moved);
  rk_record_free (&rk_event_type, moved);
  return edit;
}

RkEdit *
rk_event_move_to (const RkDataset *dataset, const RkEvent *event, const RkPlannedDate *to)
{
  if (to->precision == RK_DATE_MONTH)
    return put_into_month (dataset, event, to);
  if (to->precision != RK_DATE_DAY)
    return NULL;
  if (event->date.precision != RK_DATE_MONTH && g_date_valid (&event->date.first) && g_date_compare (&event->date.first, &to->first) == 0)
    return NULL;
  return rk_event_move (dataset, event, &to->first);
}

static void
add_days (GDate *day, int days)
{
  if (days > 0)
    g_date_add_days (day, (guint) days);
  else
    g_date_subtract_days (day, (guint) -days);
}

RkPlannedDate
rk_event_drop (const RkEvent *event, const GDate *taken, const RkPlannedDate *at)
{
  gboolean has_days = event->date.precision == RK_DATE_DAY || event->date.precision == RK_DATE_PERIOD;
  RkPlannedDate to = *at;

  if (at->precision != RK_DATE_DAY || taken == NULL || !has_days)
    return to;
  add_days (&to.first, g_date_days_between (taken, &event->date.first));
  return rk_planned_date_day (&to.first);
}

char *
rk_event_drop_told (const RkEvent *event, const RkPlannedDate *to)
{
  RkPlannedDate date = to->precision == RK_DATE_MONTH ? *to : rk_planned_date_moved_to (&event->date, &to->first);
  g_autofree char *words = rk_planned_date_format_short (&date);

  return to->precision == RK_DATE_MONTH ? g_strdup_printf (_ ("%s: no day yet"), words) : g_steal_pointer (&words);
}

static RkPlannedDate
month_of (const GDate *day)
{
  RkPlannedDate month = { .precision = RK_DATE_MONTH, .first = *day };

  g_date_set_day (&month.first, 1);
  month.last = month.first;
  g_date_set_day (&month.last, g_date_get_days_in_month (g_date_get_month (day), g_date_get_year (day)));
  return month;
}

static gboolean
is_working_day (const GDate *day)
{
  return g_date_get_weekday (day) < G_DATE_SATURDAY && rk_holiday_name (day) == NULL;
}

/* Every month has a working day. */
static GDate
working_day (const RkPlannedDate *month, gboolean first)
{
  GDate day = first ? month->first : month->last;

  while (!is_working_day (&day))
    add_days (&day, first ? 1 : -1);
  return day;
}

gboolean
rk_event_step (const RkEvent *event, int days, RkPlannedDate *to)
{
  GDate day = event->date.first;

  if (event->date.precision == RK_DATE_NONE || event->date.precision == RK_DATE_STANDING)
    return FALSE;
  if (event->date.precision != RK_DATE_MONTH) {
    add_days (&day, days);
    *to = rk_planned_date_day (&day);
  } else if (ABS (days) == 1) {
    day = working_day (&event->date, days > 0);
    *to = rk_planned_date_day (&day);
  } else {
    day = days > 0 ? event->date.last : event->date.first;
    add_days (&day, days > 0 ? 1 : -1);
    *to = month_of (&day);
  }
  return TRUE;
}

gboolean
rk_event_month (const RkEvent *event, RkPlannedDate *month)
{
  if (event->date.precision != RK_DATE_DAY)
    return FALSE;
  *month = month_of (&event->date.first);
  return TRUE;
}
