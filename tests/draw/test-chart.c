/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart-samples.h"
#include "draw-checks.h"
#include "draw/picture/rk-scale.h"

#define SERIES 6
#define ROUNDS 150

static RkPicture *
draw (RkChart *chart, const char *kind)
{
  RkPicture *picture = rk_chart_draw (chart, rk_chart_kind (kind), rk_style (RK_STYLE_LIGHT), 960, 540);

  rk_chart_free (chart);
  return picture;
}

static RkRect
item_box (const RkPicture *picture, const char *key)
{
  RkItem item;

  g_test_message ("%s", key);
  g_assert_cmpuint (count_item (picture, key, &item), ==, 1);
  return rk_item_box (&item);
}

static double
middle_of (const RkItem *item)
{
  RkRect box = rk_item_box (item);

  return box.x + box.w / 2;
}

static const RkMark *
item_mark (const RkPicture *picture, const char *key)
{
  RkItem item;

  g_assert_cmpuint (count_item (picture, key, &item), ==, 1);
  return item.mark;
}

static void
test_kinds (void)
{
  static const char *const ids[] = { "bars", "stacked", "grouped", "horizontal", "horizontal-sorted", "line", "survey", "groups",
                                     "status", "multiples", "slope", "dots", "heat", "donut", "table" };
  guint n = 0;

  for (const RkChartKind *const *kind = rk_chart_kinds (); *kind != NULL; kind++, n++)
    g_assert_true (rk_chart_kind ((*kind)->id) == *kind);
  g_assert_cmpuint (n, ==, G_N_ELEMENTS (ids));
  for (guint i = 0; i < n; i++)
    g_assert_nonnull (rk_chart_kind (ids[i]));
  g_assert_null (rk_chart_kind ("pie"));
}

static const struct {
  double width, height, least; /* the smallest type */
} sizes[] = { { 960, 540, 12 }, { 960, 514, 12 }, { 1120, 760, 12 }, { 1920, 1080, 24 }, { 1280, 720, 16 }, { 540, 540, 10.8 }, { 595, 842, 10.8 }, { 830, 640, 10 }, { 640, 400, 8.5 }, { 520, 340, 6 } };

/* Of every kind, at every size, in every variant. */
static void
assert_all_clear (RkChart *(*make) (void), const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    for (const RkChartKind *const *kind = rk_chart_kinds (); *kind != NULL; kind++)
      for (RkStyleVariant variant = RK_STYLE_LIGHT; variant <= RK_STYLE_HATCH; variant++) {
        g_autoptr (RkChart) chart = make ();
        g_autoptr (RkPicture) picture = rk_chart_draw (chart, *kind, rk_style (variant), sizes[i].width, sizes[i].height);
        g_autofree char *what = g_strdup_printf ("%s, %s, %g × %g, variant %d", name, (*kind)->id, sizes[i].width, sizes[i].height, variant);

        assert_texts_clear (picture, sizes[i].least, what);
        g_assert_cmpuint (count_text (picture, chart->title, NULL), ==, 1);
      }
}

static void
test_texts_are_clear (void)
{
  assert_all_clear (make_years, "years");
  assert_all_clear (make_survey, "survey");
  assert_all_clear (make_blocks, "blocks");
  assert_all_clear (make_places, "places");
  assert_all_clear (make_states, "states");
}

/* A remark is never nearer to another year's point than to its own. */
static void
test_remarks_stand_nearest_their_own (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++) {
    g_autoptr (RkChart) chart = make_years ();
    g_autoptr (RkPicture) picture = NULL;
    const RkChartRemark *remark = chart->remarks->pdata[0];
    RkItem text, own, others[2];

    picture = rk_chart_draw (chart, rk_chart_kind ("line"), rk_style (RK_STYLE_LIGHT), sizes[i].width, sizes[i].height);
    if (count_text (picture, remark->text, &text) == 0)
      continue; /* among the notes */
    g_assert_cmpuint (count_item (picture, "second-R2", &own), ==, 1);
    g_assert_cmpuint (count_item (picture, "second-R1", &others[0]), ==, 1);
    g_assert_cmpuint (count_item (picture, "second-R4", &others[1]), ==, 1);
    for (guint k = 0; k < G_N_ELEMENTS (others); k++)
      g_assert_cmpfloat (fabs (middle_of (&text) - middle_of (&own)), <, fabs (middle_of (&text) - middle_of (&others[k])));
  }
}

