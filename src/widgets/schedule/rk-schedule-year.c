/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/schedule/rk-schedule-year.h"

#include "model/schedule/rk-answer-timeline.h"
#include "model/schedule/rk-event-move.h"
#include "widgets/rk-children.h"
#include "widgets/schedule/rk-schedule-pick.h"

struct _RkScheduleYear {
  GtkWidget parent_instance;

  RkPictureView *timeline;

  RkSelection *selection;
  guint seen; /* the serial of the selection that is shown */
  int quarter;
  RkTimeline *shown; /* (nullable): made when it is next asked for */
};

G_DEFINE_FINAL_TYPE (RkScheduleYear, rk_schedule_year, GTK_TYPE_WIDGET)

static RkTimeline *
make_timeline (RkScheduleYear *self, gboolean live)
{
  RkTimeline *timeline = rk_answer_timeline (rk_selection_dataset (self->selection), rk_selection_year (self->selection), self->quarter);

  rk_today (&timeline->today);
  timeline->live = live;
  return timeline;
}

/* Returns: (transfer none) (nullable) */
static RkTimeline *
timeline_of (RkScheduleYear *self)
{
  if (self->shown == NULL && self->selection != NULL)
    self->shown = make_timeline (self, TRUE);
  return self->shown;
}

static RkPicture *
draw (gpointer data, double width, double height, const RkStyle *style)
{
  RkScheduleYear *self = data;
  RkTimeline *timeline = timeline_of (self);

  if (timeline == NULL)
    return NULL;
  rk_picture_view_band (self->timeline, height, &timeline->top, &timeline->bottom);
  return rk_timeline_draw (timeline, style, width, height);
}

static double
measure (gpointer data, double width)
{
  RkTimeline *timeline = timeline_of (data);

  return timeline != NULL ? rk_timeline_height (timeline, width) : 0;
}

static void
refresh (RkScheduleYear *self)
{
  g_clear_pointer (&self->shown, rk_timeline_free);
  rk_picture_view_refresh (self->timeline);
}

static void
picked (gpointer data, const char *key, gboolean activated)
{
  RkScheduleYear *self = data;

  rk_schedule_pick (GTK_WIDGET (self), self->selection, key, activated);
}

/* Dropped into the tray it has that month, elsewhere it goes as far as the hand. */
static gboolean
find_target (gpointer data, const RkEvent *event, const RkPictureDrag *drag, RkPlannedDate *to)
{
  RkScheduleYear *self = data;
  g_autofree char *month = rk_schedule_drop_at (self->timeline, "month:", drag->x, drag->y);
  double width = gtk_widget_get_width (GTK_WIDGET (self->timeline));
  RkPlannedDate at;
  GDate day, taken;

  if (month != NULL)
    return rk_planned_date_parse (month, to, NULL);
  if (!rk_timeline_day_at (timeline_of (self), width, drag->x, &day))
    return FALSE;
  at = rk_planned_date_day (&day);
  *to = rk_event_drop (event, rk_timeline_taken (timeline_of (self), width, drag->key, drag->from_x, &taken) ? &taken : NULL, &at);
  return TRUE;
}

static void
moved (gpointer data, const RkPictureDrag *drag)
{
  RkScheduleYear *self = data;

  rk_schedule_drop (GTK_WIDGET (self), self->selection, drag, find_target);
}

static char *
told (gpointer data, const RkPictureDrag *drag)
{
  RkScheduleYear *self = data;

  return rk_schedule_drop_told (GTK_WIDGET (self), self->selection, drag, find_target);
}

static void
on_changed (RkScheduleYear *self)
{
  g_auto (GStrv) marks = rk_selection_marks (self->selection);

  if (self->seen != rk_selection_serial (self->selection)) {
    self->seen = rk_selection_serial (self->selection);
    refresh (self);
  }
  rk_picture_view_mark (self->timeline, (const char *const *) marks);
}

static void
rk_schedule_year_dispose (GObject *object)
{
  RkScheduleYear *self = RK_SCHEDULE_YEAR (object);

  g_clear_object (&self->selection);
  g_clear_pointer (&self->shown, rk_timeline_free);
  rk_children_clear (GTK_WIDGET (self));
  gtk_widget_dispose_template (GTK_WIDGET (self), RK_TYPE_SCHEDULE_YEAR);
  G_OBJECT_CLASS (rk_schedule_year_parent_class)->dispose (object);
}

static void
rk_schedule_year_class_init (RkScheduleYearClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  g_type_ensure (RK_TYPE_PICTURE_VIEW);
  G_OBJECT_CLASS (class)->dispose = rk_schedule_year_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/jp/renkei/Renkei/ui/rk-schedule-year.ui");
  gtk_widget_class_bind_template_child (widget_class, RkScheduleYear, timeline);
}

static void
rk_schedule_year_init (RkScheduleYear *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  rk_picture_view_connect (self->timeline, draw, picked, self);
  rk_picture_view_connect_height (self->timeline, measure);
  rk_picture_view_connect_moved (self->timeline, "event:", moved, told);
}

void
rk_schedule_year_attach (RkScheduleYear *self, RkSelection *selection)
{
  g_set_object (&self->selection, selection);
  self->seen = rk_selection_serial (selection) - 1; /* nothing is shown yet */
  g_signal_connect_object (selection, "changed", G_CALLBACK (on_changed), self, G_CONNECT_SWAPPED);
  on_changed (self);
}

void
rk_schedule_year_show_quarter (RkScheduleYear *self, int quarter)
{
  self->quarter = quarter;
  if (self->shown != NULL)
    rk_answer_timeline_span (self->shown, rk_selection_year (self->selection), quarter);
  rk_picture_view_refresh (self->timeline);
}

RkPicture *
rk_schedule_year_draw (RkScheduleYear *self, const RkStyle *style, double width, double height)
{
  g_autoptr (RkTimeline) timeline = make_timeline (self, FALSE);

  return rk_timeline_draw (timeline, style, width, MAX (height, rk_timeline_height (timeline, width)));
}

const char *
rk_schedule_year_focused (RkScheduleYear *self)
{
  return rk_picture_view_focused (self->timeline);
}
