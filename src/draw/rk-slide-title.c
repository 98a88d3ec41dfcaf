/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-slide-title: the first slide: title, subtitle, and who presents. */
#include "core/rk-language.h"
#include "draw/rk-slide.h"

extern const RkSlideKind rk_slide_title;

static void
add_title (const RkSlide *slide, const RkStyle *style, RkPicture *picture)
{
  RkMark *mark;

  for (int area = 0; area < 4; area++)
    rk_picture_add_rect (picture, (RkRect){ 64 + area * 44, 150, 40, 8 }, style->areas[area]);
  mark = rk_picture_add_text (picture, 64, 178, 0, 0, slide->title, (RkFont){ 40, TRUE, RK_SLIDE_WIDTH - 128, 3 }, style->ink);
  if (slide->subtitle != NULL)
    mark = rk_picture_add_text (picture, 64, mark->box.y + mark->box.h + 24, 0, 0, slide->subtitle, (RkFont){ 22, FALSE, RK_SLIDE_WIDTH - 128, 2 }, style->soft);
  if (slide->detail != NULL)
    rk_picture_add_text (picture, 64, RK_SLIDE_HEIGHT - 64, 0, 1, slide->detail, (RkFont){ 16, FALSE, RK_SLIDE_WIDTH - 128, 2 }, style->soft);
}

const RkSlideKind rk_slide_title = { "title", N_ ("Title"), add_title };
