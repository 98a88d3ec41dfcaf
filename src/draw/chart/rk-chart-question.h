/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-chart-question: one question as a bar of 100 %, alone or beside that of another group. */
#pragma once
#include "draw/chart/rk-chart.h"

/* @named: its words stand above it, else only who was asked */
void rk_chart_add_question (const RkChartPass *pass, const RkChartCategory *category, RkRect room, gboolean named);
