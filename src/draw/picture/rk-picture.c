/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/picture/rk-picture.h"

#include <math.h>

static void
mark_free (gpointer data)
{
  RkMark *mark = data;

  g_clear_pointer (&mark->points, g_array_unref);
  g_clear_pointer (&mark->starts, g_array_unref);
  rk_picture_free (mark->picture);
  g_free (mark->text);
  g_free (mark->key);
  g_free (mark->name);
  g_free (mark);
}

RkPicture *
rk_picture_new (double width, double height, RkColour page)
{
  RkPicture *self = g_new0 (RkPicture, 1);

  *self = (RkPicture){ .width = width, .height = height, .page = page, .marks = g_ptr_array_new_with_free_func (mark_free) };
  return self;
}

void
rk_picture_free (RkPicture *self)
{
  if (self == NULL)
    return;
  g_ptr_array_unref (self->marks);
  g_free (self->anchor);
  g_free (self);
}

static RkMark *
add_mark (RkPicture *self, RkMarkKind kind, RkRect box)
{
  RkMark *mark = g_new0 (RkMark, 1);

  mark->kind = kind;
  mark->box = box;
  g_ptr_array_add (self->marks, mark);
  return mark;
}

RkMark *
rk_picture_add_path (RkPicture *self, gboolean closed)
{
  RkMark *mark = add_mark (self, RK_MARK_PATH, (RkRect){ 0 });

  mark->points = g_array_new (FALSE, FALSE, sizeof (RkPoint));
  mark->starts = g_array_new (FALSE, FALSE, sizeof (guint));
  mark->closed = closed;
  return mark;
}

void
rk_mark_begin (RkMark *mark)
{
  g_array_append_val (mark->starts, mark->points->len);
}

void
rk_mark_point (RkMark *mark, double x, double y)
{
  RkPoint point = { x, y };

  if (mark->points->len == 0)
    mark->box = (RkRect){ x, y, 0, 0 };
  else {
    double right = MAX (mark->box.x + mark->box.w, x), bottom = MAX (mark->box.y + mark->box.h, y);

    mark->box.x = MIN (mark->box.x, x);
    mark->box.y = MIN (mark->box.y, y);
    mark->box.w = right - mark->box.x;
    mark->box.h = bottom - mark->box.y;
  }
  g_array_append_val (mark->points, point);
}

RkMark *
rk_picture_add_rect (RkPicture *self, RkRect box, RkColour fill)
{
  RkMark *mark = rk_picture_add_path (self, TRUE);

  rk_mark_begin (mark);
  rk_mark_point (mark, box.x, box.y);
  rk_mark_point (mark, box.x + box.w, box.y);
  rk_mark_point (mark, box.x + box.w, box.y + box.h);
  rk_mark_point (mark, box.x, box.y + box.h);
  mark->fill = fill;
  return mark;
}

RkMark *
rk_picture_add_line (RkPicture *self, double x1, double y1, double x2, double y2, RkColour stroke, double width)
{
  RkMark *mark = rk_picture_add_path (self, FALSE);

  rk_mark_begin (mark);
  rk_mark_point (mark, x1, y1);
  rk_mark_point (mark, x2, y2);
  mark->stroke = stroke;
  mark->line_width = width;
  return mark;
}

RkMark *
rk_picture_add_circle (RkPicture *self, double x, double y, double radius, RkColour fill)
{
  RkMark *mark = add_mark (self, RK_MARK_CIRCLE, (RkRect){ x - radius, y - radius, 2 * radius, 2 * radius });

  mark->fill = fill;
  return mark;
}

RkMark *
rk_picture_add_text (RkPicture *self, double x, double y, double across, double down, const char *text, RkFont font, RkColour colour)
{
  RkSize size = rk_text_measure (text, font);
  RkMark *mark = add_mark (self, RK_MARK_TEXT, (RkRect){ x - across * size.w, y - down * size.h, size.w, size.h });

  mark->text = g_strdup (text);
  mark->font = font;
  /* wrapped lines that are not on the left stand within the text's own width, not within the room it was given */
  if (font.width > 0 && across > 0)
    mark->font.width = MIN (font.width, size.w + 0.5);
  mark->align = across;
  mark->fill = colour;
  return mark;
}

