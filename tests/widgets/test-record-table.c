/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "fixture.h"

#include "core/event/rk-event.h"
#include "model/event/rk-event-list.h"
#include "widgets/record/rk-record-object.h"
#include "widgets/record/rk-record-table.h"

typedef struct {
  RkSelection *selection;
  RkRecordTable *table;
  GtkWidget *window;
  char *picked;
  guint picks;
  gboolean activated;
} Board;

static void
on_picked (gpointer data, const char *key, gboolean activated)
{
  Board *board = data;

  g_free (board->picked);
  board->picked = g_strdup (key);
  board->picks++;
  board->activated = activated;
}

static const RkColumn shapes[] = { { "id", 90 }, { "date", 156 }, { "title", 0 }, { "state", 72 }, { "attended", 78 }, { NULL, 0 } };

static void
show_year (Board *board, int year)
{
  const RkDataset *dataset = rk_selection_dataset (board->selection);
  g_autoptr (GPtrArray) events = rk_events_in_order (dataset, year);

  rk_record_table_show (board->table, dataset, events);
}

static Board *
board_new (void)
{
  Board *board = g_new0 (Board, 1);

  board->selection = figures_selection ();
  board->table = g_object_new (RK_TYPE_RECORD_TABLE, NULL);
  rk_record_table_set_up (board->table, &rk_event_type, shapes, on_picked, board);
  show_year (board, 2025);
  board->window = show_in_window (GTK_WIDGET (board->table), 900, 600);
  return board;
}

static void
board_free (Board *board)
{
  g_object_add_weak_pointer (G_OBJECT (board->table), (gpointer *) &board->table);
  close_window (board->window);
  g_assert_null (board->table);
  g_object_unref (board->selection);
  g_free (board->picked);
  g_free (board);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Board, board_free)

static GtkColumnView *
view_of (Board *board)
{
  return part (board->table, "view");
}

static GtkSelectionModel *
rows_of (Board *board)
{
  return gtk_column_view_get_model (view_of (board));
}

/* Returns: the keys of the selected rows, "E704 E705" */
static char *
selected (Board *board)
{
  g_auto (GStrv) keys = rk_record_table_selected (board->table);

  return g_strjoinv (" ", keys);
}

static void
expect_selected (Board *board, const char *keys)
{
  g_autofree char *found = selected (board);

  g_assert_cmpstr (found, ==, keys);
}

/* The keys of the rows as they stand. */
static char *
keys_of (Board *board)
{
  GListModel *rows = G_LIST_MODEL (rows_of (board));
  GString *keys = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (rows); i++) {
    g_autoptr (RkRecordObject) row = g_list_model_get_item (rows, i);

    g_string_append_printf (keys, "%s%s", i > 0 ? " " : "", rk_record_key (rk_record_object_record (row)));
  }
  return g_string_free (keys, FALSE);
}

static guint
row_of (Board *board, const char *id)
{
  g_autofree char *keys = keys_of (board);
  g_auto (GStrv) all = g_strsplit (keys, " ", -1);

  for (guint i = 0; all[i] != NULL; i++)
    if (g_str_equal (all[i], id))
      return i;
  return GTK_INVALID_LIST_POSITION;
}

static GtkColumnViewColumn *
column_of (Board *board, const char *title)
{
  GListModel *columns = gtk_column_view_get_columns (view_of (board));

  for (guint i = 0; i < g_list_model_get_n_items (columns); i++) {
    g_autoptr (GtkColumnViewColumn) column = g_list_model_get_item (columns, i);

    if (g_str_equal (gtk_column_view_column_get_title (column), title))
      return column; /* the view holds it */
  }
  g_error ("there is no column “%s”", title);
}

static void
test_rows (void)
{
  g_autoptr (Board) board = board_new ();
  g_autofree char *keys = keys_of (board);

  /* by date; a neighbour's events and the standing ones are not the year's */
  g_assert_cmpstr (keys, ==, "E713 E714 E701 E711 E712 E702 E703 E704 E705 E706 E708 E707 E709 E710");
  expect_selected (board, "");
  g_assert_cmpuint (board->picks, ==, 0);
}

