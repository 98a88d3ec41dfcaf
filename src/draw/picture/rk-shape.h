/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-shape: the mark of a state: an empty, half, full, crossed or ticked circle, so that colour is never alone. */
#pragma once
#include "draw/picture/rk-picture.h"

/* Not begun, under way, hanging, in trouble, over. */
typedef enum { RK_SHAPE_OPEN,
               RK_SHAPE_HALF,
               RK_SHAPE_FULL,
               RK_SHAPE_CROSS,
               RK_SHAPE_DONE } RkShape;

/* Adds a state's mark, as board, map and legend show it. Returns: (transfer none): the mark to make an item of */
RkMark *rk_shape_add (RkPicture *picture, const RkStyle *style, RkShape shape, double x, double y, double radius);
