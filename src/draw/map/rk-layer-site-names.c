/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-layer-site-names: names beside the marks of sites, where they touch nothing; the others wait for zoom, and all are in
 * the margin's list. Wards' names go first. */
#include "draw/map/rk-map.h"

extern const RkMapLayer rk_layer_site_names;

static gboolean
crosses_heavy (const RkMapPass *pass, const RkRect *box)
{
  for (guint i = 0; i < pass->heavy->len; i++) {
    const RkRect *piece = &g_array_index (pass->heavy, RkRect, i);

    if (box->x < piece->x + piece->w && piece->x < box->x + box->w && box->y < piece->y + piece->h && piece->y < box->y + box->h)
      return TRUE;
  }
  return FALSE;
}

/* Right, left, below, above of the mark, then aslant: the first that is free. @across: a heavy line may lie there. */
static gboolean
find_place (const RkMapPass *pass, RkPoint at, RkSize size, gboolean across, RkRect *box)
{
  double away = 9 * pass->place.unit;
  const RkPoint corners[] = {
    { at.x + away, at.y - size.h / 2 },
    { at.x - away - size.w, at.y - size.h / 2 },
    { at.x - size.w / 2, at.y + away },
    { at.x - size.w / 2, at.y - away - size.h },
    { at.x + 0.6 * away, at.y + 0.6 * away },
    { at.x + 0.6 * away, at.y - 0.6 * away - size.h },
    { at.x - 0.6 * away - size.w, at.y + 0.6 * away },
    { at.x - 0.6 * away - size.w, at.y - 0.6 * away - size.h },
  };

  for (guint i = 0; i < G_N_ELEMENTS (corners); i++) {
    *box = (RkRect){ corners[i].x, corners[i].y, size.w, size.h };
    if (rk_map_is_free (pass, box) && (across || !crosses_heavy (pass, box)))
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

    gboolean clear = find_place (pass, at, rk_text_measure (site->name, font), FALSE, &box);

    if (!clear && !find_place (pass, at, rk_text_measure (site->name, font), TRUE, &box))
      continue;
    g_array_append_val (pass->taken, box);
    mark = rk_picture_add_text (pass->body, box.x, box.y, 0, 0, site->name, font, pass->style->ink);
    mark->halo = rk_colour_alpha (pass->style->page, 0.9);
    mark->plate = rk_colour_alpha (pass->style->page, clear ? 0 : 0.85);
  }
}

const RkMapLayer rk_layer_site_names = { "site-names", add_site_names };
