/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Where the name of an area goes: its pole of inaccessibility, found by halving the cells of a grid that can still hold a
 * better point. */
#include <math.h>

#include "core/area/rk-geometry-private.h"

#define WEIGHT_OF_EAST 0.5
#define CELLS_ACROSS 4
#define PRECISION 100 /* parts of the longer side of the box */

typedef struct {
  const RkOutline *outline;
  const RkRing *ring;
  double precision;
  double best; /* weighted metres to the nearest border, negative outside */
  RkPoint point;
} Search;

static double
squared_distance_to_edge (RkPoint point, RkPoint a, RkPoint b)
{
  double ax = (a.x - point.x) * WEIGHT_OF_EAST;
  double ay = a.y - point.y;
  double dx = (b.x - a.x) * WEIGHT_OF_EAST;
  double dy = b.y - a.y;
  double length = dx * dx + dy * dy;
  double along = length > 0 ? CLAMP (-(ax * dx + ay * dy) / length, 0, 1) : 0;
  double nearest_x = ax + along * dx;
  double nearest_y = ay + along * dy;
  return nearest_x * nearest_x + nearest_y * nearest_y;
}

static double
distance_to_border (const Search *search, RkPoint point)
{
  const RkOutline *outline = search->outline;
  double squared = INFINITY;

  for (guint i = 0; i < outline->n_rings; i++) {
    const RkRing *ring = &outline->rings[i];
    for (guint j = 0, before = ring->n_points - 1; j < ring->n_points; before = j++)
      squared = MIN (squared, squared_distance_to_edge (point, ring->points[before], ring->points[j]));
  }
  gboolean inside = rk_geometry_rings_contain (search->ring, 1, point) && rk_geometry_rings_contain (outline->rings, outline->n_rings, point);
  return inside ? sqrt (squared) : -sqrt (squared);
}

/* A cell is @half weighted metres from its centre to its sides. */
static void
search_cell (Search *search, RkPoint centre, double half)
{
  double distance = distance_to_border (search, centre);

  if (distance > search->best) {
    search->best = distance;
    search->point = centre;
  }
  if (half < search->precision || distance + half * G_SQRT2 <= search->best + search->precision)
    return;
  for (int i = 0; i < 4; i++) {
    RkPoint quarter = {
      .x = centre.x + (i % 2 == 0 ? -half : half) / 2 / WEIGHT_OF_EAST,
      .y = centre.y + (i < 2 ? -half : half) / 2,
    };
    search_cell (search, quarter, half / 2);
  }
}

RkPoint
rk_geometry_label_point (const RkOutline *outline, const RkRing *ring)
{
  const RkRect *box = &outline->box;
  double side = MAX (box->w * WEIGHT_OF_EAST, box->h);
  double half = side / CELLS_ACROSS / 2;
  Search search = { .outline = outline, .ring = ring, .precision = side / PRECISION, .best = -INFINITY };

  for (double y = box->y + half; y < box->y + box->h + half; y += 2 * half)
    for (double x = box->x + half / WEIGHT_OF_EAST; x < box->x + box->w + half / WEIGHT_OF_EAST; x += 2 * half / WEIGHT_OF_EAST)
      search_cell (&search, (RkPoint){ .x = x, .y = y }, half);
  return search.point;
}
