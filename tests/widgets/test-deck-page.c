/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The deck page with real keys: slides are moved, duplicated, hidden, deleted and written to, each as an edit that is undone. */
#include "core/deck/rk-deck.h"
#include "fixture.h"
#include "model/deck/rk-deck-edit.h"
#include "model/deck/rk-slide-edit.h"
#include "model/view/rk-deck-show.h"
#include "widgets/deck/rk-deck-page.h"
#include "widgets/deck/rk-slide-form.h"
#include "widgets/deck/rk-slide-list.h"
#include "widgets/picture/rk-thumbnail.h"

typedef struct {
  RkSelection *selection;
  GtkWidget *page, *window;
  char *deck;
} Desk;

static void
on_keep (Desk *desk, gpointer edit, const char *key)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RkEdit) owned = edit;
  g_autofree char *label = rk_session_step (rk_selection_session (desk->selection), RK_STEP_EDIT, owned, &error);

  g_assert_no_error (error);
  g_assert_nonnull (label);
  if (key != NULL)
    rk_selection_pick (desk->selection, key);
}

static const RkDataset *
dataset (Desk *desk)
{
  return rk_selection_dataset (desk->selection);
}

static void
apply (Desk *desk, RkEdit *edit)
{
  on_keep (desk, edit, NULL);
}

static void
add_text (Desk *desk, const char *title)
{
  RkDeckSlide *slide = rk_record_new (&rk_deck_slide_type);

  slide->kind = RK_SLIDE_TEXT;
  slide->title = g_strdup (title);
  apply (desk, rk_slide_add (dataset (desk), rk_dataset_get (dataset (desk), &rk_deck_type, desk->deck), slide, NULL, NULL));
  rk_record_free (&rk_deck_slide_type, slide);
}

static RkThumbnail *
row_at (Desk *desk, int place)
{
  GtkWidget *scrolled = gtk_widget_get_first_child (part (desk->page, "slides"));
  GtkWidget *viewport = gtk_scrolled_window_get_child (GTK_SCROLLED_WINDOW (scrolled));
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (GTK_LIST_BOX (gtk_widget_get_first_child (viewport)), place);

  return row != NULL ? RK_THUMBNAIL (row) : NULL;
}

/* The slides as the list has them: "a b c", a hidden one in brackets. */
static char *
listed (Desk *desk)
{
  g_autoptr (GString) all = g_string_new (NULL);
  RkThumbnail *row;

  for (int i = 0; (row = row_at (desk, i)) != NULL; i++) {
    const RkDeckSlide *slide = rk_dataset_get (dataset (desk), &rk_deck_slide_type, rk_thumbnail_slide (row));

    g_assert_nonnull (slide);
    g_string_append_printf (all, slide->hidden ? "%s(%s)" : "%s%s", i > 0 ? " " : "", slide->title);
  }
  return g_string_free (g_steal_pointer (&all), FALSE);
}

static gboolean
lists (Desk *desk, const char *expected)
{
  g_autofree char *now = listed (desk);

  return g_str_equal (now, expected);
}

/* The page on a new deck with the slides a (its title page), b, c and d, the second one picked and with the focus. */
static Desk *
desk_new (void)
{
  Desk *desk = g_new0 (Desk, 1);

  desk->selection = figures_selection ();
  g_signal_connect_swapped (desk->selection, "keep", G_CALLBACK (on_keep), desk);
  apply (desk, rk_deck_add (dataset (desk), "a", 2025, NULL, &desk->deck));
  add_text (desk, "b");
  add_text (desk, "c");
  add_text (desk, "d");
  desk->page = g_object_new (RK_TYPE_DECK_PAGE, NULL);
  rk_deck_page_attach (RK_DECK_PAGE (desk->page), desk->selection);
  desk->window = show_in_window (desk->page, 900, 700);
  {
    g_autofree char *key = g_strconcat ("deck:", desk->deck, NULL);

    rk_selection_pick (desk->selection, key);
  }
  wait_until (gtk_window_is_active (GTK_WINDOW (desk->window)) && lists (desk, "a b c d"));
  gtk_widget_grab_focus (GTK_WIDGET (row_at (desk, 1)));
  rk_slide_list_select (part (desk->page, "slides"), rk_thumbnail_slide (row_at (desk, 1)));
  return desk;
}

