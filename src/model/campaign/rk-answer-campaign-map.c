/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-answer-campaign-map: the ACP month on the map: wards by reach, placements by state. */
#include "core/calendar/rk-fiscal-year.h"
#include "core/event/rk-event.h"
#include "core/rk-language.h"
#include "model/built-in/rk-built-in.h"
#include "model/campaign/rk-answer-campaign.h"
#include "model/campaign/rk-answer-reach.h"
#include "model/words/rk-municipality.h"
#include "model/words/rk-words.h"

#include <math.h>

static void
add_reach_classes (const RkReach *reach, RkMap *map)
{
  RkMapClass *reached = rk_map_add_class (map, _ ("Reached")), *not_reached = rk_map_add_class (map, _ ("Not reached"));

  reached->shade = 0.42;
  reached->count = reach->city.wards_reached;
  not_reached->shade = 0;
  not_reached->count = reach->city.wards - reach->city.wards_reached;
}

static void
add_reach_wards (const RkDataset *dataset, const RkReach *reach, int year, RkMap *map)
{
  for (guint i = 0; i < reach->wards->len; i++) {
    const RkReachWard *row = reach->wards->pdata[i];
    RkMapArea *area = rk_map_add_area (map, row->ward->code, rk_word_ward (row->ward));

    area->group = rk_word_block (dataset, year, row->block);
    area->class = row->placements->len > 0 ? 0 : 1;
    area->tip = row->placements->len > 0 ? g_strdup_printf (_ ("%s: reached by %u placements"), area->name, row->placements->len)
                                         : g_strdup_printf (_ ("%s: nothing reaches it"), area->name);
  }
}

static void
add_mark (RkMap *map, const RkPlacement *placement, const RkSite *site)
{
  g_autofree char *key = g_strconcat ("placement:", placement->id, NULL);
  RkMapSite *mark = rk_map_add_site (map, key, rk_word_site (site), rk_geometry_project (site->lat, site->lon));

  mark->tip = g_strdup_printf (_ ("%s, %s, %s"), rk_word_site (site), rk_choice_title (rk_media, placement->medium), rk_word_placement_state (placement));
  mark->shape = (int) rk_answer_placement_shape (placement->state);
  if (g_strcmp0 (site->municipality, RK_CITY) != 0)
    mark->outside = g_strdup (rk_word_municipality (site->municipality));
}

/* The legend of the marks: only what there is. */
static void
add_mark_states (RkMap *map, const RkPlacementCounts *counts)
{
  for (gint64 state = 0; state < RK_N_PLACEMENT_STATES; state++) {
    guint unnamed = state == RK_PLACEMENT_PROBLEM ? counts->unnamed_problems : counts->states[state];

    if (unnamed > 0)
      rk_map_add_state (map, rk_answer_placement_shape (state), rk_choice_title (rk_placement_states, state), unnamed);
    for (gint64 problem = 0; state == RK_PLACEMENT_PROBLEM && problem < RK_N_PLACEMENT_PROBLEMS; problem++)
      if (counts->problems[problem] > 0)
        rk_map_add_state (map, RK_SHAPE_CROSS, rk_choice_title (rk_placement_problems, problem), counts->problems[problem]);
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

RkMap *
rk_answer_campaign_map (const RkDataset *dataset, int year, RkReachBy by)
{
  const RkCampaign *campaign = rk_campaign_of_year (dataset, year);
  const RkReachQuestion question = { .year = year, .by = by, .media = RK_REACH_POSTERS };
  g_autoptr (RkReach) reach = rk_reach_new (dataset, &question);
  g_autofree char *year_title = rk_fiscal_year_title (year);
  g_autofree char *title = g_strdup_printf (_ ("%s: reach of the ACP month"), year_title);
  g_autofree char *people = rk_count_format (reach->city.people_reached), *all = rk_count_format (reach->city.people);
  g_autofree char *when = rk_word_counted_on (reach), *counted = g_strdup_printf (_ ("People counted in %s."), when);
  RkMap *map = rk_map_new (title);

  map->wards = rk_built_in_wards ();
  map->surroundings = rk_built_in_surroundings ();
  map->credit = g_strdup (rk_built_in_credit ());
  map->subtitle = g_strdup_printf (by == RK_REACH_ANY_PLATFORM ? _ ("By any platform: %u of %u wards, %s of %s people") : _ ("By the listed line: %u of %u wards, %s of %s people"),
                                   reach->city.wards_reached, reach->city.wards, people, all);
  rk_map_add_note (map, _ ("Posters alone are counted; signage is shown. What was not found, was refused or is damaged reaches nobody."));
  if (when != NULL)
    rk_map_add_note (map, counted);
  add_reach_classes (reach, map);
  add_reach_wards (dataset, reach, year, map);
  if (campaign != NULL)
    add_placements (dataset, campaign, map);
  return map;
}
