/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "calendar-samples.h"
#include "draw-checks.h"

static RkPicture *
draw (RkCalendar *calendar, double width, double height)
{
  RkPicture *picture = rk_calendar_draw (calendar, rk_style (RK_STYLE_LIGHT), width, height);

  rk_calendar_free (calendar);
  return picture;
}

static RkItem
find_item (const RkPicture *picture, const char *key)
{
  RkItem item = { 0 };

  g_test_message ("%s", key);
  g_assert_cmpuint (count_item (picture, key, &item), >=, 1);
  return item;
}

/* Weeks begin on Sunday and hold the whole month. */
static void
test_weeks (void)
{
  static const struct {
    int year, month;
    const char *first, *last;
    guint days;
  } rows[] = {
    { 2024, 7, "day:2024-06-30", "day:2024-08-03", 35 },
    { 2025, 11, "day:2025-10-26", "day:2025-12-06", 42 },
    { 2026, 2, "day:2026-02-01", "day:2026-02-28", 28 }, /* four whole weeks */
    { 2024, 2, "day:2024-01-28", "day:2024-03-02", 35 },
    { 2024, 12, "day:2024-12-01", "day:2025-01-04", 35 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (RkPicture) picture = draw (rk_calendar_new (rows[i].year, rows[i].month), 960, 640);
    g_autoptr (GArray) items = rk_picture_items (picture);
    RkRect first = g_array_index (items, RkItem, 0).mark->box, eighth = g_array_index (items, RkItem, 7).mark->box;

    g_assert_cmpuint (items->len, ==, rows[i].days);
    g_assert_cmpstr (g_array_index (items, RkItem, 0).mark->key, ==, rows[i].first);
    g_assert_cmpstr (g_array_index (items, RkItem, items->len - 1).mark->key, ==, rows[i].last);
    g_assert_cmpfloat_with_epsilon (first.x, eighth.x, 1e-6);
    g_assert_cmpfloat_with_epsilon (first.y + first.h, eighth.y, 1e-6);
  }
}

static void
test_texts_are_clear (void)
{
  static const struct {
    double width, height;
  } sizes[] = { { 960, 640 }, { 1120, 760 }, { 830, 640 }, { 640, 480 }, { 1920, 1080 } };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    for (int month = 1; month <= 12; month++) {
      g_autoptr (RkPicture) empty = draw (rk_calendar_new (2025, month), sizes[i].width, sizes[i].height);
      g_autoptr (RkPicture) full = draw (make_november (), sizes[i].width, sizes[i].height);

      assert_texts_clear (empty, 9, "empty month");
      assert_texts_clear (full, 9, "November");
    }
}

static void
test_period_runs_across_its_days (void)
{
  g_autoptr (RkPicture) picture = draw (make_november (), 960, 640);
  RkItem first = find_item (picture, "event:period"), saturday = find_item (picture, "day:2025-11-01");
  RkRect bar = rk_item_box (&first), day = rk_item_box (&saturday);

  g_assert_cmpuint (count_item (picture, "event:period", NULL), ==, 6); /* a bar a week */
  g_assert_cmpfloat (bar.x, >=, day.x);                                 /* the first week has only its Saturday */
  g_assert_cmpfloat (bar.x + bar.w, <=, day.x + day.w);
}

static void
test_entries_of_a_day_stand_below_each_other (void)
{
  g_autoptr (RkPicture) picture = draw (make_november (), 960, 640);
  RkItem held_item = find_item (picture, "event:held"), off_item = find_item (picture, "event:off"), day_item = find_item (picture, "day:2025-11-12");
  RkRect held = rk_item_box (&held_item), off = rk_item_box (&off_item), day = rk_item_box (&day_item);

  g_assert_cmpfloat (held.y + held.h, <=, off.y);
  g_assert_cmpfloat (off.y + off.h, <=, day.y + day.h);
  g_assert_cmpfloat (held.x, >=, day.x);
  g_assert_cmpfloat (held.x + held.w, <=, day.x + day.w);
}

static void
test_state_is_seen_without_colour (void)
{
  g_autoptr (RkPicture) picture = draw (make_november (), 960, 640);
  RkItem held = find_item (picture, "event:held"), off = find_item (picture, "event:off"), planned = find_item (picture, "event:period");

  g_assert_false (held.mark->dashed);
  g_assert_true (off.mark->dashed);
  g_assert_false (planned.mark->dashed);
  g_assert_cmpfloat (held.mark->fill.r, <, 0.3); /* filled; the others are outlines */
  g_assert_cmpfloat (planned.mark->fill.r, >, 0.8);
  g_assert_cmpstr (held.mark->name, ==, "the whole of it");
  g_assert_cmpstr (off.mark->name, ==, "コーディネーター連絡会");
}

static void
test_tray_holds_what_has_no_day (void)
{
  g_autoptr (RkPicture) picture = draw (make_november (), 960, 640);
  RkItem open = find_item (picture, "event:open"), saturday = find_item (picture, "day:2025-11-08");
  RkRect box = rk_item_box (&open), day = rk_item_box (&saturday);

  g_assert_cmpfloat (box.x, >, day.x + day.w);
  g_assert_cmpfloat (box.x + box.w, <, 960);
  g_assert_cmpuint (count_text (picture, "No day yet (November)", NULL), ==, 1);
}

/* What has no room is counted, never lost. */
static void
test_every_entry_is_shown_or_counted (void)
{
  for (int n = 1; n <= 12; n++) {
    RkCalendar *calendar = rk_calendar_new (2025, 10);
    g_autoptr (RkPicture) picture = NULL;
    g_autofree char *rest = NULL;
    int shown = 0;

    for (int i = 0; i < n; i++) {
      g_autofree char *key = g_strdup_printf ("event:%d", i), *title = g_strdup_printf ("Meeting %d", i);

      add_entry (calendar->entries, key, title, 2025, 10, 15, 15);
    }
    picture = draw (calendar, 960, 640);
    for (int i = 0; i < n; i++) {
      g_autofree char *key = g_strdup_printf ("event:%d", i);

      shown += (int) count_item (picture, key, NULL);
    }
    rest = g_strdup_printf ("+%d more", n - shown);
    g_assert_cmpint (shown, >=, MIN (n, 3));
    g_assert_cmpuint (count_text (picture, rest, NULL), ==, shown < n ? 1 : 0);
    assert_texts_clear (picture, 10, "full day");
  }
}

static void
test_full_tray_counts_the_rest (void)
{
  RkCalendar *calendar = rk_calendar_new (2025, 10);
  g_autoptr (RkPicture) picture = NULL;
  g_autofree char *rest = NULL;
  int shown = 0;

  calendar->unplaced_title = g_strdup ("No day yet");
  for (int i = 0; i < 40; i++) {
    g_autofree char *key = g_strdup_printf ("event:%d", i);

    add_entry (calendar->unplaced, key, "Survey", 2025, 10, 1, 31);
  }
  picture = draw (calendar, 960, 640);
  for (int i = 0; i < 40; i++) {
    g_autofree char *key = g_strdup_printf ("event:%d", i);

    shown += (int) count_item (picture, key, NULL);
  }
  rest = g_strdup_printf ("+%d more", 40 - shown);
  g_assert_cmpint (shown, >, 5);
  g_assert_cmpuint (count_text (picture, rest, NULL), ==, 1);
  assert_texts_clear (picture, 10, "full tray");
}

static void
test_days_say_what_they_are (void)
{
  RkCalendar *calendar = rk_calendar_new (2025, 11);
  const RkStyle *style = rk_style (RK_STYLE_LIGHT);
  g_autoptr (RkPicture) picture = NULL;
  RkItem holiday, sunday, number;

  g_date_clear (&calendar->today, 1);
  g_date_set_dmy (&calendar->today, 14, G_DATE_NOVEMBER, 2025);
  picture = draw (calendar, 960, 640);
  holiday = find_item (picture, "day:2025-11-03");
  sunday = find_item (picture, "day:2025-11-09");
  g_assert_cmpfloat (holiday.mark->fill.g, ==, style->holiday.g);
  g_assert_cmpfloat (sunday.mark->fill.g, ==, style->weekend.g);
  g_assert_nonnull (strchr (holiday.mark->name, ' ')); /* date and holiday */
  g_assert_cmpuint (count_text (picture, "14", &number), ==, 1);
  g_assert_true (number.mark->font.bold);
  g_assert_cmpfloat (number.mark->fill.r, ==, style->page.r); /* on a disc */
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  rk_language_init ("en");
  g_test_add_func ("/calendar/weeks", test_weeks);
  g_test_add_func ("/calendar/texts-are-clear", test_texts_are_clear);
  g_test_add_func ("/calendar/period-runs-across-its-days", test_period_runs_across_its_days);
  g_test_add_func ("/calendar/entries-of-a-day-stand-below-each-other", test_entries_of_a_day_stand_below_each_other);
  g_test_add_func ("/calendar/state-is-seen-without-colour", test_state_is_seen_without_colour);
  g_test_add_func ("/calendar/tray-holds-what-has-no-day", test_tray_holds_what_has_no_day);
  g_test_add_func ("/calendar/every-entry-is-shown-or-counted", test_every_entry_is_shown_or_counted);
  g_test_add_func ("/calendar/full-tray-counts-the-rest", test_full_tray_counts_the_rest);
  g_test_add_func ("/calendar/days-say-what-they-are", test_days_say_what_they_are);
  return g_test_run ();
}
