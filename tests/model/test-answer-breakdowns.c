/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Charts by half year, month, ward, block and area, and per resident; what is written on a topic; what is suggested for it. */
#include "core/area/rk-ward.h"
#include "core/event/rk-questionnaire.h"
#include "core/figures/rk-annotation.h"
#include "draw/chart/rk-chart-kinds.h"
#include "fixture.h"
#include "model/chart/rk-answer-chart.h"
#include "model/chart/rk-suggestion.h"
#include "model/session/rk-facts.h"
#include "model/view/rk-view.h"

#include <math.h>

#define WARDS 24

static void
put (RkSession *session, const char *ward, const char *year, const char *period, const char *value)
{
  static guint n;
  g_autofree char *id = g_strdup_printf ("observation-%u", n++);

  must_apply (session, edit_record (rk_session_dataset (session), "Add", "observation", id, "measure", "consultations", "ward", ward, "year", year, "period", period, "value",
                                    value, NULL));
}

/* Every ward has 10 times its place in the order, in R6. */
static RkSession *
open_with_wards (guint missing)
{
  RkSession *session = open_in_memory (FALSE);
  const GPtrArray *wards = rk_dataset_all (rk_session_dataset (session), &rk_ward_type);
  g_autoptr (GPtrArray) codes = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < wards->len; i++)
    g_ptr_array_add (codes, g_strdup (((const RkWard *) wards->pdata[i])->code));
  for (guint i = 0; i < codes->len; i++) {
    g_autofree char *value = g_strdup_printf ("%u", 10 * (i + 1));

    if (i != missing)
      put (session, codes->pdata[i], "R6", "通年", value);
  }
  return session;
}

static RkChart *
ask (const RkDataset *dataset, const char *id, RkChartQuestion question, GError **error)
{
  g_autoptr (RkTopic) topic = rk_topic_find (dataset, id, NULL);

  g_assert_nonnull (topic);
  return rk_answer_chart (dataset, topic, question, error);
}

static RkChart *
answer (const RkDataset *dataset, const char *id, RkChartQuestion question)
{
  g_autoptr (GError) error = NULL;
  RkChart *chart = ask (dataset, id, question, &error);

  g_assert_no_error (error);
  return chart;
}

static const RkChartCategory *
category_of (const RkChart *chart, const char *label)
{
  for (guint i = 0; i < chart->categories->len; i++) {
    const RkChartCategory *category = chart->categories->pdata[i];

    if (g_str_equal (category->label, label))
      return category;
  }
  g_error ("no category %s", label);
}

static double
value_of (const RkChart *chart, const char *label, guint series)
{
  return g_array_index (category_of (chart, label)->cells, RkChartCell, series).value;
}

/* Halves stand beside halves; a year that is published whole only is a gap that says so. */
static void
test_halves (void)
{
  g_autoptr (RkSession) session = open_in_memory (FALSE);
  g_autoptr (RkChart) chart = NULL;

  put (session, NULL, "R5", "下半期", "1002");
  chart = answer (rk_session_dataset (session), "consultations", (RkChartQuestion){ .by = RK_CHART_BY_HALF });
  g_assert_cmpfloat (value_of (chart, "R5", 0), ==, 926);
  g_assert_cmpfloat (value_of (chart, "R5", 1), ==, 1002);
  g_assert_true (isnan (value_of (chart, "R4", 0)));
  g_assert_cmpstr (category_of (chart, "R4")->gap, ==, "whole year only");
  g_assert_cmpstr (category_of (chart, "R3")->gap, ==, "no figure published");
}

/* Both halves and no figure of the year: two parts with their names, and no total that nobody published. */
static void
test_two_halves_are_no_year (void)
{
  g_autoptr (RkSession) session = open_in_memory (FALSE);
  g_autoptr (RkChart) chart = NULL;
  const RkChartCategory *year;
  g_autofree char *notes = NULL;

  put (session, NULL, "R5", "下半期", "1002");
  chart = answer (rk_session_dataset (session), "consultations", (RkChartQuestion){ .from = 2022 });
  year = category_of (chart, "R5");
  g_assert_true (isnan (year->total));
  g_assert_true (isnan (rk_chart_single (chart, year).value));
  g_assert_cmpfloat (value_of (chart, "R5", 1), ==, 926);
  g_assert_cmpfloat (value_of (chart, "R5", 2), ==, 1002);
  g_assert_cmpstr (g_array_index (year->cells, RkChartCell, 2).name, ==, "second half");
  g_assert_cmpint (g_array_index (year->cells, RkChartCell, 2).part, ==, RK_CHART_SECOND_PART);
  notes = join (chart->notes);
  assert_holds (notes, "its two halves are shown and not added up");
}

