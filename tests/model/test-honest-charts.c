/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A chart says what its figures say and nothing else: whatever is known of a year is drawn at its full height, and what stands
 * around the picture is of the figures in it. */
#include "draw/chart/rk-chart-kinds.h"
#include "fixture.h"
#include "model/chart/rk-suggestion.h"
#include "model/figures/rk-figure-import.h"
#include "model/view/rk-view.h"

#include <math.h>

static RkChart *
ask_chart (RkSession *session, const char *id, RkChartQuestion question, const RkChartKind **kind)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RkTopic) topic = rk_topic_find (rk_session_dataset (session), id, &error);
  RkChart *chart;

  g_assert_no_error (error);
  chart = rk_answer_chart (rk_session_dataset (session), topic, question, &error);
  g_assert_no_error (error);
  if (kind != NULL)
    *kind = rk_suggested_kind (topic, chart);
  return chart;
}

static void
import_parts (RkSession *session, const char *text, int year)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RkFigurePaste) paste = rk_figure_import (rk_session_dataset (session), "table.tsv", text, strlen (text),
                                                      &(RkFigureImportHow){ .measure = "consultations", .year = year, .make_parts = TRUE, .separator = '\t' }, &error);

  g_assert_no_error (error);
  must_apply (session, g_steal_pointer (&paste->edit));
}

/* How high the mark of a figure stands, from the foot of the bars. */
static double
height_of (const RkPicture *picture, const char *key)
{
  g_autoptr (GArray) items = rk_picture_items (picture);
  double height = 0;

  for (guint i = 0; i < items->len; i++) {
    const RkItem *item = &g_array_index (items, RkItem, i);

    if (item->mark->kind == RK_MARK_PATH && g_strcmp0 (item->mark->key, key) == 0)
      height = MAX (height, rk_item_box (item).h);
  }
  return height;
}

static const char MONTHS[] = "\t4月\t5月\n本人・家族\t40\t41\n病院\t60\t61\n合計\t150\t153\n";

/* A total that was given parts of months keeps its bars of years, on every path. */
static void
test_parts_of_months_leave_the_years (void)
{
  g_autoptr (RkSession) session = open_in_memory (FALSE);
  g_autoptr (RkView) view = rk_view_new ("chart", "consultations", 2023);
  g_autoptr (RkPicture) slide = NULL, picture = NULL;
  g_autoptr (RkChart) chart = NULL;
  const RkChartKind *kind;

  import_parts (session, MONTHS, 2024);
  chart = ask_chart (session, "consultations", (RkChartQuestion){ 0 }, &kind);
  g_assert_cmpstr (kind->id, ==, "bars");
  picture = rk_chart_draw (chart, kind, rk_style (RK_STYLE_LIGHT), 960, 540);
  g_assert_cmpfloat_with_epsilon (height_of (picture, "observation:consultations-R5-H1") / height_of (picture, "observation:consultations-R4"), 926.0 / 1834, 1e-6);
  slide = rk_view_draw (view, rk_session_dataset (session), 2023, rk_style (RK_STYLE_LIGHT), 960, 540);
  g_assert_cmpfloat (height_of (slide, "observation:consultations-R4"), >, 100);
}

