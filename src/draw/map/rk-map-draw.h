/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-map-draw: a map with every layer, as a picture. */
#pragma once
#include "draw/map/rk-map.h"

/* Returns: (transfer full): the map with everything around it */
RkPicture *rk_map_draw (const RkMap *self, const RkMapView *view, const RkStyle *style, double width, double height);
