/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/figures/rk-measure-edit.h"

#include "core/rk-language.h"
#include "model/words/rk-words.h"

RkMeasure *
rk_measure_new (const RkDataset *dataset, guint n)
{
  const GPtrArray *all = rk_dataset_all (dataset, &rk_measure_type);
  RkMeasure *measure = rk_record_new (&rk_measure_type);
  gint64 last = 0;
  guint number = 0, left = n;

  for (guint i = 0; i < all->len; i++) {
    const RkMeasure *other = all->pdata[i];

    if (other->position != RK_MISSING)
      last = MAX (last, other->position);
  }
  do { /* the n-th key that is free */
    g_free (measure->id);
    measure->id = g_strdup_printf ("measure-%u", ++number);
  } while (rk_dataset_get (dataset, &rk_measure_type, measure->id) != NULL || left-- > 0);
  measure->position = last + 1 + n;
  measure->relation = RK_RELATION_TOTAL;
  return measure;
}

RkMeasure *
rk_measure_new_part (const RkDataset *dataset, const RkMeasure *parent, const char *name, guint n)
{
  RkMeasure *part = rk_measure_new (dataset, n);

  part->name = g_strdup (name);
  part->unit = g_strdup (parent->unit);
  part->unit_english = g_strdup (parent->unit_english);
  part->counted = g_strdup (parent->counted);
  part->counted_english = g_strdup (parent->counted_english);
  part->parent = g_strdup (parent->id);
  part->relation = RK_RELATION_PART;
  part->several = parent->several;
  return part;
}

static gboolean
is_empty (const RkDataset *dataset, const RkMeasure *measure)
{
  const GPtrArray *observations = rk_dataset_all (dataset, &rk_observation_type), *measures = rk_dataset_all (dataset, &rk_measure_type);

  for (guint i = 0; i < observations->len; i++)
    if (g_str_equal (((const RkObservation *) observations->pdata[i])->measure, measure->id))
      return FALSE;
  for (guint i = 0; i < measures->len; i++)
    if (g_strcmp0 (((const RkMeasure *) measures->pdata[i])->parent, measure->id) == 0)
      return FALSE;
  return TRUE;
}

RkEdit *
rk_measure_delete (const RkDataset *dataset, const RkMeasure *measure)
{
  g_autofree char *label = g_strdup_printf (_ ("Delete the measure “%s”"), rk_word_measure (measure));
  RkEdit *edit;

  if (!is_empty (dataset, measure))
    return NULL;
  edit = rk_edit_new (label);
  rk_edit_remove (edit, &rk_measure_type, measure->id);
  return edit;
}
