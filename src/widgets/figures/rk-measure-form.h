/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-measure-form: the form for a record, opened for a measure. */
#pragma once
#include "core/figures/rk-measure.h"
#include "model/session/rk-selection.h"

#include <gtk/gtk.h>

/* @at: a widget of the window; @parent: (nullable): what the new measure is a part of */
void rk_measure_form_new (GtkWidget *at, RkSelection *selection, const RkMeasure *parent);
void rk_measure_form_edit (GtkWidget *at, RkSelection *selection, const RkMeasure *measure);
