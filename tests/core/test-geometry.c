/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The outlines of the 24 wards against what is known of them from elsewhere: official areas, neighbours, ward offices and
 * the platforms of the poster stations. */
#include <math.h>

#include "core/area/rk-geometry.h"
#include "geometry-checks.h"

#define LARGEST_DEVIATION_PERCENT 2.0

typedef struct {
  const char *code, *name;
  double km2; /* the official figure */
  double office_lat, office_lon;
  const char *neighbours;         /* by land or river, in order of code */
  const char *across_the_harbour; /* counted as neighbours elsewhere, but with open water between */
} Ward;

static const Ward wards[] = {
  { "27102", "都島区", 6.08, 34.7014, 135.5281, "27114 27117 27118 27127 27128", "" },
  { "27103", "福島区", 4.67, 34.6922, 135.4722, "27104 27106 27113 27123 27127", "" },
  { "27104", "此花区", 19.3, 34.6831, 135.4522, "27103 27106 27107 27113", "27125" },
  { "27106", "西区", 5.21, 34.6764, 135.4861, "27103 27104 27107 27108 27111 27127 27128", "" },
  { "27107", "港区", 7.86, 34.6639, 135.4608, "27104 27106 27108", "27125" },
  { "27108", "大正区", 9.43, 34.6503, 135.4728, "27106 27107 27111 27122 27125", "" },
  { "27109", "天王寺区", 4.84, 34.6578, 135.5194, "27111 27115 27116 27119 27122 27128", "" },
  { "27111", "浪速区", 4.39, 34.6594, 135.4997, "27106 27108 27109 27122 27128", "" },
  { "27113", "西淀川区", 14.21, 34.7114, 135.4561, "27103 27104 27123", "" },
  { "27114", "東淀川区", 13.27, 34.7411, 135.5294, "27102 27117 27123 27127", "" },
  { "27115", "東成区", 4.54, 34.6700, 135.5411, "27109 27116 27118 27128", "" },
  { "27116", "生野区", 8.37, 34.6536, 135.5344, "27109 27115 27119 27121 27126", "" },
  { "27117", "旭区", 6.32, 34.7214, 135.5442, "27102 27114 27118 27124", "" },
  { "27118", "城東区", 8.38, 34.7019, 135.5461, "27102 27115 27117 27124 27128", "" },
  { "27119", "阿倍野区", 5.98, 34.6386, 135.5186, "27109 27116 27120 27121 27122", "" },
  { "27120", "住吉区", 9.4, 34.6036, 135.5006, "27119 27121 27122 27125", "" },
  { "27121", "東住吉区", 9.75, 34.6219, 135.5269, "27116 27119 27120 27126", "" },
  { "27122", "西成区", 7.37, 34.6350, 135.4944, "27108 27109 27111 27119 27120 27125", "" },
  { "27123", "淀川区", 12.64, 34.7211, 135.4867, "27103 27113 27114 27127", "" },
  { "27124", "鶴見区", 8.17, 34.7044, 135.5742, "27117 27118", "" },
  { "27125", "住之江区", 20.68, 34.6094, 135.4828, "27108 27120 27122", "27104 27107" },
  { "27126", "平野区", 15.28, 34.6211, 135.5461, "27116 27121", "" },
  { "27127", "北区", 10.34, 34.7056, 135.5100, "27102 27103 27106 27114 27123 27128", "" },
  { "27128", "中央区", 8.87, 34.6811, 135.5097, "27102 27106 27109 27111 27115 27118 27127", "" },
};

typedef struct {
  const char *name;
  const char *ward; /* by the city's list of facilities; NULL: outside the city */
  double lat, lon;
  double metres_beyond; /* how far beyond the border of that ward the point lies */
} Platform;

/* In two rows the city's ward and the city's point do not agree, with the unsimplified borders as little as with these
 * (simplification moved those borders by some 5 m at most): 天王寺 is counted to 阿倍野区 and lies some 30 m on the 天王寺区 side;
 * 太子橋今市 (今里筋線) is counted outside the city and its point lies some 195 m inside 旭区. The ward is a fact of the list, never worked out
 * from the point. */
