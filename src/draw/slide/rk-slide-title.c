/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-slide-title: the first slide: title, subtitle, and who presents. */
#include "core/rk-language.h"
#include "draw/picture/rk-fit.h"
#include "draw/slide/rk-slide.h"

extern const RkSlideKind rk_slide_title;

#define LEFT 64.0
#define WIDTH (RK_SLIDE_WIDTH - 2 * LEFT)

static void
add_title (RkSlide *slide, const RkStyle *style, RkPicture *picture)
{
  const char *title = slide->title != NULL ? slide->title : "";
  double y = 178;

  rk_slide_add_areas (style, picture, (RkRect){ LEFT, 150, 172, 8 });
  y += rk_picture_add_text (picture, LEFT, y, 0, 0, title, rk_fit (title, (RkFont){ 40, TRUE, WIDTH, 3 }, 24), style->ink)->box.h + 24;
  if (slide->subtitle != NULL)
    rk_picture_add_text (picture, LEFT, y, 0, 0, slide->subtitle, rk_fit (slide->subtitle, (RkFont){ 22, FALSE, WIDTH, 2 }, 16), style->soft);
  if (slide->detail != NULL)
    rk_picture_add_text (picture, LEFT, RK_SLIDE_HEIGHT - 64, 0, 1, slide->detail, rk_fit (slide->detail, (RkFont){ 16, FALSE, WIDTH, 2 }, RK_SLIDE_LEAST), style->soft);
}

const RkSlideKind rk_slide_title = { "title", N_ ("Title"), add_title };
