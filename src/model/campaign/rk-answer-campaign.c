/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/campaign/rk-answer-campaign.h"

#include "core/calendar/rk-fiscal-year.h"
#include "core/event/rk-event.h"
#include "core/rk-glossary.h"
#include "core/rk-language.h"
#include "model/words/rk-words.h"

#define WEEK 7
#define HISTORY 90 /* days after its end a campaign is history: nothing of it is due or late */

RkShape
rk_answer_placement_shape (gint64 state, gint64 problem)
{
  static const RkShape states[RK_N_PLACEMENT_STATES] = { RK_SHAPE_OPEN, RK_SHAPE_QUARTER, RK_SHAPE_HALF, RK_SHAPE_THREE_QUARTERS, RK_SHAPE_RINGED, RK_SHAPE_FULL,
                                                         RK_SHAPE_CROSS, RK_SHAPE_DONE };
  static const RkShape problems[RK_N_PLACEMENT_PROBLEMS] = { RK_SHAPE_HOLLOW, RK_SHAPE_BAR, RK_SHAPE_CRACKED, RK_SHAPE_ASIDE, RK_SHAPE_DIAMOND };

  if (state == RK_PLACEMENT_PROBLEM && problem >= 0 && problem < RK_N_PLACEMENT_PROBLEMS)
    return problems[problem];
  return state >= 0 && state < RK_N_PLACEMENT_STATES ? states[state] : RK_SHAPE_OPEN;
}

static void
add_states (const RkDataset *dataset, const RkCampaign *campaign, RkBoard *board)
{
  RkPlacementCounts counts = rk_placement_count (dataset, campaign, 0);

  for (gint64 state = 0; state < RK_N_PLACEMENT_STATES; state++) {
    rk_board_add_state (board, rk_choice_title (rk_placement_states, state), rk_answer_placement_shape (state, RK_MISSING), counts.states[state], FALSE);
    for (gint64 problem = 0; state == RK_PLACEMENT_PROBLEM && problem < RK_N_PLACEMENT_PROBLEMS; problem++)
      if (counts.problems[problem] > 0)
        rk_board_add_state (board, rk_choice_title (rk_placement_problems, problem), rk_answer_placement_shape (state, problem), counts.problems[problem], TRUE);
  }
  board->states_title = g_strdup_printf (_ ("Placements (%u)"), counts.total);
}

static void
count_tasks (const RkDataset *dataset, const RkCampaign *campaign, RkBoardWard *tile, const char *ward)
{
  const GPtrArray *tasks = rk_dataset_all (dataset, &rk_campaign_task_type);

  for (guint i = 0; i < tasks->len; i++) {
    const RkCampaignTask *task = tasks->pdata[i];

    if (g_strcmp0 (task->campaign, campaign->id) != 0 || g_strcmp0 (task->ward, ward) != 0 || task->state == RK_TASK_CANCELLED)
      continue;
    tile->tasks++;
    tile->done += task->state == RK_TASK_DONE;
  }
}

static void
fill_tile (const RkDataset *dataset, const RkCampaign *campaign, const RkReachWard *row, RkBoardWard *tile)
{
  guint n;

  tile->basic_area = (int) row->ward->basic_area;
  tile->reach = rk_reach_level (row);
  n = tile->reach == RK_REACH_PLANNED ? row->planned->len : row->placements->len;
  count_tasks (dataset, campaign, tile, row->ward->code);
  /* Translators: a ward, whether it is reached, by how many placements; activities done and all of them */
  tile->tip = g_strdup_printf (_ ("%s: %s (%u placements), %u of %u activities done"), tile->name, rk_word_reach_level (tile->reach), n, tile->done, tile->tasks);
}

static char *
title_wards (const RkReachGroup *city)
{
  if (city->wards_planned == 0)
    return g_strdup_printf (_ ("Wards reached: %u of %u"), city->wards_reached, city->wards);
  /* Translators: wards reached, all wards, further wards that only a plan would reach */
  return g_strdup_printf (_ ("Wards reached: %u of %u, planned: %u more"), city->wards_reached, city->wards, city->wards_planned);
}

