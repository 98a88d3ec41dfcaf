/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-chart-question: one question as a bar of 100 %, alone or beside that of another group. */
#pragma once
#include "draw/chart/rk-chart.h"

/* @named: its words stand above it, else only who was asked */
void rk_chart_add_question (const RkChartPass *pass, const RkChartCategory *category, RkRect room, gboolean named);
/* Returns: how high it is at least, its answers may take several lines */
double rk_chart_question_need (const RkChartPass *pass, const RkChartCategory *category, double width, gboolean named);
/* Returns: the largest unit at which what is needed has room: few questions are written larger, many smaller */
double rk_chart_question_unit (const RkChartPass *pass, double (*need) (const RkChartPass *pass));
