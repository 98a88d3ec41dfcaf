/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-layer-land: the neighbours behind, the wards, their borders, and the heavy outlines of the blocks. */
#include "draw/map/rk-map.h"

#include <math.h>

extern const RkMapLayer rk_layer_surroundings, rk_layer_wards, rk_layer_borders, rk_layer_blocks;

#define TOLERANCE 0.8 /* points of the picture: what lies closer together is not seen */

/* A line simplified to the eye: points closer than the tolerance to the last one kept are left out, but never the end. */
static void
add_points (const RkMapPass *pass, RkMark *mark, const RkPoint *points, guint n)
{
  RkPoint last = { 0 };

  rk_mark_begin (mark);
  for (guint i = 0; i < n; i++) {
    RkPoint point = rk_map_place_point (&pass->place, points[i]);

    if (i > 0 && i + 1 < n && fabs (point.x - last.x) < TOLERANCE && fabs (point.y - last.y) < TOLERANCE)
      continue;
    rk_mark_point (mark, point.x, point.y);
    last = point;
  }
}

static RkMark *
add_outline (const RkMapPass *pass, const RkOutline *outline)
{
  RkMark *mark = rk_picture_add_path (pass->body, TRUE);

  for (guint r = 0; r < outline->n_rings; r++)
    add_points (pass, mark, outline->rings[r].points, outline->rings[r].n_points);
  return mark;
}

/* What lies wholly outside the view need not be drawn. */
static gboolean
is_in_view (const RkMapPass *pass, const RkOutline *outline)
{
  RkPoint low = rk_map_place_point (&pass->place, (RkPoint){ outline->box.x, outline->box.y });
  RkPoint high = rk_map_place_point (&pass->place, (RkPoint){ outline->box.x + outline->box.w, outline->box.y + outline->box.h });

  return high.x > 0 && low.x < pass->body->width && low.y > 0 && high.y < pass->body->height;
}

/* Each neighbour's land, and the borders between them once. */
static void
add_surroundings (const RkMapPass *pass)
{
  guint n = 0;
  const RkOutline *outlines = pass->map->surroundings != NULL ? rk_geometry_outlines (pass->map->surroundings, &n) : NULL;

  for (guint i = 0; i < n; i++)
    if (is_in_view (pass, &outlines[i])) {
      RkMark *mark = add_outline (pass, &outlines[i]);

      mark->fill = pass->style->land;
      mark->stroke = pass->style->faint;
      mark->line_width = 0.6 * pass->place.unit;
    }
}

static void
add_wards (const RkMapPass *pass)
{
  for (guint i = 0; i < pass->map->areas->len; i++) {
    const RkMapArea *area = pass->map->areas->pdata[i];
    const RkOutline *outline = rk_geometry_outline (pass->map->wards, area->code);
    g_autofree char *key = g_strconcat ("ward:", area->code, NULL);
    RkMark *mark;

    if (outline == NULL)
      continue;
    mark = add_outline (pass, outline);
    rk_map_paint (pass->map, pass->style, area->class, mark);
    rk_mark_set_item (mark, key, area->tip != NULL ? area->tip : area->name);
  }
}

/* Borders where @wanted says so; each is in the file once, so it is drawn once. */
static RkMark *
add_arcs (const RkMapPass *pass, gboolean (*wanted) (const RkMapArea *left, const RkMapArea *right))
{
  RkMark *mark = rk_picture_add_path (pass->body, FALSE);
  guint n;
  const RkArc *arcs = rk_geometry_arcs (pass->map->wards, &n);

  for (guint i = 0; i < n; i++)
    if (wanted (rk_map_area (pass->map, arcs[i].left), rk_map_area (pass->map, arcs[i].right)))
      add_points (pass, mark, arcs[i].points, arcs[i].n_points);
  return mark;
}

static gboolean
any_border (const RkMapArea *left, const RkMapArea *right)
{
  return TRUE;
}

static gboolean
block_border (const RkMapArea *left, const RkMapArea *right)
{
  const char *left_group = left != NULL ? left->group : NULL;
  const char *right_group = right != NULL ? right->group : NULL;

  return g_strcmp0 (left_group, right_group) != 0;
}

static void
add_borders (const RkMapPass *pass)
{
  RkMark *mark = add_arcs (pass, any_border);

  mark->stroke = rk_colour_mix (pass->style->ink, pass->style->page, 0.35);
  mark->line_width = 0.9 * pass->place.unit;
}

/* An outline of what neither colour nor legend names would be a riddle. */
static gboolean
names_blocks (const RkMap *map)
{
  for (guint i = 0; i < map->classes->len; i++)
    if (((const RkMapClass *) map->classes->pdata[i])->group != NULL)
      return TRUE;
  return FALSE;
}

/* Small boxes along a piece of a heavy line. */
static void
take_piece (const RkMapPass *pass, RkPoint from, RkPoint to)
{
  double size = 4 * pass->place.unit, length = hypot (to.x - from.x, to.y - from.y);

  for (double at = 0; at <= length; at += size) {
    double share = length > 0 ? at / length : 0;
    RkRect box = { from.x + (to.x - from.x) * share - size / 2, from.y + (to.y - from.y) * share - size / 2, size, size };

    if (box.x > -size && box.y > -size && box.x < pass->body->width && box.y < pass->body->height)
      g_array_append_val (pass->heavy, box);
    else
      at += size; /* outside the view a line may be very long */
  }
}

static void
take_line (const RkMapPass *pass, const RkMark *mark)
{
  for (guint s = 0; s < mark->starts->len; s++) {
    guint first = g_array_index (mark->starts, guint, s);
    guint end = s + 1 < mark->starts->len ? g_array_index (mark->starts, guint, s + 1) : mark->points->len;

    for (guint i = first + 1; i < end; i++)
      take_piece (pass, g_array_index (mark->points, RkPoint, i - 1), g_array_index (mark->points, RkPoint, i));
  }
}

static void
add_blocks (const RkMapPass *pass)
{
  RkMark *mark;

  if (!names_blocks (pass->map))
    return;
  mark = add_arcs (pass, block_border);
  take_line (pass, mark);
  mark->stroke = pass->style->ink;
  mark->line_width = 3.6 * pass->place.unit;
}

const RkMapLayer rk_layer_surroundings = { "surroundings", add_surroundings };
const RkMapLayer rk_layer_wards = { "wards", add_wards };
const RkMapLayer rk_layer_borders = { "borders", add_borders };
const RkMapLayer rk_layer_blocks = { "blocks", add_blocks };
