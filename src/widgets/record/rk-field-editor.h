/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-field-editor: what edits one field of a record, by the field's kind: an entry, a list of choices, a search for a record,
 * lines of text; and beneath it what is wrong, or how a date was understood. "changed" says that the user has changed it. */
#pragma once
#include "core/record/rk-dataset.h"

#include <gtk/gtk.h>

#define RK_TYPE_FIELD_EDITOR (rk_field_editor_get_type ())
G_DECLARE_FINAL_TYPE (RkFieldEditor, rk_field_editor, RK, FIELD_EDITOR, GtkWidget)

/* @dataset: whose records a reference may be to */
RkFieldEditor *rk_field_editor_new (const RkDataset *dataset, const RkField *field);
const RkField *rk_field_editor_field (RkFieldEditor *self);
/* Returns: (transfer full): the text as rk_field_read() takes it */
char *rk_field_editor_text (RkFieldEditor *self);
/* Does not emit "changed". */
void rk_field_editor_set_text (RkFieldEditor *self, const char *text);
/* @problem: (nullable): what is wrong; @told: (nullable): else what there is to tell; @applies: can it be said at all now? */
void rk_field_editor_tell (RkFieldEditor *self, const char *problem, const char *told, gboolean applies);
