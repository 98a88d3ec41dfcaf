/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The ACP month of R7, made from that of R6: 22 stations and a screen, taken from planned to removed with one refused, one
 * damaged and one posted elsewhere. At each step board, map, list and renkei-cli say the same, which is what is written here. */
#include "fixture.h"

#include "core/rk-language.h"
#include "model/campaign/rk-answer-campaign.h"
#include "model/campaign/rk-answer-reach.h"
#include "model/campaign/rk-campaign-edit.h"
#include "model/session/rk-facts.h"

#include <glib/gstdio.h>

#define YEAR 2025

static const RkReachQuestion by_line = { .year = YEAR, .media = RK_REACH_POSTERS };
static const RkReachQuestion by_platform = { .year = YEAR, .by = RK_REACH_ANY_PLATFORM, .media = RK_REACH_POSTERS };

typedef struct {
  char *folder, *path;
  RkSession *session;
} Desk;

static void
desk_init (Desk *desk)
{
  g_autoptr (GError) error = NULL;

  desk->folder = g_dir_make_tmp ("renkei-month-XXXXXX", &error);
  g_assert_no_error (error);
  desk->path = g_build_filename (desk->folder, "plan.renkei", NULL);
  desk->session = rk_session_open (desk->path, RK_DOCUMENT_CREATE, FALSE, &error);
  g_assert_no_error (error);
}

static void
desk_clear (Desk *desk)
{
  g_object_unref (desk->session);
  g_unlink (desk->path);
  g_rmdir (desk->folder);
  g_free (desk->path);
  g_free (desk->folder);
}

static const RkDataset *
dataset_of (Desk *desk)
{
  return rk_session_dataset (desk->session);
}

/* Counts by the word of a state or problem, written as "掲示中 20, 断られた 1". */
typedef struct {
  guint states[RK_N_PLACEMENT_STATES], problems[RK_N_PLACEMENT_PROBLEMS];
} Counts;

static void
count (Counts *counts, const char *word, guint n)
{
  gint64 state = rk_choice_find (rk_placement_states, word), problem = rk_choice_find (rk_placement_problems, word);

  g_assert_true (state != RK_MISSING || problem != RK_MISSING);
  if (problem != RK_MISSING)
    counts->problems[problem] += n;
  else
    counts->states[state] += n;
}

static char *
write_counts (const Counts *counts)
{
  GString *text = g_string_new (NULL);

  for (int state = 0; state < RK_N_PLACEMENT_STATES; state++)
    if (counts->states[state] > 0)
      g_string_append_printf (text, "%s%s %u", text->len > 0 ? ", " : "", rk_placement_states[state].id, counts->states[state]);
  for (int problem = 0; problem < RK_N_PLACEMENT_PROBLEMS; problem++)
    if (counts->problems[problem] > 0)
      g_string_append_printf (text, "%s%s %u", text->len > 0 ? ", " : "", rk_placement_problems[problem].id, counts->problems[problem]);
  return g_string_free (text, FALSE);
}

/* The board has a row for each state; that of the problems is the sum of those beneath it. */
static char *
ask_board (Desk *desk)
{
  g_autoptr (GDate) today = g_date_new_dmy (10, G_DATE_NOVEMBER, YEAR);
  g_autoptr (RkBoard) board = rk_answer_board (dataset_of (desk), &by_line, today);
  guint in_trouble = 0, named = 0;
  Counts counts = { 0 };

  for (guint i = 0; i < board->states->len; i++) {
    const RkBoardState *state = board->states->pdata[i];

    if (state->shape == RK_SHAPE_CROSS && !state->within)
      in_trouble = state->count;
    else
      count (&counts, state->name, state->count);
    named += state->within ? state->count : 0;
  }
  g_assert_cmpuint (in_trouble, ==, named);
  return write_counts (&counts);
}

/* The legend of the map, and what a screen reader says of each mark. */
static char *
ask_map (Desk *desk)
{
  g_autoptr (RkMap) map = rk_answer_campaign_map (dataset_of (desk), &by_line);
  Counts legend = { 0 }, marks = { 0 };
  g_autofree char *of_legend = NULL, *of_marks = NULL;

  for (guint i = 0; i < map->states->len; i++)
    count (&legend, ((const RkMapState *) map->states->pdata[i])->label, ((const RkMapState *) map->states->pdata[i])->count);
  for (guint i = 0; i < map->sites->len; i++) {
    const RkMapSite *site = map->sites->pdata[i];

    count (&marks, strrchr (site->tip, ',') + 2, 1);
  }
  of_legend = write_counts (&legend);
  of_marks = write_counts (&marks);
  g_assert_cmpstr (of_legend, ==, of_marks);
  return g_steal_pointer (&of_marks);
}

