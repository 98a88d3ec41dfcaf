/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/event/rk-ward-checks.h"

#include "core/area/rk-ward.h"
#include "core/rk-language.h"
#include "model/words/rk-words.h"

#define WARD "ward"

void
rk_ward_checks_fill (GtkGrid *grid, const RkDataset *dataset, const RkEventDraft *draft, GCallback toggled, gpointer object)
{
  const GPtrArray *wards = rk_dataset_all (dataset, &rk_ward_type);
  int columns = rk_language_is_japanese () ? 6 : 4; /* kanji are narrow, romaji are not */

  for (guint i = 0; i < wards->len; i++) {
    const RkWard *ward = wards->pdata[i];
    GtkWidget *check = gtk_check_button_new_with_label (rk_word_ward (ward));

    gtk_check_button_set_active (GTK_CHECK_BUTTON (check), rk_event_draft_has_ward (draft, ward->code));
    g_object_set_data_full (G_OBJECT (check), WARD, g_strdup (ward->code), g_free);
    g_signal_connect_object (check, "toggled", toggled, object, G_CONNECT_SWAPPED);
    gtk_grid_attach (grid, check, (int) i % columns, (int) i / columns, 1, 1);
  }
}

void
rk_ward_checks_read (GtkGrid *grid, RkEventDraft *draft)
{
  for (GtkWidget *check = gtk_widget_get_first_child (GTK_WIDGET (grid)); check != NULL; check = gtk_widget_get_next_sibling (check))
    rk_event_draft_set_ward (draft, g_object_get_data (G_OBJECT (check), WARD), gtk_check_button_get_active (GTK_CHECK_BUTTON (check)));
}
