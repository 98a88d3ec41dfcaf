/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a chart is given: values as published, what is a part of a year, what is missing, what no part explains. */
#include "fixture.h"
#include "model/chart/rk-answer-chart-private.h"

#include <math.h>

static RkChart *
answer (const RkDataset *dataset, const char *id, RkChartQuestion question)
{
  g_autoptr (GError) error = NULL;
  RkTopic *topic = rk_topic_find (dataset, id, &error);
  RkChart *chart;

  g_assert_no_error (error);
  if (question.by == RK_CHART_BY_YEAR)
    question.by = topic->by;
  chart = rk_answer_chart (dataset, topic, question, &error);
  g_assert_no_error (error);
  rk_topic_free (topic);
  return chart;
}

/* A category as a line: "R3 2021: 615 1162 total=1896 unexplained=119". */
static char *
tell (const RkChartCategory *category)
{
  g_autoptr (GString) line = g_string_new (category->label);

  g_string_append_printf (line, " %s:", category->sublabel);
  for (guint i = 0; i < category->cells->len; i++) {
    const RkChartCell *cell = &g_array_index (category->cells, RkChartCell, i);

    if (isnan (cell->value))
      g_string_append (line, " -");
    else
      g_string_append_printf (line, " %s%s%g", cell->name != NULL ? cell->name : "", cell->name != NULL ? "=" : "", cell->value);
  }
  if (!isnan (category->total))
    g_string_append_printf (line, " total=%g", category->total);
  if (category->unexplained > 0)
    g_string_append_printf (line, " unexplained=%g", category->unexplained);
  if (category->aside != NULL)
    g_string_append_printf (line, " (%s)", category->aside);
  if (category->partial != NULL)
    g_string_append_printf (line, " partial=%s", category->partial);
  if (category->gap != NULL)
    g_string_append_printf (line, " gap=%s", category->gap);
  return g_string_free (g_steal_pointer (&line), FALSE);
}

static void
assert_categories (const RkChart *chart, const char *const *expected)
{
  for (guint i = 0; i < chart->categories->len; i++) {
    g_autofree char *line = tell (chart->categories->pdata[i]);

    g_assert_cmpstr (line, ==, expected[i]);
  }
  g_assert_null (expected[chart->categories->len]);
}

static void
assert_texts (const GPtrArray *texts, const char *expected)
{
  g_autofree char *all = join (texts);

  g_assert_cmpstr (all, ==, expected);
}

static const RkChartCategory *
category_at (const RkChart *chart, guint index)
{
  return chart->categories->pdata[index];
}

static void
test_meetings (void)
{
  static const char *const expected[] = {
    "R1 2019: 727 1393 total=2120 (incl. 144)",
    "R2 2020: 186 393 total=579 (incl. 42)",
    "R3 2021: 615 1162 total=1896 unexplained=119 (incl. 130)",
    "R4 2022: 778 1435 total=2213 (incl. 143)",
    "R5 2023: 400 712 total=1120 unexplained=8 (incl. 42) partial=first half",
    NULL
  };
  g_autoptr (RkChart) chart = answer (figures (), "meetings-attended", (RkChartQuestion){ .accent = 2022 });
  const RkChartCategory *r3 = category_at (chart, 2);
  g_autofree char *notes = join (chart->notes);

  assert_categories (chart, expected);
  assert_texts (chart->series, "Meetings and trainings of the city and wards | Meetings and trainings with related organisations");
  g_assert_cmpstr (chart->title, ==, "Meetings attended fell by 73% in R2 and passed the former level in R4");
  g_assert_cmpstr (chart->subtitle, ==, "Meetings attended: Osaka City, by fiscal year, in meetings (attending one meeting)");
  g_assert_cmpuint (chart->remarks->len, ==, 1);
  g_assert_cmpstr (((const RkChartRemark *) chart->remarks->pdata[0])->label, ==, "R2");
  g_assert_cmpstr (chart->unit, ==, "meetings");
  g_assert_cmpstr (chart->accent, ==, "R4");
  g_assert_cmpstr (r3->total_key, ==, "observation:meetings-attended-R3");
  g_assert_cmpstr (g_array_index (r3->cells, RkChartCell, 0).key, ==, "observation:meetings-attended-city-R3");
  assert_holds (notes, "R3: the published total is 1,896; its parts add up to 1,777 (difference 119). Shown as published.");
  assert_holds (notes, "R5: the published total is 1,120; its parts add up to 1,112 (difference 8). Shown as published.");
  assert_holds (notes, "R5 is the first half only");
  assert_holds (notes, "“incl.” counts the Community care meetings once more");
  g_assert_null (strstr (notes, "No figure"));
  g_assert_cmpstr (chart->source, ==, "Source: Work of the ward offices and consultation offices, first half of R5, II Meetings and trainings attended");
}

