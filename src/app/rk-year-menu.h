/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-year-menu: the fiscal year on screen in the window's header, and the years there are to choose from. */
#pragma once
#include "model/session/rk-selection.h"

#include <gtk/gtk.h>

void rk_year_menu_show (GtkMenuButton *button, RkSelection *selection);
