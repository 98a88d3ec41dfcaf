/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-record-form: the editor of a record of any type, or of several at once: a window of its own with an editor for each field
 * of the field table. It shows what a pure function says of what was typed (model/record/rk-record-draft.h); the finished edit goes to
 * rk_selection_keep(). */
#pragma once
#include "model/record/rk-record-draft.h"
#include "model/session/rk-selection.h"

#include <adwaita.h>

#define RK_TYPE_RECORD_FORM (rk_record_form_get_type ())
G_DECLARE_FINAL_TYPE (RkRecordForm, rk_record_form, RK, RECORD_FORM, AdwWindow)

/* Takes @draft. */
RkRecordForm *rk_record_form_new (GtkWindow *parent, RkSelection *selection, RkRecordDraft *draft);
