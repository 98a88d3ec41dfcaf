/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* Every file of ui/ belongs to a widget, and every widget comes up from its file and goes again. */
#include "fixture.h"

#include "widgets/rk-campaign-page.h"
#include "widgets/rk-chart-page.h"
#include "widgets/rk-event-form.h"
#include "widgets/rk-event-table.h"
#include "widgets/rk-inspector.h"
#include "widgets/rk-map-page.h"
#include "widgets/rk-record-table.h"
#include "widgets/rk-schedule-page.h"
#include "widgets/rk-search-bar.h"

static const struct {
  const char *file;
  GType (*get_type) (void); /* NULL: the application's; its own tests start it */
} templates[] = {
  { "rk-campaign-page.ui", rk_campaign_page_get_type },
  { "rk-chart-page.ui", rk_chart_page_get_type },
  { "rk-event-form.ui", rk_event_form_get_type },
  { "rk-event-table.ui", rk_event_table_get_type },
  { "rk-inspector.ui", rk_inspector_get_type },
  { "rk-map-page.ui", rk_map_page_get_type },
  { "rk-record-table.ui", rk_record_table_get_type },
  { "rk-schedule-page.ui", rk_schedule_page_get_type },
  { "rk-search-bar.ui", rk_search_bar_get_type },
  { "rk-workspace.ui", NULL },
};

static void
test_table_is_whole (void)
{
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) files = g_resources_enumerate_children ("/jp/renkei/Renkei/ui", G_RESOURCE_LOOKUP_FLAGS_NONE, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (g_strv_length (files), ==, G_N_ELEMENTS (templates));
  for (guint i = 0; i < G_N_ELEMENTS (templates); i++)
    g_assert_true (g_strv_contains ((const char *const *) files, templates[i].file));
}

/* Not yet given a selection: it stands empty and lets itself be measured. */
static void
test_template (gconstpointer data)
{
  GType (*get_type) (void) = data;
  GtkWidget *widget = g_object_ref_sink (g_object_new (get_type (), NULL));
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
  widgets_init (&argc, &argv);
  g_test_add_func ("/templates/every-file-is-in-the-table", test_table_is_whole);
  for (guint i = 0; i < G_N_ELEMENTS (templates); i++) {
    g_autofree char *path = g_strconcat ("/templates/", templates[i].file, NULL);

    if (templates[i].get_type != NULL)
      g_test_add_data_func (path, (gpointer) templates[i].get_type, test_template);
  }
  return g_test_run ();
}
