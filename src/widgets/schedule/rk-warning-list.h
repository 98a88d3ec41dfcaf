/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-warning-list: the warnings of the year on screen: what it is about, and a field for the reason to put it aside. */
#pragma once
#include "model/session/rk-selection.h"

#include <gtk/gtk.h>

#define RK_TYPE_WARNING_LIST (rk_warning_list_get_type ())
G_DECLARE_FINAL_TYPE (RkWarningList, rk_warning_list, RK, WARNING_LIST, GtkWidget)

/* So many are not put aside. */
typedef void (*RkWarningsCounted) (gpointer data, guint open);

/* Seeks the warnings of the selection's year in a worker thread, then tells how many there are; the rows are made when they are
 * looked at. @data must outlive the list. */
void rk_warning_list_show (RkWarningList *self, RkSelection *selection, RkWarningsCounted counted, gpointer data);
