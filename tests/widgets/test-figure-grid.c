/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The table of figures under the fingers: moving, typing, leaving, clearing, filling, copying and pasting, with real keys. */
#include "fixture.h"

#include "widgets/figures/rk-figure-cell.h"
#include "widgets/figures/rk-figure-grid.h"

typedef struct {
  RkDataset *dataset;
  RkFigureGrid *grid;
  GtkWidget *window;
  RkEdit *kept; /* the last */
  guint n_kept, n_moved;
  guint row, column;
  char *unknown;
} Board;

static void
keep (gpointer data, RkEdit *edit)
{
  Board *board = data;

  rk_edit_free (board->kept);
  board->kept = edit;
  board->n_kept++;
}

static void
moved (gpointer data, guint row, guint column)
{
  Board *board = data;

  board->row = row;
  board->column = column;
  board->n_moved++;
}

static void
unknown (gpointer data, const char *text, const GPtrArray *names)
{
  Board *board = data;

  g_free (board->unknown);
  board->unknown = g_strdup (names->pdata[0]);
}

static void
show (Board *board, gboolean down)
{
  rk_figure_grid_show (board->grid, rk_figure_table_new (board->dataset, &(RkFigureQuestion){ .measure = "meetings-attended", .from = 2021, .to = 2022, .down = down }));
  gtk_test_widget_wait_for_draw (board->window);
}

static Board *
board_new (void)
{
  static const RkFigureGridCalls calls = { keep, moved, unknown };
  Board *board = g_new0 (Board, 1);
  g_autoptr (RkSelection) selection = figures_selection ();

  board->dataset = rk_dataset_ref ((RkDataset *) rk_selection_dataset (selection));
  board->grid = g_object_new (RK_TYPE_FIGURE_GRID, NULL);
  rk_figure_grid_connect (board->grid, &calls, board);
  board->window = show_in_window (GTK_WIDGET (board->grid), 700, 400);
  show (board, FALSE);
  return board;
}

static void
board_free (Board *board)
{
  g_object_add_weak_pointer (G_OBJECT (board->grid), (gpointer *) &board->grid);
  close_window (board->window);
  g_assert_null (board->grid);
  rk_edit_free (board->kept);
  rk_dataset_unref (board->dataset);
  g_free (board->unknown);
  g_free (board);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Board, board_free)

static RkFigureCellView *
cell (Board *board, guint row, guint column)
{
  return RK_FIGURE_CELL_VIEW (gtk_grid_get_child_at (part (board->grid, "cells"), (int) column, (int) row));
}

static gboolean
is_edited (Board *board, guint row, guint column)
{
  return gtk_widget_has_css_class (GTK_WIDGET (cell (board, row, column)), "edited");
}

/* The cell is chosen and has the keyboard, which comes with the window. */
static void
start_at (Board *board, guint row, guint column)
{
  gtk_widget_grab_focus (GTK_WIDGET (cell (board, row, column)));
  rk_figure_grid_choose (board->grid, row, column);
  wait_until (gtk_widget_has_focus (GTK_WIDGET (cell (board, row, column))) && gtk_window_is_active (GTK_WINDOW (board->window)));
}

static const char *
message (Board *board)
{
  return gtk_widget_get_visible (part (board->grid, "message")) ? gtk_label_get_label (part (board->grid, "message_text")) : NULL;
}

static gint64
kept_value (Board *board, guint step)
{
  const RkEditStep *put = board->kept->steps->pdata[step];

  return put->record != NULL ? ((const RkObservation *) put->record)->value : RK_MISSING;
}

static void
test_keys_move (void)
{
  static const struct {
    const char *key;
    guint row, column;
  } rows[] = { { "Right", 0, 1 }, { "Down", 1, 1 }, { "Left", 1, 0 }, { "Tab", 1, 1 }, { "Tab", 2, 0 }, { "shift+Tab", 1, 1 }, { "Up", 0, 1 }, { "Up", 0, 1 }, { "ctrl+End", 0, 1 }, { "ctrl+Down", 3, 1 }, { "Home", 3, 0 } };
  g_autoptr (Board) board = board_new ();

  start_at (board, 0, 0);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    guint before = board->n_moved;

    press_key (rows[i].key);
    wait_until (board->n_moved > before);
    g_test_message ("%s", rows[i].key);
    g_assert_cmpuint (board->row, ==, rows[i].row);
    g_assert_cmpuint (board->column, ==, rows[i].column);
    g_assert_true (gtk_widget_has_focus (GTK_WIDGET (cell (board, rows[i].row, rows[i].column))));
  }
}

