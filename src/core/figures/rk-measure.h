/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-measure: what is counted, and the counts as published. Four things are all counted in 件: a measure says what its count
 * counts, whether several answers may exceed the total, and whether it is a part or a 再掲, never added. */
#pragma once
#include "core/record/rk-choices.h"

typedef struct {
  char *id;
  gint64 position;
  char *name, *english;
  char *unit, *unit_english;
  char *counted, *counted_english; /* what one 件 is */
  char *parent;                    /* the measure that this one is part of */
  gint64 relation;                 /* RkRelation */
  gint64 several;                  /* several answers a case */
  char *note;
  char *source, *section;
} RkMeasure;

typedef struct {
  char *id;
  char *measure;
  char *ward; /* NULL: the city */
  gint64 year;
  gint64 period; /* RkPeriod */
  gint64 value;  /* as published, never corrected; missing: not published */
  char *note;
  char *source, *section;
} RkObservation;

extern const RkRecordType rk_measure_type, rk_observation_type;