static void
test_months (void)
{
  g_autoptr (RkSession) session = open_in_memory (FALSE);
  g_autoptr (RkChart) chart = NULL;

  put (session, NULL, "R5", "4月", "150");
  put (session, NULL, "R6", "4月", "170");
  put (session, NULL, "R6", "3月", "90");
  chart = answer (rk_session_dataset (session), "consultations", (RkChartQuestion){ .by = RK_CHART_BY_MONTH });
  g_assert_cmpuint (chart->categories->len, ==, 12);
  g_assert_cmpstr (chart->series->pdata[0], ==, "R5");
  g_assert_cmpfloat (value_of (chart, "Apr", 0), ==, 150);
  g_assert_cmpfloat (value_of (chart, "Apr", 1), ==, 170);
  g_assert_cmpfloat (value_of (chart, "Mar", 1), ==, 90);
  g_assert_cmpstr (category_of (chart, "May")->gap, ==, "none");
}

/* Wards, and what they add up to in areas and in the blocks of that year: 24 wards of 10, 20, … 240. */
static void
test_places (void)
{
  g_autoptr (RkSession) session = open_with_wards (G_MAXUINT);
  const RkDataset *dataset = rk_session_dataset (session);
  g_autoptr (RkChart) wards = answer (dataset, "consultations", (RkChartQuestion){ .by = RK_CHART_BY_WARD });
  g_autoptr (RkChart) areas = answer (dataset, "consultations", (RkChartQuestion){ .by = RK_CHART_BY_AREA });
  g_autoptr (RkChart) blocks = answer (dataset, "consultations", (RkChartQuestion){ .by = RK_CHART_BY_BLOCK });
  double sum = 0;

  g_assert_cmpuint (wards->categories->len, ==, WARDS);
  g_assert_cmpfloat (value_of (wards, "Kita-ku", 0), ==, 10);
  g_assert_cmpuint (areas->categories->len, ==, 4);
  for (guint i = 0; i < areas->categories->len; i++)
    sum += g_array_index (((const RkChartCategory *) areas->categories->pdata[i])->cells, RkChartCell, 0).value;
  g_assert_cmpfloat (sum, ==, 3000);
  g_assert_cmpuint (blocks->categories->len, ==, 2);
  g_assert_cmpfloat (value_of (blocks, "North + West block", 0) + value_of (blocks, "East + South block", 0), ==, 3000);
}

/* A bar that is a sum has all its rows behind it. */
static void
test_rows_of_a_sum (void)
{
  g_autoptr (RkSession) session = open_with_wards (G_MAXUINT);
  const RkDataset *dataset = rk_session_dataset (session);
  g_autoptr (RkChart) areas = answer (dataset, "consultations", (RkChartQuestion){ .by = RK_CHART_BY_AREA });
  const RkChartCell *cell = &g_array_index (category_of (areas, "North")->cells, RkChartCell, 0);
  g_autoptr (RkFacts) facts = rk_facts (dataset, 2024, cell->key);
  g_autoptr (GString) told = g_string_new (facts->subtitle);

  for (guint i = 0; i < facts->facts->len; i++)
    g_string_append_printf (told, " | %s %s", ((const RkFact *) facts->facts->pdata[i])->label, ((const RkFact *) facts->facts->pdata[i])->value);
  g_assert_cmpstr (told->str, ==, "Sum of these rows | Fiscal year FY2024 (R6) | Kita-ku 10 | Miyakojima-ku 20 | Yodogawa-ku 120 | Higashiyodogawa-ku 130 | Asahi-ku 160");
}

/* A sum over wards needs every one of them. */
static void
test_missing_ward (void)
{
  g_autoptr (RkSession) session = open_with_wards (0);
  g_autoptr (RkChart) areas = answer (rk_session_dataset (session), "consultations", (RkChartQuestion){ .by = RK_CHART_BY_AREA });

  g_assert_true (isnan (value_of (areas, "North", 0)));
  g_assert_cmpstr (category_of (areas, "North")->gap, ==, "1 of 5 wards have no figure");
  g_assert_false (isnan (value_of (areas, "West", 0)));
}

