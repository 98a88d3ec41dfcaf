/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-programme: the programme's eight items ア to ク with their owners, and how many wards have got how far. */
#pragma once
#include "core/record/rk-choices.h"

typedef struct {
  char *id; /* ア … ク */
  char *name, *english;
  char *owner;
  char *hub_duty; /* the duty of the hub (連携の拠点) laid over it from R6 on */
  char *source, *section;
} RkProgrammeItem;

typedef struct {
  char *id;
  gint64 position;
  gint64 kind; /* RkProgressKind */
  char *item;
  char *period; /* as the paper says it */
  char *subject, *state;
  char *owner;
  gint64 count, out_of; /* wards, or people of a staff change */
  char *note;
  char *source, *section;
} RkProgress;

extern const RkRecordType rk_programme_item_type, rk_progress_type;
