/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "fixture.h"

#include "widgets/rk-event-object.h"
#include "widgets/rk-event-table.h"

typedef struct {
  RkSelection *selection;
  RkEventTable *table;
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

static Board *
board_new (void)
{
  Board *board = g_new0 (Board, 1);

  board->selection = figures_selection ();
  board->table = g_object_new (RK_TYPE_EVENT_TABLE, NULL);
  rk_event_table_connect (board->table, on_picked, board);
  rk_event_table_show (board->table, rk_selection_dataset (board->selection), 2025);
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

static GtkSingleSelection *
rows_of (Board *board)
{
  return GTK_SINGLE_SELECTION (gtk_column_view_get_model (view_of (board)));
}

/* The keys of the rows as they stand. */
static char *
keys_of (Board *board)
{
  GListModel *rows = G_LIST_MODEL (rows_of (board));
  GString *keys = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (rows); i++) {
    g_autoptr (RkEventObject) row = g_list_model_get_item (rows, i);

    g_string_append_printf (keys, "%s%s", i > 0 ? " " : "", rk_event_object_event (row)->id);
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
  g_assert_cmpuint (gtk_single_selection_get_selected (rows_of (board)), ==, GTK_INVALID_LIST_POSITION);
  g_assert_cmpuint (board->picks, ==, 0);
}

static void
test_cells (void)
{
  static const struct {
    const char *field, *text;
  } cells[] = {
    { "date", "Wed 30 Jul 14:00" },
    { "title", "市内基本保健医療圏域ごとの多職種研修会" },
    { "kind", "Multi-professional training" },
    { "state", "planned" },
    { "block", "North + East block" },
    { "venue", "中央区民センター" },
    { "attended", "" },
  };
  g_autoptr (Board) board = board_new ();
  g_autoptr (RkEventObject) row = g_list_model_get_item (G_LIST_MODEL (rows_of (board)), row_of (board, "E704"));

  for (guint i = 0; i < G_N_ELEMENTS (cells); i++) {
    g_autofree char *text = rk_event_object_text (row, cells[i].field);

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
    rk_event_table_show (board->table, rk_selection_dataset (board->selection), years[i].year);
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
    const char *key, *row; /* NULL: none is selected */
  } marks[] = { { "event:E704", "E704" }, { "event:E713", "E713" }, { "ward:27127", NULL }, { "event:E704", "E704" }, { NULL, NULL } };
  g_autoptr (Board) board = board_new ();

  for (guint i = 0; i < G_N_ELEMENTS (marks); i++) {
    rk_event_table_mark (board->table, marks[i].key);
    g_assert_cmpuint (gtk_single_selection_get_selected (rows_of (board)), ==,
                      marks[i].row != NULL ? row_of (board, marks[i].row) : GTK_INVALID_LIST_POSITION);
  }
  g_assert_cmpuint (board->picks, ==, 0);
}

static void
test_pick (void)
{
  g_autoptr (Board) board = board_new ();

  gtk_single_selection_set_selected (rows_of (board), row_of (board, "E706"));
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
  gtk_single_selection_set_selected (rows_of (board), 0);
  g_assert_cmpstr (board->picked, ==, "event:E710");
  rk_event_table_mark (board->table, "event:E704");
  g_assert_cmpuint (gtk_single_selection_get_selected (rows_of (board)), ==, row_of (board, "E704"));
}

int
main (int argc, char **argv)
{
  widgets_init (&argc, &argv);
  g_test_add_func ("/event-table/rows-are-the-year's-events-by-date", test_rows);
  g_test_add_func ("/event-table/cells", test_cells);
  g_test_add_func ("/event-table/another-year", test_year);
  g_test_add_func ("/event-table/sorts-by-any-column", test_sort);
  g_test_add_func ("/event-table/mark-is-silent", test_mark);
  g_test_add_func ("/event-table/selecting-picks", test_pick);
  g_test_add_func ("/event-table/picks-when-sorted", test_sorted_pick);
  return g_test_run ();
}
