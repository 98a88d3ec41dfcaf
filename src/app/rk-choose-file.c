/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/rk-choose-file.h"

static void
on_response (GtkNativeDialog *chooser, int response, RkWorkspace *workspace)
{
  g_autoptr (GFile) file = response == GTK_RESPONSE_ACCEPT ? gtk_file_chooser_get_file (GTK_FILE_CHOOSER (chooser)) : NULL;
  g_autofree char *path = file != NULL ? g_file_get_path (file) : NULL;
  RkFileChosen answered = g_object_get_data (G_OBJECT (chooser), "answered");

  if (path != NULL)
    answered (workspace, path);
  g_object_set_data (G_OBJECT (workspace), "chooser", NULL);
}

GtkFileChooser *
rk_choose_file (RkWorkspace *workspace, const char *title, const char *accept, GtkFileChooserAction action, const char *name, RkFileChosen answered)
{
  GtkFileChooserNative *chooser = gtk_file_chooser_native_new (title, GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (workspace))), action, accept, NULL);

  if (name != NULL)
    gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (chooser), name);
  g_object_set_data (G_OBJECT (chooser), "answered", (gpointer) answered);
  g_object_set_data_full (G_OBJECT (workspace), "chooser", chooser, g_object_unref);
  g_signal_connect (chooser, "response", G_CALLBACK (on_response), workspace);
  return GTK_FILE_CHOOSER (chooser);
}

void
rk_choose_file_show (GtkFileChooser *chooser)
{
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

void
rk_choose_file_ask (GtkFileChooser *chooser, const char *id, const char *title, const GStrv ids, const GStrv titles)
{
  gtk_file_chooser_add_choice (chooser, id, title, (const char **) ids, (const char **) titles);
  gtk_file_chooser_set_choice (chooser, id, ids[0]);
}

const char *
rk_choose_file_answer (RkWorkspace *workspace, const char *id)
{
  const char *answer = gtk_file_chooser_get_choice (g_object_get_data (G_OBJECT (workspace), "chooser"), id);

  return answer != NULL ? answer : "";
}
