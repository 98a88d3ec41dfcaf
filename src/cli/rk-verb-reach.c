/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-verb-reach: the ACP month: whom its placements reach, which places would reach more, and how far it has come. */
#include "cli/rk-cli.h"

#include "core/calendar/rk-fiscal-year.h"
#include "core/rk-glossary.h"
#include "core/rk-language.h"
#include "model/campaign/rk-answer-reach.h"
#include "model/campaign/rk-campaign-edit.h"

#include <stdio.h>

typedef struct {
  const char *year, *blocks, *by, *media;
  gboolean displayed, candidates;
} Options;

static gboolean
parse_by (const char *text, RkReachBy *by, GError **error)
{
  *by = g_strcmp0 (text, "platform") == 0 ? RK_REACH_ANY_PLATFORM : RK_REACH_LISTED_LINE;
  if (text == NULL || g_str_equal (text, "platform") || g_str_equal (text, "line"))
    return TRUE;
  g_set_error (error, RK_CLI_USAGE_ERROR, 0, _ ("“%s” is not a way to count: line, platform"), text);
  return FALSE;
}

static gboolean
parse_media (const char *text, guint *media, GError **error)
{
  if (text == NULL)
    return TRUE;
  *media = g_str_equal (text, "all") ? 0 : RK_REACH_POSTERS;
  if (g_str_equal (text, "all") || g_str_equal (text, "posters"))
    return TRUE;
  g_set_error (error, RK_CLI_USAGE_ERROR, 0, _ ("“%s” is not a choice of media: posters, all"), text);
  return FALSE;
}

static const RkCampaign *
find_campaign (const RkDataset *dataset, int year, GError **error)
{
  const RkCampaign *campaign = rk_campaign_of_year (dataset, year);
  g_autofree char *code = NULL;

  if (campaign != NULL)
    return campaign;
  code = rk_fiscal_year_code (year);
  g_set_error (error, RK_FIELD_ERROR, 0, _ ("there is no campaign of %s in this document"), code);
  return NULL;
}

static gboolean
require_year (int year, GError **error)
{
  if (year != 0)
    return TRUE;
  g_set_error (error, RK_CLI_USAGE_ERROR, 0, "%s", _ ("“--year R6” says which campaign"));
  return FALSE;
}

static gboolean
parse_question (const Options *options, RkReachQuestion *question, GError **error)
{
  question->displayed = options->displayed;
  return rk_cli_year (options->year, &question->year, error) && rk_cli_year (options->blocks, &question->blocks_of, error) &&
         parse_by (options->by, &question->by, error) && parse_media (options->media, &question->media, error) &&
         require_year (question->year, error);
}

/* In tables names are as printed, whatever language is spoken. Each site once. */
static char *
join_sites (const RkDataset *dataset, const GPtrArray *placements)
{
  g_autoptr (GPtrArray) seen = g_ptr_array_new ();
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < placements->len; i++) {
    const RkSite *site = rk_dataset_get (dataset, &rk_site_type, ((const RkPlacement *) placements->pdata[i])->site);

    if (site == NULL || g_ptr_array_find (seen, site, NULL))
      continue;
    g_ptr_array_add (seen, (gpointer) site);
    g_string_append_printf (text, "%s%s", text->len > 0 ? RK_BETWEEN_NAMES : "", site->name);
  }
  return g_string_free (text, FALSE);
}

static void
print_wards (const RkDataset *dataset, const RkReach *reach)
{
  static const char *const levels[RK_N_REACH_LEVELS] = { "", "planned", "yes" };

  rk_cli_print_row ("code", "name", "block", "reached", "by", "people", NULL);
  for (guint i = 0; i < reach->wards->len; i++) {
    const RkReachWard *ward = reach->wards->pdata[i];
    RkReachLevel level = rk_reach_level (ward);
    g_autofree char *by = join_sites (dataset, level == RK_REACH_PLANNED ? ward->planned : ward->placements);
    g_autofree char *people = ward->people != RK_MISSING ? g_strdup_printf ("%" G_GINT64_FORMAT, ward->people) : g_strdup ("");

    rk_cli_print_row (ward->ward->code, ward->ward->name, ward->block != NULL ? ward->block : "", levels[level], by, people, NULL);
  }
}

