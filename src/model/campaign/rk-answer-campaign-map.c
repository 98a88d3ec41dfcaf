/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-answer-campaign-map: the ACP month on the map: wards by reach, placements by state. */
#include "core/calendar/rk-fiscal-year.h"
#include "core/event/rk-event.h"
#include "core/rk-glossary.h"
#include "core/rk-language.h"
#include "model/built-in/rk-built-in.h"
#include "model/campaign/rk-answer-campaign.h"
#include "model/campaign/rk-answer-reach.h"
#include "model/words/rk-words.h"

#include <math.h>

static guint
count_wards (const RkReach *reach, RkReachLevel level)
{
  guint n = 0;

  for (guint i = 0; i < reach->wards->len; i++)
    n += rk_reach_level (reach->wards->pdata[i]) == level;
  return n;
}

/* From the darkest down. What is planned stands in the legend only while something is. @classes: (out): of each level, -1 for none */
static void
add_reach_classes (const RkReach *reach, RkMap *map, int *classes)
{
  static const double shades[RK_N_REACH_LEVELS] = { 0, 0.16, 0.42 };

  for (int level = RK_N_REACH_LEVELS - 1; level >= 0; level--) {
    guint n = count_wards (reach, (RkReachLevel) level);
    RkMapClass *class;

    classes[level] = -1;
    if (level == RK_REACH_PLANNED && n == 0)
      continue;
    classes[level] = (int) map->classes->len;
    class = rk_map_add_class (map, rk_word_reach_level ((RkReachLevel) level));
    class->shade = shades[level];
    class->count = n;
  }
}

static char *
tell_ward (const RkReachWard *row, RkReachLevel level)
{
  const char *name = rk_word_ward (row->ward);

  if (level == RK_REACH_DISPLAYED)
    return g_strdup_printf (_ ("%s: reached by %u placements"), name, row->placements->len);
  if (level == RK_REACH_PLANNED)
    return g_strdup_printf (_ ("%s: would be reached by %u planned placements"), name, row->planned->len);
  return g_strdup_printf (_ ("%s: nothing reaches it"), name);
}

static void
add_reach_wards (const RkDataset *dataset, const RkReach *reach, int blocks_of, RkMap *map)
{
  int classes[RK_N_REACH_LEVELS];

  add_reach_classes (reach, map, classes);
  for (guint i = 0; i < reach->wards->len; i++) {
    const RkReachWard *row = reach->wards->pdata[i];
    RkMapArea *area = rk_map_add_area (map, row->ward->code, rk_word_ward (row->ward));
    RkReachLevel level = rk_reach_level (row);

    area->group = rk_word_block (dataset, blocks_of, row->block);
    area->class = classes[level];
    area->tip = tell_ward (row, level);
  }
}

static void
add_mark (RkMap *map, const RkPlacement *placement, const RkSite *site)
{
  g_autofree char *key = g_strconcat ("placement:", placement->id, NULL);
  RkMapSite *mark = rk_map_add_site (map, key, rk_word_site (site), rk_geometry_project (site->lat, site->lon));

  mark->tip = g_strdup_printf (_ ("%s, %s, %s"), rk_word_site (site), rk_choice_title (rk_media, placement->medium), rk_word_placement_state (placement));
  mark->shape = (int) rk_answer_placement_shape (placement->state, placement->problem);
  if (g_strcmp0 (site->municipality, RK_CITY) != 0)
    mark->outside = g_strdup (rk_word (site->municipality));
}

/* The legend of the marks: only what there is. */
static void
add_mark_states (RkMap *map, const RkPlacementCounts *counts)
{
  for (gint64 state = 0; state < RK_N_PLACEMENT_STATES; state++) {
    guint unnamed = state == RK_PLACEMENT_PROBLEM ? counts->unnamed_problems : counts->states[state];

    if (unnamed > 0)
      rk_map_add_state (map, rk_answer_placement_shape (state, RK_MISSING), rk_choice_title (rk_placement_states, state), unnamed);
    for (gint64 problem = 0; state == RK_PLACEMENT_PROBLEM && problem < RK_N_PLACEMENT_PROBLEMS; problem++)
      if (counts->problems[problem] > 0)
        rk_map_add_state (map, rk_answer_placement_shape (state, problem), rk_choice_title (rk_placement_problems, problem), counts->problems[problem]);
  }
}

