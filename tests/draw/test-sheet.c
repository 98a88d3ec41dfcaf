/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Sheets of paper: how they break into pages, and that no text leaves its page, is cut, or lies on another. */
#include "draw/paper/rk-label-sheet.h"
#include "draw/paper/rk-sheet.h"
#include "draw/picture/rk-fit.h"

#include <string.h>

#define LONG_CELL "在宅医療・介護連携推進事業、在宅医療連携拠点事業 区担当者説明会"

static const RkStyle *
light (void)
{
  return rk_style (RK_STYLE_LIGHT);
}

static RkSheet *
make_sheet (gboolean landscape)
{
  RkSheet *sheet = rk_sheet_new ("配達一覧", "人生会議 (ACP) 強化月間");

  sheet->landscape = landscape;
  sheet->footnote = g_strdup ("枚数の記載がない場所は1枚として数えています。");
  sheet->source = g_strdup ("令和7年度 在宅医療連携推進事業における健康局の取組について");
  rk_sheet_add_column (sheet, "No.", 6, 1);
  rk_sheet_add_column (sheet, "Place", 30, 0);
  rk_sheet_add_column (sheet, "Note", 30, 0);
  rk_sheet_add_column (sheet, "Delivered", 12, 0.5)->ticks = TRUE;
  return sheet;
}

static void
add_rows (RkSheet *sheet, guint n, const char *place)
{
  for (guint i = 1; i <= n; i++) {
    g_autofree char *number = g_strdup_printf ("n%u", i);

    rk_sheet_add_row (sheet, RK_SHEET_PLAIN, (const char *[]){ number, place, "専用掲示板", NULL });
  }
}

static guint
count_text (const RkPicture *page, const char *text)
{
  g_autoptr (GArray) texts = rk_picture_texts (page);
  guint n = 0;

  for (guint i = 0; i < texts->len; i++)
    n += g_str_equal (g_array_index (texts, RkItem, i).mark->text, text) ? 1 : 0;
  return n;
}

static double
find_text (const RkPicture *page, const char *text)
{
  g_autoptr (GArray) texts = rk_picture_texts (page);

  for (guint i = 0; i < texts->len; i++)
    if (g_str_equal (g_array_index (texts, RkItem, i).mark->text, text))
      return rk_item_box (&g_array_index (texts, RkItem, i)).y;
  g_error ("“%s” is not on the page", text);
}

/* A text that is cut is shorter, or has fewer lines, than it would be in all the room it wants. */
static void
assert_whole (const RkMark *mark)
{
  RkFont font = mark->font;
  RkSize drawn = rk_text_measure (mark->text, font), whole;

  font.lines = 0;
  whole = rk_text_measure (mark->text, font);
  if (whole.h > drawn.h + 0.1 || (font.width <= 0 && whole.w > drawn.w + 0.1))
    g_error ("“%s” is cut", mark->text);
}

static void
assert_apart (const RkItem *a, const RkItem *b)
{
  RkRect p = rk_item_box (a), q = rk_item_box (b);

  if (MIN (p.x + p.w, q.x + q.w) - MAX (p.x, q.x) > 0.5 && MIN (p.y + p.h, q.y + q.h) - MAX (p.y, q.y) > 0.5)
    g_error ("“%s” lies on “%s”", a->mark->text, b->mark->text);
}

static void
assert_clean (const GPtrArray *pages)
{
  for (guint p = 0; p < pages->len; p++) {
    const RkPicture *page = pages->pdata[p];
    g_autoptr (GArray) texts = rk_picture_texts (page);

    g_assert_cmpuint (texts->len, >, 0);
    for (guint i = 0; i < texts->len; i++) {
      const RkItem *item = &g_array_index (texts, RkItem, i);
      RkRect box = rk_item_box (item);

      if (box.x < 10 || box.y < 10 || box.x + box.w > page->width - 10 || box.y + box.h > page->height - 10)
        g_error ("“%s” leaves page %u", item->mark->text, p + 1);
      g_assert_cmpfloat (item->mark->font.size * item->scale, >=, 7);
      assert_whole (item->mark);
      for (guint k = 0; k < i; k++)
        assert_apart (item, &g_array_index (texts, RkItem, k));
    }
  }
}

