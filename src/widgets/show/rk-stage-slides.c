/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/show/rk-stage-slides.h"

#include "draw/slide/rk-slide.h"
#include "widgets/picture/rk-picture-texture.h"

#define ZOOMED_SHARE 0.6 /* of the stage, for what is zoomed into */
#define MOST_ZOOM 5.0

struct RkStageSlides {
  RkSlideShow *show; /* not owned: its stage holds it */
  int width, height, pixels;
  guint serial;         /* of the show, when they were painted */
  GHashTable *painted;  /* key_of() → RkStageSlide */
  RkStageSlide passing; /* zoomed or in another year: painted when asked for */
};

static const RkColour black = { 0, 0, 0, 1 };

static void
clear_slide (RkStageSlide *slide)
{
  g_clear_pointer (&slide->picture, rk_picture_free);
  g_clear_object (&slide->texture);
}

static void
free_slide (gpointer data)
{
  clear_slide (data);
  g_free (data);
}

RkStageSlides *
rk_stage_slides_new (RkSlideShow *show, int width, int height, int pixels)
{
  RkStageSlides *self = g_new0 (RkStageSlides, 1);

  *self = (RkStageSlides){ show, width, height, pixels, rk_slide_show_serial (show), g_hash_table_new_full (NULL, NULL, NULL, free_slide), { 0 } };
  return self;
}

void
rk_stage_slides_free (RkStageSlides *self)
{
  if (self == NULL)
    return;
  g_hash_table_unref (self->painted);
  clear_slide (&self->passing);
  g_free (self);
}

gboolean
rk_stage_slides_fit (const RkStageSlides *self, int width, int height, int pixels)
{
  return self != NULL && self->width == width && self->height == height && self->pixels == pixels && self->serial == rk_slide_show_serial (self->show);
}

/* A stage in the slide's own form is a whole number of pixels: a black hair beside the slide would be seen. */
static RkRect
fit (const RkStageSlides *self)
{
  double scale = MIN (self->width / RK_SLIDE_WIDTH, self->height / RK_SLIDE_HEIGHT);

  if (self->width - RK_SLIDE_WIDTH * scale < 4 && self->height - RK_SLIDE_HEIGHT * scale < 4)
    return (RkRect){ 0, 0, self->width, self->height };
  return (RkRect){ (self->width - RK_SLIDE_WIDTH * scale) / 2, (self->height - RK_SLIDE_HEIGHT * scale) / 2, RK_SLIDE_WIDTH * scale, RK_SLIDE_HEIGHT * scale };
}

/* Returns: @low at least, @high at most; where the slide is smaller than the stage: in the middle */
static double
keep_within (double at, double size, double stage)
{
  return size <= stage ? (stage - size) / 2 : CLAMP (at, stage - size, 0);
}

/* The slide enlarged so that the item fills a good part of the stage, and no black comes in where there is slide to show. */
static RkRect
enlarge (const RkStageSlides *self, RkRect whole, RkRect item)
{
  double zoom = MIN (self->width * ZOOMED_SHARE / MAX (1, item.w), self->height * ZOOMED_SHARE / MAX (1, item.h));
  RkRect large;

  zoom = CLAMP (zoom, 1.5, MOST_ZOOM);
  large = (RkRect){ 0, 0, whole.w * zoom, whole.h * zoom };
  large.x = keep_within (self->width / 2.0 - (item.x + item.w / 2 - whole.x) * zoom, large.w, self->width);
  large.y = keep_within (self->height / 2.0 - (item.y + item.h / 2 - whole.y) * zoom, large.h, self->height);
  return large;
}

/* Returns: FALSE when the slide has no such item */
static gboolean
find_item (const RkPicture *picture, const char *key, RkRect *box)
{
  g_autoptr (GArray) items = rk_picture_items (picture);

  for (guint i = 0; i < items->len; i++)
    if (g_strcmp0 (g_array_index (items, RkItem, i).mark->key, key) == 0) {
      *box = rk_item_box (&g_array_index (items, RkItem, i));
      return TRUE;
    }
  return FALSE;
}

static RkPicture *
lay_out (const RkStageSlides *self, guint index, int years, RkRect box)
{
  RkPicture *picture = rk_picture_new (self->width, self->height, black);

  rk_picture_add_picture (picture, rk_slide_show_draw (self->show, index, years), box);
  return picture;
}

static void
make (const RkStageSlides *self, RkStageSlide *slide, guint index, int years, const char *zoomed)
{
  RkRect whole = fit (self), item;

  slide->picture = lay_out (self, index, years, whole);
  if (zoomed != NULL && find_item (slide->picture, zoomed, &item)) {
    g_clear_pointer (&slide->picture, rk_picture_free);
    slide->picture = lay_out (self, index, years, enlarge (self, whole, item));
  }
  slide->texture = rk_picture_texture (slide->picture, self->pixels);
}

static const RkStageSlide *
keep (RkStageSlides *self, guint index)
{
  RkStageSlide *slide = g_hash_table_lookup (self->painted, GUINT_TO_POINTER (index));

  if (slide == NULL) {
    slide = g_new0 (RkStageSlide, 1);
    make (self, slide, index, 0, NULL);
    g_hash_table_insert (self->painted, GUINT_TO_POINTER (index), slide);
  }
  return slide;
}

const RkStageSlide *
rk_stage_slides_get (RkStageSlides *self, guint index, int years, const char *zoomed)
{
  if (years == 0 && zoomed == NULL)
    return keep (self, index);
  clear_slide (&self->passing);
  make (self, &self->passing, index, years, zoomed);
  return &self->passing;
}

/* One on, one back, two on; the first and the last, for Home and End. */
gboolean
rk_stage_slides_prepare (RkStageSlides *self, guint index)
{
  const guint count = rk_slide_show_count (self->show), wanted[] = { index, index + 1, index - 1, index + 2, 0, count - 1 };
  GHashTableIter iter;
  gpointer painted;

  g_hash_table_iter_init (&iter, self->painted);
  while (g_hash_table_iter_next (&iter, &painted, NULL)) {
    gboolean near = FALSE;

    for (guint i = 0; i < G_N_ELEMENTS (wanted); i++)
      near = near || wanted[i] == GPOINTER_TO_UINT (painted);
    if (!near)
      g_hash_table_iter_remove (&iter);
  }
  for (guint i = 0; i < G_N_ELEMENTS (wanted); i++)
    if (wanted[i] < count && !g_hash_table_contains (self->painted, GUINT_TO_POINTER (wanted[i]))) {
      keep (self, wanted[i]);
      return TRUE;
    }
  return FALSE;
}

guint
rk_stage_slides_count (const RkStageSlides *self)
{
  return g_hash_table_size (self->painted);
}
