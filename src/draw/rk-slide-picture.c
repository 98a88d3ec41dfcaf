/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-slide-picture: a chart or a map that fills the slide; everything on it is the picture's own. */
#include "core/rk-language.h"
#include "draw/rk-slide.h"

extern const RkSlideKind rk_slide_picture;

static void
add_nothing (const RkSlide *slide, const RkStyle *style, RkPicture *picture)
{
}

const RkSlideKind rk_slide_picture = { "picture", N_ ("Picture"), add_nothing };
