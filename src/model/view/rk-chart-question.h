/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-chart-question: what a view, or the command line, asks of a topic, read from its words. */
#pragma once
#include "model/chart/rk-answer-chart.h"
#include "model/view/rk-view.h"

/**
 * rk_chart_question_take:
 * @name: "by", "per", "from" or "to"
 * @value: (nullable): "ward", "aged65", "R3"; %NULL leaves it as it is
 *
 * Returns: %FALSE with @error listing what there is
 */
gboolean rk_chart_question_take (RkChartQuestion *self, const char *name, const char *value, GError **error);

/* Reads a view's settings; what it leaves open is the topic's own. */
gboolean rk_chart_question_read (const RkView *view, const RkTopic *topic, RkChartQuestion *question, GError **error);
