/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-layer-site-names: names beside the marks of sites, where they touch nothing; the others wait for zoom, and all are in
 * the margin's list. Wards' names go first. */
#include "draw/map/rk-map.h"

extern const RkMapLayer rk_layer_site_names;

/* Right, left, below, above of the mark: the first that is free. */
static gboolean
find_place (const RkMapPass *pass, RkPoint at, RkSize size, RkRect *box)
{
  double away = 9 * pass->place.unit;
  const RkPoint corners[] = {
    { at.x + away, at.y - size.h / 2 },
    { at.x - away - size.w, at.y - size.h / 2 },
    { at.x - size.w / 2, at.y + away },
    { at.x - size.w / 2, at.y - away - size.h },
  };

  for (guint i = 0; i < G_N_ELEMENTS (corners); i++) {
    *box = (RkRect){ corners[i].x, corners[i].y, size.w, size.h };
    if (rk_map_is_free (pass, box))
      return TRUE;
  }
  return FALSE;
}

static void
add_site_names (const RkMapPass *pass)
{
  RkFont font = { 12 * pass->place.unit, FALSE, 0, 0 };

  for (guint i = 0; i < pass->map->sites->len; i++) {
    const RkMapSite *site = pass->map->sites->pdata[i];
    RkPoint at = rk_map_place_point (&pass->place, site->at);
    RkMark *mark;
    RkRect box;

    if (!find_place (pass, at, rk_text_measure (site->name, font), &box))
      continue;
    g_array_append_val (pass->taken, box);
    mark = rk_picture_add_text (pass->body, box.x, box.y, 0, 0, site->name, font, pass->style->ink);
    mark->halo = rk_colour_alpha (pass->style->page, 0.8);
  }
}

const RkMapLayer rk_layer_site_names = { "site-names", add_site_names };
