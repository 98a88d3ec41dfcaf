/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Every type of record as a table: all rows, the rows that have the words, in either language's spelling. */
#include "fixture.h"

#include "core/rk-types.h"
#include "widgets/record/rk-records-page.h"

typedef struct {
  RkSelection *selection;
  RkRecordsPage *page;
  GtkWidget *window;
} Desk;

static Desk *
desk_new (void)
{
  Desk *desk = g_new0 (Desk, 1);

  desk->selection = figures_selection ();
  desk->page = g_object_new (RK_TYPE_RECORDS_PAGE, NULL);
  rk_records_page_attach (desk->page, desk->selection);
  desk->window = show_in_window (GTK_WIDGET (desk->page), 900, 600);
  return desk;
}

static void
desk_free (Desk *desk)
{
  g_object_add_weak_pointer (G_OBJECT (desk->page), (gpointer *) &desk->page);
  close_window (desk->window);
  g_assert_null (desk->page);
  g_object_unref (desk->selection);
  g_free (desk);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Desk, desk_free)

static guint
count_rows (Desk *desk)
{
  GtkWidget *pane = gtk_stack_get_visible_child (part (desk->page, "stack"));
  GtkColumnView *view = part (part (pane, "table"), "view");

  return g_list_model_get_n_items (G_LIST_MODEL (gtk_column_view_get_model (view)));
}

static void
test_every_type (void)
{
  g_autoptr (Desk) desk = desk_new ();

  for (guint i = 0; rk_types ()[i] != NULL; i++) {
    g_test_message ("%s", rk_types ()[i]->name);
    gtk_drop_down_set_selected (part (desk->page, "type"), i);
    g_assert_cmpuint (count_rows (desk), ==, rk_dataset_all (rk_selection_dataset (desk->selection), rk_types ()[i])->len);
    g_assert_cmpstr (gtk_label_get_label (part (desk->page, "found")), ==, "");
  }
}

static void
search (Desk *desk, const char *words)
{
  gtk_editable_set_text (part (desk->page, "words"), words);
  g_signal_emit_by_name (part (desk->page, "words"), "search-changed");
}

static void
test_words (void)
{
  static const struct {
    const char *type, *words, *found;
    guint rows;
  } rows[] = {
    { "ward", "", "", 24 },
    { "ward", "yodogawa", "3 of 24", 3 },
    { "ward", "South", "6 of 24", 6 },
    { "venue", "Hall", "4 of 5", 4 },
    { "venue", "no such venue", "0 of 5", 0 },
  };
  g_autoptr (Desk) desk = desk_new ();

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    guint row = 0;

    while (!g_str_equal (rk_types ()[row]->name, rows[i].type))
      row++;
    gtk_drop_down_set_selected (part (desk->page, "type"), row);
    search (desk, rows[i].words);
    g_test_message ("%s: %s", rows[i].type, rows[i].words);
    g_assert_cmpstr (gtk_label_get_label (part (desk->page, "found")), ==, rows[i].found);
    g_assert_cmpuint (count_rows (desk), ==, rows[i].rows);
  }
}

/* What is shown can be a slide as it is. */
static void
test_view (void)
{
  g_autoptr (Desk) desk = desk_new ();
  g_autoptr (RkView) view = NULL;
  g_autofree char *text = NULL;
  guint row = 0;

  while (!g_str_equal (rk_types ()[row]->name, "venue"))
    row++;
  gtk_drop_down_set_selected (part (desk->page, "type"), row);
  view = rk_records_page_view (desk->page);
  text = rk_view_format (view);
  g_assert_cmpstr (text, ==, "list:venue");
}

int
main (int argc, char **argv)
{
  widgets_init (&argc, &argv);
  g_test_add_func ("/records-page/every-type", test_every_type);
  g_test_add_func ("/records-page/words", test_words);
  g_test_add_func ("/records-page/view", test_view);
  return g_test_run ();
}
