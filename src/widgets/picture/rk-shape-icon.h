/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-shape-icon: the mark of a state beside its word, as board and map have it. The word says the same to a screen reader. */
#pragma once
#include "draw/picture/rk-shape.h"

#include <gtk/gtk.h>

#define RK_TYPE_SHAPE_ICON (rk_shape_icon_get_type ())
G_DECLARE_FINAL_TYPE (RkShapeIcon, rk_shape_icon, RK, SHAPE_ICON, GtkWidget)

GtkWidget *rk_shape_icon_new (void);
void rk_shape_icon_set (RkShapeIcon *self, RkShape shape);
RkShape rk_shape_icon_shape (RkShapeIcon *self);
