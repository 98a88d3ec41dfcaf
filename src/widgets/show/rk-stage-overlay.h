/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-stage-overlay: what stands above a painted slide: the item that is told with its words, large enough for the last row; the
 * number that is typed; the year it is stepped to; the pointer; the keys. */
#pragma once
#include "draw/picture/rk-picture.h"

typedef struct {
  const char *told, *focus; /* (nullable): keys of items */
  const char *typed;        /* "" for none */
  const char *year;         /* (nullable) */
  gboolean pointer, help;
  double x, y; /* where the pointer is */
} RkStageOverlay;

gboolean rk_stage_overlay_is_empty (const RkStageOverlay *overlay);
/* @picture: the slide as it stands on the stage */
void rk_stage_overlay_draw (const RkPicture *picture, const RkStageOverlay *overlay, cairo_t *cr);
/* Returns: (nullable): what is said of the item with that key */
const char *rk_stage_item_name (const RkPicture *picture, const char *key);
