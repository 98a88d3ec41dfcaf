/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Tables of outlines that are small enough to check by hand, and tables that are not right. */
#include <string.h>

#include "core/area/rk-geometry.h"
#include "geometry-checks.h"

#define HEADER "arc,left,right,points\n"

/* A is a frame four units wide and high of which B fills the hole, two by two. A unit is 0.01 degree. */
static const char frame[] =
    "# a frame and what it encloses\n"
    "\n" HEADER
    "1,A,,1355400 346600 1355400 347000 1355000 347000 1355000 346600 1355400 346600\n"
    "2,A,B,1355100 346700 1355100 346900 1355300 346900 1355300 346700 1355100 346700\n";

static void
test_enclosed_area (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RkGeometry) geometry = rk_geometry_parse (frame, &error);

  g_assert_no_error (error);
  double unit = rk_geometry_area_km2 (rk_geometry_outline (geometry, "B")) / 4;
  g_assert_cmpfloat_with_epsilon (unit, 1.0166, 0.0005); /* 1,109.3 m by 916.4 m */
  g_assert_cmpfloat_with_epsilon (rk_geometry_area_km2 (rk_geometry_outline (geometry, "A")), 12 * unit, 1e-6);
  g_assert_cmpstr (rk_geometry_area_at (geometry, rk_geometry_project (34.68, 135.52)), ==, "B");
  g_assert_cmpstr (rk_geometry_area_at (geometry, rk_geometry_project (34.68, 135.505)), ==, "A");
  g_assert_null (rk_geometry_area_at (geometry, rk_geometry_project (34.68, 135.545)));
  assert_labels_inside (geometry);
  assert_rings_use_up_the_arcs (geometry);
}

/* A to the west, B to the east; their border is in two arcs, the second of them the other way round. */
static const char pair[] =
    HEADER
    "1,A,,1355100 346900 1355000 346900 1355000 346700 1355100 346700\n"
    "2,B,,1355100 346700 1355200 346700 1355200 346900 1355100 346900\r\n"
    "3,A,B,1355100 346700 1355100 346800\r\n"
    "4,B,A,1355100 346900 1355100 346800\n";

static void
test_arcs_join_in_either_direction (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RkGeometry) geometry = rk_geometry_parse (pair, &error);
  g_autofree char *neighbours = NULL;

  g_assert_no_error (error);
  neighbours = joined_neighbours (geometry, "A");
  g_assert_cmpstr (neighbours, ==, "B");
  g_assert_cmpuint (rk_geometry_outline (geometry, "A")->n_rings, ==, 1);
  g_assert_cmpuint (rk_geometry_outline (geometry, "A")->rings[0].n_points, ==, 5);
  g_assert_cmpfloat (rk_geometry_area_km2 (rk_geometry_outline (geometry, "B")), >, 2);
  assert_rings_use_up_the_arcs (geometry);
}

typedef struct {
  const char *what, *text;
  guint line;
  const char *reason;
} Malformed;

#define SQUARE "0 0 100 0 100 100 0 100 0 0"

static const Malformed malformed[] = {
  { "nothing at all", "", 1, "no arcs" },
  { "no arcs below the header", "# note\n" HEADER, 2, "no arcs" },
  { "no header", "# note\n1,A,," SQUARE "\n", 2, "header" },
  { "other columns", "arc,points\n1,0 0\n", 1, "header" },
  { "three fields", HEADER "1,A," SQUARE "\n", 2, "four fields" },
  { "five fields", HEADER "1,A,,," SQUARE "\n", 2, "four fields" },
  { "notes and blank lines count", HEADER "# note\n\n1,A\n", 4, "four fields" },
  { "a word for a number", HEADER "1,A,,0 0 east 0 100 100 0 0\n", 2, "“east”" },
  { "degrees with a decimal point", HEADER "1,A,,135.5 34.6 135.6 34.7\n", 2, "“135.5”" },
  { "a longitude beyond 180 degrees", HEADER "1,A,,1800001 0 100 0 100 100 1800001 0\n", 2, "“1800001”" },
  { "a latitude beyond 90 degrees", HEADER "1,A,,0 -900001 100 0 100 100 0 0\n", 2, "“-900001”" },
  { "a number beyond 64 bits", HEADER "1,A,,99999999999999999999 0 1 1\n", 2, "“99999999999999999999”" },
  { "a very long word is quoted in part", HEADER "1,A,,ああああああああああああああああああああああああ 0\n", 2, "“ああああああああああああああああああああ”" },
  { "an odd number of numbers", HEADER "1,A,,0 0 100 0 100\n", 2, "no latitude" },
  { "no points", HEADER "1,A,,\n", 2, "two points" },
  { "one point", HEADER "1,A,,0 0\n", 2, "two points" },
  { "there and back", HEADER "1,A,,0 0 100 0 0 0\n", 2, "closed arc four" },
  { "the same area twice", HEADER "1,A,," SQUARE "\n2,A,A," SQUARE "\n", 3, "both sides" },
  { "sea on both sides", HEADER "1,,," SQUARE "\n", 2, "both sides" },
  { "an open ring", HEADER "1,B,," SQUARE "\n2,A,,0 0 100 0 100 100\n", 3, "No other arc continues the border of A" },
  { "left and right the wrong way round", HEADER "1,B,," SQUARE "\n2,,A," SQUARE "\n", 3, "A does not lie" },
  { "an area without breadth", HEADER "1,A,,0 0 100 0 200 0 0 0\n", 2, "A does not lie" },
  { "not UTF-8", HEADER "1,A,," SQUARE "\n2,\xff,," SQUARE "\n", 3, "UTF-8" },
};

static void
test_malformed_tables_name_the_line (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (malformed); i++) {
    g_autoptr (GError) error = NULL;
    g_autoptr (RkGeometry) geometry = rk_geometry_parse (malformed[i].text, &error);
    g_autofree char *place = g_strdup_printf ("Line %u ", malformed[i].line);
    g_assert_null (geometry);
    g_assert_error (error, RK_GEOMETRY_ERROR, 0);
    g_test_message ("%s: %s", malformed[i].what, error->message);
    g_assert_true (g_str_has_prefix (error->message, place));
    g_assert_nonnull (strstr (error->message, malformed[i].reason));
    g_assert_true (g_utf8_validate (error->message, -1, NULL));
  }
}

/* A file that a full disk or a broken connection cut short is refused, wherever it ends. */
static void
test_truncated_table_is_refused (void)
{
  g_autofree char *text = read_file ("wards.csv");
  gsize length = strlen (text);

  for (gsize end = 0; end < length - 20; end += 499) {
    g_autofree char *part = g_strndup (text, end);
    g_autoptr (GError) error = NULL;
    g_autoptr (RkGeometry) geometry = rk_geometry_parse (part, &error);
    g_assert_null (geometry);
    g_assert_error (error, RK_GEOMETRY_ERROR, 0);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/geometry-parse/enclosed-area", test_enclosed_area);
  g_test_add_func ("/geometry-parse/arcs-join-in-either-direction", test_arcs_join_in_either_direction);
  g_test_add_func ("/geometry-parse/malformed-tables-name-the-line", test_malformed_tables_name_the_line);
  g_test_add_func ("/geometry-parse/truncated-table-is-refused", test_truncated_table_is_refused);
  return g_test_run ();
}
