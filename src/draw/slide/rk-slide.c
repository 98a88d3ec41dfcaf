/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/slide/rk-slide.h"

#include "draw/picture/rk-fit.h"

#define WIDTH (RK_SLIDE_WIDTH - 2 * RK_SLIDE_MARGIN)
#define FOOT_SIZE 12.0

RkSlide *
rk_slide_new (const char *title, const char *subtitle)
{
  RkSlide *self = g_new0 (RkSlide, 1);

  self->title = g_strdup (title);
  self->subtitle = g_strdup (subtitle);
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
  g_free (self->number);
  g_free (self->body);
  g_free (self->source);
  rk_picture_free (self->picture);
  rk_picture_free (self->beside);
  g_free (self);
}

static gboolean
is_there (const char *text)
{
  return text != NULL && *text != '\0';
}

static RkFont
title_font (const char *title)
{
  return rk_fit (title, (RkFont){ 24, TRUE, WIDTH, 2 }, 18);
}

static RkFont
subtitle_font (const char *subtitle)
{
  return rk_fit (subtitle, (RkFont){ 15, FALSE, WIDTH, 2 }, RK_SLIDE_LEAST);
}

RkRect
rk_slide_room (const RkSlide *self)
{
  double y = 0;

  if (is_there (self->title))
    y = RK_SLIDE_MARGIN + rk_text_measure (self->title, title_font (self->title)).h + 8;
  if (is_there (self->subtitle))
    y += rk_text_measure (self->subtitle, subtitle_font (self->subtitle)).h + 8;
  return (RkRect){ 0, y, RK_SLIDE_WIDTH, RK_SLIDE_HEIGHT - RK_SLIDE_FOOT - y };
}

void
rk_slide_add_heading (const RkSlide *self, const RkStyle *style, RkPicture *picture)
{
  double y = RK_SLIDE_MARGIN;

  if (is_there (self->title))
    y += rk_picture_add_text (picture, RK_SLIDE_MARGIN, y, 0, 0, self->title, title_font (self->title), style->ink)->box.h + 8;
  if (is_there (self->subtitle))
    rk_picture_add_text (picture, RK_SLIDE_MARGIN, y, 0, 0, self->subtitle, subtitle_font (self->subtitle), style->soft);
}

void
rk_slide_add_areas (const RkStyle *style, RkPicture *picture, RkRect room)
{
  const double step = (room.w + 4) / 4;

  for (int area = 0; area < 4; area++) {
    RkMark *mark = rk_picture_add_rect (picture, (RkRect){ room.x + area * step, room.y, step - 4, room.h }, style->areas[area]);

    if (!rk_style_lacks_colour (style))
      continue;
    mark->hatch = style->lines_only ? style->area_hatches[area] : RK_HATCH_NONE;
    mark->hatch_colour = style->soft;
    mark->stroke = style->soft; /* one of the greys is that of the page */
    mark->line_width = 0.5;
  }
}

/* "推進会議  3 / 24" at the right. Returns: where it begins */
static double
add_page (const RkSlideFoot *foot, const RkStyle *style, RkPicture *picture, double y)
{
  g_autofree char *number = foot->pages > 0 ? g_strdup_printf ("%u / %u", foot->page, foot->pages) : g_strdup_printf ("%u", foot->page);
  const RkMark *mark = rk_picture_add_text (picture, RK_SLIDE_WIDTH - RK_SLIDE_MARGIN, y, 1, 1, number, (RkFont){ FOOT_SIZE, FALSE, 0, 0 }, style->soft);
  double x = mark->box.x - 16;

  if (!is_there (foot->title))
    return x;
  return rk_picture_add_text (picture, x, y, 1, 1, foot->title, (RkFont){ FOOT_SIZE, FALSE, 330, 1 }, style->soft)->box.x - 24;
}

double
rk_slide_source_room (const RkSlideFoot *foot)
{
  g_autoptr (RkPicture) picture = rk_picture_new (RK_SLIDE_WIDTH, RK_SLIDE_HEIGHT, rk_style (RK_STYLE_LIGHT)->page);

  return (foot->page > 0 ? add_page (foot, rk_style (RK_STYLE_LIGHT), picture, 0) : RK_SLIDE_WIDTH - RK_SLIDE_MARGIN) - RK_SLIDE_MARGIN;
}

RkPicture *
rk_slide_draw (RkSlide *self, const RkSlideKind *kind, const RkStyle *style, const RkSlideFoot *foot)
{
  RkPicture *picture = rk_picture_new (RK_SLIDE_WIDTH, RK_SLIDE_HEIGHT, style->page);
  const double y = RK_SLIDE_HEIGHT - 10;
  double right = RK_SLIDE_WIDTH - RK_SLIDE_MARGIN;

  kind->add (self, style, picture);
  if (foot->page > 0)
    right = add_page (foot, style, picture, y);
  if (is_there (self->source))
    rk_picture_add_text (picture, RK_SLIDE_MARGIN, y, 0, 1, self->source, (RkFont){ FOOT_SIZE, FALSE, right - RK_SLIDE_MARGIN, 1 }, style->soft);
  return picture;
}
