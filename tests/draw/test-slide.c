/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw-checks.h"
#include "slide-samples.h"

#define SMALLEST 12 /* at 1920 × 1080: 24 pixels */

static RkPicture *
draw (RkSlide *slide, const char *kind, guint page)
{
  RkPicture *picture = rk_slide_draw (slide, rk_slide_kind (kind), rk_style (RK_STYLE_LIGHT), "推進会議", page);

  rk_slide_free (slide);
  return picture;
}

static void
test_kinds (void)
{
  guint n = 0;

  for (const RkSlideKind *const *kind = rk_slide_kinds (); *kind != NULL; kind++, n++)
    g_assert_true (rk_slide_kind ((*kind)->id) == *kind);
  g_assert_cmpuint (n, ==, 3);
  g_assert_null (rk_slide_kind ("film"));
}

static void
test_every_slide_is_16_by_9 (void)
{
  g_autoptr (RkPicture) title = draw (make_title_slide (), "title", 0), events = draw (make_events_slide (14), "events", 2), picture = draw (make_picture_slide (), "picture", 3);
  const RkPicture *const all[] = { title, events, picture };

  for (guint i = 0; i < G_N_ELEMENTS (all); i++) {
    g_assert_cmpfloat (all[i]->width, ==, 960);
    g_assert_cmpfloat (all[i]->height, ==, 540);
    assert_texts_clear (all[i], SMALLEST, "slide");
  }
}

static void
test_foot_and_page (void)
{
  g_autoptr (RkPicture) first = draw (make_title_slide (), "title", 0), third = draw (make_picture_slide (), "picture", 3);

  g_assert_cmpuint (count_text (first, "推進会議", NULL), ==, 0);
  g_assert_cmpuint (count_text (third, "推進会議", NULL), ==, 1);
  g_assert_cmpuint (count_text (third, "3", NULL), ==, 1);
}

static void
test_rows_are_whole (void)
{
  for (guint rows = 0; rows <= 14; rows += 7) {
    g_autoptr (RkPicture) picture = draw (make_events_slide (rows), "events", 2);

    assert_texts_clear (picture, SMALLEST, "events");
    g_assert_cmpuint (count_text (picture, "7月30日(水) 14:00", NULL) + count_text (picture, "11月1日–11月30日", NULL), ==, rows);
    g_assert_cmpuint (count_text (picture, "141人", NULL), ==, (rows + 1) / 2);
  }
}

/* What is off reads quieter than what takes place. */
static void
test_what_is_off_is_quiet (void)
{
  g_autoptr (RkPicture) picture = draw (make_events_slide (2), "events", 2);
  RkItem on, off;

  g_assert_cmpuint (count_text (picture, "141人", &on), ==, 1);
  g_assert_cmpuint (count_text (picture, "postponed", &off), ==, 1);
  g_assert_cmpfloat (off.mark->fill.r, >, on.mark->fill.r);
}

/* A value of a chart can be pointed at on its slide. */
static void
test_items_are_reached_through_a_slide (void)
{
  g_autoptr (RkPicture) picture = draw (make_picture_slide (), "picture", 3);
  RkItem item, found;
  RkRect box;

  g_assert_cmpuint (count_item (picture, "second-R4", &item), ==, 1);
  box = rk_item_box (&item);
  g_assert_true (rk_picture_item_at (picture, box.x + 3, box.y + box.h - 3, &found));
  g_assert_cmpstr (found.mark->key, ==, "second-R4");
}

static void
test_long_words_stay_on_the_slide (void)
{
  static const char *const kinds[] = { "title", "events" };
  g_autofree char *words = g_strnfill (400, 'w');

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++) {
    RkSlide *slide = rk_slide_new (words, words);
    g_autoptr (RkPicture) picture = NULL;

    slide->detail = g_strdup (words);
    rk_slide_add_row (slide, words, words, words, words, FALSE);
    picture = draw (slide, kinds[i], 2);
    assert_texts_clear (picture, SMALLEST, kinds[i]);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  rk_language_init ("en");
  g_test_add_func ("/slide/kinds", test_kinds);
  g_test_add_func ("/slide/every-slide-is-16-by-9", test_every_slide_is_16_by_9);
  g_test_add_func ("/slide/foot-and-page", test_foot_and_page);
  g_test_add_func ("/slide/rows-are-whole", test_rows_are_whole);
  g_test_add_func ("/slide/what-is-off-is-quiet", test_what_is_off_is_quiet);
  g_test_add_func ("/slide/items-are-reached-through-a-slide", test_items_are_reached_through_a_slide);
  g_test_add_func ("/slide/long-words-stay-on-the-slide", test_long_words_stay_on_the_slide);
  return g_test_run ();
}
