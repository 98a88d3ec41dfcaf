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

/* A finding is of the whole that it was written for; whatever shows less, or something else, has the plain title. */
static void
test_a_finding_belongs_to_its_view (void)
{
  static const struct {
    const char *topic;
    RkChartQuestion question;
    const char *title;
  } rows[] = {
    { "consultations", { 0 }, "1,834 consultations in FY2022 (R4); 926 in the first half of FY2023 (R5) alone" },
    { "consultations", { .from = 2022, .to = 2024 }, "1,834 consultations in FY2022 (R4); 926 in the first half of FY2023 (R5) alone" },
    { "consultations", { .from = 2023 }, "Individual consultations" },
    { "consultations", { .by = RK_CHART_BY_MONTH }, "Individual consultations" },
    { "consultations", { .by = RK_CHART_BY_HALF }, "Individual consultations" },
    { "consultations", { .per = RK_CHART_PER_RESIDENT }, "Individual consultations per 1,000 residents" },
    { "meetings-attended", { .kind = "stacked" }, "Meetings attended fell by 73% in R2 and passed the former level in R4" },
    { "meetings-attended", { .kind = "slope" }, "Meetings attended" },
    { "meetings-attended", { .from = 2021, .to = 2022 }, "Meetings attended" },
    { "meetings-attended", { .to = 2019 }, "Meetings attended" },
    { "progress-P04", { 0 }, "Items 2, 5 and 7 were discussed in 22 wards, item 8 in 9" },
    { "progress-P04", { .to = 2023 }, "Matters discussed at the ward liaison meetings" },
    { "population", { .by = RK_CHART_BY_WARD, .kind = "slope" }, "Yodogawa-ku has most people, Taisho-ku fewest (2025)" },
    { "population", { .by = RK_CHART_BY_AREA }, "Population" },
  };
  g_autoptr (RkSession) session = open_in_memory (FALSE);

  import_parts (session, MONTHS, 2024);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (RkChart) chart = ask_chart (session, rows[i].topic, rows[i].question, NULL);

    g_test_message ("%u %s", i, rows[i].topic);
    g_assert_cmpstr (chart->title, ==, rows[i].title);
  }
}

/* A remark stands where its year is drawn, or nowhere. */
static void
test_a_remark_needs_its_year (void)
{
  g_autoptr (RkSession) session = open_in_memory (FALSE);
  g_autoptr (RkChart) with = ask_chart (session, "meetings-attended", (RkChartQuestion){ .from = 2020 }, NULL);
  g_autoptr (RkChart) without = ask_chart (session, "meetings-attended", (RkChartQuestion){ .to = 2019 }, NULL);

  g_assert_cmpuint (with->remarks->len, ==, 1);
  g_assert_cmpuint (without->remarks->len, ==, 0);
}

/* The months of one year, and of two: the years are said. */
static void
test_months_say_their_year (void)
{
  g_autoptr (RkSession) session = open_in_memory (FALSE);
  g_autoptr (RkChart) one = NULL, two = NULL;
  g_autoptr (RkChart) years = NULL;
  g_autofree char *notes = NULL;

  import_parts (session, MONTHS, 2024);
  one = ask_chart (session, "consultations", (RkChartQuestion){ .by = RK_CHART_BY_MONTH }, NULL);
  g_assert_cmpstr (one->subtitle, ==, "Osaka City, by month of FY2024 (R6), in cases (one consultation case)");
  years = ask_chart (session, "consultations", (RkChartQuestion){ 0 }, NULL);
  notes = join (years->notes);
  assert_holds (notes, "No figure is published for R1, R2, R3.");
  assert_holds (notes, "Of R6 only months are known; they are not added up.");
  g_assert_cmpstr (((const RkChartCategory *) years->categories->pdata[5])->gap, ==, "months only");
  import_parts (session, MONTHS, 2025);
  two = ask_chart (session, "consultations", (RkChartQuestion){ .by = RK_CHART_BY_MONTH }, NULL);
  g_assert_cmpstr (two->subtitle, ==, "Osaka City, by month of FY2024 (R6), FY2025 (R7), in cases (one consultation case)");
}

#define PAPER "Work of the ward offices and consultation offices, first half of R5"