/* What a number on a hatch stands on, and what one on a plain fill does not need. */
static void
test_numbers_on_hatches_have_a_plate (void)
{
  for (RkStyleVariant variant = RK_STYLE_LIGHT; variant <= RK_STYLE_HATCH; variant++) {
    g_autoptr (RkChart) chart = make_years ();
    g_autoptr (RkPicture) picture = rk_chart_draw (chart, rk_chart_kind ("stacked"), rk_style (variant), 960, 540);
    RkItem partial, whole;

    g_assert_cmpuint (count_text (picture, "250", &partial), ==, 1);
    g_assert_cmpuint (count_text (picture, "300", &whole), ==, 1);
    g_assert_cmpfloat (partial.mark->plate.a, ==, 1);
    g_assert_cmpfloat (whole.mark->plate.a, ==, 0);
  }
}

static RkChart *
make_random (GRand *random)
{
  RkChart *chart = rk_chart_new ("Title", g_rand_boolean (random) ? "subtitle" : NULL, g_rand_boolean (random) ? "meetings" : "件");
  int series = g_rand_int_range (random, 1, SERIES + 1), categories = g_rand_int_range (random, 1, 11);
  double scale = pow (10, g_rand_int_range (random, 0, 6));

  for (int s = 0; s < series; s++) {
    g_autofree char *name = g_strdup_printf ("series number %d", s);

    rk_chart_add_series (chart, name);
  }
  for (int c = 0; c < categories; c++) {
    g_autofree char *label = g_strdup_printf ("R%d", c);
    RkChartCategory *category = rk_chart_add_category (chart, label, g_rand_boolean (random) ? "2019" : NULL);
    double sum = 0;

    category->partial = g_rand_int_range (random, 0, 4) == 0 ? g_strdup ("first half") : NULL;
    category->aside = g_rand_int_range (random, 0, 4) == 0 ? g_strdup ("incl. 12") : NULL;
    for (int s = 0; s < series; s++) {
      double value = g_rand_int_range (random, 0, 5) == 0 ? 0 : floor (g_rand_double (random) * scale);

      if (g_rand_int_range (random, 0, 6) != 0) {
        rk_chart_set_cell (category, (guint) s, value, NULL, NULL);
        sum += value;
      }
    }
    category->unexplained = g_rand_int_range (random, 0, 5) == 0 ? floor (sum / 10) : 0;
    category->total = sum + category->unexplained;
  }
  return chart;
}

/* Whatever the values, no text lies on another or leaves the picture. */
static void
test_texts_of_any_values_are_clear (void)
{
  static const char *const kinds[] = { "bars", "stacked", "grouped", "horizontal", "line", "donut", "multiples", "slope", "heat" };
  GRand *random = g_rand_new_with_seed (20260401);

  for (guint round = 0; round < ROUNDS; round++) {
    g_autoptr (RkChart) chart = make_random (random);

    for (guint k = 0; k < G_N_ELEMENTS (kinds); k++) {
      g_autoptr (RkPicture) picture = rk_chart_draw (chart, rk_chart_kind (kinds[k]), rk_style (RK_STYLE_DARK), 960, 540);
      g_autofree char *what = g_strdup_printf ("round %u, %s", round, kinds[k]);

      assert_texts_clear (picture, 0, what);
    }
  }
  g_rand_free (random);
}

/* Bars stand on the same foot, one on the other, as high as their values. */
static void
test_stack_is_to_scale (void)
{
  g_autoptr (RkPicture) picture = draw (make_years (), "stacked");
  RkRect first = item_box (picture, "first-R1"), second = item_box (picture, "second-R1"), other = item_box (picture, "first-R2");
  double point = first.h / 300;

  g_assert_cmpfloat (point, >, 0);
  g_assert_cmpfloat_with_epsilon (second.h / 500, point, 1e-6);
  g_assert_cmpfloat_with_epsilon (second.y + second.h, first.y, 1e-6);
  g_assert_cmpfloat_with_epsilon (other.y + other.h, first.y + first.h, 1e-6);
  g_assert_cmpfloat_with_epsilon (other.h / 20, point, 1e-6);
  g_assert_cmpfloat_with_epsilon (first.x, second.x, 1e-6);
}