/* The words in the list's columns. */
static char *
ask_list (Desk *desk)
{
  const GPtrArray *all = rk_dataset_all (dataset_of (desk), &rk_placement_type);
  const RkField *state = rk_record_type_field (&rk_placement_type, "state"), *problem = rk_record_type_field (&rk_placement_type, "problem");
  Counts counts = { 0 };

  for (guint i = 0; i < all->len; i++) {
    g_autofree char *state_word = rk_field_word (dataset_of (desk), &rk_placement_type, all->pdata[i], state);
    g_autofree char *problem_word = rk_field_word (dataset_of (desk), &rk_placement_type, all->pdata[i], problem);

    if (g_strcmp0 (((const RkPlacement *) all->pdata[i])->campaign, rk_campaign_of_year (dataset_of (desk), YEAR)->id) == 0)
      count (&counts, *problem_word != '\0' ? problem_word : state_word, 1);
  }
  return write_counts (&counts);
}

/* The document as it is on disk at this moment, through the other program. */
static char *
run_cli (Desk *desk, const char *const *words)
{
  g_autoptr (GPtrArray) command = g_ptr_array_new ();
  g_autoptr (GError) error = NULL;
  char *out = NULL;
  int status = -1;

  g_ptr_array_add (command, (gpointer) g_getenv ("RK_CLI"));
  g_ptr_array_add (command, (gpointer) "--document");
  g_ptr_array_add (command, desk->path);
  for (guint i = 0; words[i] != NULL; i++)
    g_ptr_array_add (command, (gpointer) words[i]);
  g_ptr_array_add (command, NULL);
  g_spawn_sync (NULL, (char **) command->pdata, NULL, G_SPAWN_STDERR_TO_DEV_NULL, NULL, NULL, &out, NULL, &status, &error);
  g_assert_no_error (error);
  g_assert_cmpint (status, ==, 0);
  return out;
}

static char *
ask_cli (Desk *desk)
{
  g_autofree char *out = run_cli (desk, (const char *const[]){ "campaign", "--year", "R7", NULL });
  g_auto (GStrv) lines = g_strsplit (out, "\n", -1);
  Counts counts = { 0 };

  for (guint i = 1; lines[i] != NULL && g_str_has_prefix (lines[i], "placement,"); i++) {
    g_auto (GStrv) cells = g_strsplit (lines[i], ",", -1); /* placement, state, problem, count */

    count (&counts, *cells[2] != '\0' ? cells[2] : cells[1], (guint) g_ascii_strtoull (cells[3], NULL, 10));
  }
  return write_counts (&counts);
}

static void
expect_everywhere (Desk *desk, const char *expected)
{
  g_autofree char *board = ask_board (desk), *map = ask_map (desk), *list = ask_list (desk), *cli = ask_cli (desk);

  g_assert_cmpstr (board, ==, expected);
  g_assert_cmpstr (map, ==, expected);
  g_assert_cmpstr (list, ==, expected);
  g_assert_cmpstr (cli, ==, expected);
}

/* Which placements of the campaign: "all", or a site's key; with "but" those that have no problem. */
static GStrv
choose (Desk *desk, const char *which)
{
  const GPtrArray *all = rk_dataset_all (dataset_of (desk), &rk_placement_type);
  g_autoptr (GStrvBuilder) keys = g_strv_builder_new ();

  for (guint i = 0; i < all->len; i++) {
    const RkPlacement *placement = all->pdata[i];
    gboolean wanted = g_str_equal (which, "all") || (g_str_equal (which, "well") && placement->state != RK_PLACEMENT_PROBLEM) || g_strcmp0 (which, placement->site) == 0;

    if (wanted && g_strcmp0 (placement->campaign, rk_campaign_of_year (dataset_of (desk), YEAR)->id) == 0)
      g_strv_builder_add (keys, placement->id);
  }
  return g_strv_builder_end (keys);
}

