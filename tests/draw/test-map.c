/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw-checks.h"
#include "draw/map/rk-layer-kinds.h"
#include "map-samples.h"

#include <math.h>

typedef struct {
  RkGeometry *outlines, *surroundings;
} Fixture;

static void
set_up (Fixture *self, gconstpointer data)
{
  self->outlines = read_outlines ("wards.csv");
  self->surroundings = read_outlines ("surroundings.csv");
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  rk_geometry_free (self->outlines);
  rk_geometry_free (self->surroundings);
}

static RkPicture *
draw (Fixture *self, RkMap *map, double width, double height)
{
  RkPicture *picture = rk_map_draw (map, &RK_MAP_WHOLE, rk_style (RK_STYLE_LIGHT), width, height);

  rk_map_free (map);
  return picture;
}

static guint
count_names (const RkPicture *picture, gboolean kanji)
{
  guint n = 0;

  for (guint i = 0; i < G_N_ELEMENTS (wards); i++)
    n += count_text (picture, kanji ? wards[i].kanji : wards[i].romaji, NULL);
  return n;
}

static void
test_names_are_clear (Fixture *self, gconstpointer data)
{
  static const struct {
    double width, height;
    gboolean kanji, stations;
    guint names;  /* at least so many of 24 */
    double least; /* the smallest type */
  } rows[] = {
    { 1120, 760, TRUE, FALSE, 24, 12 },
    { 1120, 760, TRUE, TRUE, 24, 12 },
    { 960, 514, TRUE, FALSE, 24, 12 },
    { 830, 690, TRUE, TRUE, 24, 12 },
    { 1920, 1080, TRUE, TRUE, 24, 20 },
    { 1120, 760, FALSE, FALSE, 24, 12 },
    { 1120, 760, FALSE, TRUE, 22, 12 },
    { 960, 514, FALSE, TRUE, 16, 11 },
    { 640, 400, TRUE, FALSE, 18, 7 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    for (gboolean blocks = FALSE; blocks <= TRUE; blocks++) {
      RkMap *map = make_map (self->outlines, self->surroundings, rows[i].kanji, blocks);
      g_autoptr (RkPicture) picture = NULL;
      g_autofree char *what = g_strdup_printf ("row %u, blocks %d", i, blocks);

      if (rows[i].stations)
        add_stations (map, rows[i].kanji);
      picture = draw (self, map, rows[i].width, rows[i].height);
      assert_texts_clear (picture, rows[i].least, what);
      g_test_message ("%s: %u names", what, count_names (picture, rows[i].kanji));
      g_assert_cmpuint (count_names (picture, rows[i].kanji), >=, rows[i].names);
    }
}

/* Without stations in the way every kanji name stands in its own ward, and no leader line is needed. */
static void
test_names_lie_in_their_wards (Fixture *self, gconstpointer data)
{
  RkMap *map = make_map (self->outlines, self->surroundings, TRUE, TRUE);
  RkMapPlace place = rk_map_place (map, &RK_MAP_WHOLE, 1120, 760);
  g_autoptr (RkPicture) picture = draw (self, map, 1120, 760);

  for (guint i = 0; i < G_N_ELEMENTS (wards); i++) {
    RkItem item;
    RkRect box;
    RkPoint metres;

    g_assert_cmpuint (count_text (picture, wards[i].kanji, &item), ==, 1);
    box = rk_item_box (&item);
    metres = rk_map_place_metres (&place, box.x + box.w / 2, box.y + box.h / 2);
    g_test_message ("%s", wards[i].kanji);
    g_assert_cmpstr (rk_geometry_area_at (self->outlines, metres), ==, wards[i].code);
  }
}

/* The line from a name to its ward: it begins at the name's box and ends in the ward. */
static const RkMark *
find_leader (const RkPicture *body, const RkMapPlace *place, const RkGeometry *outlines, const char *code)
{
  for (guint i = 0; i < body->marks->len; i++) {
    const RkMark *mark = body->marks->pdata[i];
    RkPoint end;

    if (mark->kind != RK_MARK_PATH || mark->closed || mark->points->len != 2)
      continue;
    end = g_array_index (mark->points, RkPoint, 1);
    if (g_strcmp0 (rk_geometry_area_at (outlines, rk_map_place_metres (place, place->body.x + end.x, place->body.y + end.y)), code) == 0)
      return mark;
  }
  return NULL;
}

/* The line touches no other name. */
static void
assert_leader_clear (const RkPicture *picture, const RkMark *leader, const RkMapPlace *place, const char *own)
{
  g_autoptr (GArray) texts = rk_picture_texts (picture);
  RkPoint from = g_array_index (leader->points, RkPoint, 0), to = g_array_index (leader->points, RkPoint, 1);

  for (guint t = 0; t < texts->len; t++) {
    RkRect box = rk_item_box (&g_array_index (texts, RkItem, t));

    for (double share = 0; share <= 1; share += 0.02) {
      double x = place->body.x + from.x + (to.x - from.x) * share, y = place->body.y + from.y + (to.y - from.y) * share;

      if (g_array_index (texts, RkItem, t).mark->halo.a > 0 && !g_str_equal (g_array_index (texts, RkItem, t).mark->text, own))
        g_assert_false (x > box.x + 1 && x < box.x + box.w - 1 && y > box.y + 1 && y < box.y + box.h - 1);
    }
  }
}

/* A name beside its ward has a leader line, one within it has none. */
static void
test_names_beside_have_leaders (Fixture *self, gconstpointer data)
{
  guint beside = 0;

  for (double height = 400; height <= 600; height += 25) {
    RkMap *map = make_map (self->outlines, self->surroundings, FALSE, TRUE);
    RkMapPlace place = rk_map_place (map, &RK_MAP_WHOLE, 960, height);
    g_autoptr (RkPicture) picture = NULL;
    const RkPicture *body;

    add_stations (map, FALSE);
    picture = draw (self, map, 960, height);
    body = ((const RkMark *) picture->marks->pdata[0])->picture;
    for (guint i = 0; i < G_N_ELEMENTS (wards); i++) {
      RkPoint metres;
      const RkMark *leader;
      RkItem item;
      RkRect box;
      gboolean inside;

      if (count_text (picture, wards[i].romaji, &item) == 0)
        continue;
      box = rk_item_box (&item);
      metres = rk_map_place_metres (&place, box.x + box.w / 2, box.y + box.h / 2);
      inside = g_strcmp0 (rk_geometry_area_at (self->outlines, metres), wards[i].code) == 0;
      beside += !inside;
      g_test_message ("%g: %s %s", height, wards[i].romaji, inside ? "inside" : "beside");
      leader = find_leader (body, &place, self->outlines, wards[i].code);
      g_assert_cmpint (leader == NULL, ==, inside);
      if (leader != NULL)
        assert_leader_clear (picture, leader, &place, wards[i].romaji);
    }
  }
  g_assert_cmpuint (beside, >, 0);
}

/* No name lies on a station's mark, nor on the scale. */
static void
test_names_leave_marks_free (Fixture *self, gconstpointer data)
{
  for (gboolean kanji = FALSE; kanji <= TRUE; kanji++) {
    RkMap *map = make_map (self->outlines, self->surroundings, kanji, TRUE);
    g_autoptr (RkPicture) picture = NULL;
    g_autoptr (GArray) texts = NULL;
    RkItem scale;

    add_stations (map, kanji);
    picture = draw (self, map, 1120, 760);
    texts = rk_picture_texts (picture);
    for (guint i = 0; i < G_N_ELEMENTS (stations); i++) {
      g_autofree char *key = g_strdup_printf ("site:%u", i);
      RkItem site;
      RkRect mark;

      g_assert_cmpuint (count_item (picture, key, &site), ==, 1);
      mark = rk_item_box (&site);
      for (guint t = 0; t < texts->len; t++) {
        RkRect box = rk_item_box (&g_array_index (texts, RkItem, t));

        if (g_array_index (texts, RkItem, t).mark->halo.a > 0 && overlap (&box, &mark))
          g_error ("“%s” lies on %s", g_array_index (texts, RkItem, t).mark->text, stations[i].romaji);
      }
    }
    g_assert_cmpuint (count_text (picture, "5 km", &scale), ==, 1);
  }
}

static void
test_wards_are_hit_where_they_lie (Fixture *self, gconstpointer data)
{
  static const RkMapView views[] = { { 1, { 0, 0 } }, { 3, { 2000, 1500 } } };

  for (guint v = 0; v < G_N_ELEMENTS (views); v++) {
    g_autoptr (RkMap) map = make_map (self->outlines, self->surroundings, TRUE, TRUE);
    g_autoptr (RkPicture) picture = rk_map_draw (map, &views[v], rk_style (RK_STYLE_LIGHT), 960, 640);
    RkMapPlace place = rk_map_place (map, &views[v], 960, 640);
    guint hits = 0;

    for (guint i = 0; i < G_N_ELEMENTS (wards); i++) {
      RkPoint point = rk_map_place_point (&place, rk_geometry_outline (self->outlines, wards[i].code)->label);
      g_autofree char *key = g_strconcat ("ward:", wards[i].code, NULL);
      RkItem item;

      if (point.x < 0 || point.y < 0 || point.x > place.body.w || point.y > place.body.h)
        continue;
      hits++;
      g_assert_true (rk_picture_item_at (picture, place.body.x + point.x, place.body.y + point.y, &item));
      g_assert_cmpstr (item.mark->key, ==, key);
    }
    g_assert_cmpuint (hits, >=, v == 0 ? 24 : 3);
  }
}

static void
test_places_go_back_and_forth (Fixture *self, gconstpointer data)
{
  g_autoptr (RkMap) map = make_map (self->outlines, NULL, TRUE, FALSE);
  static const RkMapView views[] = { { 1, { 0, 0 } }, { 4, { -3000, 800 } } };

  for (guint v = 0; v < G_N_ELEMENTS (views); v++) {
    RkMapPlace place = rk_map_place (map, &views[v], 830, 690);
    RkPoint metres = rk_map_place_metres (&place, 300, 400), point = rk_map_place_point (&place, metres);
    RkPoint east = rk_map_place_metres (&place, 301, 400), south = rk_map_place_metres (&place, 300, 401);

    g_assert_cmpfloat_with_epsilon (place.body.x + point.x, 300, 1e-6);
    g_assert_cmpfloat_with_epsilon (place.body.y + point.y, 400, 1e-6);
    g_assert_cmpfloat (east.x, >, metres.x); /* east is right, north is up */
    g_assert_cmpfloat (south.y, <, metres.y);
  }
}

/* The picture keeps its type large as it shrinks, and the city wholly in view. */
static void
test_city_fits (Fixture *self, gconstpointer data)
{
  static const struct {
    double width, height, unit;
  } rows[] = { { 960, 640, 1 }, { 960, 514, 1 }, { 750, 460, 1 }, { 1920, 1280, 2 }, { 480, 320, 0.5 } };
  g_autoptr (RkMap) map = make_map (self->outlines, NULL, TRUE, FALSE);
  RkRect box = rk_geometry_box (self->outlines);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    RkMapPlace place = rk_map_place (map, &RK_MAP_WHOLE, rows[i].width, rows[i].height);
    RkPoint low = rk_map_place_point (&place, (RkPoint){ box.x, box.y }), high = rk_map_place_point (&place, (RkPoint){ box.x + box.w, box.y + box.h });

    g_assert_cmpfloat_with_epsilon (place.unit, rows[i].unit, 1e-9);
    g_assert_cmpfloat (low.x, >, 0);
    g_assert_cmpfloat (high.x, <, place.body.w);
    g_assert_cmpfloat (high.y, >, 0);
    g_assert_cmpfloat (low.y, <, place.body.h);
    g_assert_cmpfloat (place.body.x + place.body.w, <, rows[i].width);
    g_assert_cmpfloat (place.body.y + place.body.h, <, rows[i].height);
  }
}

static void
test_legend_counts_wards (Fixture *self, gconstpointer data)
{
  static const struct {
    const char *text;
    guint with_blocks, without;
  } rows[] = {
    { "北部 (5 wards)", 1, 1 },
    { "西部 (6 wards)", 1, 1 },
    { "東部 (7 wards)", 1, 1 },
    { "南部 (6 wards)", 1, 1 },
    { "北・西ブロック (11 wards)", 1, 0 },
    { "東・南ブロック (13 wards)", 1, 0 },
    { "No figure", 0, 0 },
  };
  g_autoptr (RkPicture) with = draw (self, make_map (self->outlines, NULL, TRUE, TRUE), 1120, 760);
  g_autoptr (RkPicture) without = draw (self, make_map (self->outlines, NULL, TRUE, FALSE), 1120, 760);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_test_message ("%s", rows[i].text);
    g_assert_cmpuint (count_text (with, rows[i].text, NULL), ==, rows[i].with_blocks);
    g_assert_cmpuint (count_text (without, rows[i].text, NULL), ==, rows[i].without);
  }
}

