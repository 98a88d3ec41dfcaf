/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/show/rk-presentation.h"

#include "core/rk-language.h"
#include "widgets/show/rk-presenter.h"
#include "widgets/show/rk-slide-keys.h"
#include "widgets/show/rk-stage.h"

struct _RkPresentation {
  GtkWindow parent_instance;

  RkSlideShow *show;
  guint inhibited; /* the screen saver waits */
};

G_DEFINE_FINAL_TYPE (RkPresentation, rk_presentation, GTK_TYPE_WINDOW)

/* The window’s title is what a screen reader says when another slide comes. */
static void
on_changed (RkPresentation *self)
{
  g_autofree char *title = rk_slide_show_title (self->show);

  gtk_window_set_title (GTK_WINDOW (self), title);
}

static void
on_ended (RkPresentation *self)
{
  gtk_window_destroy (GTK_WINDOW (self));
}

/* Closed by the window manager: the speaker’s window goes too. */
static gboolean
rk_presentation_close_request (GtkWindow *window)
{
  rk_slide_show_end (RK_PRESENTATION (window)->show);
  return TRUE;
}

static void
toggle_full_screen (GtkWidget *widget, const char *name, GVariant *parameter)
{
  if (gtk_window_is_fullscreen (GTK_WINDOW (widget)))
    gtk_window_unfullscreen (GTK_WINDOW (widget));
  else
    gtk_window_fullscreen (GTK_WINDOW (widget));
}

static void
rk_presentation_dispose (GObject *object)
{
  RkPresentation *self = RK_PRESENTATION (object);
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self));

  if (self->inhibited != 0 && application != NULL)
    gtk_application_uninhibit (application, self->inhibited);
  self->inhibited = 0;
  g_clear_object (&self->show);
  G_OBJECT_CLASS (rk_presentation_parent_class)->dispose (object);
}

static void
rk_presentation_class_init (RkPresentationClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = rk_presentation_dispose;
  GTK_WINDOW_CLASS (class)->close_request = rk_presentation_close_request;
  gtk_widget_class_install_action (widget_class, "presentation.full-screen", NULL, toggle_full_screen);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_F11, 0, "presentation.full-screen", NULL);
}

static void
rk_presentation_init (RkPresentation *self)
{
  gtk_widget_add_css_class (GTK_WIDGET (self), "presentation");
  gtk_window_set_default_size (GTK_WINDOW (self), 960, 540);
}

static void
connect_show (RkPresentation *self, RkSlideShow *show)
{
  GtkWidget *stage = g_object_new (RK_TYPE_STAGE, NULL);

  self->show = g_object_ref (show);
  rk_stage_connect (RK_STAGE (stage), show, 0);
  gtk_window_set_child (GTK_WINDOW (self), stage);
  rk_slide_keys_add (GTK_WIDGET (self), show);
  g_signal_connect_object (show, "changed", G_CALLBACK (on_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (show, "ended", G_CALLBACK (on_ended), self, G_CONNECT_SWAPPED);
  on_changed (self);
}

/* Returns: (transfer none) (nullable): the screen that the window is on */
static GdkMonitor *
own_monitor (GtkWindow *window)
{
  GdkSurface *surface = gtk_native_get_surface (GTK_NATIVE (window));

  return surface != NULL ? gdk_display_get_monitor_at_surface (gdk_surface_get_display (surface), surface) : NULL;
}

/* Returns: (transfer full) (nullable): a screen other than @own */
static GdkMonitor *
other_monitor (GdkMonitor *own)
{
  GListModel *monitors = own != NULL ? gdk_display_get_monitors (gdk_monitor_get_display (own)) : NULL;

  for (guint i = 0; monitors != NULL && i < g_list_model_get_n_items (monitors); i++) {
    g_autoptr (GdkMonitor) monitor = g_list_model_get_item (monitors, i);

    if (monitor != own)
      return g_steal_pointer (&monitor);
  }
  return NULL;
}

/* @monitor: (nullable): to be filled; NULL: a window among others. Never maximised: where that ends up is the desktop's choice, and
 * might be the audience's screen. */
static void
show_presenter (GtkWindow *parent, RkSlideShow *show, GdkMonitor *monitor)
{
  GtkWindow *presenter = GTK_WINDOW (rk_presenter_new (show));

  gtk_window_set_transient_for (presenter, parent);
  gtk_window_set_destroy_with_parent (presenter, TRUE);
  if (monitor != NULL)
    gtk_window_fullscreen_on_monitor (presenter, monitor);
  gtk_window_present (presenter);
}

RkPresentation *
rk_presentation_start (GtkWindow *parent, RkSlideShow *show, gboolean with_presenter)
{
  RkPresentation *self = g_object_new (RK_TYPE_PRESENTATION, NULL);
  GdkMonitor *own = own_monitor (parent);
  g_autoptr (GdkMonitor) other = other_monitor (own);
  GtkApplication *application = gtk_window_get_application (parent);

  connect_show (self, show);
  gtk_window_set_transient_for (GTK_WINDOW (self), parent);
  gtk_window_set_destroy_with_parent (GTK_WINDOW (self), TRUE);
  if (application != NULL)
    self->inhibited = gtk_application_inhibit (application, parent, GTK_APPLICATION_INHIBIT_IDLE, _ ("Slides are being shown"));
  if (other != NULL)
    gtk_window_fullscreen_on_monitor (GTK_WINDOW (self), other);
  else if (!with_presenter)
    gtk_window_fullscreen (GTK_WINDOW (self));
  gtk_window_present (GTK_WINDOW (self));
  if (other != NULL || with_presenter)
    show_presenter (parent, show, other != NULL ? own : NULL);
  return self;
}
