/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * test-golden: every kind of picture against how it was when somebody last looked at it: tests/golden/NAME.txt lists its marks,
 * one a line. A mark's words, colours, hatch, key and order are compared exactly; its box within a few points, so that
 * another version of the fonts passes. RK_UPDATE_GOLDEN=1 writes the files anew: then look at the pictures before committing. */
#include "calendar-samples.h"
#include "map-samples.h"
#include "slide-samples.h"

#include <math.h>
#include <string.h>

#define SLACK 3.0 /* points */

static char *
describe_colour (RkColour colour)
{
  return colour.a > 0 ? g_strdup_printf ("%02x%02x%02x/%.2f", (guint) lround (colour.r * 255), (guint) lround (colour.g * 255), (guint) lround (colour.b * 255), colour.a)
                      : g_strdup ("none");
}

static void
append_words (GString *text, const RkMark *mark)
{
  static const char *const hatches[] = { "none", "rising", "falling", "level", "cross", "upright", "grid" };
  g_autofree char *fill = describe_colour (mark->fill), *stroke = describe_colour (mark->stroke), *words = g_strdup (mark->text);

  g_string_append_printf (text, "fill %s", fill);
  if (mark->kind == RK_MARK_TEXT)
    g_string_append_printf (text, " %s%s “%s”", mark->font.bold ? "bold" : "plain", mark->halo.a > 0 ? " halo" : mark->plate.a > 0 ? " plate"
                                                                                                                                   : "",
                            g_strdelimit (words, "\n", '/'));
  else if (mark->kind != RK_MARK_PICTURE)
    g_string_append_printf (text, " stroke %s%s hatch %s", stroke, mark->dashed ? " dashed" : "", hatches[mark->hatch]);
  if (mark->key != NULL)
    g_string_append_printf (text, " key %s “%s”", mark->key, mark->name);
}

/* "path 28.0 90.5 960.0 1.0 | fill none …" */
static void
describe (const RkPicture *picture, const char *indent, GString *text)
{
  static const char *const kinds[] = { "path", "circle", "text", "picture" };
  g_autofree char *deeper = g_strconcat (indent, "  ", NULL);

  for (guint i = 0; i < picture->marks->len; i++) {
    const RkMark *mark = picture->marks->pdata[i];

    g_string_append_printf (text, "%s%s %.1f %.1f %.1f %.1f | ", indent, kinds[mark->kind], mark->box.x, mark->box.y, mark->box.w, mark->box.h);
    append_words (text, mark);
    g_string_append_c (text, '\n');
    if (mark->kind == RK_MARK_PICTURE)
      describe (mark->picture, deeper, text);
  }
}

/* Boxes may differ by SLACK, the rest may not. */
static gboolean
is_same (const char *now, const char *before)
{
  g_auto (GStrv) parts = g_strsplit (now, " | ", 2), parts_before = g_strsplit (before, " | ", 2);
  g_auto (GStrv) numbers = NULL, numbers_before = NULL;

  if (g_strv_length (parts) != 2 || g_strv_length (parts_before) != 2 || !g_str_equal (parts[1], parts_before[1]))
    return FALSE;
  numbers = g_strsplit (g_strstrip (parts[0]), " ", 0);
  numbers_before = g_strsplit (g_strstrip (parts_before[0]), " ", 0);
  if (g_strv_length (numbers) != 5 || g_strv_length (numbers_before) != 5 || !g_str_equal (numbers[0], numbers_before[0]))
    return FALSE;
  for (guint i = 1; i < 5; i++)
    if (fabs (g_ascii_strtod (numbers[i], NULL) - g_ascii_strtod (numbers_before[i], NULL)) > SLACK)
      return FALSE;
  return TRUE;
}

static void
compare (const char *path, const char *now, const char *before)
{
  g_auto (GStrv) lines = g_strsplit (now, "\n", 0), lines_before = g_strsplit (before, "\n", 0);

  for (guint i = 0; lines[i] != NULL && lines_before[i] != NULL; i++)
    if (!g_str_equal (lines[i], lines_before[i]) && !is_same (lines[i], lines_before[i]))
      g_error ("%s:%u: the picture changed\nwas %s\nis  %s\nRK_UPDATE_GOLDEN=1 takes it over; look at it first", path, i + 1, lines_before[i], lines[i]);
  g_assert_cmpuint (g_strv_length (lines), ==, g_strv_length (lines_before));
}

/* Takes @picture. */
static void
check (const char *name, RkPicture *picture)
{
  g_autofree char *file = g_strconcat (name, ".txt", NULL);
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "golden", file, NULL), *before = NULL;
  g_autoptr (GString) now = g_string_new (NULL);

  g_string_append_printf (now, "picture %.0f × %.0f\n", picture->width, picture->height);
  describe (picture, "", now);
  rk_picture_free (picture);
  if (g_getenv ("RK_UPDATE_GOLDEN") != NULL) {
    g_assert_true (g_file_set_contents (path, now->str, (gssize) now->len, NULL));
    return;
  }
  g_test_message ("%s", path);
  g_assert_true (g_file_get_contents (path, &before, NULL, NULL));
  compare (path, now->str, before);
}

