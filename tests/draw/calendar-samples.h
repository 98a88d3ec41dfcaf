/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * calendar-samples: entries of a month, made up. */
#pragma once
#include "core/rk-language.h"
#include "draw/schedule/rk-calendar.h"

static inline RkCalendarEntry *
add_entry (GPtrArray *entries, const char *key, const char *title, int year, int month, int first, int last)
{
  RkCalendarEntry *entry = rk_calendar_add (entries, key, title);

  g_date_clear (&entry->first, 2);
  g_date_set_dmy (&entry->first, (GDateDay) first, (GDateMonth) month, (GDateYear) year);
  g_date_clear (&entry->last, 2);
  g_date_set_dmy (&entry->last, (GDateDay) last, (GDateMonth) month, (GDateYear) year);
  return entry;
}

/* November 2025: a period, two events of one day, one that is off, one without a day. */
static inline RkCalendar *
make_november (void)
{
  RkCalendar *calendar = rk_calendar_new (2025, 11);
  RkCalendarEntry *entry = add_entry (calendar->entries, "event:period", "ACP強化月間", 2025, 11, 1, 30);

  entry->tone = RK_TONE_CAMPAIGN;
  entry = add_entry (calendar->entries, "event:held", "北・東ブロック 市内基本保健医療圏域ごとの多職種研修会", 2025, 11, 12, 12);
  entry->time = g_strdup ("14:00");
  entry->tip = g_strdup ("the whole of it");
  entry->firm = TRUE;
  entry = add_entry (calendar->entries, "event:off", "コーディネーター連絡会", 2025, 11, 12, 12);
  entry->tone = RK_TONE_MEETING;
  entry->off = TRUE;
  add_entry (calendar->unplaced, "event:open", "地域包括ケアシステム推進研修会", 2025, 11, 1, 30);
  calendar->unplaced_title = g_strdup ("No day yet (November)");
  return calendar;
}
