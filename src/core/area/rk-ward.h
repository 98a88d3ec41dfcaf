/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-ward: the 24 wards of Osaka City, known by their code (JIS X 0402), never by name, and their population. */
#pragma once
#include "core/record/rk-choices.h"

typedef struct {
  char *code;
  gint64 position; /* the official order */
  char *name, *kana, *romaji;
  gint64 basic_area; /* RkBasicArea */
  double km2;
  double office_lat, office_lon; /* degrees, WGS84 */
  char *source, *section;
} RkWard;

typedef struct {
  char *id;
  char *ward;
  char *counted;        /* "2025", "2017-09-30": the day or year of the count */
  gint64 total, aged65; /* people; aged 65 and over */
  char *source, *section;
} RkPopulation;

extern const RkRecordType rk_ward_type, rk_population_type;
