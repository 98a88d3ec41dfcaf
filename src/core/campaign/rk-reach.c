/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/campaign/rk-reach.h"
#include "core/area/rk-block.h"

static void
free_ward (gpointer data)
{
  RkReachWard *ward = data;

  g_ptr_array_unref (ward->placements);
  g_ptr_array_unref (ward->planned);
  g_free (ward);
}

static void
free_group (gpointer data)
{
  RkReachGroup *group = data;

  g_free (group->name);
  g_free (group);
}

void
rk_reach_free (RkReach *self)
{
  if (self == NULL)
    return;
  g_ptr_array_unref (self->wards);
  g_ptr_array_unref (self->blocks);
  g_ptr_array_unref (self->areas);
  g_ptr_array_unref (self->outside);
  g_ptr_array_unref (self->failed);
  g_free (self);
}

int
rk_reach_blocks_of (const RkReachQuestion *question)
{
  return question->blocks_of != 0 ? question->blocks_of : question->year;
}

RkReachLevel
rk_reach_level (const RkReachWard *ward)
{
  if (ward->placements->len > 0)
    return RK_REACH_DISPLAYED;
  return ward->planned->len > 0 ? RK_REACH_PLANNED : RK_REACH_NOTHING;
}

RkReachLevel
rk_reach_level_of_placement (const RkPlacement *placement)
{
  if (placement->state == RK_PLACEMENT_POSTED || placement->state == RK_PLACEMENT_REMOVED)
    return RK_REACH_DISPLAYED;
  return placement->state < RK_PLACEMENT_POSTED && placement->state >= 0 ? RK_REACH_PLANNED : RK_REACH_NOTHING;
}

static void
add_code (GPtrArray *codes, const char *code)
{
  if (code != NULL && !g_ptr_array_find_with_equal_func (codes, code, g_str_equal, NULL))
    g_ptr_array_add (codes, (gpointer) code);
}

GPtrArray *
rk_reach_wards_of_site (const RkDataset *dataset, const RkSite *site, RkReachBy by)
{
  const GPtrArray *platforms = rk_dataset_all (dataset, &rk_platform_type);
  GPtrArray *codes = g_ptr_array_new ();

  add_code (codes, site->ward);
  for (guint i = 0; by == RK_REACH_ANY_PLATFORM && i < platforms->len; i++) {
    const RkPlatform *platform = platforms->pdata[i];

    if (g_strcmp0 (platform->site, site->id) == 0)
      add_code (codes, platform->ward);
  }
  return codes;
}

/* Returns: (nullable): the newest count that has a total. A year sorts before its days, so that "2025" is older than "2025-10-01". */
static const RkPopulation *
find_population (const RkDataset *dataset, const RkWard *ward)
{
  const GPtrArray *populations = rk_dataset_all (dataset, &rk_population_type);
  const RkPopulation *newest = NULL;

  for (guint i = 0; i < populations->len; i++) {
    const RkPopulation *population = populations->pdata[i];

    if (population->total == RK_MISSING || g_strcmp0 (population->ward, ward->code) != 0)
      continue;
    if (newest == NULL || g_strcmp0 (population->counted, newest->counted) > 0)
      newest = population;
  }
  return newest;
}

static void
note_count (RkReach *self, const char *counted)
{
  if (self->counted_first == NULL || g_strcmp0 (counted, self->counted_first) < 0)
    self->counted_first = counted;
  if (g_strcmp0 (counted, self->counted_last) > 0)
    self->counted_last = counted;
}

static void
add_wards (RkReach *self, const RkDataset *dataset, int blocks_of)
{
  const GPtrArray *wards = rk_dataset_all (dataset, &rk_ward_type);

  for (guint i = 0; i < wards->len; i++) {
    const RkWard *ward = wards->pdata[i];
    const RkPopulation *population = find_population (dataset, ward);
    RkReachWard *reached = g_new0 (RkReachWard, 1);

    reached->ward = ward;
    reached->block = rk_block_of_area (dataset, blocks_of, ward->basic_area);
    reached->people = population != NULL ? population->total : RK_MISSING;
    reached->placements = g_ptr_array_new ();
    reached->planned = g_ptr_array_new ();
    g_ptr_array_add (self->wards, reached);
    if (population != NULL)
      note_count (self, population->counted);
  }
}

static RkReachWard *
find_ward (const RkReach *self, const char *code)
{
  for (guint i = 0; i < self->wards->len; i++) {
    RkReachWard *ward = self->wards->pdata[i];

    if (g_str_equal (ward->ward->code, code))
      return ward;
  }
  return NULL;
}

