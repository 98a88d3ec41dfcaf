/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-stage-slides: the slides of a show, painted at one size: the one on screen and its neighbours, no more, for each takes as
 * many pixels as the screen has. */
#pragma once
#include "widgets/show/rk-slide-show.h"

typedef struct RkStageSlides RkStageSlides;

typedef struct {
  RkPicture *picture; /* as large as the stage, the slide in its middle */
  GdkTexture *texture;
} RkStageSlide;

RkStageSlides *rk_stage_slides_new (RkSlideShow *show, int width, int height, int pixels);
void rk_stage_slides_free (RkStageSlides *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RkStageSlides, rk_stage_slides_free)

/* Returns: TRUE when they are for that size, and of the document as it is */
gboolean rk_stage_slides_fit (const RkStageSlides *self, int width, int height, int pixels);

/* Returns: (transfer none): the slide at @index, @years on, zoomed into the item @zoomed (nullable); painted now unless it is kept.
 * Valid until the next call. */
const RkStageSlide *rk_stage_slides_get (RkStageSlides *self, guint index, int years, const char *zoomed);

/* Paints one more of the neighbours of @index and forgets those that are far. Returns: FALSE when all are there */
gboolean rk_stage_slides_prepare (RkStageSlides *self, guint index);

guint rk_stage_slides_count (const RkStageSlides *self);