static const struct {
  const char *which;
  gint64 state, problem;
  const char *expected;
} steps[] = {
  { "all", RK_PLACEMENT_ASKED, RK_MISSING, "打診中 23" },
  { "ST05", RK_PLACEMENT_PROBLEM, RK_PROBLEM_REFUSED, "打診中 22, 断られた 1" },
  { "well", RK_PLACEMENT_AGREED, RK_MISSING, "承諾 22, 断られた 1" },
  { "well", RK_PLACEMENT_ORDERED, RK_MISSING, "発注済 22, 断られた 1" },
  { "well", RK_PLACEMENT_DELIVERED, RK_MISSING, "納品済 22, 断られた 1" },
  { "well", RK_PLACEMENT_POSTED, RK_MISSING, "掲示中 22, 断られた 1" },
  { "ST08", RK_PLACEMENT_PROBLEM, RK_PROBLEM_DAMAGED, "掲示中 21, 断られた 1, 破損 1" },
  { "ST11", RK_PLACEMENT_PROBLEM, RK_PROBLEM_ELSEWHERE, "掲示中 20, 断られた 1, 破損 1, 別の場所に掲示 1" },
  { "well", RK_PLACEMENT_REMOVED, RK_MISSING, "撤去済 20, 断られた 1, 破損 1, 別の場所に掲示 1" },
  { "ST08", RK_PLACEMENT_REMOVED, RK_MISSING, "撤去済 21, 断られた 1, 別の場所に掲示 1" },
  { "ST11", RK_PLACEMENT_REMOVED, RK_MISSING, "撤去済 22, 断られた 1" },
};

static void
start_month (Desk *desk)
{
  g_autoptr (GError) error = NULL;
  RkEdit *edit = rk_campaign_start (dataset_of (desk), YEAR, &error);

  g_assert_no_error (error);
  must_apply (desk->session, edit);
}

static void
set_states (Desk *desk, guint i)
{
  g_auto (GStrv) keys = choose (desk, steps[i].which);

  g_test_message ("%s → %s", steps[i].which, steps[i].expected);
  g_assert_cmpuint (g_strv_length (keys), >, 0);
  must_apply (desk->session, rk_placements_set_state (dataset_of (desk), (const char *const *) keys, steps[i].state, steps[i].problem));
}

static void
take_step (Desk *desk, guint i)
{
  set_states (desk, i);
  expect_everywhere (desk, steps[i].expected);
}

static void
undo (Desk *desk, const char *expected)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *label = rk_session_step (desk->session, RK_STEP_UNDO, NULL, &error);

  g_assert_no_error (error);
  expect_everywhere (desk, expected);
}

static void
test_from_planned_to_removed (void)
{
  Desk desk = { 0 };

  desk_init (&desk);
  start_month (&desk);
  expect_everywhere (&desk, "計画 23");
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    take_step (&desk, i);
  for (guint i = G_N_ELEMENTS (steps); i-- > 1;)
    undo (&desk, steps[i - 1].expected);
  undo (&desk, "計画 23");
  desk_clear (&desk);
}

/* Each state comes with one edit that says what it did. */
static void
test_names (void)
{
  Desk desk = { 0 };

  desk_init (&desk);
  start_month (&desk);
  take_step (&desk, 0);
  g_assert_cmpstr (rk_session_undo_label (desk.session), ==, "Set 23 placements to asked");
  take_step (&desk, 1);
  g_assert_cmpstr (rk_session_undo_label (desk.session), ==, "Set “Tennoji” to refused");
  desk_clear (&desk);
}

/* How many wards of the command line's table have that word in the column "reached". */
static guint
count_rows (Desk *desk, const RkReachQuestion *question, const char *word)
{
  g_autofree char *out = run_cli (desk, (const char *const[]){ "reach", "--year", "R7", "--by", question->by == RK_REACH_ANY_PLATFORM ? "platform" : "line", NULL });
  g_autofree char *cell = g_strdup_printf (",%s,", word);
  g_auto (GStrv) parts = g_strsplit (out, cell, -1);

  return g_strv_length (parts) - 1;
}

static guint
count_tiles (const RkBoard *board, RkReachLevel level)
{
  guint n = 0;

  for (guint i = 0; i < board->wards->len; i++)
    n += ((const RkBoardWard *) board->wards->pdata[i])->reach == level;
  return n;
}

