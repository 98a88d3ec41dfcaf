/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/event/rk-programme.h"

#include "core/rk-language.h"

static const RkField item_fields[] = {
  RK_FIELD (RkProgrammeItem, id, N_ ("ID"), TEXT, .flags = RK_FIELD_REQUIRED | RK_FIELD_LISTED),
  RK_FIELD (RkProgrammeItem, name, N_ ("Name"), TEXT, .flags = RK_FIELD_REQUIRED | RK_FIELD_LISTED),
  RK_FIELD (RkProgrammeItem, english, N_ ("English name"), TEXT),
  RK_FIELD (RkProgrammeItem, owner, N_ ("Owner"), TEXT, .flags = RK_FIELD_LISTED),
  RK_FIELD (RkProgrammeItem, hub_duty, N_ ("Duty of the hub"), TEXT, .flags = RK_FIELD_LISTED),
  RK_FIELD (RkProgrammeItem, source, N_ ("Source"), REFERENCE, .target = "source"),
  RK_FIELD (RkProgrammeItem, section, N_ ("Section"), TEXT),
  { 0 }
};

const RkRecordType rk_programme_item_type = { "programme_item", N_ ("Programme item"), sizeof (RkProgrammeItem), item_fields, NULL };

static const RkField progress_fields[] = {
  RK_FIELD (RkProgress, id, N_ ("ID"), TEXT, .flags = RK_FIELD_REQUIRED),
  RK_FIELD (RkProgress, position, N_ ("Order"), INTEGER),
  RK_FIELD (RkProgress, kind, N_ ("Kind"), CHOICE, .flags = RK_FIELD_REQUIRED | RK_FIELD_LISTED, .choices = rk_progress_kinds),
  RK_FIELD (RkProgress, item, N_ ("Programme item"), REFERENCE, .flags = RK_FIELD_LISTED, .target = "programme_item"),
  RK_FIELD (RkProgress, period, N_ ("Period"), TEXT, .flags = RK_FIELD_REQUIRED | RK_FIELD_LISTED),
  RK_FIELD (RkProgress, subject, N_ ("Subject"), TEXT, .flags = RK_FIELD_REQUIRED | RK_FIELD_LISTED),
  RK_FIELD (RkProgress, state, N_ ("State"), TEXT, .flags = RK_FIELD_LISTED),
  RK_FIELD (RkProgress, owner, N_ ("Owner"), TEXT),
  RK_FIELD (RkProgress, count, N_ ("Count"), INTEGER, .flags = RK_FIELD_NATURAL | RK_FIELD_LISTED),
  RK_FIELD (RkProgress, out_of, N_ ("Out of"), INTEGER, .flags = RK_FIELD_NATURAL | RK_FIELD_LISTED),
  RK_FIELD (RkProgress, note, N_ ("Note"), TEXT, .flags = RK_FIELD_LONG),
  RK_FIELD (RkProgress, source, N_ ("Source"), REFERENCE, .target = "source"),
  RK_FIELD (RkProgress, section, N_ ("Section"), TEXT),
  { 0 }
};

const RkRecordType rk_progress_type = { "progress", N_ ("Progress"), sizeof (RkProgress), progress_fields, "position" };
