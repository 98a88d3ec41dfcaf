/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * test-figures: the built-in figures, as the papers print them. */
#include "core/area/rk-block.h"
#include "core/area/rk-ward.h"
#include "core/campaign/rk-placement.h"
#include "core/campaign/rk-site.h"
#include "core/event/rk-event.h"
#include "core/event/rk-questionnaire.h"
#include "core/figures/rk-measure.h"
#include "core/figures/rk-share.h"
#include "core/rk-language.h"
#include "core/rk-types.h"
#include "core/rules/rk-check.h"
#include "exchange/rk-csv.h"

#include <string.h>

static char *
read_figures (const RkRecordType *type)
{
  g_autofree char *file = g_strconcat (type->name, ".csv", NULL);
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "..", "data", "figures", file, NULL);
  g_autoptr (GError) error = NULL;
  char *text = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  return text;
}

/* Fails where a key comes twice. */
static void
take_figures (RkDataset *dataset, const RkRecordType *type)
{
  g_autofree char *text = read_figures (type);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) records = rk_csv_read (type, type->name, text, &error);

  g_assert_no_error (error);
  for (guint i = 0; i < records->len; i++) {
    g_test_message ("%s %s", type->name, rk_record_key (records->pdata[i]));
    g_assert_true (rk_dataset_take (dataset, type, records->pdata[i]));
  }
}

static RkDataset *
load_figures (void)
{
  RkDataset *dataset = rk_dataset_new ();

  for (guint i = 0; rk_types ()[i] != NULL; i++)
    take_figures (dataset, rk_types ()[i]);
  return dataset;
}

static void
test_every_table_is_whole (void)
{
  static const struct {
    const char *type;
    guint rows;
  } rows[] = {
    { "source", 13 },
    { "ward", 24 },
    { "population", 48 },
    { "block", 28 },
    { "venue", 5 },
    { "event", 83 },
    { "attendance", 21 },
    { "question", 17 },
    { "answer", 34 },
    { "measure", 10 },
    { "observation", 25 },
    { "programme_item", 8 },
    { "progress", 29 },
    { "site", 23 },
    { "platform", 31 },
    { "event_part", 22 },
    { "speaker", 7 },
    { "audience", 3 },
    { "event_ward", 0 },
    { "acknowledgement", 0 },
    { "campaign", 2 },
    { "material", 4 },
    { "campaign_task", 4 },
    { "placement", 23 },
  };
  g_autoptr (RkDataset) figures = load_figures ();

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_test_message ("%s", rows[i].type);
    g_assert_cmpuint (rk_dataset_all (figures, rk_type (rows[i].type))->len, ==, rows[i].rows);
  }
}

static void
assert_record_is_founded (const RkDataset *figures, const RkRecordType *type, gconstpointer record)
{
  for (const RkField *field = type->fields; field->name != NULL; field++) {
    g_test_message ("%s %s: %s", type->name, rk_record_key (record), field->name);
    if (field->kind == RK_FIELD_REFERENCE && rk_record_text (record, field) != NULL)
      g_assert_nonnull (rk_dataset_get (figures, rk_type (field->target), rk_record_text (record, field)));
    if (g_str_equal (field->name, "source") || g_str_equal (field->name, "section"))
      g_assert_nonnull (rk_record_text (record, field));
  }
}

/* The papers themselves, and what planners alone write. */
static gboolean
has_no_source (const RkRecordType *type)
{
  return g_str_equal (type->name, "source") || g_str_equal (type->name, "acknowledgement");
}

/* Every reference has what it points at, and every other row says where it comes from. */
static void
test_every_row_is_founded (void)
{
  g_autoptr (RkDataset) figures = load_figures ();

  for (guint i = 0; rk_types ()[i] != NULL; i++) {
    const RkRecordType *type = rk_types ()[i];
    const GPtrArray *records = rk_dataset_all (figures, type);

    g_assert_true (has_no_source (type) || rk_record_type_field (type, "source") != NULL);
    for (guint k = 0; k < records->len; k++)
      assert_record_is_founded (figures, type, records->pdata[k]);
  }
}

