/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* A board of three by three cells, each 100 points wide and 80 high, and a dot of another kind upon the middle one:
 *   a1 b1 c1
 *   a2 b2 c2
 *   a3 b3 c3 */
#include "fixture.h"

#define CELL_WIDTH 100
#define CELL_HEIGHT 80

typedef struct {
  RkPictureView *view;
  GtkWidget *window;
  guint drawn;
  const char *without; /* a cell that is left out */
  const char *word;    /* what the names begin with */
  char *picked;        /* the last key, "" for the ground */
  guint picks;
  gboolean activated;
} Board;

static void
add_cell (const Board *board, RkPicture *picture, int column, int row)
{
  g_autofree char *key = g_strdup_printf ("cell:%c%d", 'a' + column, row + 1);
  g_autofree char *name = g_strdup_printf ("%s %c%d", board->word, 'A' + column, row + 1);
  RkColour white = { 1, 1, 1, 1 };

  if (g_strcmp0 (key, board->without) != 0)
    rk_mark_set_item (rk_picture_add_rect (picture, (RkRect){ column * CELL_WIDTH, row * CELL_HEIGHT, CELL_WIDTH, CELL_HEIGHT }, white), key, name);
}

static RkPicture *
draw_board (gpointer data, double width, double height, const RkStyle *style)
{
  Board *board = data;
  RkPicture *picture = rk_picture_new (width, height, (RkColour){ 1, 1, 1, 1 });

  board->drawn++;
  for (int cell = 0; cell < 9; cell++)
    add_cell (board, picture, cell % 3, cell / 3);
  rk_mark_set_item (rk_picture_add_circle (picture, 1.5 * CELL_WIDTH, 1.5 * CELL_HEIGHT, 10, (RkColour){ 0, 0, 0, 1 }), "dot:middle", "Dot");
  return picture;
}

static void
on_picked (gpointer data, const char *key, gboolean activated)
{
  Board *board = data;

  g_free (board->picked);
  board->picked = g_strdup (key != NULL ? key : "");
  board->picks++;
  board->activated = activated;
}

static Board *
board_new (void)
{
  Board *board = g_new0 (Board, 1);

  board->word = "Cell";
  board->view = g_object_new (RK_TYPE_PICTURE_VIEW, NULL);
  rk_picture_view_connect (board->view, draw_board, on_picked, board);
  board->window = show_in_window (GTK_WIDGET (board->view), 500, 400);
  wait_until (gtk_window_is_active (GTK_WINDOW (board->window)));
  wait_for_items (board->view);
  return board;
}

static void
board_free (Board *board)
{
  close_window (board->window);
  g_free (board->picked);
  g_free (board);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Board, board_free)

static void
focus (Board *board, const char *key)
{
  g_assert_true (gtk_widget_grab_focus (item_of (board->view, key)));
  g_assert_cmpstr (rk_picture_view_focused (board->view), ==, key);
}

static void
test_items (void)
{
  g_autoptr (Board) board = board_new ();
  GtkWidget *cell = item_of (board->view, "cell:b2");

  g_assert_cmpuint (count_items (board->view), ==, 10);
  g_assert_true (gtk_widget_get_focusable (cell));
  gtk_test_accessible_assert_role (cell, GTK_ACCESSIBLE_ROLE_BUTTON);
  gtk_test_accessible_assert_property (cell, GTK_ACCESSIBLE_PROPERTY_LABEL, "Cell B2");
  g_assert_cmpint (gtk_widget_get_width (cell), ==, CELL_WIDTH);
  g_assert_cmpint (gtk_widget_get_height (cell), ==, CELL_HEIGHT);
}

static void
test_tab (void)
{
  g_autoptr (Board) board = board_new ();

  focus (board, "cell:a1");
  press_key ("Tab");
  wait_until (g_strcmp0 (rk_picture_view_focused (board->view), "cell:b1") == 0);
  press_key ("shift+Tab");
  wait_until (g_strcmp0 (rk_picture_view_focused (board->view), "cell:a1") == 0);
}

static void
test_arrows (void)
{
  static const struct {
    const char *from, *key, *to;
  } steps[] = {
    { "cell:b2", "Left", "cell:a2" },
    { "cell:b2", "Right", "cell:c2" }, /* not to the dot, which is nearer: it is of another kind */
    { "cell:b2", "Up", "cell:b1" },
    { "cell:b2", "Down", "cell:b3" },
    { "cell:a1", "Right", "cell:b1" },
    { "cell:c3", "Up", "cell:c2" },
    { "cell:a3", "Right", "cell:b3" },
    { "cell:c1", "Down", "cell:c2" },
  };
  g_autoptr (Board) board = board_new ();

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++) {
    focus (board, steps[i].from);
    press_key (steps[i].key);
    wait_until (g_strcmp0 (rk_picture_view_focused (board->view), steps[i].from) != 0);
    g_assert_cmpstr (rk_picture_view_focused (board->view), ==, steps[i].to);
  }
  g_assert_cmpuint (board->picks, ==, 0);
}

