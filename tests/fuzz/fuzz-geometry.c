/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Any text is either a table of outlines, whose outlines can all be asked, or an error that says why it is not. */
#include <stddef.h>
#include <stdint.h>

#include "core/area/rk-geometry.h"

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size);

static void
ask_every_outline (const RkGeometry *geometry)
{
  guint n;
  const RkOutline *outlines = rk_geometry_outlines (geometry, &n);

  g_assert (n > 0);
  for (guint i = 0; i < n; i++) {
    g_autoptr (GPtrArray) neighbours = rk_geometry_neighbours (geometry, outlines[i].code);
    g_assert (rk_geometry_outline (geometry, outlines[i].code) == &outlines[i]);
    g_assert (neighbours->len < n);
    g_assert (outlines[i].n_rings > 0);
    rk_geometry_area_km2 (&outlines[i]);
    rk_geometry_area_at (geometry, outlines[i].label);
  }
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autofree char *text = g_strndup ((const char *) data, size);
  g_autoptr (GError) error = NULL;
  g_autoptr (RkGeometry) geometry = rk_geometry_parse (text, &error);

  g_assert ((geometry == NULL) == (error != NULL));
  if (geometry != NULL)
    ask_every_outline (geometry);
  else
    g_assert (g_utf8_validate (error->message, -1, NULL));
  return 0;
}