/* The sources of what is drawn, and of how many figures none is known. */
static void
test_sources_are_of_what_is_drawn (void)
{
  g_autoptr (RkSession) session = open_in_memory (FALSE);
  g_autoptr (RkChart) months = NULL, years = NULL, changed = NULL;

  import_parts (session, MONTHS, 2024);
  months = ask_chart (session, "consultations", (RkChartQuestion){ .by = RK_CHART_BY_MONTH }, NULL);
  g_assert_cmpstr (months->source, ==, "No source is named for 2 figures.");
  years = ask_chart (session, "consultations", (RkChartQuestion){ 0 }, NULL);
  g_assert_cmpstr (years->source, ==, "Source: " PAPER ", II(e) Individual consultations (by who asked)");
  must_apply (session, edit_record (rk_session_dataset (session), "Change", "observation", "consultations-R4", "source", "", "section", "", NULL));
  changed = ask_chart (session, "consultations", (RkChartQuestion){ 0 }, NULL);
  g_assert_cmpstr (changed->source, ==, "Source: " PAPER ", II(e) Individual consultations (by who asked). No source is named for 1 figure.");
}

/* A figure typed over a published one is no longer published: not at its cell, not in the picture. The undo has it all. */
static void
test_a_changed_figure_is_not_published (void)
{
  g_autoptr (RkSession) session = open_in_memory (FALSE);
  g_autoptr (RkFigureTable) table = rk_figure_table_new (rk_session_dataset (session), &(RkFigureQuestion){ .measure = "meetings-attended", .detail = RK_FIGURES_HALVES, .from = 2023, .to = 2023 });
  g_autoptr (RkChart) chart = NULL;
  g_autofree char *notes = NULL;
  const RkObservation *changed;

  must_apply (session, rk_figure_type (table, 0, 0, "2,500", NULL, NULL));
  changed = rk_dataset_get (rk_session_dataset (session), &rk_observation_type, "meetings-attended-R5-H1");
  g_assert_cmpint (changed->value, ==, 2500);
  g_assert_null (changed->source);
  g_assert_null (changed->section);
  g_assert_null (changed->note);
  chart = ask_chart (session, "meetings-attended", (RkChartQuestion){ 0 }, NULL);
  notes = join (chart->notes);
  assert_holds (notes, "R5: the total is 2,500; its parts add up to 1,112 (difference 1,388).");
  g_assert_null (strstr (notes, "R5: the published total"));
  assert_holds (chart->source, "No source is named for 1 figure.");
  must_step (session, RK_STEP_UNDO, "Meetings attended, R5 first half: 2,500");
  changed = rk_dataset_get (rk_session_dataset (session), &rk_observation_type, "meetings-attended-R5-H1");
  g_assert_cmpstr (changed->source, ==, "S1");
  g_assert_nonnull (changed->note);
}

/* What is noted of a figure beside its difference stays when the figure changes. */
static void
test_other_notes_stay (void)
{
  g_autoptr (RkSession) session = open_in_memory (FALSE);
  g_autoptr (RkFigureTable) table = rk_figure_table_new (rk_session_dataset (session), &(RkFigureQuestion){ .measure = "consultations", .detail = RK_FIGURES_HALVES, .from = 2023, .to = 2023 });
  const RkObservation *changed;

  must_apply (session, rk_figure_type (table, 0, 0, "927", "S1", NULL));
  changed = rk_dataset_get (rk_session_dataset (session), &rk_observation_type, "consultations-R5-H1");
  g_assert_cmpstr (changed->note, ==, "上半期のみ。通年の値は公表がない。");
  g_assert_cmpstr (changed->section, ==, "II(オ) 個別相談ケース（相談者別内訳）");
}

/* Years without any figure, and years the wrong way round, are refused by name. */
static void
test_years_without_figures_are_no_chart (void)
{
  static const struct {
    const char *topic;
    RkChartQuestion question;
    const char *message;
  } rows[] = {
    { "consultations", { .from = 2027 }, "“Individual consultations” has no figures for these years: since R9." },
    { "consultations", { .from = 2019, .to = 2021 }, "“Individual consultations” has no figures for these years: from R1 until R3." },
    { "consultations", { .from = 2023, .to = 2019 }, "from R5 until R1: the span of years ends before it begins." },
    { "consultations", { .from = 2019, .to = 2022, .by = RK_CHART_BY_HALF }, "“Individual consultations” has no figures for these years: from R1 until R4." },
    { "training-attendance", { .to = 2019 }, "has no figures for these years: until R1." },
    { "progress-P04", { .to = 2019 }, "has no figures for these years: until R1." },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (GError) error = NULL;
    g_autoptr (RkTopic) topic = rk_topic_find (figures (), rows[i].topic, NULL);

    g_test_message ("%s", rows[i].message);
    g_assert_null (rk_answer_chart (figures (), topic, rows[i].question, &error));
    g_assert_error (error, RK_ANSWER_ERROR, RK_ANSWER_ERROR_SPAN);
    assert_holds (error->message, rows[i].message);
  }
}