static const Platform platforms[] = {
  { "地下鉄御堂筋線新大阪駅", "27123", 34.732294, 135.498559, 0 },
  { "地下鉄御堂筋線淀屋橋駅", "27128", 34.691326, 135.500950, 0 },
  { "地下鉄四つ橋線本町駅", "27106", 34.682799, 135.496970, 0 },
  { "地下鉄御堂筋線本町駅", "27128", 34.684115, 135.500671, 0 },
  { "地下鉄中央線本町駅", "27128", 34.681996, 135.499670, 0 },
  { "地下鉄四つ橋線なんば駅", "27111", 34.666518, 135.497442, 0 },
  { "地下鉄御堂筋線なんば駅", "27128", 34.666768, 135.500352, 0 },
  { "地下鉄千日前線なんば駅", "27128", 34.667192, 135.499412, 0 },
  { "地下鉄御堂筋線天王寺駅", "27119", 34.646297, 135.514656, 35 },
  { "地下鉄谷町線天王寺駅", "27109", 34.648909, 135.513373, 0 },
  { "地下鉄谷町線太子橋今市駅", "27117", 34.731020, 135.554440, 0 },
  { "地下鉄今里筋線太子橋今市駅", NULL, 34.734929, 135.552813, 195 },
  { "地下鉄堺筋線天神橋筋六丁目駅", "27127", 34.710159, 135.510722, 0 },
  { "地下鉄谷町線天神橋筋六丁目駅", "27127", 34.710563, 135.512066, 0 },
  { "地下鉄谷町線東梅田駅", "27127", 34.700912, 135.499566, 0 },
  { "地下鉄谷町線天満橋駅", "27128", 34.689375, 135.517374, 0 },
  { "地下鉄谷町線谷町九丁目駅", "27128", 34.667662, 135.515927, 0 },
  { "地下鉄千日前線谷町九丁目駅", "27128", 34.666662, 135.516307, 0 },
  { "地下鉄谷町線喜連瓜破駅", "27126", 34.609275, 135.550775, 0 },
  { "南港ポートタウン線住之江公園駅", "27125", 34.609253, 135.472127, 0 },
  { "地下鉄四つ橋線住之江公園駅", "27125", 34.608467, 135.473026, 0 },
  { "地下鉄中央線大阪港駅", "27107", 34.653903, 135.434377, 0 },
  { "地下鉄堺筋線堺筋本町駅", "27128", 34.682364, 135.506480, 0 },
  { "地下鉄中央線堺筋本町駅", "27128", 34.681877, 135.507015, 0 },
  { "地下鉄千日前線野田阪神駅", "27103", 34.694477, 135.474906, 0 },
  { "地下鉄堺筋線日本橋駅", "27128", 34.666512, 135.506162, 0 },
  { "地下鉄千日前線日本橋駅", "27128", 34.667108, 135.506429, 0 },
  { "地下鉄堺筋線天下茶屋駅", "27122", 34.635760, 135.496430, 0 },
  { "地下鉄長堀鶴見緑地線大正駅", "27108", 34.665581, 135.478712, 0 },
  { "地下鉄長堀鶴見緑地線蒲生四丁目駅", "27118", 34.700385, 135.547805, 0 },
  { "南港ポートタウン線ポートタウン東駅", "27125", 34.630907, 135.429144, 0 },
};

static void
test_every_ward_has_an_outline (void)
{
  g_autoptr (RkGeometry) geometry = read_geometry ("wards.csv");
  guint n;
  const RkOutline *outlines = rk_geometry_outlines (geometry, &n);

  g_assert_cmpuint (n, ==, G_N_ELEMENTS (wards));
  for (guint i = 0; i < n; i++) {
    g_assert_cmpstr (outlines[i].code, ==, wards[i].code);
    g_assert_true (rk_geometry_outline (geometry, wards[i].code) == &outlines[i]);
  }
  g_assert_null (rk_geometry_outline (geometry, "27100"));
}

