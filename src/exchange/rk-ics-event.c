/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "exchange/rk-ics-event.h"

#include "exchange/rk-ics-words.h"

#include <libical/ical.h>

void
rk_ics_event_free (RkIcsEvent *self)
{
  g_free (self->uid);
  g_free (self->place);
  g_free (self->stamp);
  rk_record_free (&rk_event_type, self->event);
  g_free (self);
}

const char *
rk_ics_text (icalcomponent *component, int kind)
{
  icalproperty *property = icalcomponent_get_first_property (component, (icalproperty_kind) kind);
  icalvalue *value = property != NULL ? icalproperty_get_value (property) : NULL;
  const char *text = value != NULL && icalvalue_isa (value) == ICAL_TEXT_VALUE ? icalvalue_get_text (value) : NULL;

  return text != NULL && *text != '\0' ? text : NULL;
}

static const char *
own_of (icalcomponent *component, const char *name)
{
  for (icalproperty *property = icalcomponent_get_first_property (component, ICAL_X_PROPERTY); property != NULL;
       property = icalcomponent_get_next_property (component, ICAL_X_PROPERTY))
    if (g_strcmp0 (icalproperty_get_x_name (property), name) == 0)
      return icalproperty_get_value_as_string (property);
  return NULL;
}

static void
read_categories (const char *const *blocks, icalcomponent *component, RkEvent *event)
{
  for (icalproperty *property = icalcomponent_get_first_property (component, ICAL_CATEGORIES_PROPERTY); property != NULL;
       property = icalcomponent_get_next_property (component, ICAL_CATEGORIES_PROPERTY)) {
    const char *text = icalproperty_get_categories (property);
    g_auto (GStrv) words = g_strsplit (text != NULL ? text : "", ",", -1);

    for (guint i = 0; words[i] != NULL; i++) {
      const char *word = g_strstrip (words[i]);

      if (event->kind == RK_MISSING)
        event->kind = rk_choice_find (rk_event_kinds, word);
      if (event->block == NULL && blocks != NULL && g_strv_contains (blocks, word))
        event->block = g_strdup (word);
    }
  }
}

static gboolean
is_whole_month (const RkPlannedDate *date)
{
  GDate after = date->last;

  g_date_add_days (&after, 1);
  return date->precision == RK_DATE_PERIOD && g_date_get_day (&date->first) == 1 && g_date_get_day (&after) == 1 &&
         g_date_get_month (&date->first) == g_date_get_month (&date->last) && g_date_get_year (&date->first) == g_date_get_year (&date->last);
}

/* What Renkei says itself holds only while the dates that every program reads and moves are the same. */
static RkPlannedDate
read_told_date (icalcomponent *component, const RkPlannedDate *date)
{
  const char *text = own_of (component, "X-RENKEI-DATE");
  RkPlannedDate told = { 0 };

  if (text != NULL && rk_planned_date_parse (text, &told, NULL) && (told.precision == RK_DATE_MONTH || told.precision == RK_DATE_PERIOD) &&
      (date->precision != RK_DATE_DAY || date->part == RK_PART_DAY) && g_date_compare (&told.first, &date->first) == 0 &&
      g_date_compare (&told.last, &date->last) == 0)
    return told;
  return *date;
}

static void
read_state (icalcomponent *component, gboolean postponed, RkIcsEvent *read)
{
  icalproperty *property = icalcomponent_get_first_property (component, ICAL_STATUS_PROPERTY);
  const char *told = own_of (component, "X-RENKEI-STATE");
  gint64 state = told != NULL ? rk_choice_find (rk_event_states, told) : RK_MISSING;

  if (property != NULL && icalproperty_get_status (property) == ICAL_STATUS_CANCELLED)
    read->event->state = RK_EVENT_CANCELLED;
  else if (postponed)
    read->event->state = RK_EVENT_POSTPONED;
  read->told_state = state == RK_EVENT_HELD || state == RK_EVENT_ONGOING ? state : RK_EVENT_PLANNED;
  if (read->event->state != RK_MISSING)
    read->told_state = read->event->state;
}

static void
read_notes (icalcomponent *component, RkEvent *event, const char *hours)
{
  const char *description = rk_ics_text (component, ICAL_DESCRIPTION_PROPERTY);
  g_autofree char *notes = NULL;

  if (description != NULL)
    rk_ics_words_read_description (event, description);
  if (hours == NULL)
    return;
  notes = event->notes;
  event->notes = notes != NULL ? g_strdup_printf ("%s\n%s", hours, notes) : g_strdup (hours);
}

/* Both are in UTC by the standard. */
static char *
read_stamp (icalcomponent *component)
{
  icalproperty *changed = icalcomponent_get_first_property (component, ICAL_LASTMODIFIED_PROPERTY);
  icalproperty *written = icalcomponent_get_first_property (component, ICAL_DTSTAMP_PROPERTY);
  struct icaltimetype time = icaltime_null_time ();

  if (changed != NULL)
    time = icalproperty_get_lastmodified (changed);
  else if (written != NULL)
    time = icalproperty_get_dtstamp (written);
  if (icaltime_is_null_time (time) || !icaltime_is_valid_time (time))
    return NULL;
  return g_strdup_printf ("%04d-%02d-%02dT%02d:%02d:%02dZ", time.year, time.month, time.day, time.hour, time.minute, time.second);
}

static void
read_revision (icalcomponent *component, RkIcsEvent *read)
{
  icalproperty *sequence = icalcomponent_get_first_property (component, ICAL_SEQUENCE_PROPERTY);

  read->sequence = sequence != NULL ? MAX (icalproperty_get_sequence (sequence), 0) : 0;
  read->stamp = read_stamp (component);
}

RkIcsEvent *
rk_ics_event_read (icalcomponent *component, const RkPlannedDate *date, gboolean all_day, const char *hours, const char *const *blocks)
{
  RkIcsEvent *read = g_new0 (RkIcsEvent, 1);
  RkEvent *event = rk_record_new (&rk_event_type);
  gboolean whole_day = all_day && date->precision == RK_DATE_DAY;
  RkIcsMarks marks;

  read->event = event;
  event->date = *date;
  rk_ics_words_read_summary (event, rk_ics_text (component, ICAL_SUMMARY_PROPERTY), whole_day, blocks, &marks);
  if (marks.month && is_whole_month (date))
    event->date.precision = RK_DATE_MONTH;
  if (whole_day)
    event->date.part = marks.part;
  event->year = rk_planned_date_fiscal_year (date);
  read_categories (blocks, component, event);
  read_notes (component, event, hours);
  read_state (component, marks.postponed, read);
  read_revision (component, read);
  read->told_date = read_told_date (component, &event->date);
  read->place = rk_ics_words_line (rk_ics_text (component, ICAL_LOCATION_PROPERTY));
  return read;
}
