/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-campaign-menu: the menus that set the state of placements and of activities, through the actions campaign.set-state (its
 * state, its problem or -1) and campaign.set-task. */
#pragma once
#include <gtk/gtk.h>

void rk_campaign_menu_of_states (GtkMenuButton *button);
void rk_campaign_menu_of_tasks (GtkMenuButton *button);