static void
test_rates (void)
{
  g_autoptr (RkSession) session = open_with_wards (G_MAXUINT);
  g_autoptr (RkChart) aged = answer (rk_session_dataset (session), "consultations", (RkChartQuestion){ .by = RK_CHART_BY_WARD, .per = RK_CHART_PER_AGED65 });
  g_autoptr (RkChart) city = answer (figures (), "consultations", (RkChartQuestion){ .from = 2022, .to = 2022, .per = RK_CHART_PER_RESIDENT });
  g_autofree char *notes = join (aged->notes), *cell = NULL;

  g_assert_cmpfloat_with_epsilon (value_of (aged, "Kita-ku", 0), 1000.0 * 10 / 23773, 1e-9);
  assert_holds (notes, "Per 1,000 people aged 65 and over as counted on 2017-09-30.");
  g_assert_cmpstr (aged->unit, ==, "cases per 1,000 aged 65+");
  g_assert_cmpfloat (value_of (city, "R4", 0), <, 1);
  g_assert_cmpfloat (value_of (city, "R4", 0), >, 0.5);
  g_assert_cmpint (city->decimals, ==, 2);
  g_assert_cmpstr (city->unit, ==, "cases per 1,000 residents");
  g_assert_cmpstr (city->title, ==, "Individual consultations per 1,000 residents");
  g_assert_cmpstr (city->subtitle, ==, "Osaka City, by fiscal year, in cases per 1,000 residents (one consultation case)");
  cell = rk_chart_cell_name (city, category_of (city, "R4"), 0);
  g_assert_cmpstr (cell, ==, "R4: Individual consultations 0.65 cases per 1,000 residents");
}

