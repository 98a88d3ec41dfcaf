/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Slides being shown: what each key leads to, what a click tells, the windows of the audience and of the speaker. */
#include "draw/slide/rk-slide.h"
#include "fixture.h"
#include "widgets/show/rk-presentation.h"
#include "widgets/show/rk-presenter.h"
#include "widgets/show/rk-slide-keys.h"
#include "widgets/show/rk-stage.h"

#define SLIDES 24

static void
free_slide (gpointer slide)
{
  rk_record_free (&rk_deck_slide_type, slide);
}

/* 24 slides; the third is a chart, the fourth a map of 2024, all others are words. */
static RkDeckShow *
make_deck (void)
{
  RkDeckShow *deck = g_new0 (RkDeckShow, 1);

  deck->deck = rk_record_new (&rk_deck_type);
  deck->deck->id = g_strdup ("D");
  deck->deck->name = g_strdup ("Meeting");
  deck->deck->year = 2024;
  deck->slides = g_ptr_array_new_with_free_func (free_slide);
  for (guint i = 0; i < SLIDES; i++) {
    RkDeckSlide *slide = rk_record_new (&rk_deck_slide_type);

    slide->id = g_strdup_printf ("D-%u", i + 1);
    slide->kind = i == 2 || i == 3 ? RK_SLIDE_PICTURE : RK_SLIDE_TEXT;
    slide->view = i == 2 ? g_strdup ("chart:consultations") : i == 3 ? g_strdup ("map?colour=block&year=2024")
                                                                     : NULL;
    slide->title = g_strdup_printf ("Title %u", i + 1);
    slide->notes = i == 2 ? g_strdup ("Say why") : NULL;
    g_ptr_array_add (deck->slides, slide);
  }
  return deck;
}

static void
mark_ended (gboolean *ended)
{
  *ended = TRUE;
}

static const RkDataset *
dataset (void)
{
  static RkSelection *selection;

  if (selection == NULL)
    selection = figures_selection ();
  return rk_selection_dataset (selection);
}

/* Presses keys by their names, one after the other. */
static void
press_all (RkSlideShow *show, const char *names)
{
  g_auto (GStrv) keys = g_strsplit (names, " ", -1);

  for (guint i = 0; keys[i] != NULL; i++) {
    gboolean control = g_str_has_prefix (keys[i], "ctrl+"), shift = g_str_has_prefix (keys[i], "shift+");
    const char *name = control || shift ? strchr (keys[i], '+') + 1 : keys[i];
    guint key = gdk_keyval_from_name (name);

    g_assert_cmpuint (key, !=, GDK_KEY_VoidSymbol);
    rk_slide_key (show, key, control ? GDK_CONTROL_MASK : shift ? GDK_SHIFT_MASK
                                                                : 0);
  }
}

