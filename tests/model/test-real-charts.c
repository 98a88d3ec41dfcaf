/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Every kind of chart that can show a published figure, in every breakdown, at every size and in every variant: no text is cut, too
 * small, outside, or on other text. Run in each language (RK_SPOKEN). */
#include "../draw/draw-checks.h"
#include "core/rk-language.h"
#include "draw/chart/rk-chart-kinds.h"
#include "draw/slide/rk-slide.h"
#include "fixture.h"
#include "model/chart/rk-answer-chart.h"

static const struct {
  double width, height;
  double least; /* of all type, times that of a slide; 0: as the size has it */
  double smallest;
} sizes[] = {
  { 1920, 1080, 0, 24 },
  { 1280, 720, 0, 16 },
  { 960, 540, 0, 12 },
  { 800, 600, 0, 10.8 },
  { 540, 540, 0, 9.9 },
  { 595, 842, 0, 10.8 }, /* A4 */
  { 842, 595, 0, 10.8 },
  { RK_SLIDE_WIDTH / 2, RK_SLIDE_HEIGHT - RK_SLIDE_FOOT, 1, 7.5 },      /* one of two on a slide */
  { RK_SLIDE_WIDTH / 2, RK_SLIDE_HEIGHT - RK_SLIDE_FOOT - 60, 1, 7.4 }, /* below the slide's title */
};

static void
check_sizes (RkChart *chart, const RkChartKind *kind, const char *what)
{
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    for (RkStyleVariant variant = RK_STYLE_LIGHT; variant <= RK_STYLE_HATCH; variant++) {
      g_autoptr (RkPicture) picture = NULL;
      g_autofree char *name = g_strdup_printf ("%s, %s, %g × %g, variant %d", what, kind->id, sizes[i].width, sizes[i].height, variant);

      chart->least = sizes[i].least;
      picture = rk_chart_draw (chart, kind, rk_style (variant), sizes[i].width, sizes[i].height);
      assert_texts_clear (picture, sizes[i].smallest, name);
      assert_texts_whole (picture, name);
    }
}

static void
check_topic (const RkTopic *topic, RkChartBy by)
{
  g_autoptr (RkChart) chart = rk_answer_chart (figures (), topic, (RkChartQuestion){ .by = by }, NULL);
  g_autofree char *what = g_strdup_printf ("%s by %s", topic->id, rk_chart_bys[by].id);
  const char *why;

  if (chart == NULL)
    return;
  for (const RkChartKind *const *kind = rk_chart_kinds (); *kind != NULL; kind++)
    if ((*kind)->fit (chart, &why) > 0)
      check_sizes (chart, *kind, what);
}

static void
test_nothing_is_cut (gconstpointer id)
{
  g_autoptr (RkTopic) topic = rk_topic_find (figures (), id, NULL);
  g_autoptr (GArray) breakdowns = rk_topic_breakdowns (figures (), topic);

  for (guint i = 0; i < breakdowns->len; i++)
    check_topic (topic, g_array_index (breakdowns, RkChartBy, i));
}

/* What two of stand on a slide of the decks, or well could: as large as on a slide of its own. */
static const struct {
  const char *topic, *kind;
} halves[] = {
  { "survey-E301", "survey" },
  { "survey-E303", "survey" },
  { "survey-E301", "donut" },
  { "consultations", "bars" },
  { "consultation-contents", "bars" },
  { "consultation-actions", "bars" },
  { "offices-contacted", "bars" },
  { "consultations", "horizontal" },
  { "meetings-attended", "bars" },
  { "progress-P01", "status" },
  { "progress-P04", "status" },
  { "progress-P14", "status" },
  { "population", "horizontal-sorted" },
  { "aged65", "horizontal-sorted" },
  { "aged65", "dots" },
};

static void
test_half_a_slide (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (halves); i++) {
    g_autoptr (RkTopic) topic = rk_topic_find (figures (), halves[i].topic, NULL);
    g_autoptr (RkChart) chart = rk_answer_chart (figures (), topic, (RkChartQuestion){ .by = topic->by }, NULL);
    g_autoptr (RkPicture) picture = NULL;
    g_autofree char *name = g_strdup_printf ("half a slide, %s, %s", halves[i].topic, halves[i].kind);

    chart->least = 1;
    picture = rk_chart_draw (chart, rk_chart_kind (halves[i].kind), rk_style (RK_STYLE_LIGHT), RK_SLIDE_WIDTH / 2, RK_SLIDE_HEIGHT - RK_SLIDE_FOOT);
    assert_texts_clear (picture, RK_SLIDE_LEAST, name);
  }
}

int
main (int argc, char **argv)
{
  g_autoptr (GPtrArray) topics = NULL;

  g_test_init (&argc, &argv, NULL);
  g_assert_true (rk_language_init (g_getenv ("RK_SPOKEN")));
  topics = rk_topics (figures ());
  for (guint i = 0; i < topics->len; i++) {
    const char *id = ((const RkTopic *) topics->pdata[i])->id;
    g_autofree char *path = g_strdup_printf ("/real-charts/nothing-is-cut/%s", id);

    g_test_add_data_func (path, id, test_nothing_is_cut);
  }
  g_test_add_func ("/real-charts/half-a-slide", test_half_a_slide);
  return g_test_run ();
}
