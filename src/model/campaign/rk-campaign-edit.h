/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-campaign-edit: what can be done to a campaign, as named edits. */
#pragma once
#include "core/campaign/rk-reach.h"
#include "core/record/rk-edit.h"

/**
 * rk_placements_set_state:
 * @keys: keys of placements, NULL at the end
 * @problem: with %RK_PLACEMENT_PROBLEM: which; else %RK_MISSING
 *
 * Returns: (transfer full): one edit for all of them, "Set 5 placements to posted"
 */
RkEdit *rk_placements_set_state (const RkDataset *dataset, const char *const *keys, gint64 state, gint64 problem);

/* The same for a campaign's tasks: "Set 5 activities to done". */
RkEdit *rk_tasks_set_state (const RkDataset *dataset, const char *const *keys, gint64 state);

/**
 * rk_campaign_start:
 * @year: a fiscal year without a campaign
 *
 * Returns: (transfer full): the edit that makes the year's campaign from the newest one before it: November of that year, the
 *   placements with their states reset to planned, an activity for each of the 24 wards; %NULL with @error when there is one
 */
RkEdit *rk_campaign_start (const RkDataset *dataset, int year, GError **error);

/**
 * rk_campaign_new_row:
 * @type: of placements, tasks or materials
 *
 * Returns: (transfer full): a new record of the campaign, without a key: in planning, for the time of the campaign
 */
gpointer rk_campaign_new_row (const RkCampaign *campaign, const RkRecordType *type);

/* Returns: (transfer full): the edit that plans a poster at a candidate; an office that is no site yet becomes one */
RkEdit *rk_campaign_add_candidate (const RkDataset *dataset, const RkCampaign *campaign, const RkReachCandidate *candidate);
