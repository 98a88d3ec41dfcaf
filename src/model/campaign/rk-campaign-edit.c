/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/campaign/rk-campaign-edit.h"

#include "core/calendar/rk-fiscal-year.h"
#include "core/event/rk-event.h"
#include "core/rk-language.h"
#include "model/campaign/rk-answer-reach.h"
#include "model/record/rk-record-edit.h"
#include "model/words/rk-words.h"

static const char *
site_name (const RkDataset *dataset, const RkPlacement *placement)
{
  const RkSite *site = rk_dataset_get (dataset, &rk_site_type, placement->site);

  return site != NULL ? rk_word_site (site) : placement->id;
}

static char *
name_states (const RkDataset *dataset, const char *const *keys, gint64 state, gint64 problem)
{
  guint n = g_strv_length ((GStrv) keys);
  const char *word = problem != RK_MISSING ? rk_choice_title (rk_placement_problems, problem) : rk_choice_title (rk_placement_states, state);

  if (n == 1) {
    const RkPlacement *only = rk_dataset_get (dataset, &rk_placement_type, keys[0]);

    if (only != NULL)
      return g_strdup_printf (_ ("Set “%s” to %s"), site_name (dataset, only), word);
  }
  return g_strdup_printf (ngettext ("Set %u placement to %s", "Set %u placements to %s", n), n, word);
}

RkEdit *
rk_placements_set_state (const RkDataset *dataset, const char *const *keys, gint64 state, gint64 problem)
{
  g_autofree char *label = name_states (dataset, keys, state, problem);
  RkEdit *edit = rk_edit_new (label);

  for (guint i = 0; keys[i] != NULL; i++) {
    const RkPlacement *old = rk_dataset_get (dataset, &rk_placement_type, keys[i]);
    RkPlacement *placement;

    if (old == NULL)
      continue;
    placement = rk_record_dup (&rk_placement_type, old);
    placement->state = state;
    placement->problem = state == RK_PLACEMENT_PROBLEM ? problem : RK_MISSING;
    rk_edit_put (edit, &rk_placement_type, placement);
    rk_record_free (&rk_placement_type, placement);
  }
  return edit;
}

RkEdit *
rk_tasks_set_state (const RkDataset *dataset, const char *const *keys, gint64 state)
{
  guint n = g_strv_length ((GStrv) keys);
  g_autofree char *label = g_strdup_printf (ngettext ("Set %u activity to %s", "Set %u activities to %s", n), n, rk_choice_title (rk_task_states, state));
  RkEdit *edit = rk_edit_new (label);

  for (guint i = 0; keys[i] != NULL; i++) {
    const RkCampaignTask *old = rk_dataset_get (dataset, &rk_campaign_task_type, keys[i]);
    RkCampaignTask *task;

    if (old == NULL)
      continue;
    task = rk_record_dup (&rk_campaign_task_type, old);
    task->state = state;
    rk_edit_put (edit, &rk_campaign_task_type, task);
    rk_record_free (&rk_campaign_task_type, task);
  }
  return edit;
}

static const RkCampaign *
newest_before (const RkDataset *dataset, int year)
{
  const GPtrArray *campaigns = rk_dataset_all (dataset, &rk_campaign_type);
  const RkCampaign *newest = NULL;

  for (guint i = 0; i < campaigns->len; i++) {
    const RkCampaign *campaign = campaigns->pdata[i];
    gboolean has_placements = FALSE;
    const GPtrArray *placements = rk_dataset_all (dataset, &rk_placement_type);

    for (guint k = 0; k < placements->len && !has_placements; k++)
      has_placements = g_strcmp0 (((const RkPlacement *) placements->pdata[k])->campaign, campaign->id) == 0;
    if (campaign->year < year && has_placements && (newest == NULL || campaign->year > newest->year))
      newest = campaign;
  }
  return newest;
}

static gboolean
has_rows (const RkDataset *dataset, const RkRecordType *type, const char *campaign)
{
  const GPtrArray *rows = rk_dataset_all (dataset, type);
  const RkField *field = rk_record_type_field (type, "campaign");

  for (guint i = 0; i < rows->len; i++)
    if (g_strcmp0 (rk_record_text (rows->pdata[i], field), campaign) == 0)
      return TRUE;
  return FALSE;
}

static void
set_november (RkPlannedDate *period, int year)
{
  g_autofree char *text = g_strdup_printf ("%d-11-01/%d-11-30", year, year);

  rk_planned_date_parse (text, period, NULL);
}

static char *
put_campaign (RkEdit *edit, const RkCampaign *own, const RkCampaign *before, int year)
{
  RkCampaign *campaign;
  char *key;

  if (own != NULL)
    return g_strdup (own->id);
  campaign = rk_record_new (&rk_campaign_type);
  campaign->id = g_strdup_printf ("ACP-%d", year);
  campaign->year = year;
  campaign->name = g_strdup (before != NULL ? before->name : "人生会議（ACP）強化月間");
  campaign->goal = g_strdup (before != NULL ? before->goal : NULL);
  set_november (&campaign->period, year);
  key = g_strdup (campaign->id);
  rk_edit_put (edit, &rk_campaign_type, campaign);
  rk_record_free (&rk_campaign_type, campaign);
  return key;
}

