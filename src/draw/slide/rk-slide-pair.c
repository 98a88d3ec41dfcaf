/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-slide-pair: two pictures side by side, each with a title of its own. */
#include "core/rk-language.h"
#include "draw/slide/rk-slide.h"

extern const RkSlideKind rk_slide_pair;

static void
add_pair (RkSlide *slide, const RkStyle *style, RkPicture *picture)
{
  RkRect room = rk_slide_room (slide), left = { room.x, room.y, room.w / 2, room.h }, right = { room.x + room.w / 2, room.y, room.w / 2, room.h };

  rk_slide_add_heading (slide, style, picture);
  if (slide->picture != NULL)
    rk_picture_add_picture (picture, g_steal_pointer (&slide->picture), left);
  if (slide->beside != NULL)
    rk_picture_add_picture (picture, g_steal_pointer (&slide->beside), right);
  rk_picture_add_line (picture, right.x, room.y + RK_SLIDE_MARGIN, right.x, room.y + room.h - 12, style->faint, 1);
}

const RkSlideKind rk_slide_pair = { "pair", N_ ("Two pictures"), add_pair };
