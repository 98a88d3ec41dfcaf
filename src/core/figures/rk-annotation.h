/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-annotation: what a planner writes on a chart: its finding, its subtitle, a remark at a year, a line to compare with. It belongs
 * to the topic, so that every view of it says the same. */
#pragma once
#include "core/record/rk-choices.h"

typedef struct {
  char *id;
  char *topic;  /* as rk_topics() names it: "meetings-attended", "survey-E302" */
  gint64 role;  /* RkAnnotationRole */
  gint64 year;  /* where a remark stands */
  double value; /* of a reference line */
  char *text, *english;
  char *source, *section;
} RkAnnotation;

extern const RkRecordType rk_annotation_type;
