/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "core/area/rk-geometry-private.h"
#include "core/area/rk-geometry.h"

/* A degree at RK_GEOMETRY_LAT on the GRS 80 ellipsoid, to which JGD2011 refers. */
#define METRES_A_DEGREE_EAST 91642.134
#define METRES_A_DEGREE_NORTH 110934.727

#define SQUARE_METRES_A_KM2 1e6

G_DEFINE_QUARK (rk - geometry - error - quark, rk_geometry_error)

void
rk_geometry_free (RkGeometry *self)
{
  if (self == NULL)
    return;
  g_array_unref (self->outlines);
  g_array_unref (self->arcs);
  g_free (self);
}

const RkArc *
rk_geometry_arcs (const RkGeometry *self, guint *n)
{
  *n = self->arcs->len;
  return (const RkArc *) (gpointer) self->arcs->data;
}

const RkOutline *
rk_geometry_outlines (const RkGeometry *self, guint *n)
{
  *n = self->outlines->len;
  return (const RkOutline *) (gpointer) self->outlines->data;
}

const RkOutline *
rk_geometry_outline (const RkGeometry *self, const char *code)
{
  guint low = 0;
  guint high = self->outlines->len;

  while (low < high) {
    guint middle = low + (high - low) / 2;
    const RkOutline *outline = &g_array_index (self->outlines, RkOutline, middle);
    int order = g_strcmp0 (code, outline->code);
    if (order == 0)
      return outline;
    if (order < 0)
      high = middle;
    else
      low = middle + 1;
  }
  return NULL;
}

RkRect
rk_geometry_box (const RkGeometry *self)
{
  return self->box;
}

RkPoint
rk_geometry_project (double lat, double lon)
{
  RkPoint point = {
    .x = (lon - RK_GEOMETRY_LON) * METRES_A_DEGREE_EAST,
    .y = (lat - RK_GEOMETRY_LAT) * METRES_A_DEGREE_NORTH,
  };
  return point;
}

/* A ray to the east changes sides each time it crosses an edge; an edge owns its lower end, so a corner counts once. */
static gboolean
crosses_ring_an_odd_number_of_times (const RkRing *ring, RkPoint point)
{
  gboolean odd = FALSE;

  for (guint i = 0, before = ring->n_points - 1; i < ring->n_points; before = i++) {
    RkPoint a = ring->points[before];
    RkPoint b = ring->points[i];
    if ((a.y > point.y) == (b.y > point.y))
      continue;
    if (point.x < a.x + (b.x - a.x) * (point.y - a.y) / (b.y - a.y))
      odd = !odd;
  }
  return odd;
}

gboolean
rk_geometry_rings_contain (const RkRing *rings, guint n_rings, RkPoint point)
{
  gboolean inside = FALSE;

  for (guint i = 0; i < n_rings; i++)
    if (crosses_ring_an_odd_number_of_times (&rings[i], point))
      inside = !inside;
  return inside;
}

static gboolean
box_holds (const RkRect *box, RkPoint point)
{
  return point.x >= box->x && point.x <= box->x + box->w && point.y >= box->y && point.y <= box->y + box->h;
}

const char *
rk_geometry_area_at (const RkGeometry *self, RkPoint point)
{
  for (guint i = 0; i < self->outlines->len; i++) {
    const RkOutline *outline = &g_array_index (self->outlines, RkOutline, i);
    if (box_holds (&outline->box, point) && rk_geometry_rings_contain (outline->rings, outline->n_rings, point))
      return outline->code;
  }
  return NULL;
}

static const char *
across_the_border (const RkArc *arc, const char *code)
{
  if (g_strcmp0 (arc->left, code) == 0)
    return arc->right;
  return g_strcmp0 (arc->right, code) == 0 ? arc->left : NULL;
}

static int
compare_codes (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

GPtrArray *
rk_geometry_neighbours (const RkGeometry *self, const char *code)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  GPtrArray *neighbours = g_ptr_array_new ();

  for (guint i = 0; i < self->arcs->len; i++) {
    const char *other = across_the_border (&g_array_index (self->arcs, RkArc, i), code);
    if (other != NULL && g_hash_table_add (seen, (gpointer) other))
      g_ptr_array_add (neighbours, (gpointer) other);
  }
  g_ptr_array_sort (neighbours, compare_codes);
  return neighbours;
}

double
rk_geometry_ring_area (const RkRing *ring)
{
  double twice = 0;

  for (guint i = 0, before = ring->n_points - 1; i < ring->n_points; before = i++)
    twice += ring->points[before].x * ring->points[i].y - ring->points[i].x * ring->points[before].y;
  return twice / 2;
}

/* Holes run clockwise (their area lies to the left of the border as well), so they count as negative. */
double
rk_geometry_area_km2 (const RkOutline *outline)
{
  double square_metres = 0;

  for (guint i = 0; i < outline->n_rings; i++)
    square_metres += rk_geometry_ring_area (&outline->rings[i]);
  return square_metres / SQUARE_METRES_A_KM2;
}