RkMark *
rk_picture_add_picture (RkPicture *self, RkPicture *child, RkRect box)
{
  RkMark *mark = add_mark (self, RK_MARK_PICTURE, box);

  mark->picture = child;
  return mark;
}

void
rk_mark_set_item (RkMark *mark, const char *key, const char *name)
{
  g_free (mark->key);
  g_free (mark->name);
  mark->key = g_strdup (key);
  mark->name = g_strdup (name);
}

/* Even-odd over all sub-paths, as cairo fills them. */
static gboolean
path_contains (const RkMark *mark, double x, double y)
{
  const RkPoint *points = (const RkPoint *) (gpointer) mark->points->data;
  gboolean inside = FALSE;

  for (guint s = 0; s < mark->starts->len; s++) {
    guint first = g_array_index (mark->starts, guint, s);
    guint end = s + 1 < mark->starts->len ? g_array_index (mark->starts, guint, s + 1) : mark->points->len;

    for (guint i = first, before = end - 1; i < end; before = i++)
      if ((points[i].y > y) != (points[before].y > y) && x < (points[before].x - points[i].x) * (y - points[i].y) / (points[before].y - points[i].y) + points[i].x)
        inside = !inside;
  }
  return inside;
}

gboolean
rk_mark_contains (const RkMark *mark, double x, double y)
{
  if (x < mark->box.x || y < mark->box.y || x > mark->box.x + mark->box.w || y > mark->box.y + mark->box.h)
    return FALSE;
  if (mark->kind == RK_MARK_CIRCLE)
    return hypot (x - mark->box.x - mark->box.w / 2, y - mark->box.y - mark->box.h / 2) <= mark->box.w / 2;
  return mark->kind != RK_MARK_PATH || path_contains (mark, x, y);
}

static gboolean
is_item (const RkMark *mark)
{
  return mark->key != NULL;
}

static gboolean
is_text (const RkMark *mark)
{
  return mark->kind == RK_MARK_TEXT;
}

static RkRect
intersect (RkRect a, RkRect b)
{
  double x = MAX (a.x, b.x), y = MAX (a.y, b.y);

  return (RkRect){ x, y, MAX (0, MIN (a.x + a.w, b.x + b.w) - x), MAX (0, MIN (a.y + a.h, b.y + b.h) - y) };
}

static void
collect (const RkPicture *self, RkItem at, gboolean (*wanted) (const RkMark *), GArray *items)
{
  for (guint i = 0; i < self->marks->len; i++) {
    RkItem item = at;
    RkRect box;

    item.mark = self->marks->pdata[i];
    if (wanted (item.mark))
      g_array_append_val (items, item);
    if (item.mark->kind != RK_MARK_PICTURE)
      continue;
    box = rk_item_box (&item);
    collect (item.mark->picture, (RkItem){ NULL, box.x, box.y, box.w / item.mark->picture->width, intersect (at.clip, box) }, wanted, items);
  }
}

static GArray *
collect_all (const RkPicture *self, gboolean (*wanted) (const RkMark *))
{
  GArray *items = g_array_new (FALSE, FALSE, sizeof (RkItem));

  collect (self, (RkItem){ NULL, 0, 0, 1, { 0, 0, self->width, self->height } }, wanted, items);
  return items;
}

GArray *
rk_picture_items (const RkPicture *self)
{
  return collect_all (self, is_item);
}

GArray *
rk_picture_texts (const RkPicture *self)
{
  return collect_all (self, is_text);
}

static gboolean
is_within (const RkRect *box, double x, double y)
{
  return x >= box->x && y >= box->y && x <= box->x + box->w && y <= box->y + box->h;
}

gboolean
rk_picture_item_at (const RkPicture *self, double x, double y, RkItem *item)
{
  g_autoptr (GArray) items = rk_picture_items (self);

  for (guint i = items->len; i > 0; i--) {
    const RkItem *candidate = &g_array_index (items, RkItem, i - 1);

    if (!is_within (&candidate->clip, x, y) || !rk_mark_contains (candidate->mark, (x - candidate->x) / candidate->scale, (y - candidate->y) / candidate->scale))
      continue;
    *item = *candidate;
    return TRUE;
  }
  return FALSE;
}

RkRect
rk_item_box (const RkItem *item)
{
  const RkRect *box = &item->mark->box;

  return (RkRect){ item->x + item->scale * box->x, item->y + item->scale * box->y, item->scale * box->w, item->scale * box->h };
}