static void
test_charts (void)
{
  static const struct {
    const char *name, *kind;
    RkChart *(*make) (void);
    RkStyleVariant variant;
  } rows[] = {
    { "chart-stacked", "stacked", make_years, RK_STYLE_LIGHT },
    { "chart-stacked-dark", "stacked", make_years, RK_STYLE_DARK },
    { "chart-grouped", "grouped", make_blocks, RK_STYLE_LIGHT },
    { "chart-line", "line", make_years, RK_STYLE_GREY },
    { "chart-stacked-hatch", "stacked", make_years, RK_STYLE_HATCH },
    { "chart-survey-hatch", "survey", make_survey, RK_STYLE_HATCH },
    { "chart-survey", "survey", make_survey, RK_STYLE_LIGHT },
    { "chart-table", "table", make_years, RK_STYLE_LIGHT },
    { "chart-bars", "bars", make_years, RK_STYLE_LIGHT },
    { "chart-horizontal-sorted", "horizontal-sorted", make_places, RK_STYLE_LIGHT },
    { "chart-horizontal", "horizontal", make_places, RK_STYLE_DARK },
    { "chart-groups", "groups", make_survey, RK_STYLE_GREY },
    { "chart-status", "status", make_states, RK_STYLE_LIGHT },
    { "chart-multiples", "multiples", make_places, RK_STYLE_LIGHT },
    { "chart-slope", "slope", make_places, RK_STYLE_GREY },
    { "chart-dots", "dots", make_places, RK_STYLE_LIGHT },
    { "chart-heat", "heat", make_places, RK_STYLE_LIGHT },
    { "chart-donut", "donut", make_years, RK_STYLE_GREY },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (RkChart) chart = rows[i].make ();

    check (rows[i].name, rk_chart_draw (chart, rk_chart_kind (rows[i].kind), rk_style (rows[i].variant), 960, 540));
  }
}

static void
test_maps (void)
{
  static const struct {
    const char *name;
    RkStyleVariant variant;
    gboolean blocks, stations;
  } rows[] = { { "map-blocks", RK_STYLE_LIGHT, TRUE, FALSE }, { "map-stations-grey", RK_STYLE_GREY, TRUE, TRUE }, { "map-areas-dark", RK_STYLE_DARK, FALSE, FALSE } };
  g_autoptr (RkGeometry) outlines = read_outlines ("wards.csv");

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (RkMap) map = make_map (outlines, NULL, TRUE, rows[i].blocks);

    if (rows[i].stations)
      add_stations (map, TRUE);
    check (rows[i].name, rk_map_draw (map, &RK_MAP_WHOLE, rk_style (rows[i].variant), 1120, 760));
  }
}

static void
test_calendar (void)
{
  g_autoptr (RkCalendar) calendar = make_november ();

  check ("calendar", rk_calendar_draw (calendar, rk_style (RK_STYLE_LIGHT), 960, 640));
}

static void
test_slides (void)
{
  static const struct {
    const char *name, *kind;
    RkSlide *(*make) (void);
    guint page;
  } rows[] = { { "slide-title", "title", make_title_slide, 0 }, { "slide-chapter", "chapter", make_chapter_slide, 2 }, { "slide-text", "text", make_text_slide, 3 }, { "slide-picture", "picture", make_picture_slide, 4 }, { "slide-pair", "pair", make_pair_slide, 5 } };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (RkSlide) slide = rows[i].make ();
    const RkSlideFoot foot = { "推進会議", rows[i].page, 9 };

    check (rows[i].name, rk_slide_draw (slide, rk_slide_kind (rows[i].kind), rk_style (RK_STYLE_LIGHT), &foot));
  }
}

/* The comparison itself: what it lets pass and what not. */
static void
test_comparison (void)
{
  static const struct {
    const char *now, *before;
    gboolean same;
  } rows[] = {
    { "path 1.0 2.0 3.0 4.0 | fill none", "path 1.0 2.0 3.0 4.0 | fill none", TRUE },
    { "path 1.0 2.0 3.0 4.0 | fill none", "path 2.5 1.0 4.0 3.0 | fill none", TRUE },
    { "path 1.0 2.0 3.0 4.0 | fill none", "path 5.0 2.0 3.0 4.0 | fill none", FALSE },
    { "path 1.0 2.0 3.0 4.0 | fill none", "circle 1.0 2.0 3.0 4.0 | fill none", FALSE },
    { "text 1.0 2.0 3.0 4.0 | fill none “a”", "text 1.0 2.0 3.0 4.0 | fill none “b”", FALSE },
    { "path 1.0 2.0 3.0 4.0 | fill 1c2430/1.00", "path 1.0 2.0 3.0 4.0 | fill 1c2431/1.00", FALSE },
    { "path 1.0 2.0 3.0 | fill none", "path 1.0 2.0 3.0 4.0 | fill none", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_assert_cmpint (is_same (rows[i].now, rows[i].before), ==, rows[i].same);
}

/* The files are of Noto Sans CJK JP: with another family every place differs. */
static gboolean
has_the_font (void)
{
  return fabs (rk_text_measure ("Osaka City, by fiscal year", (RkFont){ 15, FALSE, 0, 0 }).w - 170.7) < 2;
}

static void
skip_pictures (void)
{
  g_test_skip ("Noto Sans CJK JP is not installed");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  rk_language_init ("en");
  g_test_add_func ("/golden/comparison", test_comparison);
  if (!has_the_font ()) {
    g_test_add_func ("/golden/pictures", skip_pictures);
    return g_test_run ();
  }
  g_test_add_func ("/golden/charts", test_charts);
  g_test_add_func ("/golden/maps", test_maps);
  g_test_add_func ("/golden/calendar", test_calendar);
  g_test_add_func ("/golden/slides", test_slides);
  return g_test_run ();
}
