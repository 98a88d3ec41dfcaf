/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/picture/rk-shape.h"

#include <math.h>

#define ARC_STEPS 24 /* of a whole circle */

/* A shape while it is added: around (x, y), as large as a circle of that radius. */
typedef struct {
  RkPicture *picture;
  const RkStyle *style;
  double x, y, radius;
} Place;

/* Points in radii around the middle. */
static RkMark *
add_path (const Place *place, const RkPoint *points, guint n, gboolean closed)
{
  RkMark *mark = rk_picture_add_path (place->picture, closed);

  rk_mark_begin (mark);
  for (guint i = 0; i < n; i++)
    rk_mark_point (mark, place->x + points[i].x * place->radius, place->y + points[i].y * place->radius);
  return mark;
}

static void
add_stroke (const Place *place, const RkPoint *points, guint n, double width)
{
  RkMark *mark = add_path (place, points, n, FALSE);

  mark->stroke = place->style->page;
  mark->line_width = place->radius * width;
}

static void
add_cross (const Place *place)
{
  add_stroke (place, (const RkPoint[]){ { -0.5, -0.5 }, { 0.5, 0.5 } }, 2, 0.32);
  add_stroke (place, (const RkPoint[]){ { -0.5, 0.5 }, { 0.5, -0.5 } }, 2, 0.32);
}

static void
add_tick (const Place *place)
{
  add_stroke (place, (const RkPoint[]){ { -0.5, 0 }, { -0.1, 0.4 }, { 0.55, -0.4 } }, 3, 0.3);
}

static void
add_bar (const Place *place)
{
  add_stroke (place, (const RkPoint[]){ { -0.62, 0 }, { 0.62, 0 } }, 2, 0.42);
}

static void
add_crack (const Place *place)
{
  add_stroke (place, (const RkPoint[]){ { 0.25, -0.95 }, { -0.3, -0.2 }, { 0.3, 0.2 }, { -0.25, 0.95 } }, 4, 0.3);
}

/* So much of the circle, clockwise from the top. */
static void
add_share (const Place *place, double share)
{
  RkPoint points[ARC_STEPS + 2] = { { 0, 0 } };
  guint n = 1, steps = (guint) lround (ARC_STEPS * share);

  for (guint i = 0; i <= steps; i++) {
    double angle = 2 * G_PI * share * i / steps;

    points[n++] = (RkPoint){ sin (angle), -cos (angle) };
  }
  add_path (place, points, n, TRUE)->fill = place->style->parts[0];
}

static RkMark *
add_outline (const Place *place, RkShape shape)
{
  static const RkPoint square[] = { { -0.92, -0.92 }, { 0.92, -0.92 }, { 0.92, 0.92 }, { -0.92, 0.92 } };
  static const RkPoint triangle[] = { { -0.8, -1.05 }, { 1.15, 0 }, { -0.8, 1.05 } };
  static const RkPoint diamond[] = { { 0, -1.2 }, { 1.2, 0 }, { 0, 1.2 }, { -1.2, 0 } };

  if (shape == RK_SHAPE_CRACKED)
    return add_path (place, square, G_N_ELEMENTS (square), TRUE);
  if (shape == RK_SHAPE_ASIDE)
    return add_path (place, triangle, G_N_ELEMENTS (triangle), TRUE);
  if (shape == RK_SHAPE_HOLLOW || shape == RK_SHAPE_DIAMOND)
    return add_path (place, diamond, G_N_ELEMENTS (diamond), TRUE);
  return rk_picture_add_circle (place->picture, place->x, place->y, place->radius, place->style->page);
}

static RkColour
line_colour (const RkStyle *style, RkShape shape)
{
  if (rk_shape_is_trouble (shape))
    return style->warning;
  return shape == RK_SHAPE_DONE ? style->soft : style->parts[0];
}

static gboolean
is_filled (RkShape shape)
{
  return shape == RK_SHAPE_FULL || shape == RK_SHAPE_DONE || (rk_shape_is_trouble (shape) && shape != RK_SHAPE_HOLLOW);
}

static void
add_inside (const Place *place, RkShape shape)
{
  switch (shape) {
  case RK_SHAPE_QUARTER:
  case RK_SHAPE_HALF:
  case RK_SHAPE_THREE_QUARTERS:
    add_share (place, 0.25 * (shape - RK_SHAPE_OPEN));
    break;
  case RK_SHAPE_RINGED:
    rk_picture_add_circle (place->picture, place->x, place->y, place->radius * 0.5, place->style->parts[0]);
    break;
  case RK_SHAPE_DONE:
    add_tick (place);
    break;
  case RK_SHAPE_CROSS:
    add_cross (place);
    break;
  case RK_SHAPE_BAR:
    add_bar (place);
    break;
  case RK_SHAPE_CRACKED:
    add_crack (place);
    break;
  default:
    break;
  }
}

gboolean
rk_shape_is_trouble (RkShape shape)
{
  return shape >= RK_SHAPE_CROSS;
}

RkMark *
rk_shape_add (RkPicture *picture, const RkStyle *style, RkShape shape, double x, double y, double radius)
{
  const Place place = { picture, style, x, y, radius };
  RkMark *mark = add_outline (&place, shape);

  mark->fill = is_filled (shape) ? line_colour (style, shape) : style->page;
  mark->stroke = line_colour (style, shape);
  mark->line_width = radius * (shape == RK_SHAPE_OPEN || shape == RK_SHAPE_HOLLOW ? 0.32 : 0.22);
  mark->dashed = shape == RK_SHAPE_OPEN;
  add_inside (&place, shape);
  return mark;
}
