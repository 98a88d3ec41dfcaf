/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "exchange/rk-ics.h"

#include <stdint.h>
#include <string.h>

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size);

static const char *const blocks[] = { "北・東ブロック", "A", NULL };

/* What is read, written and read again is the same: an import can be repeated without a change. */
static void
check_writes_back (RkIcsEvent *read)
{
  RkIcsEntry entry = { read->event, read->place, NULL, 0 };
  g_autofree char *text = NULL;
  g_autoptr (GPtrArray) again = NULL;
  g_autoptr (GError) error = NULL;
  RkIcsEvent *other;

  read->event->date = read->told_date;
  read->event->state = read->told_state;
  g_free (read->event->id);
  read->event->id = g_strdup ("E1");
  text = rk_ics_write ("fuzz", &entry, 1, 0);
  again = rk_ics_read ("again", text, strlen (text), 0, blocks, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (again->len, ==, 1);
  other = again->pdata[0];
  g_assert_true (rk_planned_date_equal (&other->told_date, &read->told_date));
  other->event->date = other->told_date;
  other->event->state = other->told_state;
  g_assert_cmpstr (other->place, ==, read->place);
  for (const RkField *field = rk_event_type.fields; field->name != NULL; field++) {
    g_autofree char *first = rk_record_get_text (read->event, field), *second = rk_record_get_text (other->event, field);

    g_assert_cmpstr (second, ==, first);
  }
}

static void
check_read (const char *text, gsize length, int year)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) events = rk_ics_read ("fuzz", text, length, year, blocks, &error);

  if (events == NULL) {
    g_assert_true (g_utf8_validate (error->message, -1, NULL));
    return;
  }
  g_assert_no_error (error);
  for (guint i = 0; i < events->len && i < 20; i++)
    check_writes_back (events->pdata[i]);
}

/* Any bytes as a file, and as the lines of one event in a calendar. */
int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autofree char *text = g_strndup ((const char *) data, size);
  g_autofree char *event = g_strconcat ("BEGIN:VCALENDAR\nBEGIN:VEVENT\n", text, "\nEND:VEVENT\nEND:VCALENDAR\n", NULL);
  g_autofree char *timed = g_strconcat ("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART;VALUE=DATE:20251001\n", text, "\nEND:VEVENT\nEND:VCALENDAR\n", NULL);

  check_read (text, size <= strlen (text) ? size : strlen (text), 0);
  check_read (event, strlen (event), 0);
  check_read (timed, strlen (timed), 2025);
  return 0;
}
