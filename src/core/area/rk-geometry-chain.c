/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * From arcs to outlines. Each arc has two sides; the sides of one area, walked with the area on the left, join end to start
 * into rings. Sides are sorted by area and start, so the next side is found by bisection: O(sides × log sides). */
#include <math.h>
#include <string.h>

#include "core/area/rk-geometry-private.h"
#include "core/rk-language.h"

typedef struct {
  const char *code;
  const RkArc *arc;
  gboolean backwards; /* the area lies to the right of the arc */
  guint line;
  guint n_taken; /* in the first side of those with the same area and start: how many of them are used */
} Side;

static RkPoint
side_point (const Side *side, guint i)
{
  return side->arc->points[side->backwards ? side->arc->n_points - 1 - i : i];
}

static RkPoint
side_end (const Side *side)
{
  return side_point (side, side->arc->n_points - 1);
}

static int
compare_start (const Side *side, const char *code, RkPoint start)
{
  int order = strcmp (side->code, code);
  RkPoint point = side_point (side, 0);

  if (order != 0)
    return order;
  if (point.x != start.x)
    return point.x < start.x ? -1 : 1;
  return (point.y > start.y) - (point.y < start.y);
}

static int
compare_sides (gconstpointer a, gconstpointer b)
{
  const Side *one = a;
  const Side *other = b;
  int order = compare_start (one, other->code, side_point (other, 0));
  return order != 0 ? order : (one->line > other->line) - (one->line < other->line);
}

static void
add_side (GArray *sides, const RkArc *arc, guint line, gboolean backwards)
{
  Side side = { .code = backwards ? arc->right : arc->left, .arc = arc, .backwards = backwards, .line = line };
  if (side.code != NULL)
    g_array_append_val (sides, side);
}

static GArray *
sorted_sides (const RkGeometry *self, const GArray *lines)
{
  GArray *sides = g_array_new (FALSE, FALSE, sizeof (Side));

  for (guint i = 0; i < self->arcs->len; i++) {
    const RkArc *arc = &g_array_index (self->arcs, RkArc, i);
    add_side (sides, arc, g_array_index (lines, guint, i), FALSE);
    add_side (sides, arc, g_array_index (lines, guint, i), TRUE);
  }
  g_array_sort (sides, compare_sides);
  return sides;
}

/* Returns: (nullable): an unused side of the area that starts there, now used */
static const Side *
take_side (GArray *sides, const char *code, RkPoint start)
{
  guint low = 0;
  guint high = sides->len;

  while (low < high) {
    guint middle = low + (high - low) / 2;
    if (compare_start (&g_array_index (sides, Side, middle), code, start) < 0)
      low = middle + 1;
    else
      high = middle;
  }
  if (low == sides->len)
    return NULL;
  Side *first = &g_array_index (sides, Side, low);
  guint next = low + first->n_taken;
  if (next >= sides->len || compare_start (&g_array_index (sides, Side, next), code, start) != 0)
    return NULL;
  first->n_taken++;
  return &g_array_index (sides, Side, next);
}

/* Walks from @side until the way comes back to its start. */
static gboolean
trace_ring (GArray *sides, const Side *side, RkRing *ring, GError **error)
{
  g_autoptr (GArray) points = g_array_new (FALSE, FALSE, sizeof (RkPoint));
  RkPoint start = side_point (side, 0);

  for (;;) {
    for (guint i = 0; i + 1 < side->arc->n_points; i++) {
      RkPoint point = side_point (side, i);
      g_array_append_val (points, point);
    }
    RkPoint end = side_end (side);
    if (end.x == start.x && end.y == start.y)
      break;
    const Side *next = take_side (sides, side->code, end);
    if (next == NULL)
      return rk_geometry_fail (error, side->line, _ ("No other arc continues the border of %s from the end of this one."), side->code);
    side = next;
  }
  ring->n_points = points->len;
  ring->points = (RkPoint *) (gpointer) g_array_free (g_steal_pointer (&points), FALSE);
  return TRUE;
}

static RkRect
box_of_outline (const RkOutline *outline)
{
  double west = INFINITY, south = INFINITY, east = -INFINITY, north = -INFINITY;

  for (guint i = 0; i < outline->n_rings; i++)
    for (guint j = 0; j < outline->rings[i].n_points; j++) {
      RkPoint point = outline->rings[i].points[j];
      west = MIN (west, point.x);
      east = MAX (east, point.x);
      south = MIN (south, point.y);
      north = MAX (north, point.y);
    }
  return (RkRect){ .x = west, .y = south, .w = east - west, .h = north - south };
}

static const RkRing *
largest_ring (const RkOutline *outline)
{
  const RkRing *largest = &outline->rings[0];

  for (guint i = 1; i < outline->n_rings; i++)
    if (fabs (rk_geometry_ring_area (&outline->rings[i])) > fabs (rk_geometry_ring_area (largest)))
      largest = &outline->rings[i];
  return largest;
}

/* Joins all sides of the area of @first into an outline, which @self owns at once, whole or not. */
static gboolean
chain_area (RkGeometry *self, GArray *sides, const Side *first, GError **error)
{
  g_autoptr (GArray) rings = g_array_new (FALSE, TRUE, sizeof (RkRing));
  const Side *end = &g_array_index (sides, Side, 0) + sides->len;
  gboolean closed = TRUE;

  for (const Side *side = first; closed && side < end && strcmp (side->code, first->code) == 0; side++) {
    const Side *unused = take_side (sides, side->code, side_point (side, 0));
    RkRing ring = { 0 };
    if (unused == NULL)
      continue;
    closed = trace_ring (sides, unused, &ring, error);
    if (closed)
      g_array_append_val (rings, ring);
  }
  RkOutline outline = { .code = g_strdup (first->code), .n_rings = rings->len };
  outline.rings = (RkRing *) (gpointer) g_array_free (g_steal_pointer (&rings), FALSE);
  g_array_append_val (self->outlines, outline);
  return closed;
}

/* The largest ring is never a hole: when it runs clockwise, the table has left and right the wrong way round. */
static gboolean
finish_outline (RkOutline *outline, guint line, GError **error)
{
  const RkRing *largest = largest_ring (outline);

  if (rk_geometry_ring_area (largest) <= 0)
    return rk_geometry_fail (error, line, _ ("The area %s does not lie to the side that is given."), outline->code);
  outline->box = box_of_outline (outline);
  outline->label = rk_geometry_label_point (outline, largest);
  return TRUE;
}

static RkRect
united (RkRect a, RkRect b)
{
  double west = MIN (a.x, b.x);
  double south = MIN (a.y, b.y);
  double east = MAX (a.x + a.w, b.x + b.w);
  double north = MAX (a.y + a.h, b.y + b.h);
  return (RkRect){ .x = west, .y = south, .w = east - west, .h = north - south };
}

gboolean
rk_geometry_chain (RkGeometry *self, const GArray *lines, GError **error)
{
  g_autoptr (GArray) sides = sorted_sides (self, lines);

  for (guint i = 0; i < sides->len; i++) {
    const Side *first = &g_array_index (sides, Side, i);
    if (i > 0 && strcmp (first->code, g_array_index (sides, Side, i - 1).code) == 0)
      continue;
    if (!chain_area (self, sides, first, error))
      return FALSE;
    RkOutline *outline = &g_array_index (self->outlines, RkOutline, self->outlines->len - 1);
    if (!finish_outline (outline, first->line, error))
      return FALSE;
    self->box = self->outlines->len == 1 ? outline->box : united (self->box, outline->box);
  }
  return TRUE;
}
