/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * draw-checks: what holds for every picture, whatever is on it, and how tests find marks in one. */
#pragma once
#include "draw/picture/rk-picture.h"

#include <string.h>

#define TOLERANCE 0.5 /* points */

static inline gboolean
overlap (const RkRect *a, const RkRect *b)
{
  return a->x + TOLERANCE < b->x + b->w && b->x + TOLERANCE < a->x + a->w && a->y + TOLERANCE < b->y + b->h && b->y + TOLERANCE < a->y + a->h;
}

static inline void
assert_within (const RkPicture *picture, const RkItem *item, const char *what)
{
  RkRect box = rk_item_box (item);

  if (box.x < -TOLERANCE || box.y < -TOLERANCE || box.x + box.w > picture->width + TOLERANCE || box.y + box.h > picture->height + TOLERANCE)
    g_error ("%s: “%s” leaves the picture (%g × %g) at %g, %g, %g × %g", what, item->mark->text, picture->width, picture->height, box.x, box.y, box.w, box.h);
}

/* Every text lies within the picture, none on another, none smaller than @least. */
static inline void
assert_texts_clear (const RkPicture *picture, double least, const char *what)
{
  g_autoptr (GArray) texts = rk_picture_texts (picture);

  for (guint i = 0; i < texts->len; i++) {
    const RkItem *item = &g_array_index (texts, RkItem, i);
    RkRect box = rk_item_box (item);

    assert_within (picture, item, what);
    if (item->mark->font.size * item->scale < least - 0.01)
      g_error ("%s: “%s” is only %g points high", what, item->mark->text, item->mark->font.size * item->scale);
    for (guint k = 0; k < i; k++) {
      const RkItem *other = &g_array_index (texts, RkItem, k);
      RkRect box_of_other = rk_item_box (other);

      if (*item->mark->text != '\0' && *other->mark->text != '\0' && overlap (&box, &box_of_other))
        g_error ("%s: “%s” lies on “%s”", what, item->mark->text, other->mark->text);
    }
  }
}

/* An ellipsis stands where the text is longer than its room. */
static inline void
assert_whole (const RkMark *mark, const char *what)
{
  RkFont free = { mark->font.size, mark->font.bold, mark->font.lines == 1 ? 0 : mark->font.width, 0 };
  RkSize size;

  if (mark->font.width <= 0 || mark->font.lines == 0)
    return;
  size = rk_text_measure (mark->text, free);
  if ((mark->font.lines == 1 && size.w > mark->font.width + 0.6) || (mark->font.lines > 1 && size.h > mark->box.h + 0.6))
    g_error ("%s: “%s” is cut", what, mark->text);
}

static inline void
assert_texts_whole (const RkPicture *picture, const char *what)
{
  g_autoptr (GArray) texts = rk_picture_texts (picture);

  for (guint i = 0; i < texts->len; i++)
    assert_whole (g_array_index (texts, RkItem, i).mark, what);
}

/* Returns: how many texts of the picture are exactly @text; the last one in @item when it is wanted */
static inline guint
count_text (const RkPicture *picture, const char *text, RkItem *item)
{
  g_autoptr (GArray) texts = rk_picture_texts (picture);
  guint n = 0;

  if (item != NULL)
    *item = (RkItem){ 0 };
  for (guint i = 0; i < texts->len; i++) {
    const RkItem *candidate = &g_array_index (texts, RkItem, i);

    if (!g_str_equal (candidate->mark->text, text))
      continue;
    n++;
    if (item != NULL)
      *item = *candidate;
  }
  return n;
}

/* Returns: how many items bear @key; the first one in @item when it is wanted */
static inline guint
count_item (const RkPicture *picture, const char *key, RkItem *item)
{
  g_autoptr (GArray) items = rk_picture_items (picture);
  guint n = 0;

  if (item != NULL)
    *item = (RkItem){ 0 };
  for (guint i = 0; i < items->len; i++) {
    const RkItem *candidate = &g_array_index (items, RkItem, i);

    if (g_str_equal (candidate->mark->key, key) && n++ == 0 && item != NULL)
      *item = *candidate;
  }
  return n;
}

/* The picture drawn at one pixel a point; freed with cairo_surface_destroy(). */
static inline cairo_surface_t *
paint (const RkPicture *picture)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, (int) picture->width, (int) picture->height);
  cairo_t *cr = cairo_create (surface);

  rk_picture_draw (picture, cr);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  return surface;
}

/* Returns: a pixel as 0xaarrggbb */
static inline guint32
pixel_at (cairo_surface_t *surface, int x, int y)
{
  const guint8 *row = cairo_image_surface_get_data (surface) + y * cairo_image_surface_get_stride (surface);
  guint32 pixel;

  memcpy (&pixel, row + 4 * x, sizeof pixel);
  return pixel;
}
