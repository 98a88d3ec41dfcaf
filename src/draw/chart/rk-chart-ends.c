/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/chart/rk-chart-ends.h"

/* Names that touch each other, pushed to where they are nearest to their ends together. */
typedef struct {
  double sum; /* of where the first of all would have to stand for each to be at its end */
  guint n;
} Cluster;

static gint
compare_ends (gconstpointer a, gconstpointer b)
{
  const RkChartEnd *first = a, *second = b;

  return (first->at > second->at) - (first->at < second->at);
}

static double
middle_of (const GArray *clusters, guint index)
{
  const Cluster *cluster = &g_array_index (clusters, Cluster, index);

  return cluster->sum / cluster->n;
}

/* A cluster that would stand above the one before it becomes one with it. */
static void
add_to_clusters (GArray *clusters, double wanted)
{
  const Cluster alone = { wanted, 1 };

  g_array_append_val (clusters, alone);
  while (clusters->len > 1 && middle_of (clusters, clusters->len - 2) > middle_of (clusters, clusters->len - 1)) {
    Cluster last = g_array_index (clusters, Cluster, clusters->len - 1), *before = &g_array_index (clusters, Cluster, clusters->len - 2);

    before->sum += last.sum;
    before->n += last.n;
    g_array_set_size (clusters, clusters->len - 1);
  }
}

gboolean
rk_chart_spread_ends (GArray *ends, double top, double bottom, double gap)
{
  g_autoptr (GArray) clusters = g_array_new (FALSE, FALSE, sizeof (Cluster));
  double offset = 0, low, high;
  guint index = 0;

  if (ends->len == 0)
    return TRUE;
  g_array_sort (ends, compare_ends);
  for (guint i = 0; i < ends->len; i++) {
    RkChartEnd *end = &g_array_index (ends, RkChartEnd, i);

    offset += i > 0 ? (g_array_index (ends, RkChartEnd, i - 1).height + end->height) / 2 + gap : 0;
    end->y = offset;
    add_to_clusters (clusters, end->at - offset);
  }
  low = top + g_array_index (ends, RkChartEnd, 0).height / 2;
  high = bottom - g_array_index (ends, RkChartEnd, ends->len - 1).height / 2 - offset;
  for (guint c = 0; c < clusters->len; c++)
    for (guint k = 0; k < g_array_index (clusters, Cluster, c).n; k++, index++)
      g_array_index (ends, RkChartEnd, index).y += CLAMP (middle_of (clusters, c), low, MAX (low, high));
  return high >= low;
}
