/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/show/rk-stage-overlay.h"

#include "widgets/picture/rk-picture-overlay.h"
#include "widgets/show/rk-slide-help.h"

#define TYPE_SHARE (1 / 26.0) /* of the stage’s height: 41 pixels at 1080 */

gboolean
rk_stage_overlay_is_empty (const RkStageOverlay *overlay)
{
  return overlay->told == NULL && overlay->focus == NULL && *overlay->typed == '\0' && overlay->year == NULL && !overlay->pointer && !overlay->help;
}

static gboolean
find (const RkPicture *picture, const char *key, RkItem *item)
{
  g_autoptr (GArray) items = rk_picture_items (picture);

  for (guint i = 0; i < items->len && key != NULL; i++)
    if (g_str_equal (g_array_index (items, RkItem, i).mark->key, key)) {
      *item = g_array_index (items, RkItem, i);
      return TRUE;
    }
  return FALSE;
}

const char *
rk_stage_item_name (const RkPicture *picture, const char *key)
{
  RkItem item;

  return find (picture, key, &item) ? item.mark->name : NULL;
}

static void
add_board (RkPicture *above, RkRect box, const RkStyle *style)
{
  RkMark *board = rk_picture_add_rect (above, box, rk_colour_alpha (style->ink, 0.92));

  board->stroke = style->page;
  board->line_width = box.h / 40;
}

/* Words on a dark board with its left upper corner at (@x, @y). */
static void
add_words (RkPicture *above, double x, double y, const char *words, RkFont font, const RkStyle *style)
{
  RkSize size = rk_text_measure (words, font);

  add_board (above, (RkRect){ x, y, size.w + font.size * 1.2, size.h + font.size }, style);
  rk_picture_add_text (above, x + font.size * 0.6, y + font.size * 0.5, 0, 0, words, font, style->page);
}

/* Above the item where there is room, else below it, else upon it; always within the stage. */
static void
add_callout (RkPicture *above, RkRect item, const char *words, const RkStyle *style)
{
  RkFont font = { above->height * TYPE_SHARE, TRUE, above->width * 0.5, 0 };
  RkSize size = rk_text_measure (words, font);
  double w = size.w + font.size * 1.2, h = size.h + font.size, gap = font.size * 0.4;
  double x = CLAMP (item.x + item.w / 2 - w / 2, gap, MAX (gap, above->width - w - gap));
  double y = item.y - h - gap;

  if (y < gap)
    y = item.y + item.h + gap;
  add_words (above, x, MIN (y, above->height - h - gap), words, font, style);
}

static void
add_corner (RkPicture *above, double across, const char *words, const RkStyle *style)
{
  RkFont font = { above->height * TYPE_SHARE, TRUE, 0, 0 };
  double w = rk_text_measure (words, font).w + font.size * 1.2;

  add_words (above, font.size * 0.4 + across * (above->width - w - font.size * 0.8), font.size * 0.4, words, font, style);
}

static void
add_pointer (RkPicture *above, double x, double y)
{
  double radius = above->height / 90;

  rk_picture_add_circle (above, x, y, radius * 2, (RkColour){ 1, 0.1, 0.1, 0.3 });
  rk_picture_add_circle (above, x, y, radius, (RkColour){ 1, 0.1, 0.1, 0.95 });
}

void
rk_stage_overlay_draw (const RkPicture *picture, const RkStageOverlay *overlay, cairo_t *cr)
{
  const RkStyle *style = rk_style (RK_STYLE_LIGHT);
  const char *const marks[] = { overlay->told, NULL };
  const RkOverlay items = { .marks = marks, .focus = overlay->focus };
  g_autoptr (RkPicture) above = rk_picture_new (picture->width, picture->height, (RkColour){ 0, 0, 0, 0 });
  RkItem told;

  if (overlay->told != NULL || overlay->focus != NULL)
    rk_picture_overlay_draw (picture, &items, style, cr);
  if (find (picture, overlay->told, &told) && told.mark->name != NULL)
    add_callout (above, rk_item_box (&told), told.mark->name, style);
  if (*overlay->typed != '\0')
    add_corner (above, 0, overlay->typed, style);
  if (overlay->year != NULL)
    add_corner (above, 1, overlay->year, style);
  if (overlay->help)
    rk_slide_help_add (above, style);
  if (overlay->pointer)
    add_pointer (above, overlay->x, overlay->y);
  rk_picture_draw (above, cr);
}