/* Heavier than a ward's border by far, and only where two blocks meet or a block ends. */
static void
test_block_outlines_are_heavy (Fixture *self, gconstpointer data)
{
  g_autoptr (RkMap) map = make_map (self->outlines, NULL, TRUE, TRUE);
  g_autoptr (RkPicture) picture = rk_map_draw (map, &RK_MAP_WHOLE, rk_style (RK_STYLE_LIGHT), 960, 640);
  const RkPicture *body = ((const RkMark *) picture->marks->pdata[0])->picture;
  double thin = 0, heavy = 0;
  guint all = 0, few = 0;

  for (guint i = 0; i < body->marks->len; i++) {
    const RkMark *mark = body->marks->pdata[i];

    if (mark->kind != RK_MARK_PATH || mark->closed || mark->starts->len < 5)
      continue;
    if (all == 0) {
      thin = mark->line_width;
      all = mark->starts->len;
    } else {
      heavy = mark->line_width;
      few = mark->starts->len;
    }
  }
  g_assert_cmpfloat (heavy, >=, 3 * thin);
  g_assert_cmpfloat (heavy, >=, 3);
  g_assert_cmpuint (few, >, 0);
  g_assert_cmpuint (few, <, all);
}

/* In the view with its name beside it, or out of it: always in the margin with its municipality. */
static void
test_outside_stations_are_named (Fixture *self, gconstpointer data)
{
  RkMap *map = make_map (self->outlines, self->surroundings, TRUE, TRUE);
  g_autoptr (RkPicture) picture = NULL;

  add_stations (map, TRUE);
  picture = draw (self, map, 1120, 760);
  g_assert_cmpuint (count_text (picture, "大日", NULL), ==, 1);
  g_assert_cmpuint (count_text (picture, "大日 (outside the city: 守口市)", NULL), ==, 1);
  g_assert_cmpuint (count_text (picture, "なかもず", NULL), ==, 0);
  g_assert_cmpuint (count_text (picture, "なかもず (outside the city: 堺市)", NULL), ==, 1);
  g_assert_cmpuint (count_text (picture, "住之江公園", NULL), ==, 2); /* on the map and in the list */
  g_assert_cmpuint (count_text (picture, "Stations", NULL), ==, 1);
}