static void
test_parts_and_islands (void)
{
  g_autoptr (RkGeometry) geometry = read_geometry ("wards.csv");

  g_assert_cmpuint (rk_geometry_outline (geometry, "27104")->n_rings, ==, 4); /* 此花区: 舞洲, 夢洲 and an islet */
  g_assert_cmpuint (rk_geometry_outline (geometry, "27125")->n_rings, ==, 3); /* 住之江区 */
  g_assert_cmpuint (rk_geometry_outline (geometry, "27102")->n_rings, ==, 1);
}

static void
test_areas_are_the_official_ones (void)
{
  g_autoptr (RkGeometry) geometry = read_geometry ("wards.csv");

  for (guint i = 0; i < G_N_ELEMENTS (wards); i++) {
    double km2 = rk_geometry_area_km2 (rk_geometry_outline (geometry, wards[i].code));
    g_test_message ("%s %s: %.2f km², officially %.2f", wards[i].code, wards[i].name, km2, wards[i].km2);
    g_assert_cmpfloat (fabs (km2 - wards[i].km2) * 100, <=, wards[i].km2 * LARGEST_DEVIATION_PERCENT);
  }
}

static void
test_neighbours (void)
{
  g_autoptr (RkGeometry) geometry = read_geometry ("wards.csv");

  for (guint i = 0; i < G_N_ELEMENTS (wards); i++) {
    g_autofree char *neighbours = joined_neighbours (geometry, wards[i].code);
    g_test_message ("%s %s", wards[i].code, wards[i].name);
    g_assert_cmpstr (neighbours, ==, wards[i].neighbours);
  }
  g_autofree char *nobody = joined_neighbours (geometry, "99999");
  g_assert_cmpstr (nobody, ==, "");
}

static double
shortest_distance_between_corners (const RkOutline *one, const RkOutline *other)
{
  double shortest = INFINITY;

  for (guint i = 0; i < one->n_rings; i++)
    for (guint j = 0; j < one->rings[i].n_points; j++)
      for (guint k = 0; k < other->n_rings; k++)
        for (guint l = 0; l < other->rings[k].n_points; l++) {
          RkPoint a = one->rings[i].points[j];
          RkPoint b = other->rings[k].points[l];
          shortest = MIN (shortest, hypot (a.x - b.x, a.y - b.y));
        }
  return shortest;
}

/* The list of neighbours that these rows come from also joins 住之江区 to 此花区 and 港区, by a few points out in the harbour.
 * These outlines have open water there: whoever wants to count the two pairs has to say so, the borders do not. */
static void
test_harbour_lies_between (void)
{
  g_autoptr (RkGeometry) geometry = read_geometry ("wards.csv");

  for (guint i = 0; i < G_N_ELEMENTS (wards); i++) {
    g_auto (GStrv) others = g_strsplit (wards[i].across_the_harbour, " ", -1);
    for (char **other = others; *other != NULL; other++) {
      const RkOutline *ward = rk_geometry_outline (geometry, wards[i].code);
      g_test_message ("%s %s, %s", wards[i].code, wards[i].name, *other);
      g_assert_cmpfloat (shortest_distance_between_corners (ward, rk_geometry_outline (geometry, *other)), >, 500);
    }
  }
}

static void
test_offices_lie_in_their_wards (void)
{
  g_autoptr (RkGeometry) geometry = read_geometry ("wards.csv");

  for (guint i = 0; i < G_N_ELEMENTS (wards); i++) {
    RkPoint office = rk_geometry_project (wards[i].office_lat, wards[i].office_lon);
    g_test_message ("%s %s", wards[i].code, wards[i].name);
    g_assert_cmpstr (rk_geometry_area_at (geometry, office), ==, wards[i].code);
  }
}

static double
distance_to_segment (RkPoint point, RkPoint a, RkPoint b)
{
  double dx = b.x - a.x;
  double dy = b.y - a.y;
  double along = ((point.x - a.x) * dx + (point.y - a.y) * dy) / (dx * dx + dy * dy);
  along = CLAMP (along, 0, 1);
  return hypot (a.x + along * dx - point.x, a.y + along * dy - point.y);
}

