/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-layer-names: the wards' names. None touches another: a name looks for the free place nearest to its ward's middle, and
 * where that lies outside the ward it gets a leader line. */
#include "draw/rk-map.h"

#include <math.h>

extern const RkMapLayer rk_layer_names;

#define RINGS 14
#define DIRECTIONS 16

static gboolean
overlaps (const RkRect *a, const RkRect *b)
{
  return a->x < b->x + b->w && b->x < a->x + a->w && a->y < b->y + b->h && b->y < a->y + a->h;
}

static gboolean
is_free (const RkMapPass *pass, const RkRect *box)
{
  if (box->x < 2 || box->y < 2 || box->x + box->w > pass->body->width - 2 || box->y + box->h > pass->body->height - 2)
    return FALSE;
  for (guint i = 0; i < pass->taken->len; i++)
    if (overlaps (box, &g_array_index (pass->taken, RkRect, i)))
      return FALSE;
  return TRUE;
}

static RkRect
box_around (RkPoint middle, RkSize size, double air)
{
  return (RkRect){ middle.x - size.w / 2 - air, middle.y - size.h / 2 - air, size.w + 2 * air, size.h + 2 * air };
}

/* Rings of ever larger ellipses around the middle; wider than high, as names are. */
static gboolean
find_place (const RkMapPass *pass, RkPoint middle, RkSize size, RkRect *box)
{
  double step = 5 * pass->place.unit;

  for (int ring = 0; ring < RINGS; ring++)
    for (int d = 0; d < (ring == 0 ? 1 : DIRECTIONS); d++) {
      double angle = 2 * G_PI * d / DIRECTIONS;
      RkPoint point = { middle.x + cos (angle) * ring * step * 1.4, middle.y + sin (angle) * ring * step };

      *box = box_around (point, size, 1.5 * pass->place.unit);
      if (is_free (pass, box))
        return TRUE;
    }
  return FALSE;
}

static gboolean
lies_in (const RkMapPass *pass, const RkRect *box, const char *code)
{
  RkPoint metres = rk_map_place_metres (&pass->place, pass->place.body.x + box->x + box->w / 2, pass->place.body.y + box->y + box->h / 2);

  return g_strcmp0 (rk_geometry_area_at (pass->map->wards, metres), code) == 0;
}

static void
add_leader (const RkMapPass *pass, const RkRect *box, RkPoint middle)
{
  double x = CLAMP (middle.x, box->x, box->x + box->w), y = CLAMP (middle.y, box->y, box->y + box->h);

  rk_picture_add_line (pass->body, x, y, middle.x, middle.y, pass->style->ink, 0.9 * pass->place.unit);
  rk_picture_add_circle (pass->body, middle.x, middle.y, 1.8 * pass->place.unit, pass->style->ink);
}

static void
add_name (const RkMapPass *pass, const RkMapArea *area)
{
  const RkOutline *outline = rk_geometry_outline (pass->map->wards, area->code);
  RkFont font = { 13 * pass->place.unit, TRUE, 0, 0 };
  RkPoint middle;
  RkRect box;
  RkMark *mark;

  if (outline == NULL)
    return;
  middle = rk_map_place_point (&pass->place, outline->label);
  if (!find_place (pass, middle, rk_text_measure (area->name, font), &box))
    return; /* waits for zoom */
  g_array_append_val (pass->taken, box);
  if (!lies_in (pass, &box, area->code))
    add_leader (pass, &box, middle);
  mark = rk_picture_add_text (pass->body, box.x + box.w / 2, box.y + box.h / 2, 0.5, 0.5, area->name, font,
                              rk_style_text_on (pass->style, rk_map_colour (pass->map, pass->style, area->class)));
  mark->halo = rk_colour_alpha (rk_style_text_on (pass->style, mark->fill), 0.75);
}

static int
compare_size (gconstpointer a, gconstpointer b, gpointer data)
{
  const RkMapPass *pass = data;
  const RkOutline *left = rk_geometry_outline (pass->map->wards, (*(const RkMapArea *const *) a)->code);
  const RkOutline *right = rk_geometry_outline (pass->map->wards, (*(const RkMapArea *const *) b)->code);
  double difference = (left != NULL ? left->box.w * left->box.h : 0) - (right != NULL ? right->box.w * right->box.h : 0);

  return difference < 0 ? -1 : difference > 0;
}

/* Small wards choose first: they have the fewest places. */
static void
add_names (const RkMapPass *pass)
{
  g_autoptr (GPtrArray) order = NULL;

  if (!pass->map->names)
    return;
  order = g_ptr_array_copy (pass->map->areas, NULL, NULL);
  g_ptr_array_set_free_func (order, NULL);
  g_ptr_array_sort_with_data (order, compare_size, (gpointer) pass);
  for (guint i = 0; i < order->len; i++)
    add_name (pass, order->pdata[i]);
}

const RkMapLayer rk_layer_names = { "names", add_names };
