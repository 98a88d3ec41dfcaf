/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The figures behind each kind of view, as the published ones have them. */
#include "fixture.h"
#include "model/view/rk-view-grid.h"

static RkGrid *
grid_of (const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RkView) view = rk_view_parse (text, &error);
  RkGrid *grid;

  g_assert_no_error (error);
  grid = rk_view_grid (view, figures (), 2025, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < grid->rows->len; i++)
    g_assert_cmpuint (g_strv_length (grid->rows->pdata[i]), ==, grid->columns->len);
  return grid;
}

/* Returns: the row that begins with that word, its cells as "a | b" */
static char *
row_of (const RkGrid *grid, const char *first)
{
  for (guint i = 0; i < grid->rows->len; i++)
    if (g_str_has_prefix (((char **) grid->rows->pdata[i])[0], first))
      return g_strjoinv (" | ", grid->rows->pdata[i]);
  g_error ("there is no row “%s”", first);
}

static void
test_chart (void)
{
  g_autoptr (RkGrid) grid = grid_of ("chart:meetings-attended");
  g_autofree char *r3 = row_of (grid, "R3"), *r5 = row_of (grid, "R5");

  g_assert_cmpuint (grid->rows->len, ==, 5);
  assert_holds (r3, "R3 (2021) | 615 | 1162 | 1896 | ");
  assert_holds (r3, "+119");
  assert_holds (r5, "first half"); /* a half year never passes for a year, not in a table either */
  g_assert_cmpuint (grid->notes->len, >, 1);
  assert_holds (grid->notes->pdata[grid->notes->len - 1], "Source: ");
}

static void
test_survey (void)
{
  g_autoptr (RkGrid) grid = grid_of ("chart:survey-E302");

  g_assert_cmpuint (grid->columns->len, ==, 3);
  g_assert_cmpuint (grid->rows->len, >, 5);
}

static void
test_map (void)
{
  g_autoptr (RkGrid) grid = grid_of ("map?colour=block&year=2024");
  g_autofree char *kita = row_of (grid, "27127");

  g_assert_cmpuint (grid->rows->len, ==, 24);
  assert_holds (kita, "Kita-ku");
}

static void
test_events (void)
{
  g_autoptr (RkGrid) grid = grid_of ("timeline?year=2025"), earlier = grid_of ("timeline?year=2024");
  g_autofree char *first = g_strjoinv (" | ", grid->rows->pdata[0]);

  g_assert_cmpuint (grid->rows->len, >, 5);
  g_assert_cmpuint (earlier->rows->len, >, 5);
  assert_holds (first, "E7"); /* of that year only */
}

static void
test_placements (void)
{
  g_autoptr (RkGrid) grid = grid_of ("campaign?year=2024");

  g_assert_cmpuint (grid->rows->len, ==, 23);
}

/* Every type of record, with all its fields. */
static void
test_records (void)
{
  for (const RkRecordType *const *type = rk_types (); *type != NULL; type++) {
    const GPtrArray *records = rk_dataset_all (figures (), *type);
    g_autoptr (RkGrid) grid = rk_records_grid (figures (), *type, records);
    guint n = 0;

    while ((*type)->fields[n].name != NULL)
      n++;
    g_assert_cmpuint (grid->columns->len, ==, n);
    g_assert_cmpuint (grid->rows->len, ==, records->len);
  }
}

static void
test_nothing (void)
{
  static const struct {
    const char *view, *told;
  } rows[] = {
    { "chart:no-such-measure", "no-such-measure" },
    { "campaign?year=1995", "no rows" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (RkView) view = rk_view_parse (rows[i].view, NULL);
    g_autoptr (GError) error = NULL;

    g_assert_null (rk_view_grid (view, figures (), 2025, &error));
    assert_holds (error->message, rows[i].told);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/view-grid/chart", test_chart);
  g_test_add_func ("/view-grid/survey", test_survey);
  g_test_add_func ("/view-grid/map", test_map);
  g_test_add_func ("/view-grid/events", test_events);
  g_test_add_func ("/view-grid/placements", test_placements);
  g_test_add_func ("/view-grid/records", test_records);
  g_test_add_func ("/view-grid/nothing", test_nothing);
  return g_test_run ();
}