/* Tiles in the order of the basic areas, so that a block stands together. */
static void
add_wards (const RkDataset *dataset, const RkCampaign *campaign, const RkReach *reach, RkBoard *board)
{
  for (gint64 area = 0; area < RK_N_BASIC_AREAS; area++)
    for (guint i = 0; i < reach->wards->len; i++) {
      const RkReachWard *row = reach->wards->pdata[i];
      g_autofree char *key = g_strconcat ("ward:", row->ward->code, NULL);

      if (row->ward->basic_area == area)
        fill_tile (dataset, campaign, row, rk_board_add_ward (board, key, rk_word_ward (row->ward)));
    }
  board->wards_title = title_wards (&reach->city);
  for (guint level = 0; level < RK_N_REACH_LEVELS; level++)
    board->reach_words[level] = g_strdup (rk_word_reach_level (level));
}

static char *
task_place (const RkDataset *dataset, const RkCampaignTask *task)
{
  const RkWard *ward = rk_dataset_get (dataset, &rk_ward_type, task->ward);

  return g_strdup (ward != NULL ? rk_word_ward (ward) : _ ("the city"));
}

static void
add_task (const RkDataset *dataset, const RkCampaignTask *task, const GDate *today, RkBoard *board)
{
  g_autofree char *key = g_strconcat ("campaign_task:", task->id, NULL);
  g_autofree char *date = rk_planned_date_format_short (&task->date), *place = task_place (dataset, task);
  g_autofree char *detail = g_strdup_printf (_ ("%s, %s"), date, place);
  gboolean open = task->state == RK_TASK_OPEN || task->state == RK_TASK_PREPARED;
  int days;

  if (!open || !g_date_valid (&task->date.last))
    return;
  days = g_date_days_between (today, &task->date.last);
  if (days < 0)
    rk_board_add_row (board->late, key, rk_word (task->title), detail);
  else if (g_date_days_between (today, &task->date.first) <= WEEK)
    rk_board_add_row (board->due, key, rk_word (task->title), detail);
}

static void
add_placement_row (const RkDataset *dataset, const RkPlacement *placement, GPtrArray *rows)
{
  const RkSite *site = rk_dataset_get (dataset, &rk_site_type, placement->site);
  g_autofree char *key = g_strconcat ("placement:", placement->id, NULL);
  g_autofree char *date = rk_planned_date_format_short (&placement->period);
  const char *state = rk_word_placement_state (placement);
  g_autofree char *detail = *date != '\0' ? g_strdup_printf (_ ("%s, %s"), date, state) : g_strdup (state);

  if (site != NULL)
    rk_board_add_row (rows, key, rk_word_site (site), detail);
}

/* A placement is due when its time begins, and late when it has begun and nothing hangs, or is over and still hangs. */
static void
add_placement (const RkDataset *dataset, const RkPlacement *placement, const GDate *today, RkBoard *board)
{
  gboolean waiting = placement->state < RK_PLACEMENT_POSTED, hanging = placement->state == RK_PLACEMENT_POSTED;

  if (!g_date_valid (&placement->period.first) || !g_date_valid (&placement->period.last))
    return;
  if ((waiting && g_date_days_between (&placement->period.first, today) > 0) || (hanging && g_date_days_between (&placement->period.last, today) > 0))
    add_placement_row (dataset, placement, board->late);
  else if ((waiting && g_date_days_between (today, &placement->period.first) <= WEEK) || (hanging && g_date_days_between (today, &placement->period.last) <= WEEK))
    add_placement_row (dataset, placement, board->due);
}