/* Many sites and notes: written smaller, never below the picture. */
static void
test_full_margin_stays_within (Fixture *self, gconstpointer data)
{
  RkMap *map = make_map (self->outlines, NULL, FALSE, TRUE);
  g_autoptr (RkPicture) picture = NULL;

  add_stations (map, FALSE);
  for (int i = 0; i < 60; i++) {
    g_autofree char *name = g_strdup_printf ("A venue with a long name %d", i), *key = g_strdup_printf ("venue:%d", i);

    rk_map_add_site (map, key, name, rk_geometry_project (34.60 + i * 0.002, 135.40 + i * 0.003));
  }
  rk_map_add_note (map, "A note that says at some length what to beware of when this map is read, and why.");
  picture = draw (self, map, 960, 514);
  assert_texts_clear (picture, 4, "full margin");
}

static void
test_missing_figures_are_hatched (Fixture *self, gconstpointer data)
{
  RkMap *map = make_map (self->outlines, NULL, TRUE, FALSE);
  g_autoptr (RkPicture) picture = NULL;
  RkItem item;

  ((RkMapArea *) map->areas->pdata[0])->class = -1;
  picture = draw (self, map, 960, 640);
  g_assert_cmpuint (count_item (picture, "ward:27127", &item), ==, 1);
  g_assert_cmpint (item.mark->hatch, ==, RK_HATCH_FALLING);
  g_assert_cmpuint (count_text (picture, "No figure", NULL), ==, 1);
  g_assert_cmpuint (count_item (picture, "ward:27102", &item), ==, 1);
  g_assert_cmpint (item.mark->hatch, ==, RK_HATCH_NONE);
}

