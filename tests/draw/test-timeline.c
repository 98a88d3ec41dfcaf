/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw-checks.h"

#include "draw/schedule/rk-timeline.h"

#define WIDTH 840

static GDate
day (int year, int month, int number)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, (GDateDay) number, (GDateMonth) month, (GDateYear) year);
  return date;
}

static RkTimeline *
fiscal_year (int months)
{
  GDate first = day (2025, 4, 1);

  return rk_timeline_new (&first, months);
}

static RkTimelineEntry *
add (RkTimelineLane *lane, const char *key, const char *title, GDate first, GDate last)
{
  RkTimelineEntry *entry = rk_timeline_add (lane, key, title);

  entry->first = first;
  entry->last = last;
  return entry;
}

static RkPicture *
draw (const RkTimeline *timeline)
{
  return rk_timeline_draw (timeline, rk_style (RK_STYLE_LIGHT), WIDTH, rk_timeline_height (timeline, WIDTH));
}

static RkRect
box_of (const RkPicture *picture, const char *key)
{
  RkItem item;

  /* its words may be an item too, behind it */
  g_assert_cmpuint (count_item (picture, key, &item), >=, 1);
  return rk_item_box (&item);
}

/* What is on one day stands one above the other, none hidden; a lane below begins below them. */
static void
test_stack (void)
{
  g_autoptr (RkTimeline) timeline = fiscal_year (12);
  RkTimelineLane *trainings = rk_timeline_add_lane (timeline, "Trainings"), *meetings = rk_timeline_add_lane (timeline, "Meetings");
  g_autoptr (RkPicture) picture = NULL;
  RkRect first, second, third, below;

  add (trainings, "event:1", "A training", day (2025, 7, 31), day (2025, 7, 31));
  add (trainings, "event:2", "Another", day (2025, 7, 31), day (2025, 7, 31));
  add (trainings, "event:3", "A third one", day (2025, 7, 31), day (2025, 7, 31));
  add (meetings, "event:4", "A meeting", day (2025, 7, 31), day (2025, 7, 31));
  picture = draw (timeline);
  first = box_of (picture, "event:1");
  second = box_of (picture, "event:2");
  third = box_of (picture, "event:3");
  below = box_of (picture, "event:4");
  g_assert_cmpfloat (first.x, ==, second.x);
  g_assert_cmpfloat (first.y + first.h, <=, second.y);
  g_assert_cmpfloat (second.y + second.h, <=, third.y);
  g_assert_cmpfloat (third.y + third.h, <=, below.y);
  assert_texts_clear (picture, 11, "a stack");
}

/* Pointing at an event's first day says that day, on a year and on a quarter. */
static void
test_day_at (void)
{
  static const int months[] = { 12, 3 };

  for (guint i = 0; i < G_N_ELEMENTS (months); i++) {
    g_autoptr (RkTimeline) timeline = fiscal_year (months[i]);
    g_autoptr (RkPicture) picture = NULL;
    GDate wanted = day (2025, 6, 12), found;
    RkRect box;

    add (rk_timeline_add_lane (timeline, "Trainings"), "event:1", "A training", wanted, wanted);
    picture = draw (timeline);
    box = box_of (picture, "event:1");
    g_assert_true (rk_timeline_day_at (timeline, WIDTH, box.x + 0.1, &found));
    g_assert_cmpint (g_date_compare (&found, &wanted), ==, 0);
    g_assert_false (rk_timeline_day_at (timeline, WIDTH, 20, &found));
    g_assert_false (rk_timeline_day_at (timeline, WIDTH, WIDTH - 1, &found));
  }
}

/* The words that are part of an item. */
static RkRect
words_of (const RkPicture *picture, const char *key)
{
  g_autoptr (GArray) texts = rk_picture_texts (picture);

  for (guint i = 0; i < texts->len; i++)
    if (g_strcmp0 (g_array_index (texts, RkItem, i).mark->key, key) == 0)
      return rk_item_box (&g_array_index (texts, RkItem, i));
  g_assert_not_reached ();
}

/* Words go on as far as the row is free, and are part of what they name; a day is taken by mark and words alike. */
static void
test_words (void)
{
  static const char title[] = "A training of many professions, by basic health-care area";
  g_autoptr (RkTimeline) timeline = fiscal_year (12);
  RkTimelineLane *free = rk_timeline_add_lane (timeline, "Free"), *full = rk_timeline_add_lane (timeline, "Full"), *late = rk_timeline_add_lane (timeline, "Late");
  g_autoptr (RkPicture) picture = NULL;
  GDate first = day (2025, 6, 12), taken;
  RkRect words;

  timeline->live = TRUE;
  add (free, "event:1", title, first, first);
  add (late, "event:4", title, day (2026, 3, 12), day (2026, 3, 12));
  add (full, "event:2", title, first, first);
  add (full, "event:3", "Next", day (2025, 9, 12), day (2025, 9, 12));
  picture = draw (timeline);
  words = words_of (picture, "event:1");
  g_assert_cmpfloat (words.w, >, 250);
  g_assert_cmpfloat (words_of (picture, "event:2").w, >, 110);
  g_assert_cmpfloat (words_of (picture, "event:2").w, <, words.w);
  assert_texts_clear (picture, 11, "long words");
  g_assert_true (rk_timeline_taken (timeline, WIDTH, "event:1", words.x - 6, &taken));
  g_assert_cmpint (g_date_compare (&taken, &first), ==, 0);
  g_assert_true (rk_timeline_taken (timeline, WIDTH, "event:1", words.x + 60, &taken));
  g_assert_cmpint (g_date_compare (&taken, &first), >, 0);
  g_assert_cmpfloat (words_of (picture, "event:4").w, >, 250); /* on the left, before the right edge */
  g_assert_false (rk_timeline_taken (timeline, WIDTH, "event:5", words.x, &taken));
}

