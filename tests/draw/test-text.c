/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/picture/rk-text.h"

#include "draw/picture/rk-phrase.h"

#include <string.h>

#define LONG "区役所実務者、在宅医療・介護連携支援コーディネーター合同研修会 第1回"

static void
test_sizes (void)
{
  static const struct {
    const char *text;
    RkFont font;
    double least, most; /* width */
    double height;
  } rows[] = {
    { "", { 12, FALSE, 0, 0 }, 0, 0.1, 12 },
    { "区", { 20, FALSE, 0, 0 }, 19.9, 20.1, 20 }, /* a kanji is an em wide */
    { "東淀川区", { 20, FALSE, 0, 0 }, 79.5, 80.5, 20 },
    { "東淀川区", { 10, TRUE, 0, 0 }, 39.5, 40.5, 10 },
    { "1,834", { 20, FALSE, 0, 0 }, 40, 60, 20 },
    { "北区\n中央区", { 20, FALSE, 0, 0 }, 59.5, 60.5, 48 },       /* lines are 1.4 em apart */
    { "東淀川区", { 20, FALSE, 45, 0 }, 39.5, 45, 48 },            /* wrapped */
    { "東淀川区", { 20, FALSE, 45, 1 }, 20, 45, 20 },              /* cut to one line */
    { LONG, { 10, FALSE, 100, 2 }, 80, 100, 24 },                  /* cut to two */
    { LONG, { 10, FALSE, 2000, 1 }, 300, 400, 10 },                /* room enough: whole */
    { "Higashiyodogawa-ku", { 13, TRUE, 60, 1 }, 30, 60, 13 },     /* a word longer than the line */
    { "Higashiyodogawa-ku", { 13, TRUE, 60, 0 }, 30, 60.1, 49.4 }, /* broken within */
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    RkSize size = rk_text_measure (rows[i].text, rows[i].font);

    g_test_message ("%s: %g × %g", rows[i].text, size.w, size.h);
    g_assert_cmpfloat (size.w, >=, rows[i].least);
    g_assert_cmpfloat (size.w, <=, rows[i].most);
    g_assert_cmpfloat_with_epsilon (size.h, rows[i].height, 0.05);
  }
}

/* A layout measured at one size fits at every other: nothing is rounded to pixels. */
static void
test_sizes_scale (void)
{
  RkSize small = rk_text_measure (LONG, (RkFont){ 7.3, FALSE, 0, 0 }), large = rk_text_measure (LONG, (RkFont){ 73, FALSE, 0, 0 });

  g_assert_cmpfloat_with_epsilon (large.w / small.w, 10, 0.02);
}

static void
test_bold_is_not_narrower (void)
{
  g_assert_cmpfloat (rk_text_measure ("Meetings attended", (RkFont){ 20, TRUE, 0, 0 }).w, >, rk_text_measure ("Meetings attended", (RkFont){ 20, FALSE, 0, 0 }).w);
}

/* The rows and columns of a surface that bear ink. */
typedef struct {
  int left, top, right, bottom;
} Ink;

static Ink
find_ink (const char *text, RkFont font, double x, double y, double align, const RkColour *halo)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_A8, 300, 200);
  cairo_t *cr = cairo_create (surface);
  Ink ink = { 300, 200, -1, -1 };

  rk_text_draw (cr, text, font, x, y, align, rk_colour (0), halo);
  g_assert_false (cairo_has_current_point (cr)); /* else the next circle begins with a line */
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  for (int row = 0; row < 200; row++)
    for (int column = 0; column < 300; column++)
      if (cairo_image_surface_get_data (surface)[row * cairo_image_surface_get_stride (surface) + column] > 40) {
        ink.left = MIN (ink.left, column);
        ink.right = MAX (ink.right, column);
        ink.top = MIN (ink.top, row);
        ink.bottom = MAX (ink.bottom, row);
      }
  cairo_surface_destroy (surface);
  return ink;
}

