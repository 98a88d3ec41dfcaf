/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/picture/rk-picture-view.h"

#include "widgets/picture/rk-picture-band.h"
#include "widgets/picture/rk-picture-children.h"
#include "widgets/picture/rk-picture-drag.h"
#include "widgets/picture/rk-picture-focus.h"
#include "widgets/picture/rk-picture-overlay.h"

#include <adwaita.h>

struct _RkPictureView {
  GtkWidget parent_instance;

  RkPictureSource source;
  RkPicturePicked picked;
  gpointer data;

  RkPicture *picture;
  GskRenderNode *node; /* the picture, drawn */
  GHashTable *items;   /* key → RkPictureItem; the keys are the items' */
  guint tick;          /* the items are not yet those of the picture */
  GStrv marks;
  char *hover;

  RkPictureHeight height; /* (nullable) */
  RkPictureBand band;     /* where the source draws only a part of the picture */
  RkPictureMoved moved;   /* (nullable) */
  RkPictureToldDrag told;
  const RkPictureDrag *drag; /* (nullable): the gesture's */
  char *drag_words;
};

G_DEFINE_FINAL_TYPE (RkPictureView, rk_picture_view, GTK_TYPE_WIDGET)

static const RkStyle *
current_style (void)
{
  return rk_style (adw_style_manager_get_dark (adw_style_manager_get_default ()) ? RK_STYLE_DARK : RK_STYLE_LIGHT);
}

static void
forget_picture (RkPictureView *self)
{
  g_clear_pointer (&self->node, gsk_render_node_unref);
  g_clear_pointer (&self->picture, rk_picture_free);
}

static GtkWidget *
find_item (RkPictureView *self, const char *key)
{
  return g_hash_table_lookup (self->items, key);
}

static void
on_item_picked (gpointer data, const char *key)
{
  rk_picture_view_pick (data, key);
}

/* In the frame after the one that laid the picture out: a child that comes or goes while its parent is given its size leaves
 * the widgets above half allocated, and GTK then leaves them out of the frame. */
static gboolean
on_tick (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  RkPictureView *self = RK_PICTURE_VIEW (widget);

  self->tick = 0;
  if (self->picture != NULL)
    rk_picture_children_place (widget, self->items, self->picture, on_item_picked);
  rk_picture_children_mark (widget, (const char *const *) self->marks);
  gtk_widget_queue_allocate (widget);
  return G_SOURCE_REMOVE;
}

static void
lay_out (RkPictureView *self, int width, int height)
{
  forget_picture (self);
  if (self->source == NULL || width < 2 || height < 2)
    return;
  self->picture = self->source (self->data, width, height, current_style ());
  if (self->tick == 0)
    self->tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), on_tick, NULL, NULL);
}

static void
rk_picture_view_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  RkPictureView *self = RK_PICTURE_VIEW (widget);

  if (self->picture == NULL || self->picture->width != width || self->picture->height != height)
    lay_out (self, width, height);
  rk_picture_children_allocate (widget);
}

static void
rk_picture_view_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum, int *natural, int *minimum_baseline, int *natural_baseline)
{
  RkPictureView *self = RK_PICTURE_VIEW (widget);

  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? 320 : 240;
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? 800 : 560;
  if (self->height != NULL && orientation == GTK_ORIENTATION_VERTICAL)
    *minimum = *natural = MAX (*minimum, (int) self->height (self->data, for_size > 0 ? for_size : 800));
}

static GtkSizeRequestMode
rk_picture_view_get_request_mode (GtkWidget *widget)
{
  return RK_PICTURE_VIEW (widget)->height != NULL ? GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH : GTK_SIZE_REQUEST_CONSTANT_SIZE;
}

static gboolean
is_marked (RkPictureView *self, const char *key)
{
  return self->marks != NULL && g_strv_contains ((const char *const *) self->marks, key);
}