static void
test_typing_replaces (void)
{
  g_autoptr (Board) board = board_new ();

  start_at (board, 0, 1);
  press_key ("2");
  wait_until (is_edited (board, 0, 1));
  press_key ("9");
  wait_until (g_strcmp0 (message (board), "The parts add up to 2,213; the figure is 29, which is 2,184 less.") == 0);
  press_key ("Return");
  wait_until (board->n_kept == 1);
  g_assert_cmpint (kept_value (board, 0), ==, 29);
  g_assert_false (is_edited (board, 0, 1));
  wait_until (board->row == 1);
}

static void
test_what_is_no_figure_stays_to_be_mended (void)
{
  g_autoptr (Board) board = board_new ();

  start_at (board, 0, 0);
  press_key ("a");
  wait_until (is_edited (board, 0, 0));
  press_key ("Return");
  wait_until (message (board) != NULL);
  g_assert_cmpstr (message (board), ==, "“a” is not a whole number");
  g_assert_true (is_edited (board, 0, 0));
  g_assert_cmpuint (board->n_kept, ==, 0);
  press_key ("Escape");
  wait_until (!is_edited (board, 0, 0));
  g_assert_cmpuint (board->n_kept, ==, 0);
  wait_until (gtk_widget_has_focus (GTK_WIDGET (cell (board, 0, 0))));
}

static void
test_editing_goes_on_when_the_document_changes (void)
{
  g_autoptr (Board) board = board_new ();

  start_at (board, 1, 0);
  press_key ("F2");
  wait_until (is_edited (board, 1, 0));
  show (board, FALSE);
  g_assert_true (is_edited (board, 1, 0));
  show (board, TRUE);
  g_assert_false (is_edited (board, 1, 0));
  g_assert_cmpuint (board->n_kept, ==, 0);
}

static void
test_delete_clears_what_is_chosen (void)
{
  g_autoptr (Board) board = board_new ();

  start_at (board, 1, 0);
  press_key ("shift+Down");
  wait_until (board->row == 2);
  press_key ("Delete");
  wait_until (board->n_kept == 1);
  g_assert_cmpstr (board->kept->label, ==, "Clear 2 figures: Meetings attended");
}

static void
test_fill_right (void)
{
  g_autoptr (Board) board = board_new ();

  start_at (board, 1, 0);
  press_key ("shift+Right");
  wait_until (board->column == 1);
  press_key ("ctrl+r");
  wait_until (board->n_kept == 1);
  g_assert_cmpuint (board->kept->steps->len, ==, 1);
  g_assert_cmpint (kept_value (board, 0), ==, 615);
}

static void
test_copy_and_paste (void)
{
  g_autoptr (Board) board = board_new ();

  start_at (board, 1, 0);
  press_key ("shift+Down");
  wait_until (board->row == 2);
  press_key ("ctrl+c");
  press_key ("Up");
  wait_until (board->row == 1);
  press_key ("Right");
  wait_until (board->column == 1);
  press_key ("ctrl+v");
  wait_until (board->n_kept == 1);
  g_assert_cmpuint (board->kept->steps->len, ==, 2);
  g_assert_cmpint (kept_value (board, 0), ==, 615);
  g_assert_cmpint (kept_value (board, 1), ==, 1162);
}

static void
test_a_picture_is_not_pasted (void)
{
  g_autoptr (Board) board = board_new ();
  g_autoptr (GdkPixbuf) picture = gdk_pixbuf_new (GDK_COLORSPACE_RGB, FALSE, 8, 4, 4);
  g_autoptr (GdkTexture) texture = gdk_texture_new_for_pixbuf (picture);

  start_at (board, 0, 0);
  gdk_clipboard_set_texture (gtk_widget_get_clipboard (GTK_WIDGET (board->grid)), texture);
  press_key ("ctrl+v");
  wait_until (message (board) != NULL);
  g_assert_true (g_str_has_prefix (message (board), "There is no text on the clipboard"));
  g_assert_cmpuint (board->n_kept, ==, 0);
}

static void
test_what_is_wrong_is_marked (void)
{
  g_autoptr (Board) board = board_new ();

  start_at (board, 0, 0);
  rk_figure_grid_paste (board->grid, "1\t2\n3\tx1", 8, FALSE);
  g_assert_cmpuint (board->n_kept, ==, 0);
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (cell (board, 1, 1)), "wrong"));
  g_assert_false (gtk_widget_has_css_class (GTK_WIDGET (cell (board, 0, 0)), "wrong"));
  g_assert_cmpstr (message (board), ==, "“x1” is not a whole number");
  rk_figure_grid_paste (board->grid, "\tR3\nNew one\t2", 13, FALSE);
  g_assert_cmpstr (board->unknown, ==, "New one");
  rk_figure_grid_paste (board->grid, "\tR3\nNew one\t2", 13, TRUE);
  g_assert_cmpuint (board->n_kept, ==, 1);
  g_assert_cmpuint (board->kept->steps->len, ==, 2);
  g_assert_false (gtk_widget_has_css_class (GTK_WIDGET (cell (board, 1, 1)), "wrong"));
}

