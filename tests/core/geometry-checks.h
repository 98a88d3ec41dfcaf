/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * geometry-checks: what must hold for any set of outlines, the real ones and made-up ones. */
#pragma once
#include "core/area/rk-geometry.h"

static inline char *
read_file (const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "..", "data", "geo", name, NULL);
  g_autoptr (GError) error = NULL;
  char *text = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  return text;
}

static inline RkGeometry *
read_geometry (const char *name)
{
  g_autofree char *text = read_file (name);
  g_autoptr (GError) error = NULL;
  RkGeometry *geometry = rk_geometry_parse (text, &error);

  g_assert_no_error (error);
  g_assert_nonnull (geometry);
  return geometry;
}

static inline char *
joined_neighbours (const RkGeometry *geometry, const char *code)
{
  g_autoptr (GPtrArray) neighbours = rk_geometry_neighbours (geometry, code);

  g_ptr_array_add (neighbours, NULL);
  return g_strjoinv (" ", (char **) neighbours->pdata);
}

static inline void
assert_labels_inside (const RkGeometry *geometry)
{
  guint n;
  const RkOutline *outlines = rk_geometry_outlines (geometry, &n);

  for (guint i = 0; i < n; i++) {
    g_test_message ("%s", outlines[i].code);
    g_assert_cmpstr (rk_geometry_area_at (geometry, outlines[i].label), ==, outlines[i].code);
  }
}

static inline char *
edge_key (const char *code, RkPoint from, RkPoint to)
{
  return g_strdup_printf ("%s: %.2f %.2f to %.2f %.2f", code, from.x, from.y, to.x, to.y);
}

static inline GHashTable *
edges_of_arcs (const RkGeometry *geometry)
{
  GHashTable *edges = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  guint n;
  const RkArc *arcs = rk_geometry_arcs (geometry, &n);

  for (guint i = 0; i < n; i++)
    for (guint j = 0; j + 1 < arcs[i].n_points; j++) {
      RkPoint a = arcs[i].points[j];
      RkPoint b = arcs[i].points[j + 1];
      if (arcs[i].left != NULL)
        g_assert_true (g_hash_table_add (edges, edge_key (arcs[i].left, a, b)));
      if (arcs[i].right != NULL)
        g_assert_true (g_hash_table_add (edges, edge_key (arcs[i].right, b, a)));
    }
  return edges;
}

/* Every edge of a ring, the one from its last point to its first too, is a piece of a border, and no border is left over:
 * so the rings are closed and wards meet without gaps. */
static inline void
assert_rings_use_up_the_arcs (const RkGeometry *geometry)
{
  g_autoptr (GHashTable) edges = edges_of_arcs (geometry);
  guint n;
  const RkOutline *outlines = rk_geometry_outlines (geometry, &n);

  for (guint i = 0; i < n; i++)
    for (guint j = 0; j < outlines[i].n_rings; j++) {
      const RkRing *ring = &outlines[i].rings[j];
      for (guint k = 0; k < ring->n_points; k++) {
        g_autofree char *key = edge_key (outlines[i].code, ring->points[k], ring->points[(k + 1) % ring->n_points]);
        gboolean is_a_border = g_hash_table_remove (edges, key);
        if (!is_a_border)
          g_test_message ("not a border: %s", key);
        g_assert_true (is_a_border);
      }
    }
  g_assert_cmpuint (g_hash_table_size (edges), ==, 0);
}