/* What is counted elsewhere is named, and adds nothing to the bars nor to the number above them. */
static void
test_aside_is_not_added (void)
{
  g_autoptr (RkPicture) picture = draw (make_years (), "stacked");
  RkRect first = item_box (picture, "first-R1"), second = item_box (picture, "second-R1"), total = item_box (picture, "total-R1");
  double point = first.h / 300;
  RkItem aside;

  g_assert_cmpfloat_with_epsilon ((first.h + second.h) / point, 800, 1e-3);
  g_assert_cmpuint (count_text (picture, "再掲 40", &aside), ==, 1);
  g_assert_cmpfloat (rk_item_box (&aside).y, >, first.y + first.h);
  g_assert_cmpstr (item_mark (picture, "total-R1")->text, ==, "800");
  g_assert_cmpfloat (total.y + total.h, <, second.y);
  g_assert_cmpfloat (second.y - total.y - total.h, <, 8); /* right above the bar */
  g_assert_cmpuint (count_text (picture, "840", NULL), ==, 0);
}

static const RkMark *
find_dashed (const RkPicture *picture, const RkRect *below)
{
  for (guint i = 0; i < picture->marks->len; i++) {
    const RkMark *mark = picture->marks->pdata[i];

    if (mark->dashed && fabs (mark->box.x - below->x) < 0.5 && fabs (mark->box.y + mark->box.h - below->y) < 0.5)
      return mark;
  }
  return NULL;
}

static void
test_unexplained_is_an_open_box (void)
{
  g_autoptr (RkPicture) picture = draw (make_years (), "stacked");
  RkRect first = item_box (picture, "first-R4"), second = item_box (picture, "second-R4");
  const RkMark *open = find_dashed (picture, &second);

  g_assert_nonnull (open);
  g_assert_cmpfloat_with_epsilon (open->box.h / 50, first.h / 400, 1e-6);
  g_assert_cmpfloat_with_epsilon (open->fill.r, rk_style (RK_STYLE_LIGHT)->page.r, 1e-9); /* never filled in */
  g_assert_cmpuint (count_text (picture, "+50", NULL), ==, 1);
  g_assert_cmpuint (count_text (picture, "in the total only", NULL), ==, 1);
  g_assert_cmpstr (item_mark (picture, "total-R4")->text, ==, "900");
  first = item_box (picture, "second-R1");
  g_assert_null (find_dashed (picture, &first)); /* parts and total agree */
}

/* A difference of few points cannot hold its number: it stands beside. */
static void
test_small_difference_is_named_beside (void)
{
  RkChart *chart = make_years ();
  RkItem item;
  RkRect bar;

  ((RkChartCategory *) chart->categories->pdata[3])->unexplained = 9;
  {
    g_autoptr (RkPicture) picture = draw (chart, "stacked");

    bar = item_box (picture, "second-R4");
    g_assert_cmpuint (count_text (picture, "+9", &item), ==, 1);
    g_assert_cmpfloat (rk_item_box (&item).x, >, bar.x + bar.w);
    g_assert_cmpuint (count_text (picture, "20", &item), ==, 1); /* a low segment likewise */
    bar = item_box (picture, "first-R2");
    g_assert_cmpfloat (rk_item_box (&item).x, >, bar.x + bar.w);
  }
}

static void
test_part_of_a_year_is_hatched (void)
{
  static const char *const kinds[] = { "stacked", "grouped" };

  for (guint k = 0; k < G_N_ELEMENTS (kinds); k++) {
    g_autoptr (RkPicture) picture = draw (make_years (), kinds[k]);

    g_assert_cmpint (item_mark (picture, "first-R5")->hatch, ==, RK_HATCH_RISING);
    g_assert_cmpint (item_mark (picture, "second-R5")->hatch, ==, RK_HATCH_RISING);
    g_assert_cmpint (item_mark (picture, "first-R4")->hatch, ==, RK_HATCH_NONE);
    g_assert_cmpuint (count_text (picture, "first half", NULL), ==, 1);
    g_assert_cmpstr (item_mark (picture, "first-R5")->name, ==, "R5 first half: 市・区の会議 150 回");
  }
}