static void
test_cells (void)
{
  static const struct {
    const char *field, *text;
  } cells[] = {
    { "date", "Wed 30 Jul 14:00" },
    { "title", "Multi-professional training by area" },
    { "kind", "Multi-professional training" },
    { "state", "planned" },
    { "block", "North + East block" },
    { "venue", "Chuo Community Hall" },
    { "attended", "" },
  };
  g_autoptr (Board) board = board_new ();
  g_autoptr (RkRecordObject) row = g_list_model_get_item (G_LIST_MODEL (rows_of (board)), row_of (board, "E704"));

  for (guint i = 0; i < G_N_ELEMENTS (cells); i++) {
    const char *text = rk_record_object_word (row, rk_record_type_field (&rk_event_type, cells[i].field));

    g_assert_cmpstr (text, ==, cells[i].text);
  }
}

static void
test_year (void)
{
  static const struct {
    int year;
    guint rows;
  } years[] = { { 2024, 24 }, { 2010, 0 }, { 2025, 14 } };
  g_autoptr (Board) board = board_new ();

  for (guint i = 0; i < G_N_ELEMENTS (years); i++) {
    show_year (board, years[i].year);
    g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (rows_of (board))), ==, years[i].rows);
  }
  g_assert_cmpuint (board->picks, ==, 0);
}

static void
test_sort (void)
{
  static const struct {
    const char *column;
    GtkSortType order;
    const char *first, *last; /* NULL: several are alike */
  } sorts[] = {
    { "Date", GTK_SORT_DESCENDING, "E710", NULL },
    { "Date", GTK_SORT_ASCENDING, NULL, "E710" },
    { "Attended", GTK_SORT_DESCENDING, "E703", NULL }, /* 77, the next has 33 */
    { "State", GTK_SORT_ASCENDING, NULL, NULL },
    { "Title", GTK_SORT_ASCENDING, NULL, NULL },
  };
  g_autoptr (Board) board = board_new ();

  for (guint i = 0; i < G_N_ELEMENTS (sorts); i++) {
    g_autofree char *keys = NULL;
    g_auto (GStrv) all = NULL;

    gtk_column_view_sort_by_column (view_of (board), column_of (board, sorts[i].column), sorts[i].order);
    keys = keys_of (board);
    all = g_strsplit (keys, " ", -1);
    g_assert_cmpuint (g_strv_length (all), ==, 14);
    if (sorts[i].first != NULL)
      g_assert_cmpstr (all[0], ==, sorts[i].first);
    if (sorts[i].last != NULL)
      g_assert_cmpstr (all[13], ==, sorts[i].last);
  }
}

/* What the page says moves the row and is not told back to it. */
static void
test_mark (void)
{
  static const struct {
    const char *key, *rows;
  } marks[] = { { "event:E704", "E704" }, { "event:E713", "E713" }, { "ward:27127", "" }, { "event:E704", "E704" }, { NULL, "" } };
  g_autoptr (Board) board = board_new ();

  for (guint i = 0; i < G_N_ELEMENTS (marks); i++) {
    rk_record_table_mark (board->table, marks[i].key);
    expect_selected (board, marks[i].rows);
  }
  g_assert_cmpuint (board->picks, ==, 0);
}

/* Several rows stay together while something else is picked, for what is done to all of them. */
static void
test_several (void)
{
  g_autoptr (Board) board = board_new ();

  gtk_selection_model_select_item (rows_of (board), row_of (board, "E704"), TRUE);
  gtk_selection_model_select_item (rows_of (board), row_of (board, "E705"), FALSE);
  g_assert_cmpstr (board->picked, ==, NULL);
  expect_selected (board, "E704 E705");
  rk_record_table_mark (board->table, NULL);
  rk_record_table_mark (board->table, "ward:27127");
  expect_selected (board, "E704 E705");
  show_year (board, 2025);
  expect_selected (board, "E704 E705");
  rk_record_table_mark (board->table, "event:E706");
  expect_selected (board, "E706");
}

static void
test_pick (void)
{
  g_autoptr (Board) board = board_new ();

  gtk_selection_model_select_item (rows_of (board), row_of (board, "E706"), TRUE);
  g_assert_cmpstr (board->picked, ==, "event:E706");
  g_assert_cmpuint (board->picks, ==, 1);
  g_assert_false (board->activated);
  g_assert_true (gtk_widget_activate_action (gtk_widget_get_last_child (GTK_WIDGET (view_of (board))), "list.activate-item", "u", row_of (board, "E705")));
  g_assert_cmpstr (board->picked, ==, "event:E705");
  g_assert_true (board->activated);
}

