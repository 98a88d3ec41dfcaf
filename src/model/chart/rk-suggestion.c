/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/chart/rk-suggestion.h"

#include "draw/chart/rk-chart-kinds.h"

typedef struct {
  RkSuggestion suggestion;
  int fit;
} Ranked;

static gint
compare_fit (gconstpointer a, gconstpointer b)
{
  return ((const Ranked *) b)->fit - ((const Ranked *) a)->fit;
}

#define SUGGESTED 1000 /* before everything that merely fits */

/* @first: (nullable): the kind that goes before all others. */
static GArray *
rank (const RkChart *chart, const RkChartKind *first)
{
  g_autoptr (GArray) ranked = g_array_new (FALSE, FALSE, sizeof (Ranked));
  GArray *forms = g_array_new (FALSE, FALSE, sizeof (RkSuggestion));

  for (const RkChartKind *const *kind = rk_chart_kinds (); *kind != NULL; kind++) {
    Ranked row = { { (*kind)->id, NULL, FALSE }, 0 };

    row.fit = (*kind)->fit (chart, &row.suggestion.why);
    row.suggestion.fits = row.fit > 0;
    if (row.fit > 0 && *kind == first)
      row.fit = SUGGESTED;
    g_array_append_val (ranked, row);
  }
  g_array_sort (ranked, compare_fit); /* stable: of two alike the first of the table */
  for (guint i = 0; i < ranked->len; i++)
    g_array_append_val (forms, g_array_index (ranked, Ranked, i).suggestion);
  return forms;
}

static RkChart *
answer (const RkDataset *dataset, const RkTopic *topic, RkChartBy by)
{
  return topic != NULL ? rk_answer_chart (dataset, topic, (RkChartQuestion){ .by = by }, NULL) : NULL;
}

GArray *
rk_rank_forms (const RkDataset *dataset, const char *id, RkChartBy by)
{
  g_autoptr (RkTopic) topic = rk_topic_find (dataset, id, NULL);
  g_autoptr (RkChart) chart = answer (dataset, topic, by);

  return chart != NULL ? rank (chart, rk_suggested_kind (topic, chart)) : g_array_new (FALSE, FALSE, sizeof (RkSuggestion));
}

GArray *
rk_suggest_forms (const RkDataset *dataset, const char *id, RkChartBy by)
{
  g_autoptr (RkTopic) topic = rk_topic_find (dataset, id, NULL);
  g_autoptr (RkChart) chart = answer (dataset, topic, by);
  GArray *forms = chart != NULL ? rank (chart, NULL) : g_array_new (FALSE, FALSE, sizeof (RkSuggestion));

  while (forms->len > 0 && !g_array_index (forms, RkSuggestion, forms->len - 1).fits)
    g_array_set_size (forms, forms->len - 1);
  return forms;
}

const RkChartKind *
rk_suggested_kind (const RkTopic *topic, const RkChart *chart)
{
  const RkChartKind *own = rk_chart_kind (topic->kind), *best = own;
  const char *why;
  int fit = own->fit (chart, &why), most = fit;

  for (const RkChartKind *const *kind = rk_chart_kinds (); *kind != NULL; kind++)
    if ((*kind)->fit (chart, &why) > most) {
      most = (*kind)->fit (chart, &why);
      best = *kind;
    }
  return 2 * fit > most ? own : best;
}
