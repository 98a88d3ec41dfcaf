/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/campaign/rk-site.h"

#include "core/rk-language.h"

static const RkField site_fields[] = {
  RK_FIELD (RkSite, id, N_ ("ID"), TEXT, .flags = RK_FIELD_REQUIRED | RK_FIELD_LISTED),
  RK_FIELD (RkSite, position, N_ ("Order"), INTEGER),
  RK_FIELD (RkSite, kind, N_ ("Kind"), CHOICE, .flags = RK_FIELD_REQUIRED | RK_FIELD_LISTED, .choices = rk_site_kinds),
  RK_FIELD (RkSite, name, N_ ("Name"), TEXT, .flags = RK_FIELD_REQUIRED | RK_FIELD_LISTED),
  RK_FIELD (RkSite, kana, N_ ("Reading"), TEXT, .flags = RK_FIELD_LISTED),
  RK_FIELD (RkSite, romaji, N_ ("Romaji"), TEXT),
  RK_FIELD (RkSite, operator, N_ ("Operator"), TEXT),
  RK_FIELD (RkSite, listed_line, N_ ("Listed line"), TEXT, .flags = RK_FIELD_LISTED),
  RK_FIELD (RkSite, lines, N_ ("All lines"), TEXT),
  RK_FIELD (RkSite, other_lines, N_ ("Other operators’ lines"), TEXT),
  RK_FIELD (RkSite, municipality, N_ ("Municipality"), TEXT, .flags = RK_FIELD_LISTED),
  RK_FIELD (RkSite, ward, N_ ("Ward"), REFERENCE, .flags = RK_FIELD_LISTED, .target = "ward"),
  RK_FIELD (RkSite, lat, N_ ("Latitude"), REAL),
  RK_FIELD (RkSite, lon, N_ ("Longitude"), REAL),
  RK_FIELD (RkSite, note, N_ ("Note"), TEXT, .flags = RK_FIELD_LONG),
  RK_FIELD (RkSite, source, N_ ("Source"), REFERENCE, .target = "source"),
  RK_FIELD (RkSite, section, N_ ("Section"), TEXT),
  { 0 }
};

const RkRecordType rk_site_type = { "site", N_ ("Site"), sizeof (RkSite), site_fields, "position" };

static const RkField platform_fields[] = {
  RK_FIELD (RkPlatform, id, N_ ("ID"), TEXT, .flags = RK_FIELD_REQUIRED),
  RK_FIELD (RkPlatform, site, N_ ("Site"), REFERENCE, .flags = RK_FIELD_REQUIRED | RK_FIELD_LISTED | RK_FIELD_OWNER, .target = "site"),
  RK_FIELD (RkPlatform, name, N_ ("Name"), TEXT, .flags = RK_FIELD_REQUIRED | RK_FIELD_LISTED),
  RK_FIELD (RkPlatform, ward, N_ ("Ward"), REFERENCE, .flags = RK_FIELD_LISTED, .target = "ward"),
  RK_FIELD (RkPlatform, lat, N_ ("Latitude"), REAL),
  RK_FIELD (RkPlatform, lon, N_ ("Longitude"), REAL),
  RK_FIELD (RkPlatform, source, N_ ("Source"), REFERENCE, .target = "source"),
  RK_FIELD (RkPlatform, section, N_ ("Section"), TEXT),
  { 0 }
};

const RkRecordType rk_platform_type = { "platform", N_ ("Platform"), sizeof (RkPlatform), platform_fields, NULL };
