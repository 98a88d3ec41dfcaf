/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-campaign: a year's ACP month: what is made for it, and what the city and its wards do. Where its posters hang is in
 * rk-placement. */
#pragma once
#include "core/record/rk-choices.h"
#include "core/record/rk-dataset.h"

typedef struct {
  char *id;
  gint64 year;
  char *name; /* as printed */
  RkPlannedDate period;
  char *goal, *note;
  char *source, *section;
} RkCampaign;

typedef struct {
  char *id;
  char *campaign;
  gint64 kind; /* RkMaterialKind */
  char *name;
  char *licence;
  char *size; /* as printed: PDF 5.60MB, B1 */
  char *note;
  char *source, *section;
} RkMaterial;

typedef struct {
  char *id;
  char *campaign;
  char *ward; /* NULL: the city's own */
  char *title;
  gint64 state; /* RkTaskState */
  RkPlannedDate date;
  char *place;
  gint64 reached; /* people */
  char *who;
  char *note;
  char *source, *section;
} RkCampaignTask;

extern const RkRecordType rk_campaign_type, rk_material_type, rk_campaign_task_type;

/**
 * rk_campaign_of_year:
 *
 * Returns: (transfer none) (nullable): the campaign of that fiscal year, the first where there are several
 */
const RkCampaign *rk_campaign_of_year (const RkDataset *dataset, int year);

/**
 * rk_campaign_count_tasks:
 * @counts: (out) (array length=RK_N_TASK_STATES): tasks of the campaign by state
 *
 * Returns: how many tasks there are
 */
guint rk_campaign_count_tasks (const RkDataset *dataset, const RkCampaign *campaign, guint *counts);

/* Returns: how many people its tasks have reached, as far as that is known */
gint64 rk_campaign_people_reached (const RkDataset *dataset, const RkCampaign *campaign);

/* Returns: (transfer none) (nullable): the first task of that ward */
const RkCampaignTask *rk_campaign_task_of_ward (const RkDataset *dataset, const RkCampaign *campaign, const char *ward);
