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
  char *key; /* of what is dragged now */
  double x, y;
} Drag;

static void
drag_free (gpointer data, GClosure *closure)
{
  Drag *drag = data;

  g_free (drag->key);
  g_free (drag);
}

static void
on_begin (Drag *drag, double x, double y)
{
  drag->x = x;
  drag->y = y;
}

static gboolean
takes_hold (Drag *drag, double dx, double dy)
{
  RkItem item;

  if (hypot (dx, dy) < LEAST || !drag->find (drag->view, drag->x, drag->y, &item) || !g_str_has_prefix (item.mark->key, drag->prefix))
    return FALSE;
  drag->key = g_strdup (item.mark->key);
  return TRUE;
}

static void
on_update (GtkGesture *gesture, double dx, double dy, Drag *drag)
{
  if (drag->key == NULL && !takes_hold (drag, dx, dy))
    return;
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  drag->dragged (drag->view, drag->key, dx, dy);
}

static void
on_end (Drag *drag, double dx, double dy)
{
  g_autofree char *key = g_steal_pointer (&drag->key);

  if (key != NULL)
    drag->dropped (drag->view, key, drag->x + dx, drag->y + dy);
}

void
rk_picture_drag_add (GtkWidget *view, const char *prefix, RkPictureFind find, RkPictureDragged dragged, RkPictureDropped dropped)
{
  GtkGesture *gesture = gtk_gesture_drag_new ();
  Drag *drag = g_new0 (Drag, 1);

  *drag = (Drag){ view, prefix, find, dragged, dropped, NULL, 0, 0 };
  g_signal_connect_data (gesture, "drag-begin", G_CALLBACK (on_begin), drag, drag_free, G_CONNECT_SWAPPED);
  g_signal_connect (gesture, "drag-update", G_CALLBACK (on_update), drag);
  g_signal_connect_swapped (gesture, "drag-end", G_CALLBACK (on_end), drag);
  gtk_widget_add_controller (view, GTK_EVENT_CONTROLLER (gesture));
}