/* Everything hovered, marked, focused or dragged, above the kept picture. */
static void
snapshot_overlay (RkPictureView *self, GtkSnapshot *snapshot, const graphene_rect_t *bounds)
{
  const RkOverlay overlay = { (const char *const *) self->marks, self->hover, rk_picture_view_focused (self), self->drag, self->drag_words };
  cairo_t *cr;

  if (rk_picture_overlay_is_empty (&overlay))
    return;
  cr = gtk_snapshot_append_cairo (snapshot, bounds);
  rk_picture_overlay_draw (self->picture, &overlay, current_style (), cr);
  cairo_destroy (cr);
}

static void
rk_picture_view_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  RkPictureView *self = RK_PICTURE_VIEW (widget);
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (0, 0, gtk_widget_get_width (widget), gtk_widget_get_height (widget));

  if (self->picture == NULL)
    return;
  if (self->node == NULL) {
    cairo_t *cr;

    self->node = gsk_cairo_node_new (&bounds);
    cr = gsk_cairo_node_get_draw_context (self->node);
    rk_picture_draw (self->picture, cr);
    cairo_destroy (cr);
  }
  gtk_snapshot_push_clip (snapshot, &bounds);
  gtk_snapshot_append_node (snapshot, self->node);
  snapshot_overlay (self, snapshot, &bounds);
  gtk_snapshot_pop (snapshot);
}

static gboolean
find_at (gpointer data, double x, double y, RkItem *item)
{
  RkPictureView *self = data;

  return self->picture != NULL && rk_picture_item_at (self->picture, x, y, item);
}

