/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-layer-kinds: the one place that lists the layers of a map, from the ground up. */
#pragma once
#include "draw/map/rk-map.h"

/* Returns: every layer in the order of drawing, NULL at the end */
const RkMapLayer *const *rk_layer_kinds (void);