/* What a screen reader says of the wards of the map. */
static guint
count_tips (const RkMap *map, const char *part)
{
  guint n = 0;

  for (guint i = 0; i < map->areas->len; i++)
    n += strstr (((const RkMapArea *) map->areas->pdata[i])->tip, part) != NULL;
  return n;
}

/* Of what the legend does not name there is none. */
static guint
count_of_class (const RkMap *map, const char *label)
{
  for (guint i = 0; i < map->classes->len; i++) {
    const RkMapClass *class = map->classes->pdata[i];
    guint painted = 0;

    for (guint k = 0; k < map->areas->len; k++)
      painted += ((const RkMapArea *) map->areas->pdata[k])->class == (int) i;
    g_assert_cmpuint (painted, ==, class->count);
    if (g_str_equal (class->label, label))
      return class->count;
  }
  return 0;
}

/* Tiles of the board, colours of the map and rows of the command line say the same. */
static void
expect_reach (Desk *desk, const RkReachQuestion *question, guint displayed, guint planned)
{
  g_autoptr (GDate) today = g_date_new_dmy (10, G_DATE_NOVEMBER, YEAR);
  g_autoptr (RkBoard) board = rk_answer_board (dataset_of (desk), question, today);
  g_autoptr (RkMap) map = rk_answer_campaign_map (dataset_of (desk), question);
  guint nothing = 24 - displayed - planned;

  g_assert_cmpuint (count_tiles (board, RK_REACH_DISPLAYED), ==, displayed);
  g_assert_cmpuint (count_tiles (board, RK_REACH_PLANNED), ==, planned);
  g_assert_cmpuint (count_tiles (board, RK_REACH_NOTHING), ==, nothing);
  g_assert_cmpuint (count_of_class (map, "Reached"), ==, displayed);
  g_assert_cmpuint (count_of_class (map, "Planned only"), ==, planned);
  g_assert_cmpuint (count_of_class (map, "Not reached"), ==, nothing);
  g_assert_cmpuint (count_tips (map, ": reached by "), ==, displayed);
  g_assert_cmpuint (count_tips (map, ": would be reached by "), ==, planned);
  g_assert_cmpuint (count_tips (map, ": nothing reaches it"), ==, nothing);
  g_assert_cmpuint (count_rows (desk, question, "yes"), ==, displayed);
  g_assert_cmpuint (count_rows (desk, question, "planned"), ==, planned);
}

/* Nothing is reached before it hangs; what was taken down has reached whom it reached. */
static void
test_reach (void)
{
  static const struct {
    guint line, line_planned, platform, platform_planned;
  } after[G_N_ELEMENTS (steps)] = {
    { 0, 12, 0, 15 },
    { 0, 11, 0, 13 }, /* 天王寺 refuses: its listed ward and one of its platforms' have no other */
    { 0, 11, 0, 13 },
    { 0, 11, 0, 13 },
    { 0, 11, 0, 13 },
    { 11, 0, 13, 0 },
    { 10, 0, 12, 0 }, /* one is damaged */
    { 10, 0, 12, 0 },
    { 10, 0, 12, 0 },
    { 11, 0, 13, 0 }, /* it hung until then */
    { 11, 0, 13, 0 },
  };
  Desk desk = { 0 };

  desk_init (&desk);
  start_month (&desk);
  expect_reach (&desk, &by_line, 0, 12);
  expect_reach (&desk, &by_platform, 0, 15);
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++) {
    set_states (&desk, i);
    expect_reach (&desk, &by_line, after[i].line, after[i].line_planned);
    expect_reach (&desk, &by_platform, after[i].platform, after[i].platform_planned);
  }
  desk_clear (&desk);
}

/* All 23 are put up and taken down again: the month has reached what was published. */
static void
test_taken_down (void)
{
  g_auto (GStrv) keys = NULL;
  Desk desk = { 0 };

  desk_init (&desk);
  start_month (&desk);
  keys = choose (&desk, "all");
  must_apply (desk.session, rk_placements_set_state (dataset_of (&desk), (const char *const *) keys, RK_PLACEMENT_POSTED, RK_MISSING));
  expect_reach (&desk, &by_line, 12, 0);
  expect_reach (&desk, &by_platform, 15, 0);
  must_apply (desk.session, rk_placements_set_state (dataset_of (&desk), (const char *const *) keys, RK_PLACEMENT_REMOVED, RK_MISSING));
  expect_reach (&desk, &by_line, 12, 0);
  expect_reach (&desk, &by_platform, 15, 0);
  desk_clear (&desk);
}