static void
desk_free (Desk *desk)
{
  close_window (desk->window);
  g_object_unref (desk->selection);
  g_free (desk->deck);
  g_free (desk);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Desk, desk_free)

static void
test_keys (void)
{
  static const struct {
    const char *key, *slides;
  } rows[] = {
    { "alt+Down", "a c b d" },
    { "alt+Up", "b a c d" },
    { "h", "a (b) c d" },
    { "Delete", "a c d" },
    { "ctrl+d", "a b b c d" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (Desk) desk = desk_new ();
    g_autoptr (GError) error = NULL;
    g_autofree char *label = NULL;

    press_key (rows[i].key);
    wait_until (lists (desk, rows[i].slides));
    label = rk_session_step (rk_selection_session (desk->selection), RK_STEP_UNDO, NULL, &error);
    g_assert_no_error (error);
    wait_until (lists (desk, "a b c d"));
  }
}

/* The slide that was moved keeps the focus, so that the key goes on moving it. */
static void
test_move_on (void)
{
  g_autoptr (Desk) desk = desk_new ();

  press_key ("alt+Down");
  wait_until (lists (desk, "a c b d"));
  press_key ("alt+Down");
  wait_until (lists (desk, "a c d b"));
  press_key ("alt+Down"); /* there is nothing below */
  press_key ("alt+Up");
  wait_until (lists (desk, "a c b d"));
}

static void
test_deleted_in_turn (void)
{
  g_autoptr (Desk) desk = desk_new ();

  press_key ("Delete");
  wait_until (lists (desk, "a c d"));
  press_key ("Delete");
  wait_until (lists (desk, "a d"));
  g_assert_cmpstr (rk_deck_page_slide (RK_DECK_PAGE (desk->page)), ==, rk_thumbnail_slide (row_at (desk, 1)));
}

/* What is typed is one edit, kept with Control and Return or when the field is left. */
static void
test_title (void)
{
  g_autoptr (Desk) desk = desk_new ();
  GtkWidget *form = part (desk->page, "form");

  gtk_widget_grab_focus (part (form, "title"));
  press_key ("x");
  press_key ("y");
  press_key ("ctrl+Return");
  wait_until (lists (desk, "a xy c d"));
  g_assert_cmpstr (rk_session_undo_label (rk_selection_session (desk->selection)), ==, "Change the slide “b”");
  press_key ("End");
  press_key ("z");
  press_key ("Tab");
  wait_until (lists (desk, "a xyz c d"));
}

/* Another slide is picked while something is typed: that is kept with the slide that it was typed for. */
static void
test_typed_is_kept (void)
{
  g_autoptr (Desk) desk = desk_new ();
  GtkWidget *form = part (desk->page, "form");

  gtk_widget_grab_focus (part (form, "notes"));
  press_key ("q");
  wait_until (gtk_text_buffer_get_char_count (gtk_text_view_get_buffer (part (form, "notes"))) == 1);
  rk_slide_list_select (part (desk->page, "slides"), rk_thumbnail_slide (row_at (desk, 2)));
  wait_until (lists (desk, "a b c d"));
  {
    const RkDeckSlide *slide = rk_dataset_get (dataset (desk), &rk_deck_slide_type, rk_thumbnail_slide (row_at (desk, 1)));

    g_assert_cmpstr (slide->notes, ==, "q");
  }
}

static const RkDeckSlide *
shown_slide (Desk *desk)
{
  const char *key = rk_deck_page_slide (RK_DECK_PAGE (desk->page));

  return key != NULL ? rk_dataset_get (dataset (desk), &rk_deck_slide_type, key) : NULL;
}

/* From the menu: each kind of slide, filled with the first there is, behind the picked one, and picked itself. */
static void
test_added (void)
{
  static const struct {
    const char *what;
    RkDeckSlideKind kind;
    const char *view, *beside; /* how they begin */
  } rows[] = {
    { "title", RK_SLIDE_TITLE, NULL, NULL },
    { "chapter", RK_SLIDE_CHAPTER, NULL, NULL },
    { "text", RK_SLIDE_TEXT, NULL, NULL },
    { "chart", RK_SLIDE_PICTURE, "chart:", NULL },
    { "table", RK_SLIDE_PICTURE, "chart:consultations?form=table", NULL },
    { "survey", RK_SLIDE_PICTURE, "chart:survey-", NULL },
    { "map", RK_SLIDE_PICTURE, "map", NULL },
    { "year-plan", RK_SLIDE_PICTURE, "timeline", NULL },
    { "month", RK_SLIDE_PICTURE, "month", NULL },
    { "events", RK_SLIDE_PICTURE, "events", NULL },
    { "campaign", RK_SLIDE_PICTURE, "campaign", NULL },
    { "pair", RK_SLIDE_PAIR, "map", "chart:" },
  };

  g_autoptr (Desk) desk = desk_new ();

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (GError) error = NULL;
    g_autofree char *label = NULL;
    const RkDeckSlide *slide;

    g_test_message ("%s", rows[i].what);
    rk_slide_list_select (part (desk->page, "slides"), rk_thumbnail_slide (row_at (desk, 1)));
    gtk_widget_activate_action (desk->page, "deck.add-slide", "s", rows[i].what);
    wait_until (row_at (desk, 4) != NULL);
    slide = shown_slide (desk);
    g_assert_cmpstr (slide->id, ==, rk_thumbnail_slide (row_at (desk, 2)));
    g_assert_cmpint (slide->kind, ==, rows[i].kind);
    g_assert_cmpint (slide->view != NULL, ==, rows[i].view != NULL);
    g_assert_true (slide->view == NULL || g_str_has_prefix (slide->view, rows[i].view));
    g_assert_true (slide->beside == NULL || g_str_has_prefix (slide->beside, rows[i].beside));
    g_assert_cmpint (gtk_widget_get_visible (part (part (desk->page, "form"), "view")), ==, rows[i].view != NULL);
    g_assert_cmpint (gtk_widget_get_visible (part (part (desk->page, "form"), "beside")), ==, rows[i].beside != NULL);
    label = rk_session_step (rk_selection_session (desk->selection), RK_STEP_UNDO, NULL, &error);
    g_assert_no_error (error);
    wait_until (lists (desk, "a b c d"));
  }
}

