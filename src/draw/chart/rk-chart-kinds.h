/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-chart-kinds: the one place that lists the kinds of chart. */
#pragma once
#include "draw/chart/rk-chart.h"

/* Returns: every kind, NULL at the end */
const RkChartKind *const *rk_chart_kinds (void);
/* Returns: (nullable): the kind with that id */
const RkChartKind *rk_chart_kind (const char *id);
