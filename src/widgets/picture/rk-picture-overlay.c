/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/picture/rk-picture-overlay.h"

gboolean
rk_picture_overlay_is_empty (const RkOverlay *overlay)
{
  return overlay->hover == NULL && overlay->focus == NULL && overlay->dragged == NULL && (overlay->marks == NULL || overlay->marks[0] == NULL);
}

static void
set_accent (cairo_t *cr, const RkStyle *style, double alpha)
{
  cairo_set_source_rgba (cr, style->accent.r, style->accent.g, style->accent.b, alpha);
}

static void
draw_item (const RkItem *item, const RkOverlay *overlay, const RkStyle *style, cairo_t *cr)
{
  const char *key = item->mark->key;
  gboolean marked = overlay->marks != NULL && g_strv_contains (overlay->marks, key);
  gboolean focused = g_strcmp0 (key, overlay->focus) == 0;
  double width = focused ? 3 : 1.5;

  if (!marked && !focused && g_strcmp0 (key, overlay->hover) != 0)
    return;
  cairo_save (cr);
  cairo_rectangle (cr, item->clip.x, item->clip.y, item->clip.w, item->clip.h);
  cairo_clip (cr);
  cairo_translate (cr, item->x, item->y);
  cairo_scale (cr, item->scale, item->scale);
  rk_mark_trace (item->mark, cr);
  cairo_set_fill_rule (cr, CAIRO_FILL_RULE_EVEN_ODD);
  set_accent (cr, style, marked ? 0.22 : 0.1);
  if (marked || !focused)
    cairo_fill_preserve (cr);
  set_accent (cr, style, marked || focused ? 1 : 0.6);
  cairo_set_line_width (cr, (marked && !focused ? 2.5 : width) / item->scale);
  cairo_stroke (cr);
  cairo_restore (cr);
}

static void
draw_dragged (const RkItem *item, const RkOverlay *overlay, const RkStyle *style, cairo_t *cr)
{
  RkRect box = rk_item_box (item);

  cairo_rectangle (cr, box.x + overlay->dx, box.y + overlay->dy, box.w, box.h);
  set_accent (cr, style, 0.35);
  cairo_fill_preserve (cr);
  set_accent (cr, style, 1);
  cairo_set_line_width (cr, 2);
  cairo_stroke (cr);
}

void
rk_picture_overlay_draw (const RkPicture *picture, const RkOverlay *overlay, const RkStyle *style, cairo_t *cr)
{
  g_autoptr (GArray) items = rk_picture_items (picture);

  for (guint i = 0; i < items->len; i++)
    draw_item (&g_array_index (items, RkItem, i), overlay, style, cr);
  for (guint i = 0; i < items->len && overlay->dragged != NULL; i++)
    if (g_str_equal (g_array_index (items, RkItem, i).mark->key, overlay->dragged))
      draw_dragged (&g_array_index (items, RkItem, i), overlay, style, cr);
}
