/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/map/rk-map-page.h"

#include "core/rk-language.h"
#include "draw/map/rk-map-draw.h"
#include "model/map/rk-answer-map.h"
#include "widgets/picture/rk-picture-view.h"
#include "widgets/rk-children.h"

#include <math.h>

#define ZOOM_STEP 1.25
#define ZOOM_LEAST 0.4
#define ZOOM_MOST 12.0

struct _RkMapPage {
  GtkWidget parent_instance;

  RkPictureView *view;
  GtkDropDown *colour_by;
  GtkCheckButton *names, *stations, *venues;

  RkSelection *selection;
  guint seen; /* the serial of the selection that is shown */
  RkMap *map; /* as last drawn */
  RkMapView place;
  RkPoint drag_from;
  double pinch_from;
};

G_DEFINE_FINAL_TYPE (RkMapPage, rk_map_page, GTK_TYPE_WIDGET)

static RkShow
shown (RkMapPage *self)
{
  return (gtk_check_button_get_active (self->names) ? RK_SHOW_NAMES : 0) | (gtk_check_button_get_active (self->stations) ? RK_SHOW_STATIONS : 0) |
         (gtk_check_button_get_active (self->venues) ? RK_SHOW_VENUES : 0);
}

static RkMap *
make_map (RkMapPage *self)
{
  const RkColouring *colouring = &rk_colourings ()[gtk_drop_down_get_selected (self->colour_by)];

  return rk_answer_map (rk_selection_dataset (self->selection), rk_selection_year (self->selection), colouring, shown (self));
}

static RkPicture *
draw (gpointer data, double width, double height, const RkStyle *style)
{
  RkMapPage *self = data;

  if (self->selection == NULL)
    return NULL;
  if (self->map == NULL)
    self->map = make_map (self);
  return rk_map_draw (self->map, &self->place, style, width, height);
}

static void
picked (gpointer data, const char *key, gboolean activated)
{
  RkMapPage *self = data;

  rk_selection_pick (self->selection, key);
  if (activated && key != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.edit-event", NULL);
}

/* What is shown is another: the colouring, what lies above it, the year or the document. */
static void
on_shown (RkMapPage *self)
{
  if (self->selection == NULL)
    return;
  self->seen = rk_selection_serial (self->selection);
  g_clear_pointer (&self->map, rk_map_free);
  rk_picture_view_refresh (self->view);
}

static void
on_changed (RkMapPage *self)
{
  g_auto (GStrv) marks = rk_selection_marks (self->selection);

  if (self->seen != rk_selection_serial (self->selection))
    on_shown (self);
  rk_picture_view_mark (self->view, (const char *const *) marks);
}

/* Zooms by @factor so that the place under the pointer stays where it is. */
static void
zoom_about (RkMapPage *self, double factor, double x, double y)
{
  double width = gtk_widget_get_width (GTK_WIDGET (self->view)), height = gtk_widget_get_height (GTK_WIDGET (self->view));
  double zoom = CLAMP (self->place.zoom * factor, ZOOM_LEAST, ZOOM_MOST);
  RkMapPlace before, after;
  RkPoint held, now;

  if (self->map == NULL || zoom == self->place.zoom)
    return;
  before = rk_map_place (self->map, &self->place, width, height);
  held = rk_map_place_metres (&before, x, y);
  self->place.zoom = zoom;
  after = rk_map_place (self->map, &self->place, width, height);
  now = rk_map_place_metres (&after, x, y);
  self->place.shift.x += held.x - now.x;
  self->place.shift.y += held.y - now.y;
  rk_picture_view_refresh (self->view);
}

static void
zoom_middle (RkMapPage *self, double factor)
{
  RkMapPlace place;

  if (self->map == NULL)
    return;
  place = rk_map_place (self->map, &self->place, gtk_widget_get_width (GTK_WIDGET (self->view)), gtk_widget_get_height (GTK_WIDGET (self->view)));
  zoom_about (self, factor, place.body.x + place.body.w / 2, place.body.y + place.body.h / 2);
}

static void
zoom_in (GtkWidget *widget, const char *action, GVariant *parameter)
{
  zoom_middle (RK_MAP_PAGE (widget), ZOOM_STEP);
}

static void
zoom_out (GtkWidget *widget, const char *action, GVariant *parameter)
{
  zoom_middle (RK_MAP_PAGE (widget), 1 / ZOOM_STEP);
}

static void
zoom_reset (GtkWidget *widget, const char *action, GVariant *parameter)
{
  RkMapPage *self = RK_MAP_PAGE (widget);

  self->place = RK_MAP_WHOLE;
  rk_picture_view_refresh (self->view);
}

static gboolean
on_scroll (RkMapPage *self, double dx, double dy, GtkEventController *controller)
{
  GdkEvent *event = gtk_event_controller_get_current_event (controller);
  double x = 0, y = 0;
  graphene_point_t at;

  if (event == NULL || !gdk_event_get_position (event, &x, &y))
    return FALSE;
  /* the event speaks of the window, the map of the view */
  if (!gtk_widget_compute_point (GTK_WIDGET (gtk_widget_get_native (GTK_WIDGET (self->view))), GTK_WIDGET (self->view), &GRAPHENE_POINT_INIT ((float) x, (float) y), &at))
    return FALSE;
  zoom_about (self, pow (ZOOM_STEP, -dy), at.x, at.y);
  return TRUE;
}

static void
on_drag_begin (RkMapPage *self)
{
  self->drag_from = self->place.shift;
}

static void
on_drag_update (RkMapPage *self, double dx, double dy)
{
  RkMapPlace place;

  if (self->map == NULL || hypot (dx, dy) < 4)
    return;
  place = rk_map_place (self->map, &self->place, gtk_widget_get_width (GTK_WIDGET (self->view)), gtk_widget_get_height (GTK_WIDGET (self->view)));
  self->place.shift = (RkPoint){ self->drag_from.x - dx / place.scale, self->drag_from.y + dy / place.scale };
  rk_picture_view_refresh (self->view);
}

static void
on_pinch_begin (RkMapPage *self)
{
  self->pinch_from = self->place.zoom;
}

static void
on_pinch (RkMapPage *self, double scale, GtkGesture *gesture)
{
  double x, y;

  if (gtk_gesture_get_bounding_box_center (gesture, &x, &y))
    zoom_about (self, self->pinch_from * scale / self->place.zoom, x, y);
}

static void
rk_map_page_dispose (GObject *object)
{
  RkMapPage *self = RK_MAP_PAGE (object);

  g_clear_object (&self->selection);
  rk_children_clear (GTK_WIDGET (self));
  gtk_widget_dispose_template (GTK_WIDGET (self), RK_TYPE_MAP_PAGE);
  g_clear_pointer (&self->map, rk_map_free);
  G_OBJECT_CLASS (rk_map_page_parent_class)->dispose (object);
}

static void
rk_map_page_class_init (RkMapPageClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  g_type_ensure (RK_TYPE_PICTURE_VIEW);
  G_OBJECT_CLASS (class)->dispose = rk_map_page_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/jp/renkei/Renkei/ui/rk-map-page.ui");
  gtk_widget_class_bind_template_child (widget_class, RkMapPage, view);
  gtk_widget_class_bind_template_child (widget_class, RkMapPage, colour_by);
  gtk_widget_class_bind_template_child (widget_class, RkMapPage, names);
  gtk_widget_class_bind_template_child (widget_class, RkMapPage, stations);
  gtk_widget_class_bind_template_child (widget_class, RkMapPage, venues);
  gtk_widget_class_bind_template_callback (widget_class, on_shown);
  gtk_widget_class_install_action (widget_class, "map.zoom-in", NULL, zoom_in);
  gtk_widget_class_install_action (widget_class, "map.zoom-out", NULL, zoom_out);
  gtk_widget_class_install_action (widget_class, "map.zoom-reset", NULL, zoom_reset);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_plus, 0, "map.zoom-in", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_minus, 0, "map.zoom-out", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_0, 0, "map.zoom-reset", NULL);
}

