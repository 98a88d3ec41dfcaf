/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/area/rk-ward.h"

#include "core/rk-language.h"

static const RkField ward_fields[] = {
  RK_FIELD (RkWard, code, N_ ("Code"), TEXT, .flags = RK_FIELD_REQUIRED | RK_FIELD_LISTED),
  RK_FIELD (RkWard, position, N_ ("Order"), INTEGER),
  RK_FIELD (RkWard, name, N_ ("Name"), TEXT, .flags = RK_FIELD_REQUIRED | RK_FIELD_LISTED),
  RK_FIELD (RkWard, kana, N_ ("Reading"), TEXT, .flags = RK_FIELD_REQUIRED | RK_FIELD_LISTED),
  RK_FIELD (RkWard, romaji, N_ ("Romaji"), TEXT, .flags = RK_FIELD_REQUIRED | RK_FIELD_LISTED),
  RK_FIELD (RkWard, basic_area, N_ ("Basic area"), CHOICE, .flags = RK_FIELD_REQUIRED | RK_FIELD_LISTED, .choices = rk_basic_areas),
  RK_FIELD (RkWard, km2, N_ ("Area (km²)"), REAL, .flags = RK_FIELD_NATURAL | RK_FIELD_LISTED),
  RK_FIELD (RkWard, office_lat, N_ ("Office’s latitude"), REAL),
  RK_FIELD (RkWard, office_lon, N_ ("Office’s longitude"), REAL),
  RK_FIELD (RkWard, source, N_ ("Source"), REFERENCE, .target = "source"),
  RK_FIELD (RkWard, section, N_ ("Section"), TEXT),
  { 0 }
};

const RkRecordType rk_ward_type = { "ward", N_ ("Ward"), sizeof (RkWard), ward_fields, "position" };

static const RkField population_fields[] = {
  RK_FIELD (RkPopulation, id, N_ ("ID"), TEXT, .flags = RK_FIELD_REQUIRED),
  RK_FIELD (RkPopulation, ward, N_ ("Ward"), REFERENCE, .flags = RK_FIELD_REQUIRED | RK_FIELD_LISTED, .target = "ward"),
  RK_FIELD (RkPopulation, counted, N_ ("Counted on"), TEXT, .flags = RK_FIELD_REQUIRED | RK_FIELD_LISTED),
  RK_FIELD (RkPopulation, total, N_ ("Population"), INTEGER, .flags = RK_FIELD_NATURAL | RK_FIELD_LISTED),
  RK_FIELD (RkPopulation, aged65, N_ ("Aged 65 and over"), INTEGER, .flags = RK_FIELD_NATURAL | RK_FIELD_LISTED),
  RK_FIELD (RkPopulation, source, N_ ("Source"), REFERENCE, .target = "source"),
  RK_FIELD (RkPopulation, section, N_ ("Section"), TEXT),
  { 0 }
};

const RkRecordType rk_population_type = { "population", N_ ("Population"), sizeof (RkPopulation), population_fields, NULL };
