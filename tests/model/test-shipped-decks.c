/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The decks that every document begins with: whatever of the papers' figures, tables, charts and lists survives is on a slide, and
 * no slide has text that is cut, too small, outside, or on other text. Run in each language (RK_SPOKEN). */
#include "../draw/draw-checks.h"
#include "core/rk-glossary.h"
#include "core/rk-language.h"
#include "draw/paper/rk-handout.h"
#include "fixture.h"
#include "model/deck/rk-answer-deck.h"

#define SMALLEST 12 /* at 1920 × 1080: 24 pixels */

static const char *const decks[] = { "R7", "R5", "R3" };

static char *
text_of (const RkPicture *picture)
{
  g_autoptr (GArray) texts = rk_picture_texts (picture);
  GString *all = g_string_new (NULL);

  for (guint i = 0; i < texts->len; i++)
    g_string_append_printf (all, "%s\n", g_array_index (texts, RkItem, i).mark->text);
  return g_string_free (all, FALSE);
}

/* The papers' own numbering, and what of it must be read on a slide of that deck whose section begins so; figures are the same
 * in both languages. What is left out lost its figures: S1-02 S1-06 S1-09. */
static const struct {
  const char *item, *deck, *section, *figures[7];
} items[] = {
  { "S0-01 S0-02", "R7", "R6 1(1)(2)", { "2" } },
  { "S0-03 S0-04 S0-05", "R7", "R6 2(1)", { "120", "141", "22", "31" } },
  { "S0-06 S0-07 S0-10 S0-11", "R7", "R6 2(2) ACP", { "99", "5.60MB", "CC BY 4.0", "70" } },
  { "S0-08", "R7", "R6 2(2)③ 《", { "22" } },
  { "S0-08 S0-09", "R7", "R6 2(2)③ ポスター", { "わが街Navi", "御堂筋線" } },
  { "S0-12 S0-13 S0-14 S0-15 S0-16 S0-17", "R7", "R6 2(3)", { "137", "113", "82.5%" } },
  { "S0-18 S0-20 S0-21 S0-23", "R7", "R6 3(1)(2)(3)", { "42", "73", "48" } },
  { "S0-19 S0-22", "R7", "R6 3(1)②", { "4", "23", "24" } },
  { "S0-24", "R7", "R6 課題 1", { "24" } },
  { "S0-25", "R7", "R7 取組 1", { NULL } },
  { "S0-26 S0-27", "R7", "R7 2 多職種研修会", { "14:00–17:00", "前島健志", "嶋岡英輝", "30", "4" } },
  { "S0-28 S0-29 S0-40", "R7", "R7 2・3 開催予定", { "VR" } },
  { "S0-30 S0-31 S0-32", "R7", "R7 3 区担当者説明会", { "33", "20", "13", "23", "32", "97.0%" } },
  { "S0-33 S0-34 S0-35", "R7", "R7 3 支援", { "24" } },
  { "S0-36 S0-37 S0-38", "R7", "R7 3 第1回合同研修会", { "77", "34", "43", "75", "97.4%" } },
  { "S0-39", "R7", "R7 3 意見", { NULL } },
  { "S1-01", "R5", "p4", { "ア", "ク" } },
  { "S1-03 S1-04", "R5", "I(イ) その1", { "15", "7", "2", "24" } },
  { "S1-05", "R5", "I(イ) その2", { "10", "22", "11", "17", "21", "14" } },
  { "S1-07", "R5", "I(カ) 研修会", { "16", "2", "3" } },
  { "S1-08", "R5", "I(カ) 研修テーマ", { NULL } },
  { "S1-10", "R5", "I(キ)", { "552858", "596134", "2.06", "2.93" } },
  { "S1-11 S1-12", "R5", "II(ウ)", { "5,111", "6,479" } },
  { "S1-13", "R5", "II(オ) 相談者別", { "926", "1,834" } },
  { "S1-14", "R5", "II(オ) 相談内容別", { "1,119" } },
  { "S1-15 S1-16", "R5", "I・II", { "250", "50" } },
  { "S1-17", "R5", "II(オ) 具体例", { "①", "②", "③", "④", "⑤", "⑥" } },
  { "S1-18", "R5", "II 会議", { "2,120", "579", "1,896", "1,777", "2,213", "1,120" } },
  { "S2-01", "R3", "めざすべき", { NULL } },
  { "S2-02", "R3", "課題1 (1)", { "3" } },
  { "S2-03 S2-04", "R3", "課題2", { "23", "26", "14:15", "16:15" } },
  { "S2-05", "R3", "課題3 ① 区新任", { "28", "18", "26", "16", "30" } },
  { "S2-06", "R3", "課題3 ① アンケート", { "58%", "42%", "48%", "34%", "67%", "29%" } },
  { "S2-07", "R3", "課題3 ① 意見", { "ACP" } },
  { "S2-08", "R3", "課題3 ② コーディネーター連絡会", { "7", "10", "18", "26" } },
  { "S2-09", "R3", "課題3 ② アンケート", { "86%", "14%", "70%", "30%" } },
  { "S2-10 S2-11", "R3", "課題3 ③④", { "5" } },
  { "S2-12", "R3", "課題3 ⑤ 個別支援", { "3", "20", "24" } },
  { "S2-13", "R3", "課題3 ⑤ 訪問まとめ", { NULL } },
};

