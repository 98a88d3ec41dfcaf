/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Slides being shown where there are two screens: the audience sees the slide on the one, the speaker has notes, the next slide and
 * the clock on the other. (With one screen: test-presentation.c.) */
#include "fixture.h"
#include "two-screens.h"
#include "widgets/show/rk-presentation.h"
#include "widgets/show/rk-presenter.h"
#include "widgets/show/rk-stage.h"

#define WIDTH 960
#define HEIGHT 540

static void
free_slide (gpointer slide)
{
  rk_record_free (&rk_deck_slide_type, slide);
}

static RkDeckShow *
make_deck (void)
{
  RkDeckShow *deck = g_new0 (RkDeckShow, 1);

  deck->deck = rk_record_new (&rk_deck_type);
  deck->deck->year = 2024;
  deck->slides = g_ptr_array_new_with_free_func (free_slide);
  for (guint i = 0; i < 3; i++) {
    RkDeckSlide *slide = rk_record_new (&rk_deck_slide_type);

    slide->kind = RK_SLIDE_CHAPTER;
    slide->title = g_strdup_printf ("Title %u", i + 1);
    slide->notes = g_strdup_printf ("Say %u", i + 1);
    g_ptr_array_add (deck->slides, slide);
  }
  return deck;
}

static GdkMonitor *
monitor_of (gpointer window)
{
  GdkSurface *surface = gtk_native_get_surface (GTK_NATIVE (window));

  return surface != NULL ? gdk_display_get_monitor_at_surface (gdk_surface_get_display (surface), surface) : NULL;
}

/* The whole of its screen, to the pixel. */
static gboolean
fills_a_screen (gpointer window)
{
  return gtk_window_is_fullscreen (window) && gtk_widget_get_width (window) == WIDTH && gtk_widget_get_height (window) == HEIGHT;
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

/* Puts the document's window onto a screen. Returns: the window */
static GtkWidget *
make_parent (GdkMonitor *screen)
{
  GtkWidget *parent = show_in_window (gtk_label_new ("Renkei"), 300, 200);

  gtk_window_fullscreen_on_monitor (GTK_WINDOW (parent), screen);
  wait_until (gtk_window_is_fullscreen (GTK_WINDOW (parent)) && monitor_of (parent) == screen);
  return parent;
}

static void
assert_shows (GtkWindow *presenter, const char *notes, const char *number)
{
  g_assert_cmpstr (gtk_label_get_label (part (presenter, "notes")), ==, notes);
  g_assert_cmpstr (gtk_label_get_label (part (presenter, "number")), ==, number);
  g_assert_cmpuint (strlen (gtk_label_get_label (part (presenter, "clock"))), ==, strlen ("12:00"));
  g_assert_cmpuint (rk_stage_painted (part (presenter, "next")), >, 0);
}

/* Whichever screen the document's window is on: the audience gets the other one. */
static void
test_two_screens (gconstpointer data)
{
  guint own = GPOINTER_TO_UINT (data);
  GListModel *screens = gdk_display_get_monitors (gdk_display_get_default ());
  g_autoptr (GdkMonitor) here = g_list_model_get_item (screens, own), there = g_list_model_get_item (screens, 1 - own);
  GtkWidget *parent = make_parent (here);
  g_autoptr (RkSlideShow) show = rk_slide_show_new (rk_selection_dataset (figures_selection ()), make_deck (), 0);
  gpointer audience = rk_presentation_start (GTK_WINDOW (parent), show, FALSE);
  GtkWindow *presenter = find_presenter ();

  g_assert_nonnull (presenter);
  wait_until (fills_a_screen (audience) && fills_a_screen (presenter));
  wait_until (monitor_of (audience) == there && monitor_of (presenter) == here);
  gtk_test_widget_wait_for_draw (GTK_WIDGET (presenter));
  assert_shows (presenter, "Say 1", "1 / 3");
  wait_until (gtk_window_is_active (presenter) || gtk_window_is_active (audience));
  press_key ("Right");
  wait_until (rk_slide_show_index (show) == 1);
  assert_shows (presenter, "Say 2", "2 / 3");
  g_assert_cmpstr (gtk_window_get_title (audience), ==, "Slide 2 of 3: Title 2");
  rk_slide_show_end (show);
  close_window (parent);
}

int
main (int argc, char **argv)
{
  two_screens_make (WIDTH, HEIGHT);
  widgets_init (&argc, &argv);
  g_assert_cmpuint (g_list_model_get_n_items (gdk_display_get_monitors (gdk_display_get_default ())), ==, 2);
  g_test_add_data_func ("/screens/window-on-the-left", GUINT_TO_POINTER (0), test_two_screens);
  g_test_add_data_func ("/screens/window-on-the-right", GUINT_TO_POINTER (1), test_two_screens);
  return g_test_run ();
}