static void
test_consultations (void)
{
  static const char *const expected[] = {
    "R1 2019: - gap=no figure published",
    "R2 2020: - gap=no figure published",
    "R3 2021: - gap=no figure published",
    "R4 2022: 1834 total=1834",
    "R5 2023: 926 total=926 partial=first half",
    NULL
  };
  g_autoptr (RkChart) chart = answer (figures (), "consultations", (RkChartQuestion){ 0 });
  g_autofree char *notes = join (chart->notes);

  assert_categories (chart, expected);
  assert_texts (chart->series, "Individual consultations");
  g_assert_null (chart->accent);
  assert_holds (notes, "No figure is published for R1, R2, R3.");
  assert_holds (notes, "R5 is the first half only");
}

static void
test_years_asked_for (void)
{
  static const char *const few[] = { "R4 2022: 1834 total=1834", "R5 2023: 926 total=926 partial=first half", "R6 2024: - gap=no figure published", NULL };
  g_autoptr (RkChart) chart = answer (figures (), "consultations", (RkChartQuestion){ .from = 2022, .to = 2024 });

  assert_categories (chart, few);
}

static void
test_several_answers (void)
{
  static const char *const expected[] = { "R5 2023: 1119 total=1119 partial=first half", NULL };
  g_autoptr (RkChart) chart = answer (figures (), "consultation-contents", (RkChartQuestion){ .from = 2023 });
  g_autofree char *notes = join (chart->notes);

  assert_categories (chart, expected);
  assert_holds (notes, "Several answers a case: not to be compared with the number of cases.");
}

/* What a planner types in later: the full year takes the place of the half; a difference the other way is told, not drawn. */
static void
test_figures_typed_in (void)
{
  g_autoptr (RkSession) session = open_in_memory (FALSE);
  g_autoptr (RkChart) year = NULL;
  g_autoptr (RkChart) less = NULL;
  g_autofree char *notes = NULL;
  static const char *const full[] = { "R5 2023: 1901 total=1901", NULL };
  static const char *const below[] = { "R4 2022: 778 1435 total=2200 (incl. 143)", NULL };

  must_apply (session, edit_record (rk_session_dataset (session), "Add", "observation", "consultations-R5", "measure", "consultations", "year", "R5", "period", "通年",
                                    "value", "1,901", NULL));
  year = answer (rk_session_dataset (session), "consultations", (RkChartQuestion){ .from = 2023 });
  assert_categories (year, full);
  must_apply (session, edit_record (rk_session_dataset (session), "Change", "observation", "meetings-attended-R4", "value", "2200", NULL));
  less = answer (rk_session_dataset (session), "meetings-attended", (RkChartQuestion){ .from = 2022, .to = 2022 });
  assert_categories (less, below);
  notes = join (less->notes);
  assert_holds (notes, "its parts add up to 2,213 (difference -13)");
}

/* A year's parts are those of the same half: a full year's part is no part of a half. */
static void
test_halves_are_not_mixed (void)
{
  g_autoptr (RkSession) session = open_in_memory (FALSE);
  g_autoptr (RkChart) chart = NULL;
  static const char *const expected[] = { "R5 2023: - 712 total=1120 unexplained=408 (incl. 42) partial=first half", NULL };

  must_apply (session, edit_record (rk_session_dataset (session), "Change", "observation", "meetings-attended-city-R5-H1", "period", "通年", NULL));
  chart = answer (rk_session_dataset (session), "meetings-attended", (RkChartQuestion){ .from = 2023 });
  assert_categories (chart, expected);
}

static void
test_attendance (void)
{
  static const char *const expected[] = {
    "R3 2021: - - gap=postponed",
    "R4 2022: - - gap=no figure published",
    "R5 2023: - - gap=no figure published",
    "R6 2024: North + West block=120 East + South block=141",
    "R7 2025: - - gap=planned",
    NULL
  };
  g_autoptr (RkChart) chart = answer (figures (), "training-attendance", (RkChartQuestion){ .accent = 2024 });
  g_autofree char *notes = join (chart->notes);

  assert_categories (chart, expected);
  g_assert_cmpstr (chart->accent, ==, "R6");
  g_assert_cmpstr (g_array_index (category_at (chart, 3)->cells, RkChartCell, 1).key, ==, "event:E608");
  assert_holds (notes, "Blocks are re-made each year");
  assert_holds (chart->source, "Source: ");
}

