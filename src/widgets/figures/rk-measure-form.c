/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/figures/rk-measure-form.h"

#include "model/figures/rk-measure-edit.h"
#include "widgets/record/rk-record-form.h"

void
rk_measure_form_edit (GtkWidget *at, RkSelection *selection, const RkMeasure *measure)
{
  RkRecordDraft *draft = rk_record_draft_new (&rk_measure_type, measure);

  gtk_window_present (GTK_WINDOW (rk_record_form_new (GTK_WINDOW (gtk_widget_get_root (at)), selection, draft)));
}

/* Without a key the form makes one. */
void
rk_measure_form_new (GtkWidget *at, RkSelection *selection, const RkMeasure *parent)
{
  const RkDataset *dataset = rk_selection_dataset (selection);
  RkMeasure *measure = parent != NULL ? rk_measure_new_part (dataset, parent, NULL, 0) : rk_measure_new (dataset, 0);

  g_clear_pointer (&measure->id, g_free);
  rk_measure_form_edit (at, selection, measure);
  rk_record_free (&rk_measure_type, measure);
}
