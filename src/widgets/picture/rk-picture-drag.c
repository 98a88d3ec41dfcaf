/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/picture/rk-picture-drag.h"

#include <math.h>

#define LEAST 8.0 /* points that the pointer must go */

typedef struct {
  GtkWidget *view;
  const char *prefix;
  RkPictureFind find;
  RkPictureDragged dragged;
  RkPictureDropped dropped;
  RkPictureDrag now; /* without a key while nothing is dragged */
} Drag;

static void
drag_free (gpointer data, GClosure *closure)
{
  Drag *drag = data;

  g_free (drag->now.key);
  g_free (drag);
}

static void
on_begin (Drag *drag, double x, double y)
{
  drag->now.from_x = x;
  drag->now.from_y = y;
}

static gboolean
takes_hold (Drag *drag, double dx, double dy)
{
  RkItem item;

  if (hypot (dx, dy) < LEAST || !drag->find (drag->view, drag->now.from_x, drag->now.from_y, &item) || !g_str_has_prefix (item.mark->key, drag->prefix))
    return FALSE;
  drag->now.key = g_strdup (item.mark->key);
  return TRUE;
}

static void
go (Drag *drag, double dx, double dy)
{
  drag->now.x = drag->now.from_x + dx;
  drag->now.y = drag->now.from_y + dy;
}

static void
on_update (GtkGesture *gesture, double dx, double dy, Drag *drag)
{
  if (drag->now.key == NULL && !takes_hold (drag, dx, dy))
    return;
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  go (drag, dx, dy);
  drag->dragged (drag->view, &drag->now);
}

static void
on_end (Drag *drag, double dx, double dy)
{
  RkPictureDrag last;

  if (drag->now.key == NULL)
    return;
  go (drag, dx, dy);
  last = drag->now;
  drag->now.key = NULL;
  drag->dropped (drag->view, &last);
  g_free (last.key);
}

void
rk_picture_drag_add (GtkWidget *view, const char *prefix, RkPictureFind find, RkPictureDragged dragged, RkPictureDropped dropped)
{
  GtkGesture *gesture = gtk_gesture_drag_new ();
  Drag *drag = g_new0 (Drag, 1);

  *drag = (Drag){ view, prefix, find, dragged, dropped, { 0 } };
  g_signal_connect_data (gesture, "drag-begin", G_CALLBACK (on_begin), drag, drag_free, G_CONNECT_SWAPPED);
  g_signal_connect (gesture, "drag-update", G_CALLBACK (on_update), drag);
  g_signal_connect_swapped (gesture, "drag-end", G_CALLBACK (on_end), drag);
  gtk_widget_add_controller (view, GTK_EVENT_CONTROLLER (gesture));
}
