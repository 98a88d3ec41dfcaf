/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/campaign/rk-placement.h"

#include "core/rk-language.h"

static const RkField fields[] = {
  RK_FIELD (RkPlacement, id, N_ ("ID"), TEXT, .flags = RK_FIELD_REQUIRED | RK_FIELD_LISTED),
  RK_FIELD (RkPlacement, campaign, N_ ("Campaign"), REFERENCE, .flags = RK_FIELD_REQUIRED | RK_FIELD_LISTED | RK_FIELD_OWNER, .target = "campaign"),
  RK_FIELD (RkPlacement, site, N_ ("Site"), REFERENCE, .flags = RK_FIELD_REQUIRED | RK_FIELD_LISTED, .target = "site"),
  RK_FIELD (RkPlacement, spot, N_ ("Line or spot"), TEXT, .flags = RK_FIELD_LISTED),
  RK_FIELD (RkPlacement, medium, N_ ("Medium"), CHOICE, .flags = RK_FIELD_REQUIRED | RK_FIELD_LISTED, .choices = rk_media),
  RK_FIELD (RkPlacement, size, N_ ("Size"), TEXT, .flags = RK_FIELD_LISTED),
  RK_FIELD (RkPlacement, copies, N_ ("Copies"), INTEGER, .flags = RK_FIELD_NATURAL | RK_FIELD_LISTED),
  RK_FIELD (RkPlacement, period, N_ ("Period"), DATE, .flags = RK_FIELD_LISTED),
  RK_FIELD (RkPlacement, state, N_ ("State"), CHOICE, .flags = RK_FIELD_REQUIRED | RK_FIELD_LISTED, .choices = rk_placement_states),
  RK_FIELD (RkPlacement, problem, N_ ("Problem"), CHOICE, .flags = RK_FIELD_LISTED, .choices = rk_placement_problems, .only_with = "state", .only_when = RK_PLACEMENT_PROBLEM),
  RK_FIELD (RkPlacement, problem_note, N_ ("About the problem"), TEXT, .flags = RK_FIELD_LONG),
  RK_FIELD (RkPlacement, who, N_ ("In charge"), TEXT, .flags = RK_FIELD_LISTED),
  RK_FIELD (RkPlacement, note, N_ ("Note"), TEXT, .flags = RK_FIELD_LONG),
  RK_FIELD (RkPlacement, photo, N_ ("Photo (file)"), TEXT, .flags = RK_FIELD_FILE),
  RK_FIELD (RkPlacement, source, N_ ("Source"), REFERENCE, .target = "source"),
  RK_FIELD (RkPlacement, section, N_ ("Section"), TEXT),
  { 0 }
};

const RkRecordType rk_placement_type = { "placement", N_ ("Placement"), sizeof (RkPlacement), fields, NULL };

gboolean
rk_placement_hangs (const RkPlacement *placement)
{
  if (placement->state == RK_PLACEMENT_PROBLEM)
    return placement->problem == RK_PROBLEM_DAMAGED || placement->problem == RK_PROBLEM_ELSEWHERE;
  return placement->state == RK_PLACEMENT_POSTED;
}

static void
count_one (RkPlacementCounts *counts, const RkPlacement *placement)
{
  if (placement->state < 0 || placement->state >= RK_N_PLACEMENT_STATES)
    return;
  counts->total++;
  counts->states[placement->state]++;
  if (placement->state != RK_PLACEMENT_PROBLEM)
    return;
  if (placement->problem == RK_MISSING)
    counts->unnamed_problems++;
  else
    counts->problems[placement->problem]++;
}

RkPlacementCounts
rk_placement_count (const RkDataset *dataset, const RkCampaign *campaign, guint media)
{
  const GPtrArray *placements = rk_dataset_all (dataset, &rk_placement_type);
  RkPlacementCounts counts = { 0 };

  for (guint i = 0; i < placements->len; i++) {
    const RkPlacement *placement = placements->pdata[i];

    if (g_strcmp0 (placement->campaign, campaign->id) == 0 && rk_medium_is_among (placement->medium, media))
      count_one (&counts, placement);
  }
  return counts;
}
