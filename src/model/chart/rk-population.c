/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/chart/rk-population.h"

#include "core/rk-language.h"

#include <math.h>
#include <stdio.h>

static const RkPopulation *
find_count (const RkDataset *dataset, const char *ward, gboolean aged, const char *when)
{
  const GPtrArray *all = rk_dataset_all (dataset, &rk_population_type);
  const RkPopulation *newest = NULL;

  for (guint i = 0; i < all->len; i++) {
    const RkPopulation *row = all->pdata[i];

    if (!g_str_equal (row->ward, ward) || row->total == RK_MISSING || (aged && row->aged65 == RK_MISSING) ||
        (when != NULL && !g_str_equal (row->counted, when)))
      continue;
    if (newest == NULL || g_strcmp0 (row->counted, newest->counted) > 0)
      newest = row;
  }
  return newest;
}

const RkPopulation *
rk_population_newest (const RkDataset *dataset, const char *ward, gboolean aged)
{
  return find_count (dataset, ward, aged, NULL);
}

double
rk_population_of (const RkDataset *dataset, const GPtrArray *wards, gboolean aged, const char *when, const char **counted)
{
  double sum = 0;

  *counted = NULL;
  for (guint i = 0; i < wards->len; i++) {
    const RkPopulation *row = find_count (dataset, ((const RkWard *) wards->pdata[i])->code, aged, when);

    if (row == NULL || (*counted != NULL && !g_str_equal (*counted, row->counted)))
      return NAN; /* people counted at different times are not added up */
    *counted = row->counted;
    sum += (double) (aged ? row->aged65 : row->total);
  }
  return sum > 0 ? sum : NAN;
}

char *
rk_population_counted_words (const char *counted)
{
  int year = 0, month = 0, day = 0;

  if (sscanf (counted, "%4d-%2d-%2d", &year, &month, &day) == 3)
    /* Translators: year, month and day of a count of the population */
    return g_strdup_printf (_ ("%1$d-%2$02d-%3$02d"), year, month, day);
  return g_strdup (counted);
}
