/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/event/rk-venue.h"

#include "core/rk-language.h"

static const RkField fields[] = {
  RK_FIELD (RkVenue, id, N_ ("ID"), TEXT, .flags = RK_FIELD_REQUIRED | RK_FIELD_LISTED),
  RK_FIELD (RkVenue, name, N_ ("Name"), TEXT, .flags = RK_FIELD_REQUIRED | RK_FIELD_LISTED),
  RK_FIELD (RkVenue, english, N_ ("English name"), TEXT),
  RK_FIELD (RkVenue, address, N_ ("Address"), TEXT, .flags = RK_FIELD_LISTED),
  RK_FIELD (RkVenue, ward, N_ ("Ward"), REFERENCE, .flags = RK_FIELD_LISTED, .target = "ward"),
  RK_FIELD (RkVenue, lat, N_ ("Latitude"), REAL),
  RK_FIELD (RkVenue, lon, N_ ("Longitude"), REAL),
  RK_FIELD (RkVenue, capacity, N_ ("Capacity"), INTEGER, .flags = RK_FIELD_NATURAL | RK_FIELD_LISTED),
  RK_FIELD (RkVenue, confidence, N_ ("How sure the point is"), TEXT),
  RK_FIELD (RkVenue, source, N_ ("Source"), REFERENCE, .target = "source"),
  RK_FIELD (RkVenue, section, N_ ("Section"), TEXT),
  { 0 }
};

const RkRecordType rk_venue_type = { "venue", N_ ("Venue"), sizeof (RkVenue), fields, NULL };
