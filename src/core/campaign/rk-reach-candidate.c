/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/campaign/rk-reach.h"

static void
free_candidate (gpointer data)
{
  RkReachCandidate *candidate = data;

  g_ptr_array_unref (candidate->wards);
  g_free (candidate);
}

/* Takes @wards. */
static RkReachCandidate *
new_candidate (const RkSite *site, const RkWard *ward, GPtrArray *wards)
{
  RkReachCandidate *candidate = g_new0 (RkReachCandidate, 1);

  *candidate = (RkReachCandidate){ .site = site, .ward = ward, .wards = wards };
  return candidate;
}

/* Also where its placement failed: it is in hand already. */
static gboolean
is_in_use (const RkDataset *dataset, const RkReachQuestion *question, const RkSite *site)
{
  const GPtrArray *placements = rk_dataset_all (dataset, &rk_placement_type);

  for (guint i = 0; i < placements->len; i++) {
    const RkPlacement *placement = placements->pdata[i];
    const RkCampaign *campaign = rk_dataset_get (dataset, &rk_campaign_type, placement->campaign);

    if (campaign != NULL && campaign->year == question->year && g_strcmp0 (placement->site, site->id) == 0 &&
        rk_medium_is_among (placement->medium, question->media))
      return TRUE;
  }
  return FALSE;
}

static GPtrArray *
find_wards (const RkDataset *dataset, const RkSite *site, RkReachBy by)
{
  g_autoptr (GPtrArray) codes = rk_reach_wards_of_site (dataset, site, by);
  GPtrArray *wards = g_ptr_array_new ();

  for (guint i = 0; i < codes->len; i++) {
    gconstpointer ward = rk_dataset_get (dataset, &rk_ward_type, codes->pdata[i]);

    if (ward != NULL)
      g_ptr_array_add (wards, (gpointer) ward);
  }
  return wards;
}

/* An office that has been made a site is in hand, or a candidate, as that site. */
static gboolean
is_site (const RkDataset *dataset, const RkWard *ward)
{
  const GPtrArray *sites = rk_dataset_all (dataset, &rk_site_type);

  for (guint i = 0; i < sites->len; i++) {
    const RkSite *site = sites->pdata[i];

    if (site->kind == RK_SITE_OFFICE && g_strcmp0 (site->ward, ward->code) == 0)
      return TRUE;
  }
  return FALSE;
}

/* Sites first: they win where an office adds the same. */
static GPtrArray *
collect_candidates (const RkDataset *dataset, const RkReachQuestion *question)
{
  const GPtrArray *sites = rk_dataset_all (dataset, &rk_site_type);
  const GPtrArray *wards = rk_dataset_all (dataset, &rk_ward_type);
  GPtrArray *candidates = g_ptr_array_new_with_free_func (free_candidate);

  for (guint i = 0; i < sites->len; i++)
    if (!is_in_use (dataset, question, sites->pdata[i]))
      g_ptr_array_add (candidates, new_candidate (sites->pdata[i], NULL, find_wards (dataset, sites->pdata[i], question->by)));
  for (guint i = 0; i < wards->len; i++) {
    GPtrArray *own;

    if (is_site (dataset, wards->pdata[i]))
      continue;
    own = g_ptr_array_new ();
    g_ptr_array_add (own, wards->pdata[i]);
    g_ptr_array_add (candidates, new_candidate (NULL, wards->pdata[i], own));
  }
  return candidates;
}

/* Returns: a table of the wards that nothing reaches, not even as planned, RkWard → RkReachWard */
static GHashTable *
list_unreached (const RkReach *reach)
{
  GHashTable *unreached = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < reach->wards->len; i++) {
    const RkReachWard *ward = reach->wards->pdata[i];

    if (rk_reach_level (ward) == RK_REACH_NOTHING)
      g_hash_table_insert (unreached, (gpointer) ward->ward, (gpointer) ward);
  }
  return unreached;
}

/* Leaves the candidate only what it would still add. */
static void
weigh (RkReachCandidate *candidate, GHashTable *unreached)
{
  candidate->people = 0;
  for (guint i = candidate->wards->len; i-- > 0;) {
    const RkReachWard *ward = g_hash_table_lookup (unreached, candidate->wards->pdata[i]);

    if (ward == NULL)
      g_ptr_array_remove_index (candidate->wards, i);
    else if (ward->people != RK_MISSING)
      candidate->people += ward->people;
  }
}

/* Returns: (nullable) (transfer full): the one that adds the most, taken out */
static RkReachCandidate *
take_best (GPtrArray *candidates, GHashTable *unreached)
{
  guint best = 0;
  gint64 most = 0;

  for (guint i = 0; i < candidates->len; i++) {
    RkReachCandidate *candidate = candidates->pdata[i];

    weigh (candidate, unreached);
    if (candidate->people > most) {
      most = candidate->people;
      best = i;
    }
  }
  return most > 0 ? g_ptr_array_steal_index (candidates, best) : NULL;
}

GPtrArray *
rk_reach_candidates (const RkDataset *dataset, const RkReachQuestion *question, const RkReach *reach)
{
  g_autoptr (GPtrArray) candidates = collect_candidates (dataset, question);
  g_autoptr (GHashTable) unreached = list_unreached (reach);
  GPtrArray *chosen = g_ptr_array_new_with_free_func (free_candidate);
  RkReachCandidate *next;

  while ((next = take_best (candidates, unreached)) != NULL) {
    for (guint i = 0; i < next->wards->len; i++)
      g_hash_table_remove (unreached, next->wards->pdata[i]);
    g_ptr_array_add (chosen, next);
  }
  return chosen;
}