static void
test_pages (void)
{
  static const struct {
    guint rows;
    gboolean landscape;
    const char *place;
    guint least, most; /* pages */
  } rows[] = {
    { 0, FALSE, "本町駅", 1, 1 },
    { 1, FALSE, "本町駅", 1, 1 },
    { 22, FALSE, "本町駅", 1, 1 },
    { 60, TRUE, "本町駅", 3, 4 },
    { 100, FALSE, "本町駅", 3, 3 },
    { 100, FALSE, LONG_CELL, 4, 6 },
    { 150, TRUE, LONG_CELL, 5, 10 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (RkSheet) sheet = make_sheet (rows[i].landscape);
    g_autoptr (GPtrArray) pages = NULL;
    guint seen = 0;

    add_rows (sheet, rows[i].rows, rows[i].place);
    pages = rk_sheet_draw (sheet, light ());
    g_test_message ("%u rows: %u pages", rows[i].rows, pages->len);
    g_assert_cmpuint (pages->len, >=, rows[i].least);
    g_assert_cmpuint (pages->len, <=, rows[i].most);
    for (guint p = 0; p < pages->len; p++) {
      g_autofree char *number = g_strdup_printf ("%u / %u", p + 1, pages->len);

      g_assert_cmpuint (count_text (pages->pdata[p], "Delivered"), ==, 1);
      g_assert_cmpuint (count_text (pages->pdata[p], "配達一覧"), ==, 1);
      g_assert_cmpuint (count_text (pages->pdata[p], number), ==, 1);
      seen += count_text (pages->pdata[p], rows[i].place);
    }
    g_assert_cmpuint (seen, ==, rows[i].rows);
    if (rows[i].rows <= 100)
      assert_clean (pages);
  }
}

/* Wherever the page ends, a heading has a row below it, a total one above it, and a group that goes on says so. */
static void
test_groups_across_pages (void)
{
  guint continued = 0, pushed = 0;

  for (guint before = 34; before < 44; before++) {
    g_autoptr (RkSheet) sheet = make_sheet (FALSE);
    g_autoptr (GPtrArray) pages = NULL;

    rk_sheet_add_group (sheet, "御堂筋線");
    add_rows (sheet, before, "本町駅");
    rk_sheet_add_group (sheet, "谷町線");
    rk_sheet_add_row (sheet, RK_SHEET_PLAIN, (const char *[]){ "x", "大日駅", NULL });
    rk_sheet_add_row (sheet, RK_SHEET_STRONG, (const char *[]){ "", "計", NULL });
    pages = rk_sheet_draw (sheet, light ());
    if (before % 5 == 0) /* each text against each other takes long */
      assert_clean (pages);
    for (guint p = 0; p < pages->len; p++) {
      g_assert_cmpuint (count_text (pages->pdata[p], "谷町線"), ==, count_text (pages->pdata[p], "大日駅"));
      g_assert_cmpuint (count_text (pages->pdata[p], "計"), ==, count_text (pages->pdata[p], "大日駅"));
    }
    if (pages->len > 1 && count_text (pages->pdata[1], "本町駅") > 0)
      g_assert_cmpuint (count_text (pages->pdata[1], "御堂筋線 (continued)"), ==, 1);
    continued += pages->len > 1 && count_text (pages->pdata[1], "本町駅") > 0 ? 1 : 0;
    pushed += pages->len > 1 && count_text (pages->pdata[1], "本町駅") == 0 ? 1 : 0;
  }
  /* the page ended within the first group as well as between the two */
  g_assert_cmpuint (continued, >, 0);
  g_assert_cmpuint (pushed, >, 0);
}

static void
test_long_cells (void)
{
  static const char *const cells[] = { LONG_CELL, "Tenjimbashisuji 6-chome Station", "一行目\n二行目\n三行目\n四行目", "" };

  for (guint i = 0; i < G_N_ELEMENTS (cells); i++) {
    g_autoptr (RkSheet) sheet = make_sheet (FALSE);
    g_autoptr (GPtrArray) pages = NULL;

    rk_sheet_add_row (sheet, RK_SHEET_PLAIN, (const char *[]){ "1", cells[i], cells[i], NULL });
    rk_sheet_add_row (sheet, RK_SHEET_PLAIN, (const char *[]){ "2", "next", "one cell", "ticked", "too many", NULL });
    pages = rk_sheet_draw (sheet, light ());
    assert_clean (pages);
    g_assert_cmpfloat (find_text (pages->pdata[0], "next"), >, find_text (pages->pdata[0], "1"));
    g_assert_cmpuint (count_text (pages->pdata[0], "too many"), ==, 0);
    g_assert_cmpuint (count_text (pages->pdata[0], "ticked"), ==, 0);
  }
}

/* What no size shows whole is cut to three lines and stays in its row. */
static void
test_endless_cell (void)
{
  g_autoptr (RkSheet) sheet = make_sheet (FALSE);
  g_autoptr (GPtrArray) pages = NULL;
  g_autoptr (GString) endless = g_string_new (NULL);

  for (guint i = 0; i < 400; i++)
    g_string_append (endless, "連携");
  rk_sheet_add_row (sheet, RK_SHEET_PLAIN, (const char *[]){ "1", endless->str, NULL });
  rk_sheet_add_row (sheet, RK_SHEET_PLAIN, (const char *[]){ "2", "next", NULL });
  pages = rk_sheet_draw (sheet, light ());
  g_assert_cmpuint (pages->len, ==, 1);
  g_assert_cmpfloat (find_text (pages->pdata[0], "next") - find_text (pages->pdata[0], endless->str), <=, 3 * 9 * RK_FIT_LINE + 8);
}

static void
test_labels (void)
{
  static const struct {
    guint labels, pages;
  } rows[] = { { 0, 0 }, { 1, 1 }, { 24, 1 }, { 25, 2 }, { 72, 3 } };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (GPtrArray) labels = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev), pages = NULL;

    for (guint k = 0; k < rows[i].labels; k++)
      g_ptr_array_add (labels, g_strdupv ((GStrv) (const char *[]){ k % 2 ? "天神橋筋六丁目駅" : "Tenjimbashisuji 6-chome Station, the northern ticket gate", "Osaka Metro（大阪市高速電気軌道）", "谷町線", "ポスター B1 × 1, リーフレット × 30", "a fifth line", NULL }));
    pages = rk_label_sheet_draw (labels, light ());
    g_assert_cmpuint (pages->len, ==, rows[i].pages);
    assert_clean (pages);
    for (guint p = 0; p < pages->len; p++)
      g_assert_cmpuint (count_text (pages->pdata[p], "a fifth line"), ==, 0);
  }
}

static void
test_fit (void)
{
  static const struct {
    const char *text;
    double width;
    int lines;
    double size;
  } rows[] = {
    { "四文字だ", 40.5, 1, 10 }, /* four ems of ten */
    { "四文字だ", 32.5, 1, 8 },  /* of eight */
    { "四文字だ", 20, 1, 7 },    /* never below the least */
    { "四文字だ", 20.5, 2, 10 }, /* in two lines */
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_assert_cmpfloat (rk_fit (rows[i].text, (RkFont){ 10, FALSE, rows[i].width, rows[i].lines }, 7).size, ==, rows[i].size);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/sheet/pages", test_pages);
  g_test_add_func ("/sheet/groups-across-pages", test_groups_across_pages);
  g_test_add_func ("/sheet/long-cells", test_long_cells);
  g_test_add_func ("/sheet/endless-cell", test_endless_cell);
  g_test_add_func ("/sheet/labels", test_labels);
  g_test_add_func ("/sheet/fit", test_fit);
  return g_test_run ();
}
