/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-finding-private: the sentences that rk_suggest_finding() chooses from. Each is NULL where the figures do not say it. */
#pragma once
#include "draw/chart/rk-chart.h"

/* The first of several is larger than any other. */
typedef struct {
  guint index;
  double value, next;
} RkFindingLeader;

/* @values: NAN where there is none. Returns: FALSE where there is no value or two share the first place */
gboolean rk_finding_leader (const double *values, guint n, gboolean smallest, RkFindingLeader *leader);

/* Returns: (transfer full) (nullable): what most people answered to the first question of which it can be said */
char *rk_finding_answers (const RkChart *chart);
/* Returns: (transfer full) (nullable): the place with most and the place with fewest at the newest whole time */
char *rk_finding_places (const char *title, const RkChart *chart);
/* Returns: (transfer full) (nullable): what most wards have done */
char *rk_finding_states (const char *title, const RkChart *chart);
