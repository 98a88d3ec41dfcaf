/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-geometry-private: what the files of rk-geometry share: parse makes arcs, chain makes outlines, label places names. */
#pragma once
#include "core/area/rk-geometry.h"

struct RkGeometry {
  GArray *arcs;     /* RkArc, in the order of the table */
  GArray *outlines; /* RkOutline, in order of code */
  RkRect box;
};

/* Sets an error that names the line; @format makes a whole sentence. Returns: %FALSE, to be returned on */
gboolean rk_geometry_fail (GError **error, guint line, const char *format, ...) G_GNUC_PRINTF (3, 4);

/**
 * rk_geometry_chain:
 * @self: a geometry with arcs and no outlines yet
 * @lines: (element-type guint): the line of the table each arc comes from
 *
 * Joins the arcs into the rings of each area and fills in the outlines and the box.
 */
gboolean rk_geometry_chain (RkGeometry *self, const GArray *lines, GError **error);

/* Returns: the area in m², negative when the points run clockwise */
double rk_geometry_ring_area (const RkRing *ring);

gboolean rk_geometry_rings_contain (const RkRing *rings, guint n_rings, RkPoint point);

/**
 * rk_geometry_label_point:
 * @ring: the ring of @outline that bears the name
 *
 * Returns: the point of @outline inside @ring that is farthest from every border, where a metre to the east counts half:
 *   names are wide, so a wide place beats a tall one
 */
RkPoint rk_geometry_label_point (const RkOutline *outline, const RkRing *ring);