static void
append_record (GString *text, const RkRecordType *type, GStrv header, gconstpointer record)
{
  g_autoptr (GPtrArray) cells = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; header[i] != NULL; i++) {
    char *cell = rk_record_get_text (record, rk_record_type_field (type, header[i]));

    g_ptr_array_add (cells, cell != NULL ? cell : g_strdup (""));
  }
  g_ptr_array_add (cells, NULL);
  rk_csv_append (text, (const char *const *) cells->pdata);
}

/* The files are canonical: what is read from them is written the same, byte by byte. */
static void
test_files_are_written_as_they_are_read (void)
{
  g_autoptr (RkDataset) figures = load_figures ();

  for (guint i = 0; rk_types ()[i] != NULL; i++) {
    const RkRecordType *type = rk_types ()[i];
    g_autofree char *file = read_figures (type);
    g_autoptr (GPtrArray) rows = rk_csv_parse (type->name, file, NULL);
    g_autoptr (GString) written = g_string_new (NULL);
    const GPtrArray *records = rk_dataset_all (figures, type);

    rk_csv_append (written, rows->pdata[0]);
    for (guint k = 0; k < records->len; k++)
      append_record (written, type, rows->pdata[0], records->pdata[k]);
    g_assert_cmpstr (written->str, ==, file);
  }
}

static guint
count_own_events (const RkDataset *figures, gint64 year)
{
  const GPtrArray *events = rk_dataset_all (figures, &rk_event_type);
  guint count = 0;

  for (guint i = 0; i < events->len; i++)
    if (rk_event_is_own (events->pdata[i]) && ((const RkEvent *) events->pdata[i])->year == year)
      count++;
  return count;
}

static guint
count_events_on (const RkDataset *figures, const char *day)
{
  const GPtrArray *events = rk_dataset_all (figures, &rk_event_type);
  guint count = 0;

  for (guint i = 0; i < events->len; i++) {
    g_autofree char *text = rk_planned_date_to_text (&((const RkEvent *) events->pdata[i])->date);

    if (g_strcmp0 (text, day) == 0)
      count++;
  }
  return count;
}

static void
test_events_of_the_city (void)
{
  static const struct {
    gint64 year;
    guint events;
  } rows[] = { { 2019, 1 }, { 2020, 3 }, { 2021, 11 }, { 2022, 0 }, { 2023, 0 }, { 2024, 24 }, { 2025, 14 } };
  g_autoptr (RkDataset) figures = load_figures ();

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_test_message ("%d", (int) rows[i].year);
    g_assert_cmpuint (count_own_events (figures, rows[i].year), ==, rows[i].events);
  }
}

static void
test_every_event_of_the_city_has_a_series (void)
{
  g_autoptr (RkDataset) figures = load_figures ();
  const GPtrArray *events = rk_dataset_all (figures, &rk_event_type);

  for (guint i = 0; i < events->len; i++) {
    const RkEvent *event = events->pdata[i];

    g_test_message ("%s", event->id);
    g_assert_cmpint (event->series != NULL, ==, g_str_equal (event->scope, RK_CITY));
  }
}

/* Names drift from paper to paper; the series stays. */
static void
test_series_keep_their_name (void)
{
  static const struct {
    const char *series;
    const char *events[9];
  } rows[] = {
    { "区担当者説明会", { "E302", "E601", "E702" } },
    { "多職種研修会", { "E101", "E102", "E304", "E305", "E606", "E608", "E704", "E705" } },
    { "区担当者・コーディネーター合同研修会", { "E103", "E104", "E306", "E602", "E617", "E703", "E709" } },
    { "コーディネーター連絡会", { "E603", "E609", "E611", "E613", "E620" } },
    { "ACP普及啓発セミナー", { "E612", "E706" } },
    { "ACP強化月間", { "E614", "E707" } },
    { "相談支援室活動報告会", { "E619", "E710" } },
  };
  g_autoptr (RkDataset) figures = load_figures ();
  const GPtrArray *events = rk_dataset_all (figures, &rk_event_type);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    guint n = 0;

    for (guint k = 0; k < events->len; k++) {
      const RkEvent *event = events->pdata[k];

      if (g_strcmp0 (event->series, rows[i].series) == 0)
        g_assert_cmpstr (event->id, ==, rows[i].events[n++]);
    }
    g_assert_null (rows[i].events[n]);
  }
}