static void
tell_reach (const RkDataset *dataset, const RkReach *reach, int blocks_of)
{
  g_autoptr (RkFacts) facts = rk_answer_reach_facts (dataset, reach, blocks_of);

  for (guint i = 0; i < facts->facts->len; i++) {
    const RkFact *fact = facts->facts->pdata[i];
    g_autofree char *label = g_strdup_printf (_ ("%s: "), fact->label);

    fprintf (stderr, "%s%s\n", label, fact->value);
  }
}

static char *
join_wards (const GPtrArray *wards)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < wards->len; i++)
    g_string_append_printf (text, "%s%s", text->len > 0 ? RK_BETWEEN_NAMES : "", ((const RkWard *) wards->pdata[i])->name);
  return g_string_free (text, FALSE);
}

static void
print_candidates (const GPtrArray *candidates)
{
  rk_cli_print_row ("order", "kind", "place", "wards", "people", NULL);
  for (guint i = 0; i < candidates->len; i++) {
    const RkReachCandidate *candidate = candidates->pdata[i];
    g_autofree char *order = g_strdup_printf ("%u", i + 1);
    g_autofree char *wards = join_wards (candidate->wards);
    g_autofree char *people = g_strdup_printf ("%" G_GINT64_FORMAT, candidate->people);
    gint64 kind = candidate->site != NULL ? candidate->site->kind : RK_SITE_OFFICE;
    /* 北区 → 北区役所, as the offices are called */
    g_autofree char *place = candidate->site != NULL ? g_strdup (candidate->site->name) : g_strconcat (candidate->ward->name, "役所", NULL);

    rk_cli_print_row (order, kind != RK_MISSING ? rk_site_kinds[kind].id : "", place, wards, people, NULL);
  }
}

static gboolean
run_reach (RkCli *cli, GStrv words, GError **error)
{
  Options options = { 0 };
  const GOptionEntry entries[] = { { "year", 0, 0, G_OPTION_ARG_STRING, &options.year, NULL, NULL },
                                   { "blocks", 0, 0, G_OPTION_ARG_STRING, &options.blocks, NULL, NULL },
                                   { "by", 0, 0, G_OPTION_ARG_STRING, &options.by, NULL, NULL },
                                   { "media", 0, 0, G_OPTION_ARG_STRING, &options.media, NULL, NULL },
                                   { "displayed", 0, 0, G_OPTION_ARG_NONE, &options.displayed, NULL, NULL },
                                   { "candidates", 0, 0, G_OPTION_ARG_NONE, &options.candidates, NULL, NULL },
                                   G_OPTION_ENTRY_NULL };
  RkReachQuestion question = { .media = RK_REACH_POSTERS };
  g_auto (GStrv) rest = g_strdupv (words);
  g_autoptr (RkSession) session = NULL;
  g_autoptr (RkReach) reach = NULL;
  g_autoptr (GPtrArray) candidates = NULL;
  const RkDataset *dataset;

  if (!rk_cli_options (&rest, entries, error) || !rk_cli_expect (rest, 0, NULL, error) || !parse_question (&options, &question, error))
    return FALSE;
  session = rk_cli_open (cli, error);
  if (session == NULL)
    return FALSE;
  dataset = rk_session_dataset (session);
  if (find_campaign (dataset, question.year, error) == NULL)
    return FALSE;
  reach = rk_reach_new (dataset, &question);
  if (options.candidates) {
    candidates = rk_reach_candidates (dataset, &question, reach);
    print_candidates (candidates);
  } else
    print_wards (dataset, reach);
  tell_reach (dataset, reach, rk_reach_blocks_of (&question));
  return TRUE;
}

static void
print_count (const char *what, const char *state, const char *problem, guint count)
{
  g_autofree char *number = g_strdup_printf ("%u", count);

  rk_cli_print_row (what, state, problem, number, NULL);
}

