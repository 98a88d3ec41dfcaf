/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* The editor on the published event E704: 30 July 2025, 14:00-17:00, block 北・東ブロック. */
#include "fixture.h"

#include "widgets/event/rk-event-form.h"

typedef struct {
  RkSelection *selection;
  GtkWidget *form;
  RkEdit *edit;
  char *key;
  guint saves;
} Desk;

static void
on_done (gpointer data, RkEdit *edit, const char *key)
{
  Desk *desk = data;

  rk_edit_free (desk->edit);
  desk->edit = edit;
  g_free (desk->key);
  desk->key = g_strdup (key);
  desk->saves++;
}

/* Takes @draft. */
static Desk *
desk_open (Desk *desk, RkEventDraft *draft)
{
  desk->form = GTK_WIDGET (rk_event_form_new (NULL, desk->selection, draft, on_done, desk));
  g_object_add_weak_pointer (G_OBJECT (desk->form), (gpointer *) &desk->form);
  gtk_window_present (GTK_WINDOW (desk->form));
  gtk_test_widget_wait_for_draw (desk->form);
  return desk;
}

static const RkEvent *
published (Desk *desk)
{
  return rk_dataset_get (rk_selection_dataset (desk->selection), &rk_event_type, "E704");
}

static Desk *
desk_new (void)
{
  Desk *desk = g_new0 (Desk, 1);

  desk->selection = figures_selection ();
  return desk_open (desk, rk_event_draft_new (rk_selection_dataset (desk->selection), published (desk)));
}

static void
desk_free (Desk *desk)
{
  if (desk->form != NULL)
    close_window (desk->form);
  g_assert_null (desk->form);
  g_clear_pointer (&desk->edit, rk_edit_free);
  g_free (desk->key);
  g_object_unref (desk->selection);
  g_free (desk);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Desk, desk_free)

static void
type (Desk *desk, const char *entry, const char *text)
{
  gtk_editable_set_text (part (desk->form, entry), text);
}

static const char *
typed (Desk *desk, const char *entry)
{
  return gtk_editable_get_text (part (desk->form, entry));
}

/* What the label says, NULL while it is hidden. */
static const char *
told (Desk *desk, const char *label)
{
  return gtk_widget_get_visible (part (desk->form, label)) ? gtk_label_get_label (part (desk->form, label)) : NULL;
}

static gboolean
can_save (Desk *desk)
{
  return gtk_widget_get_sensitive (part (desk->form, "save"));
}

/* The rows of a list, one after the other. */
static char *
rows_of (Desk *desk, const char *list)
{
  GListModel *model = gtk_drop_down_get_model (part (desk->form, list));
  g_autoptr (GString) rows = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    g_string_append_printf (rows, "%s%s", i > 0 ? " | " : "", gtk_string_list_get_string (GTK_STRING_LIST (model), i));
  return g_string_free (g_steal_pointer (&rows), FALSE);
}

static const char *
row_of (Desk *desk, const char *list)
{
  GtkStringObject *row = gtk_drop_down_get_selected_item (part (desk->form, list));

  return row != NULL ? gtk_string_object_get_string (row) : NULL;
}

/* The widget of a row's column, NULL where there is none; see LINES_A_ROW. */
static gpointer
cell (Desk *desk, const char *rows, int row, int column)
{
  return gtk_grid_get_child_at (part (part (desk->form, rows), "grid"), column, 1 + 5 * row);
}

static const char *
cell_text (Desk *desk, const char *rows, int row, int column)
{
  return gtk_editable_get_text (cell (desk, rows, row, column));
}

static void
add_row (Desk *desk, const char *rows)
{
  g_signal_emit_by_name (part (part (desk->form, rows), "add"), "clicked");
}

/* Presses a button of a row: they are the last in it. @place: from the last, which removes */
static void
press_button (Desk *desk, const char *rows, int row, int columns, int place)
{
  GtkWidget *button = gtk_widget_get_last_child (cell (desk, rows, row, columns + 1));

  for (; place > 0; place--)
    button = gtk_widget_get_prev_sibling (button);
  g_signal_emit_by_name (button, "clicked");
}

/* The dialog above the form. */
static GtkWidget *
dialog_of (Desk *desk)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++) {
    g_autoptr (GtkWindow) window = g_list_model_get_item (windows, i);

    if (ADW_IS_MESSAGE_DIALOG (window) && gtk_window_get_transient_for (window) == GTK_WINDOW (desk->form))
      return GTK_WIDGET (window);
  }
  return NULL;
}

