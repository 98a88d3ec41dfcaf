/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/record/rk-choices.h"

#include "core/rk-language.h"

const RkChoice rk_basic_areas[] = {
  { "北部", N_ ("North") }, { "西部", N_ ("West") }, { "東部", N_ ("East") }, { "南部", N_ ("South") }, { 0 }
};

const RkChoice rk_event_states[] = {
  { "予定", N_ ("planned") }, { "開催済", N_ ("held") }, { "実施中", N_ ("ongoing") }, { "延期", N_ ("postponed") }, { "中止", N_ ("cancelled") }, { 0 }
};

const RkChoice rk_event_kinds[] = {
  { "多職種研修会", N_ ("Multi-professional training") },
  { "合同研修会", N_ ("Joint training") },
  { "コーディネーター連絡会", N_ ("Coordinators’ meeting") },
  { "説明会", N_ ("Briefing") },
  { "拠点コーディネーター", N_ ("Hub coordinators") },
  { "新任支援", N_ ("Newcomers’ support") },
  { "ACPセミナー", N_ ("ACP seminar") },
  { "ACP強化月間", N_ ("ACP month") },
  { "ポスター掲示", N_ ("Posters") },
  { "デジタルサイネージ", N_ ("Digital signage") },
  { "活動報告会", N_ ("Report meeting") },
  { "調査", N_ ("Survey round") },
  { "個別支援", N_ ("Visits and support") },
  { "通信", N_ ("Newsletter") },
  { "会議体", N_ ("Council") },
  { "会議", N_ ("Meeting") },
  { "研修", N_ ("Training") },
  { "普及啓発", N_ ("Public awareness") },
  { 0 }
};
G_STATIC_ASSERT (G_N_ELEMENTS (rk_event_kinds) == RK_N_EVENT_KINDS + 1);

const RkChoice rk_event_modes[] = {
  { "参集", N_ ("on site") }, { "オンライン", N_ ("online") }, { "併用", N_ ("on site and online") }, { "配信", N_ ("distributed") }, { "掲示", N_ ("posted") }, { "訪問", N_ ("visit") }, { 0 }
};

const RkChoice rk_relations[] = {
  { "総数", N_ ("total") }, { "内訳", N_ ("part") }, { "再掲", N_ ("counted elsewhere") }, { 0 }
};

const RkChoice rk_periods[] = {
  { "通年", N_ ("full year") }, { "上半期", N_ ("first half") }, { "下半期", N_ ("second half") }, { "4月", N_ ("April") }, { "5月", N_ ("May") }, { "6月", N_ ("June") }, { "7月", N_ ("July") }, { "8月", N_ ("August") }, { "9月", N_ ("September") }, { "10月", N_ ("October") }, { "11月", N_ ("November") }, { "12月", N_ ("December") }, { "1月", N_ ("January") }, { "2月", N_ ("February") }, { "3月", N_ ("March") }, { 0 }
};
G_STATIC_ASSERT (G_N_ELEMENTS (rk_periods) == RK_N_PERIODS + 1);

const RkChoice rk_progress_kinds[] = {
  { "取組", N_ ("Programme") }, { "支援", N_ ("Support") }, { "異動", N_ ("Staff change") }, { 0 }
};

const RkChoice rk_site_kinds[] = {
  { "駅", N_ ("Station") }, { "区役所", N_ ("Ward office") }, { "商業施設", N_ ("Shopping mall") }, { "図書館", N_ ("Library") }, { "病院", N_ ("Hospital") }, { "その他", N_ ("Other") }, { 0 }
};

const RkChoice rk_material_kinds[] = {
  { "ポスター", N_ ("Poster") }, { "リーフレット", N_ ("Leaflet") }, { "ホームページ", N_ ("Web page") }, { "デジタルサイネージ", N_ ("Digital signage") }, { 0 }
};

const RkChoice rk_task_states[] = {
  { "未着手", N_ ("not begun") }, { "準備中", N_ ("in preparation") }, { "実施済", N_ ("done") }, { "中止", N_ ("cancelled") }, { 0 }
};
G_STATIC_ASSERT (G_N_ELEMENTS (rk_task_states) == RK_N_TASK_STATES + 1);

const RkChoice rk_deck_slide_kinds[] = {
  { "表紙", N_ ("Title page") }, { "章", N_ ("Chapter") }, { "文", N_ ("Text") }, { "図", N_ ("Picture") }, { "図二つ", N_ ("Two pictures") }, { 0 }
};

const RkChoice rk_annotation_roles[] = {
  { "見出し", N_ ("finding") }, { "副題", N_ ("subtitle") }, { "注釈", N_ ("remark") }, { "基準線", N_ ("reference line") }, { 0 }
};

const RkChoice rk_media[] = {
  { "ポスター", N_ ("Poster") }, { "デジタルサイネージ", N_ ("Digital signage") }, { "リーフレット", N_ ("Leaflet") }, { 0 }
};

gboolean
rk_medium_is_among (gint64 medium, guint media)
{
  return media == 0 || (medium >= 0 && medium <= RK_MEDIUM_LEAFLET && (media & 1u << medium) != 0);
}

const RkChoice rk_placement_states[] = {
  { "計画", N_ ("in planning") },
  { "打診中", N_ ("asked") },
  { "承諾", N_ ("agreed") },
  { "発注済", N_ ("ordered") },
  { "納品済", N_ ("delivered") },
  { "掲示中", N_ ("on display") },
  { "問題あり", N_ ("problem") },
  { "撤去済", N_ ("removed") },
  { 0 }
};
G_STATIC_ASSERT (G_N_ELEMENTS (rk_placement_states) == RK_N_PLACEMENT_STATES + 1);

const RkChoice rk_placement_problems[] = {
  { "見当たらない", N_ ("not found") }, { "断られた", N_ ("refused") }, { "破損", N_ ("damaged") }, { "別の場所に掲示", N_ ("posted elsewhere") }, { "その他", N_ ("other") }, { 0 }
};
G_STATIC_ASSERT (G_N_ELEMENTS (rk_placement_problems) == RK_N_PLACEMENT_PROBLEMS + 1);

const RkChoice rk_chart_bys[] = {
  { "year", N_ ("By year") }, { "half", N_ ("By half year") }, { "month", N_ ("By month") }, { "ward", N_ ("By ward") }, { "block", N_ ("By block") }, { "area", N_ ("By basic area") }, { 0 }
};
G_STATIC_ASSERT (G_N_ELEMENTS (rk_chart_bys) == RK_N_CHART_BYS + 1);

const RkChoice rk_chart_pers[] = {
  { "count", N_ ("As counted") }, { "resident", N_ ("Per 1,000 residents") }, { "aged65", N_ ("Per 1,000 aged 65 and over") }, { 0 }
};
G_STATIC_ASSERT (G_N_ELEMENTS (rk_chart_pers) == RK_N_CHART_PERS + 1);