static void
test_names_can_be_left_out (Fixture *self, gconstpointer data)
{
  RkMap *map = make_map (self->outlines, NULL, TRUE, TRUE);
  g_autoptr (RkPicture) picture = NULL;

  map->names = FALSE;
  picture = draw (self, map, 960, 640);
  g_assert_cmpuint (count_names (picture, TRUE), ==, 0);
  g_assert_cmpuint (count_text (picture, "made-up credit", NULL), ==, 1); /* the credit never */
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  rk_language_init ("en");
#define ADD(name, function) g_test_add ("/map/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("names-are-clear", test_names_are_clear);
  ADD ("names-lie-in-their-wards", test_names_lie_in_their_wards);
  ADD ("names-beside-have-leaders", test_names_beside_have_leaders);
  ADD ("names-leave-marks-free", test_names_leave_marks_free);
  ADD ("wards-are-hit-where-they-lie", test_wards_are_hit_where_they_lie);
  ADD ("places-go-back-and-forth", test_places_go_back_and_forth);
  ADD ("city-fits", test_city_fits);
  ADD ("legend-counts-wards", test_legend_counts_wards);
  ADD ("block-outlines-are-heavy", test_block_outlines_are_heavy);
  ADD ("outside-stations-are-named", test_outside_stations_are_named);
  ADD ("full-margin-stays-within", test_full_margin_stays_within);
  ADD ("missing-figures-are-hatched", test_missing_figures_are_hatched);
  ADD ("names-can-be-left-out", test_names_can_be_left_out);
  return g_test_run ();
}
