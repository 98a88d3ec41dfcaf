/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-layer-sites: stations and the like as marks, with their names where there is room; those outside the view are in the
 * margin's list all the same. */
#include "draw/map/rk-map.h"

#include <math.h>

extern const RkMapLayer rk_layer_sites, rk_layer_scale;

static void
add_mark (const RkMapPass *pass, const RkMapSite *site)
{
  RkPoint at = rk_map_place_point (&pass->place, site->at);
  double radius = 5.5 * pass->place.unit;
  RkRect box = { at.x - radius, at.y - radius, 2 * radius, 2 * radius };
  RkMark *mark;

  if (site->shape >= 0)
    mark = rk_shape_add (pass->body, pass->style, (RkShape) site->shape, at.x, at.y, radius * 1.2);
  else {
    mark = rk_picture_add_circle (pass->body, at.x, at.y, radius, pass->style->page);
    mark->stroke = pass->style->ink;
    mark->line_width = 2 * pass->place.unit;
    rk_picture_add_circle (pass->body, at.x, at.y, radius * 0.42, pass->style->warning);
  }
  rk_mark_set_item (mark, site->key, site->tip != NULL ? site->tip : site->name);
  g_array_append_val (pass->taken, box);
}

static void
add_sites (const RkMapPass *pass)
{
  for (guint i = 0; i < pass->map->sites->len; i++)
    add_mark (pass, pass->map->sites->pdata[i]);
}

/* The longest round length that takes at most a fifth of the map. */
static double
round_length (double metres)
{
  double power = pow (10, floor (log10 (metres)));

  return metres >= 5 * power ? 5 * power : metres >= 2 * power ? 2 * power
                                                               : power;
}

static void
add_scale (const RkMapPass *pass)
{
  double unit = pass->place.unit, length = round_length (pass->body->width / 5 / pass->place.scale);
  double width = length * pass->place.scale, x = 14 * unit, y = pass->body->height - 14 * unit;
  RkRect box = { 0, y - 22 * unit, width + 28 * unit, 36 * unit };
  g_autofree char *text = length >= 1000 ? g_strdup_printf ("%g km", length / 1000) : g_strdup_printf ("%g m", length);
  RkMark *mark = rk_picture_add_rect (pass->body, (RkRect){ x, y, width, 5 * unit }, pass->style->ink);

  rk_picture_add_rect (pass->body, (RkRect){ x + width / 2, y + unit, width / 2 - unit, 3 * unit }, pass->style->page);
  mark = rk_picture_add_text (pass->body, x, y - 5 * unit, 0, 1, text, (RkFont){ 12 * unit, FALSE, 0, 0 }, pass->style->ink);
  mark->halo = rk_colour_alpha (pass->style->page, 0.7);
  g_array_append_val (pass->taken, box); /* no name across it */
}

const RkMapLayer rk_layer_sites = { "sites", add_sites };
const RkMapLayer rk_layer_scale = { "scale", add_scale };