/* Nothing stands where nothing is published, and the picture says so. */
static void
test_gap_has_no_bar (void)
{
  static const char *const kinds[] = { "stacked", "grouped", "line" };

  for (guint k = 0; k < G_N_ELEMENTS (kinds); k++) {
    g_autoptr (RkPicture) picture = draw (make_years (), kinds[k]);
    g_autoptr (GArray) items = rk_picture_items (picture);
    RkItem gap;
    RkRect box;

    g_assert_cmpuint (count_text (picture, "no figure published", &gap), ==, 1);
    box = rk_item_box (&gap);
    for (guint i = 0; i < items->len; i++) {
      RkRect other = rk_item_box (&g_array_index (items, RkItem, i));

      g_assert_false (g_str_has_suffix (g_array_index (items, RkItem, i).mark->key, "R3"));
      g_assert_true (other.x + other.w < box.x || other.x > box.x + box.w);
    }
  }
}

/* Two lines, each of two runs: R1 to R2 and R4; the half year R5 is a hollow point beside them. */
static void
test_line_breaks_at_gaps (void)
{
  g_autoptr (RkPicture) picture = draw (make_years (), "line");
  RkRect half = item_box (picture, "first-R5");
  guint lines = 0;

  for (guint i = 0; i < picture->marks->len; i++) {
    const RkMark *mark = picture->marks->pdata[i];

    if (mark->kind != RK_MARK_PATH || mark->closed || mark->points->len != 3)
      continue;
    lines++;
    g_assert_cmpuint (mark->starts->len, ==, 2);
    g_assert_cmpuint (g_array_index (mark->starts, guint, 1), ==, 2);
    for (guint p = 0; p < mark->points->len; p++)
      g_assert_cmpfloat (g_array_index (mark->points, RkPoint, p).x, <, half.x);
  }
  g_assert_cmpuint (lines, ==, 2);
  g_assert_cmpfloat_with_epsilon (item_mark (picture, "first-R5")->fill.r, rk_style (RK_STYLE_LIGHT)->page.r, 1e-9);
  g_assert_cmpfloat (item_mark (picture, "first-R4")->fill.r, <, 0.5);
}

static double
item_height (const RkPicture *picture, const char *key)
{
  RkRect box = item_box (picture, key);

  return box.y + box.h / 2;
}

static void
test_points_lie_on_their_values (void)
{
  g_autoptr (RkPicture) picture = draw (make_years (), "line");
  double zero_from_first = item_height (picture, "first-R1") + (item_height (picture, "first-R2") - item_height (picture, "first-R1")) * 300 / 280;
  double zero_from_second = item_height (picture, "second-R1") + (item_height (picture, "second-R2") - item_height (picture, "second-R1")) * 500 / 320;

  g_assert_cmpfloat_with_epsilon (zero_from_first, zero_from_second, 1e-6);
}

/* Each name stands right of its line's last whole year, no further from its height than its neighbours make it. */
static void
test_lines_are_named_at_their_ends (void)
{
  static const char *const names[] = { "市・区の会議", "関係機関との会議" }, *const ends[] = { "first-R4", "second-R4" };
  g_autoptr (RkPicture) picture = draw (make_years (), "line");
  RkItem name;

  for (guint i = 0; i < G_N_ELEMENTS (names); i++) {
    RkRect end = item_box (picture, ends[i]), half = item_box (picture, "first-R5");

    g_assert_cmpuint (count_text (picture, names[i], &name), ==, 1);
    g_assert_cmpfloat (name.mark->box.x, >, end.x + end.w);
    g_assert_cmpfloat (name.mark->box.x + name.mark->box.w, <, half.x);
    g_assert_cmpfloat (fabs (name.mark->box.y + name.mark->box.h / 2 - end.y - end.h / 2), <, 20);
  }
}

