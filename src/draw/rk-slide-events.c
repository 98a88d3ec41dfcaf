/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-slide-events: the events of a year as a list: when, what, where or for whom, how many came. */
#include "core/rk-language.h"
#include "draw/rk-slide.h"

extern const RkSlideKind rk_slide_events;

#define LEFT 28.0
#define TOP 92.0
#define DATE 178.0
#define DETAIL 210.0
#define FIGURE 84.0

static void
add_row (const RkSlideRow *row, const RkStyle *style, RkPicture *picture, double y, double height)
{
  const double title = RK_SLIDE_WIDTH - 2 * LEFT - DATE - DETAIL - FIGURE;
  const double size = MIN (15, height * 0.58), middle = y + height / 2;
  RkColour ink = row->off ? style->soft : style->ink;

  rk_picture_add_line (picture, LEFT, y + height, RK_SLIDE_WIDTH - LEFT, y + height, style->faint, 0.8);
  rk_picture_add_text (picture, LEFT, middle, 0, 0.5, row->date, (RkFont){ size, FALSE, DATE - 10, 1 }, ink);
  rk_picture_add_text (picture, LEFT + DATE, middle, 0, 0.5, row->title, (RkFont){ size, TRUE, title - 12, 1 }, ink);
  rk_picture_add_text (picture, LEFT + DATE + title, middle, 0, 0.5, row->detail, (RkFont){ size * 0.9, FALSE, DETAIL - 10, 1 }, style->soft);
  rk_picture_add_text (picture, RK_SLIDE_WIDTH - LEFT, middle, 1, 0.5, row->figure, (RkFont){ size, TRUE, FIGURE, 1 }, ink);
}

static void
add_events (const RkSlide *slide, const RkStyle *style, RkPicture *picture)
{
  double room = RK_SLIDE_HEIGHT - RK_SLIDE_FOOT - 10 - TOP, height = MIN (30, room / MAX (1, slide->rows->len));

  rk_picture_add_text (picture, LEFT, 28, 0, 0, slide->title, (RkFont){ 24, TRUE, RK_SLIDE_WIDTH - 2 * LEFT, 1 }, style->ink);
  if (slide->subtitle != NULL)
    rk_picture_add_text (picture, LEFT, 61, 0, 0, slide->subtitle, (RkFont){ 15, FALSE, RK_SLIDE_WIDTH - 2 * LEFT, 1 }, style->soft);
  rk_picture_add_line (picture, LEFT, TOP, RK_SLIDE_WIDTH - LEFT, TOP, style->ink, 1.4);
  for (guint i = 0; i < slide->rows->len; i++)
    add_row (slide->rows->pdata[i], style, picture, TOP + i * height, height);
}

const RkSlideKind rk_slide_events = { "events", N_ ("Events"), add_events };
