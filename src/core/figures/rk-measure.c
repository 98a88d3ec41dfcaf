/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/figures/rk-measure.h"

#include "core/rk-language.h"

static const RkField measure_fields[] = {
  RK_FIELD (RkMeasure, id, N_ ("ID"), TEXT, .flags = RK_FIELD_REQUIRED | RK_FIELD_LISTED),
  RK_FIELD (RkMeasure, position, N_ ("Order"), INTEGER),
  RK_FIELD (RkMeasure, name, N_ ("Name"), TEXT, .flags = RK_FIELD_REQUIRED | RK_FIELD_LISTED),
  RK_FIELD (RkMeasure, english, N_ ("English name"), TEXT),
  RK_FIELD (RkMeasure, unit, N_ ("Unit"), TEXT, .flags = RK_FIELD_REQUIRED | RK_FIELD_LISTED),
  RK_FIELD (RkMeasure, unit_english, N_ ("Unit (English)"), TEXT),
  RK_FIELD (RkMeasure, counted, N_ ("What is counted"), TEXT, .flags = RK_FIELD_LISTED),
  RK_FIELD (RkMeasure, counted_english, N_ ("What is counted (English)"), TEXT),
  RK_FIELD (RkMeasure, parent, N_ ("Within"), REFERENCE, .flags = RK_FIELD_LISTED, .target = "measure"),
  RK_FIELD (RkMeasure, relation, N_ ("Counted as"), CHOICE, .flags = RK_FIELD_REQUIRED | RK_FIELD_LISTED, .choices = rk_relations),
  RK_FIELD (RkMeasure, several, N_ ("Several answers"), BOOLEAN),
  RK_FIELD (RkMeasure, note, N_ ("Note"), TEXT, .flags = RK_FIELD_LONG),
  RK_FIELD (RkMeasure, source, N_ ("Source"), REFERENCE, .target = "source"),
  RK_FIELD (RkMeasure, section, N_ ("Section"), TEXT),
  { 0 }
};

const RkRecordType rk_measure_type = { "measure", N_ ("Measure"), sizeof (RkMeasure), measure_fields, "position" };

static const RkField observation_fields[] = {
  RK_FIELD (RkObservation, id, N_ ("ID"), TEXT, .flags = RK_FIELD_REQUIRED),
  RK_FIELD (RkObservation, measure, N_ ("Measure"), REFERENCE, .flags = RK_FIELD_REQUIRED | RK_FIELD_LISTED, .target = "measure"),
  RK_FIELD (RkObservation, ward, N_ ("Ward"), REFERENCE, .target = "ward"),
  RK_FIELD (RkObservation, year, N_ ("Fiscal year"), YEAR, .flags = RK_FIELD_REQUIRED | RK_FIELD_LISTED),
  RK_FIELD (RkObservation, period, N_ ("Period"), CHOICE, .flags = RK_FIELD_REQUIRED | RK_FIELD_LISTED, .choices = rk_periods),
  RK_FIELD (RkObservation, value, N_ ("Value"), INTEGER, .flags = RK_FIELD_NATURAL | RK_FIELD_LISTED),
  RK_FIELD (RkObservation, note, N_ ("Note"), TEXT, .flags = RK_FIELD_LONG),
  RK_FIELD (RkObservation, source, N_ ("Source"), REFERENCE, .target = "source"),
  RK_FIELD (RkObservation, section, N_ ("Section"), TEXT),
  { 0 }
};

const RkRecordType rk_observation_type = { "observation", N_ ("Observation"), sizeof (RkObservation), observation_fields, NULL };
