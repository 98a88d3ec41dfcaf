/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The document is changed while its slides are shown: they show it as it is, at the same place, without a black or white moment. */
#include "core/deck/rk-deck.h"
#include "core/figures/rk-measure.h"
#include "fixture.h"
#include "model/deck/rk-deck-edit.h"
#include "model/deck/rk-slide-edit.h"
#include "widgets/show/rk-presentation.h"
#include "widgets/show/rk-show-follow.h"
#include "widgets/show/rk-stage.h"

#define CHART 1 /* where the chart is: behind the title page */

typedef struct {
  RkSelection *selection;
  char *deck;
  RkSlideShow *show;
} Meeting;

static const RkDataset *
dataset (Meeting *meeting)
{
  return rk_selection_dataset (meeting->selection);
}

static void
step (Meeting *meeting, RkStep step, RkEdit *edit)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RkEdit) owned = edit;
  g_autofree char *label = rk_session_step (rk_selection_session (meeting->selection), step, owned, &error);

  g_assert_no_error (error);
  g_assert_nonnull (label);
}

/* A deck of a title page, the chart of consultations and a chapter; the chart is on screen. */
static Meeting *
meeting_new (void)
{
  Meeting *meeting = g_new0 (Meeting, 1);
  g_autoptr (RkView) view = rk_view_new ("chart", "consultations", 0);
  RkDeckSlide *chapter = rk_record_new (&rk_deck_slide_type);

  meeting->selection = figures_selection ();
  step (meeting, RK_STEP_EDIT, rk_deck_add (dataset (meeting), "Meeting", 2024, view, &meeting->deck));
  chapter->kind = RK_SLIDE_CHAPTER;
  chapter->title = g_strdup ("The end");
  step (meeting, RK_STEP_EDIT, rk_slide_add (dataset (meeting), rk_dataset_get (dataset (meeting), &rk_deck_type, meeting->deck), chapter, NULL, NULL));
  rk_record_free (&rk_deck_slide_type, chapter);
  meeting->show = rk_slide_show_new (dataset (meeting), rk_deck_show (dataset (meeting), meeting->deck, 0, NULL), CHART);
  rk_show_follow (meeting->show, meeting->selection);
  return meeting;
}

static void
meeting_free (Meeting *meeting)
{
  g_object_unref (meeting->show);
  g_object_unref (meeting->selection);
  g_free (meeting->deck);
  g_free (meeting);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Meeting, meeting_free)

static gboolean
shows (Meeting *meeting, const char *words)
{
  g_autoptr (RkPicture) picture = rk_slide_show_draw (meeting->show, rk_slide_show_index (meeting->show), 0);
  g_autoptr (GArray) texts = rk_picture_texts (picture);

  for (guint i = 0; i < texts->len; i++)
    if (strstr (g_array_index (texts, RkItem, i).mark->text, words) != NULL)
      return TRUE;
  return FALSE;
}

/* The year's consultations become 1,999. */
static RkEdit *
correct_figure (Meeting *meeting)
{
  const GPtrArray *all = rk_dataset_all (dataset (meeting), &rk_observation_type);
  RkEdit *edit = rk_edit_new ("Correct a figure");

  for (guint i = 0; i < all->len; i++) {
    const RkObservation *observation = all->pdata[i];
    RkObservation *corrected;

    if (observation->value != 1834)
      continue;
    corrected = rk_record_dup (&rk_observation_type, observation);
    corrected->value = 1999;
    rk_edit_put (edit, &rk_observation_type, corrected);
    rk_record_free (&rk_observation_type, corrected);
  }
  g_assert_cmpuint (edit->steps->len, >, 0);
  return edit;
}

static const RkDeckSlide *
slide_at (Meeting *meeting, guint place)
{
  g_autoptr (GPtrArray) slides = rk_deck_slides (dataset (meeting), meeting->deck);

  return slides->pdata[place];
}

/* Corrected, and taken back: on the slide at once, the year that was stepped to and the item that is told stay. */
static void
test_figure (void)
{
  g_autoptr (Meeting) meeting = meeting_new ();

  g_assert_true (shows (meeting, "1,834"));
  rk_slide_show_pick (meeting->show, "observation:1");
  rk_slide_show_step_years (meeting->show, -1);
  step (meeting, RK_STEP_EDIT, correct_figure (meeting));
  g_assert_true (shows (meeting, "1,999"));
  g_assert_cmpuint (rk_slide_show_index (meeting->show), ==, CHART);
  g_assert_cmpint (rk_slide_show_years (meeting->show), ==, -1);
  g_assert_cmpstr (rk_slide_show_told (meeting->show), ==, "observation:1");
  step (meeting, RK_STEP_UNDO, NULL);
  g_assert_true (shows (meeting, "1,834"));
  g_assert_false (shows (meeting, "1,999"));
}

