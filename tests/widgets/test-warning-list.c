/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "fixture.h"

#include "core/event/rk-event.h"
#include "widgets/schedule/rk-warning-list.h"

typedef struct {
  RkSelection *selection;
  RkWarningList *list;
  GtkWidget *window;
  int open; /* -1: not yet told */
  RkEdit *kept;
} Desk;

static void
on_counted (gpointer data, guint open)
{
  ((Desk *) data)->open = (int) open;
}

static void
on_keep (Desk *desk, gpointer edit, const char *key)
{
  g_clear_pointer (&desk->kept, rk_edit_free);
  desk->kept = edit;
}

static void
show_year (Desk *desk, int year)
{
  desk->open = -1;
  rk_selection_set_year (desk->selection, year);
  rk_warning_list_show (desk->list, desk->selection, on_counted, desk);
  wait_until (desk->open >= 0);
}

static Desk *
desk_new (void)
{
  Desk *desk = g_new0 (Desk, 1);

  desk->selection = figures_selection ();
  desk->list = g_object_new (RK_TYPE_WARNING_LIST, NULL);
  g_signal_connect_swapped (desk->selection, "keep", G_CALLBACK (on_keep), desk);
  desk->window = show_in_window (GTK_WIDGET (desk->list), 500, 600);
  return desk;
}

static void
desk_free (Desk *desk)
{
  close_window (desk->window);
  g_object_unref (desk->selection);
  g_clear_pointer (&desk->kept, rk_edit_free);
  g_free (desk);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Desk, desk_free)

static GtkWidget *
row_at (Desk *desk, guint index)
{
  GtkWidget *row = gtk_widget_get_first_child (part (desk->list, "rows"));

  for (guint i = 0; i < index && row != NULL; i++)
    row = gtk_widget_get_next_sibling (row);
  return row;
}

static guint
count_rows (Desk *desk)
{
  guint n = 0;

  while (row_at (desk, n) != NULL)
    n++;
  return n;
}

static void
apply (Desk *desk)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *label = NULL;

  g_assert_nonnull (desk->kept);
  label = rk_session_step (rk_selection_session (desk->selection), RK_STEP_EDIT, desk->kept, &error);
  g_assert_no_error (error);
}

static void
test_count (void)
{
  g_autoptr (Desk) desk = desk_new ();

  show_year (desk, 2025);
  g_assert_cmpint (desk->open, >, 0);
  g_assert_cmpuint (count_rows (desk), ==, (guint) desk->open);
  show_year (desk, 2010); /* a year without events */
  g_assert_cmpint (desk->open, ==, 0);
  g_assert_cmpuint (count_rows (desk), ==, 0);
  g_assert_true (gtk_widget_get_visible (part (desk->list, "none")));
}

/* With its reason a warning stands behind the others and counts no more; it can be brought back. */
static void
test_put_aside (void)
{
  g_autoptr (Desk) desk = desk_new ();
  GtkWidget *entry, *button;
  int open;

  show_year (desk, 2025);
  open = desk->open;
  entry = gtk_widget_get_last_child (row_at (desk, 0));
  g_assert_true (GTK_IS_ENTRY (entry));
  g_signal_emit_by_name (entry, "activate"); /* without a reason nothing is put aside */
  g_assert_null (desk->kept);
  gtk_editable_set_text (GTK_EDITABLE (entry), "Agreed with the ward");
  g_signal_emit_by_name (entry, "activate");
  apply (desk);
  show_year (desk, 2025);
  g_assert_cmpint (desk->open, ==, open - 1);
  g_assert_cmpuint (count_rows (desk), ==, (guint) open);
  button = gtk_widget_get_last_child (row_at (desk, (guint) open - 1));
  g_assert_true (GTK_IS_BUTTON (button));
  g_signal_emit_by_name (button, "clicked");
  apply (desk);
  show_year (desk, 2025);
  g_assert_cmpint (desk->open, ==, open);
}

/* What was asked before is not told once something newer was asked, nor to a list that is gone. */
static void
test_newest (void)
{
  g_autoptr (Desk) desk = desk_new ();
  RkWarningList *gone = g_object_ref_sink (g_object_new (RK_TYPE_WARNING_LIST, NULL));

  rk_warning_list_show (gone, desk->selection, on_counted, desk);
  g_object_unref (gone);
  rk_warning_list_show (desk->list, desk->selection, on_counted, desk);
  show_year (desk, 2010);
  g_assert_cmpint (desk->open, ==, 0);
  for (int i = 0; i < 20; i++) {
    g_main_context_iteration (NULL, FALSE);
    g_usleep (1000);
  }
  g_assert_cmpint (desk->open, ==, 0);
}

int
main (int argc, char **argv)
{
  widgets_init (&argc, &argv);
  g_test_add_func ("/warning-list/counts-and-rows", test_count);
  g_test_add_func ("/warning-list/put-aside-and-bring-back", test_put_aside);
  g_test_add_func ("/warning-list/only-the-newest-answer", test_newest);
  return g_test_run ();
}
