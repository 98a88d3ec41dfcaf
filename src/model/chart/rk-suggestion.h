/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-suggestion: the kinds of chart that show a topic's figures honestly, and a title that says what they say. */
#pragma once
#include "model/chart/rk-answer-chart.h"

typedef struct {
  const char *kind; /* as rk_chart_kind() knows it */
  const char *why;  /* in the user's language: "Answers of one question are shares of n: 100 % bars"; or why it is refused */
  gboolean fits;
} RkSuggestion;

/**
 * rk_suggest_forms:
 * @topic: as rk_topics() names it
 *
 * Returns: (transfer full) (element-type RkSuggestion): the kinds that fit, the best first; none for an unknown topic or a
 *   breakdown without figures
 */
GArray *rk_suggest_forms (const RkDataset *dataset, const char *topic, RkChartBy by);

/**
 * rk_rank_forms:
 *
 * Returns: (transfer full) (element-type RkSuggestion): every kind there is: the suggested one, those that fit too, and those that
 *   are refused for these figures; none for an unknown topic or a breakdown without figures
 */
GArray *rk_rank_forms (const RkDataset *dataset, const char *topic, RkChartBy by);

/* Returns: the topic's own kind unless another fits the chart twice as well, then the kind that fits it best */
const RkChartKind *rk_suggested_kind (const RkTopic *topic, const RkChart *chart);

/**
 * rk_suggest_finding:
 *
 * Returns: (transfer full) (nullable): a title that says what the figures say, for a planner to edit: the largest change
 *   between full years, never across parts of a year; %NULL where there is nothing to say
 */
char *rk_suggest_finding (const RkDataset *dataset, const char *topic);
