/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/record/rk-source.h"

#include "core/rk-language.h"

static const RkField fields[] = {
  RK_FIELD (RkSource, id, N_ ("ID"), TEXT, .flags = RK_FIELD_REQUIRED | RK_FIELD_LISTED),
  RK_FIELD (RkSource, name, N_ ("Name"), TEXT, .flags = RK_FIELD_REQUIRED | RK_FIELD_LISTED),
  RK_FIELD (RkSource, english, N_ ("English name"), TEXT),
  RK_FIELD (RkSource, published, N_ ("Published"), TEXT, .flags = RK_FIELD_LISTED),
  RK_FIELD (RkSource, note, N_ ("Note"), TEXT, .flags = RK_FIELD_LONG),
  { 0 }
};

const RkRecordType rk_source_type = { "source", N_ ("Source"), sizeof (RkSource), fields, NULL };
