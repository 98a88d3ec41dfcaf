/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * slide-samples: a slide of each kind, made up. */
#pragma once
#include "chart-samples.h"
#include "draw/rk-slide-kinds.h"

static inline RkSlide *
make_title_slide (void)
{
  RkSlide *slide = rk_slide_new ("在宅医療・介護連携推進会議", "令和6年度");

  slide->detail = g_strdup ("健康局");
  return slide;
}

static inline RkSlide *
make_events_slide (guint rows)
{
  RkSlide *slide = rk_slide_new ("令和6年度の取組", "by date");

  for (guint i = 0; i < rows; i++) {
    g_autofree char *title = g_strdup_printf ("%u 区担当者、在宅医療・介護連携支援コーディネーター合同研修会", i);

    rk_slide_add_row (slide, i % 3 == 0 ? "11月1日–11月30日" : "7月30日(水) 14:00", title, i % 4 == 0 ? "北・東ブロック 中央区民センター" : "",
                      i % 2 == 0 ? "141人" : "postponed", i % 2 == 1);
  }
  return slide;
}

static inline RkSlide *
make_picture_slide (void)
{
  g_autoptr (RkChart) chart = make_years ();
  RkSlide *slide = rk_slide_new (chart->title, NULL);

  slide->picture = rk_chart_draw (chart, rk_chart_kind ("stacked"), rk_style (RK_STYLE_LIGHT), RK_SLIDE_WIDTH, RK_SLIDE_HEIGHT - RK_SLIDE_FOOT);
  return slide;
}