/* Six lines at nearly one height are named one below the other; names too long for that go to the legend. */
static void
test_names_give_way_to_each_other (void)
{
  static const struct {
    const char *word;
    gboolean beside;
  } rows[] = { { "part", TRUE }, { "a name of so many words that no plot could ever have room for it beside each of its lines, not even in four rows of type", FALSE } };

  for (guint r = 0; r < G_N_ELEMENTS (rows); r++) {
    RkChart *chart = rk_chart_new ("Title", NULL, "cases");
    g_autoptr (RkPicture) picture = NULL;
    RkItem name;
    double above = 0;

    for (guint s = 0; s < SERIES; s++) {
      g_autofree char *text = g_strdup_printf ("%s %u", rows[r].word, s);

      rk_chart_add_series (chart, text);
    }
    for (guint c = 0; c < 3; c++) {
      RkChartCategory *category = rk_chart_add_category (chart, "R1", "2019");

      for (guint s = 0; s < SERIES; s++)
        rk_chart_set_cell (category, s, 100 - s, NULL, NULL);
    }
    picture = draw (chart, "line");
    for (guint s = 0; s < SERIES; s++) {
      g_autofree char *text = g_strdup_printf ("%s %u", rows[r].word, s);

      g_assert_cmpuint (count_text (picture, text, &name), ==, 1);
      g_assert_true ((name.mark->box.x > 480) == rows[r].beside);
      g_assert_cmpfloat (name.mark->box.y, >, above);
      above = rows[r].beside ? name.mark->box.y + name.mark->box.h : above;
    }
    assert_texts_clear (picture, 12, rows[r].word);
  }
}

static void
test_survey_fills_its_width (void)
{
  g_autoptr (RkPicture) picture = draw (make_survey (), "survey");
  RkRect first = item_box (picture, "answer:1"), second = item_box (picture, "answer:2"), third = item_box (picture, "answer:3");

  g_assert_cmpfloat_with_epsilon (first.w / (first.w + second.w + third.w), 0.5, 1e-6);
  g_assert_cmpfloat_with_epsilon (first.x + first.w, second.x, 1e-6);
  g_assert_cmpuint (count_item (picture, "answer:6", NULL), ==, 0); /* nobody: no bar */
  g_assert_cmpuint (count_text (picture, "活かせない 0 (0%)", NULL), ==, 1);
  g_assert_cmpuint (count_text (picture, "理解できた 6 (50%)", NULL), ==, 1);
  /* thirds, so that they add up to 100 */
  g_assert_cmpuint (count_text (picture, "活かせる 1 (34%)", NULL) + count_text (picture, "やや活かせる 1 (34%)", NULL) + count_text (picture, "未回答 1 (34%)", NULL), ==, 1);
  g_assert_cmpint (item_mark (picture, "answer:7")->hatch, ==, RK_HATCH_FALLING);
  g_assert_cmpint (item_mark (picture, "answer:4")->hatch, ==, RK_HATCH_NONE);
  g_assert_cmpuint (count_text (picture, "The paper’s chart is lost: no figures.", NULL), ==, 1);
}

static void
test_table_shows_every_figure (void)
{
  g_autoptr (RkPicture) picture = draw (make_years (), "table");
  static const struct {
    const char *text;
    guint count;
  } rows[] = {
    { "300", 1 },
    { "500", 1 },
    { "900", 1 }, /* as published, though its parts give 850 */
    { "850", 0 },
    { "–", 3 }, /* R3 */
    { "R5 first half", 1 },
    { "Total as published", 1 },
    { "再掲 40", 0 }, /* the notes say it */
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_test_message ("%s", rows[i].text);
    g_assert_cmpuint (count_text (picture, rows[i].text, NULL), ==, rows[i].count);
  }
  g_assert_cmpstr (item_mark (picture, "second-R2")->name, ==, "R2: 関係機関との会議 180 回");
}

static void
test_bars_bear_their_own_names (void)
{
  g_autoptr (RkPicture) picture = draw (make_blocks (), "grouped");

  g_assert_cmpuint (count_text (picture, "北・西ブロック", NULL), ==, 1);
  g_assert_cmpuint (count_text (picture, "", NULL), ==, 0); /* no entry of a legend without a name */
  g_assert_cmpstr (item_mark (picture, "event:2")->name, ==, "R6: 東・南ブロック 141 人");
}

