/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-slide-chapter: what comes now: a number, a title, a line about it. */
#include "core/rk-language.h"
#include "draw/picture/rk-fit.h"
#include "draw/slide/rk-slide.h"

extern const RkSlideKind rk_slide_chapter;

#define LEFT 64.0
#define WIDTH (RK_SLIDE_WIDTH - 2 * LEFT)

static void
add_chapter (RkSlide *slide, const RkStyle *style, RkPicture *picture)
{
  const char *title = slide->title != NULL ? slide->title : "";
  RkFont font = rk_fit (title, (RkFont){ 36, TRUE, WIDTH, 2 }, 20);
  double y = 176;

  if (slide->number != NULL)
    rk_picture_add_text (picture, LEFT, y, 0, 1, slide->number, (RkFont){ 64, TRUE, 0, 0 }, style->faint);
  rk_slide_add_areas (style, picture, (RkRect){ LEFT, y + 18, 172, 6 });
  y += 48;
  y += rk_picture_add_text (picture, LEFT, y, 0, 0, title, font, style->ink)->box.h + 22;
  if (slide->subtitle != NULL)
    rk_picture_add_text (picture, LEFT, y, 0, 0, slide->subtitle, rk_fit (slide->subtitle, (RkFont){ 20, FALSE, WIDTH, 4 }, 14), style->soft);
}

const RkSlideKind rk_slide_chapter = { "chapter", N_ ("Chapter"), add_chapter };
