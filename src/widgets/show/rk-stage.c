/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/show/rk-stage.h"

#include "draw/slide/rk-slide.h"
#include "widgets/picture/rk-picture-children.h"
#include "widgets/rk-children.h"
#include "widgets/show/rk-stage-overlay.h"
#include "widgets/show/rk-stage-slides.h"

#define CURSOR_SECONDS 2 /* after which a still cursor is taken away */

struct _RkStage {
  GtkWidget parent_instance;

  RkSlideShow *show;
  guint ahead;
  RkStageSlides *slides;
  const RkStageSlide *shown; /* of slides; NULL while it has to be looked up */
  guint preparing, cursor;
  guint tick;        /* the items are not yet those of the slide */
  GHashTable *items; /* key → RkPictureItem; the keys are the items’ */
  double x, y;
};

G_DEFINE_FINAL_TYPE (RkStage, rk_stage, GTK_TYPE_WIDGET)

static gboolean
is_live (RkStage *self)
{
  return self->ahead == 0;
}

/* Returns: FALSE behind the last slide */
static gboolean
index_of (RkStage *self, guint *index)
{
  *index = rk_slide_show_index (self->show) + self->ahead;
  return *index < rk_slide_show_count (self->show);
}

static gboolean
on_idle (gpointer data)
{
  RkStage *self = data;

  if (self->slides != NULL && rk_stage_slides_prepare (self->slides, rk_slide_show_index (self->show)))
    return G_SOURCE_CONTINUE;
  self->preparing = 0;
  return G_SOURCE_REMOVE;
}

static void
on_item_picked (gpointer data, const char *key)
{
  rk_slide_show_pick (RK_STAGE (data)->show, key);
}

/* In the frame after, as in rk-picture-view.c: children must not come or go while their parent is given its size. */
static gboolean
on_tick (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  RkStage *self = RK_STAGE (widget);

  self->tick = 0;
  if (self->shown != NULL)
    rk_picture_children_place (widget, self->items, self->shown->picture, on_item_picked);
  gtk_widget_queue_allocate (widget);
  return G_SOURCE_REMOVE;
}

static const RkStageSlide *
look_up (RkStage *self)
{
  int width = gtk_widget_get_width (GTK_WIDGET (self)), height = gtk_widget_get_height (GTK_WIDGET (self));
  int pixels = gtk_widget_get_scale_factor (GTK_WIDGET (self));
  guint index;

  if (self->show == NULL || width < 2 || height < 2 || !index_of (self, &index))
    return NULL;
  if (!rk_stage_slides_fit (self->slides, width, height, pixels)) {
    g_clear_pointer (&self->slides, rk_stage_slides_free);
    self->slides = rk_stage_slides_new (self->show, width, height, pixels);
  }
  if (!is_live (self))
    return rk_stage_slides_get (self->slides, index, 0, NULL);
  if (self->preparing == 0)
    self->preparing = g_idle_add (on_idle, self);
  if (self->tick == 0)
    self->tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), on_tick, NULL, NULL);
  return rk_stage_slides_get (self->slides, index, rk_slide_show_years (self->show), rk_slide_show_zoomed (self->show));
}

static const RkStageSlide *
shown (RkStage *self)
{
  if (self->shown == NULL)
    self->shown = look_up (self);
  return self->shown;
}

static void
rk_stage_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  RkStage *self = RK_STAGE (widget);

  if (!rk_stage_slides_fit (self->slides, width, height, gtk_widget_get_scale_factor (widget)))
    self->shown = NULL;
  rk_picture_children_allocate (widget);
}

static void
rk_stage_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum, int *natural, int *minimum_baseline, int *natural_baseline)
{
  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? 160 : 90;
  *natural = *minimum * 2;
}

static void
append_colour (GtkSnapshot *snapshot, double grey, const graphene_rect_t *bounds)
{
  gtk_snapshot_append_color (snapshot, &(GdkRGBA){ (float) grey, (float) grey, (float) grey, 1 }, bounds);
}

static const char *
focused_key (RkStage *self)
{
  GtkWidget *child = gtk_widget_get_focus_child (GTK_WIDGET (self));

  return child != NULL && gtk_widget_has_focus (child) ? rk_picture_item_key (RK_PICTURE_ITEM (child)) : NULL;
}

static void
snapshot_overlay (RkStage *self, GtkSnapshot *snapshot, const graphene_rect_t *bounds)
{
  g_autofree char *year = rk_slide_show_year_title (self->show);
  const RkStageOverlay overlay = {
    rk_slide_show_told (self->show), focused_key (self), rk_slide_show_typed (self->show), year, rk_slide_show_has_pointer (self->show), rk_slide_show_has_help (self->show), self->x, self->y
  };
  cairo_t *cr;

  if (rk_stage_overlay_is_empty (&overlay))
    return;
  cr = gtk_snapshot_append_cairo (snapshot, bounds);
  rk_stage_overlay_draw (self->shown->picture, &overlay, cr);
  cairo_destroy (cr);
}

static void
rk_stage_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  RkStage *self = RK_STAGE (widget);
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (0, 0, (float) gtk_widget_get_width (widget), (float) gtk_widget_get_height (widget));
  RkBlank blank = self->show != NULL && is_live (self) ? rk_slide_show_blank (self->show) : RK_BLANK_NONE;

  append_colour (snapshot, blank == RK_BLANK_WHITE ? 1 : 0, &bounds);
  if (blank != RK_BLANK_NONE || shown (self) == NULL)
    return;
  gtk_snapshot_push_clip (snapshot, &bounds);
  gtk_snapshot_append_texture (snapshot, self->shown->texture, &bounds);
  if (is_live (self))
    snapshot_overlay (self, snapshot, &bounds);
  gtk_snapshot_pop (snapshot);
}