/* The poster list in its order, then the screen; nothing that the paper does not print. */
static void
test_placements_follow_the_poster_list (void)
{
  g_autoptr (RkDataset) figures = load_figures ();
  const GPtrArray *sites = rk_dataset_all (figures, &rk_site_type), *placements = rk_dataset_all (figures, &rk_placement_type);

  for (guint i = 0; i < placements->len; i++) {
    const RkPlacement *placement = placements->pdata[i];
    const RkSite *site = sites->pdata[i];

    g_test_message ("%s", placement->id);
    g_assert_true (rk_record_check (&rk_placement_type, placement, NULL));
    g_assert_cmpstr (placement->site, ==, site->id);
    g_assert_cmpint (placement->medium, ==, i < 22 ? RK_MEDIUM_POSTER : RK_MEDIUM_SIGNAGE);
    g_assert_cmpstr (placement->spot, ==, i < 22 ? site->listed_line : "わが街Navi");
    g_assert_true (placement->copies == RK_MISSING);
    g_assert_null (placement->size);
  }
}

/* Several events share these days on purpose; rk_check_all() must not take them for clashes. */
static void
test_days_with_several_events (void)
{
  g_autoptr (RkDataset) figures = load_figures ();

  g_assert_cmpuint (count_events_on (figures, "2024-04-22"), ==, 3);
  g_assert_cmpuint (count_events_on (figures, "2024-07-22"), ==, 2);
  g_assert_cmpuint (count_events_on (figures, "2024-07-31"), ==, 3);
}

static void
test_what_follows_is_not_kept (void)
{
  static const char *const derived[] = { "weekday", "era", "wards", "basic_area", "holiday", "share", "percent" };

  for (guint i = 0; i < G_N_ELEMENTS (derived); i++) {
    g_assert_null (rk_record_type_field (&rk_event_type, derived[i]));
    g_assert_null (rk_record_type_field (&rk_answer_type, derived[i]));
  }
}

static guint
count_wards_of (const RkDataset *figures, int year, const char *block)
{
  const GPtrArray *wards = rk_dataset_all (figures, &rk_ward_type);
  guint count = 0;

  for (guint i = 0; i < wards->len; i++)
    if (g_strcmp0 (rk_block_of_area (figures, year, ((const RkWard *) wards->pdata[i])->basic_area), block) == 0)
      count++;
  return count;
}

static void
test_wards_of_the_blocks (void)
{
  static const struct {
    int year;
    const char *block; /* NULL: not published */
    guint wards;
  } rows[] = {
    { 2021, "北・東ブロック", 12 },
    { 2021, "西・南ブロック", 12 },
    { 2022, NULL, 24 },
    { 2023, NULL, 24 },
    { 2024, "北・西ブロック", 11 },
    { 2024, "東・南ブロック", 13 },
    { 2025, "北・東ブロック", 12 },
    { 2025, "西・南ブロック", 12 },
  };
  g_autoptr (RkDataset) figures = load_figures ();

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_test_message ("%d %s", rows[i].year, rows[i].block);
    g_assert_cmpuint (count_wards_of (figures, rows[i].year, rows[i].block), ==, rows[i].wards);
  }
}

/* Returns: how many answers of the question have a published share; each must be the computed one */
static guint
compare_shares (const RkDataset *figures, const char *question)
{
  const GPtrArray *answers = rk_dataset_all (figures, &rk_answer_type);
  const RkAnswer *of_question[8];
  gint64 counts[8];
  int percent[8];
  guint n = 0;

  for (guint i = 0; i < answers->len; i++)
    if (g_str_equal (((const RkAnswer *) answers->pdata[i])->question, question)) {
      g_assert_cmpuint (n, <, G_N_ELEMENTS (of_question));
      of_question[n] = answers->pdata[i];
      counts[n] = of_question[n]->count;
      n++;
    }
  rk_share_percent (counts, n, percent);
  for (guint i = 0; i < n; i++) {
    g_test_message ("%s", of_question[i]->id);
    g_assert_cmpint (of_question[i]->published_share, ==, percent[i]);
  }
  return n;
}

