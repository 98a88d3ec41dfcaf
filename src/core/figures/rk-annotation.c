/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/figures/rk-annotation.h"

#include "core/rk-language.h"

static const RkField fields[] = {
  RK_FIELD (RkAnnotation, id, N_ ("ID"), TEXT, .flags = RK_FIELD_REQUIRED),
  RK_FIELD (RkAnnotation, topic, N_ ("Figures"), TEXT, .flags = RK_FIELD_REQUIRED | RK_FIELD_LISTED),
  RK_FIELD (RkAnnotation, role, N_ ("Role"), CHOICE, .flags = RK_FIELD_REQUIRED | RK_FIELD_LISTED, .choices = rk_annotation_roles),
  RK_FIELD (RkAnnotation, year, N_ ("Fiscal year"), YEAR, .flags = RK_FIELD_LISTED),
  RK_FIELD (RkAnnotation, value, N_ ("Value"), REAL, .flags = RK_FIELD_LISTED),
  RK_FIELD (RkAnnotation, text, N_ ("Text"), TEXT, .flags = RK_FIELD_REQUIRED | RK_FIELD_LISTED),
  RK_FIELD (RkAnnotation, english, N_ ("English text"), TEXT),
  RK_FIELD (RkAnnotation, source, N_ ("Source"), REFERENCE, .target = "source"),
  RK_FIELD (RkAnnotation, section, N_ ("Section"), TEXT),
  { 0 }
};

const RkRecordType rk_annotation_type = { "annotation", N_ ("Annotation"), sizeof (RkAnnotation), fields, NULL };