static void
print_problems (const char *state, const RkPlacementCounts *counts)
{
  for (guint problem = 0; problem < RK_N_PLACEMENT_PROBLEMS; problem++)
    print_count ("placement", state, rk_placement_problems[problem].id, counts->problems[problem]);
  if (counts->unnamed_problems > 0)
    print_count ("placement", state, "", counts->unnamed_problems);
}

/* The rows add up to all placements: those with a problem are told by which. */
static void
print_placements (const RkPlacementCounts *counts)
{
  for (guint state = 0; state < RK_N_PLACEMENT_STATES; state++)
    if (state == RK_PLACEMENT_PROBLEM)
      print_problems (rk_placement_states[state].id, counts);
    else
      print_count ("placement", rk_placement_states[state].id, "", counts->states[state]);
}

static void
print_campaign (const RkDataset *dataset, const RkCampaign *campaign, guint media)
{
  RkPlacementCounts placements = rk_placement_count (dataset, campaign, media);
  guint tasks[RK_N_TASK_STATES], n_tasks = rk_campaign_count_tasks (dataset, campaign, tasks);
  g_autofree char *period = rk_planned_date_format (&campaign->period);

  rk_cli_print_row ("what", "state", "problem", "count", NULL);
  print_placements (&placements);
  for (guint state = 0; state < RK_N_TASK_STATES; state++)
    print_count ("campaign_task", rk_task_states[state].id, "", tasks[state]);
  fprintf (stderr, _ ("%s, %s: %u placements, %u tasks\n"), rk_word (campaign->name), period, placements.total, n_tasks);
}

/* As the window does it: the placements of the campaign before, states reset, and an activity for each ward. */
static gboolean
start_campaign (RkSession *session, int year, GError **error)
{
  g_autoptr (RkEdit) edit = rk_campaign_start (rk_session_dataset (session), year, error);
  g_autofree char *label = edit != NULL ? rk_session_step (session, RK_STEP_EDIT, edit, error) : NULL;

  return label != NULL;
}

static gboolean
answer_campaign (RkCli *cli, int year, guint media, gboolean start, GError **error)
{
  g_autoptr (RkSession) session = NULL;
  const RkCampaign *campaign;

  cli->to_write = start;
  session = rk_cli_open (cli, error);
  if (session == NULL || (start && !start_campaign (session, year, error)))
    return FALSE;
  campaign = find_campaign (rk_session_dataset (session), year, error);
  if (campaign == NULL)
    return FALSE;
  print_campaign (rk_session_dataset (session), campaign, media);
  return TRUE;
}

static gboolean
run_campaign (RkCli *cli, GStrv words, GError **error)
{
  const char *year_text = NULL, *media_text = NULL;
  gboolean start = FALSE;
  const GOptionEntry entries[] = { { "year", 0, 0, G_OPTION_ARG_STRING, &year_text, NULL, NULL },
                                   { "media", 0, 0, G_OPTION_ARG_STRING, &media_text, NULL, NULL },
                                   { "start", 0, 0, G_OPTION_ARG_NONE, &start, NULL, NULL },
                                   G_OPTION_ENTRY_NULL };
  g_auto (GStrv) rest = g_strdupv (words);
  guint media = 0;
  int year;

  if (!rk_cli_options (&rest, entries, error) || !rk_cli_expect (rest, 0, NULL, error) || !rk_cli_year (year_text, &year, error) ||
      !parse_media (media_text, &media, error) || !require_year (year, error))
    return FALSE;
  if (!start || cli->path != NULL)
    return answer_campaign (cli, year, media, start, error);
  g_set_error (error, RK_CLI_USAGE_ERROR, 0, _ ("expected %s"), "--document FILE");
  return FALSE;
}

const RkVerb rk_verb_reach = { "reach", "--year R6 [--by line|platform] [--media posters|all] [--blocks R7] [--displayed] [--candidates]",
                               N_ ("say which wards the placements of an ACP month reach, and which places would reach more"), run_reach };
const RkVerb rk_verb_campaign = { "campaign", "--year R6 [--media posters|all] [--start]", N_ ("count the placements and tasks of an ACP month by state; --start makes it from the one before"), run_campaign };