static void
test_keys (void)
{
  static const struct {
    const char *keys;
    guint slide; /* from 1; the show begins at the third */
  } rows[] = {
    { "Right", 4 },
    { "Down", 4 },
    { "Page_Down", 4 },
    { "space", 4 },
    { "Return", 4 },
    { "n", 4 },
    { "N", 4 },
    { "KP_Page_Down", 4 },
    { "Left", 2 },
    { "Up", 2 },
    { "Page_Up", 2 },
    { "BackSpace", 2 },
    { "p", 2 },
    { "shift+space", 2 },
    { "Home", 1 },
    { "End", 24 },
    { "Home Left", 1 },
    { "End Right", 24 },
    { "1 2 Return", 12 },
    { "KP_1 KP_7 KP_Enter", 17 },
    { "0 0 5 Return", 5 },
    { "1 2 Right", 4 },  /* a number without Return is forgotten */
    { "9 9 Return", 3 }, /* there is no such slide */
    { "0 Return", 3 },
    { "9 9 Return Return", 4 },
    { "1 2 Return Return", 13 },
    { "b Right", 3 }, /* the slide comes back before another does */
    { "b Right Right", 4 },
    { "w space space", 4 },
    { "b 7 Return", 7 },
    { "Right Right Left Down End Up", 23 },
    { "x y F3 Tab", 3 },
    { "ctrl+Page_Down", 3 },
    { "ctrl+Right", 3 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (RkSlideShow) show = rk_slide_show_new (dataset (), make_deck (), 2);

    g_test_message ("%s", rows[i].keys);
    press_all (show, rows[i].keys);
    g_assert_cmpuint (rk_slide_show_index (show) + 1, ==, rows[i].slide);
  }
}

static void
test_blank (void)
{
  static const struct {
    const char *keys;
    RkBlank blank;
  } rows[] = {
    { "b", RK_BLANK_BLACK },
    { "period", RK_BLANK_BLACK },
    { "B", RK_BLANK_BLACK },
    { "w", RK_BLANK_WHITE },
    { "comma", RK_BLANK_WHITE },
    { "b b", RK_BLANK_NONE },
    { "b w", RK_BLANK_WHITE },
    { "w w", RK_BLANK_NONE },
    { "b space", RK_BLANK_NONE },
    { "b Home", RK_BLANK_NONE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (RkSlideShow) show = rk_slide_show_new (dataset (), make_deck (), 2);

    press_all (show, rows[i].keys);
    g_assert_cmpint (rk_slide_show_blank (show), ==, rows[i].blank);
  }
}

/* The keys are listed, and gone with the same key, another slide, or Escape, which then does not end the show. */
static void
test_help (void)
{
  static const struct {
    const char *keys;
    gboolean help, ended;
  } rows[] = {
    { "question", TRUE, FALSE },
    { "F1", TRUE, FALSE },
    { "F1 question", FALSE, FALSE },
    { "F1 Right", FALSE, FALSE },
    { "F1 Escape", FALSE, FALSE },
    { "F1 Escape Escape", FALSE, TRUE },
    { "Escape", FALSE, TRUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (RkSlideShow) show = rk_slide_show_new (dataset (), make_deck (), 2);
    gboolean ended = FALSE;

    g_signal_connect_swapped (show, "ended", G_CALLBACK (mark_ended), &ended);
    press_all (show, rows[i].keys);
    g_assert_cmpint (rk_slide_show_has_help (show), ==, rows[i].help);
    g_assert_cmpint (ended, ==, rows[i].ended);
  }
}

static char *
year_after (guint slide, const char *keys)
{
  g_autoptr (RkSlideShow) show = rk_slide_show_new (dataset (), make_deck (), slide - 1);

  press_all (show, keys);
  return rk_slide_show_year_title (show);
}

/* The map steps from its own year, the chart from the deck’s, words not at all; another slide has its own year again. */
static void
test_years (void)
{
  static const struct {
    guint slide;
    const char *keys, *year;
  } rows[] = {
    { 4, "ctrl+Page_Down", "FY2025 (R7)" },
    { 4, "ctrl+Page_Up ctrl+Page_Up", "FY2022 (R4)" },
    { 4, "ctrl+Page_Up ctrl+Page_Down", NULL },
    { 3, "ctrl+Page_Up", "FY2023 (R5)" },
    { 3, "ctrl+Page_Up Right Left", NULL },
    { 5, "ctrl+Page_Up", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autofree char *year = year_after (rows[i].slide, rows[i].keys);

    g_assert_cmpstr (year, ==, rows[i].year);
  }
}

static gboolean
shows (const RkPicture *picture, const char *part)
{
  g_autoptr (GArray) texts = rk_picture_texts (picture);

  for (guint i = 0; i < texts->len; i++)
    if (strstr (g_array_index (texts, RkItem, i).mark->text, part) != NULL)
      return TRUE;
  return FALSE;
}

static void
test_stepped_picture (void)
{
  g_autoptr (RkSlideShow) show = rk_slide_show_new (dataset (), make_deck (), 3);
  g_autoptr (RkPicture) own = rk_slide_show_draw (show, 3, 0), next = rk_slide_show_draw (show, 3, 1);

  g_assert_true (shows (own, "North + West"));
  g_assert_false (shows (own, "North + East"));
  g_assert_true (shows (next, "North + East"));
}

static void
test_title (void)
{
  g_autoptr (RkSlideShow) show = rk_slide_show_new (dataset (), make_deck (), 2);
  g_autofree char *title = rk_slide_show_title (show);

  g_assert_cmpstr (title, ==, "Slide 3 of 24: Title 3");
  g_assert_cmpstr (rk_slide_show_notes (show), ==, "Say why");
}

/* A window to present from. */
static GtkWidget *
make_parent (void)
{
  GtkWidget *parent = show_in_window (gtk_label_new ("Renkei"), 600, 400);

  wait_until (gtk_window_is_active (GTK_WINDOW (parent)));
  return parent;
}

static RkStage *
stage_of (gpointer window)
{
  return RK_STAGE (gtk_window_get_child (GTK_WINDOW (window)));
}

static GtkWidget *
item_on (RkStage *stage, const char *prefix)
{
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (stage)); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (g_str_has_prefix (rk_picture_item_key (RK_PICTURE_ITEM (child)), prefix))
      return child;
  return NULL;
}

static GtkWindow *
find_presenter (void)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++) {
    g_autoptr (GtkWindow) window = g_list_model_get_item (windows, i);

    if (RK_IS_PRESENTER (window))
      return window;
  }
  return NULL;
}

/* Real keys in the real window: full screen, on, black, by number, back, and at the end it is gone. */
static void
test_window (void)
{
  GtkWidget *parent = make_parent ();
  g_autoptr (RkSlideShow) show = rk_slide_show_new (dataset (), make_deck (), 0);
  gpointer window = rk_presentation_start (GTK_WINDOW (parent), show, FALSE);
  RkStage *stage = stage_of (window);

  g_object_add_weak_pointer (window, &window);
  wait_until (gtk_window_is_active (window) && gtk_window_is_fullscreen (window));
  g_assert_null (find_presenter ()); /* there is but one screen */
  g_assert_cmpstr (gtk_window_get_title (window), ==, "Slide 1 of 24: Title 1");
  gtk_test_accessible_assert_property (stage, GTK_ACCESSIBLE_PROPERTY_LABEL, "Slide 1 of 24: Title 1");
  press_key ("Right");
  wait_until (g_strcmp0 (gtk_window_get_title (window), "Slide 2 of 24: Title 2") == 0);
  press_key ("b");
  wait_until (rk_slide_show_blank (show) == RK_BLANK_BLACK);
  press_key ("1");
  press_key ("2");
  press_key ("Return");
  wait_until (g_strcmp0 (gtk_window_get_title (window), "Slide 12 of 24: Title 12") == 0);
  press_key ("Page_Up");
  wait_until (rk_slide_show_index (show) == 10);
  press_key ("Escape");
  wait_until (window == NULL);
  close_window (parent);
}

/* The neighbours are painted while nothing happens, and no more than these. */
static void
test_painted_ahead (void)
{
  GtkWidget *parent = make_parent ();
  g_autoptr (RkSlideShow) show = rk_slide_show_new (dataset (), make_deck (), 9);
  gpointer window = rk_presentation_start (GTK_WINDOW (parent), show, FALSE);
  RkStage *stage = stage_of (window);

  wait_until (rk_stage_painted (stage) == 6); /* the one on screen, one back, two on, the first and the last */
  {
    gint64 start = g_get_monotonic_time ();

    rk_slide_show_step (show, 1); /* it is there: no more than its pixels are put on screen */
    g_test_message ("next slide in %.2f ms", (double) (g_get_monotonic_time () - start) / 1000);
  }
  rk_slide_show_go (show, 15);
  wait_until (rk_stage_painted (stage) == 6);
  rk_slide_show_end (show);
  close_window (parent);
}

/* A click on a bar tells its number, a second one takes that away; a click beside it goes on. */
static void
test_click_tells (void)
{
  GtkWidget *parent = make_parent ();
  g_autoptr (RkSlideShow) show = rk_slide_show_new (dataset (), make_deck (), 2);
  gpointer window = rk_presentation_start (GTK_WINDOW (parent), show, FALSE);
  RkStage *stage = stage_of (window);
  GtkWidget *bar;
  graphene_rect_t box;
  graphene_point_t middle;

  wait_until (gtk_window_is_fullscreen (window) && item_on (stage, "observation:") != NULL);
  gtk_test_widget_wait_for_draw (window);
  bar = item_on (stage, "observation:");
  wait_until (gtk_widget_compute_bounds (bar, GTK_WIDGET (stage), &box) && box.size.width > 2);
  graphene_rect_get_center (&box, &middle);
  release_at (GTK_WIDGET (stage), middle.x, middle.y, 1);
  g_assert_cmpstr (rk_slide_show_told (show), ==, rk_picture_item_key (RK_PICTURE_ITEM (bar)));
  release_at (GTK_WIDGET (stage), middle.x, middle.y, 1);
  g_assert_null (rk_slide_show_told (show));
  release_at (GTK_WIDGET (stage), middle.x, middle.y, 2);
  g_assert_nonnull (rk_slide_show_zoomed (show));
  release_at (GTK_WIDGET (stage), 1, 1, 1);
  g_assert_null (rk_slide_show_zoomed (show));
  g_assert_cmpuint (rk_slide_show_index (show), ==, 2);
  release_at (GTK_WIDGET (stage), 1, 1, 1);
  g_assert_cmpuint (rk_slide_show_index (show), ==, 3);
  rk_slide_show_end (show);
  close_window (parent);
}

/* By keyboard: Tab to an item, Return tells, Z zooms and goes back. */
static void
test_keyboard_tells (void)
{
  GtkWidget *parent = make_parent ();
  g_autoptr (RkSlideShow) show = rk_slide_show_new (dataset (), make_deck (), 3);
  gpointer window = rk_presentation_start (GTK_WINDOW (parent), show, FALSE);
  RkStage *stage = stage_of (window);

  wait_until (gtk_window_is_active (window) && item_on (stage, "ward:") != NULL);
  press_key ("Tab");
  wait_until (RK_IS_PICTURE_ITEM (gtk_window_get_focus (window)));
  press_key ("Return");
  wait_until (rk_slide_show_told (show) != NULL);
  g_assert_true (g_str_has_prefix (rk_slide_show_told (show), "ward:"));
  press_key ("z");
  wait_until (rk_slide_show_zoomed (show) != NULL);
  press_key ("z");
  wait_until (rk_slide_show_zoomed (show) == NULL);
  g_assert_cmpuint (rk_slide_show_index (show), ==, 3);
  rk_slide_show_end (show);
  close_window (parent);
}

/* The speaker’s window follows the same show and ends it. */
static void
test_presenter (void)
{
  GtkWidget *parent = make_parent ();
  g_autoptr (RkSlideShow) show = rk_slide_show_new (dataset (), make_deck (), 1);
  gpointer window = rk_presentation_start (GTK_WINDOW (parent), show, TRUE), presenter = find_presenter ();
  gboolean ended = FALSE;

  g_signal_connect_swapped (show, "ended", G_CALLBACK (mark_ended), &ended);
  g_object_add_weak_pointer (window, &window);
  g_assert_nonnull (presenter);
  g_object_add_weak_pointer (presenter, &presenter);
  g_assert_cmpstr (gtk_label_get_label (part (presenter, "notes")), ==, "No notes for this slide");
  g_assert_cmpstr (gtk_label_get_label (part (presenter, "number")), ==, "2 / 24");
  wait_until (gtk_window_is_active (presenter));
  press_key ("Right");
  wait_until (rk_slide_show_index (show) == 2);
  g_assert_cmpstr (gtk_label_get_label (part (presenter, "notes")), ==, "Say why");
  g_assert_cmpstr (gtk_window_get_title (presenter), ==, "Speaker – Slide 3 of 24: Title 3");
  press_key ("End");
  wait_until (rk_slide_show_index (show) == 23);
  g_assert_cmpstr (gtk_label_get_label (part (presenter, "next_label")), ==, "End of the slides");
  gtk_window_close (presenter);
  wait_until (ended && presenter == NULL && window == NULL);
  close_window (parent);
}

/* The document's window is closed while its slides are shown. */
static void
test_parent_closed (void)
{
  GtkWidget *parent = make_parent ();
  g_autoptr (RkSlideShow) show = rk_slide_show_new (dataset (), make_deck (), 1);
  gpointer window = rk_presentation_start (GTK_WINDOW (parent), show, TRUE), presenter = find_presenter ();

  g_object_add_weak_pointer (window, &window);
  g_object_add_weak_pointer (presenter, &presenter);
  wait_until (gtk_window_is_active (presenter));
  close_window (parent);
  wait_until (window == NULL && presenter == NULL);
}

int
main (int argc, char **argv)
{
  widgets_init (&argc, &argv);
  g_test_add_func ("/presentation/keys", test_keys);
  g_test_add_func ("/presentation/blank", test_blank);
  g_test_add_func ("/presentation/help", test_help);
  g_test_add_func ("/presentation/years", test_years);
  g_test_add_func ("/presentation/stepped-picture", test_stepped_picture);
  g_test_add_func ("/presentation/title-and-notes", test_title);
  g_test_add_func ("/presentation/window", test_window);
  g_test_add_func ("/presentation/neighbours-are-painted-ahead", test_painted_ahead);
  g_test_add_func ("/presentation/click-tells-and-zooms", test_click_tells);
  g_test_add_func ("/presentation/keyboard-tells-and-zooms", test_keyboard_tells);
  g_test_add_func ("/presentation/speaker", test_presenter);
  g_test_add_func ("/presentation/parent-closed", test_parent_closed);
  return g_test_run ();
}
