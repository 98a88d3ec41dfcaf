/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-map-place: how much of the picture the map itself takes, and how metres become points in it. */
#include "draw/map/rk-map.h"

#define MARGIN 28
#define HEADING 60 /* title and subtitle */
#define COLUMN 228 /* legend and lists, on the right */
#define CREDIT 24
#define AIR 0.04 /* of the city's size, around it */

/* Names shrink with the picture, but not below what a room can read as long as they fit. */
static double
find_unit (double width, double height)
{
  double unit = MIN (width / 960, height / 640);

  return width >= 750 && height >= 460 ? MAX (unit, 1) : unit;
}

RkMapPlace
rk_map_place (const RkMap *self, const RkMapView *view, double width, double height)
{
  RkRect box = rk_geometry_box (self->wards);
  double unit = find_unit (width, height), fit;
  RkMapPlace place = { .unit = unit };

  place.body = (RkRect){ MARGIN * unit, (MARGIN + HEADING) * unit, 0, 0 };
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

static gboolean
overlaps (const RkRect *a, const RkRect *b)
{
  return a->x < b->x + b->w && b->x < a->x + a->w && a->y < b->y + b->h && b->y < a->y + a->h;
}

gboolean
rk_map_is_free (const RkMapPass *pass, const RkRect *box)
{
  if (box->x < 2 || box->y < 2 || box->x + box->w > pass->body->width - 2 || box->y + box->h > pass->body->height - 2)
    return FALSE;
  for (guint i = 0; i < pass->taken->len; i++)
    if (overlaps (box, &g_array_index (pass->taken, RkRect, i)))
      return FALSE;
  return TRUE;
}