static GtkDropDown *
choice_at (GtkWidget *form, guint place)
{
  GtkWidget *child = gtk_widget_get_first_child (form);

  while (place-- > 0)
    child = gtk_widget_get_next_sibling (child);
  return GTK_DROP_DOWN (child);
}

static const char *
chosen (GtkDropDown *choice)
{
  return gtk_string_object_get_string (gtk_drop_down_get_selected_item (choice));
}

static void
choose (GtkDropDown *choice, const char *title)
{
  GListModel *titles = gtk_drop_down_get_model (choice);

  for (guint i = 0; i < g_list_model_get_n_items (titles); i++) {
    g_autoptr (GtkStringObject) string = g_list_model_get_item (titles, i);

    if (g_str_equal (gtk_string_object_get_string (string), title)) {
      gtk_drop_down_set_selected (choice, i);
      return;
    }
  }
  g_error ("“%s” is not among the choices", title);
}

/* What the new slide shows is chosen in its form: of which figures, in which form; what is being typed is kept with it. */
static void
test_view_is_chosen (void)
{
  g_autoptr (Desk) desk = desk_new ();
  GtkWidget *form = part (desk->page, "form"), *view = part (form, "view");

  gtk_widget_activate_action (desk->page, "deck.add-slide", "s", "chart");
  wait_until (row_at (desk, 4) != NULL);
  gtk_editable_set_text (GTK_EDITABLE (part (form, "title")), "typed");
  choose (choice_at (view, 1), "Meetings attended");
  wait_until (g_strcmp0 (shown_slide (desk)->view, "chart:meetings-attended") == 0);
  g_assert_cmpstr (shown_slide (desk)->title, ==, "typed");
  choose (choice_at (view, 2), "Stacked bars");
  wait_until (g_strcmp0 (shown_slide (desk)->view, "chart:meetings-attended?form=stacked") == 0);
  choose (choice_at (view, 0), "Map");
  wait_until (g_strcmp0 (shown_slide (desk)->view, "map") == 0);
  choose (choice_at (view, 3), "FY2024 (R6)");
  wait_until (g_strcmp0 (shown_slide (desk)->view, "map?year=2024") == 0);
  {
    g_autoptr (GError) error = NULL;
    g_autofree char *label = rk_session_step (rk_selection_session (desk->selection), RK_STEP_UNDO, NULL, &error);

    g_assert_no_error (error);
  }
  g_assert_cmpstr (chosen (choice_at (view, 3)), ==, "The deck’s year");
}

