/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-placement: one thing that hangs, or shall hang, in one place: a poster, a leaflet, a screen. Posted elsewhere and not
 * found are two problems, never one state; a problem is said only where there is one. */
#pragma once
#include "core/campaign/rk-campaign.h"

typedef struct {
  char *id;
  char *campaign;
  char *site;
  char *spot;    /* the line or the spot of the site */
  gint64 medium; /* RkMedium */
  char *size;
  gint64 copies;
  RkPlannedDate period; /* from when to when it hangs */
  gint64 state;         /* RkPlacementState */
  gint64 problem;       /* RkPlacementProblem; only with RK_PLACEMENT_PROBLEM */
  char *problem_note;
  char *who;
  char *note;
  char *photo; /* the name of a file; the file itself is not kept */
  char *source, *section;
} RkPlacement;

extern const RkRecordType rk_placement_type;

/* How many placements are in each state, and of those with a problem, which. */
typedef struct {
  guint total;
  guint states[RK_N_PLACEMENT_STATES];
  guint problems[RK_N_PLACEMENT_PROBLEMS];
  guint unnamed_problems; /* in the state of a problem, and it is not said which */
} RkPlacementCounts;

/* Returns: does it hang, wherever that is? Posted, damaged, or posted elsewhere */
gboolean rk_placement_hangs (const RkPlacement *placement);

/**
 * rk_placement_count:
 * @media: (1 << RkMedium) or'ed together, 0 for all
 *
 * Returns: the counts of the campaign's placements of those media
 */
RkPlacementCounts rk_placement_count (const RkDataset *dataset, const RkCampaign *campaign, guint media);
