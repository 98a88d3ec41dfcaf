/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-site: places where posters hang. A station may have platforms in several wards, or lie outside the city: it is never
 * given one ward by force. */
#pragma once
#include "core/record/rk-choices.h"

typedef struct {
  char *id;
  gint64 position; /* the order of the poster list */
  gint64 kind;     /* RkSiteKind */
  char *name, *kana, *romaji;
  char *operator;
  char *listed_line; /* the line under which the poster list has it */
  char *lines;       /* every line of the operator there, separated by ・ */
  char *other_lines;
  char *municipality;
  char *ward; /* of the listed line; NULL outside the city */
  double lat, lon;
  char *note;
  char *source, *section;
} RkSite;

typedef struct {
  char *id;
  char *site;
  char *name;
  char *ward; /* NULL: outside the city */
  double lat, lon;
  char *source, *section;
} RkPlatform;

extern const RkRecordType rk_site_type, rk_platform_type;
