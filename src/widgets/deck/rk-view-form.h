/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-view-form: what a slide shows, to choose: a picture of which kind, and what that kind asks (model/view/rk-view-questions.h), a
 * drop-down each. "changed" says that another is chosen. */
#pragma once
#include "core/record/rk-dataset.h"

#include <gtk/gtk.h>

#define RK_TYPE_VIEW_FORM (rk_view_form_get_type ())
G_DECLARE_FINAL_TYPE (RkViewForm, rk_view_form, RK, VIEW_FORM, GtkBox)

/* @view: (nullable): a view’s text; @year: of the deck */
void rk_view_form_show (RkViewForm *self, const RkDataset *dataset, int year, const char *view);
/* Returns: (nullable): the text of the view that is chosen */
const char *rk_view_form_text (RkViewForm *self);