/* The published campaign: signage adds 西区, R7's blocks are 12 and 8 stations, and all hang. */
static void
test_published (void)
{
  static const struct {
    RkReachQuestion question;
    const char *city, *blocks[2];
  } rows[] = {
    { { .year = 2024, .media = RK_REACH_POSTERS }, "12 of 24 wards, 20 sites", { "6 of 11 wards, 7 sites", "6 of 13 wards, 13 sites" } },
    { { .year = 2024, .by = RK_REACH_ANY_PLATFORM, .media = RK_REACH_POSTERS }, "15 of 24 wards, 20 sites", { "7 of 11 wards, 7 sites", "8 of 13 wards, 13 sites" } },
    { { .year = 2024 }, "13 of 24 wards, 21 sites", { "7 of 11 wards, 8 sites", "6 of 13 wards, 13 sites" } },
    { { .year = 2024, .media = RK_REACH_POSTERS, .blocks_of = 2025 }, "12 of 24 wards, 20 sites", { "5 of 12 wards, 12 sites", "7 of 12 wards, 8 sites" } },
    { { .year = 2024, .media = RK_REACH_POSTERS, .displayed = TRUE }, "12 of 24 wards, 20 sites", { "6 of 11 wards, 7 sites", "6 of 13 wards, 13 sites" } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (RkReach) reach = rk_reach_new (figures (), &rows[i].question);
    g_autoptr (RkFacts) facts = rk_answer_reach_facts (figures (), reach, rk_reach_blocks_of (&rows[i].question));
    RkFact **told = (RkFact **) facts->facts->pdata;

    g_test_message ("row %u", i);
    g_assert_true (g_str_has_prefix (told[0]->value, rows[i].city));
    g_assert_true (g_str_has_prefix (told[1]->value, rows[i].blocks[0]));
    g_assert_true (g_str_has_prefix (told[2]->value, rows[i].blocks[1]));
    for (guint k = 0; k < facts->facts->len; k++)
      g_assert_null (strstr (told[k]->value, "planned"));
  }
}

/* Returns: (nullable): what is told under that label */
static const char *
fact_of (const RkFacts *facts, const char *label)
{
  for (guint i = 0; i < facts->facts->len; i++)
    if (g_str_equal (((const RkFact *) facts->facts->pdata[i])->label, label))
      return ((const RkFact *) facts->facts->pdata[i])->value;
  return NULL;
}

/* What the inspector tells of a ward is what map and board show of it. */
static void
test_inspector (void)
{
  static const struct {
    guint steps;
    const char *ward, *line, *platform;
  } rows[] = {
    { 0, "ward:27106", "Not reached", "Planned only: Hommachi" },
    { 0, "ward:27119", "Planned only: Tennoji", "Planned only: Tennoji" },
    { 2, "ward:27119", "Not reached", "Not reached" },
    { 6, "ward:27106", "Not reached", "Reached: Hommachi" },
    { 11, "ward:27106", "Not reached", "Reached: Hommachi" },
    { 11, "ward:27102", "Not reached", "Not reached" },
  };
  guint taken = 0;
  Desk desk = { 0 };

  desk_init (&desk);
  start_month (&desk);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (RkFacts) facts = NULL;

    while (taken < rows[i].steps)
      set_states (&desk, taken++);
    facts = rk_facts (dataset_of (&desk), YEAR, rows[i].ward);
    g_assert_cmpstr (fact_of (facts, "ACP month, by the listed line"), ==, rows[i].line);
    g_assert_cmpstr (fact_of (facts, "ACP month, by any platform"), ==, rows[i].platform);
  }
  desk_clear (&desk);
}