/* A row is found by its key however the table is sorted. */
static void
test_sorted_pick (void)
{
  g_autoptr (Board) board = board_new ();

  gtk_column_view_sort_by_column (view_of (board), column_of (board, "Date"), GTK_SORT_DESCENDING);
  g_assert_cmpuint (row_of (board, "E710"), ==, 0);
  gtk_selection_model_select_item (rows_of (board), 0, TRUE);
  g_assert_cmpstr (board->picked, ==, "event:E710");
  rk_record_table_mark (board->table, "event:E704");
  expect_selected (board, "E704");
}

/* The rows keep what they show though the document is another by now. */
static void
test_outlives_its_dataset (void)
{
  g_autoptr (Board) board = board_new ();
  g_autoptr (RkRecordObject) row = g_list_model_get_item (G_LIST_MODEL (rows_of (board)), row_of (board, "E704"));

  g_clear_object (&board->selection);
  board->selection = figures_selection ();
  show_year (board, 2024);
  g_assert_cmpstr (rk_record_object_word (row, rk_record_type_field (&rk_event_type, "venue")), ==, "Chuo Community Hall");
}

static GtkAdjustment *
scroll_of (Board *board)
{
  return gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (view_of (board)));
}

static gboolean
is_selected_key (GStrv keys, const char *key)
{
  return keys == NULL || g_strv_contains ((const char *const *) keys, key);
}

/* Another attendance for the events with these keys, or for all of the year, in one edit, as a page would keep it. */
static void
change (Board *board, int year, GStrv keys, gint64 attended)
{
  g_autoptr (GPtrArray) events = rk_events_in_order (rk_selection_dataset (board->selection), year);
  g_autoptr (RkEdit) edit = rk_edit_new ("Count again");
  g_autoptr (GError) error = NULL;
  g_autofree char *label = NULL;

  for (guint i = 0; i < events->len; i++) {
    RkEvent *event = rk_record_dup (&rk_event_type, events->pdata[i]);

    event->attended = attended;
    if (is_selected_key (keys, event->id))
      rk_edit_put (edit, &rk_event_type, event);
    rk_record_free (&rk_event_type, event);
  }
  label = rk_session_step (rk_selection_session (board->selection), RK_STEP_EDIT, edit, &error);
  g_assert_no_error (error);
}

/* Shows the year as it is now and lets the table lay itself out. */
static void
show_again (Board *board, int year)
{
  gboolean drawn = FALSE;

  show_year (board, year);
  rk_record_table_mark (board->table, board->picked);
  gtk_widget_queue_resize (GTK_WIDGET (board->table));
  for (guint frame = 0; frame < 2; frame++, drawn = FALSE) {
    gtk_widget_add_tick_callback (GTK_WIDGET (board->table), set_flag, &drawn, NULL);
    wait_until (drawn);
  }
}

/* What was clicked is changed and stays under the pointer: one row, several, all. */
static void
test_stays_in_place (void)
{
  static const struct {
    const char *selected; /* rows of the table, NULL for all */
    gint64 attended;
  } changes[] = { { "6", 11 }, { "5 6 7", 12 }, { NULL, 13 }, { "12 23", 14 } };
  g_autoptr (Board) board = board_new ();
  double top;

  show_again (board, 2024);
  gtk_adjustment_set_value (scroll_of (board), 150);
  show_again (board, 2024);
  top = gtk_adjustment_get_value (scroll_of (board));
  g_assert_cmpfloat (top, ==, 150);
  for (guint i = 0; i < G_N_ELEMENTS (changes); i++) {
    g_auto (GStrv) rows = g_strsplit (changes[i].selected != NULL ? changes[i].selected : "", " ", -1), keys = NULL;
    g_autofree char *before = NULL, *word = NULL;
    g_autoptr (RkRecordObject) row = NULL;

    gtk_selection_model_unselect_all (rows_of (board));
    for (guint k = 0; rows[k] != NULL && *rows[k] != '\0'; k++)
      gtk_selection_model_select_item (rows_of (board), (guint) g_ascii_strtoull (rows[k], NULL, 10), FALSE);
    if (changes[i].selected == NULL)
      gtk_selection_model_select_all (rows_of (board));
    keys = rk_record_table_selected (board->table);
    before = selected (board);
    change (board, 2024, keys, changes[i].attended);
    show_again (board, 2024);
    g_assert_cmpfloat (gtk_adjustment_get_value (scroll_of (board)), ==, top);
    expect_selected (board, before);
    row = g_list_model_get_item (G_LIST_MODEL (rows_of (board)), row_of (board, keys[0]));
    word = g_strdup_printf ("%d", (int) changes[i].attended);
    g_assert_cmpstr (rk_record_object_word (row, rk_record_type_field (&rk_event_type, "attended")), ==, word);
  }
}

