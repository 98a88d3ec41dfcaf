/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-children: letting a widget's children go. gtk_widget_dispose_template() frees only those that are bound to a field. */
#pragma once
#include <gtk/gtk.h>

/* For dispose, before gtk_widget_dispose_template(), while what the children still signal finds its fields filled. */
void rk_children_clear (GtkWidget *widget);
