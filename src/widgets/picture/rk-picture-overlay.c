/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/picture/rk-picture-overlay.h"

gboolean
rk_picture_overlay_is_empty (const RkOverlay *overlay)
{
  return overlay->hover == NULL && overlay->focus == NULL && overlay->drag == NULL && (overlay->marks == NULL || overlay->marks[0] == NULL);
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

  cairo_rectangle (cr, box.x + overlay->drag->x - overlay->drag->from_x, box.y + overlay->drag->y - overlay->drag->from_y, box.w, box.h);
  set_accent (cr, style, 0.35);
  cairo_fill_preserve (cr);
  set_accent (cr, style, 1);
  cairo_set_line_width (cr, 2);
  cairo_stroke (cr);
}

/* Where the pointer does not hide them, and within the picture. */
static void
draw_words (const RkPicture *picture, const RkOverlay *overlay, const RkStyle *style, cairo_t *cr)
{
  const RkFont font = { 13, TRUE, 0, 0 };
  g_autoptr (RkPicture) above = rk_picture_new (picture->width, picture->height, (RkColour){ 0, 0, 0, 0 });
  RkSize size = rk_text_measure (overlay->words, font);
  RkRect box = { overlay->drag->x + 16, overlay->drag->y + 20, size.w + 16, size.h + 8 };
  RkMark *mark;

  if (box.x + box.w > picture->width)
    box.x = overlay->drag->x - 12 - box.w;
  if (box.y + box.h > picture->height)
    box.y = overlay->drag->y - 12 - box.h;
  mark = rk_picture_add_rect (above, box, style->page);
  mark->stroke = style->accent;
  mark->line_width = 1.5;
  rk_picture_add_text (above, box.x + 8, box.y + box.h / 2, 0, 0.5, overlay->words, font, style->ink);
  rk_picture_draw (above, cr);
}

void
rk_picture_overlay_draw (const RkPicture *picture, const RkOverlay *overlay, const RkStyle *style, cairo_t *cr)
{
  g_autoptr (GArray) items = rk_picture_items (picture);

  for (guint i = 0; i < items->len; i++)
    draw_item (&g_array_index (items, RkItem, i), overlay, style, cr);
  for (guint i = 0; i < items->len && overlay->drag != NULL; i++)
    if (g_str_equal (g_array_index (items, RkItem, i).mark->key, overlay->drag->key))
      draw_dragged (&g_array_index (items, RkItem, i), overlay, style, cr);
  if (overlay->drag != NULL && overlay->words != NULL)
    draw_words (picture, overlay, style, cr);
}
