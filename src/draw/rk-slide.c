/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/rk-slide.h"

static void
free_row (gpointer data)
{
  RkSlideRow *row = data;

  g_free (row->date);
  g_free (row->title);
  g_free (row->detail);
  g_free (row->figure);
  g_free (row);
}

RkSlide *
rk_slide_new (const char *title, const char *subtitle)
{
  RkSlide *self = g_new0 (RkSlide, 1);

  self->title = g_strdup (title);
  self->subtitle = g_strdup (subtitle);
  self->rows = g_ptr_array_new_with_free_func (free_row);
  return self;
}

void
rk_slide_free (RkSlide *self)
{
  if (self == NULL)
    return;
  g_free (self->title);
  g_free (self->subtitle);
  g_free (self->detail);
  g_ptr_array_unref (self->rows);
  rk_picture_free (self->picture);
  g_free (self);
}

void
rk_slide_add_row (RkSlide *self, const char *date, const char *title, const char *detail, const char *figure, gboolean off)
{
  RkSlideRow *row = g_new0 (RkSlideRow, 1);

  *row = (RkSlideRow){ g_strdup (date), g_strdup (title), g_strdup (detail), g_strdup (figure), off };
  g_ptr_array_add (self->rows, row);
}

RkPicture *
rk_slide_draw (RkSlide *self, const RkSlideKind *kind, const RkStyle *style, const char *foot, guint page)
{
  g_autoptr (RkPicture) picture = rk_picture_new (RK_SLIDE_WIDTH, RK_SLIDE_HEIGHT, style->page);
  const double y = RK_SLIDE_HEIGHT - 12;
  const RkFont font = { 12, FALSE, 0, 0 };

  if (self->picture != NULL) {
    RkPicture *own = g_steal_pointer (&self->picture);

    rk_picture_add_picture (picture, own, (RkRect){ 0, 0, own->width, own->height });
  }
  kind->add (self, style, picture);
  if (foot != NULL && page > 0) {
    g_autofree char *number = g_strdup_printf ("%u", page);

    rk_picture_add_text (picture, 28, y, 0, 1, foot, (RkFont){ 12, FALSE, 760, 1 }, style->soft);
    rk_picture_add_text (picture, RK_SLIDE_WIDTH - 28, y, 1, 1, number, font, style->soft);
  }
  return g_steal_pointer (&picture);
}
