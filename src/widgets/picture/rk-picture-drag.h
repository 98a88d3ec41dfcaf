/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-picture-drag: dragging the items of a picture: a press becomes a drag once the pointer has gone a few points, so that
 * clicks stay clicks. */
#pragma once
#include "draw/picture/rk-picture.h"

#include <gtk/gtk.h>

/* While it is dragged: how far. Once it is let go: where, in the view. */
typedef void (*RkPictureDragged) (gpointer view, const char *key, double dx, double dy);
typedef void (*RkPictureDropped) (gpointer view, const char *key, double x, double y);

/* What lies at a point of the view. Returns: FALSE when nothing does */
typedef gboolean (*RkPictureFind) (gpointer view, double x, double y, RkItem *item);

/* Adds the gesture to @view, for items whose key begins with @prefix (static). */
void rk_picture_drag_add (GtkWidget *view, const char *prefix, RkPictureFind find, RkPictureDragged dragged, RkPictureDropped dropped);