static void
set_cursor (RkStage *self, gboolean visible)
{
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), visible ? NULL : "none");
}

static gboolean
on_still (gpointer data)
{
  RkStage *self = data;

  self->cursor = 0;
  set_cursor (self, FALSE);
  return G_SOURCE_REMOVE;
}

static void
describe (RkStage *self)
{
  g_autofree char *title = rk_slide_show_title (self->show);
  const char *told = self->shown != NULL ? rk_stage_item_name (self->shown->picture, rk_slide_show_told (self->show)) : NULL;

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, told != NULL ? told : "", -1);
}

static void
on_changed (RkStage *self)
{
  self->shown = NULL;
  shown (self);
  if (is_live (self))
    describe (self);
  if (is_live (self) && rk_slide_show_has_pointer (self->show))
    set_cursor (self, FALSE);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static gboolean
find_at (RkStage *self, double x, double y, RkItem *item)
{
  return rk_slide_show_blank (self->show) == RK_BLANK_NONE && shown (self) != NULL && rk_picture_item_at (self->shown->picture, x, y, item);
}

static void
on_motion (RkStage *self, double x, double y)
{
  RkItem item;

  if (self->show == NULL || (x == self->x && y == self->y))
    return;
  self->x = x;
  self->y = y;
  rk_slide_show_point (self->show, find_at (self, x, y, &item) ? item.mark->key : NULL);
  g_clear_handle_id (&self->cursor, g_source_remove);
  if (rk_slide_show_has_pointer (self->show)) {
    gtk_widget_queue_draw (GTK_WIDGET (self));
    return;
  }
  set_cursor (self, TRUE);
  self->cursor = g_timeout_add_seconds (CURSOR_SECONDS, on_still, self);
}

static void
on_released (RkStage *self, int n_press, double x, double y, GtkGestureClick *click)
{
  RkItem item;
  gboolean found = self->show != NULL && find_at (self, x, y, &item);
  g_autofree char *key = found ? g_strdup (item.mark->key) : NULL;

  if (self->show == NULL)
    return;
  if (gtk_gesture_single_get_current_button (GTK_GESTURE_SINGLE (click)) == GDK_BUTTON_SECONDARY)
    rk_slide_show_step (self->show, -1);
  else if (n_press == 2 && key != NULL)
    rk_slide_show_zoom (self->show, key);
  else
    rk_slide_show_pick (self->show, key);
}

/* A turn of the wheel is a slide. */
static gboolean
on_scroll (RkStage *self, double dx, double dy)
{
  if (self->show != NULL && dy != 0)
    rk_slide_show_step (self->show, dy > 0 ? 1 : -1);
  return TRUE;
}

static void
rk_stage_set_focus_child (GtkWidget *widget, GtkWidget *child)
{
  RkStage *self = RK_STAGE (widget);

  GTK_WIDGET_CLASS (rk_stage_parent_class)->set_focus_child (widget, child);
  if (self->show != NULL && child != NULL)
    rk_slide_show_point (self->show, rk_picture_item_key (RK_PICTURE_ITEM (child)));
  gtk_widget_queue_draw (widget);
}

static void
rk_stage_dispose (GObject *object)
{
  RkStage *self = RK_STAGE (object);

  g_clear_handle_id (&self->preparing, g_source_remove);
  g_clear_handle_id (&self->cursor, g_source_remove);
  rk_children_clear (GTK_WIDGET (self));
  g_clear_pointer (&self->items, g_hash_table_unref);
  self->shown = NULL;
  g_clear_pointer (&self->slides, rk_stage_slides_free);
  g_clear_object (&self->show);
  G_OBJECT_CLASS (rk_stage_parent_class)->dispose (object);
}

static void
rk_stage_class_init (RkStageClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = rk_stage_dispose;
  widget_class->size_allocate = rk_stage_size_allocate;
  widget_class->measure = rk_stage_measure;
  widget_class->snapshot = rk_stage_snapshot;
  widget_class->set_focus_child = rk_stage_set_focus_child;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_css_name (widget_class, "stage");
}

static void
rk_stage_init (RkStage *self)
{
  self->items = g_hash_table_new (g_str_hash, g_str_equal);
  gtk_widget_set_hexpand (GTK_WIDGET (self), TRUE);
  gtk_widget_set_vexpand (GTK_WIDGET (self), TRUE);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

static void
add_pointing (RkStage *self)
{
  GtkEventController *motion = gtk_event_controller_motion_new (), *wheel = gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_VERTICAL | GTK_EVENT_CONTROLLER_SCROLL_DISCRETE);
  GtkGesture *click = gtk_gesture_click_new ();

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), 0);
  g_signal_connect_swapped (motion, "motion", G_CALLBACK (on_motion), self);
  g_signal_connect_swapped (click, "released", G_CALLBACK (on_released), self);
  g_signal_connect_swapped (wheel, "scroll", G_CALLBACK (on_scroll), self);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  gtk_widget_add_controller (GTK_WIDGET (self), wheel);
}

void
rk_stage_connect (RkStage *self, RkSlideShow *show, guint ahead)
{
  g_set_object (&self->show, show);
  self->ahead = ahead;
  if (is_live (self))
    add_pointing (self);
  g_signal_connect_object (show, "changed", G_CALLBACK (on_changed), self, G_CONNECT_SWAPPED);
  on_changed (self);
}

guint
rk_stage_painted (RkStage *self)
{
  return self->slides != NULL ? rk_stage_slides_count (self->slides) : 0;
}
