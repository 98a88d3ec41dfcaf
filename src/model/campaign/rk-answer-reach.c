/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/campaign/rk-answer-reach.h"

#include "core/rk-language.h"
#include "model/words/rk-words.h"

/* "7 of 11 wards, 7 sites, 600,000 of 1,200,000 people; planned: 2 further wards, 3 sites, 150,000 people" */
static void
add_group (RkFacts *facts, const char *name, const RkReachGroup *group)
{
  g_autofree char *reached = rk_count_format (group->people_reached), *people = rk_count_format (group->people), *planned = rk_count_format (group->people_planned);
  /* Translators: wards reached, wards; sites; people reached, people */
  g_autofree char *value = g_strdup_printf (_ ("%u of %u wards, %u sites, %s of %s people"), group->wards_reached, group->wards, group->sites, reached, people);
  g_autofree char *whole = NULL;

  if (group->wards_planned + group->sites_planned > 0)
    /* Translators: what is reached; further wards that only a plan would reach, sites, people */
    whole = g_strdup_printf (_ ("%s; planned: %u more wards, %u sites, %s people"), value, group->wards_planned, group->sites_planned, planned);
  rk_facts_add (facts, name, whole != NULL ? whole : value);
}

static void
add_groups (RkFacts *facts, const RkDataset *dataset, const RkReach *reach, int blocks_of)
{
  add_group (facts, _ ("The city"), &reach->city);
  for (guint i = 0; i < reach->blocks->len; i++) {
    const RkReachGroup *group = reach->blocks->pdata[i];
    g_autofree char *name = rk_word_block (dataset, blocks_of, group->name);

    add_group (facts, name != NULL ? name : _ ("Block not published"), group);
  }
  for (guint i = 0; i < reach->areas->len; i++)
    add_group (facts, rk_choice_title (rk_basic_areas, i), reach->areas->pdata[i]);
}

static void
append_name (GString *names, const char *name)
{
  g_string_append_printf (names, "%s%s", names->len > 0 ? RK_BETWEEN_NAMES : "", name);
}

static void
add_wards (RkFacts *facts, const RkReach *reach, RkReachLevel level, const char *label)
{
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < reach->wards->len; i++) {
    const RkReachWard *ward = reach->wards->pdata[i];

    if (rk_reach_level (ward) == level)
      append_name (names, rk_word_ward (ward->ward));
  }
  rk_facts_add (facts, label, names->str);
}

/* Each site once. */
static void
add_sites (RkFacts *facts, const RkDataset *dataset, const char *label, const GPtrArray *placements)
{
  g_autoptr (GPtrArray) seen = g_ptr_array_new ();
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < placements->len; i++) {
    const RkSite *site = rk_dataset_get (dataset, &rk_site_type, ((const RkPlacement *) placements->pdata[i])->site);

    if (site == NULL || g_ptr_array_find (seen, site, NULL))
      continue;
    g_ptr_array_add (seen, (gpointer) site);
    append_name (names, rk_word_site (site));
  }
  rk_facts_add (facts, label, names->str);
}

char *
rk_word_counted_on (const RkReach *reach)
{
  if (g_strcmp0 (reach->counted_first, reach->counted_last) == 0)
    return g_strdup (reach->counted_first);
  return g_strdup_printf ("%s–%s", reach->counted_first, reach->counted_last);
}

RkFacts *
rk_answer_reach_facts (const RkDataset *dataset, const RkReach *reach, int blocks_of)
{
  RkFacts *facts = rk_facts_new (NULL, NULL);
  g_autofree char *counted = rk_word_counted_on (reach);

  add_groups (facts, dataset, reach, blocks_of);
  add_wards (facts, reach, RK_REACH_PLANNED, _ ("Only a plan would reach"));
  add_wards (facts, reach, RK_REACH_NOTHING, _ ("Nothing reaches"));
  add_sites (facts, dataset, _ ("Outside the city"), reach->outside);
  add_sites (facts, dataset, _ ("With a problem, not counted"), reach->failed);
  rk_facts_add (facts, _ ("People counted in"), counted);
  return facts;
}

char *
rk_word_candidate (const RkReachCandidate *candidate)
{
  if (candidate->site != NULL)
    return g_strdup (rk_word_site (candidate->site));
  /* Translators: a ward: 北区 → 北区役所, as the offices are called */
  return g_strdup_printf (_ ("%s office"), rk_word_ward (candidate->ward));
}

char *
rk_word_candidate_gain (const RkReachCandidate *candidate)
{
  g_autoptr (GString) names = g_string_new (NULL);
  g_autofree char *people = rk_count_format (candidate->people);

  for (guint i = 0; i < candidate->wards->len; i++)
    append_name (names, rk_word_ward (candidate->wards->pdata[i]));
  /* Translators: wards, and the people in them */
  return g_strdup_printf (_ ("%s, %s people"), names->str, people);
}
