/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-picture-overlay: what stands above a kept picture: hovered, marked and focused items, and the one that is dragged.
 * Costs a scan of the items and a stroke or two. */
#pragma once
#include "widgets/picture/rk-picture-drag.h"

typedef struct {
  const char *const *marks; /* (nullable): keys */
  const char *hover, *focus;
  const RkPictureDrag *drag; /* (nullable) */
  const char *words;         /* (nullable): beside the pointer that drags */
} RkOverlay;

/* Returns: TRUE when there is nothing to draw */
gboolean rk_picture_overlay_is_empty (const RkOverlay *overlay);
void rk_picture_overlay_draw (const RkPicture *picture, const RkOverlay *overlay, const RkStyle *style, cairo_t *cr);
