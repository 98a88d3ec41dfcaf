/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-figures: the observations of a dataset by where they stand: measure, ward, year and period. Look-up O(1). */
#pragma once
#include "core/figures/rk-measure.h"
#include "core/record/rk-dataset.h"

/* Where a figure stands, whether or not there is one. */
typedef struct {
  const RkMeasure *measure;
  const char *ward; /* code; NULL the city */
  int year;
  gint64 period; /* RkPeriod */
} RkFigurePlace;

typedef struct {
  const RkDataset *dataset; /* not owned: what is in it must be kept as long */
  GHashTable *by_place;     /* of RkObservation */
  RkFigurePlace tried;      /* a figure that is being typed: measure NULL when none is */
  gint64 tried_value;
} RkFigures;

RkFigures *rk_figures_new (const RkDataset *dataset);
void rk_figures_free (RkFigures *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RkFigures, rk_figures_free)

/* Returns: (transfer none) (nullable) */
const RkObservation *rk_figures_find (const RkFigures *self, const RkFigurePlace *place);

/* Returns: the figure, the one that is tried where that is its place; RK_MISSING when there is none */
gint64 rk_figures_value (const RkFigures *self, const RkFigurePlace *place);

gboolean rk_figure_place_equal (const RkFigurePlace *a, const RkFigurePlace *b);

/* Returns: (transfer full) (element-type RkMeasure): the measures right below @measure that count as @relation, in their order */
GPtrArray *rk_measure_children (const RkDataset *dataset, const RkMeasure *measure, gint64 relation);
