/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-layer-names: the wards' names. None touches another: a name looks for the free place nearest to its ward's middle
 * within the ward; where there is none, for one beside it with a leader line. */
#include "draw/map/rk-map.h"

#include <math.h>

extern const RkMapLayer rk_layer_names;

#define RINGS 14        /* within the ward */
#define LEADER_RINGS 24 /* beside it */
#define DIRECTIONS 16

static RkRect
box_around (RkPoint middle, RkSize size, double air)
{
  return (RkRect){ middle.x - size.w / 2 - air, middle.y - size.h / 2 - air, size.w + 2 * air, size.h + 2 * air };
}

static gboolean
lies_in (const RkMapPass *pass, const RkRect *box, const char *code)
{
  RkPoint metres = rk_map_place_metres (&pass->place, pass->place.body.x + box->x + box->w / 2, pass->place.body.y + box->y + box->h / 2);

  return g_strcmp0 (rk_geometry_area_at (pass->map->wards, metres), code) == 0;
}

/* Where a leader line ends: the free point of the ward that is nearest to its middle. */
static RkPoint
find_anchor (const RkMapPass *pass, const RkMapArea *area, RkPoint middle)
{
  double step = 4 * pass->place.unit;

  for (int ring = 0; ring < RINGS; ring++)
    for (int d = 0; d < (ring == 0 ? 1 : DIRECTIONS); d++) {
      double angle = 2 * G_PI * d / DIRECTIONS;
      RkRect dot = box_around ((RkPoint){ middle.x + cos (angle) * ring * step, middle.y + sin (angle) * ring * step }, (RkSize){ 0, 0 }, step);

      if (rk_map_is_free (pass, &dot) && lies_in (pass, &dot, area->code))
        return (RkPoint){ dot.x + step, dot.y + step };
    }
  return middle;
}

/* A small box around every step of the line from a name to its ward. */
static GArray *
trace_leader (const RkMapPass *pass, const RkRect *box, RkPoint middle)
{
  GArray *steps = g_array_new (FALSE, FALSE, sizeof (RkRect));
  RkPoint from = { CLAMP (middle.x, box->x, box->x + box->w), CLAMP (middle.y, box->y, box->y + box->h) };
  double length = hypot (middle.x - from.x, middle.y - from.y), size = 4 * pass->place.unit;

  for (double at = size; at < length + size; at += size) {
    double share = MIN (at / length, 1);
    RkPoint point = { from.x + (middle.x - from.x) * share, from.y + (middle.y - from.y) * share };
    RkRect step = { point.x - size / 2, point.y - size / 2, size, size };

    g_array_append_val (steps, step);
  }
  return steps;
}

static gboolean
is_leader_free (const RkMapPass *pass, const RkRect *box, RkPoint middle)
{
  g_autoptr (GArray) steps = trace_leader (pass, box, middle);

  for (guint i = 0; i < steps->len; i++)
    if (!rk_map_is_free (pass, &g_array_index (steps, RkRect, i)))
      return FALSE;
  return TRUE;
}

/* Rings of ever larger ellipses around the middle; wider than high, as names are. Within the ward first, else beside it
 * where a leader line crosses nothing. */
static gboolean
find_place (const RkMapPass *pass, const RkMapArea *area, RkPoint middle, RkSize size, gboolean inside, RkRect *box)
{
  double step = 5 * pass->place.unit;

  for (int ring = 0; ring < (inside ? RINGS : LEADER_RINGS); ring++)
    for (int d = 0; d < (ring == 0 ? 1 : DIRECTIONS); d++) {
      double angle = 2 * G_PI * d / DIRECTIONS;
      RkPoint point = { middle.x + cos (angle) * ring * step * 1.4, middle.y + sin (angle) * ring * step };

      *box = box_around (point, size, 1.5 * pass->place.unit);
      if (rk_map_is_free (pass, box) && lies_in (pass, box, area->code) == inside && (inside || is_leader_free (pass, box, middle)))
        return TRUE;
    }
  return FALSE;
}

static void
add_leader (const RkMapPass *pass, const RkRect *box, RkPoint middle)
{
  g_autoptr (GArray) steps = trace_leader (pass, box, middle);
  double x = CLAMP (middle.x, box->x, box->x + box->w), y = CLAMP (middle.y, box->y, box->y + box->h);

  rk_picture_add_line (pass->body, x, y, middle.x, middle.y, pass->style->ink, 0.9 * pass->place.unit);
  rk_picture_add_circle (pass->body, middle.x, middle.y, 1.8 * pass->place.unit, pass->style->ink);
  g_array_append_vals (pass->taken, steps->data, steps->len);
}

static gboolean
is_in_view (const RkMapPass *pass, RkPoint point)
{
  return point.x > 0 && point.y > 0 && point.x < pass->body->width && point.y < pass->body->height;
}

/* Returns: FALSE where there was no room for it */
static gboolean
add_name (const RkMapPass *pass, const RkMapArea *area)
{
  const RkOutline *outline = rk_geometry_outline (pass->map->wards, area->code);
  RkFont font = { 13 * pass->place.unit, TRUE, 0, 0 };
  RkPoint middle, anchor;
  RkSize size;
  RkRect box;
  RkMark *mark;
  gboolean inside;

  if (outline == NULL)
    return TRUE;
  middle = rk_map_place_point (&pass->place, outline->label);
  size = rk_text_measure (area->name, font);
  inside = find_place (pass, area, middle, size, TRUE, &box);
  anchor = inside ? middle : find_anchor (pass, area, middle);
  if (!inside && !find_place (pass, area, anchor, size, FALSE, &box))
    return !is_in_view (pass, middle); /* waits for zoom */
  if (!inside)
    add_leader (pass, &box, anchor);
  g_array_append_val (pass->taken, box);
  mark = rk_picture_add_text (pass->body, box.x + box.w / 2, box.y + box.h / 2, 0.5, 0.5, area->name, font,
                              rk_style_text_on (pass->style, rk_map_colour (pass->map, pass->style, area->class)));
  mark->halo = rk_colour_alpha (rk_style_text_on (pass->style, mark->fill), 0.75);
  return TRUE;
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

/* Adds them in that order. Returns: the place in it of the first that found no room, or how many there are */
static guint
add_in_order (const RkMapPass *pass, const GPtrArray *order)
{
  guint failed = order->len;

  for (guint i = 0; i < order->len; i++)
    if (!add_name (pass, order->pdata[i]))
      failed = MIN (failed, i);
  return failed;
}

#define ATTEMPTS 6

/* Small wards choose first: they have the fewest places. A ward that comes away with nothing chooses first the next time. */
static void
add_names (const RkMapPass *pass)
{
  const guint taken = pass->taken->len, marks = pass->body->marks->len;
  g_autoptr (GPtrArray) order = NULL;
  guint failed;

  if (!pass->map->names)
    return;
  order = g_ptr_array_copy (pass->map->areas, NULL, NULL);
  g_ptr_array_set_free_func (order, NULL);
  g_ptr_array_sort_with_data (order, compare_size, (gpointer) pass);
  failed = add_in_order (pass, order);
  for (guint i = 0; failed < order->len && i < ATTEMPTS; i++) {
    g_array_set_size (pass->taken, taken);
    g_ptr_array_set_size (pass->body->marks, (int) marks);
    g_ptr_array_insert (order, 0, g_ptr_array_steal_index (order, failed));
    failed = add_in_order (pass, order);
  }
}

const RkMapLayer rk_layer_names = { "names", add_names };
