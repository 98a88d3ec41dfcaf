/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-picture-focus: arrow keys in a picture: from the item with the focus to the nearest one in that direction. */
#pragma once
#include <gtk/gtk.h>

typedef enum { RK_LEFT,
               RK_RIGHT,
               RK_UP,
               RK_DOWN } RkDirection;

/* Returns: FALSE when no item of the view lies in that direction; the first item where none has the focus */
gboolean rk_picture_focus_move (GtkWidget *view, RkDirection direction);