/* Where nothing hangs as it should, the board says so before all that is late. */
static void
test_trouble_on_board (void)
{
  static const char *const expected[] = { "refused", "damaged", "posted elsewhere" };
  g_autoptr (GDate) today = g_date_new_dmy (10, G_DATE_NOVEMBER, YEAR), long_after = g_date_new_dmy (10, G_DATE_NOVEMBER, YEAR + 1);
  g_autoptr (RkBoard) board = NULL, later = NULL;
  g_autoptr (GHashTable) shapes = g_hash_table_new (NULL, NULL);
  Desk desk = { 0 };

  desk_init (&desk);
  start_month (&desk);
  for (guint i = 0; i < 8; i++)
    set_states (&desk, i);
  board = rk_answer_board (dataset_of (&desk), &by_line, today);
  later = rk_answer_board (dataset_of (&desk), &by_line, long_after);
  g_assert_cmpuint (board->late->len, ==, G_N_ELEMENTS (expected));
  g_assert_cmpuint (later->late->len, ==, 0);
  g_assert_cmpstr (((const RkBoardRow *) board->late->pdata[0])->text, ==, "Tennoji");
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    g_assert_true (g_str_has_suffix (((const RkBoardRow *) board->late->pdata[i])->detail, expected[i]));
  /* every state and problem has a mark of its own */
  for (guint i = 0; i < board->states->len; i++)
    g_assert_true (g_hash_table_add (shapes, GINT_TO_POINTER ((int) ((const RkBoardState *) board->states->pdata[i])->shape + 1)));
  desk_clear (&desk);
}

/* The best candidate is planned with one edit; the office becomes a site, and its ward is reached. */
static void
test_candidate (void)
{
  g_autoptr (RkReach) before = NULL, after = NULL;
  g_autoptr (GPtrArray) candidates = NULL, left = NULL;
  const RkPlacement *placement;
  Desk desk = { 0 };

  desk_init (&desk);
  start_month (&desk);
  before = rk_reach_new (dataset_of (&desk), &by_platform);
  candidates = rk_reach_candidates (dataset_of (&desk), &by_platform, before);
  g_assert_cmpuint (candidates->len, ==, 9);
  must_apply (desk.session, rk_campaign_add_candidate (dataset_of (&desk), rk_campaign_of_year (dataset_of (&desk), YEAR), candidates->pdata[0]));
  g_assert_cmpstr (rk_session_undo_label (desk.session), ==, "Plan a poster at “Higashiyodogawa-ku office”");
  after = rk_reach_new (dataset_of (&desk), &by_platform);
  left = rk_reach_candidates (dataset_of (&desk), &by_platform, after);
  g_assert_cmpuint (after->city.wards_reached, ==, 0); /* a plan reaches nobody */
  g_assert_cmpuint (after->city.wards_planned, ==, 16);
  g_assert_cmpint (after->city.people_planned, ==, before->city.people_planned + 177756);
  g_assert_cmpuint (left->len, ==, 8);
  placement = rk_dataset_get (dataset_of (&desk), &rk_placement_type, "ACP-R7-24");
  g_assert_nonnull (placement);
  g_assert_cmpstr (placement->site, ==, "office-27114");
  g_assert_cmpint (placement->state, ==, RK_PLACEMENT_PLANNED);
  desk_clear (&desk);
}

/* A second start is refused and changes nothing. */
static void
test_start_once (void)
{
  g_autoptr (GError) error = NULL;
  Desk desk = { 0 };

  desk_init (&desk);
  start_month (&desk);
  g_assert_null (rk_campaign_start (dataset_of (&desk), YEAR, &error));
  g_assert_cmpstr (error->message, ==, "FY2025 (R7) already has a campaign with placements. Nothing was changed.");
  desk_clear (&desk);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_assert_true (rk_language_init ("en"));
  g_assert_nonnull (g_getenv ("RK_CLI"));
  g_test_add_func ("/campaign-month/from-planned-to-removed", test_from_planned_to_removed);
  g_test_add_func ("/campaign-month/names", test_names);
  g_test_add_func ("/campaign-month/reach", test_reach);
  g_test_add_func ("/campaign-month/taken-down", test_taken_down);
  g_test_add_func ("/campaign-month/published", test_published);
  g_test_add_func ("/campaign-month/inspector", test_inspector);
  g_test_add_func ("/campaign-month/trouble-on-board", test_trouble_on_board);
  g_test_add_func ("/campaign-month/candidate", test_candidate);
  g_test_add_func ("/campaign-month/start-once", test_start_once);
  return g_test_run ();
}