static void
test_published_shares_come_out (void)
{
  g_autoptr (RkDataset) figures = load_figures ();
  const GPtrArray *questions = rk_dataset_all (figures, &rk_question_type);
  guint shares = 0;

  for (guint i = 0; i < questions->len; i++)
    shares += compare_shares (figures, rk_record_key (questions->pdata[i]));
  g_assert_cmpuint (shares, ==, 34);
}

static void
test_sums_of_published_parts (void)
{
  static const struct {
    const char *total;
    gint64 published, parts;
  } rows[] = {
    { "meetings-attended-R1", 2120, 2120 },
    { "meetings-attended-R2", 579, 579 },
    { "meetings-attended-R3", 1896, 1777 },
    { "meetings-attended-R4", 2213, 2213 },
    { "meetings-attended-R5-H1", 1120, 1112 },
  };
  g_autoptr (RkDataset) figures = load_figures ();
  gint64 sum;

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    const RkObservation *total = rk_dataset_get (figures, &rk_observation_type, rows[i].total);

    g_test_message ("%s", rows[i].total);
    g_assert_nonnull (total);
    g_assert_cmpint (total->value, ==, rows[i].published);
    g_assert_true (rk_check_sum_of_parts (figures, rows[i].total, &sum));
    g_assert_cmpint (sum, ==, rows[i].parts);
  }
  g_assert_false (rk_check_sum_of_parts (figures, "consultation-contents-R5-H1", &sum));
}

/* What the papers themselves do not add up to, and nothing else. */
static void
test_three_findings (void)
{
  static const struct {
    const char *rule, *key, *what, *where;
    gint64 published, computed;
  } rows[] = {
    { "parts", "observation:meetings-attended-R3", "Meetings attended", "R3", 1896, 1777 },
    { "parts", "observation:meetings-attended-R5-H1", "Meetings attended", "R5 first half", 1120, 1112 },
    { "attendance", "attendance:E302-1", "Briefing for new ward officers (区職員)", "Mon 28 June 2021", 28, 30 },
  };
  g_autoptr (RkDataset) figures = load_figures ();
  g_autoptr (GPtrArray) findings = rk_check_all (figures);

  for (guint i = 0; i < MIN (findings->len, G_N_ELEMENTS (rows)); i++) {
    const RkFinding *finding = findings->pdata[i];

    g_assert_cmpstr (finding->rule, ==, rows[i].rule);
    g_assert_cmpstr (finding->key, ==, rows[i].key);
    g_assert_cmpstr (finding->what, ==, rows[i].what);
    g_assert_cmpstr (finding->where, ==, rows[i].where);
    g_assert_cmpint (finding->published, ==, rows[i].published);
    g_assert_cmpint (finding->computed, ==, rows[i].computed);
  }
  g_assert_cmpuint (findings->len, ==, G_N_ELEMENTS (rows));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_assert_true (rk_language_init ("en"));
  g_test_add_func ("/figures/every-table-is-whole", test_every_table_is_whole);
  g_test_add_func ("/figures/every-row-is-founded", test_every_row_is_founded);
  g_test_add_func ("/figures/files-are-written-as-they-are-read", test_files_are_written_as_they_are_read);
  g_test_add_func ("/figures/events-of-the-city", test_events_of_the_city);
  g_test_add_func ("/figures/every-event-of-the-city-has-a-series", test_every_event_of_the_city_has_a_series);
  g_test_add_func ("/figures/series-keep-their-name", test_series_keep_their_name);
  g_test_add_func ("/figures/placements-follow-the-poster-list", test_placements_follow_the_poster_list);
  g_test_add_func ("/figures/days-with-several-events", test_days_with_several_events);
  g_test_add_func ("/figures/what-follows-is-not-kept", test_what_follows_is_not_kept);
  g_test_add_func ("/figures/wards-of-the-blocks", test_wards_of_the_blocks);
  g_test_add_func ("/figures/published-shares-come-out", test_published_shares_come_out);
  g_test_add_func ("/figures/sums-of-published-parts", test_sums_of_published_parts);
  g_test_add_func ("/figures/three-findings", test_three_findings);
  return g_test_run ();
}
