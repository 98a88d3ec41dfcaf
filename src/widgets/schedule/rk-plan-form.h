/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-plan-form: plan another year from this one: which events, on what, with which venue; says what will be copied. */
#pragma once
#include "model/session/rk-selection.h"

#include <adwaita.h>

#define RK_TYPE_PLAN_FORM (rk_plan_form_get_type ())
G_DECLARE_FINAL_TYPE (RkPlanForm, rk_plan_form, RK, PLAN_FORM, AdwWindow)

/**
 * rk_plan_form_new:
 * @from: the fiscal year whose events are copied into the one after it
 *
 * The finished edit goes to rk_selection_keep().
 */
RkPlanForm *rk_plan_form_new (GtkWindow *parent, RkSelection *selection, int from);
