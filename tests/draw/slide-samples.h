/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * slide-samples: a slide of each kind, made up. */
#pragma once
#include "chart-samples.h"
#include "draw/slide/rk-slide-kinds.h"

static inline RkSlide *
make_title_slide (void)
{
  RkSlide *slide = rk_slide_new ("在宅医療・介護連携推進会議", "令和6年度");

  slide->detail = g_strdup ("健康局");
  return slide;
}

static inline RkSlide *
make_chapter_slide (void)
{
  RkSlide *slide = rk_slide_new ("広域連携の仕組みづくり", "区をこえて職種がつながる場と、市民への人生会議（ACP）の普及");

  slide->number = g_strdup ("2");
  return slide;
}

static inline RkSlide *
make_text_slide (void)
{
  RkSlide *slide = rk_slide_new ("令和6年度の課題", "令和7年度の取組へ");

  slide->body = g_strdup ("区役所と相談支援室の担当者が毎年替わる\n- 令和7年度は33人のうち23人が新任\n人生会議（ACP）がまだ知られていない\n- 11月を強化月間とする\n- 22駅に掲示する");
  slide->source = g_strdup ("出典：資料1 課題");
  return slide;
}

static inline RkPicture *
draw_years (RkRect room)
{
  g_autoptr (RkChart) chart = make_years ();

  return rk_chart_draw (chart, rk_chart_kind ("stacked"), rk_style (RK_STYLE_LIGHT), room.w, room.h);
}

/* A chart that fills the slide. */
static inline RkSlide *
make_picture_slide (void)
{
  RkSlide *slide = rk_slide_new (NULL, NULL);

  slide->picture = draw_years (rk_slide_room (slide));
  return slide;
}

static inline RkSlide *
make_pair_slide (void)
{
  RkSlide *slide = rk_slide_new ("二つを並べる", NULL);
  RkRect room = rk_slide_room (slide);

  room.w /= 2;
  slide->picture = rk_picture_new (room.w, room.h, rk_style (RK_STYLE_LIGHT)->page);
  slide->beside = rk_picture_new (room.w, room.h, rk_style (RK_STYLE_LIGHT)->page);
  rk_picture_add_text (slide->picture, 28, 28, 0, 0, "左", (RkFont){ 18, TRUE, 0, 0 }, rk_style (RK_STYLE_LIGHT)->ink);
  rk_picture_add_text (slide->beside, 28, 28, 0, 0, "右", (RkFont){ 18, TRUE, 0, 0 }, rk_style (RK_STYLE_LIGHT)->ink);
  return slide;
}
