/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-reach-panel: beside the map of the reach: how it is counted (by line or platform, which media, by whose blocks, planned or
 * displayed only), which further places would reach the most people, each planned
 * with one click, and the reach of city, blocks and areas in numbers. The signal "changed" says that it is counted otherwise. */
#pragma once
#include "core/campaign/rk-reach.h"
#include "model/session/rk-selection.h"

#include <gtk/gtk.h>

#define RK_TYPE_REACH_PANEL (rk_reach_panel_get_type ())
G_DECLARE_FINAL_TYPE (RkReachPanel, rk_reach_panel, RK, REACH_PANEL, GtkWidget)

/* Returns: what is asked of the campaign of @year */
RkReachQuestion rk_reach_panel_question (RkReachPanel *self, int year);
/* Shows the reach of the year on screen. */
void rk_reach_panel_show (RkReachPanel *self, RkSelection *selection);