/* @code may be NULL: the way out of the city */
static double
distance_to_area (const RkGeometry *geometry, const char *code, RkPoint point)
{
  double distance = INFINITY;
  guint n;
  const RkArc *arcs = rk_geometry_arcs (geometry, &n);

  for (guint i = 0; i < n; i++)
    if (g_strcmp0 (arcs[i].left, code) == 0 || g_strcmp0 (arcs[i].right, code) == 0)
      for (guint j = 0; j + 1 < arcs[i].n_points; j++)
        distance = MIN (distance, distance_to_segment (point, arcs[i].points[j], arcs[i].points[j + 1]));
  return distance;
}

static void
test_platforms_lie_in_their_wards (void)
{
  g_autoptr (RkGeometry) geometry = read_geometry ("wards.csv");

  g_assert_cmpuint (G_N_ELEMENTS (platforms), ==, 31);
  for (guint i = 0; i < G_N_ELEMENTS (platforms); i++) {
    RkPoint platform = rk_geometry_project (platforms[i].lat, platforms[i].lon);
    const char *ward = rk_geometry_area_at (geometry, platform);
    g_test_message ("%u: %s", i, platforms[i].name);
    if (platforms[i].metres_beyond == 0) {
      g_assert_cmpstr (ward, ==, platforms[i].ward);
    } else {
      g_assert_cmpstr (ward, !=, platforms[i].ward);
      g_assert_cmpfloat (distance_to_area (geometry, platforms[i].ward, platform), <=, platforms[i].metres_beyond);
    }
  }
}

static void
test_the_sea_belongs_to_nobody (void)
{
  g_autoptr (RkGeometry) geometry = read_geometry ("wards.csv");

  g_assert_null (rk_geometry_area_at (geometry, rk_geometry_project (34.60, 135.35)));  /* Osaka Bay */
  g_assert_null (rk_geometry_area_at (geometry, rk_geometry_project (34.645, 135.42))); /* the harbour */
  g_assert_null (rk_geometry_area_at (geometry, rk_geometry_project (0, 0)));
}

/* A name 600 m wide stays within its ward: that is what the label point is for. */
static void
test_labels_have_room (void)
{
  g_autoptr (RkGeometry) geometry = read_geometry ("wards.csv");

  assert_labels_inside (geometry);
  for (guint i = 0; i < G_N_ELEMENTS (wards); i++) {
    RkPoint label = rk_geometry_outline (geometry, wards[i].code)->label;
    RkPoint west = { label.x - 300, label.y };
    RkPoint east = { label.x + 300, label.y };
    g_assert_cmpstr (rk_geometry_area_at (geometry, west), ==, wards[i].code);
    g_assert_cmpstr (rk_geometry_area_at (geometry, east), ==, wards[i].code);
  }
}

static void
test_arcs_part_two_areas (void)
{
  g_autoptr (RkGeometry) geometry = read_geometry ("wards.csv");
  guint n;
  const RkArc *arcs = rk_geometry_arcs (geometry, &n);

  g_assert_cmpuint (n, >, G_N_ELEMENTS (wards));
  for (guint i = 0; i < n; i++) {
    g_assert_cmpstr (arcs[i].left, !=, arcs[i].right);
    g_assert_true (arcs[i].left == NULL || rk_geometry_outline (geometry, arcs[i].left) != NULL);
    g_assert_true (arcs[i].right == NULL || rk_geometry_outline (geometry, arcs[i].right) != NULL);
  }
}

static void
test_rings_are_closed (void)
{
  g_autoptr (RkGeometry) geometry = read_geometry ("wards.csv");

  assert_rings_use_up_the_arcs (geometry);
}

static gboolean
box_within (RkRect inner, RkRect outer)
{
  double hair = 0.001; /* x + w of two boxes with the same edge may differ in the last bit */
  return inner.x > outer.x - hair && inner.y > outer.y - hair && inner.x + inner.w < outer.x + outer.w + hair && inner.y + inner.h < outer.y + outer.h + hair;
}

/* From the islands off 此花区 to the eastern tip of 鶴見区, from the 大和川 to the north of
 * 東淀川区: degrees read off the table. */
