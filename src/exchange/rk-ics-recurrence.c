/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "exchange/rk-ics-recurrence.h"

#include "core/calendar/rk-fiscal-year.h"
#include "core/rk-language.h"

#define YEARS_AT_MOST 10

/* One event while its times are gathered. */
typedef struct {
  icalcomponent *calendar, *event;
  const RkIcsSpan *span;
  int year;
  gint64 first, last; /* seconds: what is wanted lies from the one to before the other */
  GArray *times;
} Run;

gboolean
rk_ics_recurs (icalcomponent *event)
{
  return icalcomponent_get_first_property (event, ICAL_RRULE_PROPERTY) != NULL || icalcomponent_get_first_property (event, ICAL_RDATE_PROPERTY) != NULL;
}

static gboolean
fail (GError **error, const char *reason)
{
  g_set_error_literal (error, RK_ICS_ERROR, 0, reason);
  return FALSE;
}

static gboolean
fail_endless (GError **error)
{
  g_set_error_literal (error, RK_ICS_ERROR, RK_ICS_ERROR_ENDLESS, _ ("it recurs without an end, or for more than ten years; choose the fiscal year that is wanted"));
  return FALSE;
}

static gboolean
add_time (Run *run, gint64 time, GError **error)
{
  if (time < run->first || time >= run->last)
    return TRUE;
  for (guint i = 0; i < run->times->len; i++)
    if (g_array_index (run->times, gint64, i) == time)
      return TRUE;
  if (run->times->len >= RK_ICS_TIMES_AT_MOST) {
    g_set_error (error, RK_ICS_ERROR, RK_ICS_ERROR_ENDLESS, _ ("it recurs more than %d times; choose the fiscal year that is wanted"), RK_ICS_TIMES_AT_MOST);
    return FALSE;
  }
  g_array_append_val (run->times, time);
  return TRUE;
}

static gboolean
has_several (const short *values)
{
  return values[0] != ICAL_RECURRENCE_ARRAY_MAX && values[1] != ICAL_RECURRENCE_ARRAY_MAX;
}

/* Meetings recur by the day at most; a rule of seconds could be followed for hours. */
static gboolean
is_understood (const struct icalrecurrencetype *rule)
{
  return (rule->freq == ICAL_DAILY_RECURRENCE || rule->freq == ICAL_WEEKLY_RECURRENCE || rule->freq == ICAL_MONTHLY_RECURRENCE ||
          rule->freq == ICAL_YEARLY_RECURRENCE) &&
         !has_several (rule->by_hour) && !has_several (rule->by_minute) && !has_several (rule->by_second);
}

/* When the rule's own UNTIL ends it, by Tokyo's clock: a day counts to its end. */
static gboolean
find_until (const Run *run, const struct icalrecurrencetype *rule, gint64 *until, GError **error)
{
  RkIcsMoment moment = run->span->start;

  *until = G_MAXINT64;
  if (icaltime_is_null_time (rule->until))
    return TRUE;
  if (!rk_ics_time_check (&rule->until, icaltime_as_ical_string (rule->until), error))
    return FALSE;
  if (icaltime_is_utc (rule->until))
    moment.zone = icaltimezone_get_utc_timezone ();
  *until = rk_ics_moment_seconds (&moment, rule->until) + (rule->until.is_date ? RK_ICS_DAY - 1 : 0);
  return TRUE;
}

/* The rule without its own end, which is kept here: the library follows it to the year 2582 where nothing matches. */
static struct icalrecurrencetype
bound_rule (const Run *run, struct icalrecurrencetype rule)
{
  struct icaltimetype last = run->span->start.wall;

  last.year = run->year != 0 ? run->year + 1 : last.year + YEARS_AT_MOST;
  if (run->year != 0) {
    last.month = 4;
    last.day = 2; /* a zone may be a day behind */
  } else
    last.day = MIN (last.day, 28);
  rule.count = 0;
  rule.until = last;
  return rule;
}

static gboolean
is_bounded (const Run *run, const struct icalrecurrencetype *rule, gint64 until)
{
  gint64 start = rk_ics_moment_seconds (&run->span->start, run->span->start.wall);

  if (run->year != 0)
    return TRUE;
  return rule->count > 0 || (until != G_MAXINT64 && until - start <= YEARS_AT_MOST * 365 * RK_ICS_DAY);
}

