/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-warning-list: the warnings of the year on screen: what it is about, and a field for the reason to put it aside. */
#pragma once
#include "model/rk-selection.h"

#include <gtk/gtk.h>

#define RK_TYPE_WARNING_LIST (rk_warning_list_get_type ())
G_DECLARE_FINAL_TYPE (RkWarningList, rk_warning_list, RK, WARNING_LIST, GtkWidget)

/* Shows the warnings of the selection's year now. Returns: how many are not put aside */
guint rk_warning_list_show (RkWarningList *self, RkSelection *selection);