/* What is read on the slides of a section, each by itself and together. */
static char *
read_section (const char *deck, const char *section)
{
  g_autoptr (RkDeckShow) show = rk_deck_show (figures (), deck, 0, NULL);
  GString *all = g_string_new (NULL);

  for (guint i = 0; i < show->slides->len; i++) {
    const RkDeckSlide *slide = show->slides->pdata[i];
    g_autoptr (RkPicture) picture = NULL;
    g_autofree char *text = NULL;

    if (slide->section == NULL || !g_str_has_prefix (slide->section, section))
      continue;
    picture = rk_answer_slide (figures (), show->deck, slide, rk_style (RK_STYLE_LIGHT), 0, 0);
    text = text_of (picture);
    g_string_append (all, text);
  }
  return g_string_free (all, FALSE);
}

static void
test_every_figure (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (items); i++) {
    g_autofree char *text = read_section (items[i].deck, items[i].section);

    g_test_message ("%s", items[i].item);
    g_assert_cmpstr (text, !=, "");
    for (guint k = 0; items[i].figures[k] != NULL; k++)
      assert_holds (text, rk_word (items[i].figures[k]));
  }
}

/* What a slide names is there: nothing stays as it is written. */
static void
test_every_name (void)
{
  for (guint d = 0; d < G_N_ELEMENTS (decks); d++) {
    g_autoptr (RkDrawnDeck) deck = rk_answer_deck (figures (), decks[d], rk_style (RK_STYLE_LIGHT));

    for (guint i = 0; i < deck->pictures->len; i++) {
      g_autofree char *text = text_of (deck->pictures->pdata[i]);

      g_assert_null (strchr (text, '{'));
      g_assert_null (strstr (deck->names->pdata[i], "{"));
    }
  }
}

/* A slide has a source and a section, and its words in both languages. */
static void
test_records (void)
{
  const GPtrArray *slides = rk_dataset_all (figures (), &rk_deck_slide_type);

  for (guint i = 0; i < slides->len; i++) {
    const RkDeckSlide *slide = slides->pdata[i];

    g_test_message ("%s", slide->id);
    g_assert_true ((slide->title == NULL) == (slide->english_title == NULL));
    g_assert_true ((slide->subtitle == NULL) == (slide->english_subtitle == NULL));
    g_assert_true ((slide->body == NULL) == (slide->english_body == NULL));
    g_assert_nonnull (slide->source);
    g_assert_nonnull (slide->section);
  }
}

/* Nothing is drawn within some points of the edge. */
static void
assert_rim (const RkPicture *picture, const char *what)
{
  cairo_surface_t *surface = paint (picture);
  const int width = (int) picture->width, height = (int) picture->height;
  const guint32 page = pixel_at (surface, 0, 0);

  for (int x = 0; x < width; x++)
    if (pixel_at (surface, x, 3) != page || pixel_at (surface, x, height - 4) != page)
      g_error ("%s: ink at the edge", what);
  for (int y = 0; y < height; y++)
    if (pixel_at (surface, 3, y) != page || pixel_at (surface, width - 4, y) != page)
      g_error ("%s: ink at the edge", what);
  cairo_surface_destroy (surface);
}

static void
check_slides (const char *name, RkStyleVariant variant)
{
  g_autoptr (RkDrawnDeck) deck = rk_answer_deck (figures (), name, rk_style (variant));

  for (guint i = 0; i < deck->pictures->len; i++) {
    const RkPicture *picture = deck->pictures->pdata[i];
    g_autofree char *what = g_strdup_printf ("%s %u %s", name, i + 1, (const char *) deck->names->pdata[i]);

    g_test_message ("%s", what);
    assert_texts_clear (picture, SMALLEST, what);
    assert_rim (picture, what);
    assert_texts_whole (picture, what);
  }
}

static void
test_nothing_is_cut (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (decks); i++) {
    check_slides (decks[i], RK_STYLE_LIGHT);
    check_slides (decks[i], RK_STYLE_GREY);
  }
}

static void
test_handouts (void)
{
  static const guint a_page[] = { 1, 2, 4, 6 };

  for (guint i = 0; i < G_N_ELEMENTS (a_page); i++) {
    g_autoptr (RkDrawnDeck) deck = rk_answer_deck (figures (), "R5", rk_style (RK_STYLE_GREY));
    g_autoptr (GPtrArray) pages = rk_handout (deck->pictures, &(RkHandoutOptions){ a_page[i], i % 2 == 0, deck->title }, rk_style (RK_STYLE_GREY));

    for (guint p = 0; p < pages->len; p++) {
      g_autofree char *what = g_strdup_printf ("%u a page, page %u", a_page[i], p + 1);

      assert_texts_clear (pages->pdata[p], 1, what);
      assert_rim (pages->pdata[p], what);
    }
  }
}

static void
test_number_of_slides (void)
{
  g_autoptr (RkDrawnDeck) deck = rk_answer_deck (figures (), NULL, rk_style (RK_STYLE_LIGHT));

  g_assert_cmpuint (deck->pictures->len, >=, 20);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_assert_true (rk_language_init (g_getenv ("RK_SPOKEN")));
  g_test_add_func ("/shipped-decks/every-figure", test_every_figure);
  g_test_add_func ("/shipped-decks/every-name", test_every_name);
  g_test_add_func ("/shipped-decks/records", test_records);
  g_test_add_func ("/shipped-decks/nothing-is-cut", test_nothing_is_cut);
  g_test_add_func ("/shipped-decks/handouts", test_handouts);
  g_test_add_func ("/shipped-decks/number-of-slides", test_number_of_slides);
  return g_test_run ();
}