static void
put_placements (RkEdit *edit, const RkDataset *dataset, const RkCampaign *before, const char *campaign, int year)
{
  const GPtrArray *placements = rk_dataset_all (dataset, &rk_placement_type);
  guint number = 0;

  for (guint i = 0; before != NULL && i < placements->len; i++) {
    const RkPlacement *old = placements->pdata[i];
    RkPlacement *placement;

    if (g_strcmp0 (old->campaign, before->id) != 0)
      continue;
    placement = rk_record_dup (&rk_placement_type, old);
    rk_member_take (&placement->id, g_strdup_printf ("%s-%02u", campaign, ++number));
    rk_member_take (&placement->campaign, g_strdup (campaign));
    rk_member_take (&placement->problem_note, NULL);
    rk_member_take (&placement->photo, NULL);
    rk_member_take (&placement->note, NULL);
    rk_member_take (&placement->source, NULL);
    rk_member_take (&placement->section, NULL);
    placement->state = RK_PLACEMENT_PLANNED;
    placement->problem = RK_MISSING;
    set_november (&placement->period, year);
    rk_edit_put (edit, &rk_placement_type, placement);
    rk_record_free (&rk_placement_type, placement);
  }
}

/* An activity for each of the wards, to be filled in: the campaign is in every ward. */
static void
put_tasks (RkEdit *edit, const RkDataset *dataset, const char *campaign, int year)
{
  const GPtrArray *wards = rk_dataset_all (dataset, &rk_ward_type);

  for (guint i = 0; i < wards->len; i++) {
    const RkWard *ward = wards->pdata[i];
    RkCampaignTask *task = rk_record_new (&rk_campaign_task_type);

    task->id = g_strdup_printf ("%s-%s", campaign, ward->code);
    task->campaign = g_strdup (campaign);
    task->ward = g_strdup (ward->code);
    task->title = g_strdup_printf (_ ("Activity of %s"), rk_word_ward (ward));
    task->state = RK_TASK_OPEN;
    set_november (&task->date, year);
    rk_edit_put (edit, &rk_campaign_task_type, task);
    rk_record_free (&rk_campaign_task_type, task);
  }
}

RkEdit *
rk_campaign_start (const RkDataset *dataset, int year, GError **error)
{
  const RkCampaign *own = rk_campaign_of_year (dataset, year), *before = newest_before (dataset, year);
  g_autofree char *title = rk_fiscal_year_title (year), *label = g_strdup_printf (_ ("Start the ACP month of %s"), title), *key = NULL;
  RkEdit *edit;

  if (own != NULL && has_rows (dataset, &rk_placement_type, own->id)) {
    g_set_error (error, RK_FIELD_ERROR, 0, _ ("%s already has a campaign with placements. Nothing was changed."), title);
    return NULL;
  }
  edit = rk_edit_new (label);
  key = put_campaign (edit, own, before, year);
  put_placements (edit, dataset, before, key, year);
  if (!has_rows (dataset, &rk_campaign_task_type, key))
    put_tasks (edit, dataset, key, year);
  return edit;
}

gpointer
rk_campaign_new_row (const RkCampaign *campaign, const RkRecordType *type)
{
  gpointer row = rk_record_new (type);

  rk_record_set_string (row, rk_record_type_field (type, "campaign"), campaign->id);
  if (type == &rk_placement_type) {
    RkPlacement *placement = row;

    placement->medium = RK_MEDIUM_POSTER;
    placement->state = RK_PLACEMENT_PLANNED;
    placement->period = campaign->period;
  }
  if (type == &rk_campaign_task_type) {
    RkCampaignTask *task = row;

    task->state = RK_TASK_OPEN;
    task->date = campaign->period;
  }
  return row;
}

/* The office of a ward as a site, where the ward says it is. */
static RkSite *
make_office (const RkWard *ward)
{
  RkSite *site = rk_record_new (&rk_site_type);

  site->id = g_strconcat ("office-", ward->code, NULL);
  site->kind = RK_SITE_OFFICE;
  site->name = g_strconcat (ward->name, "役所", NULL);
  site->romaji = g_strconcat (ward->romaji, " office", NULL);
  site->municipality = g_strdup (RK_CITY);
  site->ward = g_strdup (ward->code);
  site->lat = ward->office_lat;
  site->lon = ward->office_lon;
  return site;
}

RkEdit *
rk_campaign_add_candidate (const RkDataset *dataset, const RkCampaign *campaign, const RkReachCandidate *candidate)
{
  g_autofree char *name = rk_word_candidate (candidate), *label = g_strdup_printf (_ ("Plan a poster at “%s”"), name);
  RkSite *office = candidate->site == NULL ? make_office (candidate->ward) : NULL;
  RkPlacement *placement = rk_campaign_new_row (campaign, &rk_placement_type);
  RkEdit *edit = rk_edit_new (label);

  if (office != NULL)
    rk_edit_put (edit, &rk_site_type, office);
  placement->site = g_strdup (office != NULL ? office->id : candidate->site->id);
  placement->id = rk_record_new_key (dataset, &rk_placement_type, placement);
  rk_edit_put (edit, &rk_placement_type, placement);
  rk_record_free (&rk_placement_type, placement);
  rk_record_free (&rk_site_type, office);
  return edit;
}
