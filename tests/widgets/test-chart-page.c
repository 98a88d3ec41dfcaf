/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The page of charts: the table under the picture and what is written on it, together. */
#include "fixture.h"

#include "model/chart/rk-annotation-edit.h"
#include "model/chart/rk-suggestion.h"
#include "model/figures/rk-measure-edit.h"
#include "widgets/chart/rk-chart-page.h"
#include "widgets/figures/rk-figure-grid.h"

typedef struct {
  RkSelection *selection;
  RkChartPage *page;
  GtkWidget *window;
} Board;

/* What the window does with an edit, at once. */
static void
on_keep (RkSelection *selection, RkEdit *edit, const char *key)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *label = rk_session_step (rk_selection_session (selection), RK_STEP_EDIT, edit, &error);

  g_assert_no_error (error);
  rk_edit_free (edit);
}

static Board *
board_new (void)
{
  Board *board = g_new0 (Board, 1);

  board->selection = figures_selection ();
  g_signal_connect (board->selection, "keep", G_CALLBACK (on_keep), NULL);
  board->page = g_object_new (RK_TYPE_CHART_PAGE, NULL);
  rk_chart_page_attach (board->page, board->selection);
  board->window = show_in_window (GTK_WIDGET (board->page), 1000, 700);
  return board;
}

static void
board_free (Board *board)
{
  g_object_add_weak_pointer (G_OBJECT (board->page), (gpointer *) &board->page);
  close_window (board->window);
  g_assert_null (board->page);
  g_object_unref (board->selection);
  g_free (board);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Board, board_free)

static RkFigureGrid *
grid (Board *board)
{
  return part (part (board->page, "figures"), "grid");
}

static void
assert_shown (Board *board, const char *topic)
{
  g_autoptr (RkView) view = rk_chart_page_view (board->page);

  g_assert_cmpstr (view->subject, ==, topic);
}

static void
paste (Board *board, const char *text)
{
  rk_figure_grid_paste (grid (board), text, strlen (text), FALSE);
}

static void
test_what_is_picked_is_chosen (void)
{
  g_autoptr (Board) board = board_new ();
  RkFigureRange range;

  assert_shown (board, "meetings-attended");
  rk_selection_pick (board->selection, "observation:meetings-attended-city-R4");
  range = rk_figure_grid_range (grid (board));
  g_assert_cmpuint (range.row, ==, 1);
  g_assert_cmpuint (range.column, ==, 3);
  rk_selection_pick (board->selection, "observation:consultations-R5-H1");
  assert_shown (board, "consultations");
  g_assert_cmpstr (rk_figure_grid_table (grid (board))->measure->id, ==, "consultations");
}

static void
test_the_chart_goes_with_the_table (void)
{
  g_autoptr (Board) board = board_new ();
  g_autoptr (RkView) view = NULL;

  gtk_widget_activate_action (part (board->page, "figures"), "figures.months", NULL);
  g_assert_cmpuint (rk_figure_grid_table (grid (board))->n_columns, ==, 15);
  view = rk_chart_page_view (board->page);
  g_assert_null (rk_view_get (view, "by"));
  g_clear_pointer (&view, rk_view_free);
  paste (board, "\t4月\t5月\n合計\t50\t60\n");
  view = rk_chart_page_view (board->page);
  g_assert_cmpstr (rk_view_get (view, "by"), ==, "month");
  g_assert_cmpstr (rk_figure_table_cell (rk_figure_grid_table (grid (board)), 0, 1)->text, ==, "60");
}

/* The picture is what the page is for; the table below it scrolls. */
static void
test_the_chart_has_most_of_the_height (void)
{
  g_autoptr (Board) board = board_new ();

  g_assert_cmpint (100 * gtk_widget_get_height (part (board->page, "view")), >=, 55 * gtk_widget_get_height (GTK_WIDGET (board->page)));
}

static void
test_a_finding_is_suggested (void)
{
  g_autoptr (Board) board = board_new ();
  g_autoptr (GPtrArray) findings = NULL;
  g_autofree char *suggestion = rk_suggest_finding (rk_selection_dataset (board->selection), "meetings-attended");
  GtkWidget *options = part (board->page, "options");

  g_signal_emit_by_name (gtk_widget_get_next_sibling (gtk_widget_get_parent (gtk_widget_get_first_child (part (options, "findings")))), "clicked");
  findings = rk_annotations_of (rk_selection_dataset (board->selection), "meetings-attended", RK_ANNOTATION_FINDING);
  g_assert_cmpuint (findings->len, ==, 1);
  g_assert_cmpstr (rk_annotation_text (findings->pdata[0]), ==, suggestion);
}

static GtkWidget *
nth_row (Board *board, const char *box, guint n)
{
  GtkWidget *row = gtk_widget_get_first_child (part (part (board->page, "options"), box));

  for (; n > 0; n--)
    row = gtk_widget_get_next_sibling (row);
  g_assert_nonnull (row);
  return row;
}

/* The remarks as "R2 COVID-19… | R4 abc". */
static char *
tell_remarks (Board *board)
{
  g_autoptr (GPtrArray) all = rk_annotations_of (rk_selection_dataset (board->selection), "meetings-attended", RK_ANNOTATION_REMARK);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < all->len; i++) {
    const RkAnnotation *remark = all->pdata[i];

    g_string_append_printf (text, "%s%d %s", i > 0 ? " | " : "", (int) remark->year, rk_annotation_text (remark));
  }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
