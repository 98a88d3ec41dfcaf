/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-map-place: how much of the picture the map itself takes, and how metres become points in it. */
#include "draw/rk-map.h"

#define MARGIN 24
#define HEADING 62
#define COLUMN 232 /* legend and lists, on the right */
#define CREDIT 26
#define AIR 0.04 /* of the city's size, around it */

RkMapPlace
rk_map_place (const RkMap *self, const RkMapView *view, double width, double height)
{
  RkRect box = rk_geometry_box (self->wards);
  RkMapPlace place = { 0 };
  double unit = MIN (width / 960, height / 640), fit;

  /* names as small as that cannot be read: on a slide or a small window the map gives way */
  if (width >= 750 && height >= 460)
    unit = MAX (unit, 1);
  place.unit = unit;
  place.body = (RkRect){ MARGIN * unit, (MARGIN / 2 + HEADING) * unit, 0, 0 };
  place.body.w = width - (2 * MARGIN + COLUMN) * unit;
  place.body.h = height - place.body.y - (MARGIN / 2 + CREDIT) * unit;
  fit = MIN (place.body.w / (box.w * (1 + 2 * AIR)), place.body.h / (box.h * (1 + 2 * AIR)));
  place.scale = fit * view->zoom;
  place.middle = (RkPoint){ box.x + box.w / 2 + view->shift.x, box.y + box.h / 2 + view->shift.y };
  return place;
}

RkPoint
rk_map_place_point (const RkMapPlace *self, RkPoint metres)
{
  return (RkPoint){ self->body.w / 2 + (metres.x - self->middle.x) * self->scale, self->body.h / 2 - (metres.y - self->middle.y) * self->scale };
}

RkPoint
rk_map_place_metres (const RkMapPlace *self, double x, double y)
{
  return (RkPoint){ self->middle.x + (x - self->body.x - self->body.w / 2) / self->scale, self->middle.y - (y - self->body.y - self->body.h / 2) / self->scale };
}