static gboolean
has_text (const RkPicture *picture, const char *text)
{
  g_autoptr (GArray) texts = rk_picture_texts (picture);
  gboolean found = FALSE;

  for (guint i = 0; i < texts->len; i++)
    found |= g_str_equal (g_array_index (texts, RkItem, i).mark->text, text);
  return found;
}

/* The table has what is counted elsewhere in a row of its own, each number with its record. */
static void
test_the_table_has_what_is_relisted (void)
{
  static const struct {
    const char *key, *number;
  } rows[] = { { "observation:meetings-attended-relisted-R1", "144" }, { "observation:meetings-attended-relisted-R2", "42" }, { "observation:meetings-attended-relisted-R3", "130" }, { "observation:meetings-attended-relisted-R4", "143" }, { "observation:meetings-attended-relisted-R5-H1", "42" } };
  g_autoptr (RkSession) session = open_in_memory (FALSE);
  g_autoptr (RkChart) chart = ask_chart (session, "meetings-attended", (RkChartQuestion){ 0 }, NULL);
  g_autoptr (RkPicture) picture = rk_chart_draw (chart, rk_chart_kind ("table"), rk_style (RK_STYLE_LIGHT), 960, 540);

  g_assert_true (has_text (picture, "incl. Community care meetings"));
  g_assert_true (has_text (picture, "Total as published"));
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_assert_cmpfloat (height_of (picture, rows[i].key), >, 0);
    g_assert_true (has_text (picture, rows[i].number));
  }
}

/* Of a year with one half the other is named at its place, and below. */
static void
test_a_missing_half_is_named (void)
{
  g_autoptr (RkSession) session = open_in_memory (FALSE);
  g_autoptr (RkChart) chart = ask_chart (session, "meetings-attended", (RkChartQuestion){ .by = RK_CHART_BY_HALF }, NULL);
  g_autoptr (RkPicture) picture = rk_chart_draw (chart, rk_chart_kind ("grouped"), rk_style (RK_STYLE_LIGHT), 960, 540);
  g_autofree char *notes = join (chart->notes);

  assert_holds (notes, "R5: no figure of the second half is published.");
  g_assert_true (has_text (picture, "no figure"));
}

/* Rates: two figures that mean something in the numbers, as few as needed at the lines. */
static void
test_rates_are_legible (void)
{
  g_autoptr (RkSession) session = open_in_memory (FALSE);
  g_autoptr (RkChart) chart = ask_chart (session, "consultations", (RkChartQuestion){ .per = RK_CHART_PER_RESIDENT }, NULL);
  g_autoptr (RkPicture) picture = rk_chart_draw (chart, rk_chart_kind ("bars"), rk_style (RK_STYLE_LIGHT), 960, 540);

  g_assert_true (has_text (picture, "0.65"));
  g_assert_true (has_text (picture, "0.6"));
  g_assert_true (has_text (picture, "0"));
  g_assert_false (has_text (picture, "0.000"));
  g_assert_true (has_text (picture, "cases per 1,000 residents"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/honest-charts/parts-of-months-leave-the-years", test_parts_of_months_leave_the_years);
  g_test_add_func ("/honest-charts/years-without-parts-stand-plain", test_years_without_parts_stand_plain);
  g_test_add_func ("/honest-charts/a-missing-part-is-named", test_a_missing_part_is_named);
  g_test_add_func ("/honest-charts/a-total-below-its-parts-is-a-line", test_a_total_below_its_parts_is_a_line);
  g_test_add_func ("/honest-charts/a-finding-belongs-to-its-view", test_a_finding_belongs_to_its_view);
  g_test_add_func ("/honest-charts/a-remark-needs-its-year", test_a_remark_needs_its_year);
  g_test_add_func ("/honest-charts/months-say-their-year", test_months_say_their_year);
  g_test_add_func ("/honest-charts/sources-are-of-what-is-drawn", test_sources_are_of_what_is_drawn);
  g_test_add_func ("/honest-charts/a-changed-figure-is-not-published", test_a_changed_figure_is_not_published);
  g_test_add_func ("/honest-charts/other-notes-stay", test_other_notes_stay);
  g_test_add_func ("/honest-charts/years-without-figures-are-no-chart", test_years_without_figures_are_no_chart);
  g_test_add_func ("/honest-charts/the-table-has-what-is-relisted", test_the_table_has_what_is_relisted);
  g_test_add_func ("/honest-charts/a-missing-half-is-named", test_a_missing_half_is_named);
  g_test_add_func ("/honest-charts/rates-are-legible", test_rates_are_legible);
  return g_test_run ();
}