/* One year of three has parts: bars; two of three: stacked, and the year without parts stands there as plain. */
static void
test_years_without_parts_stand_plain (void)
{
  g_autoptr (RkSession) session = open_in_memory (FALSE);
  const char *const kinds[] = { "stacked", "grouped", "bars" };
  const RkChartKind *kind;
  g_autofree char *notes = NULL;
  g_autoptr (RkChart) few = NULL, most = NULL;

  import_parts (session, "\tR6\n本人・家族\t900\n病院\t1000\n合計\t1980\n", 0);
  few = ask_chart (session, "consultations", (RkChartQuestion){ 0 }, &kind);
  g_assert_cmpstr (kind->id, ==, "bars");
  most = ask_chart (session, "consultations", (RkChartQuestion){ .from = 2024 }, &kind);
  g_assert_cmpstr (kind->id, ==, "stacked");
  notes = join (few->notes);
  assert_holds (notes, "The parts are not known for R4, R5: their bars are the total alone.");
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++) {
    g_autoptr (RkPicture) picture = rk_chart_draw (few, rk_chart_kind (kinds[i]), rk_style (RK_STYLE_LIGHT), 960, 540);
    double foot = height_of (picture, "observation:consultations-R4") / 1834;

    g_test_message ("%s", kinds[i]);
    g_assert_cmpfloat (foot, >, 0);
    g_assert_cmpfloat_with_epsilon (height_of (picture, "observation:consultations-R5-H1") / 926, foot, 1e-6);
  }
}

/* A year whose first part is missing: what the other leaves of the total is the open box, and the note names who is missing. */
static void
test_a_missing_part_is_named (void)
{
  g_autoptr (RkSession) session = open_in_memory (FALSE);
  RkEdit *edit = rk_edit_new ("Clear");
  g_autoptr (RkChart) chart = NULL;
  g_autofree char *notes = NULL;
  const RkChartCategory *r4;
  const RkChartKind *kind;

  rk_edit_remove (edit, &rk_observation_type, "meetings-attended-city-R4");
  must_apply (session, edit);
  chart = ask_chart (session, "meetings-attended", (RkChartQuestion){ 0 }, &kind);
  r4 = chart->categories->pdata[3];
  notes = join (chart->notes);
  g_assert_cmpstr (kind->id, ==, "stacked");
  g_assert_cmpfloat (r4->unexplained, ==, 778);
  g_assert_cmpstr (chart->unexplained, !=, NULL);
  assert_holds (notes, "R4: no figure of Meetings and trainings of the city and wards; 778 of the published total are in no part.");
}

/* Parts that are more than their total: the total is a line across them, where it is. */
static void
test_a_total_below_its_parts_is_a_line (void)
{
  g_autoptr (RkSession) session = open_in_memory (FALSE);
  g_autoptr (RkChart) chart = NULL;
  g_autoptr (RkPicture) picture = NULL;
  const RkMark *total = NULL;
  double scale;

  must_apply (session, edit_record (rk_session_dataset (session), "Change", "observation", "meetings-attended-R4", "value", "1700", NULL));
  chart = ask_chart (session, "meetings-attended", (RkChartQuestion){ 0 }, NULL);
  picture = rk_chart_draw (chart, rk_chart_kind ("stacked"), rk_style (RK_STYLE_LIGHT), 960, 540);
  scale = height_of (picture, "observation:meetings-attended-city-R4") / 778;
  for (guint i = 0; i < picture->marks->len; i++) {
    const RkMark *mark = picture->marks->pdata[i];

    if (g_strcmp0 (mark->key, "observation:meetings-attended-R4") == 0 && mark->kind == RK_MARK_PATH)
      total = mark;
  }
  g_assert_nonnull (total);
  for (guint i = 0; i < picture->marks->len; i++) {
    const RkMark *mark = picture->marks->pdata[i];

    if (g_strcmp0 (mark->key, "observation:meetings-attended-city-R4") == 0)
      g_assert_cmpfloat_with_epsilon ((mark->box.y + mark->box.h - total->box.y - total->box.h / 2) / scale, 1700, 1);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/honest-charts/parts-of-months-leave-the-years", test_parts_of_months_leave_the_years);
  g_test_add_func ("/honest-charts/years-without-parts-stand-plain", test_years_without_parts_stand_plain);
  g_test_add_func ("/honest-charts/a-missing-part-is-named", test_a_missing_part_is_named);
  g_test_add_func ("/honest-charts/a-total-below-its-parts-is-a-line", test_a_total_below_its_parts_is_a_line);
  return g_test_run ();
}
