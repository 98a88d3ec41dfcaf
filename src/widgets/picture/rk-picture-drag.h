/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-picture-drag: dragging the items of a picture: a press becomes a drag once the pointer has gone a few points, so that
 * clicks stay clicks. */
#pragma once
#include "draw/picture/rk-picture.h"

#include <gtk/gtk.h>

/* A drag, in points of the view. */
typedef struct {
  char *key;             /* of what is dragged */
  double from_x, from_y; /* where it was taken */
  double x, y;           /* where it is now, at last where it was let go */
} RkPictureDrag;

/* While it is dragged, and once it is let go. */
typedef void (*RkPictureDragged) (gpointer view, const RkPictureDrag *drag);
typedef void (*RkPictureDropped) (gpointer view, const RkPictureDrag *drag);

/* What lies at a point of the view. Returns: FALSE when nothing does */
typedef gboolean (*RkPictureFind) (gpointer view, double x, double y, RkItem *item);

/* Adds the gesture to @view, for items whose key begins with @prefix (static). */
void rk_picture_drag_add (GtkWidget *view, const char *prefix, RkPictureFind find, RkPictureDragged dragged, RkPictureDropped dropped);