/* Where nothing lies in that direction the focus stays in the picture's item. */
static void
test_border (void)
{
  g_autoptr (Board) board = board_new ();

  focus (board, "cell:b1");
  press_key ("Up");
  press_key ("Down"); /* the second shows that the first was dealt with */
  wait_until (g_strcmp0 (rk_picture_view_focused (board->view), "cell:b1") != 0);
  g_assert_cmpstr (rk_picture_view_focused (board->view), ==, "cell:b2");
}

static void
test_click (void)
{
  static const struct {
    double x, y;
    const char *key;
  } clicks[] = {
    { 1, 1, "cell:a1" },
    { 99, 79, "cell:a1" },
    { 101, 79, "cell:b1" },
    { 99, 81, "cell:a2" },
    { 250, 200, "cell:c3" },
    { 150, 120, "dot:middle" }, /* it lies upon the cell */
    { 150, 140, "cell:b2" },
    { 400, 100, "" }, /* the ground */
  };
  g_autoptr (Board) board = board_new ();

  for (guint i = 0; i < G_N_ELEMENTS (clicks); i++) {
    release_at (GTK_WIDGET (board->view), clicks[i].x, clicks[i].y, 1);
    g_assert_cmpstr (board->picked, ==, clicks[i].key);
    g_assert_cmpuint (board->picks, ==, i + 1);
    g_assert_false (board->activated);
    if (*clicks[i].key != '\0')
      g_assert_cmpstr (rk_picture_view_focused (board->view), ==, clicks[i].key);
  }
  release_at (GTK_WIDGET (board->view), 250, 200, 2);
  g_assert_cmpstr (board->picked, ==, "cell:c3");
  g_assert_true (board->activated);
}

static void
test_keys_pick (void)
{
  static const char *const keys[] = { "Return", "KP_Enter", "space" };
  g_autoptr (Board) board = board_new ();

  focus (board, "cell:c1");
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++) {
    press_key (keys[i]);
    wait_until (board->picks == i + 1);
    g_assert_cmpstr (board->picked, ==, "cell:c1");
    g_assert_false (board->activated);
  }
}

/* As a screen reader does it. */
static void
test_action (void)
{
  g_autoptr (Board) board = board_new ();

  g_assert_true (gtk_widget_activate_action (item_of (board->view, "cell:a3"), "item.pick", NULL));
  g_assert_cmpstr (board->picked, ==, "cell:a3");
  g_assert_cmpuint (board->picks, ==, 1);
}

/* Return upon what is picked already opens it. */
static void
test_second_return (void)
{
  const char *const marks[] = { "cell:c1", NULL };
  g_autoptr (Board) board = board_new ();

  rk_picture_view_mark (board->view, marks);
  rk_picture_view_pick (board->view, "cell:a1");
  g_assert_false (board->activated);
  rk_picture_view_pick (board->view, "cell:c1");
  g_assert_true (board->activated);
}

static void
test_marks (void)
{
  const char *const marks[] = { "cell:a1", "cell:c3", NULL }, *const none[] = { NULL };
  const int inside = CELL_WIDTH / 4; /* away from the edges and from the dot */
  g_autoptr (Board) board = board_new ();
  guint32 plain = pixel_at (GTK_WIDGET (board->view), inside, inside), drawn = board->drawn;

  rk_picture_view_mark (board->view, marks);
  g_assert_cmphex (pixel_at (GTK_WIDGET (board->view), inside, inside), !=, plain);
  g_assert_cmphex (pixel_at (GTK_WIDGET (board->view), 2 * CELL_WIDTH + inside, 2 * CELL_HEIGHT + inside), !=, plain);
  g_assert_cmphex (pixel_at (GTK_WIDGET (board->view), CELL_WIDTH + inside, CELL_HEIGHT + inside), ==, plain);
  rk_picture_view_mark (board->view, none);
  g_assert_cmphex (pixel_at (GTK_WIDGET (board->view), inside, inside), ==, plain);
  g_assert_cmpuint (board->drawn, ==, drawn); /* a mark is laid over the kept picture */
}

