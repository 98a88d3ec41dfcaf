/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/rk-show.h"

#include "core/calendar/rk-fiscal-year.h"
#include "core/rk-language.h"
#include "model/deck/rk-deck-edit.h"
#include "model/deck/rk-slide-edit.h"
#include "model/view/rk-deck-show.h"
#include "widgets/show/rk-presentation.h"
#include "widgets/show/rk-show-follow.h"

static void
free_slide (gpointer slide)
{
  rk_record_free (&rk_deck_slide_type, slide);
}

/* Returns: (nullable): what the page shows, as a deck of one slide */
static RkDeckShow *
show_page (RkWorkspace *workspace)
{
  g_autoptr (RkView) view = rk_workspace_view (workspace);
  RkDeckShow *show;
  RkDeckSlide *slide;

  if (view == NULL)
    return NULL;
  show = g_new0 (RkDeckShow, 1);
  show->deck = rk_record_new (&rk_deck_type);
  show->deck->year = rk_selection_year (rk_workspace_selection (workspace));
  show->slides = g_ptr_array_new_with_free_func (free_slide);
  slide = rk_record_new (&rk_deck_slide_type);
  slide->kind = RK_SLIDE_PICTURE;
  slide->view = rk_view_format (view);
  g_ptr_array_add (show->slides, slide);
  return show;
}

/* Returns: (nullable): the deck on screen; @first: becomes where the picked slide is, or would be were it not hidden */
static RkDeckShow *
show_deck (RkWorkspace *workspace, guint *first)
{
  const RkDataset *dataset = rk_selection_dataset (rk_workspace_selection (workspace));
  const char *deck = rk_workspace_deck (workspace), *picked = rk_workspace_slide (workspace);
  g_autoptr (GPtrArray) slides = deck != NULL ? rk_deck_slides (dataset, deck) : NULL;
  RkDeckShow *show = deck != NULL ? rk_deck_show (dataset, deck, 0, NULL) : NULL;

  *first = 0;
  for (guint i = 0; show != NULL && i < slides->len; i++) {
    const RkDeckSlide *slide = slides->pdata[i];

    if (g_strcmp0 (slide->id, picked) == 0)
      break;
    while (*first < show->slides->len && g_strcmp0 (((const RkDeckSlide *) show->slides->pdata[*first])->id, slide->id) == 0)
      ++*first;
  }
  return show;
}

static void
start (RkWorkspace *workspace, gboolean from_here, gboolean with_notes)
{
  guint first = 0;
  RkDeckShow *deck = rk_workspace_slide (workspace) != NULL ? show_deck (workspace, &first) : show_page (workspace);
  g_autoptr (RkSlideShow) show = NULL;

  if (deck == NULL || deck->slides->len == 0) {
    g_clear_pointer (&deck, rk_deck_show_free);
    rk_workspace_toast (workspace, _ ("There is nothing to present here"), FALSE);
    return;
  }
  show = rk_slide_show_new (rk_selection_dataset (rk_workspace_selection (workspace)), deck, from_here ? first : 0);
  rk_show_follow (show, rk_workspace_selection (workspace));
  rk_presentation_start (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (workspace))), show, with_notes);
}

void
rk_show_from_start (RkWorkspace *workspace, GVariant *unused)
{
  start (workspace, FALSE, FALSE);
}

void
rk_show_from_here (RkWorkspace *workspace, GVariant *unused)
{
  start (workspace, TRUE, FALSE);
}

void
rk_show_with_notes (RkWorkspace *workspace, GVariant *unused)
{
  start (workspace, TRUE, TRUE);
}

/* One edit for both: a deck is never left behind without the slide. */
static RkEdit *
make_first_deck (RkWorkspace *workspace, const RkView *view)
{
  RkSelection *selection = rk_workspace_selection (workspace);
  int year = rk_selection_year (selection);
  g_autofree char *title = rk_fiscal_year_title (year), *name = g_strdup_printf (_ ("Meeting of %s"), title);

  return rk_deck_add (rk_selection_dataset (selection), name, year, view, NULL);
}

void
rk_show_add_to_deck (RkWorkspace *workspace, GVariant *unused)
{
  const RkDataset *dataset = rk_selection_dataset (rk_workspace_selection (workspace));
  g_autoptr (RkView) view = rk_workspace_view (workspace);
  g_autoptr (GError) error = NULL;
  const char *key = rk_workspace_deck (workspace);
  const RkDeck *deck = key != NULL ? rk_dataset_get (dataset, &rk_deck_type, key) : NULL;

  if (view == NULL) {
    rk_workspace_toast (workspace, _ ("This page has no picture to add to a deck"), FALSE);
    return;
  }
  if (!rk_view_is_drawable (view, dataset, &error)) {
    rk_workspace_toast (workspace, error->message, FALSE);
    return;
  }
  rk_workspace_step (workspace, RK_STEP_EDIT, deck != NULL ? rk_slide_add_view (dataset, deck, view, NULL, NULL) : make_first_deck (workspace, view), NULL);
}
