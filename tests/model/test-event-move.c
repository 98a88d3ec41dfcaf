/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/event/rk-event.h"
#include "fixture.h"
#include "model/schedule/rk-event-move.h"

static RkEvent *
event_on (const char *date)
{
  RkEvent *event = rk_record_dup (&rk_event_type, rk_dataset_get (figures (), &rk_event_type, "E704"));
  g_autoptr (GError) error = NULL;

  rk_planned_date_parse (date, &event->date, &error);
  g_assert_no_error (error);
  return event;
}

static RkPlannedDate
date_of (const char *text)
{
  RkPlannedDate date;
  g_autoptr (GError) error = NULL;

  rk_planned_date_parse (text, &date, &error);
  g_assert_no_error (error);
  return date;
}

/* The edit's label says where to; the event in it says it in full. */
static void
test_move (void)
{
  static const struct {
    const char *from, *to, *becomes; /* NULL: nothing is changed */
    int year;
  } rows[] = {
    { "2025-07-30T14:00/17:00", "2025-08-04", "2025-08-04T14:00/17:00", 2025 },
    { "2025-07-30T14:00/17:00", "2025-07-30", NULL, 0 },
    { "2025-07-30T14:00/17:00", "2025-07", "2025-07", 2025 },
    { "2025-07-30T14:00/17:00", "2026-04", "2026-04", 2026 },
    { "2025-10", "2025-10-01", "2025-10-01", 2025 },
    { "2025-10", "2025-10-21", "2025-10-21", 2025 },
    { "2025-10", "2025-10", NULL, 0 },
    { "2025-10", "2025-11", "2025-11", 2025 },
    { "2025-11-01/2025-11-30", "2025-11-04", "2025-11-04/2025-12-03", 2025 },
    { "2025-11-01/2025-11-30", "2025-11", NULL, 0 }, /* its days are known */
    { "2025-11-01/2025-11-30", "2025-12", NULL, 0 },
    { "2025-04/2026-03", "2025-10", NULL, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    RkEvent *event = event_on (rows[i].from);
    RkPlannedDate to = date_of (rows[i].to);
    g_autoptr (RkEdit) edit = rk_event_move_to (figures (), event, &to);

    g_test_message ("%s to %s", rows[i].from, rows[i].to);
    g_assert_cmpint (edit != NULL, ==, rows[i].becomes != NULL);
    if (edit != NULL) {
      const RkEvent *moved = ((const RkEditStep *) edit->steps->pdata[0])->record;
      g_autofree char *date = rk_planned_date_to_text (&moved->date);

      g_assert_cmpstr (date, ==, rows[i].becomes);
      g_assert_cmpint (moved->year, ==, rows[i].year);
      g_assert_cmpuint (edit->steps->len, ==, 1);
    }
    rk_record_free (&rk_event_type, event);
  }
}

/* Where an event goes that is taken by one of its days, and what is said of it on the way. */
static void
test_drop (void)
{
  static const struct {
    const char *from, *taken, *at, *to, *told; /* taken NULL: by none of its days */
  } rows[] = {
    { "2025-07-30T14:00/17:00", "2025-07-30", "2025-08-04", "2025-08-04", "Mon 4 Aug 14:00" },
    { "2025-07-30", NULL, "2025-08-04", "2025-08-04", "Mon 4 Aug" },
    { "2025-11-01/2025-11-30", "2025-11-04", "2025-11-11", "2025-11-08", "8 Nov–7 Dec" },
    { "2025-11-01/2025-11-30", "2025-11-30", "2025-11-29", "2025-10-31", "31 Oct–29 Nov" },
    { "2025-11-01/2025-11-30", NULL, "2025-11-11", "2025-11-11", "11 Nov–10 Dec" },
    { "2025-10", "2025-10-16", "2025-10-21", "2025-10-21", "Tue 21 Oct" },
    { "2025-10", NULL, "2025-11", "2025-11", "November: no day yet" },
    { "2025-07-30T14:00/17:00", "2025-07-30", "2025-09", "2025-09", "September: no day yet" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    RkEvent *event = event_on (rows[i].from);
    RkPlannedDate at = date_of (rows[i].at), taken = date_of (rows[i].taken), to = rk_event_drop (event, rows[i].taken != NULL ? &taken.first : NULL, &at);
    g_autofree char *text = rk_planned_date_to_text (&to), *told = rk_event_drop_told (event, &to);

    g_test_message ("row %u", i);
    g_assert_cmpstr (text, ==, rows[i].to);
    g_assert_cmpstr (told, ==, rows[i].told);
    rk_record_free (&rk_event_type, event);
  }
}

static void
test_step (void)
{
  static const struct {
    const char *from;
    int days;
    const char *to; /* NULL: it has no day to go from */
  } rows[] = {
    { "2025-07-30T14:00/17:00", 1, "2025-07-31" },
    { "2025-07-30T14:00/17:00", -7, "2025-07-23" },
    { "2025-11-01/2025-11-30", 1, "2025-11-02" },
    { "2025-10", 1, "2025-10-01" },
    { "2025-11", 1, "2025-11-04" },  /* after a weekend and the day of culture */
    { "2025-11", -1, "2025-11-28" }, /* before a weekend */
    { "2026-01", 1, "2026-01-02" },
    { "2025-10", 7, "2025-11" },
    { "2026-01", -7, "2025-12" },
    { "2024-04/..", 1, NULL },
    { "", 1, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    RkEvent *event = event_on (rows[i].from);
    RkPlannedDate to = { 0 };
    gboolean steps = rk_event_step (event, rows[i].days, &to);
    g_autofree char *text = rk_planned_date_to_text (&to);

    g_test_message ("%s by %d", rows[i].from, rows[i].days);
    g_assert_cmpint (steps, ==, rows[i].to != NULL);
    g_assert_cmpstr (text, ==, rows[i].to);
    rk_record_free (&rk_event_type, event);
  }
}

static void
test_month (void)
{
  static const struct {
    const char *date, *month;
  } rows[] = { { "2025-07-30T14:00/17:00", "2025-07" }, { "2024-02-29", "2024-02" }, { "2025-07", NULL }, { "2025-11-01/2025-11-30", NULL }, { "", NULL } };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    RkEvent *event = event_on (rows[i].date);
    RkPlannedDate month = { 0 };
    gboolean known = rk_event_month (event, &month);
    g_autofree char *text = rk_planned_date_to_text (&month);

    g_assert_cmpint (known, ==, rows[i].month != NULL);
    g_assert_cmpstr (text, ==, rows[i].month);
    rk_record_free (&rk_event_type, event);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/event-move/to-a-day-or-a-month", test_move);
  g_test_add_func ("/event-move/drop", test_drop);
  g_test_add_func ("/event-move/by-the-arrow-keys", test_step);
  g_test_add_func ("/event-move/back-to-its-month", test_month);
  return g_test_run ();
}