static void
test_ink_lies_in_the_em (void)
{
  static const struct {
    const char *text;
    RkFont font;
    double align;
  } rows[] = {
    { "東淀川区", { 30, FALSE, 0, 0 }, 0 },
    { "鶴見区", { 30, TRUE, 0, 0 }, 0 },
    { "2,213", { 30, FALSE, 0, 0 }, 1 },
    { "北区\n中央区", { 30, FALSE, 0, 0 }, 0.5 },
    { "東淀川区", { 30, FALSE, 65, 0 }, 1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    RkFont font = rows[i].font;
    RkSize size = rk_text_measure (rows[i].text, font);
    Ink ink;

    /* wrapped lines stand within the width that is drawn with */
    font.width = font.width > 0 ? size.w + 0.5 : 0;
    ink = find_ink (rows[i].text, font, 40, 50, rows[i].align, NULL);
    g_test_message ("%s: ink %d to %d, %d to %d", rows[i].text, ink.left, ink.right, ink.top, ink.bottom);
    g_assert_cmpfloat (ink.left, >=, 39);
    g_assert_cmpfloat (ink.right, <=, 41 + size.w);
    g_assert_cmpfloat (ink.top, >=, 49);
    g_assert_cmpfloat (ink.bottom, <=, 51 + size.h);
    g_assert_cmpfloat (ink.bottom - ink.top, >, size.h * 0.6);
  }
}

static void
test_lines_stand_as_aligned (void)
{
  const RkFont font = { 30, FALSE, 0, 0 };
  Ink left = find_ink ("中央区\n北", font, 40, 50, 0, NULL), right = find_ink ("北\n中央区", font, 40, 50, 1, NULL);

  /* whichever line is the short one, the block is as wide as the long one */
  g_assert_cmpint (ABS (left.left - right.left), <=, 3);
  g_assert_cmpint (ABS (left.right - right.right), <=, 3);
}

static void
test_halo_surrounds (void)
{
  RkColour white = rk_colour (0xffffff);
  Ink plain = find_ink ("北区", (RkFont){ 30, FALSE, 0, 0 }, 40, 50, 0, NULL), with = find_ink ("北区", (RkFont){ 30, FALSE, 0, 0 }, 40, 50, 0, &white);

  g_assert_cmpint (with.left, <, plain.left);
  g_assert_cmpint (with.right, >, plain.right);
  g_assert_cmpint (with.top, <, plain.top);
  g_assert_cmpint (with.bottom, >, plain.bottom);
}

static gpointer
measure_much (gpointer unused)
{
  double *sum = g_new0 (double, 1);

  for (int i = 0; i < 50; i++)
    *sum += rk_text_measure (LONG, (RkFont){ 8 + i % 5, i % 2 != 0, 150, 2 }).w;
  return sum;
}

static void
test_threads_measure_alike (void)
{
  GThread *threads[4];
  g_autofree double *own = measure_much (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new ("measure", measure_much, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (threads); i++) {
    g_autofree double *sum = g_thread_join (threads[i]);

    g_assert_cmpfloat (*sum, ==, *own);
  }
}

/* What a line is not broken within. */
static void
test_phrases (void)
{
  static const struct {
    const char *text;
    double width; /* ems */
    const char *kept;
  } rows[] = {
    { "会議等への出席は令和2年度に7割減った", 30, "会議等への 出席は 令和 2年度に 7割減った" },
    { "新型コロナウイルス感染症で", 30, "新型 コロナウイルス 感染症で" },
    { "在宅医療介護連携推進事業", 30, "在宅 医療 介護 連携 推進 事業" }, /* too long to be kept whole */
    { "在宅医療拠点", 10, "在宅 医療 拠点" },
    { "研修会", 10, "研修会" },
    { "研修会", 3, "" }, /* no room for choices */
    { "Ward offices 24", 30, "24" },
    { "", 30, "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    PangoAttrList *attributes = rk_phrase_attributes (rows[i].text, rows[i].width);
    GSList *all = pango_attr_list_get_attributes (attributes);
    g_autoptr (GString) kept = g_string_new (NULL);

    for (GSList *link = all; link != NULL; link = link->next) {
      const PangoAttribute *attribute = link->data;

      g_string_append_printf (kept, "%s%.*s", kept->len > 0 ? " " : "", (int) (attribute->end_index - attribute->start_index), rows[i].text + attribute->start_index);
    }
    g_assert_cmpstr (kept->str, ==, rows[i].kept);
    g_slist_free_full (all, (GDestroyNotify) pango_attribute_destroy);
    pango_attr_list_unref (attributes);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/text/sizes", test_sizes);
  g_test_add_func ("/text/sizes-scale", test_sizes_scale);
  g_test_add_func ("/text/bold-is-not-narrower", test_bold_is_not_narrower);
  g_test_add_func ("/text/ink-lies-in-the-em", test_ink_lies_in_the_em);
  g_test_add_func ("/text/lines-stand-as-aligned", test_lines_stand_as_aligned);
  g_test_add_func ("/text/halo-surrounds", test_halo_surrounds);
  g_test_add_func ("/text/threads-measure-alike", test_threads_measure_alike);
  g_test_add_func ("/text/phrases", test_phrases);
  return g_test_run ();
}
