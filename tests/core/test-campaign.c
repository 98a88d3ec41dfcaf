/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/campaign/rk-placement.h"
#include "core/rk-language.h"

#include <string.h>

static void
take_campaign (RkDataset *dataset, const char *id, int year)
{
  RkCampaign *campaign = rk_record_new (&rk_campaign_type);

  campaign->id = g_strdup (id);
  campaign->year = year;
  g_assert_true (rk_dataset_take (dataset, &rk_campaign_type, campaign));
}

static void
take_placement (RkDataset *dataset, const char *id, const char *campaign, gint64 medium, gint64 state, gint64 problem)
{
  RkPlacement *placement = rk_record_new (&rk_placement_type);

  placement->id = g_strdup (id);
  placement->campaign = g_strdup (campaign);
  placement->medium = medium;
  placement->state = state;
  placement->problem = problem;
  g_assert_true (rk_dataset_take (dataset, &rk_placement_type, placement));
}

static void
take_task (RkDataset *dataset, const char *id, const char *campaign, gint64 state)
{
  RkCampaignTask *task = rk_record_new (&rk_campaign_task_type);

  task->id = g_strdup (id);
  task->campaign = g_strdup (campaign);
  task->state = state;
  g_assert_true (rk_dataset_take (dataset, &rk_campaign_task_type, task));
}

static void
test_campaign_of_a_year (void)
{
  g_autoptr (RkDataset) dataset = rk_dataset_new ();
  g_autoptr (GArray) years = NULL;

  take_campaign (dataset, "K6", 2024);
  take_campaign (dataset, "K8", 2026);
  g_assert_cmpstr (rk_campaign_of_year (dataset, 2026)->id, ==, "K8");
  g_assert_null (rk_campaign_of_year (dataset, 2025));
  years = rk_dataset_years (dataset);
  g_assert_cmpuint (years->len, ==, 2); /* a year with nothing but its campaign is a year */
}

static void
test_problems_go_with_their_state (void)
{
  static const struct {
    gint64 state, problem;
    const char *message; /* NULL: well */
  } rows[] = {
    { RK_PLACEMENT_PLANNED, RK_MISSING, NULL },
    { RK_PLACEMENT_REMOVED, RK_MISSING, NULL },
    { RK_PLACEMENT_PROBLEM, RK_PROBLEM_NOT_FOUND, NULL },
    { RK_PLACEMENT_PROBLEM, RK_PROBLEM_ELSEWHERE, NULL },
    { RK_PLACEMENT_PROBLEM, RK_MISSING, "Problem: needed while State is “problem”" },
    { RK_PLACEMENT_POSTED, RK_PROBLEM_DAMAGED, "Problem: goes only with State “problem”" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    RkPlacement placement = { .id = (char *) "P1",
                              .campaign = (char *) "K",
                              .site = (char *) "S",
                              .medium = RK_MEDIUM_POSTER,
                              .copies = RK_MISSING,
                              .state = rows[i].state,
                              .problem = rows[i].problem };
    g_autoptr (GError) error = NULL;
    gboolean well = rk_record_check (&rk_placement_type, &placement, &error);

    g_assert_cmpint (well, ==, rows[i].message == NULL);
    g_assert_cmpstr (error != NULL ? error->message : NULL, ==, rows[i].message);
  }
}

static void
test_counts_by_state (void)
{
  static const struct {
    guint media, total, posted, not_found, elsewhere, unnamed;
  } rows[] = { { 0, 6, 2, 1, 1, 1 }, { 1u << RK_MEDIUM_POSTER, 5, 1, 1, 1, 1 }, { 1u << RK_MEDIUM_SIGNAGE, 1, 1, 0, 0, 0 }, { 1u << RK_MEDIUM_LEAFLET, 0, 0, 0, 0, 0 } };
  g_autoptr (RkDataset) dataset = rk_dataset_new ();

  take_campaign (dataset, "K6", 2024);
  take_placement (dataset, "P1", "K6", RK_MEDIUM_POSTER, RK_PLACEMENT_POSTED, RK_MISSING);
  take_placement (dataset, "P2", "K6", RK_MEDIUM_POSTER, RK_PLACEMENT_PROBLEM, RK_PROBLEM_NOT_FOUND);
  take_placement (dataset, "P3", "K6", RK_MEDIUM_POSTER, RK_PLACEMENT_PROBLEM, RK_PROBLEM_ELSEWHERE);
  take_placement (dataset, "P4", "K6", RK_MEDIUM_POSTER, RK_PLACEMENT_PROBLEM, RK_MISSING);
  take_placement (dataset, "P5", "K6", RK_MEDIUM_POSTER, RK_PLACEMENT_REMOVED, RK_MISSING);
  take_placement (dataset, "P6", "K6", RK_MEDIUM_SIGNAGE, RK_PLACEMENT_POSTED, RK_MISSING);
  take_placement (dataset, "P7", "K7", RK_MEDIUM_POSTER, RK_PLACEMENT_POSTED, RK_MISSING);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    RkPlacementCounts counts = rk_placement_count (dataset, rk_campaign_of_year (dataset, 2024), rows[i].media);

    g_assert_cmpuint (counts.total, ==, rows[i].total);
    g_assert_cmpuint (counts.states[RK_PLACEMENT_POSTED], ==, rows[i].posted);
    g_assert_cmpuint (counts.states[RK_PLACEMENT_PROBLEM], ==, rows[i].not_found + rows[i].elsewhere + rows[i].unnamed);
    g_assert_cmpuint (counts.problems[RK_PROBLEM_NOT_FOUND], ==, rows[i].not_found);
    g_assert_cmpuint (counts.problems[RK_PROBLEM_ELSEWHERE], ==, rows[i].elsewhere);
    g_assert_cmpuint (counts.problems[RK_PROBLEM_DAMAGED], ==, 0);
    g_assert_cmpuint (counts.unnamed_problems, ==, rows[i].unnamed);
  }
}

static void
test_tasks_by_state (void)
{
  g_autoptr (RkDataset) dataset = rk_dataset_new ();
  guint counts[RK_N_TASK_STATES];

  take_campaign (dataset, "K6", 2024);
  take_task (dataset, "T1", "K6", RK_TASK_DONE);
  take_task (dataset, "T2", "K6", RK_TASK_DONE);
  take_task (dataset, "T3", "K6", RK_TASK_CANCELLED);
  take_task (dataset, "T4", "K7", RK_TASK_OPEN);
  memset (counts, 0xff, sizeof counts);
  g_assert_cmpuint (rk_campaign_count_tasks (dataset, rk_campaign_of_year (dataset, 2024), counts), ==, 3);
  g_assert_cmpuint (counts[RK_TASK_OPEN], ==, 0);
  g_assert_cmpuint (counts[RK_TASK_PREPARED], ==, 0);
  g_assert_cmpuint (counts[RK_TASK_DONE], ==, 2);
  g_assert_cmpuint (counts[RK_TASK_CANCELLED], ==, 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_assert_true (rk_language_init ("en"));
  g_test_add_func ("/campaign/campaign-of-a-year", test_campaign_of_a_year);
  g_test_add_func ("/campaign/problems-go-with-their-state", test_problems_go_with_their_state);
  g_test_add_func ("/campaign/counts-by-state", test_counts_by_state);
  g_test_add_func ("/campaign/tasks-by-state", test_tasks_by_state);
  return g_test_run ();
}
