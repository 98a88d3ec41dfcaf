/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the tests of the widgets share: a window to put them in, waiting for what takes a turn of the main loop, real keys,
 * clicks by coordinates, and finding children of a template. */
#pragma once
#include "core/rk-language.h"
#include "draw/picture/rk-picture.h"
#include "model/session/rk-selection.h"
#include "widgets/picture/rk-picture-item.h"
#include "widgets/picture/rk-picture-view.h"

#include <adwaita.h>
#include <string.h>

/* Far beyond what the slowest machine needs; nothing waits for it to pass. */
#define DEADLINE_SECONDS 60

static inline void
widgets_init (int *argc, char ***argv)
{
  rk_language_init ("en");
  gtk_test_init (argc, argv, NULL);
  adw_init ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
}

static inline gboolean
wake_up (gpointer data)
{
  return G_SOURCE_CONTINUE;
}

/* Lets the main loop run until @condition holds; fails the test after the deadline. */
#define wait_until(condition)                                                                          \
  G_STMT_START                                                                                         \
  {                                                                                                    \
    gint64 wait_end = g_get_monotonic_time () + DEADLINE_SECONDS * G_USEC_PER_SEC;                     \
    guint wait_source = g_timeout_add (10, wake_up, NULL);                                             \
    while (!(condition)) {                                                                             \
      if (g_get_monotonic_time () > wait_end)                                                          \
        g_error ("%s:%d: after %d s still not: %s", __FILE__, __LINE__, DEADLINE_SECONDS, #condition); \
      g_main_context_iteration (NULL, TRUE);                                                           \
    }                                                                                                  \
    g_source_remove (wait_source);                                                                     \
  }                                                                                                    \
  G_STMT_END

static inline GtkWidget *
show_in_window (GtkWidget *child, int width, int height)
{
  GtkWidget *window = adw_window_new ();

  adw_window_set_content (ADW_WINDOW (window), child);
  gtk_window_set_default_size (GTK_WINDOW (window), width, height);
  gtk_window_present (GTK_WINDOW (window));
  gtk_test_widget_wait_for_draw (window);
  return window;
}

/* Destroys the window and lets everything that was put off happen. */
static inline void
close_window (GtkWidget *window)
{
  gtk_window_destroy (GTK_WINDOW (window));
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

/* A child of a template, by its id. */
static inline gpointer
part (gpointer widget, const char *id)
{
  gpointer child = gtk_widget_get_template_child (GTK_WIDGET (widget), G_OBJECT_TYPE (widget), id);

  g_assert_nonnull (child);
  return child;
}

static inline GtkEventController *
controller (GtkWidget *widget, GType type)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++) {
    g_autoptr (GtkEventController) candidate = g_list_model_get_item (controllers, i);

    if (G_OBJECT_TYPE (candidate) == type)
      return candidate; /* the widget holds it */
  }
  g_assert_not_reached ();
}

/* The button comes up at that point of the widget, for the @presses-th time in a row. */
static inline void
release_at (GtkWidget *widget, double x, double y, int presses)
{
  g_signal_emit_by_name (controller (widget, GTK_TYPE_GESTURE_CLICK), "released", presses, x, y);
}

static inline void
move_to (GtkWidget *widget, double x, double y)
{
  g_signal_emit_by_name (controller (widget, GTK_TYPE_EVENT_CONTROLLER_MOTION), "motion", x, y);
}

/* A real key, through the X server; its effect comes with the main loop. */
static inline void
press_key (const char *key)
{
  const char *const command[] = { "xdotool", "key", key, NULL };
  g_autoptr (GError) error = NULL;
  int status = -1;

  g_spawn_sync (NULL, (char **) command, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL, &status, &error);
  g_assert_no_error (error);
  g_assert_cmpint (status, ==, 0);
}

static inline cairo_surface_t *
paint_picture (const RkPicture *picture)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, (int) picture->width, (int) picture->height);
  cairo_t *cr = cairo_create (surface);

  rk_picture_draw (picture, cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  return surface;
}

/* Returns: a sum that is another when any pixel of the picture is */
static inline char *
fingerprint (const RkPicture *picture)
{
  cairo_surface_t *surface = paint_picture (picture);
  gsize length = (gsize) cairo_image_surface_get_stride (surface) * (gsize) cairo_image_surface_get_height (surface);
  char *sum = g_compute_checksum_for_data (G_CHECKSUM_SHA256, cairo_image_surface_get_data (surface), length);

  cairo_surface_destroy (surface);
  return sum;
}

/* Returns: the widget as it is on screen, a pixel each four bytes: blue, green, red, alpha */
static inline guchar *
render (GtkWidget *widget)
{
  int width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget);
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (widget);
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GskRenderer) renderer = gsk_cairo_renderer_new ();
  g_autoptr (GdkTexture) texture = NULL;
  guchar *pixels = g_malloc0 ((gsize) width * (gsize) height * 4);

  gdk_paintable_snapshot (paintable, snapshot, width, height);
  node = gtk_snapshot_free_to_node (snapshot);
  g_assert_nonnull (node);
  g_assert_true (gsk_renderer_realize (renderer, NULL, NULL));
  texture = gsk_renderer_render_texture (renderer, node, &GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height));
  gdk_texture_download (texture, pixels, (gsize) width * 4);
  gsk_renderer_unrealize (renderer);
  return pixels;
}

static inline guint32
pixel_at (GtkWidget *widget, int x, int y)
{
  g_autofree guchar *pixels = NULL;
  guint32 pixel;

  gtk_widget_queue_draw (widget); /* the paintable keeps what was drawn last */
  gtk_test_widget_wait_for_draw (GTK_WIDGET (gtk_widget_get_root (widget)));
  pixels = render (widget);
  memcpy (&pixel, pixels + 4 * (y * gtk_widget_get_width (widget) + x), sizeof pixel);
  return pixel;
}

static inline gboolean
set_flag (GtkWidget *widget, GdkFrameClock *clock, gpointer flag)
{
  *(gboolean *) flag = TRUE;
  return G_SOURCE_REMOVE;
}

/* Until the picture is drawn as the data is now and its items are in their places: they follow a frame later. */
static inline void
wait_for_items (RkPictureView *view)
{
  gboolean ticked = FALSE;

  wait_until (rk_picture_view_picture (view) != NULL);
  gtk_widget_add_tick_callback (GTK_WIDGET (view), set_flag, &ticked, NULL);
  wait_until (ticked);
}

/* The widget of the item with that key, or NULL. */
static inline GtkWidget *
item_of (RkPictureView *view, const char *key)
{
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (view)); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (g_strcmp0 (rk_picture_item_key (RK_PICTURE_ITEM (child)), key) == 0)
      return child;
  return NULL;
}

static inline guint
count_items (RkPictureView *view)
{
  guint n = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (view)); child != NULL; child = gtk_widget_get_next_sibling (child))
    n++;
  return n;
}

/* A selection over the published figures, in memory, on the fiscal year 2025. */
static inline RkSelection *
figures_selection (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RkSession) session = rk_session_open (":memory:", RK_DOCUMENT_OPEN, FALSE, &error);
  RkSelection *selection;

  g_assert_no_error (error);
  selection = rk_selection_new (session);
  rk_selection_set_year (selection, 2025);
  return selection;
}