/* @left: how many times there may be, G_MAXINT when that is not said */
static gboolean
follow (Run *run, icalrecur_iterator *iterator, gint64 until, int *left, GError **error)
{
  while (*left > 0) {
    struct icaltimetype wall = icalrecur_iterator_next (iterator);
    gint64 time;

    if (icaltime_is_null_time (wall))
      return TRUE;
    time = rk_ics_moment_seconds (&run->span->start, wall);
    if (time > until)
      return TRUE;
    if (!add_time (run, time, error))
      return FALSE;
    (*left)--;
  }
  return TRUE;
}

static gboolean
add_rule (Run *run, icalproperty *property, GError **error)
{
  struct icalrecurrencetype rule = icalproperty_get_rrule (property);
  int left = rule.count > 0 ? rule.count : G_MAXINT;
  icalrecur_iterator *iterator;
  gboolean done;
  gint64 until;

  if (!is_understood (&rule))
    return fail (error, _ ("its rule of recurrence is not understood"));
  if (!find_until (run, &rule, &until, error))
    return FALSE;
  if (!is_bounded (run, &rule, until))
    return fail_endless (error);
  iterator = icalrecur_iterator_new (bound_rule (run, rule), run->span->start.wall);
  if (iterator == NULL)
    return fail (error, _ ("its rule of recurrence is not understood"));
  done = follow (run, iterator, until, &left, error);
  icalrecur_iterator_free (iterator);
  if (done && run->year == 0 && rule.count > 0 && left > 0)
    return fail_endless (error);
  return done;
}

static gboolean
add_listed (Run *run, icalproperty *property, GError **error)
{
  RkIcsMoment moment;

  return rk_ics_moment_read (run->calendar, property, &moment, error) && add_time (run, rk_ics_moment_seconds (&moment, moment.wall), error);
}

/* An exception may name only the day of an event with hours. */
static gboolean
remove_listed (Run *run, icalproperty *property, GError **error)
{
  RkIcsMoment moment;
  gint64 time;

  if (!rk_ics_moment_read (run->calendar, property, &moment, error))
    return FALSE;
  time = rk_ics_moment_seconds (&moment, moment.wall);
  for (guint i = run->times->len; i > 0; i--) {
    gint64 known = g_array_index (run->times, gint64, i - 1);

    if (known == time || (moment.wall.is_date && known >= time && known < time + RK_ICS_DAY))
      g_array_remove_index (run->times, i - 1);
  }
  return TRUE;
}

static gboolean
each (Run *run, icalproperty_kind kind, gboolean (*what) (Run *run, icalproperty *property, GError **error), GError **error)
{
  for (icalproperty *property = icalcomponent_get_first_property (run->event, kind); property != NULL;
       property = icalcomponent_get_next_property (run->event, kind))
    if (!what (run, property, error))
      return FALSE;
  return TRUE;
}

static int
compare_times (gconstpointer a, gconstpointer b)
{
  gint64 left = *(const gint64 *) a, right = *(const gint64 *) b;

  return (left > right) - (left < right);
}

/* Wanted times: all, or those of one fiscal year. */
static void
set_bounds (Run *run)
{
  GDate day;

  run->first = 0;
  run->last = G_MAXINT64;
  if (run->year == 0)
    return;
  rk_fiscal_year_start (run->year, &day);
  run->first = rk_ics_seconds_of_day (&day);
  rk_fiscal_year_end (run->year, &day);
  run->last = rk_ics_seconds_of_day (&day) + RK_ICS_DAY;
}

GArray *
rk_ics_recurrence_times (icalcomponent *calendar, icalcomponent *event, const RkIcsSpan *span, int year, GError **error)
{
  g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (gint64));
  Run run = { .calendar = calendar, .event = event, .span = span, .year = year, .times = times };

  set_bounds (&run);
  if (!add_time (&run, rk_ics_moment_seconds (&span->start, span->start.wall), error))
    return NULL;
  if (!each (&run, ICAL_RRULE_PROPERTY, add_rule, error) || !each (&run, ICAL_RDATE_PROPERTY, add_listed, error) ||
      !each (&run, ICAL_EXDATE_PROPERTY, remove_listed, error))
    return NULL;
  g_array_sort (times, compare_times);
  return g_steal_pointer (&times);
}
