/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/picture/rk-picture.h"

#include <math.h>

#define HATCH_DISTANCE 5.0

static void
set_colour (cairo_t *cr, RkColour colour)
{
  cairo_set_source_rgba (cr, colour.r, colour.g, colour.b, colour.a);
}

static void
trace_path (const RkMark *mark, cairo_t *cr)
{
  for (guint s = 0; s < mark->starts->len; s++) {
    guint first = g_array_index (mark->starts, guint, s);
    guint end = s + 1 < mark->starts->len ? g_array_index (mark->starts, guint, s + 1) : mark->points->len;

    cairo_new_sub_path (cr);
    for (guint i = first; i < end; i++) {
      RkPoint point = g_array_index (mark->points, RkPoint, i);

      cairo_line_to (cr, point.x, point.y);
    }
    if (mark->closed)
      cairo_close_path (cr);
  }
}

void
rk_mark_trace (const RkMark *mark, cairo_t *cr)
{
  const RkRect *box = &mark->box;

  cairo_new_path (cr);
  if (mark->kind == RK_MARK_PATH)
    trace_path (mark, cr);
  else if (mark->kind == RK_MARK_CIRCLE)
    cairo_arc (cr, box->x + box->w / 2, box->y + box->h / 2, box->w / 2, 0, 2 * G_PI);
  else
    cairo_rectangle (cr, box->x, box->y, box->w, box->h);
}

static void
trace_uprights (const RkRect *box, cairo_t *cr)
{
  for (double x = ceil (box->x / HATCH_DISTANCE) * HATCH_DISTANCE; x < box->x + box->w; x += HATCH_DISTANCE) {
    cairo_move_to (cr, x, box->y);
    cairo_line_to (cr, x, box->y + box->h);
  }
}

/* Lines across the box in one direction: slope 1 rises to the right, -1 falls, 0 is level. */
static void
trace_hatch (const RkRect *box, int slope, cairo_t *cr)
{
  double reach = slope == 0 ? 0 : box->h;

  if (slope == 0) {
    for (double y = ceil (box->y / HATCH_DISTANCE) * HATCH_DISTANCE; y < box->y + box->h; y += HATCH_DISTANCE) {
      cairo_move_to (cr, box->x, y);
      cairo_line_to (cr, box->x + box->w, y);
    }
    return;
  }
  for (double x = box->x - reach; x < box->x + box->w + reach; x += HATCH_DISTANCE * G_SQRT2) {
    cairo_move_to (cr, x, slope > 0 ? box->y + box->h : box->y);
    cairo_line_to (cr, x + box->h, slope > 0 ? box->y : box->y + box->h);
  }
}

static void
draw_hatch (const RkMark *mark, cairo_t *cr)
{
  cairo_save (cr);
  rk_mark_trace (mark, cr);
  cairo_set_fill_rule (cr, CAIRO_FILL_RULE_EVEN_ODD);
  cairo_clip (cr);
  if (mark->hatch == RK_HATCH_UPRIGHT || mark->hatch == RK_HATCH_GRID)
    trace_uprights (&mark->box, cr);
  if (mark->hatch == RK_HATCH_LEVEL || mark->hatch == RK_HATCH_GRID)
    trace_hatch (&mark->box, 0, cr);
  if (mark->hatch == RK_HATCH_RISING || mark->hatch == RK_HATCH_CROSS)
    trace_hatch (&mark->box, 1, cr);
  if (mark->hatch == RK_HATCH_FALLING || mark->hatch == RK_HATCH_CROSS)
    trace_hatch (&mark->box, -1, cr);
  set_colour (cr, mark->hatch_colour);
  cairo_set_line_width (cr, 1.4);
  cairo_stroke (cr);
  cairo_restore (cr);
}

static void
draw_shape (const RkMark *mark, cairo_t *cr)
{
  static const double dashes[] = { 4, 3 };

  if (mark->fill.a > 0) {
    rk_mark_trace (mark, cr);
    set_colour (cr, mark->fill);
    cairo_set_fill_rule (cr, CAIRO_FILL_RULE_EVEN_ODD);
    cairo_fill (cr);
  }
  if (mark->hatch != RK_HATCH_NONE)
    draw_hatch (mark, cr);
  if (mark->stroke.a > 0 && mark->line_width > 0) {
    rk_mark_trace (mark, cr);
    set_colour (cr, mark->stroke);
    cairo_set_line_width (cr, mark->line_width);
    /* round joins cost a third of the stroke and cannot be seen on a hairline */
    cairo_set_line_join (cr, mark->line_width > 2 ? CAIRO_LINE_JOIN_ROUND : CAIRO_LINE_JOIN_BEVEL);
    cairo_set_line_cap (cr, mark->dashed || mark->line_width <= 2 ? CAIRO_LINE_CAP_BUTT : CAIRO_LINE_CAP_ROUND);
    cairo_set_dash (cr, dashes, mark->dashed ? 2 : 0, 0);
    cairo_stroke (cr);
    cairo_set_dash (cr, NULL, 0, 0);
  }
}

static void
draw_text (const RkMark *mark, cairo_t *cr)
{
  const double over = 0.12 * mark->font.size;

  if (mark->plate.a > 0) {
    cairo_rectangle (cr, mark->box.x - 1.5 * over, mark->box.y - over, mark->box.w + 3 * over, mark->box.h + 2 * over);
    set_colour (cr, mark->plate);
    cairo_fill (cr);
  }
  rk_text_draw (cr, mark->text, mark->font, mark->box.x, mark->box.y, mark->align, mark->fill, mark->halo.a > 0 ? &mark->halo : NULL);
}

static void
draw_nested (const RkMark *mark, cairo_t *cr)
{
  double scale = mark->box.w / mark->picture->width;

  cairo_save (cr);
  cairo_rectangle (cr, mark->box.x, mark->box.y, mark->box.w, mark->box.h);
  cairo_clip (cr);
  cairo_translate (cr, mark->box.x, mark->box.y);
  cairo_scale (cr, scale, scale);
  rk_picture_draw (mark->picture, cr);
  cairo_restore (cr);
}

void
rk_picture_draw (const RkPicture *self, cairo_t *cr)
{
  cairo_set_antialias (cr, CAIRO_ANTIALIAS_FAST); /* half the time, no difference to the eye */
  if (self->page.a > 0) {
    set_colour (cr, self->page);
    cairo_rectangle (cr, 0, 0, self->width, self->height);
    cairo_fill (cr);
  }
  for (guint i = 0; i < self->marks->len; i++) {
    const RkMark *mark = self->marks->pdata[i];

    if (mark->kind == RK_MARK_TEXT)
      draw_text (mark, cr);
    else if (mark->kind == RK_MARK_PICTURE)
      draw_nested (mark, cr);
    else
      draw_shape (mark, cr);
  }
}