static void
answer (Desk *desk, const char *response)
{
  GtkWidget *dialog = dialog_of (desk);

  g_assert_nonnull (dialog);
  adw_message_dialog_response (ADW_MESSAGE_DIALOG (dialog), response);
  gtk_window_destroy (GTK_WINDOW (dialog)); /* the button would do that too */
}

static void
test_filled (void)
{
  g_autoptr (Desk) desk = desk_new ();

  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (desk->form)), ==, "Edit event");
  g_assert_cmpstr (typed (desk, "title"), ==, "市内基本保健医療圏域ごとの多職種研修会");
  g_assert_cmpstr (typed (desk, "date"), ==, "Wed 30 July 2025, 14:00–17:00");
  g_assert_cmpstr (typed (desk, "series"), ==, "多職種研修会");
  g_assert_cmpstr (cell_text (desk, "speakers", 0, 0), ==, "前島健志");
  g_assert_cmpstr (cell_text (desk, "parts", 1, 0), ==, "グループワーク");
  g_assert_null (cell (desk, "parts", 2, 0));
  g_assert_cmpstr (told (desk, "area_told"), ==, "12 wards: Kita-ku, Miyakojima-ku, Chuo-ku, Tennoji-ku, Naniwa-ku, Yodogawa-ku, Higashiyodogawa-ku, Higashinari-ku, Ikuno-ku, "
                                                 "Asahi-ku, Joto-ku, Tsurumi-ku");
  g_assert_cmpstr (row_of (desk, "state"), ==, "planned");
  g_assert_cmpstr (row_of (desk, "venue"), ==, "Chuo Community Hall");
  g_assert_cmpstr (row_of (desk, "block"), ==, "North + East block");
  g_assert_true (can_save (desk));
  g_assert_cmpuint (desk->saves, ==, 0);
}

static void
test_problems (void)
{
  static const struct {
    const char *entry, *text, *label;
  } wrongs[] = {
    { "title", "", "title_problem" },
    { "date", "", "date_problem" },
    { "date", "2025-02-30", "date_problem" },
    { "date", "2025-07-30 17:00-14:00", "date_problem" },
    { "date", "some day", "date_problem" },
    { "expected", "many", "expected_problem" },
    { "expected", "-5", "expected_problem" },
    { "attended", "12.5", "attended_problem" },
  };
  g_autoptr (Desk) desk = desk_new ();

  for (guint i = 0; i < G_N_ELEMENTS (wrongs); i++) {
    g_autofree char *right = g_strdup (typed (desk, wrongs[i].entry));

    type (desk, wrongs[i].entry, wrongs[i].text);
    g_test_message ("%s “%s”: %s", wrongs[i].entry, wrongs[i].text, told (desk, wrongs[i].label));
    g_assert_nonnull (told (desk, wrongs[i].label));
    g_assert_cmpstr (told (desk, wrongs[i].label), !=, "");
    g_assert_true (gtk_widget_has_css_class (part (desk->form, wrongs[i].entry), "error"));
    g_assert_true (gtk_widget_has_css_class (part (desk->form, wrongs[i].label), "error"));
    g_assert_false (can_save (desk));
    type (desk, wrongs[i].entry, right);
    g_assert_false (gtk_widget_has_css_class (part (desk->form, wrongs[i].entry), "error"));
    g_assert_true (can_save (desk));
  }
}

/* Neither the button nor the key keeps what is wrong. */
static void
test_wrong_is_not_saved (void)
{
  g_autoptr (Desk) desk = desk_new ();

  type (desk, "title", "");
  gtk_widget_activate_action (desk->form, "form.save", NULL);
  g_assert_cmpuint (desk->saves, ==, 0);
  g_assert_nonnull (desk->form);
  g_assert_true (gtk_widget_get_visible (desk->form));
}

static void
test_date_told (void)
{
  static const struct {
    const char *typed, *told;
  } dates[] = {
    { "2025-08-04 14:00-17:00", "Mon 4 August 2025, 14:00–17:00, FY2025 (R7)" },
    { "R7.8.4", "Mon 4 August 2025, FY2025 (R7)" },
    { "令和8年3月31日(火)", "Tue 31 March 2026, FY2025 (R7)" },
    { "2026-04-01", "Wed 1 April 2026, FY2026 (R8)" },
    { "2025-07-21", "Mon 21 July 2025, FY2025 (R7), public holiday: Marine Day" },
    { "2025-10", "October 2025, FY2025 (R7)" },
  };
  g_autoptr (Desk) desk = desk_new ();

  for (guint i = 0; i < G_N_ELEMENTS (dates); i++) {
    type (desk, "date", dates[i].typed);
    g_assert_cmpstr (told (desk, "date_told"), ==, dates[i].told);
    g_assert_false (gtk_widget_has_css_class (part (desk->form, "date_told"), "error"));
  }
}

