/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/rk-application.h"

#include "app/rk-window-actions.h"
#include "app/rk-window.h"
#include "core/rk-language.h"

#include <glib/gstdio.h>

struct _RkApplication {
  AdwApplication parent_instance;
};

G_DEFINE_FINAL_TYPE (RkApplication, rk_application, ADW_TYPE_APPLICATION)

static gboolean
open_document (RkApplication *self, const char *path, gboolean create, GError **error)
{
  g_autoptr (RkSession) session = rk_session_open (path, create ? RK_DOCUMENT_CREATE : RK_DOCUMENT_OPEN, FALSE, error);

  if (session == NULL)
    return FALSE;
  gtk_window_present (GTK_WINDOW (rk_window_new (GTK_APPLICATION (self), session)));
  return TRUE;
}

/* Says what went wrong when there is no window yet to say it in. */
static void
tell (RkApplication *self, const char *message)
{
  GtkWidget *dialog = adw_message_dialog_new (NULL, _ ("The document was not opened"), message);

  adw_message_dialog_add_response (ADW_MESSAGE_DIALOG (dialog), "close", _ ("_Close"));
  gtk_application_add_window (GTK_APPLICATION (self), GTK_WINDOW (dialog));
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
open_or_tell (RkApplication *self, const char *path, gboolean create)
{
  g_autoptr (GError) error = NULL;

  if (!open_document (self, path, create, &error)) {
    g_printerr ("renkei: %s\n", error->message);
    tell (self, error->message);
  }
}

static void
rk_application_activate (GApplication *application)
{
  g_autofree char *folder = g_build_filename (g_get_user_data_dir (), "renkei", NULL);
  g_autofree char *path = g_build_filename (folder, "renkei.renkei", NULL);

  g_mkdir_with_parents (folder, 0700);
  open_or_tell (RK_APPLICATION (application), path, !g_file_test (path, G_FILE_TEST_EXISTS));
}

static void
rk_application_open (GApplication *application, GFile **files, int n, const char *hint)
{
  for (int i = 0; i < n; i++) {
    g_autofree char *path = g_file_get_path (files[i]);

    if (path != NULL)
      open_or_tell (RK_APPLICATION (application), path, FALSE);
  }
}

static void
rk_application_startup (GApplication *application)
{
  g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();

  G_APPLICATION_CLASS (rk_application_parent_class)->startup (application);
  rk_window_actions_add_shortcuts (GTK_APPLICATION (application));
  gtk_css_provider_load_from_resource (provider, "/jp/renkei/Renkei/style.css");
  gtk_style_context_add_provider_for_display (gdk_display_get_default (), GTK_STYLE_PROVIDER (provider), GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
}

static void
rk_application_class_init (RkApplicationClass *class)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (class);

  application_class->startup = rk_application_startup;
  application_class->activate = rk_application_activate;
  application_class->open = rk_application_open;
}

static void
rk_application_init (RkApplication *self)
{
}

RkApplication *
rk_application_new (void)
{
  return g_object_new (RK_TYPE_APPLICATION, "application-id", "jp.renkei.Renkei", "flags", G_APPLICATION_HANDLES_OPEN | G_APPLICATION_NON_UNIQUE, NULL);
}
