/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-answer-chart: which charts a document can show, and their values. A topic is a measure, the attendance of trainings,
 * or an event's survey. Every value carries the record behind it; every caution is written from the data. */
#pragma once
#include "core/rk-dataset.h"
#include "draw/rk-chart.h"

#define RK_ANSWER_ERROR (rk_answer_error_quark ())
GQuark rk_answer_error_quark (void);

typedef struct {
  char *id;         /* "meetings-attended", "training-attendance", "survey-E302" */
  char *title;      /* in the user's language */
  const char *kind; /* the chart kind that fits */
} RkTopic;

/* Years to show; 0 stands for the first or last that has any figure. */
typedef struct {
  int from, to;
  int accent; /* the year on screen, marked; 0 none */
} RkYears;

void rk_topic_free (RkTopic *self);

/* Returns: (transfer full) (element-type RkTopic): every topic, measures first */
GPtrArray *rk_topics (const RkDataset *dataset);

/* Returns: (transfer full): what kind fits the topic with that id; NULL with @error listing the topics */
RkTopic *rk_topic_find (const RkDataset *dataset, const char *id, GError **error);

/* Returns: (transfer full): the chart of a topic */
RkChart *rk_answer_chart (const RkDataset *dataset, const RkTopic *topic, RkYears years);

/* The three sources of charts; each its own unit. */
RkChart *rk_answer_measure (const RkDataset *dataset, const char *measure, RkYears years);
RkChart *rk_answer_attendance (const RkDataset *dataset, RkYears years);
RkChart *rk_answer_survey (const RkDataset *dataset, const char *event);

/* Adds a category for a fiscal year: "R5" with "2022" below, or "2022" alone in English. */
RkChartCategory *rk_answer_add_year (RkChart *chart, int year);
/* Returns: "Source: …" */
char *rk_answer_source_line (const RkDataset *dataset, const char *source, const char *section);
