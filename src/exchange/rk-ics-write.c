/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "exchange/rk-ics.h"

#include "exchange/rk-ics-lines.h"
#include "exchange/rk-ics-time.h"
#include "exchange/rk-ics-words.h"

#define PRODUCT "-//renkei.jp//Renkei " RK_VERSION "//JA"
#define UID_END "@renkei.jp"

/* Tokyo keeps one time all year, in every year that Renkei knows. */
#define TOKYO                                                                                                       \
  "BEGIN:VTIMEZONE\r\nTZID:" RK_ICS_TOKYO "\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:+0900\r\n" \
  "TZOFFSETTO:+0900\r\nTZNAME:JST\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"

gboolean
rk_ics_holds (const RkPlannedDate *date)
{
  return date->precision == RK_DATE_DAY || date->precision == RK_DATE_MONTH || date->precision == RK_DATE_PERIOD;
}

char *
rk_ics_place (const char *venue, const char *address)
{
  g_autofree char *text = g_strjoin (" ", venue != NULL ? venue : "", address != NULL ? address : "", NULL);

  return rk_ics_words_line (text);
}

static void
add_own (icalcomponent *event, const char *name, const char *value)
{
  icalproperty *property = icalproperty_new_x (value);

  icalproperty_set_x_name (property, name);
  icalcomponent_add_property (event, property);
}

static struct icaltimetype
time_of (const GDate *day, int minutes)
{
  struct icaltimetype time = icaltime_null_time ();
  GDate real = *day;

  /* the end of a day is the beginning of the next */
  if (minutes >= 24 * 60)
    g_date_add_days (&real, 1);
  time.year = g_date_get_year (&real);
  time.month = (int) g_date_get_month (&real);
  time.day = g_date_get_day (&real);
  time.is_date = minutes < 0;
  if (minutes >= 0) {
    time.hour = minutes % (24 * 60) / 60;
    time.minute = minutes % 60;
  }
  return time;
}

static void
add_time (icalcomponent *event, icalproperty *property, gboolean timed)
{
  if (timed)
    icalproperty_add_parameter (property, icalparameter_new_tzid (RK_ICS_TOKYO));
  icalcomponent_add_property (event, property);
}

static void
add_dates (icalcomponent *event, const RkPlannedDate *date)
{
  gboolean timed = date->precision == RK_DATE_DAY && date->part == RK_PART_HOURS;
  GDate after = date->last;

  g_date_add_days (&after, 1);
  add_time (event, icalproperty_new_dtstart (time_of (&date->first, timed ? date->from : -1)), timed);
  if (!timed)
    add_time (event, icalproperty_new_dtend (time_of (&after, -1)), FALSE);
  else if (date->to >= 0)
    add_time (event, icalproperty_new_dtend (time_of (&date->first, date->to)), TRUE);
  if (date->precision != RK_DATE_DAY) {
    g_autofree char *exact = rk_planned_date_to_text (date);

    add_own (event, "X-RENKEI-DATE", exact);
  }
}

static icalproperty_status
status_of (const RkEvent *event)
{
  if (event->state == RK_EVENT_CANCELLED)
    return ICAL_STATUS_CANCELLED;
  if (event->state == RK_EVENT_POSTPONED ||
      (event->state == RK_EVENT_PLANNED && (event->date.precision == RK_DATE_MONTH || event->tentative == TRUE)))
    return ICAL_STATUS_TENTATIVE;
  return ICAL_STATUS_CONFIRMED;
}

/* The library leaves commas alone here, because they part one category from the next. */
static void
add_category (icalcomponent *event, const char *words)
{
  g_autofree char *category = words != NULL ? rk_ics_words_line (words) : NULL;

  if (category != NULL)
    icalcomponent_add_property (event, icalproperty_new_categories (g_strdelimit (category, ",;\\", '/')));
}

static void
add_words (icalcomponent *component, const RkIcsEntry *entry)
{
  const RkEvent *event = entry->event;
  g_autofree char *summary = rk_ics_words_summary (event);
  g_autofree char *description = rk_ics_words_description (event);
  g_autofree char *place = rk_ics_place (entry->venue, entry->address);

  icalcomponent_add_property (component, icalproperty_new_summary (summary));
  if (place != NULL)
    icalcomponent_add_property (component, icalproperty_new_location (place));
  if (*description != '\0')
    icalcomponent_add_property (component, icalproperty_new_description (description));
  if (event->kind >= 0 && event->kind < RK_N_EVENT_KINDS)
    add_category (component, rk_event_kinds[event->kind].id);
  add_category (component, event->block);
}

static icalcomponent *
make_event (const RkIcsEntry *entry, gint64 stamp)
{
  const RkEvent *event = entry->event;
  icalcomponent *component = icalcomponent_new_vevent ();
  g_autofree char *key = rk_ics_words_line (event->id);
  g_autofree char *uid = g_strconcat (key != NULL ? key : "", UID_END, NULL);

  icalcomponent_add_property (component, icalproperty_new_uid (uid));
  icalcomponent_add_property (component, icalproperty_new_dtstamp (icaltime_from_timet_with_zone ((time_t) stamp, 0, icaltimezone_get_utc_timezone ())));
  icalcomponent_add_property (component, icalproperty_new_sequence ((int) MIN (entry->revision, (guint) G_MAXINT)));
  add_dates (component, &event->date);
  add_words (component, entry);
  icalcomponent_add_property (component, icalproperty_new_status (status_of (event)));
  if (event->state == RK_EVENT_HELD || event->state == RK_EVENT_ONGOING)
    add_own (component, "X-RENKEI-STATE", rk_event_states[event->state].id);
  return component;
}

char *
rk_ics_write (const char *name, const RkIcsEntry *entries, guint n_entries, gint64 stamp)
{
  g_autofree char *title = rk_ics_words_line (name);
  icalcomponent *calendar = icalcomponent_new_vcalendar ();
  char *written, *text;

  icalcomponent_add_property (calendar, icalproperty_new_version ("2.0"));
  icalcomponent_add_property (calendar, icalproperty_new_prodid (PRODUCT));
  icalcomponent_add_property (calendar, icalproperty_new_calscale ("GREGORIAN"));
  if (title != NULL)
    add_own (calendar, "X-WR-CALNAME", title);
  icalcomponent_add_component (calendar, icalcomponent_new_from_string (TOKYO));
  for (guint i = 0; i < n_entries; i++)
    if (rk_ics_holds (&entries[i].event->date))
      icalcomponent_add_component (calendar, make_event (&entries[i], stamp));
  written = icalcomponent_as_ical_string_r (calendar);
  text = rk_ics_lines_fold (written);
  icalmemory_free_buffer (written);
  icalcomponent_free (calendar);
  return text;
}
