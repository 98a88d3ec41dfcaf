/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * chart-samples: charts of made-up values that have everything a chart can have. */
#pragma once
#include "core/rk-language.h"
#include "draw/chart/rk-chart-kinds.h"

#include <math.h>

/* Five years: R3 is not published, R5 is half a year, R4's published total has 50 more than its parts. */
static inline RkChart *
make_years (void)
{
  static const struct {
    const char *label, *western, *partial, *gap, *aside;
    double first, second, total, unexplained;
  } rows[] = {
    { "R1", "2019", NULL, NULL, "再掲 40", 300, 500, 800, 0 },
    { "R2", "2020", NULL, NULL, "再掲 10", 20, 180, 200, 0 },
    { "R3", "2021", NULL, "no figure published", NULL, NAN, NAN, NAN, 0 },
    { "R4", "2022", NULL, NULL, "再掲 90", 400, 450, 900, 50 },
    { "R5", "2023", "first half", NULL, "再掲 30", 150, 250, 400, 0 },
  };
  RkChart *chart = rk_chart_new ("Meetings attended", "Osaka City, by fiscal year", "回");

  rk_chart_add_series (chart, "市・区の会議");
  rk_chart_add_series (chart, "関係機関との会議");
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    RkChartCategory *category = rk_chart_add_category (chart, rows[i].label, rows[i].western);
    g_autofree char *first = g_strdup_printf ("first-%s", rows[i].label), *second = g_strdup_printf ("second-%s", rows[i].label);

    category->partial = g_strdup (rows[i].partial);
    category->gap = g_strdup (rows[i].gap);
    category->aside = g_strdup (rows[i].aside);
    category->total = rows[i].total;
    category->total_key = isnan (rows[i].total) ? NULL : g_strdup_printf ("total-%s", rows[i].label);
    category->unexplained = rows[i].unexplained;
    if (isnan (rows[i].first))
      continue;
    rk_chart_set_cell (category, 0, rows[i].first, NULL, first);
    rk_chart_set_cell (category, 1, rows[i].second, NULL, second);
  }
  chart->unexplained = g_strdup ("in the total only");
  chart->accent = g_strdup ("R4");
  rk_chart_add_remark (chart, "R2", "新型コロナウイルス感染症で会議が開けなかった年");
  rk_chart_add_line (chart, 700, "目標");
  rk_chart_add_note (chart, "R4: the published total is %d.", 900);
  chart->source = g_strdup ("Source: made up");
  return chart;
}

/* Three questions: one with all answers, one with an answer nobody gave and one not answered, one without figures. */
static inline RkChart *
make_survey (void)
{
  RkChart *chart = rk_chart_new ("区担当者等説明会", "Questionnaire, in %", "answers");
  RkChartCategory *category;

  chart->matter = RK_CHART_ANSWERS;
  for (guint i = 0; i < 4; i++)
    rk_chart_add_series (chart, "");
  category = rk_chart_add_category (chart, "内容の理解", "Ward staff, n = 12 of 15");
  rk_chart_set_cell (category, 0, 6, "理解できた", "answer:1");
  rk_chart_set_cell (category, 1, 4, "少し理解できた", "answer:2");
  rk_chart_set_cell (category, 2, 2, "あまり理解できなかった", "answer:3");
  category = rk_chart_add_category (chart, "業務への活用", "Coordinators, n = 3 of 3");
  rk_chart_set_cell (category, 0, 1, "活かせる", "answer:4");
  rk_chart_set_cell (category, 1, 1, "やや活かせる", "answer:5");
  rk_chart_set_cell (category, 2, 0, "活かせない", "answer:6");
  rk_chart_set_cell (category, 3, 1, "未回答", "answer:7");
  g_array_index (category->cells, RkChartCell, 3).no_answer = TRUE;
  category = rk_chart_add_category (chart, "認知度", "Participants");
  category->gap = g_strdup ("The paper’s chart is lost: no figures.");
  return chart;
}