static void
place (RkReach *self, const RkDataset *dataset, const RkPlacement *placement, RkReachBy by)
{
  const RkSite *site = rk_dataset_get (dataset, &rk_site_type, placement->site);
  g_autoptr (GPtrArray) codes = NULL;

  if (site == NULL)
    return;
  codes = rk_reach_wards_of_site (dataset, site, by);
  if (codes->len == 0)
    g_ptr_array_add (self->outside, (gpointer) placement);
  for (guint i = 0; i < codes->len; i++) {
    RkReachWard *ward = find_ward (self, codes->pdata[i]);

    if (ward != NULL)
      g_ptr_array_add (rk_reach_level_of_placement (placement) == RK_REACH_DISPLAYED ? ward->placements : ward->planned, (gpointer) placement);
  }
}

static gboolean
is_of_year (const RkDataset *dataset, const RkPlacement *placement, int year)
{
  const RkCampaign *campaign = rk_dataset_get (dataset, &rk_campaign_type, placement->campaign);

  return campaign != NULL && campaign->year == year;
}

static void
add_placements (RkReach *self, const RkDataset *dataset, const RkReachQuestion *question)
{
  const GPtrArray *placements = rk_dataset_all (dataset, &rk_placement_type);

  for (guint i = 0; i < placements->len; i++) {
    const RkPlacement *placement = placements->pdata[i];
    RkReachLevel level = rk_reach_level_of_placement (placement);

    if (!is_of_year (dataset, placement, question->year) || !rk_medium_is_among (placement->medium, question->media))
      continue;
    if (placement->state == RK_PLACEMENT_PROBLEM)
      g_ptr_array_add (self->failed, (gpointer) placement);
    else if (level == RK_REACH_DISPLAYED || (level == RK_REACH_PLANNED && !question->displayed))
      place (self, dataset, placement, question->by);
  }
}

static RkReachGroup *
ensure_group (GPtrArray *groups, const char *name)
{
  RkReachGroup *group;

  for (guint i = 0; i < groups->len; i++)
    if (g_strcmp0 (((RkReachGroup *) groups->pdata[i])->name, name) == 0)
      return groups->pdata[i];
  group = g_new0 (RkReachGroup, 1);
  group->name = g_strdup (name);
  g_ptr_array_add (groups, group);
  return group;
}

/* Adds the sites of @placements whose listed line is in the ward. */
static void
add_sites (const RkDataset *dataset, const RkReachWard *ward, const GPtrArray *placements, GPtrArray *sites)
{
  for (guint i = 0; i < placements->len; i++) {
    const RkPlacement *placement = placements->pdata[i];
    const RkSite *site = rk_dataset_get (dataset, &rk_site_type, placement->site);

    if (site != NULL && g_strcmp0 (site->ward, ward->ward->code) == 0)
      add_code (sites, site->id);
  }
}

static void
add_to_group (RkReachGroup *group, const RkReachWard *ward, guint sites, guint sites_planned)
{
  gint64 people = ward->people != RK_MISSING ? ward->people : 0;
  RkReachLevel level = rk_reach_level (ward);

  group->wards++;
  group->wards_reached += level == RK_REACH_DISPLAYED;
  group->wards_planned += level == RK_REACH_PLANNED;
  group->sites += sites;
  group->sites_planned += sites_planned;
  group->people += people;
  group->people_reached += level == RK_REACH_DISPLAYED ? people : 0;
  group->people_planned += level == RK_REACH_PLANNED ? people : 0;
}

static void
add_groups (RkReach *self, const RkDataset *dataset)
{
  for (int area = 0; area < RK_N_BASIC_AREAS; area++)
    ensure_group (self->areas, rk_basic_areas[area].id);
  for (guint i = 0; i < self->wards->len; i++) {
    const RkReachWard *ward = self->wards->pdata[i];
    g_autoptr (GPtrArray) sites = g_ptr_array_new ();
    guint shown;

    add_sites (dataset, ward, ward->placements, sites);
    shown = sites->len;
    add_sites (dataset, ward, ward->planned, sites);
    add_to_group (ensure_group (self->blocks, ward->block), ward, shown, sites->len - shown);
    if (ward->ward->basic_area >= 0 && ward->ward->basic_area < RK_N_BASIC_AREAS)
      add_to_group (self->areas->pdata[ward->ward->basic_area], ward, shown, sites->len - shown);
    add_to_group (&self->city, ward, shown, sites->len - shown);
  }
}

RkReach *
rk_reach_new (const RkDataset *dataset, const RkReachQuestion *question)
{
  RkReach *self = g_new0 (RkReach, 1);

  self->wards = g_ptr_array_new_with_free_func (free_ward);
  self->blocks = g_ptr_array_new_with_free_func (free_group);
  self->areas = g_ptr_array_new_with_free_func (free_group);
  self->outside = g_ptr_array_new ();
  self->failed = g_ptr_array_new ();
  add_wards (self, dataset, rk_reach_blocks_of (question));
  add_placements (self, dataset, question);
  add_groups (self, dataset);
  return self;
}
