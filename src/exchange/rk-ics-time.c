/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "exchange/rk-ics-time.h"

#include "core/calendar/rk-fiscal-year.h"
#include "core/rk-language.h"

#include <string.h>

#define TOKYO_OFFSET ((gint64) 9 * 60 * 60)
#define DAYS_AT_MOST 3660 /* ten years */

static gboolean
is_tokyo (const char *name)
{
  static const char *const names[] = { RK_ICS_TOKYO, "Japan", "Tokyo Standard Time", NULL };

  return g_strv_contains (names, name);
}

/* A zone is worked out year by year as far as it is asked: one that changes by the second would be worked out for ever. */
static gboolean
is_usable (icaltimezone *zone)
{
  icalcomponent *component = icaltimezone_get_component (zone);

  for (icalcomponent *part = icalcomponent_get_first_component (component, ICAL_ANY_COMPONENT); part != NULL;
       part = icalcomponent_get_next_component (component, ICAL_ANY_COMPONENT))
    for (icalproperty *property = icalcomponent_get_first_property (part, ICAL_RRULE_PROPERTY); property != NULL;
         property = icalcomponent_get_next_property (part, ICAL_RRULE_PROPERTY)) {
      struct icalrecurrencetype rule = icalproperty_get_rrule (property);

      if (rule.freq != ICAL_YEARLY_RECURRENCE || rule.by_hour[0] != ICAL_RECURRENCE_ARRAY_MAX || rule.by_minute[0] != ICAL_RECURRENCE_ARRAY_MAX ||
          rule.by_second[0] != ICAL_RECURRENCE_ARRAY_MAX)
        return FALSE;
    }
  return component != NULL;
}

/* The file's own zone of that name, or else the one that everybody knows. */
static gboolean
find_zone (icalcomponent *calendar, const char *name, icaltimezone **zone, GError **error)
{
  *zone = icalcomponent_get_timezone (calendar, name);
  if (*zone != NULL && is_usable (*zone))
    return TRUE;
  *zone = NULL;
  if (is_tokyo (name))
    return TRUE;
  if (name[0] != '/' && strstr (name, "..") == NULL)
    *zone = icaltimezone_get_builtin_timezone (name);
  if (*zone != NULL)
    return TRUE;
  g_set_error (error, RK_ICS_ERROR, 0, _ ("the time zone “%s” is not known and not described in the file"), name);
  return FALSE;
}

gboolean
rk_ics_time_check (const struct icaltimetype *wall, const char *text, GError **error)
{
  if (wall->month < 1 || wall->month > 12 || wall->day < 1 || wall->day > 31 || wall->year < 1 || wall->year > 9999 ||
      !g_date_valid_dmy ((GDateDay) wall->day, (GDateMonth) wall->month, (GDateYear) wall->year) ||
      (!wall->is_date && (wall->hour < 0 || wall->hour > 23 || wall->minute < 0 || wall->minute > 59 || wall->second < 0 || wall->second > 60))) {
    g_set_error (error, RK_ICS_ERROR, 0, _ ("“%s” is no day or hour that exists"), text);
    return FALSE;
  }
  if (wall->year >= RK_FISCAL_YEAR_FIRST && wall->year <= RK_FISCAL_YEAR_LAST)
    return TRUE;
  g_set_error (error, RK_ICS_ERROR, 0, _ ("“%s” is not between the years %d and %d"), text, RK_FISCAL_YEAR_FIRST, RK_FISCAL_YEAR_LAST);
  return FALSE;
}

static gboolean
read_wall (icalproperty *property, struct icaltimetype *wall, GError **error)
{
  icalvalue *value = icalproperty_get_value (property);
  const char *text = value != NULL ? icalproperty_get_value_as_string (property) : NULL;
  icalvalue_kind kind = value != NULL ? icalvalue_isa (value) : ICAL_NO_VALUE;

  if (kind == ICAL_DATE_VALUE)
    *wall = icalvalue_get_date (value);
  else if (kind == ICAL_DATETIME_VALUE)
    *wall = icalvalue_get_datetime (value);
  else if (kind == ICAL_DATETIMEPERIOD_VALUE) {
    struct icaldatetimeperiodtype either = icalvalue_get_datetimeperiod (value);

    *wall = icaltime_is_null_time (either.time) ? either.period.start : either.time;
  } else if (kind == ICAL_PERIOD_VALUE)
    *wall = icalvalue_get_period (value).start;
  else
    *wall = icaltime_null_time ();
  return rk_ics_time_check (wall, text != NULL ? text : "", error);
}

gboolean
rk_ics_moment_read (icalcomponent *calendar, icalproperty *property, RkIcsMoment *moment, GError **error)
{
  icalparameter *parameter = icalproperty_get_first_parameter (property, ICAL_TZID_PARAMETER);
  const char *name = parameter != NULL ? icalparameter_get_tzid (parameter) : NULL;

  *moment = (RkIcsMoment){ 0 };
  if (!read_wall (property, &moment->wall, error))
    return FALSE;
  if (moment->wall.is_date)
    return TRUE;
  if (icaltime_is_utc (moment->wall))
    moment->zone = icaltimezone_get_utc_timezone ();
  else if (name != NULL && !find_zone (calendar, name, &moment->zone, error))
    return FALSE;
  return TRUE;
}