/* What the plan would be warned of stands beside its field while it is typed, and keeps nothing from being saved. */
static void
test_warned (void)
{
  g_autoptr (Desk) desk = desk_new ();

  g_assert_cmpstr (told (desk, "date_warned"), ==, NULL);
  type (desk, "date", "2025-08-02");
  g_assert_cmpstr (told (desk, "date_warned"), ==, "“This event” is on a weekend");
  g_assert_true (gtk_widget_get_sensitive (part (desk->form, "save")));
  type (desk, "date", "2025-08-01");
  g_assert_cmpstr (told (desk, "date_warned"), ==, NULL);
  g_assert_cmpstr (told (desk, "venue_warned"), ==, NULL);
  g_assert_cmpstr (told (desk, "speakers_warned"), ==, NULL);
}

static void
test_blocks_follow_the_date (void)
{
  static const struct {
    const char *date, *blocks;
    gboolean fits;
  } years[] = {
    { "2025-07-30", "the whole city | North + East block | West + South block | single wards", TRUE },
    /* the block it has stays in the list, and is told to be wrong */
    { "2024-07-30", "the whole city | North + West block | East + South block | 北・東ブロック | single wards", FALSE },
    { "2010-07-30", "the whole city | 北・東ブロック | single wards", FALSE },
    { "2025-07-31", "the whole city | North + East block | West + South block | single wards", TRUE },
  };
  g_autoptr (Desk) desk = desk_new ();

  for (guint i = 0; i < G_N_ELEMENTS (years); i++) {
    g_autofree char *blocks = NULL;

    type (desk, "date", years[i].date);
    blocks = rows_of (desk, "block");
    g_assert_cmpstr (blocks, ==, years[i].blocks);
    g_assert_true ((told (desk, "block_problem") == NULL) == years[i].fits);
    g_assert_true (can_save (desk) == years[i].fits);
  }
  type (desk, "date", "2024-07-30");
  gtk_drop_down_set_selected (part (desk->form, "block"), 1);
  g_assert_null (told (desk, "block_problem"));
  g_assert_true (can_save (desk));
}

static void
test_save (void)
{
  g_autoptr (Desk) desk = desk_new ();
  const RkEditStep *step;
  const RkEvent *event;
  g_autofree char *date = NULL;

  type (desk, "date", "2025-07-31 14:00-17:00");
  type (desk, "expected", "1,200");
  gtk_widget_activate_action (desk->form, "form.save", NULL);
  g_assert_cmpuint (desk->saves, ==, 1);
  g_assert_cmpstr (desk->key, ==, "event:E704");
  g_assert_cmpstr (desk->edit->label, ==, "Move “Multi-professional training by area” to Thu 31 Jul 14:00");
  g_assert_cmpuint (desk->edit->steps->len, ==, 1);
  step = desk->edit->steps->pdata[0];
  event = step->record;
  date = rk_planned_date_to_text (&event->date);
  g_assert_cmpstr (event->id, ==, "E704");
  g_assert_cmpstr (date, ==, "2025-07-31T14:00/17:00");
  g_assert_cmpint (event->expected, ==, 1200);
  g_assert_cmpstr (event->block, ==, "北・東ブロック");
  g_assert_cmpstr (event->subtitle, ==, published (desk)->subtitle); /* a field that the form does not show is kept */
  wait_until (desk->form == NULL);                                   /* it closes itself */
  date = (g_free (date), rk_planned_date_to_text (&published (desk)->date));
  g_assert_cmpstr (date, ==, "2025-07-30T14:00/17:00"); /* the form itself keeps nothing */
}

static void
test_save_by_key (void)
{
  g_autoptr (Desk) desk = desk_new ();

  wait_until (gtk_window_is_active (GTK_WINDOW (desk->form)));
  type (desk, "title", "Training");
  press_key ("ctrl+s");
  wait_until (desk->saves == 1);
  g_assert_cmpstr (desk->edit->label, ==, "Change “Multi-professional training by area”");
}

