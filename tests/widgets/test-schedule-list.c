/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "fixture.h"

#include "core/event/rk-event.h"
#include "widgets/record/rk-record-table.h"
#include "widgets/schedule/rk-schedule-list.h"

typedef struct {
  RkSelection *selection;
  RkScheduleList *list;
  GtkWidget *window;
} Desk;

static Desk *
desk_new (void)
{
  Desk *desk = g_new0 (Desk, 1);

  desk->selection = figures_selection ();
  desk->list = g_object_new (RK_TYPE_SCHEDULE_LIST, NULL);
  rk_schedule_list_attach (desk->list, desk->selection);
  desk->window = show_in_window (GTK_WIDGET (desk->list), 900, 600);
  return desk;
}

static void
desk_free (Desk *desk)
{
  g_object_add_weak_pointer (G_OBJECT (desk->list), (gpointer *) &desk->list);
  close_window (desk->window);
  g_assert_null (desk->list);
  g_object_unref (desk->selection);
  g_free (desk);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Desk, desk_free)

/* The menu shows a word; it is chosen by it. */
static void
choose (Desk *desk, const char *menu_id, const char *word)
{
  GtkDropDown *menu = part (desk->list, menu_id);
  GtkStringList *words = GTK_STRING_LIST (gtk_drop_down_get_model (menu));

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (words)); i++)
    if (g_str_equal (gtk_string_list_get_string (words, i), word)) {
      gtk_drop_down_set_selected (menu, i);
      return;
    }
  g_error ("there is no “%s”", word);
}

static const char *
told (Desk *desk)
{
  return gtk_label_get_label (part (desk->list, "told"));
}

static const char *
page_shown (Desk *desk)
{
  return gtk_stack_get_visible_child_name (part (desk->list, "stack"));
}

static guint
count_rows (Desk *desk)
{
  GtkColumnView *view = part (part (desk->list, "table"), "view");

  return g_list_model_get_n_items (G_LIST_MODEL (gtk_column_view_get_model (view)));
}

static void
test_filter (void)
{
  static const struct {
    const char *menu, *word, *told;
    guint rows;
  } steps[] = {
    { NULL, NULL, "14 events", 14 },
    { "kind", "Multi-professional training", "2 of 14 events", 2 },
    { "block", "North + East block", "1 of 14 events", 1 },
    { "kind", "All kinds", "1 of 14 events", 1 },
    { "block", "All blocks", "14 events", 14 },
    { "state", "held", "3 of 14 events", 3 },
    { "state", "All states", "14 events", 14 },
    { "ward", "Kita-ku", "13 of 14 events", 13 }, /* all but the other block's training */
  };
  g_autoptr (Desk) desk = desk_new ();

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++) {
    if (steps[i].menu != NULL)
      choose (desk, steps[i].menu, steps[i].word);
    g_assert_cmpstr (told (desk), ==, steps[i].told);
    g_assert_cmpuint (count_rows (desk), ==, steps[i].rows);
    g_assert_cmpstr (page_shown (desk), ==, "table");
  }
}

/* Typed into the field it takes effect by itself; when nothing is left it says so and offers the way back. */
static void
test_text (void)
{
  g_autoptr (Desk) desk = desk_new ();

  gtk_editable_set_text (part (desk->list, "text"), "VR");
  wait_until (g_str_equal (told (desk), "1 of 14 events"));
  gtk_editable_set_text (part (desk->list, "text"), "swimming");
  wait_until (g_str_equal (told (desk), "0 of 14 events"));
  g_assert_cmpstr (page_shown (desk), ==, "none-pass");
  choose (desk, "kind", "ACP seminar");
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (desk->list), "list.clear-filter", NULL));
  g_assert_cmpstr (told (desk), ==, "14 events");
  g_assert_cmpstr (gtk_editable_get_text (part (desk->list, "text")), ==, "");
  g_assert_cmpstr (page_shown (desk), ==, "table");
  g_assert_false (gtk_widget_get_visible (part (desk->list, "clear")));
}

/* The blocks are those of the year on screen; the other choices stay when it changes. */
static void
test_year (void)
{
  g_autoptr (Desk) desk = desk_new ();

  choose (desk, "block", "North + East block");
  choose (desk, "kind", "Multi-professional training");
  g_assert_cmpstr (rk_schedule_list_block (desk->list), ==, "北・東ブロック");
  rk_selection_set_year (desk->selection, 2024);
  g_assert_null (rk_schedule_list_block (desk->list));
  g_assert_cmpstr (told (desk), ==, "2 of 24 events");
  choose (desk, "block", "North + West block");
  g_assert_cmpstr (told (desk), ==, "1 of 24 events");
  rk_selection_set_year (desk->selection, 2010);
  g_assert_cmpstr (page_shown (desk), ==, "no-events");
}

/* What is picked elsewhere is the row here, and the other way round; the file gets what the list shows. */
static void
test_pick (void)
{
  g_autoptr (Desk) desk = desk_new ();
  RkRecordTable *table = part (desk->list, "table");
  g_autoptr (GPtrArray) events = NULL;
  g_auto (GStrv) keys = NULL;

  rk_selection_pick (desk->selection, "event:E704");
  keys = rk_record_table_selected (table);
  g_assert_cmpstr (keys[0], ==, "E704");
  choose (desk, "kind", "Multi-professional training");
  gtk_selection_model_select_item (gtk_column_view_get_model (part (table, "view")), 1, TRUE);
  g_assert_cmpstr (rk_selection_key (desk->selection), ==, "event:E705");
  events = rk_schedule_list_events (desk->list);
  g_assert_cmpuint (events->len, ==, 2);
  g_assert_cmpstr (((const RkEvent *) events->pdata[1])->id, ==, "E705");
}

int
main (int argc, char **argv)
{
  widgets_init (&argc, &argv);
  g_test_add_func ("/schedule-list/filter", test_filter);
  g_test_add_func ("/schedule-list/words", test_text);
  g_test_add_func ("/schedule-list/another-year", test_year);
  g_test_add_func ("/schedule-list/picks", test_pick);
  return g_test_run ();
}
