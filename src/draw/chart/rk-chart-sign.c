/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/chart/rk-chart-sign.h"

/* As WCAG 2 asks of graphics and of text. */
#define SEEN 3.0
#define READ 4.5

static RkColour
line_colour (const RkStyle *style, guint series)
{
  return style->lines_only ? style->ink : rk_style_seen (style, style->parts[series % RK_N_PARTS], SEEN);
}

RkColour
rk_chart_sign_text (const RkStyle *style, guint series)
{
  return style->lines_only ? style->ink : rk_style_seen (style, style->parts[series % RK_N_PARTS], READ);
}

void
rk_chart_sign_line (const RkStyle *style, RkMark *line, guint series, double unit)
{
  line->stroke = line_colour (style, series);
  line->line_width = 2.5 * unit;
  line->dashed = rk_style_lacks_colour (style) && series % 2 == 1;
}

/* Corners of a square, a diamond and a triangle about their middle. */
static const struct {
  guint n;
  RkPoint corners[4];
} shapes[] = {
  { 4, { { -0.9, -0.9 }, { 0.9, -0.9 }, { 0.9, 0.9 }, { -0.9, 0.9 } } },
  { 4, { { 0, -1.25 }, { 1.25, 0 }, { 0, 1.25 }, { -1.25, 0 } } },
  { 3, { { 0, -1.25 }, { 1.15, 0.85 }, { -1.15, 0.85 } } },
};

static RkMark *
add_shape (RkPicture *picture, RkPoint at, double radius, guint series)
{
  guint shape = series % (G_N_ELEMENTS (shapes) + 1);
  RkMark *mark;

  if (shape == 0)
    return rk_picture_add_circle (picture, at.x, at.y, radius, (RkColour){ 0 });
  mark = rk_picture_add_path (picture, TRUE);
  rk_mark_begin (mark);
  for (guint i = 0; i < shapes[shape - 1].n; i++)
    rk_mark_point (mark, at.x + radius * shapes[shape - 1].corners[i].x, at.y + radius * shapes[shape - 1].corners[i].y);
  return mark;
}

RkMark *
rk_chart_sign_point (RkPicture *picture, const RkStyle *style, RkPoint at, guint series, gboolean hollow, double unit)
{
  RkMark *mark = add_shape (picture, at, 5 * unit, series);

  mark->stroke = line_colour (style, series);
  mark->line_width = 2 * unit;
  mark->fill = hollow ? style->page : mark->stroke;
  return mark;
}

void
rk_chart_sign_sample (RkPicture *picture, const RkStyle *style, RkRect box, guint series, double unit)
{
  double y = box.y + box.h / 2;

  rk_chart_sign_line (style, rk_picture_add_line (picture, box.x, y, box.x + box.w, y, style->ink, 1), series, unit);
  rk_chart_sign_point (picture, style, (RkPoint){ box.x + box.w / 2, y }, series, FALSE, unit);
}