static void
test_cells_are_named (void)
{
  g_autoptr (Board) board = board_new ();

  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (board->grid), GTK_ACCESSIBLE_ROLE_GRID);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (cell (board, 0, 0)), GTK_ACCESSIBLE_ROLE_GRID_CELL);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (cell (board, 0, 0)), GTK_ACCESSIBLE_PROPERTY_LABEL, "Meetings attended, R3: 1,896 meetings");
}

static GtkWidget *
cell_view (Board *board, guint row, guint column)
{
  GtkWidget *view = gtk_widget_get_first_child (part (board->grid, "cells"));

  while (rk_figure_cell_view_row (RK_FIGURE_CELL_VIEW (view)) != row || rk_figure_cell_view_column (RK_FIGURE_CELL_VIEW (view)) != column)
    view = gtk_widget_get_next_sibling (view);
  return view;
}

/* A figure that came later, with the mark of its check: headings stay as wide as their cells, and the mark stands off its figure. */
static void
test_marks_have_room (void)
{
  g_autoptr (Board) board = board_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (RkSession) session = rk_session_open (":memory:", RK_DOCUMENT_OPEN, FALSE, &error);
  RkEdit *edit = rk_figure_type (rk_figure_grid_table (board->grid), 0, 1, "1234567", NULL, &error);
  g_autofree char *label = rk_session_step (session, RK_STEP_EDIT, edit, &error);
  GtkWidget *heading, *view, *badge, *number;
  graphene_rect_t mark, figure;

  g_assert_no_error (error);
  rk_edit_free (edit);
  rk_dataset_unref (board->dataset);
  board->dataset = rk_dataset_ref ((RkDataset *) rk_session_dataset (session));
  show (board, FALSE);
  heading = gtk_widget_get_last_child (part (board->grid, "top"));
  view = cell_view (board, 0, 1);
  badge = part (view, "badge");
  number = part (view, "number");
  wait_until (gtk_widget_get_mapped (badge) && gtk_widget_get_width (badge) > 0);
  g_assert_cmpint (gtk_widget_get_width (heading), ==, gtk_widget_get_width (view));
  g_assert_true (gtk_widget_compute_bounds (badge, view, &mark) && gtk_widget_compute_bounds (number, view, &figure));
  g_assert_cmpfloat (mark.origin.x + mark.size.width + 6, <=, figure.origin.x);
}

/* While a message stands at a cell, nothing stands over it. */
static void
test_no_tooltip_over_a_message (void)
{
  g_autoptr (Board) board = board_new ();
  GtkWidget *view = cell_view (board, 0, 0);

  g_assert_true (gtk_widget_get_has_tooltip (view));
  rk_figure_grid_paste (board->grid, "abc", 3, FALSE);
  g_assert_false (gtk_widget_get_has_tooltip (view));
  gtk_popover_popdown (part (board->grid, "message"));
  wait_until (gtk_widget_get_has_tooltip (view));
}

int
main (int argc, char **argv)
{
  widgets_init (&argc, &argv);
  g_test_add_func ("/figure-grid/moves", test_keys_move);
  g_test_add_func ("/figure-grid/typing", test_typing_replaces);
  g_test_add_func ("/figure-grid/no-figure", test_what_is_no_figure_stays_to_be_mended);
  g_test_add_func ("/figure-grid/goes-on", test_editing_goes_on_when_the_document_changes);
  g_test_add_func ("/figure-grid/clears", test_delete_clears_what_is_chosen);
  g_test_add_func ("/figure-grid/fills", test_fill_right);
  g_test_add_func ("/figure-grid/copies", test_copy_and_paste);
  g_test_add_func ("/figure-grid/picture", test_a_picture_is_not_pasted);
  g_test_add_func ("/figure-grid/marks", test_what_is_wrong_is_marked);
  g_test_add_func ("/figure-grid/names", test_cells_are_named);
  g_test_add_func ("/figure-grid/marks-have-room", test_marks_have_room);
  g_test_add_func ("/figure-grid/no-tooltip-over-a-message", test_no_tooltip_over_a_message);
  return g_test_run ();
}