static void
add_placements (const RkDataset *dataset, const RkCampaign *campaign, RkMap *map)
{
  const GPtrArray *placements = rk_dataset_all (dataset, &rk_placement_type);
  RkPlacementCounts counts = rk_placement_count (dataset, campaign, 0);
  guint nowhere = 0;

  for (guint i = 0; i < placements->len; i++) {
    const RkPlacement *placement = placements->pdata[i];
    const RkSite *site = rk_dataset_get (dataset, &rk_site_type, placement->site);

    if (g_strcmp0 (placement->campaign, campaign->id) != 0)
      continue;
    if (site != NULL && !isnan (site->lat) && !isnan (site->lon))
      add_mark (map, placement, site);
    else
      nowhere++;
  }
  add_mark_states (map, &counts);
  map->sites_title = g_strdup_printf (_ ("Placements (%u)"), counts.total);
  if (nowhere > 0) {
    g_autofree char *note = g_strdup_printf (ngettext ("%u placement is not on the map: its site has no position.", "%u placements are not on the map: their sites have no position.", nowhere), nowhere);

    rk_map_add_note (map, note);
  }
}

/* "By any platform: 12 of 24 wards, …; planned: …" */
static char *
tell_city (const RkReachQuestion *question, const RkReachGroup *city)
{
  g_autofree char *people = rk_count_format (city->people_reached), *all = rk_count_format (city->people), *planned = rk_count_format (city->people_planned);
  g_autofree char *reached = g_strdup_printf (question->by == RK_REACH_ANY_PLATFORM ? _ ("By any platform: %u of %u wards, %s of %s people") : _ ("By the listed line: %u of %u wards, %s of %s people"),
                                              city->wards_reached, city->wards, people, all);

  if (city->wards_planned == 0)
    return g_steal_pointer (&reached);
  /* Translators: what is reached; further wards that only a plan would reach, and their people */
  return g_strdup_printf (_ ("%s; planned: %u more wards, %s people"), reached, city->wards_planned, planned);
}

static void
add_notes (const RkReachQuestion *question, const RkReach *reach, RkMap *map)
{
  g_autofree char *when = rk_word_counted_on (reach), *counted = g_strdup_printf (_ ("People counted in %s."), when);

  if (question->media == RK_REACH_POSTERS)
    rk_map_add_note (map, _ ("Posters alone are counted; signage is shown."));
  else
    rk_map_add_note (map, _ ("Posters and signage are counted."));
  if (reach->failed->len > 0)
    rk_map_add_note (map, _ ("What was not found, was refused, is damaged or hangs elsewhere reaches nobody."));
  if (question->displayed)
    rk_map_add_note (map, _ ("Only what hangs or has hung is counted."));
  if (when != NULL)
    rk_map_add_note (map, counted);
}

RkMap *
rk_answer_campaign_map (const RkDataset *dataset, const RkReachQuestion *question)
{
  const RkCampaign *campaign = rk_campaign_of_year (dataset, question->year);
  g_autoptr (RkReach) reach = rk_reach_new (dataset, question);
  g_autofree char *year_title = rk_fiscal_year_title (question->year);
  g_autofree char *title = g_strdup_printf (_ ("%s: reach of the ACP month"), year_title);
  RkMap *map = rk_map_new (title);

  map->wards = rk_built_in_wards ();
  map->surroundings = rk_built_in_surroundings ();
  map->credit = g_strdup (rk_built_in_credit ());
  map->subtitle = tell_city (question, &reach->city);
  add_notes (question, reach, map);
  add_reach_wards (dataset, reach, rk_reach_blocks_of (question), map);
  if (campaign != NULL)
    add_placements (dataset, campaign, map);
  return map;
}