static gint64
count_seconds (const struct icaltimetype *wall)
{
  GDate day;
  gint64 seconds;

  g_date_clear (&day, 1);
  g_date_set_dmy (&day, (GDateDay) wall->day, (GDateMonth) wall->month, (GDateYear) wall->year);
  seconds = rk_ics_seconds_of_day (&day);
  return wall->is_date ? seconds : seconds + wall->hour * 3600 + wall->minute * 60 + wall->second;
}

gint64
rk_ics_seconds_of_day (const GDate *day)
{
  return (gint64) g_date_get_julian (day) * RK_ICS_DAY;
}

gint64
rk_ics_moment_seconds (const RkIcsMoment *moment, struct icaltimetype wall)
{
  struct icaltimetype universal;

  if (moment->zone == NULL || wall.is_date)
    return count_seconds (&wall);
  wall.zone = moment->zone;
  universal = icaltime_convert_to_zone (wall, icaltimezone_get_utc_timezone ());
  return count_seconds (&universal) + TOKYO_OFFSET;
}

static gboolean
read_end (icalcomponent *calendar, icalproperty *property, RkIcsSpan *span, GError **error)
{
  RkIcsMoment end;

  if (!rk_ics_moment_read (calendar, property, &end, error))
    return FALSE;
  span->length = rk_ics_moment_seconds (&end, end.wall) - rk_ics_moment_seconds (&span->start, span->start.wall);
  span->open = span->length == 0;
  return TRUE;
}

/* A week or day of a duration is counted as so many hours: Tokyo's days all have 24. */
static void
read_duration (icalproperty *property, RkIcsSpan *span)
{
  struct icaldurationtype duration = icalproperty_get_duration (property);
  gint64 length = ((gint64) duration.weeks * 7 + duration.days) * RK_ICS_DAY + (gint64) duration.hours * 3600 + (gint64) duration.minutes * 60 + duration.seconds;

  span->length = duration.is_neg ? -length : length;
  span->open = length == 0;
}

gboolean
rk_ics_span_read (icalcomponent *calendar, icalcomponent *event, RkIcsSpan *span, GError **error)
{
  icalproperty *start = icalcomponent_get_first_property (event, ICAL_DTSTART_PROPERTY);
  icalproperty *end = icalcomponent_get_first_property (event, ICAL_DTEND_PROPERTY);
  icalproperty *duration = icalcomponent_get_first_property (event, ICAL_DURATION_PROPERTY);

  *span = (RkIcsSpan){ .open = TRUE };
  if (start == NULL) {
    g_set_error_literal (error, RK_ICS_ERROR, 0, _ ("it has no date (DTSTART)"));
    return FALSE;
  }
  if (!rk_ics_moment_read (calendar, start, &span->start, error))
    return FALSE;
  span->all_day = span->start.wall.is_date;
  if (end != NULL && !read_end (calendar, end, span, error))
    return FALSE;
  if (end == NULL && duration != NULL)
    read_duration (duration, span);
  if (span->length < 0 || span->length > DAYS_AT_MOST * RK_ICS_DAY) {
    g_set_error_literal (error, RK_ICS_ERROR, 0, span->length < 0 ? _ ("it ends before it begins") : _ ("it is longer than ten years"));
    return FALSE;
  }
  /* an end without days or hours is met in files of others: a day has at least its own length */
  if (span->all_day)
    span->length = MAX (span->length / RK_ICS_DAY * RK_ICS_DAY, RK_ICS_DAY);
  return TRUE;
}

static GDate
day_of (gint64 seconds)
{
  GDate day;

  g_date_clear (&day, 1);
  g_date_set_julian (&day, (guint32) (seconds / RK_ICS_DAY));
  return day;
}

static char *
tell_hours (gint64 start, gint64 end)
{
  GDate first = day_of (start), last = day_of (end);
  int from = (int) (start % RK_ICS_DAY / 60), to = (int) (end % RK_ICS_DAY / 60);

  return g_strdup_printf ("%d月%d日 %d:%02d～%d月%d日 %d:%02d", g_date_get_month (&first), g_date_get_day (&first), from / 60, from % 60,
                          g_date_get_month (&last), g_date_get_day (&last), to / 60, to % 60);
}

RkPlannedDate
rk_ics_span_date (const RkIcsSpan *span, gint64 start, char **hours)
{
  gint64 end = start + span->length;
  GDate first = day_of (start);
  RkPlannedDate date = rk_planned_date_day (&first);

  *hours = NULL;
  if (span->length > 0)
    date.last = day_of (end - 1);
  if (g_date_compare (&date.first, &date.last) != 0) {
    date.precision = RK_DATE_PERIOD;
    if (!span->all_day && (start % RK_ICS_DAY != 0 || end % RK_ICS_DAY != 0))
      *hours = tell_hours (start, end);
  } else if (!span->all_day) {
    date.part = RK_PART_HOURS;
    date.from = (int) (start % RK_ICS_DAY / 60);
    date.to = (int) ((end - rk_ics_seconds_of_day (&first)) / 60);
    /* shorter than a minute: no end that could be told */
    if (span->open || date.to <= date.from)
      date.to = -1;
  }
  return date;
}
