/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * map-samples: the outlines of the 24 wards with blocks and sites of no real year. */
#pragma once
#include "core/rk-language.h"
#include "draw/map/rk-map-draw.h"

static const struct {
  const char *code, *kanji, *romaji;
  int area;
} wards[] = {
  { "27127", "北区", "Kita-ku", 0 },
  { "27102", "都島区", "Miyakojima-ku", 0 },
  { "27103", "福島区", "Fukushima-ku", 1 },
  { "27104", "此花区", "Konohana-ku", 1 },
  { "27128", "中央区", "Chuo-ku", 2 },
  { "27106", "西区", "Nishi-ku", 1 },
  { "27107", "港区", "Minato-ku", 1 },
  { "27108", "大正区", "Taisho-ku", 1 },
  { "27109", "天王寺区", "Tennoji-ku", 2 },
  { "27111", "浪速区", "Naniwa-ku", 2 },
  { "27113", "西淀川区", "Nishiyodogawa-ku", 1 },
  { "27123", "淀川区", "Yodogawa-ku", 0 },
  { "27114", "東淀川区", "Higashiyodogawa-ku", 0 },
  { "27115", "東成区", "Higashinari-ku", 2 },
  { "27116", "生野区", "Ikuno-ku", 2 },
  { "27117", "旭区", "Asahi-ku", 0 },
  { "27118", "城東区", "Joto-ku", 2 },
  { "27124", "鶴見区", "Tsurumi-ku", 2 },
  { "27119", "阿倍野区", "Abeno-ku", 3 },
  { "27125", "住之江区", "Suminoe-ku", 3 },
  { "27120", "住吉区", "Sumiyoshi-ku", 3 },
  { "27121", "東住吉区", "Higashisumiyoshi-ku", 3 },
  { "27126", "平野区", "Hirano-ku", 3 },
  { "27122", "西成区", "Nishinari-ku", 3 },
};

/* Stations that lie close together, and one outside the city. */
static const struct {
  const char *kanji, *romaji, *outside;
  double lat, lon;
} stations[] = {
  { "新大阪", "Shin-Osaka", NULL, 34.7323, 135.4986 },
  { "本町", "Hommachi", NULL, 34.6841, 135.5007 },
  { "堺筋本町", "Sakaisuji-Hommachi", NULL, 34.6819, 135.507 },
  { "天神橋筋六丁目", "Tenjimbashisuji 6-chome", NULL, 34.7106, 135.5121 },
  { "住之江公園", "Suminoekoen", NULL, 34.6085, 135.473 },
  { "大日", "Dainichi", "守口市", 34.7495, 135.5782 },
  { "なかもず", "Nakamozu", "堺市", 34.5561, 135.5058 },
};

static inline RkGeometry *
read_outlines (const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "..", "data", "geo", name, NULL), *text = NULL;
  g_autoptr (GError) error = NULL;
  RkGeometry *geometry;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  geometry = rk_geometry_parse (text, &error);
  g_assert_no_error (error);
  return geometry;
}

/* North and west are one block, east and south the other; "" for no blocks. */
static inline RkMap *
make_map (const RkGeometry *outlines, const RkGeometry *surroundings, gboolean kanji, gboolean blocks)
{
  static const char *const names[] = { "北部", "西部", "東部", "南部" }, *const groups[] = { "北・西ブロック", "北・西ブロック", "東・南ブロック", "東・南ブロック" };
  RkMap *map = rk_map_new ("令和6年度 ブロック分け");

  map->subtitle = g_strdup ("大阪市24区");
  map->wards = outlines;
  map->surroundings = surroundings;
  map->credit = g_strdup ("made-up credit");
  map->no_figure = g_strdup ("No figure");
  for (int area = 0; area < 4; area++) {
    RkMapClass *class = rk_map_add_class (map, names[area]);

    class->basic_area = area;
    class->group = blocks ? g_strdup (groups[area]) : NULL;
  }
  for (guint i = 0; i < G_N_ELEMENTS (wards); i++) {
    RkMapArea *area = rk_map_add_area (map, wards[i].code, kanji ? wards[i].kanji : wards[i].romaji);

    area->class = wards[i].area;
    area->group = blocks ? g_strdup (groups[wards[i].area]) : NULL;
    ((RkMapClass *) map->classes->pdata[area->class])->count++;
  }
  return map;
}

static inline void
add_stations (RkMap *map, gboolean kanji)
{
  for (guint i = 0; i < G_N_ELEMENTS (stations); i++) {
    g_autofree char *key = g_strdup_printf ("site:%u", i);
    RkMapSite *site = rk_map_add_site (map, key, kanji ? stations[i].kanji : stations[i].romaji, rk_geometry_project (stations[i].lat, stations[i].lon));

    site->outside = g_strdup (stations[i].outside);
  }
  map->sites_title = g_strdup ("Stations");
}
