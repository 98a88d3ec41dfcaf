/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* Every template of ui/ comes up as the widget it names, and goes again: whoever adds one has it tested. */
#include "fixture.h"

#define FOLDER "/jp/renkei/Renkei/ui"

/* The application's own; its tests start it. */
static const char *const elsewhere[] = { "RkWorkspace", NULL };

/* Returns: the class that the template is of */
static char *
class_of (const char *file)
{
  static const char *const before = "<template class=\"";
  g_autofree char *path = g_build_path ("/", FOLDER, file, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, &error);
  const char *text, *start;

  g_assert_no_error (error);
  text = g_bytes_get_data (bytes, NULL);
  start = strstr (text, before);
  if (start == NULL)
    g_error ("%s is no template", file);
  start += strlen (before);
  return g_strndup (start, strcspn (start, "\""));
}

/* As a builder finds it: by the function that the name stands for. */
static GType
type_of (const char *name)
{
  g_autoptr (GtkBuilder) builder = gtk_builder_new ();

  return gtk_builder_get_type_from_name (builder, name);
}

/* Not yet given anything to show it stands empty and lets itself be measured. */
static void
test_template (gconstpointer data)
{
  GtkWidget *widget = g_object_ref_sink (g_object_new (GPOINTER_TO_SIZE (data), NULL));
  int natural = 0;

  g_assert_nonnull (gtk_widget_get_first_child (widget));
  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);
  g_assert_cmpint (natural, >, 0);
  g_object_add_weak_pointer (G_OBJECT (widget), (gpointer *) &widget);
  if (GTK_IS_WINDOW (widget))
    gtk_window_destroy (GTK_WINDOW (widget));
  g_object_unref (widget);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_null (widget);
}

int
main (int argc, char **argv)
{
  g_auto (GStrv) files = NULL;

  widgets_init (&argc, &argv);
  files = g_resources_enumerate_children (FOLDER, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  g_assert_nonnull (files);
  for (guint i = 0; files[i] != NULL; i++) {
    g_autofree char *class = class_of (files[i]), *path = g_strconcat ("/templates/", files[i], NULL);
    GType type = type_of (class);

    if (type != G_TYPE_INVALID)
      g_test_add_data_func (path, GSIZE_TO_POINTER (type), test_template);
    else if (!g_strv_contains (elsewhere, class))
      g_error ("%s: there is no %s", files[i], class);
  }
  return g_test_run ();
}
