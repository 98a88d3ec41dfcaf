/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-answer-chart: which charts a document can show, and their values. A topic is a measure, the population, the attendance of
 * trainings, the progress of the wards, or an event's survey. Every value carries the record behind it; every caution is
 * written from the data. What a planner wrote on a topic (rk-annotation) is of its whole: a narrower question has the plain title. */
#pragma once
#include "core/record/rk-choices.h"
#include "core/record/rk-dataset.h"
#include "draw/chart/rk-chart.h"

/* Between the keys of a sum's rows in its own: "observation:a;b". */
#define RK_ANSWER_KEY_SEPARATOR ";"

#define RK_ANSWER_ERROR (rk_answer_error_quark ())
GQuark rk_answer_error_quark (void);
#define RK_ANSWER_ERROR_SPAN 1 /* years that end before they begin, or have no figure; all else is 0 */

typedef struct {
  char *id;         /* "meetings-attended", "training-attendance", "survey-E302" */
  char *title;      /* in the user's language */
  const char *kind; /* the chart kind that fits */
  RkChartBy by;     /* the breakdown that a chart of it has where none is asked for */
} RkTopic;

/* What is asked of a topic. */
typedef struct {
  int from, to; /* fiscal years; 0 stands for the first or last that has any figure */
  int accent;   /* the year on screen, marked; 0 none */
  RkChartBy by;
  RkChartPer per;
  const char *kind; /* (nullable): the kind that was asked for; one that leaves years out has no finding about them */
} RkChartQuestion;

void rk_topic_free (RkTopic *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RkTopic, rk_topic_free)

/* Returns: (transfer full) (element-type RkTopic): every topic, measures first */
GPtrArray *rk_topics (const RkDataset *dataset);

/* Returns: (transfer full): what kind fits the topic with that id; NULL with @error listing the topics */
RkTopic *rk_topic_find (const RkDataset *dataset, const char *id, GError **error);

/**
 * rk_topic_breakdowns:
 *
 * Returns: (transfer full) (element-type RkChartBy): what the topic's figures can be taken apart by, the topic's own first
 */
GArray *rk_topic_breakdowns (const RkDataset *dataset, const RkTopic *topic);

/* Returns: whether the topic's figures can be divided by residents */
gboolean rk_topic_can_be_divided (const RkTopic *topic);

/**
 * rk_answer_chart:
 *
 * Returns: (transfer full): the chart of a topic; %NULL with @error when it has no figures by what is asked or in those years, or
 *   nothing to divide them by
 */
RkChart *rk_answer_chart (const RkDataset *dataset, const RkTopic *topic, RkChartQuestion question, GError **error);

/* Returns: whether what was written on the topic's chart holds for the question too: figures counted by what the topic is by, with no
 * year of theirs left out */
gboolean rk_answer_shows_all (const RkDataset *dataset, const RkTopic *topic, const RkChartQuestion *question);

/* Adds a category for a fiscal year: "R5" with "2023" below. */
RkChartCategory *rk_answer_add_year (RkChart *chart, int year);
/* Returns: "Source: …" */
char *rk_answer_source_line (const RkDataset *dataset, const char *source, const char *section);
