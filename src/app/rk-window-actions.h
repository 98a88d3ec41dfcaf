/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-window-actions: what the window can be told to do: one row an action, with its keys. One function decides what is
 * enabled; the window of shortcuts is made from the rows. */
#pragma once
#include "model/session/rk-selection.h"

#include <gtk/gtk.h>

void rk_window_actions_install (GtkWidgetClass *class);
void rk_window_actions_add_shortcuts (GtkApplication *application);
/* Enables what can be done now. */
void rk_window_actions_update (GtkWidget *window, RkSelection *selection);
