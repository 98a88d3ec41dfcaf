/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-annotation-row: one thing that is written on a chart, typed where it is shown: Return or leaving keeps it, an empty text takes
 * it off. What cannot be read is told beneath and nothing is kept. */
#pragma once
#include "core/figures/rk-annotation.h"
#include "model/session/rk-selection.h"

#include <gtk/gtk.h>

#define RK_TYPE_ANNOTATION_ROW (rk_annotation_row_get_type ())
G_DECLARE_FINAL_TYPE (RkAnnotationRow, rk_annotation_row, RK, ANNOTATION_ROW, GtkWidget)

RkAnnotationRow *rk_annotation_row_new (RkSelection *selection, RkAnnotationRole role);

/* @annotation: (nullable): %NULL: something new may be typed. What is being typed stays. */
void rk_annotation_row_show (RkAnnotationRow *self, const char *topic, const RkAnnotation *annotation);

/* Returns: (nullable) (transfer none): the record that it shows, or has just made; %NULL: something new */
const char *rk_annotation_row_key (RkAnnotationRow *self);

/* Nothing is kept any more of what stands in it: it is taken away. */
void rk_annotation_row_forget (RkAnnotationRow *self);

/* As if @text had been typed and kept. */
void rk_annotation_row_write (RkAnnotationRow *self, const char *text);
