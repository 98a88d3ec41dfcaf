/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw-checks.h"
#include "slide-samples.h"

#define SMALLEST 12 /* at 1920 × 1080: 24 pixels */

static RkPicture *
draw (RkSlide *slide, const char *kind, guint page)
{
  const RkSlideFoot foot = { "推進会議", page, 24 };
  RkPicture *picture = rk_slide_draw (slide, rk_slide_kind (kind), rk_style (RK_STYLE_LIGHT), &foot);

  rk_slide_free (slide);
  return picture;
}

static void
test_kinds (void)
{
  guint n = 0;

  for (const RkSlideKind *const *kind = rk_slide_kinds (); *kind != NULL; kind++, n++)
    g_assert_true (rk_slide_kind ((*kind)->id) == *kind);
  g_assert_cmpuint (n, ==, 5);
  g_assert_null (rk_slide_kind ("film"));
}

static void
test_every_slide_is_16_by_9 (void)
{
  static const struct {
    const char *kind;
    RkSlide *(*make) (void);
  } rows[] = { { "title", make_title_slide }, { "chapter", make_chapter_slide }, { "text", make_text_slide }, { "picture", make_picture_slide }, { "pair", make_pair_slide } };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (RkPicture) picture = draw (rows[i].make (), rows[i].kind, i);

    g_assert_cmpfloat (picture->width, ==, 960);
    g_assert_cmpfloat (picture->height, ==, 540);
    assert_texts_clear (picture, SMALLEST, rows[i].kind);
  }
}

static void
test_foot (void)
{
  g_autoptr (RkPicture) first = draw (make_title_slide (), "title", 0), third = draw (make_text_slide (), "text", 3);

  g_assert_cmpuint (count_text (first, "推進会議", NULL), ==, 0);
  g_assert_cmpuint (count_text (third, "推進会議", NULL), ==, 1);
  g_assert_cmpuint (count_text (third, "3 / 24", NULL), ==, 1);
  g_assert_cmpuint (count_text (third, "出典：資料1 課題", NULL), ==, 1);
}

/* A line of the second rank stands further in, in smaller and softer type. */
static void
test_ranks (void)
{
  g_autoptr (RkPicture) picture = draw (make_text_slide (), "text", 2);
  RkItem first, second;

  g_assert_cmpuint (count_text (picture, "人生会議（ACP）がまだ知られていない", &first), ==, 1);
  g_assert_cmpuint (count_text (picture, "22駅に掲示する", &second), ==, 1);
  g_assert_cmpfloat (second.mark->box.x, >, first.mark->box.x);
  g_assert_cmpfloat (second.mark->font.size, <, first.mark->font.size);
  g_assert_cmpfloat (second.mark->fill.r, >, first.mark->fill.r);
  g_assert_cmpuint (count_text (picture, "- 22駅に掲示する", NULL), ==, 0);
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
  static const char *const kinds[] = { "title", "chapter", "text" };
  g_autofree char *words = g_strnfill (400, 'w');

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++) {
    RkSlide *slide = rk_slide_new (words, words);
    g_autoptr (RkPicture) picture = NULL;

    slide->detail = g_strdup (words);
    slide->body = g_strdup (words);
    slide->source = g_strdup (words);
    picture = draw (slide, kinds[i], 2);
    assert_texts_clear (picture, SMALLEST, kinds[i]);
  }
}

/* Nothing of a long text is lost: it goes on on the next slide, and each part stands there whole. */
static void
assert_split (const char *body, guint least)
{
  g_autoptr (RkSlide) whole = rk_slide_new ("課題", NULL);
  g_auto (GStrv) parts = NULL;
  g_autoptr (GString) shown = g_string_new (NULL);
  g_autofree char *wanted = g_strdelimit (g_strdup (body), "\n", ' ');

  whole->body = g_strdup (body);
  parts = rk_slide_split_text (whole);
  g_assert_cmpuint (g_strv_length (parts), >=, least);
  for (guint i = 0; parts[i] != NULL; i++) {
    RkSlide *slide = rk_slide_new ("課題", NULL);
    g_autoptr (RkPicture) picture = NULL;
    g_autoptr (GArray) texts = NULL;

    slide->body = g_strdup (parts[i]);
    picture = draw (slide, "text", 2);
    assert_texts_clear (picture, SMALLEST, parts[i]);
    texts = rk_picture_texts (picture);
    for (guint k = 1; k + 2 < texts->len; k++) { /* between title and foot */
      const RkMark *mark = g_array_index (texts, RkItem, k).mark;
      RkFont free = { mark->font.size, FALSE, mark->font.width, 0 };

      g_assert_cmpfloat (rk_text_measure (mark->text, free).h, <=, mark->box.h + 0.1); /* no ellipsis */
      g_string_append (shown, mark->text);
    }
  }
  g_string_replace (shown, " ", "", 0);
  g_assert_cmpuint (shown->len, >=, strlen (wanted) * 9 / 10);
}

static void
test_long_text_goes_on (void)
{
  g_autoptr (GString) lines = g_string_new ("一つ目"), paragraph = g_string_new (NULL);

  for (guint i = 2; i <= 40; i++)
    g_string_append_printf (lines, "\n%s%u つ目の取組では、区役所と相談支援室の担当者が顔を合わせて話した", i % 3 == 0 ? "- " : "", i);
  for (guint i = 0; i < 120; i++)
    g_string_append (paragraph, "区役所と相談支援室の担当者が話した。");
  assert_split ("一つ目\n二つ目", 1);
  assert_split (lines->str, 2);
  assert_split (paragraph->str, 2);
}

static void
test_no_text (void)
{
  g_autoptr (RkSlide) slide = rk_slide_new ("課題", NULL);
  g_auto (GStrv) parts = rk_slide_split_text (slide);

  g_assert_cmpuint (g_strv_length (parts), ==, 1);
  g_assert_cmpstr (parts[0], ==, "");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  rk_language_init ("en");
  g_test_add_func ("/slide/kinds", test_kinds);
  g_test_add_func ("/slide/every-slide-is-16-by-9", test_every_slide_is_16_by_9);
  g_test_add_func ("/slide/foot", test_foot);
  g_test_add_func ("/slide/ranks", test_ranks);
  g_test_add_func ("/slide/items-are-reached-through-a-slide", test_items_are_reached_through_a_slide);
  g_test_add_func ("/slide/long-words-stay-on-the-slide", test_long_words_stay_on_the_slide);
  g_test_add_func ("/slide/long-text-goes-on", test_long_text_goes_on);
  g_test_add_func ("/slide/no-text", test_no_text);
  return g_test_run ();
}