static void
test_survey (void)
{
  static const char *const expected[] = {
    "Understanding of the briefing Ward staff, n = 26 of 28: Understood=15 Understood a little=11 Did not understand much=0 Did not understand=0 -",
    "Did the group work deepen understanding of the programme? Ward staff, n = 27 of 28: Deepened=13 Somewhat deepened=13 Not much deepened=1 Not deepened=0 -",
    "Useful for future work? Ward staff (inferred), n = 26 of 28: Useful=9 Somewhat useful=15 Not very useful=2 Not useful=0 -",
    "Useful for future work? Coordinators (inferred), n = 25 of 26: Useful=12 Somewhat useful=12 Not very useful=0 Not useful=0 No answer=1",
    "Did people get to know each other? Ward staff (inferred), n = 27 of 28: Agree=18 Somewhat agree=8 Do not quite agree=1 Disagree=0 -",
    "Did people get to know each other? Coordinators (inferred), n = 25 of 26: Agree=14 Somewhat agree=9 Do not quite agree=0 Disagree=0 No answer=2",
    NULL
  };
  g_autoptr (RkChart) chart = answer (figures (), "survey-E302", (RkChartQuestion){ 0 });
  const GArray *cells = category_at (chart, 3)->cells;
  g_autofree char *notes = join (chart->notes);

  assert_categories (chart, expected);
  g_assert_true (g_array_index (cells, RkChartCell, 4).no_answer);
  g_assert_false (g_array_index (cells, RkChartCell, 0).no_answer);
  g_assert_cmpstr (g_array_index (cells, RkChartCell, 0).key, ==, "answer:Q302b-1");
  assert_holds (notes, "Shares are rounded by largest remainder");
  assert_holds (notes, "“Inferred”");
}

static void
test_survey_without_figures (void)
{
  g_autoptr (RkChart) chart = rk_answer_survey (figures (), "E619");
  g_autoptr (RkChart) coordinators = answer (figures (), "survey-E301", (RkChartQuestion){ 0 });
  g_autofree char *notes = join (coordinators->notes);

  g_assert_cmpuint (chart->categories->len, ==, 3);
  for (guint i = 0; i < chart->categories->len; i++) {
    g_assert_cmpstr (category_at (chart, i)->gap, ==, "The paper’s chart is lost: no figures.");
    g_assert_cmpstr (category_at (chart, i)->sublabel, ==, "Participants, 113 of 137 returned");
  }
  g_assert_null (strstr (notes, "“Inferred”"));
}

/* A planner's own questionnaire of which only the forms are counted. */
static void
test_survey_without_answers (void)
{
  g_autoptr (RkSession) session = open_in_memory (FALSE);
  g_autoptr (RkChart) chart = NULL;

  must_apply (session, edit_record (rk_session_dataset (session), "Add", "question", "q1", "event", "E704", "text", "全体", "respondents", "参加者", NULL));
  chart = rk_answer_survey (rk_session_dataset (session), "E704");
  g_assert_cmpstr (category_at (chart, 0)->gap, ==, "No answers are counted yet.");
  g_assert_cmpstr (category_at (chart, 0)->sublabel, ==, "参加者");
}

static void
test_topics (void)
{
  static const struct {
    const char *id, *kind;
  } table[] = { { "consultations", "bars" }, { "consultation-contents", "bars" }, { "consultation-actions", "bars" }, { "offices-contacted", "bars" }, { "meetings-attended", "stacked" }, { "training-attendance", "grouped" }, { "progress-P01", "status" }, { "progress-P04", "status" }, { "progress-P14", "status" }, { "population", "horizontal-sorted" }, { "aged65", "horizontal-sorted" }, { "survey-E301", "survey" }, { "survey-E302", "survey" }, { "survey-E303", "survey" } };
  g_autoptr (GPtrArray) topics = rk_topics (figures ());

  g_assert_cmpuint (topics->len, ==, G_N_ELEMENTS (table));
  for (guint i = 0; i < topics->len; i++) {
    const RkTopic *topic = topics->pdata[i];

    g_assert_cmpstr (topic->id, ==, table[i].id);
    g_assert_cmpstr (topic->kind, ==, table[i].kind);
    g_assert_cmpstr (topic->title, !=, "");
  }
}

static void
test_no_topic (void)
{
  static const char *const ids[] = { "happiness", "consultations-medical", "meetings-attended-city", "survey-", "survey-E619", "" };

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++) {
    g_autoptr (GError) error = NULL;

    g_assert_null (rk_topic_find (figures (), ids[i], &error));
    g_assert_error (error, RK_ANSWER_ERROR, 0);
    assert_holds (error->message, ids[i]);
    assert_holds (error->message, "meetings-attended, training-attendance");
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/answer-charts/meetings", test_meetings);
  g_test_add_func ("/answer-charts/consultations", test_consultations);
  g_test_add_func ("/answer-charts/years-asked-for", test_years_asked_for);
  g_test_add_func ("/answer-charts/several-answers", test_several_answers);
  g_test_add_func ("/answer-charts/figures-typed-in", test_figures_typed_in);
  g_test_add_func ("/answer-charts/halves-are-not-mixed", test_halves_are_not_mixed);
  g_test_add_func ("/answer-charts/attendance", test_attendance);
  g_test_add_func ("/answer-charts/survey", test_survey);
  g_test_add_func ("/answer-charts/survey-without-figures", test_survey_without_figures);
  g_test_add_func ("/answer-charts/survey-without-answers", test_survey_without_answers);
  g_test_add_func ("/answer-charts/topics", test_topics);
  g_test_add_func ("/answer-charts/no-topic", test_no_topic);
  return g_test_run ();
}