static void
test_accented_year_is_marked (void)
{
  g_autoptr (RkPicture) picture = draw (make_years (), "stacked");
  RkItem accented, other;

  g_assert_cmpuint (count_text (picture, "R4", &accented), ==, 1);
  g_assert_cmpuint (count_text (picture, "R1", &other), ==, 1);
  g_assert_cmpfloat (accented.mark->fill.b, !=, other.mark->fill.b);
}

static void
test_empty_charts (void)
{
  for (guint series = 0; series < 3; series++)
    for (const RkChartKind *const *kind = rk_chart_kinds (); *kind != NULL; kind++) {
      g_autoptr (RkChart) chart = rk_chart_new ("Nothing yet", NULL, "件");
      g_autoptr (RkPicture) picture = NULL;

      for (guint s = 0; s < series; s++)
        rk_chart_add_series (chart, "a");
      if (series == 2)
        rk_chart_add_category (chart, "R1", NULL);
      picture = rk_chart_draw (chart, *kind, rk_style (RK_STYLE_LIGHT), 960, 540);
      g_assert_cmpuint (count_text (picture, "Nothing yet", NULL), ==, 1);
      assert_texts_clear (picture, 12, (*kind)->id);
    }
}

static void
test_scales (void)
{
  static const struct {
    double largest, last, step;
  } rows[] = { { 0, 1, 1 }, { 1, 1, 1 }, { 3, 3, 1 }, { 7, 8, 2 }, { 141, 150, 50 }, { 1435, 1500, 500 }, { 2213, 2500, 500 }, { 2500, 2500, 500 }, { 6479, 8000, 2000 }, { 1e6, 1e6, 2e5 } };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    RkScale scale = rk_scale_for (rows[i].largest, 5, TRUE);

    g_test_message ("%g: %g by %g", rows[i].largest, scale.last, scale.step);
    g_assert_cmpfloat_with_epsilon (scale.last, rows[i].last, 1e-6);
    g_assert_cmpfloat_with_epsilon (scale.step, rows[i].step, 1e-6);
    g_assert_cmpfloat_with_epsilon (rk_scale_place (&scale, 0, 500, 100), 500, 1e-9);
    g_assert_cmpfloat_with_epsilon (rk_scale_place (&scale, scale.last, 500, 100), 100, 1e-9);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  rk_language_init ("en");
  g_test_add_func ("/chart/kinds", test_kinds);
  g_test_add_func ("/chart/remarks-stand-nearest-their-own", test_remarks_stand_nearest_their_own);
  g_test_add_func ("/chart/numbers-on-hatches-have-a-plate", test_numbers_on_hatches_have_a_plate);
  g_test_add_func ("/chart/texts-are-clear", test_texts_are_clear);
  g_test_add_func ("/chart/texts-of-any-values-are-clear", test_texts_of_any_values_are_clear);
  g_test_add_func ("/chart/stack-is-to-scale", test_stack_is_to_scale);
  g_test_add_func ("/chart/aside-is-not-added", test_aside_is_not_added);
  g_test_add_func ("/chart/unexplained-is-an-open-box", test_unexplained_is_an_open_box);
  g_test_add_func ("/chart/small-difference-is-named-beside", test_small_difference_is_named_beside);
  g_test_add_func ("/chart/part-of-a-year-is-hatched", test_part_of_a_year_is_hatched);
  g_test_add_func ("/chart/gap-has-no-bar", test_gap_has_no_bar);
  g_test_add_func ("/chart/line-breaks-at-gaps", test_line_breaks_at_gaps);
  g_test_add_func ("/chart/points-lie-on-their-values", test_points_lie_on_their_values);
  g_test_add_func ("/chart/lines-are-named-at-their-ends", test_lines_are_named_at_their_ends);
  g_test_add_func ("/chart/names-give-way-to-each-other", test_names_give_way_to_each_other);
  g_test_add_func ("/chart/survey-fills-its-width", test_survey_fills_its_width);
  g_test_add_func ("/chart/table-shows-every-figure", test_table_shows_every_figure);
  g_test_add_func ("/chart/bars-bear-their-own-names", test_bars_bear_their_own_names);
  g_test_add_func ("/chart/accented-year-is-marked", test_accented_year_is_marked);
  g_test_add_func ("/chart/empty-charts", test_empty_charts);
  g_test_add_func ("/chart/scales", test_scales);
  return g_test_run ();
}
