/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/campaign/rk-campaign.h"

#include "core/rk-language.h"

#include <string.h>

static const RkField campaign_fields[] = {
  RK_FIELD (RkCampaign, id, N_ ("ID"), TEXT, .flags = RK_FIELD_REQUIRED | RK_FIELD_LISTED),
  RK_FIELD (RkCampaign, year, N_ ("Fiscal year"), YEAR, .flags = RK_FIELD_REQUIRED | RK_FIELD_LISTED),
  RK_FIELD (RkCampaign, name, N_ ("Name"), TEXT, .flags = RK_FIELD_REQUIRED | RK_FIELD_LISTED),
  RK_FIELD (RkCampaign, period, N_ ("Period"), DATE, .flags = RK_FIELD_LISTED),
  RK_FIELD (RkCampaign, goal, N_ ("Goal"), TEXT, .flags = RK_FIELD_LONG),
  RK_FIELD (RkCampaign, note, N_ ("Note"), TEXT, .flags = RK_FIELD_LONG),
  RK_FIELD (RkCampaign, source, N_ ("Source"), REFERENCE, .target = "source"),
  RK_FIELD (RkCampaign, section, N_ ("Section"), TEXT),
  { 0 }
};

const RkRecordType rk_campaign_type = { "campaign", N_ ("Campaign"), sizeof (RkCampaign), campaign_fields, "year" };

static const RkField material_fields[] = {
  RK_FIELD (RkMaterial, id, N_ ("ID"), TEXT, .flags = RK_FIELD_REQUIRED),
  RK_FIELD (RkMaterial, campaign, N_ ("Campaign"), REFERENCE, .flags = RK_FIELD_REQUIRED | RK_FIELD_LISTED | RK_FIELD_OWNER, .target = "campaign"),
  RK_FIELD (RkMaterial, kind, N_ ("Kind"), CHOICE, .flags = RK_FIELD_REQUIRED | RK_FIELD_LISTED, .choices = rk_material_kinds),
  RK_FIELD (RkMaterial, name, N_ ("Name"), TEXT, .flags = RK_FIELD_REQUIRED | RK_FIELD_LISTED),
  RK_FIELD (RkMaterial, licence, N_ ("Licence"), TEXT, .flags = RK_FIELD_LISTED),
  RK_FIELD (RkMaterial, size, N_ ("Size"), TEXT, .flags = RK_FIELD_LISTED),
  RK_FIELD (RkMaterial, note, N_ ("Note"), TEXT, .flags = RK_FIELD_LONG),
  RK_FIELD (RkMaterial, source, N_ ("Source"), REFERENCE, .target = "source"),
  RK_FIELD (RkMaterial, section, N_ ("Section"), TEXT),
  { 0 }
};

const RkRecordType rk_material_type = { "material", N_ ("Material"), sizeof (RkMaterial), material_fields, NULL };

static const RkField task_fields[] = {
  RK_FIELD (RkCampaignTask, id, N_ ("ID"), TEXT, .flags = RK_FIELD_REQUIRED),
  RK_FIELD (RkCampaignTask, campaign, N_ ("Campaign"), REFERENCE, .flags = RK_FIELD_REQUIRED | RK_FIELD_LISTED | RK_FIELD_OWNER, .target = "campaign"),
  RK_FIELD (RkCampaignTask, ward, N_ ("Ward"), REFERENCE, .flags = RK_FIELD_LISTED, .target = "ward"),
  RK_FIELD (RkCampaignTask, title, N_ ("Title"), TEXT, .flags = RK_FIELD_REQUIRED | RK_FIELD_LISTED),
  RK_FIELD (RkCampaignTask, state, N_ ("State"), CHOICE, .flags = RK_FIELD_REQUIRED | RK_FIELD_LISTED, .choices = rk_task_states),
  RK_FIELD (RkCampaignTask, date, N_ ("Date"), DATE, .flags = RK_FIELD_LISTED),
  RK_FIELD (RkCampaignTask, place, N_ ("Place"), TEXT, .flags = RK_FIELD_LISTED),
  RK_FIELD (RkCampaignTask, reached, N_ ("People reached"), INTEGER, .flags = RK_FIELD_NATURAL | RK_FIELD_LISTED),
  RK_FIELD (RkCampaignTask, who, N_ ("In charge"), TEXT, .flags = RK_FIELD_LISTED),
  RK_FIELD (RkCampaignTask, note, N_ ("Note"), TEXT, .flags = RK_FIELD_LONG),
  RK_FIELD (RkCampaignTask, source, N_ ("Source"), REFERENCE, .target = "source"),
  RK_FIELD (RkCampaignTask, section, N_ ("Section"), TEXT),
  { 0 }
};

const RkRecordType rk_campaign_task_type = { "campaign_task", N_ ("Campaign task"), sizeof (RkCampaignTask), task_fields, NULL };

const RkCampaign *
rk_campaign_of_year (const RkDataset *dataset, int year)
{
  const GPtrArray *campaigns = rk_dataset_all (dataset, &rk_campaign_type);

  for (guint i = 0; i < campaigns->len; i++)
    if (((const RkCampaign *) campaigns->pdata[i])->year == year)
      return campaigns->pdata[i];
  return NULL;
}

guint
rk_campaign_count_tasks (const RkDataset *dataset, const RkCampaign *campaign, guint *counts)
{
  const GPtrArray *tasks = rk_dataset_all (dataset, &rk_campaign_task_type);
  guint total = 0;

  memset (counts, 0, RK_N_TASK_STATES * sizeof *counts);
  for (guint i = 0; i < tasks->len; i++) {
    const RkCampaignTask *task = tasks->pdata[i];

    if (g_strcmp0 (task->campaign, campaign->id) != 0 || task->state < 0 || task->state >= RK_N_TASK_STATES)
      continue;
    counts[task->state]++;
    total++;
  }
  return total;
}

gint64
rk_campaign_people_reached (const RkDataset *dataset, const RkCampaign *campaign)
{
  const GPtrArray *tasks = rk_dataset_all (dataset, &rk_campaign_task_type);
  gint64 people = 0;

  for (guint i = 0; i < tasks->len; i++) {
    const RkCampaignTask *task = tasks->pdata[i];

    if (g_strcmp0 (task->campaign, campaign->id) == 0 && task->reached != RK_MISSING)
      people += task->reached;
  }
  return people;
}

const RkCampaignTask *
rk_campaign_task_of_ward (const RkDataset *dataset, const RkCampaign *campaign, const char *ward)
{
  const GPtrArray *tasks = rk_dataset_all (dataset, &rk_campaign_task_type);

  for (guint i = 0; i < tasks->len; i++) {
    const RkCampaignTask *task = tasks->pdata[i];

    if (g_strcmp0 (task->campaign, campaign->id) == 0 && g_strcmp0 (task->ward, ward) == 0)
      return task;
  }
  return NULL;
}