type_remark (GtkWidget *row, const char *year, const char *text)
{
  gtk_editable_set_text (part (row, "at"), year);
  gtk_widget_grab_focus (part (row, "text"));
  wait_until ((gtk_widget_get_state_flags (row) & GTK_STATE_FLAG_FOCUS_WITHIN) != 0);
  gtk_editable_set_text (part (row, "text"), text);
}

static void
assert_remarks (Board *board, const char *expected)
{
  g_autofree char *remarks = tell_remarks (board);

  g_assert_cmpstr (remarks, ==, expected);
}

/* A remark is added after those that are there, whatever order the records have; Return, and then leaving, keep it once. */
static void
test_a_remark_is_added (void)
{
  static const char both[] = "2022 new | 2020 COVID-19 restricted what could be held", all[] = "2022 new | 2023 half | 2020 COVID-19 restricted what could be held";
  g_autoptr (Board) board = board_new ();
  GtkWidget *row = nth_row (board, "remarks", 1);

  type_remark (row, "R4", "new");
  g_signal_emit_by_name (part (row, "text"), "activate");
  assert_remarks (board, both);
  g_assert_cmpstr (gtk_editable_get_text (part (row, "text")), ==, "new");
  gtk_widget_grab_focus (part (board->page, "topic"));
  wait_until ((gtk_widget_get_state_flags (row) & GTK_STATE_FLAG_FOCUS_WITHIN) == 0);
  assert_remarks (board, both);
  type_remark (nth_row (board, "remarks", 2), "R5", "half");
  gtk_widget_grab_focus (part (nth_row (board, "remarks", 0), "text"));
  wait_until (gtk_widget_get_next_sibling (nth_row (board, "remarks", 2)) != NULL);
  assert_remarks (board, all);
  g_assert_cmpstr (gtk_editable_get_text (part (nth_row (board, "remarks", 3), "text")), ==, "");
}

/* What is undone while its row has the focus does not come back when the focus goes. */
static void
test_an_undone_remark_stays_undone (void)
{
  static const char before[] = "2020 COVID-19 restricted what could be held";
  g_autoptr (Board) board = board_new ();
  g_autoptr (GError) error = NULL;
  g_autofree char *label = NULL;
  GtkWidget *row = nth_row (board, "remarks", 1);

  type_remark (row, "R4", "new");
  g_signal_emit_by_name (part (row, "text"), "activate");
  label = rk_session_step (rk_selection_session (board->selection), RK_STEP_UNDO, NULL, &error);
  g_assert_no_error (error);
  gtk_widget_grab_focus (part (board->page, "topic"));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  assert_remarks (board, before);
  g_assert_cmpstr (gtk_editable_get_text (part (nth_row (board, "remarks", 1), "text")), ==, "");
}

/* What is written on the whole is not written where it does not show. */
static void
test_a_narrow_chart_is_not_written_on (void)
{
  g_autoptr (Board) board = board_new ();
  GtkWidget *options = part (board->page, "options");

  g_assert_true (gtk_widget_get_sensitive (part (options, "findings")));
  g_assert_false (gtk_widget_get_visible (part (options, "narrow")));
  gtk_drop_down_set_selected (part (options, "from"), 2);
  g_assert_false (gtk_widget_get_sensitive (part (options, "findings")));
  g_assert_true (gtk_widget_get_sensitive (part (options, "remarks")));
  g_assert_true (gtk_widget_get_visible (part (options, "narrow")));
  gtk_drop_down_set_selected (part (options, "from"), 0);
  g_assert_true (gtk_widget_get_sensitive (part (options, "findings")));
}

/* A measure that nobody has counted yet is there to be filled. */
static void
test_a_new_measure (void)
{
  g_autoptr (Board) board = board_new ();
  RkMeasure *measure = rk_measure_new (rk_selection_dataset (board->selection), 0);
  RkEdit *edit = rk_edit_new ("New measure");

  measure->name = g_strdup ("訪問看護の利用者");
  measure->unit = g_strdup ("人");
  rk_edit_put (edit, &rk_measure_type, measure);
  rk_selection_keep (board->selection, edit, NULL);
  rk_selection_pick (board->selection, "measure:measure-1");
  g_assert_cmpstr (rk_figure_grid_table (grid (board))->measure->id, ==, "measure-1");
  paste (board, "4,321人");
  g_assert_cmpstr (rk_figure_table_cell (rk_figure_grid_table (grid (board)), 0, 0)->text, ==, "4,321");
  assert_shown (board, "measure-1");
  rk_record_free (&rk_measure_type, measure);
}

int
main (int argc, char **argv)
{
  widgets_init (&argc, &argv);
  g_test_add_func ("/chart-page/picked", test_what_is_picked_is_chosen);
  g_test_add_func ("/chart-page/by", test_the_chart_goes_with_the_table);
  g_test_add_func ("/chart-page/the-chart-has-most-of-the-height", test_the_chart_has_most_of_the_height);
  g_test_add_func ("/chart-page/finding", test_a_finding_is_suggested);
  g_test_add_func ("/chart-page/a-remark-is-added", test_a_remark_is_added);
  g_test_add_func ("/chart-page/an-undone-remark-stays-undone", test_an_undone_remark_stays_undone);
  g_test_add_func ("/chart-page/narrow", test_a_narrow_chart_is_not_written_on);
  g_test_add_func ("/chart-page/new-measure", test_a_new_measure);
  return g_test_run ();
}
