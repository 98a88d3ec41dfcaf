/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/map/rk-layer-kinds.h"

extern const RkMapLayer rk_layer_surroundings, rk_layer_wards, rk_layer_borders, rk_layer_blocks, rk_layer_sites, rk_layer_scale,
    rk_layer_names, rk_layer_site_names, rk_layer_margin;

static const RkMapLayer *const layers[] = { &rk_layer_surroundings, &rk_layer_wards, &rk_layer_borders, &rk_layer_blocks, &rk_layer_sites,
                                            &rk_layer_scale, &rk_layer_names, &rk_layer_site_names, &rk_layer_margin, NULL };

const RkMapLayer *const *
rk_layer_kinds (void)
{
  return layers;
}