/* Untouched it closes; what was typed is asked for. */
static void
test_escape (void)
{
  g_autoptr (Desk) desk = desk_new ();

  wait_until (gtk_window_is_active (GTK_WINDOW (desk->form)));
  press_key ("Escape");
  wait_until (desk->form == NULL);
  g_assert_cmpuint (desk->saves, ==, 0);
}

static void
test_escape_asks (void)
{
  g_autoptr (Desk) desk = desk_new ();

  type (desk, "title", "Training");
  gtk_window_close (GTK_WINDOW (desk->form));
  answer (desk, "cancel");
  g_assert_nonnull (desk->form);
  g_assert_cmpstr (typed (desk, "title"), ==, "Training");
  gtk_window_close (GTK_WINDOW (desk->form));
  answer (desk, "discard");
  wait_until (desk->form == NULL);
  g_assert_cmpuint (desk->saves, ==, 0);
}

/* What is saved as it was is no change, and none that was taken back before. */
static void
test_unchanged (void)
{
  g_autoptr (Desk) desk = desk_new ();

  add_row (desk, "speakers");
  press_button (desk, "speakers", 1, 2, 0);
  gtk_widget_activate_action (desk->form, "form.save", NULL);
  wait_until (desk->form == NULL);
  g_assert_cmpuint (desk->saves, ==, 0);
}

/* "+speaker:E704-2 …": what the saved edit puts and removes, after the event. */
static char *
saved_steps (Desk *desk)
{
  g_autoptr (GString) steps = g_string_new (NULL);

  for (guint i = 1; desk->edit != NULL && i < desk->edit->steps->len; i++) {
    const RkEditStep *step = desk->edit->steps->pdata[i];

    g_string_append_printf (steps, "%s%c%s:%s", i > 1 ? " " : "", step->record != NULL ? '+' : '-', step->type->name, step->key);
  }
  return g_string_free (g_steal_pointer (&steps), FALSE);
}

static void
test_rows (void)
{
  g_autoptr (Desk) desk = desk_new ();
  g_autofree char *steps = NULL;

  add_row (desk, "speakers");
  gtk_editable_set_text (cell (desk, "speakers", 1, 0), "嶋岡英輝");
  gtk_editable_set_text (cell (desk, "speakers", 1, 1), "長吉総合病院");
  press_button (desk, "parts", 0, 2, 0);
  g_assert_cmpstr (cell_text (desk, "parts", 0, 0), ==, "グループワーク");
  gtk_widget_activate_action (desk->form, "form.save", NULL);
  steps = saved_steps (desk);
  g_assert_cmpstr (steps, ==, "-event_part:E704-1 +speaker:E704-2");
}

static void
test_rows_move (void)
{
  g_autoptr (Desk) desk = desk_new ();
  g_autofree char *steps = NULL;

  press_button (desk, "parts", 0, 2, 1); /* down */
  g_assert_cmpstr (cell_text (desk, "parts", 0, 0), ==, "グループワーク");
  press_button (desk, "parts", 0, 2, 2); /* up: it is the first */
  g_assert_cmpstr (cell_text (desk, "parts", 0, 0), ==, "グループワーク");
  gtk_widget_activate_action (desk->form, "form.save", NULL);
  steps = saved_steps (desk);
  g_assert_cmpstr (steps, ==, "+event_part:E704-2 +event_part:E704-1");
}

static gboolean
needs_attention (Desk *desk, const char *page)
{
  GtkStack *pages = part (desk->form, "pages");

  return gtk_stack_page_get_needs_attention (gtk_stack_get_page (pages, gtk_stack_get_child_by_name (pages, page)));
}

/* What is wrong on a page that is not shown is told all the same. */
/* Alt with an arrow takes the row along that the keyboard is in; the keyboard stays in it. */
static void
test_rows_move_by_key (void)
{
  g_autoptr (Desk) desk = desk_new ();

  gtk_stack_set_visible_child_name (part (desk->form, "pages"), "programme");
  wait_until (gtk_window_is_active (GTK_WINDOW (desk->form)));
  g_assert_true (gtk_widget_grab_focus (cell (desk, "parts", 0, 1)));
  press_key ("alt+Down");
  wait_until (g_str_equal (cell_text (desk, "parts", 0, 0), "グループワーク"));
  press_key ("alt+Up");
  wait_until (g_str_equal (cell_text (desk, "parts", 0, 0), "基調講演"));
}

