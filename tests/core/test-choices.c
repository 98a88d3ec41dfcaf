/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/record/rk-choices.h"
#include "core/rk-language.h"

static void
test_every_word_finds_its_choice (void)
{
  static const struct {
    const RkChoice *choices;
    gint64 length;
  } rows[] = {
    { rk_basic_areas, RK_N_BASIC_AREAS },
    { rk_event_states, RK_EVENT_CANCELLED + 1 },
    { rk_event_kinds, RK_N_EVENT_KINDS },
    { rk_event_modes, RK_MODE_VISIT + 1 },
    { rk_relations, RK_RELATION_RELISTED + 1 },
    { rk_periods, RK_N_PERIODS },
    { rk_progress_kinds, RK_PROGRESS_TURNOVER + 1 },
    { rk_site_kinds, RK_SITE_OTHER + 1 },
    { rk_material_kinds, RK_MATERIAL_SIGNAGE + 1 },
    { rk_task_states, RK_N_TASK_STATES },
    { rk_media, RK_MEDIUM_LEAFLET + 1 },
    { rk_placement_states, RK_N_PLACEMENT_STATES },
    { rk_placement_problems, RK_N_PLACEMENT_PROBLEMS },
    { rk_deck_slide_kinds, RK_SLIDE_PAIR + 1 },
    { rk_annotation_roles, RK_ANNOTATION_REFERENCE_LINE + 1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    gint64 length = 0;

    for (; rows[i].choices[length].id != NULL; length++) {
      g_assert_cmpint (rk_choice_find (rows[i].choices, rows[i].choices[length].id), ==, length);
      g_assert_cmpint (rk_choice_find (rows[i].choices, rows[i].choices[length].title), ==, length);
      g_assert_cmpstr (rk_choice_title (rows[i].choices, length), ==, rows[i].choices[length].title);
    }
    g_assert_cmpint (length, ==, rows[i].length);
    g_assert_true (rk_choice_find (rows[i].choices, "") == RK_MISSING);
    g_assert_cmpstr (rk_choice_title (rows[i].choices, RK_MISSING), ==, "");
  }
}

static void
test_choices_stand_where_the_names_say (void)
{
  static const struct {
    const RkChoice *choices;
    gint64 index;
    const char *id, *typed;
  } rows[] = {
    { rk_basic_areas, RK_AREA_EAST, "東部", "east" },
    { rk_event_states, RK_EVENT_POSTPONED, "延期", "POSTPONED" },
    { rk_event_kinds, RK_EVENT_ACP_SEMINAR, "ACPセミナー", "acp seminar" },
    { rk_event_kinds, RK_EVENT_NEWSLETTER, "通信", "Newsletter" },
    { rk_event_modes, RK_MODE_BOTH, "併用", "on site and online" },
    { rk_relations, RK_RELATION_RELISTED, "再掲", "counted elsewhere" },
    { rk_periods, RK_PERIOD_FIRST_HALF, "上半期", "First half" },
    { rk_progress_kinds, RK_PROGRESS_TURNOVER, "異動", "staff change" },
    { rk_site_kinds, RK_SITE_MALL, "商業施設", "shopping mall" },
    { rk_material_kinds, RK_MATERIAL_PAGE, "ホームページ", "web page" },
    { rk_task_states, RK_TASK_DONE, "実施済", "done" },
    { rk_media, RK_MEDIUM_SIGNAGE, "デジタルサイネージ", "digital signage" },
    { rk_placement_states, RK_PLACEMENT_PLANNED, "計画", "in planning" },
    { rk_placement_states, RK_PLACEMENT_POSTED, "掲示中", "on display" },
    { rk_placement_states, RK_PLACEMENT_REMOVED, "撤去済", "removed" },
    { rk_placement_problems, RK_PROBLEM_NOT_FOUND, "見当たらない", "not found" },
    { rk_placement_problems, RK_PROBLEM_ELSEWHERE, "別の場所に掲示", "posted elsewhere" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_assert_cmpstr (rows[i].choices[rows[i].index].id, ==, rows[i].id);
    g_assert_cmpint (rk_choice_find (rows[i].choices, rows[i].typed), ==, rows[i].index);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_assert_true (rk_language_init ("en"));
  g_test_add_func ("/choices/every-word-finds-its-choice", test_every_word_finds_its_choice);
  g_test_add_func ("/choices/choices-stand-where-the-names-say", test_choices_stand_where_the_names_say);
  return g_test_run ();
}