/* Slides come, go and move around the one on screen. */
static void
test_place (void)
{
  g_autoptr (Meeting) meeting = meeting_new ();
  g_autofree char *title = NULL;

  step (meeting, RK_STEP_EDIT, rk_slide_duplicate (dataset (meeting), slide_at (meeting, 0), NULL));
  g_assert_cmpuint (rk_slide_show_count (meeting->show), ==, 4);
  g_assert_cmpuint (rk_slide_show_index (meeting->show), ==, CHART + 1);
  title = rk_slide_show_title (meeting->show);
  g_assert_cmpstr (title, ==, "Slide 3 of 4: Individual consultations");
  step (meeting, RK_STEP_UNDO, NULL);
  g_assert_cmpuint (rk_slide_show_index (meeting->show), ==, CHART);
  step (meeting, RK_STEP_EDIT, rk_slide_move (dataset (meeting), slide_at (meeting, CHART), 2));
  g_assert_cmpuint (rk_slide_show_index (meeting->show), ==, 2);
  step (meeting, RK_STEP_EDIT, rk_slide_remove (dataset (meeting), slide_at (meeting, 2)));
  g_assert_cmpuint (rk_slide_show_count (meeting->show), ==, 2);
  g_assert_cmpuint (rk_slide_show_index (meeting->show), ==, 1);
}

/* The deck is deleted: its slides are shown on. */
static void
test_deleted (void)
{
  g_autoptr (Meeting) meeting = meeting_new ();

  step (meeting, RK_STEP_EDIT, rk_deck_remove (dataset (meeting), rk_dataset_get (dataset (meeting), &rk_deck_type, meeting->deck)));
  g_assert_cmpuint (rk_slide_show_count (meeting->show), ==, 3);
  g_assert_true (shows (meeting, "1,834"));
}

static void
count (guint *times)
{
  ++*times;
}

/* What is picked or done elsewhere in the window is none of the show's business. */
static void
test_undisturbed (void)
{
  g_autoptr (Meeting) meeting = meeting_new ();
  guint changes = 0;

  g_signal_connect_swapped (meeting->show, "changed", G_CALLBACK (count), &changes);
  rk_selection_pick (meeting->selection, "ward:27127");
  rk_selection_set_year (meeting->selection, 2023);
  g_assert_cmpuint (changes, ==, 0);
}

/* The stage has the new picture in the very turn in which the document changes: no frame is without one. */
static void
test_no_flash (void)
{
  g_autoptr (Meeting) meeting = meeting_new ();
  GtkWidget *parent = show_in_window (gtk_label_new ("Renkei"), 600, 400);
  gpointer window = rk_presentation_start (GTK_WINDOW (parent), meeting->show, FALSE);
  GtkWidget *stage = gtk_window_get_child (window);
  g_autofree guchar *before = NULL, *after = NULL;
  gsize length;

  wait_until (gtk_window_is_fullscreen (window) && rk_stage_painted (RK_STAGE (stage)) == 3);
  gtk_test_widget_wait_for_draw (window);
  length = 4 * (gsize) gtk_widget_get_width (stage) * (gsize) gtk_widget_get_height (stage);
  before = render (stage);
  step (meeting, RK_STEP_EDIT, correct_figure (meeting));
  g_assert_cmpuint (rk_stage_painted (RK_STAGE (stage)), ==, 1);
  gtk_test_widget_wait_for_draw (window);
  after = render (stage);
  g_assert_cmpint (memcmp (before, after, length), !=, 0);
  wait_until (rk_stage_painted (RK_STAGE (stage)) == 3); /* the neighbours, too, are painted anew */
  rk_slide_show_end (meeting->show);
  close_window (parent);
}

int
main (int argc, char **argv)
{
  widgets_init (&argc, &argv);
  g_test_add_func ("/show-follow/figure-is-corrected-and-taken-back", test_figure);
  g_test_add_func ("/show-follow/slides-come-go-and-move", test_place);
  g_test_add_func ("/show-follow/deck-is-deleted", test_deleted);
  g_test_add_func ("/show-follow/undisturbed", test_undisturbed);
  g_test_add_func ("/show-follow/no-flash", test_no_flash);
  return g_test_run ();
}
