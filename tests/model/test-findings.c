/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The title that is suggested for a chart says what the published figures say, and nothing where they do not say it. Run in each
 * language (RK_SPOKEN). */
#include "core/rk-language.h"
#include "fixture.h"
#include "model/chart/rk-suggestion.h"

static void
assert_finding (const RkDataset *dataset, const char *topic, const char *english, const char *japanese)
{
  g_autofree char *finding = rk_suggest_finding (dataset, topic);

  g_test_message ("%s", topic);
  g_assert_cmpstr (finding, ==, rk_language_is_japanese () ? japanese : english);
}

static void
test_published (void)
{
  static const struct {
    const char *topic, *english, *japanese;
  } rows[] = {
    { "meetings-attended", "Meetings attended fell by 73% in FY2020 (R2) and passed the former level in FY2022 (R4)", "会議出席回数は令和2年度に73％減り、令和4年度に元を超えた" },
    { "consultations", "Individual consultations: 1,834 cases in FY2022 (R4)", "個別相談ケース（相談総数）は令和4年度に1,834件" },
    { "consultation-contents", NULL, NULL },
    { "consultation-actions", NULL, NULL },
    { "offices-contacted", NULL, NULL },
    { "training-attendance", "Attendance of the block trainings: 141 people came from the East + South block in R6", "多職種研修会（ブロック別）の参加者数：R6は東・南ブロックの141人" },
    { "progress-P01", "Ward liaison meetings: held in 15 of 24 wards", "推進会議開催状況：24区のうち15区が開催している" },
    { "progress-P04", "Matters discussed at the ward liaison meetings: Item 2, Item 5, Item 7 discussed in 22 of 24 wards", "推進会議（ワーキング含む）で検討した内容：項目2、項目5、項目7は24区のうち22区が検討済" },
    { "progress-P14", "Trainings held by the wards: For several professions done in 16 of 24 wards", "研修会の実施状況：研修会を開催した区（多職種に向けた研修）は24区のうち16区が実施済" },
    { "population", "Population (2025): most in Yodogawa-ku (189,773 people), fewest in Taisho-ku (59,579 people)", "人口（2025）：最も多いのは淀川区（189,773人）、最も少ないのは大正区（59,579人）" },
    { "aged65", "People aged 65 and over (2017): most in Hirano-ku (54,834 people), fewest in Naniwa-ku (12,597 people)", "65歳以上人口（2017）：最も多いのは平野区（54,834人）、最も少ないのは浪速区（12,597人）" },
    { "survey-E301", "Likely to be useful for future work? 86% answered “Useful” (6 of 7)", "今後の業務に活用できそうか：「活かせる」が86％（7人中6人）" },
    { "survey-E302", "Understanding of the briefing: 58% answered “Understood” (15 of 26)", "説明会の内容の理解について：「理解できた」が58％（26人中15人）" },
    { "survey-E303", "Likely to be useful for future work? 70% answered “Useful” (7 of 10)", "今後の業務に活用できそうか：「活かせる」が70％（10人中7人）" },
    { "nothing", NULL, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    assert_finding (figures (), rows[i].topic, rows[i].english, rows[i].japanese);
}

static void
type_figure (RkSession *session, const char *key, const char *measure, const char *year, const char *period, const char *value)
{
  must_apply (session, edit_record (rk_session_dataset (session), "Add", "observation", key, "measure", measure, "year", year, "period", period, "value", value, NULL));
}

/* A half year is never set against a whole one, nor is anything said of a sum of several answers. */
static void
test_never_said (void)
{
  g_autoptr (RkSession) session = open_in_memory (FALSE);

  type_figure (session, "o1", "consultation-contents", "R3", "通年", "900");
  type_figure (session, "o2", "consultation-contents", "R4", "通年", "2000");
  assert_finding (rk_session_dataset (session), "consultation-contents", NULL, NULL);
  type_figure (session, "o3", "offices-contacted", "R4", "上半期", "3000");
  assert_finding (rk_session_dataset (session), "offices-contacted", NULL, NULL);
}

/* Where a person may give several answers they are no shares of a whole, in words or as a picture. */
static void
test_several_answers (void)
{
  g_autoptr (RkSession) session = open_in_memory (FALSE);
  g_autoptr (GArray) forms = NULL;

  must_apply (session, edit_record (rk_session_dataset (session), "Change", "question", "Q304", "several", "yes", NULL));
  assert_finding (rk_session_dataset (session), "survey-E301", NULL, NULL);
  forms = rk_suggest_forms (rk_session_dataset (session), "survey-E301", RK_CHART_BY_YEAR);
  g_assert_cmpuint (forms->len, ==, 1);
  g_assert_cmpstr (g_array_index (forms, RkSuggestion, 0).kind, ==, "table");
}

/* The suggested kind first, every other that fits, then what is refused, each with its reason. */
static void
test_every_kind_has_its_rank (void)
{
  g_autoptr (RkSession) session = open_in_memory (FALSE);
  g_autoptr (GArray) forms = rk_rank_forms (rk_session_dataset (session), "meetings-attended", RK_CHART_BY_YEAR);
  guint fitting = 0;

  g_assert_cmpuint (forms->len, ==, 15);
  g_assert_cmpstr (g_array_index (forms, RkSuggestion, 0).kind, ==, "stacked");
  for (guint i = 0; i < forms->len; i++) {
    const RkSuggestion *form = &g_array_index (forms, RkSuggestion, i);

    fitting += form->fits;
    g_assert_cmpint (form->fits, ==, i < fitting);
    g_assert_cmpstr (form->why, !=, "");
  }
  g_assert_cmpuint (fitting, <, forms->len);
}

/* A year that is much as the one before is not called a change. */
static void
test_small_change (void)
{
  g_autoptr (RkSession) session = open_in_memory (FALSE);

  type_figure (session, "o1", "consultations", "R3", "通年", "1810");
  assert_finding (rk_session_dataset (session), "consultations", "Individual consultations: 1,834 cases in FY2022 (R4)", "個別相談ケース（相談総数）は令和4年度に1,834件");
  type_figure (session, "o2", "consultations", "R2", "通年", "1500");
  assert_finding (rk_session_dataset (session), "consultations", "Individual consultations rose by 21% in FY2021 (R3)", "個別相談ケース（相談総数）は令和3年度に21％増えた");
}

static void
set_people (RkSession *session, const char *key, const char *people)
{
  must_apply (session, edit_record (rk_session_dataset (session), "Change", "population", key, "total", people, NULL));
}

/* Wards that are nearly alike share their rank; a ward without a figure leaves no rank at all. */
static void
test_ranks (void)
{
  g_autoptr (RkSession) session = open_in_memory (FALSE);

  set_people (session, "27123-2025", "184900"); /* Yodogawa-ku as many as Hirano-ku, nearly */
  assert_finding (rk_session_dataset (session), "population", "Population (2025): fewest in Taisho-ku (59,579 people)", "人口（2025）：最も少ないのは大正区（59,579人）");
  set_people (session, "27104-2025", "59600"); /* Konohana-ku as few as Taisho-ku */
  assert_finding (rk_session_dataset (session), "population", NULL, NULL);
}

/* What a planner found in the wards is not the title of a chart of the areas. */
static void
test_other_breakdown (void)
{
  g_autoptr (RkTopic) topic = rk_topic_find (figures (), "population", NULL);
  g_autoptr (RkChart) wards = rk_answer_chart (figures (), topic, (RkChartQuestion){ .by = RK_CHART_BY_WARD }, NULL);
  g_autoptr (RkChart) areas = rk_answer_chart (figures (), topic, (RkChartQuestion){ .by = RK_CHART_BY_AREA }, NULL);

  g_assert_cmpstr (wards->title, !=, topic->title);
  g_assert_cmpstr (areas->title, ==, topic->title);
}

static void
set_count (RkSession *session, const char *key, const char *count)
{
  must_apply (session, edit_record (rk_session_dataset (session), "Change", "answer", key, "count", count, NULL));
}

/* Answers that as many gave, and no answer at all, are no finding. */
static void
test_answers (void)
{
  g_autoptr (RkSession) session = open_in_memory (FALSE);

  set_count (session, "Q304-1", "4");
  set_count (session, "Q304-2", "4");
  assert_finding (rk_session_dataset (session), "survey-E301", NULL, NULL);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_assert_true (rk_language_init (g_getenv ("RK_SPOKEN")));
  g_test_add_func ("/findings/every-kind-has-its-rank", test_every_kind_has_its_rank);
  g_test_add_func ("/findings/published", test_published);
  g_test_add_func ("/findings/never-said", test_never_said);
  g_test_add_func ("/findings/several-answers", test_several_answers);
  g_test_add_func ("/findings/small-change", test_small_change);
  g_test_add_func ("/findings/ranks", test_ranks);
  g_test_add_func ("/findings/other-breakdown", test_other_breakdown);
  g_test_add_func ("/findings/answers", test_answers);
  return g_test_run ();
}
