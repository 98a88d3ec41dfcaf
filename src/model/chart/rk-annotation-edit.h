/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-annotation-edit: what a planner writes on a chart, as edits: its finding, its subtitle, remarks at a year, lines to compare with. */
#pragma once
#include "core/figures/rk-annotation.h"
#include "core/record/rk-dataset.h"
#include "core/record/rk-edit.h"

/* Returns: (transfer full) (element-type RkAnnotation): what is written on a topic in that role */
GPtrArray *rk_annotations_of (const RkDataset *dataset, const char *topic, RkAnnotationRole role);

/* Returns: (transfer none): in the user's language */
const char *rk_annotation_text (const RkAnnotation *self);

/**
 * rk_annotation_write:
 * @old: (nullable): what is changed; %NULL: something new
 * @at: (nullable): where it stands, as typed: the year of a remark, the value of a line
 * @text: "" takes it off the chart
 *
 * Returns: (transfer full) (nullable): the edit; %NULL with @error when @at cannot be read, %NULL without when nothing changes
 */
RkEdit *rk_annotation_write (const RkDataset *dataset, const char *topic, RkAnnotationRole role, const RkAnnotation *old, const char *at, const char *text, GError **error);
