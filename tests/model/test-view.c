/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A view as a line of text and back, what is no view, and that each kind draws from the published figures. */
#include "fixture.h"
#include "model/view/rk-view.h"

static const char *const same[] = {
  "chart:meetings-attended",
  "chart:consultations?form=stacked&by=half",
  "map?colour=block&show=names,stations&year=2024",
  "timeline?quarter=2",
  "month?month=2024-07",
  "campaign",
  "reach?by=platform&year=2024",
  "reach?media=all&blocks=R7&displayed=yes&year=2024",
  "events?kind=説明会,合同研修会&part=2&year=-1",
  "list:placement?columns=spot,site&where=campaign:ACP-R6&join=site",
};

static void
test_text (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (same); i++) {
    g_autoptr (GError) error = NULL;
    g_autoptr (RkView) view = rk_view_parse (same[i], &error), copy = NULL;
    g_autofree char *text = NULL;

    g_assert_no_error (error);
    copy = rk_view_copy (view);
    text = rk_view_format (copy);
    g_assert_cmpstr (text, ==, same[i]);
  }
}

static void
test_japanese_year (void)
{
  g_autoptr (RkView) view = rk_view_parse ("map?year=R6", NULL);

  g_assert_cmpint (view->year, ==, 2024);
}

/* A chart that its figures do not allow is no slide; what is said names the kind that is. */
static void
test_refused_chart (void)
{
  static const struct {
    const char *text, *told; /* NULL: it can be drawn */
  } rows[] = {
    { "chart:meetings-attended", NULL },
    { "chart:meetings-attended?form=line", NULL },
    { "chart:meetings-attended?form=survey", "What fits: Stacked bars" },
    { "chart:nothing", "nothing" },
    { "map", NULL },
    { "month?month=2024-07", NULL },
  };
  g_autoptr (RkSession) session = open_in_memory (FALSE);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (RkView) view = rk_view_parse (rows[i].text, NULL);
    g_autoptr (GError) error = NULL;

    g_test_message ("%s", rows[i].text);
    g_assert_cmpint (rk_view_is_drawable (view, rk_session_dataset (session), &error), ==, rows[i].told == NULL);
    if (rows[i].told != NULL)
      g_assert_nonnull (strstr (error->message, rows[i].told));
  }
}

static void
test_no_view (void)
{
  static const struct {
    const char *text, *told;
  } rows[] = {
    { "", "is not a view" },
    { "chart", "is not a view" },
    { "chart:", "is not a view" },
    { "map:north", "is not a view" },
    { "pie:consultations", "is not a view" },
    { "map?colours=block", "no setting “colours”" },
    { "map?year=R", "R" },
    { "map?year=-12", "-12" },
    { "map?colour", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (GError) error = NULL;
    g_autoptr (RkView) view = rk_view_parse (rows[i].text, &error);

    g_assert_null (view);
    g_assert_nonnull (error);
    g_assert_nonnull (strstr (error->message, rows[i].told));
  }
}

static const char *
subject_of (const RkViewKind *kind)
{
  return !kind->has_subject ? NULL : g_str_equal (kind->id, "list") ? "programme_item"
                                                                    : "meetings-attended";
}

static void
test_drawn (void)
{
  const RkDataset *dataset = figures ();

  for (const RkViewKind *kind = rk_view_kinds (); kind->id != NULL; kind++) {
    g_autoptr (RkView) view = rk_view_new (kind->id, subject_of (kind), 0);
    g_autoptr (RkPicture) picture = rk_view_draw (view, dataset, 2024, rk_style (RK_STYLE_LIGHT), 960, 514);
    g_autoptr (GArray) texts = rk_picture_texts (picture);
    g_autofree char *name = rk_view_name (view, dataset, 2024);

    g_test_message ("%s: %s", kind->id, name);
    g_assert_cmpfloat (picture->width, ==, 960);
    if (!g_str_equal (kind->id, "contents")) /* those of a deck */
      g_assert_cmpuint (texts->len, >, 3);
    g_assert_cmpstr (name, !=, "");
  }
}

/* A slide may name what is gone: it says so and draws nothing else. */
static void
test_gone (void)
{
  const RkDataset *dataset = figures ();
  g_autoptr (RkView) view = rk_view_new ("chart", "no-such-measure", 0);
  g_autoptr (RkPicture) picture = rk_view_draw (view, dataset, 2024, rk_style (RK_STYLE_LIGHT), 960, 514);
  g_autoptr (GArray) texts = rk_picture_texts (picture);

  g_assert_cmpuint (texts->len, ==, 1);
  g_assert_nonnull (strstr (g_array_index (texts, RkItem, 0).mark->text, "no-such-measure"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/view/refused-chart", test_refused_chart);
  g_test_add_func ("/view/text", test_text);
  g_test_add_func ("/view/japanese-year", test_japanese_year);
  g_test_add_func ("/view/no-view", test_no_view);
  g_test_add_func ("/view/drawn", test_drawn);
  g_test_add_func ("/view/gone", test_gone);
  return g_test_run ();
}