static void
set_hover (RkPictureView *self, const char *key)
{
  if (g_strcmp0 (key, self->hover) == 0)
    return;
  g_free (self->hover);
  self->hover = g_strdup (key);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
on_motion (RkPictureView *self, double x, double y)
{
  RkItem item;

  set_hover (self, find_at (self, x, y, &item) ? item.mark->key : NULL);
}

static void
on_leave (RkPictureView *self)
{
  set_hover (self, NULL);
}

static void
on_released (RkPictureView *self, int n_press, double x, double y)
{
  RkItem item;
  gboolean found = self->drag == NULL && find_at (self, x, y, &item);
  g_autofree char *key = found ? g_strdup (item.mark->key) : NULL;
  GtkWidget *child = found ? find_item (self, key) : NULL;

  if (child != NULL)
    gtk_widget_grab_focus (child);
  if (self->picked != NULL)
    self->picked (self->data, key, n_press > 1);
}

static void
on_dragged (gpointer data, const RkPictureDrag *drag)
{
  RkPictureView *self = data;

  self->drag = drag;
  g_free (self->drag_words);
  self->drag_words = self->told (self->data, drag);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
on_dropped (gpointer data, const RkPictureDrag *drag)
{
  RkPictureView *self = data;

  self->drag = NULL;
  gtk_widget_queue_draw (GTK_WIDGET (self));
  if (find_item (self, drag->key) != NULL) /* the keyboard goes on where the mouse stopped */
    gtk_widget_grab_focus (find_item (self, drag->key));
  self->moved (self->data, drag);
}

static gboolean
on_query_tooltip (RkPictureView *self, int x, int y, gboolean keyboard, GtkTooltip *tooltip)
{
  RkItem item;

  if (keyboard || !find_at (self, x, y, &item) || item.mark->name == NULL)
    return FALSE;
  gtk_tooltip_set_text (tooltip, item.mark->name);
  return TRUE;
}

static gboolean
on_key (RkPictureView *self, guint key, guint code, GdkModifierType state)
{
  static const guint keys[] = { GDK_KEY_Left, GDK_KEY_Right, GDK_KEY_Up, GDK_KEY_Down };

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    if (key == keys[i] && (state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SHIFT_MASK)) == 0)
      return rk_picture_focus_move (GTK_WIDGET (self), (RkDirection) i);
  return FALSE;
}

/* Focus went from one item to another: both look different now. */
static void
rk_picture_view_set_focus_child (GtkWidget *widget, GtkWidget *child)
{
  GTK_WIDGET_CLASS (rk_picture_view_parent_class)->set_focus_child (widget, child);
  gtk_widget_queue_draw (widget);
}

static void
rk_picture_view_dispose (GObject *object)
{
  RkPictureView *self = RK_PICTURE_VIEW (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  self->source = NULL;
  self->picked = NULL;
  rk_picture_band_clear (&self->band);
  forget_picture (self);
  g_clear_pointer (&self->marks, g_strfreev);
  g_clear_pointer (&self->hover, g_free);
  g_clear_pointer (&self->drag_words, g_free);
  g_hash_table_remove_all (self->items);
  G_OBJECT_CLASS (rk_picture_view_parent_class)->dispose (object);
}

static void
rk_picture_view_finalize (GObject *object)
{
  g_hash_table_unref (RK_PICTURE_VIEW (object)->items);
  G_OBJECT_CLASS (rk_picture_view_parent_class)->finalize (object);
}

static void
rk_picture_view_class_init (RkPictureViewClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = rk_picture_view_dispose;
  G_OBJECT_CLASS (class)->finalize = rk_picture_view_finalize;
  widget_class->size_allocate = rk_picture_view_size_allocate;
  widget_class->measure = rk_picture_view_measure;
  widget_class->get_request_mode = rk_picture_view_get_request_mode;
  widget_class->snapshot = rk_picture_view_snapshot;
  widget_class->set_focus_child = rk_picture_view_set_focus_child;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_css_name (widget_class, "picture-view");
}

static void
rk_picture_view_init (RkPictureView *self)
{
  GtkEventController *motion = gtk_event_controller_motion_new (), *keys = gtk_event_controller_key_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  self->items = g_hash_table_new (g_str_hash, g_str_equal);

  g_signal_connect_swapped (motion, "motion", G_CALLBACK (on_motion), self);
  g_signal_connect_swapped (motion, "leave", G_CALLBACK (on_leave), self);
  g_signal_connect_swapped (click, "released", G_CALLBACK (on_released), self);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (on_key), self);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  g_signal_connect (self, "query-tooltip", G_CALLBACK (on_query_tooltip), NULL);
  g_signal_connect_object (adw_style_manager_get_default (), "notify::dark", G_CALLBACK (rk_picture_view_refresh), self, G_CONNECT_SWAPPED);
  gtk_widget_set_hexpand (GTK_WIDGET (self), TRUE);
  gtk_widget_set_vexpand (GTK_WIDGET (self), TRUE);
}

void
rk_picture_view_connect (RkPictureView *self, RkPictureSource source, RkPicturePicked picked, gpointer data)
{
  self->source = source;
  self->picked = picked;
  self->data = data;
  rk_picture_view_refresh (self);
}

void
rk_picture_view_connect_height (RkPictureView *self, RkPictureHeight height)
{
  self->height = height;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
draw_anew (gpointer data)
{
  RkPictureView *self = data;

  forget_picture (self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
rk_picture_view_band (RkPictureView *self, double height, double *top, double *bottom)
{
  rk_picture_band_look (&self->band, GTK_WIDGET (self), height, draw_anew, top, bottom);
}

void
rk_picture_view_connect_moved (RkPictureView *self, const char *prefix, RkPictureMoved moved, RkPictureToldDrag told)
{
  self->moved = moved;
  self->told = told;
  rk_picture_drag_add (GTK_WIDGET (self), prefix, find_at, on_dragged, on_dropped);
}

void
rk_picture_view_refresh (RkPictureView *self)
{
  if (self->height != NULL)
    gtk_widget_queue_resize (GTK_WIDGET (self));
  draw_anew (self);
}

void
rk_picture_view_mark (RkPictureView *self, const char *const *keys)
{
  g_strfreev (self->marks);
  self->marks = g_strdupv ((GStrv) keys);
  rk_picture_children_mark (GTK_WIDGET (self), keys);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
rk_picture_view_pick (RkPictureView *self, const char *key)
{
  gboolean again = is_marked (self, key);

  if (self->picked != NULL)
    self->picked (self->data, key, again);
}

const RkPicture *
rk_picture_view_picture (RkPictureView *self)
{
  return self->picture;
}

const char *
rk_picture_view_focused (RkPictureView *self)
{
  GtkWidget *child = gtk_widget_get_focus_child (GTK_WIDGET (self));

  return child != NULL && gtk_widget_has_focus (child) ? rk_picture_item_key (RK_PICTURE_ITEM (child)) : NULL;
}