static void
test_wrong_row (void)
{
  g_autoptr (Desk) desk = desk_new ();

  add_row (desk, "groups");
  gtk_editable_set_text (cell (desk, "groups", 0, 2), "many");
  g_assert_true (gtk_widget_has_css_class (cell (desk, "groups", 0, 2), "error"));
  g_assert_true (needs_attention (desk, "people"));
  g_assert_false (needs_attention (desk, "event"));
  g_assert_cmpstr (told (desk, "wrong"), ==, "To be put right on: People");
  g_assert_false (can_save (desk));
  press_button (desk, "groups", 0, 3, 0);
  g_assert_false (needs_attention (desk, "people"));
  g_assert_cmpstr (told (desk, "wrong"), ==, "");
  g_assert_true (can_save (desk));
}

static void
test_sum_is_flagged (void)
{
  g_autoptr (Desk) desk = desk_new ();

  type (desk, "attended", "33");
  add_row (desk, "groups");
  gtk_editable_set_text (cell (desk, "groups", 0, 0), "医師");
  gtk_editable_set_text (cell (desk, "groups", 0, 2), "20");
  g_assert_cmpstr (told (desk, "sum_told"), ==, "Does not add up: 20, 13 fewer than 33. Both are kept as they are.");
  g_assert_true (gtk_widget_has_css_class (part (desk->form, "sum_told"), "warning"));
  g_assert_true (can_save (desk));
  type (desk, "attended", "20");
  g_assert_false (gtk_widget_has_css_class (part (desk->form, "sum_told"), "warning"));
}

static void
test_wards (void)
{
  g_autoptr (Desk) desk = desk_new ();
  g_autofree char *steps = NULL;

  g_assert_false (gtk_widget_get_visible (part (desk->form, "wards_box")));
  gtk_drop_down_set_selected (part (desk->form, "block"), 3);
  g_assert_true (gtk_widget_get_visible (part (desk->form, "wards_box")));
  g_assert_cmpstr (told (desk, "wards_problem"), ==, "Choose at least one ward.");
  g_assert_false (can_save (desk));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (gtk_grid_get_child_at (part (desk->form, "wards"), 0, 0)), TRUE);
  g_assert_cmpstr (told (desk, "area_told"), ==, "1 ward: Kita-ku (North + East block 1)");
  gtk_widget_activate_action (desk->form, "form.save", NULL);
  steps = saved_steps (desk);
  g_assert_cmpstr (steps, ==, "+event_ward:E704-27127");
  g_assert_null (((const RkEvent *) ((const RkEditStep *) desk->edit->steps->pdata[0])->record)->block);
}

static void
test_questionnaire (void)
{
  g_autoptr (Desk) desk = desk_new ();
  g_autofree char *steps = NULL;

  gtk_widget_activate_action (desk->form, "form.whole-questionnaire", NULL);
  g_assert_cmpstr (cell_text (desk, "questions", 0, 0), ==, "アンケート全体");
  gtk_widget_activate_action (desk->form, "form.save", NULL);
  steps = saved_steps (desk);
  g_assert_cmpstr (steps, ==, "+question:q-E704-1");
}

/* Whatever is told or chosen, the form is no larger than the smallest screen. */
static void
test_fits (void)
{
  g_autoptr (Desk) desk = desk_new ();
  int width, height;

  gtk_drop_down_set_selected (part (desk->form, "block"), 3);
  type (desk, "date", "some day that nobody can read, however long they look at it");
  type (desk, "title", "");
  for (int i = 0; i < 12; i++) {
    add_row (desk, "groups");
    add_row (desk, "questions");
  }
  gtk_editable_set_text (cell (desk, "groups", 0, 2), "many");
  gtk_widget_measure (desk->form, GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL, NULL);
  gtk_widget_measure (desk->form, GTK_ORIENTATION_VERTICAL, width, &height, NULL, NULL, NULL);
  g_assert_cmpint (width, <=, 1000);
  g_assert_cmpint (height, <=, 700);
}

/* An event of a neighbour is for that neighbour. */
static void
test_neighbour (void)
{
  g_autoptr (Desk) desk = g_new0 (Desk, 1);

  desk->selection = figures_selection ();
  desk_open (desk, rk_event_draft_new (rk_selection_dataset (desk->selection), rk_dataset_get (rk_selection_dataset (desk->selection), &rk_event_type, "N14")));
  g_assert_cmpstr (row_of (desk, "block"), ==, "交野市");
  type (desk, "title", "Meeting");
  gtk_widget_activate_action (desk->form, "form.save", NULL);
  g_assert_cmpstr (((const RkEvent *) ((const RkEditStep *) desk->edit->steps->pdata[0])->record)->scope, ==, "交野市");
}

