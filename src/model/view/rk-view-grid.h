/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-view-grid: the figures behind what is looked at, as a table for a spreadsheet: a chart's values, a map's wards, a year's events,
 * a campaign's placements. */
#pragma once
#include "exchange/rk-grid.h"
#include "model/view/rk-view.h"

/* @year: the fiscal year where the view names none. Returns: (transfer full): %NULL with @error when there is nothing to tabulate */
RkGrid *rk_view_grid (const RkView *view, const RkDataset *dataset, int year, GError **error);

/* Returns: (transfer full): records of one type with all their fields, as people read them */
RkGrid *rk_records_grid (const RkDataset *dataset, const RkRecordType *type, const GPtrArray *records);