/* On a quarter every Monday has its number. */
static void
test_mondays (void)
{
  g_autoptr (RkTimeline) timeline = fiscal_year (3);
  g_autoptr (RkPicture) picture = NULL;
  g_autoptr (GArray) texts = NULL;
  guint numbers = 0;

  add (rk_timeline_add_lane (timeline, "Trainings"), "event:1", "A training", day (2025, 6, 12), day (2025, 6, 12));
  picture = draw (timeline);
  texts = rk_picture_texts (picture);
  for (guint i = 0; i < texts->len; i++) {
    const char *text = g_array_index (texts, RkItem, i).mark->text;

    numbers += g_ascii_isdigit (*text) && strlen (text) <= 2;
  }
  g_assert_cmpuint (numbers, ==, 13); /* 7 April to 30 June */
  assert_texts_clear (picture, 11, "a quarter");
}

/* A month's plan lies across its month's part of the tray. */
static void
test_tray (void)
{
  g_autoptr (RkTimeline) timeline = fiscal_year (12);
  RkTimelineLane *tray = rk_timeline_add_lane (timeline, "No day yet");
  g_autoptr (RkPicture) picture = NULL;
  RkRect october, plan;

  tray->tray = TRUE;
  timeline->live = TRUE;
  add (tray, "event:1", "Seminar", day (2025, 10, 1), day (2025, 10, 31))->unplaced = TRUE;
  picture = draw (timeline);
  october = box_of (picture, "month:2025-10");
  plan = box_of (picture, "event:1");
  g_assert_cmpfloat_with_epsilon (plan.x, october.x, 2);
  g_assert_cmpfloat_with_epsilon (plan.x + plan.w, october.x + october.w, 2);
  g_assert_cmpfloat (plan.y, >=, october.y);
  g_assert_cmpfloat (plan.y + plan.h, <=, october.y + october.h);
  box_of (picture, "month:2025-04");
  box_of (picture, "month:2026-03");
}

/* An empty tray is there to be dropped on, but not on paper. */
static void
test_empty_tray (void)
{
  g_autoptr (RkTimeline) timeline = fiscal_year (3);
  g_autoptr (RkPicture) live = NULL, paper = NULL;
  double height;

  rk_timeline_add_lane (timeline, "No day yet")->tray = TRUE;
  add (rk_timeline_add_lane (timeline, "Trainings"), "event:1", "A training", day (2025, 6, 12), day (2025, 6, 12));
  height = rk_timeline_height (timeline, WIDTH);
  paper = draw (timeline);
  timeline->live = TRUE;
  live = draw (timeline);
  g_assert_cmpuint (count_item (paper, "month:2025-05", NULL), ==, 0);
  g_assert_cmpuint (count_text (paper, "No day yet", NULL), ==, 0);
  g_assert_cmpuint (count_item (live, "month:2025-05", NULL), ==, 1);
  g_assert_cmpuint (count_text (live, "No day yet", NULL), ==, 1);
  g_assert_cmpfloat (rk_timeline_height (timeline, WIDTH), >, height);
}

/* Whatever comes together, no words lie on others. */
static void
test_full (void)
{
  static const int months[] = { 12, 3 };

  for (guint i = 0; i < G_N_ELEMENTS (months); i++) {
    g_autoptr (RkTimeline) timeline = fiscal_year (months[i]);
    RkTimelineLane *lane = rk_timeline_add_lane (timeline, "Trainings");
    g_autoptr (RkPicture) picture = NULL;

    for (int n = 0; n < 120; n++) {
      g_autofree char *key = g_strdup_printf ("event:%d", n), *title = g_strdup_printf ("Training of a block, number %d", n);
      GDate date = day (2025, 4, 1);

      g_date_add_days (&date, (guint) n / 2);
      add (lane, key, title, date, date);
    }
    picture = draw (timeline);
    for (int n = 0; n < 120; n++) {
      g_autofree char *key = g_strdup_printf ("event:%d", n);

      box_of (picture, key);
    }
    assert_texts_clear (picture, 11, "a full lane");
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/timeline/one-day-is-a-stack", test_stack);
  g_test_add_func ("/timeline/day-under-the-pointer", test_day_at);
  g_test_add_func ("/timeline/words", test_words);
  g_test_add_func ("/timeline/mondays", test_mondays);
  g_test_add_func ("/timeline/tray", test_tray);
  g_test_add_func ("/timeline/empty-tray", test_empty_tray);
  g_test_add_func ("/timeline/full", test_full);
  return g_test_run ();
}
