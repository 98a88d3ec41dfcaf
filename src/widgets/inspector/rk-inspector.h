/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-inspector: what is picked, on the right of every page. */
#pragma once
#include "model/session/rk-selection.h"

#include <gtk/gtk.h>

#define RK_TYPE_INSPECTOR (rk_inspector_get_type ())
G_DECLARE_FINAL_TYPE (RkInspector, rk_inspector, RK, INSPECTOR, GtkWidget)

/* Shows what is picked now, its source and its past; a hint where nothing is. */
void rk_inspector_show (RkInspector *self, RkSelection *selection);
