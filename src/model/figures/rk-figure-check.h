/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-figure-check: what does not fit at one figure: a total and its parts, a year and its halves and months, the city and its wards,
 * a 再掲 above its total, a decimal slip against the year before. It is told and never corrected; the figure stays as published. */
#pragma once
#include "model/figures/rk-figures.h"

typedef struct {
  char *brief; /* beside the figure: "+119", "×10?" */
  char *told;  /* what is wrong, whole sentences, a line a finding */
  char *note;  /* (nullable): what can be kept as a note of the figure */
  gboolean noted;
} RkFigureCheck;

/* Returns: (transfer full) (nullable): what does not fit at @place; %NULL when all is well or nothing can be compared */
RkFigureCheck *rk_figure_check (const RkFigures *figures, const RkFigurePlace *place);

/* The same for a figure that is being typed: also what becomes wrong in its total, its half, its year and the city. */
RkFigureCheck *rk_figure_check_around (const RkFigures *figures, const RkFigurePlace *place);
void rk_figure_check_free (RkFigureCheck *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RkFigureCheck, rk_figure_check_free)
