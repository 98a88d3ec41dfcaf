/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/picture/rk-picture-focus.h"

#include "widgets/picture/rk-picture-item.h"

#include <math.h>

static RkPoint
middle_of (GtkWidget *item)
{
  RkRect box = rk_picture_item_box (RK_PICTURE_ITEM (item));

  return (RkPoint){ box.x + box.w / 2, box.y + box.h / 2 };
}

/* How far @to is from @from when going that way; INFINITY when it lies elsewhere. Straying sideways counts double. */
static double
distance (RkPoint from, RkPoint to, RkDirection direction)
{
  double along = direction == RK_LEFT ? from.x - to.x : direction == RK_RIGHT ? to.x - from.x
                                                    : direction == RK_UP      ? from.y - to.y
                                                                              : to.y - from.y;
  double aside = direction == RK_LEFT || direction == RK_RIGHT ? fabs (to.y - from.y) : fabs (to.x - from.x);

  return along > 1 && along >= aside * 0.6 ? along + 2 * aside : INFINITY;
}

/* Items of one kind are walked among themselves: from a ward to a ward, from an event to an event. */
static gboolean
same_kind (GtkWidget *a, GtkWidget *b)
{
  const char *left = rk_picture_item_key (RK_PICTURE_ITEM (a)), *right = rk_picture_item_key (RK_PICTURE_ITEM (b));
  g_auto (GStrv) left_parts = g_strsplit (left, ":", 2), right_parts = g_strsplit (right, ":", 2);

  return g_strcmp0 (left_parts[0], right_parts[0]) == 0;
}

gboolean
rk_picture_focus_move (GtkWidget *view, RkDirection direction)
{
  GtkWidget *current = gtk_widget_get_focus_child (view), *best = NULL;
  double nearest = INFINITY;

  if (current == NULL)
    current = gtk_widget_get_first_child (view);
  if (current == NULL || !gtk_widget_has_focus (current))
    return current != NULL && gtk_widget_grab_focus (current);
  for (GtkWidget *child = gtk_widget_get_first_child (view); child != NULL; child = gtk_widget_get_next_sibling (child)) {
    double away = child != current && same_kind (child, current) ? distance (middle_of (current), middle_of (child), direction) : INFINITY;

    if (away < nearest) {
      nearest = away;
      best = child;
    }
  }
  return best != NULL && gtk_widget_grab_focus (best);
}
