/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-geometry: outlines of areas as shared arcs. Each border is kept once, with the area to its left and to its right;
 * rings are chained from arcs on reading. Coordinates inside are metres east and north of RK_GEOMETRY_LON/LAT
 * (equirectangular, right to 0.1 % over the city). Point in area O(points of the areas whose box holds the point). */
#pragma once
#include <glib.h>

#define RK_GEOMETRY_LON 135.50
#define RK_GEOMETRY_LAT 34.68

#define RK_GEOMETRY_ERROR (rk_geometry_error_quark ())
GQuark rk_geometry_error_quark (void);

typedef struct {
  double x, y; /* metres, y to the north */
} RkPoint;

typedef struct {
  double x, y, w, h;
} RkRect;

/* A border: its points run with the area `left` on the left hand. NULL is the sea or land outside the file. */
typedef struct {
  char *left, *right;
  RkPoint *points;
  guint n_points;
} RkArc;

typedef struct {
  RkPoint *points; /* closed: the last joins the first, not repeated */
  guint n_points;
} RkRing;

typedef struct {
  char *code;
  RkRing *rings;
  guint n_rings;
  RkRect box;
  RkPoint label; /* a point well inside the largest ring, for its name */
} RkOutline;

typedef struct RkGeometry RkGeometry;

/**
 * rk_geometry_parse:
 * @text: a table with the header "arc,left,right,points"; points are "lon lat" pairs in degrees times 10,000 as integers,
 *   separated by blanks; lines that begin with # are notes
 * @error: return location
 *
 * Returns: (transfer full): the outlines, or %NULL with @error naming the line
 */
RkGeometry *rk_geometry_parse (const char *text, GError **error);
void rk_geometry_free (RkGeometry *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RkGeometry, rk_geometry_free)

const RkArc *rk_geometry_arcs (const RkGeometry *self, guint *n);
const RkOutline *rk_geometry_outlines (const RkGeometry *self, guint *n);
/* Returns: (nullable): the outline of the area with that code */
const RkOutline *rk_geometry_outline (const RkGeometry *self, const char *code);
RkRect rk_geometry_box (const RkGeometry *self);

/* Returns: metres for degrees */
RkPoint rk_geometry_project (double lat, double lon);

/**
 * rk_geometry_area_at:
 *
 * Returns: (transfer none) (nullable): the code of the area that contains @point (even-odd over all its rings)
 */
const char *rk_geometry_area_at (const RkGeometry *self, RkPoint point);

/**
 * rk_geometry_neighbours:
 *
 * Returns: (transfer container) (element-type utf8): codes of the areas that share a border with @code, in order of code
 */
GPtrArray *rk_geometry_neighbours (const RkGeometry *self, const char *code);

/* Returns: km², from the rings */
double rk_geometry_area_km2 (const RkOutline *outline);
