/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/figures/rk-figures.h"

static guint
hash_place (gconstpointer data)
{
  const RkObservation *observation = data;

  return g_str_hash (observation->measure) ^ (observation->ward != NULL ? g_str_hash (observation->ward) : 0) ^ (guint) (observation->year * 16 + observation->period);
}

static gboolean
equal_place (gconstpointer a, gconstpointer b)
{
  const RkObservation *one = a, *other = b;

  return one->year == other->year && one->period == other->period && g_str_equal (one->measure, other->measure) && g_strcmp0 (one->ward, other->ward) == 0;
}

/* Of two figures of the same place the first one counts, as everywhere. */
RkFigures *
rk_figures_new (const RkDataset *dataset)
{
  RkFigures *self = g_new0 (RkFigures, 1);
  const GPtrArray *all = rk_dataset_all (dataset, &rk_observation_type);

  self->dataset = dataset;
  self->by_place = g_hash_table_new (hash_place, equal_place);
  for (guint i = 0; i < all->len; i++)
    if (!g_hash_table_contains (self->by_place, all->pdata[i]))
      g_hash_table_add (self->by_place, all->pdata[i]);
  return self;
}

void
rk_figures_free (RkFigures *self)
{
  if (self == NULL)
    return;
  g_hash_table_unref (self->by_place);
  g_free (self);
}

const RkObservation *
rk_figures_find (const RkFigures *self, const RkFigurePlace *place)
{
  RkObservation like = { .measure = place->measure->id, .ward = (char *) place->ward, .year = place->year, .period = place->period };

  return g_hash_table_lookup (self->by_place, &like);
}

gboolean
rk_figure_place_equal (const RkFigurePlace *a, const RkFigurePlace *b)
{
  return a->measure == b->measure && a->year == b->year && a->period == b->period && g_strcmp0 (a->ward, b->ward) == 0;
}

gint64
rk_figures_value (const RkFigures *self, const RkFigurePlace *place)
{
  const RkObservation *observation;

  if (self->tried.measure != NULL && rk_figure_place_equal (&self->tried, place))
    return self->tried_value;
  observation = rk_figures_find (self, place);
  return observation != NULL ? observation->value : RK_MISSING;
}

GPtrArray *
rk_measure_children (const RkDataset *dataset, const RkMeasure *measure, gint64 relation)
{
  const GPtrArray *all = rk_dataset_all (dataset, &rk_measure_type);
  GPtrArray *children = g_ptr_array_new ();

  for (guint i = 0; i < all->len; i++) {
    const RkMeasure *child = all->pdata[i];

    if (child->relation == relation && g_strcmp0 (child->parent, measure->id) == 0)
      g_ptr_array_add (children, (gpointer) child);
  }
  return children;
}
