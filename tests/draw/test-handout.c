/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw-checks.h"
#include "draw/paper/rk-handout.h"
#include "draw/paper/rk-notes-pages.h"
#include "draw/paper/rk-sheet.h"
#include "slide-samples.h"

#define SLIDES 7

static GPtrArray *
make_slides (void)
{
  GPtrArray *slides = g_ptr_array_new_with_free_func ((GDestroyNotify) rk_picture_free);

  for (guint i = 0; i < SLIDES; i++) {
    g_autoptr (RkSlide) slide = make_text_slide ();
    const RkSlideFoot foot = { "推進会議", i + 1, SLIDES };

    g_ptr_array_add (slides, rk_slide_draw (slide, rk_slide_kind ("text"), rk_style (RK_STYLE_GREY), &foot));
  }
  return slides;
}

/* The picture of slide @number on a page. */
static RkRect
find_slide (const RkPicture *page, guint number)
{
  g_autofree char *text = g_strdup_printf ("%u / %d", number, SLIDES);
  RkItem item;

  g_assert_cmpuint (count_text (page, text, &item), >=, 1);
  return (RkRect){ item.x, item.y, item.scale * RK_SLIDE_WIDTH, item.scale * RK_SLIDE_HEIGHT };
}

static guint
count_lines (const RkPicture *page)
{
  guint n = 0;

  for (guint i = 0; i < page->marks->len; i++) {
    const RkMark *mark = page->marks->pdata[i];

    n += mark->kind == RK_MARK_PATH && mark->box.h == 0;
  }
  return n;
}

static void
check_page (const RkPicture *page, gboolean note_lines, guint first, guint n)
{
  RkRect boxes[6];

  for (guint i = 0; i < n; i++) {
    boxes[i] = find_slide (page, first + i);
    g_assert_cmpfloat (boxes[i].x, >=, 30);
    g_assert_cmpfloat (boxes[i].x + boxes[i].w, <=, page->width - 30);
    g_assert_cmpfloat (boxes[i].y, >=, 30);
    g_assert_cmpfloat (boxes[i].y + boxes[i].h, <=, page->height - 30);
    for (guint k = 0; k < i; k++)
      g_assert_false (overlap (&boxes[i], &boxes[k]));
  }
  assert_texts_clear (page, 2, "handout");
  g_assert_cmpuint (count_lines (page) > 0, ==, note_lines);
}

static void
test_pages (void)
{
  static const struct {
    guint a_page, pages;
    gboolean landscape[2]; /* without and with lines */
  } rows[] = { { 1, 7, { TRUE, FALSE } }, { 2, 4, { FALSE, FALSE } }, { 4, 2, { TRUE, FALSE } }, { 6, 2, { FALSE, FALSE } } };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    for (gboolean lines = FALSE; lines <= TRUE; lines++) {
      g_autoptr (GPtrArray) slides = make_slides ();
      g_autoptr (GPtrArray) pages = rk_handout (slides, &(RkHandoutOptions){ rows[i].a_page, lines, "推進会議" }, rk_style (RK_STYLE_GREY));

      g_test_message ("%u a page, lines %d", rows[i].a_page, lines);
      g_assert_cmpuint (slides->len, ==, 0);
      g_assert_cmpuint (pages->len, ==, rows[i].pages);
      for (guint p = 0; p < pages->len; p++) {
        const RkPicture *page = pages->pdata[p];

        g_assert_cmpfloat (page->width, ==, rows[i].landscape[lines] ? RK_A4_LONG : RK_A4_SHORT);
        check_page (page, lines, p * rows[i].a_page + 1, MIN (rows[i].a_page, SLIDES - p * rows[i].a_page));
      }
    }
}

/* What the speaker says: every third slide nothing, every third a line, every third more than a page holds. */
static GPtrArray *
make_notes (void)
{
  GPtrArray *notes = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < SLIDES; i++) {
    GString *text = g_string_new (i % 3 == 1 ? "まず数字を読む。\nつぎに理由を話す。" : "");

    for (guint k = 0; i % 3 == 2 && k < 220; k++)
      g_string_append_printf (text, "%u番目の文で、区ごとの違いを話す。%s", k, k % 10 == 9 ? "\n" : "");
    g_ptr_array_add (notes, g_string_free (text, FALSE));
  }
  return notes;
}

/* The page's own texts, one after the other, without what stands on the slide and at the foot. */
static void
append_notes (GString *all, const RkPicture *page)
{
  for (guint i = 0; i < page->marks->len; i++) {
    const RkMark *mark = page->marks->pdata[i];

    if (mark->kind == RK_MARK_TEXT && mark->box.y + mark->box.h < page->height - 40)
      g_string_append (all, mark->text);
  }
}

static char *
without_spaces (const char *text)
{
  g_auto (GStrv) parts = g_strsplit_set (text, " \n", -1);

  return g_strjoinv ("", parts);
}

/* Every slide on a page of its own with its notes below it, whole, however long they are. */
static void
test_speaker_notes (void)
{
  g_autoptr (GPtrArray) slides = make_slides (), notes = make_notes ();
  g_autoptr (GArray) starts = NULL;
  g_autoptr (GPtrArray) pages = rk_notes_pages (slides, notes, "推進会議", rk_style (RK_STYLE_GREY), &starts);

  g_assert_cmpuint (slides->len, ==, 0);
  g_assert_cmpuint (starts->len, ==, SLIDES);
  g_assert_cmpuint (pages->len, >, SLIDES);
  for (guint i = 0; i < SLIDES; i++) {
    guint start = g_array_index (starts, guint, i), end = i + 1 < SLIDES ? g_array_index (starts, guint, i + 1) : pages->len + 1;
    g_autoptr (GString) said = g_string_new (NULL);
    g_autofree char *wanted = without_spaces (notes->pdata[i]), *found = NULL;

    find_slide (pages->pdata[start - 1], i + 1);
    for (guint p = start; p < end; p++) {
      assert_texts_clear (pages->pdata[p - 1], 2, "notes");
      append_notes (said, pages->pdata[p - 1]);
    }
    found = without_spaces (said->str);
    g_assert_cmpstr (found, ==, wanted);
  }
}

static void
test_known (void)
{
  g_assert_true (rk_handout_knows (6));
  g_assert_false (rk_handout_knows (0));
  g_assert_false (rk_handout_knows (3));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  rk_language_init ("ja");
  g_test_add_func ("/handout/pages", test_pages);
  g_test_add_func ("/handout/speaker-notes", test_speaker_notes);
  g_test_add_func ("/handout/known", test_known);
  return g_test_run ();
}
