/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-chart-table: the ways in which a table lies: years across, or everything else down. */
#pragma once
#include "draw/chart/rk-chart.h"

/* The categories one below the other, the series across. */
void rk_chart_add_table_rows (const RkChartPass *pass);
/* Questions one below the other, each with its answers in words. */
void rk_chart_add_table_answers (const RkChartPass *pass);
