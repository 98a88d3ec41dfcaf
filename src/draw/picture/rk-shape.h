/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-shape: the mark of a state, so that colour is never alone: what is under way is a circle that fills up, what is in trouble
 * has an outline of its own. Each is told from the others in grey and at 12 pixels. */
#pragma once
#include "draw/picture/rk-picture.h"

typedef enum {
  RK_SHAPE_OPEN, /* a dashed ring: not begun */
  RK_SHAPE_QUARTER,
  RK_SHAPE_HALF,
  RK_SHAPE_THREE_QUARTERS,
  RK_SHAPE_RINGED, /* a disc within a ring: all but there */
  RK_SHAPE_FULL,   /* a disc: it is so */
  RK_SHAPE_DONE,   /* a quiet disc with a tick: over */
  /* trouble */
  RK_SHAPE_CROSS,
  RK_SHAPE_BAR,     /* no entry */
  RK_SHAPE_CRACKED, /* a square with a crack */
  RK_SHAPE_ASIDE,   /* a triangle that points away */
  RK_SHAPE_HOLLOW,  /* a diamond with nothing in it */
  RK_SHAPE_DIAMOND,
  RK_N_SHAPES
} RkShape;

gboolean rk_shape_is_trouble (RkShape shape);

/* Adds a state's mark, as board, map, legend and list show it. Returns: (transfer none): the mark to make an item of */
RkMark *rk_shape_add (RkPicture *picture, const RkStyle *style, RkShape shape, double x, double y, double radius);