static void
test_series (void)
{
  g_autoptr (Desk) desk = desk_new ();

  gtk_widget_activate_action (desk->form, "form.series", "s", "通信");
  g_assert_cmpstr (typed (desk, "series"), ==, "通信");
}

static void
test_delete (void)
{
  g_autoptr (Desk) desk = desk_new ();
  g_autofree char *steps = NULL;

  gtk_widget_activate_action (desk->form, "form.delete", NULL);
  g_assert_cmpstr (adw_message_dialog_get_heading (ADW_MESSAGE_DIALOG (dialog_of (desk))), ==, "Delete “Multi-professional training by area”?");
  g_assert_cmpstr (adw_message_dialog_get_body (ADW_MESSAGE_DIALOG (dialog_of (desk))), ==,
                   "With it goes what belongs to it (Part of the programme: 2, Speaker: 1). Undo brings it all back.");
  answer (desk, "delete");
  wait_until (desk->form == NULL);
  steps = saved_steps (desk);
  g_assert_cmpstr (steps, ==, "-event_part:E704-1 -event_part:E704-2 -speaker:E704-1");
  g_assert_null (desk->key);
}

static void
test_new (void)
{
  g_autoptr (Desk) desk = g_new0 (Desk, 1);
  const RkEvent *event;

  desk->selection = figures_selection ();
  desk_open (desk, rk_event_draft_new_on ("2025-09-10", 0));
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (desk->form)), ==, "New event");
  g_assert_cmpstr (told (desk, "date_told"), ==, "Wed 10 September 2025, FY2025 (R7)");
  g_assert_false (can_save (desk)); /* it has no title yet */
  type (desk, "title", "Training");
  g_assert_true (can_save (desk));
  gtk_drop_down_set_selected (part (desk->form, "block"), 2);
  gtk_widget_activate_action (desk->form, "form.save", NULL);
  g_assert_cmpuint (desk->saves, ==, 1);
  g_assert_cmpstr (desk->edit->label, ==, "Add “Training”");
  event = ((const RkEditStep *) desk->edit->steps->pdata[0])->record;
  g_assert_null (rk_dataset_get (rk_selection_dataset (desk->selection), &rk_event_type, event->id)); /* a key of its own */
  g_assert_cmpint (event->year, ==, 2025);
  g_assert_cmpstr (event->block, ==, "西・南ブロック");
}

int
main (int argc, char **argv)
{
  widgets_init (&argc, &argv);
  g_test_add_func ("/event-form/filled-from-the-event", test_filled);
  g_test_add_func ("/event-form/problems-are-shown-where-they-are", test_problems);
  g_test_add_func ("/event-form/wrong-is-not-saved", test_wrong_is_not_saved);
  g_test_add_func ("/event-form/date-is-told-back", test_date_told);
  g_test_add_func ("/event-form/warned-beside-the-field", test_warned);
  g_test_add_func ("/event-form/blocks-follow-the-date", test_blocks_follow_the_date);
  g_test_add_func ("/event-form/save-hands-over-an-edit", test_save);
  g_test_add_func ("/event-form/ctrl-s-saves", test_save_by_key);
  g_test_add_func ("/event-form/escape-closes", test_escape);
  g_test_add_func ("/event-form/unsaved-is-asked-for", test_escape_asks);
  g_test_add_func ("/event-form/unchanged-is-no-edit", test_unchanged);
  g_test_add_func ("/event-form/rows-of-tables", test_rows);
  g_test_add_func ("/event-form/rows-move", test_rows_move);
  g_test_add_func ("/event-form/rows-move-by-key", test_rows_move_by_key);
  g_test_add_func ("/event-form/wrong-row-marks-its-page", test_wrong_row);
  g_test_add_func ("/event-form/sum-is-flagged", test_sum_is_flagged);
  g_test_add_func ("/event-form/single-wards", test_wards);
  g_test_add_func ("/event-form/whole-questionnaire", test_questionnaire);
  g_test_add_func ("/event-form/fits-the-screen", test_fits);
  g_test_add_func ("/event-form/neighbour", test_neighbour);
  g_test_add_func ("/event-form/series", test_series);
  g_test_add_func ("/event-form/delete", test_delete);
  g_test_add_func ("/event-form/new-event", test_new);
  return g_test_run ();
}
