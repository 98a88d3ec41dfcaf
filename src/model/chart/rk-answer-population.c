/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-answer-population: the people of the wards as they were counted at several times. */
#include "core/rk-language.h"
#include "core/rules/rk-block-list.h"
#include "model/chart/rk-answer-chart-private.h"
#include "model/chart/rk-population.h"

#include <math.h>

typedef struct {
  const RkDataset *dataset;
  gboolean aged;
  GPtrArray *counts; /* of char *: when, oldest first */
} Figures;

static gint64
number_of (const Figures *self, const RkPopulation *row)
{
  return self->aged ? row->aged65 : row->total;
}

static double
find_value (gconstpointer data, const RkWard *ward, guint time, char **key)
{
  const Figures *self = data;
  const GPtrArray *all = rk_dataset_all (self->dataset, &rk_population_type);

  for (guint i = 0; i < all->len; i++) {
    const RkPopulation *row = all->pdata[i];

    if (!g_str_equal (row->ward, ward->code) || !g_str_equal (row->counted, self->counts->pdata[time]) || number_of (self, row) == RK_MISSING)
      continue;
    g_free (*key);
    *key = rk_answer_key (&rk_population_type, row);
    return (double) number_of (self, row);
  }
  return NAN;
}

static gint
compare_texts (gconstpointer a, gconstpointer b)
{
  return g_strcmp0 (*(const char *const *) a, *(const char *const *) b);
}

static void
find_counts (Figures *self, const RkChartQuestion *question)
{
  const GPtrArray *all = rk_dataset_all (self->dataset, &rk_population_type);

  for (guint i = 0; i < all->len; i++) {
    const RkPopulation *row = all->pdata[i];
    int year = (int) g_ascii_strtoll (row->counted, NULL, 10);

    if (number_of (self, row) != RK_MISSING && (question->from == 0 || year >= question->from) && (question->to == 0 || year <= question->to) &&
        !g_ptr_array_find_with_equal_func (self->counts, row->counted, g_str_equal, NULL))
      g_ptr_array_add (self->counts, row->counted);
  }
  g_ptr_array_sort (self->counts, compare_texts);
}

/* The newest year that has blocks. */
static int
find_block_year (const RkDataset *dataset, const RkChartQuestion *question)
{
  g_autoptr (GArray) years = rk_dataset_years (dataset);

  for (guint i = years->len; i > 0; i--) {
    int year = (int) g_array_index (years, gint64, i - 1);
    g_autoptr (GPtrArray) blocks = rk_block_list (dataset, year);

    if (blocks->len > 0 && (question->accent == 0 || year <= question->accent))
      return year;
  }
  return 0;
}

RkChart *
rk_answer_population (const RkDataset *dataset, const char *topic, const RkChartQuestion *question, GError **error)
{
  gboolean aged = g_str_equal (topic, "aged65");
  g_autoptr (RkChart) chart = rk_answer_new_chart (aged ? _ ("People aged 65 and over") : _ ("Population"), rk_answer_by_words (question->by), _ ("people"), NULL, question->per);
  g_autoptr (GPtrArray) counts = g_ptr_array_new (), names = g_ptr_array_new_with_free_func (g_free);
  Figures self = { dataset, aged, counts };
  RkPlaceFigures figures = { dataset, question, names, 0, 0, find_value, &self, NULL };

  find_counts (&self, question);
  if (question->per != RK_CHART_PER_COUNT && counts->len > 1)
    g_ptr_array_remove_range (counts, 0, counts->len - 1); /* each count is divided by the people of its own day */
  figures.counted = counts->len > 0 ? counts->pdata[0] : NULL;
  for (guint i = 0; i < counts->len; i++)
    g_ptr_array_add (names, g_strndup (counts->pdata[i], 4));
  figures.block_year = question->by == RK_CHART_BY_BLOCK ? find_block_year (dataset, question) : 0;
  if (counts->len > 1)
    rk_chart_add_note (chart, "%s", _ ("Counted in different ways (register, estimate): compare the wards’ order rather than single people."));
  if (!rk_answer_add_places (&figures, chart, error))
    return NULL;
  rk_answer_set_sources (dataset, chart);
  return g_steal_pointer (&chart);
}
