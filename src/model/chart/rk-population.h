/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-population: how many people there are to divide a figure by, and when they were counted. */
#pragma once
#include "core/area/rk-ward.h"
#include "core/record/rk-dataset.h"

/* Returns: (nullable) (transfer none): the ward's newest count that has the number wanted */
const RkPopulation *rk_population_newest (const RkDataset *dataset, const char *ward, gboolean aged);

/**
 * rk_population_of:
 * @wards: (element-type RkWard)
 * @aged: only those aged 65 and over
 * @when: (nullable): the count wanted; %NULL: the newest
 * @counted: (out) (transfer none) (nullable): the day or year of the count
 *
 * Returns: the wards' people together; NAN when one has no count, or they were counted at different times
 */
double rk_population_of (const RkDataset *dataset, const GPtrArray *wards, gboolean aged, const char *when, const char **counted);

/* Returns: (transfer full): "2017-09-30" as people write it */
char *rk_population_counted_words (const char *counted);
