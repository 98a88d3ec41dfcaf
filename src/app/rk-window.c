/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/rk-window.h"

#include "app/rk-window-actions.h"
#include "app/rk-workspace.h"

struct _RkWindow {
  AdwApplicationWindow parent_instance;
};

G_DEFINE_FINAL_TYPE (RkWindow, rk_window, ADW_TYPE_APPLICATION_WINDOW)

static void
rk_window_class_init (RkWindowClass *class)
{
  rk_window_actions_install (GTK_WIDGET_CLASS (class));
}

static void
rk_window_init (RkWindow *self)
{
  gtk_window_set_default_size (GTK_WINDOW (self), 1280, 800);
  gtk_widget_set_size_request (GTK_WIDGET (self), 1024, 640);
}

static void
on_changed (RkWindow *self, RkSelection *selection)
{
  rk_window_actions_update (GTK_WIDGET (self), selection);
}

RkWindow *
rk_window_new (GtkApplication *application, RkSession *session)
{
  RkWindow *self = g_object_new (RK_TYPE_WINDOW, "application", application, NULL);
  RkWorkspace *workspace = rk_workspace_new (session);

  adw_application_window_set_content (ADW_APPLICATION_WINDOW (self), GTK_WIDGET (workspace));
  gtk_window_set_title (GTK_WINDOW (self), rk_workspace_title (workspace));
  g_signal_connect_object (rk_workspace_selection (workspace), "changed", G_CALLBACK (on_changed), self, G_CONNECT_SWAPPED);
  on_changed (self, rk_workspace_selection (workspace));
  return self;
}
