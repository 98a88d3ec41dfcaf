/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-chart-options: what a chart is asked for (by what, per what, which years) and what is written on it: the finding, the subtitle,
 * remarks, lines to compare with. "changed" says that the chart is asked for something else; what is written is kept as edits. */
#pragma once
#include "model/chart/rk-answer-chart.h"
#include "model/session/rk-selection.h"
#include "model/view/rk-view.h"

#include <gtk/gtk.h>

#define RK_TYPE_CHART_OPTIONS (rk_chart_options_get_type ())
G_DECLARE_FINAL_TYPE (RkChartOptions, rk_chart_options, RK, CHART_OPTIONS, GtkWidget)

void rk_chart_options_attach (RkChartOptions *self, RkSelection *selection);

/* @topic: as rk_topics() names it. What is asked for begins anew with another topic. */
void rk_chart_options_show (RkChartOptions *self, const char *topic);

/* Sets what is asked for in @view. */
void rk_chart_options_apply (RkChartOptions *self, RkView *view);

/* Returns: by what the chart is asked for */
RkChartBy rk_chart_options_by (RkChartOptions *self, const RkTopic *topic);

/* Asks for @by now, or, while there are no figures by it, as soon as there are; choosing another gives it up. */
void rk_chart_options_want (RkChartOptions *self, RkChartBy by);

/* @reason: (nullable): why the chosen kind of chart fits, or which one would */
void rk_chart_options_tell (RkChartOptions *self, const char *reason);
