/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/schedule/rk-schedule-pick.h"

#include "model/schedule/rk-event-move.h"
#include "model/session/rk-facts.h"

#include <string.h>

void
rk_schedule_pick (GtkWidget *widget, RkSelection *selection, const char *key, gboolean activated)
{
  gboolean event = key != NULL && g_str_has_prefix (key, "event:");

  rk_selection_pick (selection, event ? key : NULL);
  if (activated && key != NULL)
    gtk_widget_activate_action (widget, event ? "win.edit-event" : "win.new-event", NULL);
}

char *
rk_schedule_drop_at (RkPictureView *view, const char *prefix, double x, double y)
{
  const RkPicture *picture = rk_picture_view_picture (view);
  g_autoptr (GArray) items = picture != NULL ? rk_picture_items (picture) : NULL;

  for (guint i = 0; items != NULL && i < items->len; i++) {
    const RkMark *mark = g_array_index (items, RkItem, i).mark;

    if (g_str_has_prefix (mark->key, prefix) && rk_mark_contains (mark, x, y))
      return g_strdup (mark->key + strlen (prefix));
  }
  return NULL;
}

gboolean
rk_schedule_month_target (RkPictureView *calendar, const RkEvent *event, const RkPictureDrag *drag, RkPlannedDate *to)
{
  g_autofree char *day = rk_schedule_drop_at (calendar, "day:", drag->x, drag->y);
  g_autofree char *month = rk_schedule_drop_at (calendar, "month:", drag->x, drag->y);
  g_autofree char *from = rk_schedule_drop_at (calendar, "day:", drag->from_x, drag->from_y);
  RkPlannedDate at, taken;

  if ((day == NULL && month == NULL) || !rk_planned_date_parse (day != NULL ? day : month, &at, NULL))
    return FALSE;
  *to = rk_event_drop (event, from != NULL && rk_planned_date_parse (from, &taken, NULL) ? &taken.first : NULL, &at);
  return TRUE;
}

/* Returns: (nullable): the event that is dragged */
static const RkEvent *
find_event (RkSelection *selection, const RkPictureDrag *drag)
{
  const RkRecordType *type;
  const RkEvent *event = rk_key_record (rk_selection_dataset (selection), drag->key, &type);

  return event != NULL && type == &rk_event_type ? event : NULL;
}

void
rk_schedule_drop (GtkWidget *widget, RkSelection *selection, const RkPictureDrag *drag, RkScheduleTarget target)
{
  const RkEvent *event = find_event (selection, drag);
  RkPlannedDate to;

  if (event != NULL && target (widget, event, drag, &to))
    rk_schedule_move (widget, drag->key, &to);
}

char *
rk_schedule_drop_told (GtkWidget *widget, RkSelection *selection, const RkPictureDrag *drag, RkScheduleTarget target)
{
  const RkEvent *event = find_event (selection, drag);
  RkPlannedDate to;

  return event != NULL && target (widget, event, drag, &to) ? rk_event_drop_told (event, &to) : NULL;
}

void
rk_schedule_move (GtkWidget *widget, const char *key, const RkPlannedDate *to)
{
  g_autofree char *text = rk_planned_date_to_text (to);

  gtk_widget_activate_action (widget, "win.move-event", "(ss)", key, text);
}