/* Returns: the words of the cells that are on screen, of every row and column */
static void
collect_words (GtkWidget *widget, GString *words)
{
  if (GTK_IS_INSCRIPTION (widget))
    g_string_append_printf (words, "%s|", gtk_inscription_get_text (GTK_INSCRIPTION (widget)));
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    collect_words (child, words);
}

/* The cells of a row that stays say what its record says now. */
static void
test_cells_follow (void)
{
  g_autoptr (Board) board = board_new ();
  g_autoptr (GString) before = g_string_new (NULL), after = g_string_new (NULL);

  show_again (board, 2025);
  collect_words (GTK_WIDGET (board->table), before);
  change (board, 2025, NULL, 4321);
  show_again (board, 2025);
  collect_words (GTK_WIDGET (board->table), after);
  g_assert_null (strstr (before->str, "4,321"));
  g_assert_nonnull (strstr (after->str, "4,321"));
}

static void
expect_columns (Board *board, const char *titles)
{
  GListModel *columns = gtk_column_view_get_columns (view_of (board));
  g_autoptr (GString) found = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (columns); i++) {
    g_autoptr (GtkColumnViewColumn) column = g_list_model_get_item (columns, i);

    g_string_append_printf (found, "%s%s", i > 0 ? " " : "", gtk_column_view_column_get_title (column));
  }
  g_assert_cmpstr (found->str, ==, titles);
}

static void
test_columns (void)
{
  static const char *const hidden[] = { "id", NULL };
  GtkWidget *button = g_object_ref_sink (gtk_menu_button_new ());
  g_autoptr (Board) board = board_new ();
  GMenuModel *menu;

  rk_record_table_offer_columns (board->table, GTK_MENU_BUTTON (button), hidden);
  menu = gtk_menu_button_get_menu_model (GTK_MENU_BUTTON (button));
  g_assert_cmpint (g_menu_model_get_n_items (menu), ==, 4); /* the title always stays */
  expect_columns (board, "Date Title State Attended");
  gtk_widget_activate_action (button, "columns.id", NULL);
  gtk_widget_activate_action (button, "columns.attended", NULL);
  expect_columns (board, "ID Date Title State");
  gtk_widget_activate_action (button, "columns.date", NULL);
  expect_columns (board, "ID Title State");
  gtk_widget_activate_action (button, "columns.date", NULL); /* it comes back to its place */
  expect_columns (board, "ID Date Title State");
  g_assert_false (gtk_widget_activate_action (button, "columns.title", NULL));
  g_object_unref (button);
}

int
main (int argc, char **argv)
{
  widgets_init (&argc, &argv);
  g_test_add_func ("/record-table/rows-are-the-year's-events-by-date", test_rows);
  g_test_add_func ("/record-table/cells", test_cells);
  g_test_add_func ("/record-table/another-year", test_year);
  g_test_add_func ("/record-table/sorts-by-any-column", test_sort);
  g_test_add_func ("/record-table/mark-is-silent", test_mark);
  g_test_add_func ("/record-table/selecting-picks", test_pick);
  g_test_add_func ("/record-table/picks-when-sorted", test_sorted_pick);
  g_test_add_func ("/record-table/several-stay-together", test_several);
  g_test_add_func ("/record-table/rows-outlive-their-dataset", test_outlives_its_dataset);
  g_test_add_func ("/record-table/stays-in-place", test_stays_in_place);
  g_test_add_func ("/record-table/cells-follow", test_cells_follow);
  g_test_add_func ("/record-table/columns-to-choose", test_columns);
  return g_test_run ();
}