static void
test_impossible (void)
{
  static const struct {
    const char *topic;
    RkChartQuestion question;
    const char *told;
  } rows[] = {
    { "consultations", { .by = RK_CHART_BY_WARD }, "“Individual consultations” has no figures for “By ward”. It has: By year, By half year." },
    { "population", { .by = RK_CHART_BY_MONTH }, "It has: By ward, By block, By basic area." },
    { "survey-E302", { .per = RK_CHART_PER_RESIDENT }, "is not a count that can be divided by residents" },
    { "progress-P04", { .by = RK_CHART_BY_HALF }, "has no figures" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (GError) error = NULL;

    g_assert_null (ask (figures (), rows[i].topic, rows[i].question, &error));
    g_assert_error (error, RK_ANSWER_ERROR, 0);
    assert_holds (error->message, rows[i].told);
  }
}

/* The ten numbers of R4; asked for R5 the bars are gaps, and the numbers are the column of the year before. */
static void
test_progress (void)
{
  static const double ten[] = { 10, 22, 11, 17, 22, 21, 22, 9, 10, 14 };
  g_autoptr (RkChart) now = answer (figures (), "progress-P04", (RkChartQuestion){ 0 });
  g_autoptr (RkChart) next = answer (figures (), "progress-P04", (RkChartQuestion){ .to = 2023 });

  g_assert_cmpuint (now->categories->len, ==, 10);
  g_assert_null (now->before);
  g_assert_cmpstr (next->before, ==, "R4");
  for (guint i = 0; i < 10; i++) {
    const RkChartCategory *row = now->categories->pdata[i], *later = next->categories->pdata[i];

    g_assert_cmpfloat (g_array_index (row->cells, RkChartCell, 0).value, ==, ten[i]);
    g_assert_cmpfloat (row->out_of, ==, WARDS);
    g_assert_cmpfloat (later->before, ==, ten[i]);
    g_assert_cmpstr (later->gap, ==, "no figure published");
  }
}

static void
test_annotations (void)
{
  g_autoptr (RkSession) session = open_in_memory (FALSE);
  g_autoptr (RkChart) chart = NULL, half = NULL;

  must_apply (session, edit_record (rk_session_dataset (session), "Add", "annotation", "a", "topic", "meetings-attended", "role", "基準線", "value", "2000", "text", "目標",
                                    "english", "target", NULL));
  must_apply (session, edit_record (rk_session_dataset (session), "Add", "annotation", "b", "topic", "meetings-attended", "role", "副題", "text", "二つの会議", "english",
                                    "Two kinds of meeting", NULL));
  chart = answer (rk_session_dataset (session), "meetings-attended", (RkChartQuestion){ 0 });
  g_assert_cmpuint (chart->lines->len, ==, 1);
  g_assert_cmpfloat (((const RkChartLine *) chart->lines->pdata[0])->value, ==, 2000);
  g_assert_true (g_str_has_prefix (chart->subtitle, "Two kinds of meeting\nMeetings attended: Osaka City"));
  half = answer (rk_session_dataset (session), "meetings-attended", (RkChartQuestion){ .by = RK_CHART_BY_HALF });
  g_assert_cmpuint (half->lines->len, ==, 0); /* a year's target is none for a half */
}

static void
test_suggested_forms (void)
{
  static const struct {
    const char *topic;
    RkChartBy by;
    const char *best, *never;
  } rows[] = {
    { "meetings-attended", RK_CHART_BY_YEAR, "stacked", "survey" },
    { "consultations", RK_CHART_BY_YEAR, "bars", "stacked" },
    { "consultations", RK_CHART_BY_HALF, "grouped", "bars" },
    { "consultation-contents", RK_CHART_BY_YEAR, "bars", "donut" },
    { "population", RK_CHART_BY_WARD, "horizontal-sorted", "bars" },
    { "training-attendance", RK_CHART_BY_YEAR, "grouped", "line" },
    { "progress-P04", RK_CHART_BY_YEAR, "status", "stacked" },
    { "survey-E302", RK_CHART_BY_YEAR, "survey", "stacked" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (GArray) forms = rk_suggest_forms (figures (), rows[i].topic, rows[i].by);

    g_test_message ("%s", rows[i].topic);
    g_assert_cmpuint (forms->len, >, 0);
    g_assert_cmpstr (g_array_index (forms, RkSuggestion, 0).kind, ==, rows[i].best);
    for (guint k = 0; k < forms->len; k++) {
      g_assert_cmpstr (g_array_index (forms, RkSuggestion, k).kind, !=, rows[i].never);
      g_assert_cmpstr (g_array_index (forms, RkSuggestion, k).why, !=, "");
    }
  }
}

/* Every share that a paper prints stands in the chart as printed. */
static void
test_published_shares (void)
{
  const GPtrArray *answers = rk_dataset_all (figures (), &rk_answer_type);
  guint n = 0;

  for (guint i = 0; i < answers->len; i++) {
    const RkAnswer *given = answers->pdata[i];
    const RkQuestion *question = rk_dataset_get (figures (), &rk_question_type, given->question);
    g_autofree char *topic = g_strconcat ("survey-", question->event, NULL), *expected = NULL;
    g_autoptr (RkChart) chart = answer (figures (), topic, (RkChartQuestion){ 0 });
    g_autoptr (RkPicture) picture = rk_chart_draw (chart, rk_chart_kind ("survey"), rk_style (RK_STYLE_LIGHT), 960, 540);
    gboolean there = FALSE;

    expected = g_strdup_printf ("%s %d (%d%%)", given->english, (int) given->count, (int) given->published_share);
    for (guint k = 0; k < picture->marks->len; k++)
      there |= g_strcmp0 (((const RkMark *) picture->marks->pdata[k])->text, expected) == 0;
    if (!there)
      g_error ("%s: “%s” is not in the chart", given->id, expected);
    n++;
  }
  g_assert_cmpuint (n, ==, 34);
}

/* A view says in the picture what cannot be drawn. */
static void
test_view_tells (void)
{
  g_autoptr (RkView) view = rk_view_parse ("chart:consultations?by=ward", NULL), unknown = rk_view_parse ("chart:consultations?by=street", NULL);
  g_autoptr (RkPicture) picture = rk_view_draw (view, figures (), 2024, rk_style (RK_STYLE_LIGHT), 960, 540);
  g_autoptr (RkPicture) other = rk_view_draw (unknown, figures (), 2024, rk_style (RK_STYLE_LIGHT), 960, 540);

  assert_holds (((const RkMark *) picture->marks->pdata[0])->text, "has no figures for “By ward”");
  assert_holds (((const RkMark *) other->marks->pdata[0])->text, "A chart cannot be drawn by “street”. There are: year, half, month, ward, block, area");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/breakdowns/halves", test_halves);
  g_test_add_func ("/breakdowns/two-halves-are-no-year", test_two_halves_are_no_year);
  g_test_add_func ("/breakdowns/months", test_months);
  g_test_add_func ("/breakdowns/places", test_places);
  g_test_add_func ("/breakdowns/rows-of-a-sum", test_rows_of_a_sum);
  g_test_add_func ("/breakdowns/missing-ward", test_missing_ward);
  g_test_add_func ("/breakdowns/rates", test_rates);
  g_test_add_func ("/breakdowns/impossible", test_impossible);
  g_test_add_func ("/breakdowns/progress", test_progress);
  g_test_add_func ("/breakdowns/annotations", test_annotations);
  g_test_add_func ("/breakdowns/suggested-forms", test_suggested_forms);
  g_test_add_func ("/breakdowns/published-shares", test_published_shares);
  g_test_add_func ("/breakdowns/view-tells", test_view_tells);
  return g_test_run ();
}