static void
add_gestures (RkMapPage *self)
{
  GtkEventController *scroll = gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_VERTICAL);
  GtkGesture *drag = gtk_gesture_drag_new (), *pinch = gtk_gesture_zoom_new ();

  g_signal_connect_swapped (scroll, "scroll", G_CALLBACK (on_scroll), self);
  g_signal_connect_swapped (drag, "drag-begin", G_CALLBACK (on_drag_begin), self);
  g_signal_connect_swapped (drag, "drag-update", G_CALLBACK (on_drag_update), self);
  g_signal_connect_swapped (pinch, "begin", G_CALLBACK (on_pinch_begin), self);
  g_signal_connect_swapped (pinch, "scale-changed", G_CALLBACK (on_pinch), self);
  gtk_widget_add_controller (GTK_WIDGET (self->view), scroll);
  gtk_widget_add_controller (GTK_WIDGET (self->view), GTK_EVENT_CONTROLLER (drag));
  gtk_widget_add_controller (GTK_WIDGET (self->view), GTK_EVENT_CONTROLLER (pinch));
}

static void
rk_map_page_init (RkMapPage *self)
{
  g_autoptr (GtkStringList) titles = gtk_string_list_new (NULL);

  self->place = RK_MAP_WHOLE;
  gtk_widget_init_template (GTK_WIDGET (self));
  for (const RkColouring *colouring = rk_colourings (); colouring->id != NULL; colouring++)
    gtk_string_list_append (titles, _ (colouring->title));
  gtk_drop_down_set_model (self->colour_by, G_LIST_MODEL (titles));
  rk_picture_view_connect (self->view, draw, picked, self);
  add_gestures (self);
}

void
rk_map_page_attach (RkMapPage *self, RkSelection *selection)
{
  g_set_object (&self->selection, selection);
  g_signal_connect_object (selection, "changed", G_CALLBACK (on_changed), self, G_CONNECT_SWAPPED);
  on_changed (self);
}

RkView *
rk_map_page_view (RkMapPage *self)
{
  RkView *view = rk_view_new ("map", NULL, rk_selection_year (self->selection));
  g_autofree char *show = rk_show_format (shown (self));

  rk_view_set (view, "colour", rk_colourings ()[gtk_drop_down_get_selected (self->colour_by)].id);
  rk_view_set (view, "show", show);
  if (self->place.zoom != 1) {
    char zoom[G_ASCII_DTOSTR_BUF_SIZE], x[G_ASCII_DTOSTR_BUF_SIZE], y[G_ASCII_DTOSTR_BUF_SIZE];
    g_autofree char *at = g_strdup_printf ("%s,%s,%s", g_ascii_formatd (zoom, sizeof zoom, "%.3f", self->place.zoom),
                                           g_ascii_formatd (x, sizeof x, "%.0f", self->place.shift.x), g_ascii_formatd (y, sizeof y, "%.0f", self->place.shift.y));

    rk_view_set (view, "at", at);
  }
  return view;
}