/* What is in trouble comes first: there nothing hangs as it should, whatever the day. */
static void
add_placements (const RkDataset *dataset, const RkCampaign *campaign, const GDate *today, RkBoard *board)
{
  const GPtrArray *placements = rk_dataset_all (dataset, &rk_placement_type);

  for (int trouble = 1; trouble >= 0; trouble--)
    for (guint i = 0; i < placements->len; i++) {
      const RkPlacement *placement = placements->pdata[i];

      if (g_strcmp0 (placement->campaign, campaign->id) != 0 || (placement->state == RK_PLACEMENT_PROBLEM) != trouble)
        continue;
      if (trouble)
        add_placement_row (dataset, placement, board->late);
      else
        add_placement (dataset, placement, today, board);
    }
}

static void
add_due (const RkDataset *dataset, const RkCampaign *campaign, const GDate *today, RkBoard *board)
{
  const GPtrArray *tasks = rk_dataset_all (dataset, &rk_campaign_task_type);

  if (g_date_valid (&campaign->period.last) && g_date_days_between (&campaign->period.last, today) > HISTORY)
    return;
  add_placements (dataset, campaign, today, board);
  for (guint i = 0; i < tasks->len; i++)
    if (g_strcmp0 (((const RkCampaignTask *) tasks->pdata[i])->campaign, campaign->id) == 0)
      add_task (dataset, tasks->pdata[i], today, board);
}

static char *
tell_time (const RkCampaign *campaign, const GDate *today)
{
  g_autofree char *period = rk_planned_date_format (&campaign->period);
  int days;

  if (!g_date_valid (&campaign->period.first) || !g_date_valid (&campaign->period.last))
    return g_steal_pointer (&period);
  days = g_date_days_between (today, &campaign->period.first);
  if (days > 0)
    return g_strdup_printf (ngettext ("%s: begins in %d day", "%s: begins in %d days", (gulong) days), period, days);
  days = g_date_days_between (today, &campaign->period.last);
  if (days >= 0)
    return g_strdup_printf (ngettext ("%s: %d day left", "%s: %d days left", (gulong) days), period, days);
  return g_strdup_printf (_ ("%s: over"), period);
}

/* How long is left, and how much of what city and wards do is done. */
static char *
tell_campaign (const RkDataset *dataset, const RkCampaign *campaign, const GDate *today)
{
  guint tasks[RK_N_TASK_STATES], n = rk_campaign_count_tasks (dataset, campaign, tasks);
  g_autofree char *time = tell_time (campaign, today), *people = rk_count_format (rk_campaign_people_reached (dataset, campaign));

  if (n == 0)
    return g_steal_pointer (&time);
  /* Translators: the time of the campaign; activities done and all that were not cancelled; people reached by them */
  return g_strdup_printf (_ ("%s. %u of %u activities done, %s people reached"), time, tasks[RK_TASK_DONE], n - tasks[RK_TASK_CANCELLED], people);
}

RkBoard *
rk_answer_board (const RkDataset *dataset, const RkReachQuestion *question, const GDate *today)
{
  const RkCampaign *campaign = rk_campaign_of_year (dataset, question->year);
  g_autofree char *year_title = rk_fiscal_year_title (question->year);
  g_autofree char *title = g_strdup_printf (_ ("%s: ACP month"), year_title);
  g_autofree char *time = campaign != NULL ? tell_campaign (dataset, campaign, today) : g_strdup (_ ("This year has no campaign yet. “Start campaign” makes one from the year before."));
  RkBoard *board = rk_board_new (title, time);
  g_autoptr (RkReach) reach = rk_reach_new (dataset, question);

  board->due_title = g_strdup (_ ("Due within a week"));
  board->late_title = g_strdup (_ ("Late or in trouble"));
  board->nothing_word = g_strdup (_ ("nothing"));
  if (campaign == NULL) {
    board->states_title = g_strdup_printf (_ ("Placements (%u)"), 0);
    board->wards_title = g_strdup_printf (_ ("Wards reached: %u of %u"), 0, reach->city.wards);
    return board;
  }
  add_states (dataset, campaign, board);
  add_wards (dataset, campaign, reach, board);
  add_due (dataset, campaign, today, board);
  return board;
}
