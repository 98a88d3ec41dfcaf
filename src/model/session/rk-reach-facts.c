/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/session/rk-reach-facts.h"

#include "core/campaign/rk-reach.h"
#include "core/rk-language.h"
#include "model/words/rk-words.h"

static const RkReachWard *
find_ward (const RkReach *reach, const RkWard *ward)
{
  for (guint i = 0; i < reach->wards->len; i++)
    if (g_str_equal (((const RkReachWard *) reach->wards->pdata[i])->ward->code, ward->code))
      return reach->wards->pdata[i];
  return NULL;
}

/* Each site once. */
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
    g_string_append_printf (text, "%s%s", text->len > 0 ? rk_language_comma () : "", rk_word_site (site));
  }
  return g_string_free (text, FALSE);
}

/* "Reached: Hommachi" */
static char *
tell_ward (const RkDataset *dataset, const RkReachWard *row)
{
  RkReachLevel level = rk_reach_level (row);
  g_autofree char *sites = join_sites (dataset, level == RK_REACH_PLANNED ? row->planned : row->placements);

  if (*sites == '\0')
    return g_strdup (rk_word_reach_level (level));
  return g_strdup_printf (_ ("%s: %s"), rk_word_reach_level (level), sites);
}

static void
add_reach (const RkDataset *dataset, const RkReachQuestion *question, const RkWard *ward, const char *label, RkAddFact add, gpointer facts)
{
  g_autoptr (RkReach) reach = rk_reach_new (dataset, question);
  const RkReachWard *row = find_ward (reach, ward);
  g_autofree char *value = row != NULL ? tell_ward (dataset, row) : NULL;

  add (facts, label, value);
}

void
rk_reach_facts_of_ward (const RkDataset *dataset, int year, const RkWard *ward, RkAddFact add, gpointer facts)
{
  RkReachQuestion question = { .year = year, .media = RK_REACH_POSTERS };

  if (rk_campaign_of_year (dataset, year) == NULL)
    return;
  add_reach (dataset, &question, ward, _ ("ACP month, by the listed line"), add, facts);
  question.by = RK_REACH_ANY_PLATFORM;
  add_reach (dataset, &question, ward, _ ("ACP month, by any platform"), add, facts);
}
