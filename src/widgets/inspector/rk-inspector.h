/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-inspector: what is picked, on the right of every page. */
#pragma once
#include "model/session/rk-facts.h"

#include <gtk/gtk.h>

#define RK_TYPE_INSPECTOR (rk_inspector_get_type ())
G_DECLARE_FINAL_TYPE (RkInspector, rk_inspector, RK, INSPECTOR, GtkWidget)

/* @facts: (nullable): NULL shows the hint of an empty selection */
void rk_inspector_show (RkInspector *self, const RkFacts *facts);
