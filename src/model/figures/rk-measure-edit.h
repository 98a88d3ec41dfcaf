/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-measure-edit: new measures and their parts. */
#pragma once
#include "core/figures/rk-measure.h"
#include "core/record/rk-dataset.h"
#include "core/record/rk-edit.h"

/* Returns: (transfer full): a measure with a key of its own, behind all others; @n: how many were made before it in the same edit */
RkMeasure *rk_measure_new (const RkDataset *dataset, guint n);

/* Returns: (transfer full): a part of @parent, counted in the same unit */
RkMeasure *rk_measure_new_part (const RkDataset *dataset, const RkMeasure *parent, const char *name, guint n);

/* Returns: (transfer full) (nullable): %NULL when it has figures or parts and must stay */
RkEdit *rk_measure_delete (const RkDataset *dataset, const RkMeasure *measure);
