/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/event/rk-event.h"

#include "core/rk-glossary.h"
#include "core/rk-language.h"

static const RkField event_fields[] = {
  RK_FIELD (RkEvent, id, N_ ("ID"), TEXT, .flags = RK_FIELD_REQUIRED | RK_FIELD_LISTED),
  RK_FIELD (RkEvent, year, N_ ("Fiscal year"), YEAR, .flags = RK_FIELD_LISTED),
  RK_FIELD (RkEvent, date, N_ ("Date"), DATE, .flags = RK_FIELD_LISTED),
  RK_FIELD (RkEvent, kind, N_ ("Kind"), CHOICE, .flags = RK_FIELD_REQUIRED | RK_FIELD_LISTED, .choices = rk_event_kinds),
  RK_FIELD (RkEvent, title, N_ ("Title"), TEXT, .flags = RK_FIELD_REQUIRED | RK_FIELD_LISTED),
  RK_FIELD (RkEvent, english, N_ ("English title"), TEXT),
  RK_FIELD (RkEvent, subtitle, N_ ("Subtitle"), TEXT),
  RK_FIELD (RkEvent, series, N_ ("Series"), TEXT),
  RK_FIELD (RkEvent, tentative, N_ ("Provisional title"), BOOLEAN),
  RK_FIELD (RkEvent, state, N_ ("State"), CHOICE, .flags = RK_FIELD_REQUIRED | RK_FIELD_LISTED, .choices = rk_event_states),
  RK_FIELD (RkEvent, block, N_ ("Block"), TEXT, .flags = RK_FIELD_LISTED),
  RK_FIELD (RkEvent, venue, N_ ("Venue"), REFERENCE, .flags = RK_FIELD_LISTED, .target = "venue"),
  RK_FIELD (RkEvent, speaker, N_ ("Speaker"), TEXT),
  RK_FIELD (RkEvent, affiliation, N_ ("Affiliation"), TEXT),
  RK_FIELD (RkEvent, expected, N_ ("Expected"), INTEGER, .flags = RK_FIELD_NATURAL),
  RK_FIELD (RkEvent, attended, N_ ("Attended"), INTEGER, .flags = RK_FIELD_NATURAL | RK_FIELD_LISTED),
  RK_FIELD (RkEvent, coverage, N_ ("Coverage"), TEXT),
  RK_FIELD (RkEvent, mode, N_ ("Mode"), CHOICE, .choices = rk_event_modes),
  RK_FIELD (RkEvent, scope, N_ ("Municipality"), TEXT, .flags = RK_FIELD_REQUIRED),
  RK_FIELD (RkEvent, notes, N_ ("Notes"), TEXT, .flags = RK_FIELD_LONG),
  RK_FIELD (RkEvent, source, N_ ("Source"), REFERENCE, .target = "source"),
  RK_FIELD (RkEvent, section, N_ ("Section"), TEXT),
  RK_FIELD (RkEvent, sequence, N_ ("Revision in its calendar"), INTEGER),
  RK_FIELD (RkEvent, stamped, N_ ("Changed in its calendar"), TEXT),
  { 0 }
};

const RkRecordType rk_event_type = { "event", N_ ("Event"), sizeof (RkEvent), event_fields, NULL };

static const RkField attendance_fields[] = {
  RK_FIELD (RkAttendance, id, N_ ("ID"), TEXT, .flags = RK_FIELD_REQUIRED),
  RK_FIELD (RkAttendance, event, N_ ("Event"), REFERENCE, .flags = RK_FIELD_REQUIRED | RK_FIELD_LISTED, .target = "event"),
  RK_FIELD (RkAttendance, position, N_ ("Order"), INTEGER),
  RK_FIELD (RkAttendance, within, N_ ("Within"), REFERENCE, .flags = RK_FIELD_LISTED, .target = "attendance"),
  RK_FIELD (RkAttendance, label, N_ ("Group"), TEXT, .flags = RK_FIELD_REQUIRED | RK_FIELD_LISTED),
  RK_FIELD (RkAttendance, relation, N_ ("Counted as"), CHOICE, .flags = RK_FIELD_REQUIRED | RK_FIELD_LISTED, .choices = rk_relations),
  RK_FIELD (RkAttendance, people, N_ ("People"), INTEGER, .flags = RK_FIELD_NATURAL | RK_FIELD_LISTED),
  RK_FIELD (RkAttendance, source, N_ ("Source"), REFERENCE, .target = "source"),
  RK_FIELD (RkAttendance, section, N_ ("Section"), TEXT),
  { 0 }
};

const RkRecordType rk_attendance_type = { "attendance", N_ ("Attendance"), sizeof (RkAttendance), attendance_fields, "position" };

const char *
rk_event_name (const RkEvent *event)
{
  return rk_word_or (event->title, event->english);
}

gboolean
rk_event_is_own (const RkEvent *event)
{
  return event->year != RK_MISSING && event->date.precision != RK_DATE_STANDING && g_strcmp0 (event->scope, RK_CITY) == 0;
}
