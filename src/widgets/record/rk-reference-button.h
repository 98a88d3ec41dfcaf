/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-reference-button: chooses a record of a type from all there are: a button with its name, and a list that is searched by
 * kanji, kana or romaji. The signal "changed" says that another was chosen. */
#pragma once
#include "core/record/rk-dataset.h"

#include <gtk/gtk.h>

#define RK_TYPE_REFERENCE_BUTTON (rk_reference_button_get_type ())
G_DECLARE_FINAL_TYPE (RkReferenceButton, rk_reference_button, RK, REFERENCE_BUTTON, GtkWidget)

/* @optional: none can be chosen, too */
RkReferenceButton *rk_reference_button_new (const RkDataset *dataset, const RkRecordType *type, const char *label, gboolean optional);
/* Returns: (nullable): the key of the chosen record */
const char *rk_reference_button_key (RkReferenceButton *self);
/* Does not emit "changed". */
void rk_reference_button_set_key (RkReferenceButton *self, const char *key);