/* A screen reader hears which are picked. */
static void
test_marks_are_told (void)
{
  const char *const marks[] = { "cell:a1", NULL }, *const none[] = { NULL };
  g_autoptr (Board) board = board_new ();
  GtkWidget *item = item_of (board->view, "cell:a1");

  rk_picture_view_mark (board->view, marks);
  gtk_test_accessible_assert_state (item, GTK_ACCESSIBLE_STATE_PRESSED, GTK_ACCESSIBLE_TRISTATE_TRUE);
  rk_picture_view_mark (board->view, none);
  gtk_test_accessible_assert_state (item, GTK_ACCESSIBLE_STATE_PRESSED, GTK_ACCESSIBLE_TRISTATE_FALSE);
}

static void
test_hover (void)
{
  const int inside = CELL_WIDTH / 4;
  g_autoptr (Board) board = board_new ();
  guint32 plain = pixel_at (GTK_WIDGET (board->view), inside, inside), drawn = board->drawn;

  move_to (GTK_WIDGET (board->view), inside, inside);
  g_assert_cmphex (pixel_at (GTK_WIDGET (board->view), inside, inside), !=, plain);
  move_to (GTK_WIDGET (board->view), CELL_WIDTH + inside, inside);
  g_assert_cmphex (pixel_at (GTK_WIDGET (board->view), inside, inside), ==, plain);
  g_assert_cmpuint (board->drawn, ==, drawn);
}

static void
refresh (Board *board)
{
  guint before = board->drawn;

  rk_picture_view_refresh (board->view);
  wait_until (board->drawn > before);
  wait_for_items (board->view);
}

static void
test_refresh_keeps_focus (void)
{
  g_autoptr (Board) board = board_new ();

  focus (board, "cell:b3");
  board->without = "cell:a1"; /* its place in the row of children is another now */
  board->word = "Field";
  refresh (board);
  g_assert_cmpstr (rk_picture_view_focused (board->view), ==, "cell:b3");
  gtk_test_accessible_assert_property (item_of (board->view, "cell:b3"), GTK_ACCESSIBLE_PROPERTY_LABEL, "Field B3");
  g_assert_null (item_of (board->view, "cell:a1"));
  g_assert_cmpuint (count_items (board->view), ==, 9);
  board->without = NULL;
  refresh (board);
  g_assert_cmpstr (rk_picture_view_focused (board->view), ==, "cell:b3");
  g_assert_nonnull (item_of (board->view, "cell:a1"));
}

static void
test_focused_item_goes (void)
{
  g_autoptr (Board) board = board_new ();

  focus (board, "cell:b3");
  board->without = "cell:b3";
  refresh (board);
  g_assert_cmpstr (rk_picture_view_focused (board->view), !=, "cell:b3");
  rk_picture_view_pick (board->view, "cell:a1");
  g_assert_cmpstr (board->picked, ==, "cell:a1");
}

static void
test_disposed (void)
{
  Board *board = board_new ();
  GtkWidget *item = item_of (board->view, "cell:b2");
  gpointer view = board->view;

  g_object_add_weak_pointer (G_OBJECT (item), (gpointer *) &item);
  g_object_add_weak_pointer (view, &view);
  focus (board, "cell:b2");
  move_to (view, 10, 10);
  board_free (board);
  g_assert_null (view);
  g_assert_null (item);
}

int
main (int argc, char **argv)
{
  widgets_init (&argc, &argv);
  g_test_add_func ("/picture-view/items-are-focusable-and-named", test_items);
  g_test_add_func ("/picture-view/tab-walks", test_tab);
  g_test_add_func ("/picture-view/arrows-walk-to-the-neighbour", test_arrows);
  g_test_add_func ("/picture-view/arrow-at-the-border", test_border);
  g_test_add_func ("/picture-view/click-picks-what-lies-there", test_click);
  g_test_add_func ("/picture-view/keys-pick", test_keys_pick);
  g_test_add_func ("/picture-view/action-picks", test_action);
  g_test_add_func ("/picture-view/second-return-activates", test_second_return);
  g_test_add_func ("/picture-view/marks", test_marks);
  g_test_add_func ("/picture-view/marks-are-told", test_marks_are_told);
  g_test_add_func ("/picture-view/hover", test_hover);
  g_test_add_func ("/picture-view/refresh-keeps-focus", test_refresh_keeps_focus);
  g_test_add_func ("/picture-view/focused-item-goes", test_focused_item_goes);
  g_test_add_func ("/picture-view/disposed-clean", test_disposed);
  return g_test_run ();
}
