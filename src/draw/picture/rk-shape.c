/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/picture/rk-shape.h"

static void
add_stroke (RkPicture *picture, const RkPoint *points, guint n, RkColour colour, double width)
{
  RkMark *mark = rk_picture_add_path (picture, FALSE);

  rk_mark_begin (mark);
  for (guint i = 0; i < n; i++)
    rk_mark_point (mark, points[i].x, points[i].y);
  mark->stroke = colour;
  mark->line_width = width;
}

static void
add_cross (RkPicture *picture, const RkStyle *style, double x, double y, double r)
{
  add_stroke (picture, (const RkPoint[]){ { x - r / 2, y - r / 2 }, { x + r / 2, y + r / 2 } }, 2, style->page, r * 0.32);
  add_stroke (picture, (const RkPoint[]){ { x - r / 2, y + r / 2 }, { x + r / 2, y - r / 2 } }, 2, style->page, r * 0.32);
}

static void
add_tick (RkPicture *picture, const RkStyle *style, double x, double y, double r)
{
  add_stroke (picture, (const RkPoint[]){ { x - r * 0.5, y }, { x - r * 0.1, y + r * 0.4 }, { x + r * 0.55, y - r * 0.4 } }, 3, style->page, r * 0.3);
}

RkMark *
rk_shape_add (RkPicture *picture, const RkStyle *style, RkShape shape, double x, double y, double radius)
{
  const RkColour fills[] = { style->page, style->page, style->parts[0], style->warning, style->soft };
  RkMark *mark = rk_picture_add_circle (picture, x, y, radius, fills[shape]);

  mark->stroke = shape == RK_SHAPE_CROSS ? style->warning : shape == RK_SHAPE_DONE ? style->soft
                                                                                   : style->parts[0];
  mark->line_width = radius * 0.32;
  mark->dashed = shape == RK_SHAPE_OPEN;
  if (shape == RK_SHAPE_HALF)
    rk_picture_add_circle (picture, x, y, radius * 0.45, style->parts[0]);
  if (shape == RK_SHAPE_CROSS)
    add_cross (picture, style, x, y, radius);
  if (shape == RK_SHAPE_DONE)
    add_tick (picture, style, x, y, radius);
  return mark;
}