/* What no list has, as a planner typed it elsewhere, is among the choices and stays. */
static void
test_unusual_view (void)
{
  g_autoptr (Desk) desk = desk_new ();
  g_autoptr (RkView) view = rk_view_parse ("events?kind=説明会,新任支援&year=2024", NULL);
  char *key = NULL;
  GtkWidget *form;

  apply (desk, rk_slide_add_view (dataset (desk), rk_dataset_get (dataset (desk), &rk_deck_type, desk->deck), view, NULL, &key));
  wait_until (row_at (desk, 4) != NULL);
  rk_slide_list_select (part (desk->page, "slides"), key);
  form = part (part (desk->page, "form"), "view");
  g_assert_cmpstr (chosen (choice_at (form, 1)), ==, "説明会,新任支援");
  choose (choice_at (form, 2), "FY2025 (R7)");
  wait_until (g_strcmp0 (shown_slide (desk)->view, "events?kind=説明会,新任支援&year=2025") == 0);
  g_free (key);
}

/* A slide is numbered as its page is: what is typed in the presentation goes to what the list calls so. */
static void
test_numbers (void)
{
  static const struct {
    int place;
    const char *told;
  } rows[] = { { 0, "Slide 1: a" }, { 1, "Slide 2: b" }, { 2, "Slide 4: c" }, { 3, "Slide 5: d" } };
  Desk *desk = desk_new ();
  GString *body = g_string_new (NULL);
  const GPtrArray *all = rk_dataset_all (dataset (desk), &rk_deck_slide_type);

  for (guint i = 0; i < 20; i++)
    g_string_append (body, "A line that takes its place on the slide\n");
  for (guint i = 0; i < all->len; i++) {
    RkDeckSlide *slide = rk_record_dup (&rk_deck_slide_type, all->pdata[i]);
    gboolean wanted = g_strcmp0 (slide->deck, desk->deck) == 0 && g_strcmp0 (slide->title, "b") == 0;

    if (wanted) {
      slide->body = g_strdup (body->str);
      apply (desk, rk_slide_change (dataset (desk), slide));
    }
    rk_record_free (&rk_deck_slide_type, slide);
    if (wanted)
      break;
  }
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_assert_cmpstr (gtk_widget_get_tooltip_text (GTK_WIDGET (row_at (desk, rows[i].place))), ==, rows[i].told);
  g_string_free (body, TRUE);
  desk_free (desk);
}

int
main (int argc, char **argv)
{
  widgets_init (&argc, &argv);
  g_test_add_func ("/deck-page/keys", test_keys);
  g_test_add_func ("/deck-page/numbered-as-the-pages", test_numbers);
  g_test_add_func ("/deck-page/moved-on-and-on", test_move_on);
  g_test_add_func ("/deck-page/deleted-in-turn", test_deleted_in_turn);
  g_test_add_func ("/deck-page/title-is-typed", test_title);
  g_test_add_func ("/deck-page/typed-is-kept", test_typed_is_kept);
  g_test_add_func ("/deck-page/slides-are-added", test_added);
  g_test_add_func ("/deck-page/view-is-chosen", test_view_is_chosen);
  g_test_add_func ("/deck-page/unusual-view-is-kept", test_unusual_view);
  return g_test_run ();
}
