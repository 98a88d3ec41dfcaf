/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-venue: where events are held. */
#pragma once
#include "core/record/rk-choices.h"

typedef struct {
  char *id;
  char *name, *english, *address;
  char *ward;
  double lat, lon;  /* degrees, WGS84 */
  gint64 capacity;  /* people */
  char *confidence; /* how sure the point is */
  char *source, *section;
} RkVenue;

extern const RkRecordType rk_venue_type;
