/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-slide-picture: a chart, a map or a table that fills the slide, below the slide's title where it has one. */
#include "core/rk-language.h"
#include "draw/slide/rk-slide.h"

extern const RkSlideKind rk_slide_picture;

static void
add_picture (RkSlide *slide, const RkStyle *style, RkPicture *picture)
{
  rk_slide_add_heading (slide, style, picture);
  if (slide->picture != NULL)
    rk_picture_add_picture (picture, g_steal_pointer (&slide->picture), rk_slide_room (slide));
}

const RkSlideKind rk_slide_picture = { "picture", N_ ("Picture"), add_picture };
