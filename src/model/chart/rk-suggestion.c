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

GArray *
rk_suggest_forms (const RkDataset *dataset, const char *id, RkChartBy by)
{
  g_autoptr (RkTopic) topic = rk_topic_find (dataset, id, NULL);
  g_autoptr (RkChart) chart = topic != NULL ? rk_answer_chart (dataset, topic, (RkChartQuestion){ .by = by }, NULL) : NULL;
  g_autoptr (GArray) ranked = g_array_new (FALSE, FALSE, sizeof (Ranked));
  GArray *forms = g_array_new (FALSE, FALSE, sizeof (RkSuggestion));

  if (chart == NULL)
    return forms;
  for (const RkChartKind *const *kind = rk_chart_kinds (); *kind != NULL; kind++) {
    Ranked row = { { (*kind)->id, NULL }, 0 };

    row.fit = (*kind)->fit (chart, &row.suggestion.why);
    if (row.fit > 0)
      g_array_append_val (ranked, row);
  }
  g_array_sort (ranked, compare_fit); /* stable: of two alike the first of the table */
  for (guint i = 0; i < ranked->len; i++)
    g_array_append_val (forms, g_array_index (ranked, Ranked, i).suggestion);
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