static void
test_boxes (void)
{
  g_autoptr (RkGeometry) geometry = read_geometry ("wards.csv");
  RkRect city = rk_geometry_box (geometry);
  RkPoint south_west = rk_geometry_project (34.5862, 135.3435);
  RkPoint north_east = rk_geometry_project (34.7688, 135.5994);

  for (guint i = 0; i < G_N_ELEMENTS (wards); i++)
    g_assert_true (box_within (rk_geometry_outline (geometry, wards[i].code)->box, city));
  g_assert_cmpfloat_with_epsilon (city.x, south_west.x, 0.01);
  g_assert_cmpfloat_with_epsilon (city.y, south_west.y, 0.01);
  g_assert_cmpfloat_with_epsilon (city.x + city.w, north_east.x, 0.01);
  g_assert_cmpfloat_with_epsilon (city.y + city.h, north_east.y, 0.01);
}

/* A minute of latitude is 1,849 m here, one of longitude 1,527 m. */
static void
test_projection (void)
{
  RkPoint origin = rk_geometry_project (RK_GEOMETRY_LAT, RK_GEOMETRY_LON);
  RkPoint minute = rk_geometry_project (RK_GEOMETRY_LAT + 1.0 / 60, RK_GEOMETRY_LON + 1.0 / 60);

  g_assert_cmpfloat (origin.x, ==, 0);
  g_assert_cmpfloat (origin.y, ==, 0);
  g_assert_cmpfloat_with_epsilon (minute.x, 1527.4, 0.1);
  g_assert_cmpfloat_with_epsilon (minute.y, 1848.9, 0.1);
}

static void
test_surroundings (void)
{
  g_autoptr (RkGeometry) geometry = read_geometry ("surroundings.csv");
  g_autofree char *names = read_file ("municipalities.csv");
  g_auto (GStrv) rows = g_strsplit (g_strchomp (names), "\n", -1);
  guint n;

  rk_geometry_outlines (geometry, &n);
  g_assert_cmpuint (n, ==, 38);
  g_assert_cmpuint (g_strv_length (rows), ==, n + 1);
  g_assert_cmpstr (rows[0], ==, "code,name,romaji");
  for (guint i = 1; i <= n; i++) {
    g_auto (GStrv) fields = g_strsplit (rows[i], ",", -1);
    g_assert_cmpuint (g_strv_length (fields), ==, 3);
    g_assert_nonnull (rk_geometry_outline (geometry, fields[0]));
  }
  assert_labels_inside (geometry);
  assert_rings_use_up_the_arcs (geometry);
}

/* The two poster stations outside the city. */
static void
test_stations_of_the_surroundings (void)
{
  g_autoptr (RkGeometry) geometry = read_geometry ("surroundings.csv");

  g_assert_cmpstr (rk_geometry_area_at (geometry, rk_geometry_project (34.5561, 135.5058)), ==, "27146"); /* なかもず: 堺市北区 */
  g_assert_cmpstr (rk_geometry_area_at (geometry, rk_geometry_project (34.7495, 135.5782)), ==, "27209"); /* 大日: 守口市 */
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/geometry/every-ward-has-an-outline", test_every_ward_has_an_outline);
  g_test_add_func ("/geometry/parts-and-islands", test_parts_and_islands);
  g_test_add_func ("/geometry/areas-are-the-official-ones", test_areas_are_the_official_ones);
  g_test_add_func ("/geometry/neighbours", test_neighbours);
  g_test_add_func ("/geometry/harbour-lies-between", test_harbour_lies_between);
  g_test_add_func ("/geometry/offices-lie-in-their-wards", test_offices_lie_in_their_wards);
  g_test_add_func ("/geometry/platforms-lie-in-their-wards", test_platforms_lie_in_their_wards);
  g_test_add_func ("/geometry/the-sea-belongs-to-nobody", test_the_sea_belongs_to_nobody);
  g_test_add_func ("/geometry/labels-have-room", test_labels_have_room);
  g_test_add_func ("/geometry/arcs-part-two-areas", test_arcs_part_two_areas);
  g_test_add_func ("/geometry/rings-are-closed", test_rings_are_closed);
  g_test_add_func ("/geometry/boxes", test_boxes);
  g_test_add_func ("/geometry/projection", test_projection);
  g_test_add_func ("/geometry/surroundings", test_surroundings);
  g_test_add_func ("/geometry/stations-of-the-surroundings", test_stations_of_the_surroundings);
  return g_test_run ();
}
