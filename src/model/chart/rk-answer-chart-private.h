/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-answer-chart-private: the sources of charts, each its own unit, and what they share. */
#pragma once
#include "core/area/rk-ward.h"
#include "core/event/rk-programme.h"
#include "core/figures/rk-measure.h"
#include "model/chart/rk-answer-chart.h"

RkChart *rk_answer_measure (const RkDataset *dataset, const char *measure, const RkChartQuestion *question);
RkChart *rk_answer_periods (const RkDataset *dataset, const char *measure, const RkChartQuestion *question);
/* Whether any month of that year has a figure */
gboolean rk_answer_has_months (const RkDataset *dataset, const RkMeasure *measure, int year);
RkChart *rk_answer_measure_places (const RkDataset *dataset, const char *measure, const RkChartQuestion *question, GError **error);
/* @topic: "population" or "aged65" */
RkChart *rk_answer_population (const RkDataset *dataset, const char *topic, const RkChartQuestion *question, GError **error);
RkChart *rk_answer_attendance (const RkDataset *dataset, const RkChartQuestion *question);
RkChart *rk_answer_survey (const RkDataset *dataset, const char *event);

/* Returns: (transfer full) (element-type RkMeasure): the parts that a total is made of; parts that can be more than it are none */
GPtrArray *rk_answer_parts (const RkDataset *dataset, const RkMeasure *measure);
/* Puts the figures of @parts at the time and place of their @total, and what they leave of it; notes tell what is missing. */
void rk_answer_set_parts (const RkDataset *dataset, RkChart *chart, const GPtrArray *parts, RkChartCategory *category, const RkObservation *total);
/* Whether any part has a figure beside one of the total in those years; 0: in any */
gboolean rk_answer_has_parts (const RkDataset *dataset, const GPtrArray *parts, const RkMeasure *measure, int from, int to);
/* Whether most totals of years are known by their parts too */
gboolean rk_answer_knows_parts (const RkDataset *dataset, const RkMeasure *measure);
/* One note on all totals without any part. */
void rk_answer_note_plain (RkChart *chart);

/* The table of progress that begins with the row of that id. */
RkChart *rk_answer_progress (const RkDataset *dataset, const char *row, const RkChartQuestion *question);
/* Whether a table with any figure begins with that row */
gboolean rk_answer_leads_progress (const RkDataset *dataset, const RkProgress *row);
char *rk_answer_progress_title (const RkDataset *dataset, const RkProgress *row);

/* Figures of wards at several times, to be shown by ward, by basic area or by a year's blocks. */
typedef struct {
  const RkDataset *dataset;
  const RkChartQuestion *question;
  GPtrArray *times; /* of char *: names of the series */
  guint partial;    /* bit i: time i is a part of a year */
  int block_year;   /* whose blocks; 0: none are published */
  /* Returns: NAN for none; @key: (out) (transfer full) (nullable): the record behind it */
  double (*value) (gconstpointer data, const RkWard *ward, guint time, char **key);
  gconstpointer data;
  const char *counted; /* (nullable): the count of people to divide by; NULL: the newest */
} RkPlaceFigures;

/* Adds series and categories. */
gboolean rk_answer_add_places (const RkPlaceFigures *self, RkChart *chart, GError **error);

/* Puts what planners wrote on the topic onto its chart. @all: the chart shows all that it was written for */
void rk_answer_annotate (const RkDataset *dataset, const char *topic, gboolean all, RkChart *chart);

/* Divides every figure of a chart of the city, whose unit says so already; FALSE with @error when there is no population to divide by. */
gboolean rk_answer_divide_city (const RkDataset *dataset, RkChart *chart, RkChartPer per, GError **error);
/* The same with @people for each category. @counted: when they were */
void rk_answer_divide (RkChart *chart, RkChartPer per, const double *people, const char *counted);

/**
 * rk_answer_new_chart:
 * @by: "by fiscal year"
 * @counted: (nullable): what one of them is
 *
 * Returns: (transfer full): an empty chart of the city whose title, subtitle and unit say what is counted, and per whom
 */
RkChart *rk_answer_new_chart (const char *name, const char *by, const char *unit, const char *counted, RkChartPer per);
/* Returns: (transfer none): "", "by fiscal year" … of a subtitle */
const char *rk_answer_by_words (RkChartBy by);
/* The figure of the city (@ward NULL) or of a ward, of exactly that period. Returns: (nullable) (transfer none) */
const RkObservation *rk_answer_figure (const RkDataset *dataset, const char *measure, const char *ward, int year, gint64 period);
/* First and last year in which anything was observed, so that a gap within is seen, unless the question names them. */
void rk_answer_years (const RkDataset *dataset, const RkChartQuestion *question, int *from, int *to);
/* Says where the figures that are drawn come from, and of how many it is not known. */
void rk_answer_set_sources (const RkDataset *dataset, RkChart *chart);
/* Returns: (transfer full): "observation:…" */
char *rk_answer_key (const RkRecordType *type, gconstpointer record);
/* Adds a name to a list: "a, b", 「a、b」 */
void rk_answer_append (GString *list, const char *name);
