/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/map/rk-map-draw.h"

#include "draw/map/rk-layer-kinds.h"

RkPicture *
rk_map_draw (const RkMap *self, const RkMapView *view, const RkStyle *style, double width, double height)
{
  g_autoptr (RkPicture) picture = rk_picture_new (width, height, style->page);
  RkMapPlace place = rk_map_place (self, view, width, height);
  g_autoptr (GArray) taken = g_array_new (FALSE, FALSE, sizeof (RkRect));
  g_autoptr (GArray) heavy = g_array_new (FALSE, FALSE, sizeof (RkRect));
  RkPicture *body = rk_picture_new (place.body.w, place.body.h, style->water);
  RkMapPass pass = { picture, body, self, style, place, taken, heavy };

  rk_picture_add_picture (picture, body, place.body);
  for (const RkMapLayer *const *layer = rk_layer_kinds (); *layer != NULL; layer++)
    (*layer)->add (&pass);
  return g_steal_pointer (&picture);
}