/* Groups whose bars bear names of their own. */
static inline RkChart *
make_blocks (void)
{
  RkChart *chart = rk_chart_new ("Attendance", "by block of the year", "人");
  RkChartCategory *category;

  chart->apart = TRUE;
  rk_chart_add_series (chart, "");
  rk_chart_add_series (chart, "");
  category = rk_chart_add_category (chart, "R5", "2023");
  category->gap = g_strdup ("no figure published");
  category = rk_chart_add_category (chart, "R6", "2024");
  rk_chart_set_cell (category, 0, 120, "北・西ブロック", "event:1");
  rk_chart_set_cell (category, 1, 141, "東・南ブロック", "event:2");
  category = rk_chart_add_category (chart, "R7", "2025");
  rk_chart_set_cell (category, 0, 9, "北・東ブロック", "event:3");
  return chart;
}

/* 24 places at three times, the last a half year; one place has no figure. */
static inline RkChart *
make_places (void)
{
  static const char *const names[] = { "北区", "都島区", "福島区", "此花区", "中央区", "西区", "港区", "大正区", "天王寺区", "浪速区", "西淀川区", "淀川区",
                                       "東淀川区", "東成区", "生野区", "旭区", "城東区", "鶴見区", "阿倍野区", "住之江区", "住吉区", "東住吉区", "平野区", "Higashisumiyoshi-ku" };
  RkChart *chart = rk_chart_new ("相談の件数", "区別", "件");

  chart->matter = RK_CHART_PLACES;
  chart->apart = TRUE;
  rk_chart_add_series (chart, "R3");
  rk_chart_add_series (chart, "R4");
  rk_chart_add_series (chart, "R5 first half");
  for (guint i = 0; i < G_N_ELEMENTS (names); i++) {
    RkChartCategory *category = rk_chart_add_category (chart, names[i], NULL);
    g_autofree char *then = g_strdup_printf ("then-%u", i), *now = g_strdup_printf ("now-%u", i), *half = g_strdup_printf ("half-%u", i);

    if (i == 5) {
      category->gap = g_strdup ("no figure");
      continue;
    }
    rk_chart_set_cell (category, 0, 100 + (i * 37) % 90, NULL, then);
    rk_chart_set_cell (category, 1, 90 + (i * 53) % 120, NULL, now);
    rk_chart_set_cell (category, 2, 40 + (i * 29) % 60, NULL, half);
    g_array_index (category->cells, RkChartCell, 2).part = RK_CHART_FIRST_PART;
  }
  rk_chart_add_line (chart, 120, "市の平均");
  rk_chart_add_note (chart, "%s", "R5 is the first half only.");
  chart->source = g_strdup ("Source: made up");
  return chart;
}

/* Three rows of 24 wards: with all states, with one, without figures; two have a year before. */
static inline RkChart *
make_states (void)
{
  RkChart *chart = rk_chart_new ("推進会議で検討した内容", "24区", "区");
  RkChartCategory *category;

  chart->matter = RK_CHART_STATES;
  chart->before = g_strdup ("R4 上半期");
  rk_chart_add_series (chart, "検討済");
  rk_chart_add_series (chart, "準備中");
  rk_chart_add_series (chart, "未着手");
  category = rk_chart_add_category (chart, "項目1", NULL);
  category->out_of = 24;
  category->before = 10;
  rk_chart_set_cell (category, 0, 15, NULL, "progress:1");
  rk_chart_set_cell (category, 1, 7, NULL, "progress:2");
  rk_chart_set_cell (category, 2, 2, NULL, "progress:3");
  category = rk_chart_add_category (chart, "介護専門職に向けた医療分野の研修", NULL);
  category->out_of = 24;
  rk_chart_set_cell (category, 0, 3, NULL, "progress:4");
  category = rk_chart_add_category (chart, "項目3", NULL);
  category->out_of = 24;
  category->before = 22;
  category->gap = g_strdup ("no figure published");
  return chart;
}
