/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-answer-parts: the parts of a total: their figures, what they leave of it, and which of them are missing. */
#include "core/rk-language.h"
#include "model/chart/rk-answer-chart-private.h"
#include "model/words/rk-words.h"

#include <math.h>

/* What the parts of one total come to. */
typedef struct {
  gint64 sum;
  guint known;
  GString *missing; /* names */
} Parts;

GPtrArray *
rk_answer_parts (const RkDataset *dataset, const RkMeasure *measure)
{
  const GPtrArray *all = rk_dataset_all (dataset, &rk_measure_type);
  GPtrArray *parts = g_ptr_array_new ();

  for (guint i = 0; i < all->len; i++) {
    const RkMeasure *part = all->pdata[i];

    if (part->relation == RK_RELATION_PART && !part->several && g_strcmp0 (part->parent, measure->id) == 0)
      g_ptr_array_add (parts, (gpointer) part);
  }
  return parts;
}

static gboolean
has_part_of (const RkDataset *dataset, const GPtrArray *parts, const RkObservation *total)
{
  for (guint i = 0; i < parts->len; i++)
    if (rk_answer_figure (dataset, ((const RkMeasure *) parts->pdata[i])->id, NULL, (int) total->year, total->period) != NULL)
      return TRUE;
  return FALSE;
}

/* Figures of the city of years or their halves: those by month or ward are no bars of a year. */
static gboolean
is_of_years (const RkObservation *total, const RkMeasure *measure)
{
  return total->ward == NULL && total->period < RK_PERIOD_APRIL && total->value != RK_MISSING && g_str_equal (total->measure, measure->id);
}

gboolean
rk_answer_has_parts (const RkDataset *dataset, const GPtrArray *parts, const RkMeasure *measure, int from, int to)
{
  const GPtrArray *all = rk_dataset_all (dataset, &rk_observation_type);

  for (guint i = 0; i < all->len; i++) {
    const RkObservation *total = all->pdata[i];

    if (is_of_years (total, measure) && total->year >= from && total->year <= to && has_part_of (dataset, parts, total))
      return TRUE;
  }
  return FALSE;
}

gboolean
rk_answer_knows_parts (const RkDataset *dataset, const RkMeasure *measure)
{
  const GPtrArray *all = rk_dataset_all (dataset, &rk_observation_type);
  g_autoptr (GPtrArray) parts = rk_answer_parts (dataset, measure);
  guint known = 0, plain = 0;

  for (guint i = 0; i < all->len; i++) {
    if (!is_of_years (all->pdata[i], measure))
      continue;
    if (has_part_of (dataset, parts, all->pdata[i]))
      known++;
    else
      plain++;
  }
  return known > plain;
}

static void
set_part (const RkDataset *dataset, RkChartCategory *category, guint series, const RkMeasure *part, const RkObservation *total, Parts *found)
{
  const RkObservation *observation = rk_answer_figure (dataset, part->id, NULL, (int) total->year, total->period);
  g_autofree char *key = NULL;

  if (observation == NULL) {
    rk_answer_append (found->missing, rk_word_measure (part));
    return;
  }
  key = rk_answer_key (&rk_observation_type, observation);
  rk_chart_set_cell (category, series, (double) observation->value, NULL, key);
  found->sum += observation->value;
  found->known++;
}

static void
note_missing (RkChart *chart, const RkChartCategory *category, const char *missing)
{
  g_autofree char *rest = rk_count_format ((gint64) category->unexplained);

  if (category->unexplained > 0)
    /* Translators: year, names of parts, number */
    rk_chart_add_note (chart, _ ("%s: no figure of %s; %s of the published total are in no part."), category->label, missing, rest);
  else
    /* Translators: year, names of parts */
    rk_chart_add_note (chart, _ ("%s: no figure of %s."), category->label, missing);
}

static void
note_difference (RkChart *chart, const RkChartCategory *category, const RkObservation *total, gint64 sum)
{
  g_autofree char *published = rk_count_format (total->value), *parts = rk_count_format (sum), *difference = rk_count_format (total->value - sum);

  if (total->source == NULL) {
    /* Translators: year, total that no document is named for, sum of its parts, difference */
    rk_chart_add_note (chart, _ ("%s: the total is %s; its parts add up to %s (difference %s)."), category->label, published, parts, difference);
    return;
  }
  /* Translators: year, published total, sum of its parts, difference */
  rk_chart_add_note (chart, _ ("%s: the published total is %s; its parts add up to %s (difference %s). Shown as published."), category->label, published, parts,
                     difference);
}

void
rk_answer_set_parts (const RkDataset *dataset, RkChart *chart, const GPtrArray *parts, RkChartCategory *category, const RkObservation *total)
{
  g_autoptr (GString) missing = g_string_new (NULL);
  Parts found = { 0, 0, missing };

  for (guint i = 0; i < parts->len; i++)
    set_part (dataset, category, i, parts->pdata[i], total, &found);
  if (found.known == 0)
    return;
  category->unexplained = MAX (0.0, (double) (total->value - found.sum));
  if (missing->len > 0)
    note_missing (chart, category, missing->str);
  if ((missing->len == 0 && found.sum != total->value) || found.sum > total->value)
    note_difference (chart, category, total, found.sum);
}

static gboolean
is_plain (const RkChartCategory *category)
{
  for (guint s = 0; s < category->cells->len; s++)
    if (!isnan (g_array_index (category->cells, RkChartCell, s).value))
      return FALSE;
  return !isnan (category->total);
}

void
rk_answer_note_plain (RkChart *chart)
{
  g_autoptr (GString) plain = g_string_new (NULL);

  for (guint i = 0; i < chart->categories->len; i++)
    if (is_plain (chart->categories->pdata[i]))
      rk_answer_append (plain, ((const RkChartCategory *) chart->categories->pdata[i])->label);
  if (plain->len > 0)
    /* Translators: years */
    rk_chart_add_note (chart, _ ("The parts are not known for %s: their bars are the total alone."), plain->str);
}
