/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/rk-save.h"

#include "app/rk-choose-file.h"
#include "app/rk-page-picture.h"
#include "app/rk-save-job.h"
#include "core/calendar/rk-fiscal-year.h"
#include "core/rk-language.h"
#include "draw/paper/rk-output.h"
#include "model/chart/rk-answer-chart.h"
#include "model/view/rk-deck-words.h"
#include "model/view/rk-view-grid.h"
#include "model/words/rk-file-name.h"
#include "widgets/record/rk-records-page.h"

#include <string.h>

static RkStyleVariant
chosen_variant (RkWorkspace *workspace)
{
  static const char *const ids[] = { [RK_STYLE_LIGHT] = "light", [RK_STYLE_DARK] = "dark", [RK_STYLE_GREY] = "grey", [RK_STYLE_HATCH] = "hatch", NULL };
  const char *colours = rk_choose_file_answer (workspace, "colours");

  for (guint i = 0; ids[i] != NULL; i++)
    if (g_str_equal (ids[i], colours))
      return (RkStyleVariant) i;
  return RK_STYLE_LIGHT;
}

static void
ask_colours (GtkFileChooser *chooser, gboolean or_dark)
{
  const char *const ids[] = { "light", "grey", "hatch", or_dark ? "dark" : NULL, NULL };
  const char *const titles[] = { _ ("In colour"), _ ("Patterns, for black and white"), _ ("Hatches only, for a copier without greys"), _ ("On a dark ground"), NULL };
  const char *const three_titles[] = { titles[0], titles[1], titles[2], NULL };

  rk_choose_file_ask (chooser, "colours", _ ("Colours"), (GStrv) ids, or_dark ? (GStrv) titles : (GStrv) three_titles);
}

static void
ask_size (GtkFileChooser *chooser)
{
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new (), titles = g_strv_builder_new ();
  g_auto (GStrv) all_ids = NULL, all_titles = NULL;

  for (const RkPictureSize *size = rk_picture_sizes (); size->id != NULL; size++) {
    g_strv_builder_add (ids, size->id);
    g_strv_builder_add (titles, _ (size->title));
  }
  all_ids = g_strv_builder_end (ids);
  all_titles = g_strv_builder_end (titles);
  rk_choose_file_ask (chooser, "size", _ ("Size"), all_ids, all_titles);
}

static void
ask_scale (GtkFileChooser *chooser)
{
  static const char *const ids[] = { "2", "1", "3", "4", NULL };
  static const char *const titles[] = { "2×", "1×", "3×", "4×", NULL };

  rk_choose_file_ask (chooser, "scale", _ ("Pixels (PNG)"), (GStrv) ids, (GStrv) titles);
}

static void
write_picture_to (RkWorkspace *workspace, const char *path)
{
  g_autoptr (RkPagePicture) page = rk_page_picture_new (workspace);
  const RkPictureSize *size = rk_picture_sizes ();
  RkSaveJob *job;

  if (page == NULL)
    return;
  while (size[1].id != NULL && !g_str_equal (size->id, rk_choose_file_answer (workspace, "size")))
    size++;
  job = g_new0 (RkSaveJob, 1);
  job->pictures = g_ptr_array_new_with_free_func ((GDestroyNotify) rk_picture_free);
  g_ptr_array_add (job->pictures, rk_page_picture_draw (page, size, chosen_variant (workspace)));
  job->title = g_strdup (rk_page_picture_name (page));
  job->path = rk_output_knows (path) ? g_strdup (path) : g_strconcat (path, ".png", NULL);
  job->scale = g_ascii_strtod (rk_choose_file_answer (workspace, "scale"), NULL);
  rk_save_job_start (workspace, job);
}

static const RkDeck *
shown_deck (RkWorkspace *workspace)
{
  const RkDataset *dataset = rk_selection_dataset (rk_workspace_selection (workspace));
  const GPtrArray *decks = rk_dataset_all (dataset, &rk_deck_type);

  if (rk_workspace_deck (workspace) != NULL)
    return rk_dataset_get (dataset, &rk_deck_type, rk_workspace_deck (workspace));
  return decks->len > 0 ? decks->pdata[0] : NULL;
}

/* The year of what is saved: a slide's is its deck's. */
static int
shown_year (RkWorkspace *workspace)
{
  const RkDeck *deck = rk_workspace_slide (workspace) != NULL ? shown_deck (workspace) : NULL;

  return deck != NULL ? (int) deck->year : rk_selection_year (rk_workspace_selection (workspace));
}

void
rk_save_picture (RkWorkspace *workspace)
{
  g_autoptr (RkPagePicture) page = rk_page_picture_new (workspace);
  g_autofree char *name = NULL;
  GtkFileChooser *chooser;

  if (page == NULL) {
    rk_workspace_toast (workspace, _ ("This page has no picture"), FALSE);
    return;
  }
  name = rk_file_name (rk_page_picture_name (page), shown_year (workspace), ".png");
  chooser = rk_choose_file (workspace, _ ("Save picture (PNG, SVG or PDF)"), _ ("_Save"), GTK_FILE_CHOOSER_ACTION_SAVE, name, write_picture_to);
  ask_size (chooser);
  ask_scale (chooser);
  ask_colours (chooser, TRUE);
  rk_choose_file_show (chooser);
}

/* The rows that the page of records shows. */
static RkGrid *
make_records_grid (RkWorkspace *workspace, RkRecordsPage *page)
{
  const RkRecordType *type;
  g_autoptr (GPtrArray) records = rk_records_page_records (page, &type);

  return rk_records_grid (rk_selection_dataset (rk_workspace_selection (workspace)), type, records);
}

/* Of the page, or of the picked slide. */
static RkGrid *
make_grid (RkWorkspace *workspace, GError **error)
{
  RkSelection *selection = rk_workspace_selection (workspace);
  const RkDataset *dataset = rk_selection_dataset (selection);
  const char *key = rk_workspace_slide (workspace);
  const RkDeckSlide *slide = key != NULL ? rk_dataset_get (dataset, &rk_deck_slide_type, key) : NULL;
  const RkDeck *deck = slide != NULL ? rk_dataset_get (dataset, &rk_deck_type, slide->deck) : NULL;
  g_autoptr (RkView) view = NULL;

  if (RK_IS_RECORDS_PAGE (rk_workspace_page (workspace)))
    return make_records_grid (workspace, RK_RECORDS_PAGE (rk_workspace_page (workspace)));
  if (slide == NULL)
    view = rk_workspace_view (workspace);
  else if (slide->view != NULL)
    view = rk_view_parse (slide->view, NULL);
  if (view != NULL)
    return rk_view_grid (view, dataset, deck != NULL ? (int) deck->year : rk_selection_year (selection), error);
  g_set_error_literal (error, RK_ANSWER_ERROR, 0, _ ("This page has no table to save"));
  return NULL;
}

static void
write_table_to (RkWorkspace *workspace, const char *path)
{
  g_autoptr (GError) error = NULL;
  RkGrid *grid = make_grid (workspace, &error);
  RkSaveJob *job;

  if (grid == NULL) {
    rk_workspace_toast (workspace, error->message, FALSE);
    return;
  }
  job = g_new0 (RkSaveJob, 1);
  job->grid = grid;
  job->path = g_str_has_suffix (path, ".xlsx") || g_str_has_suffix (path, ".csv") ? g_strdup (path) : g_strconcat (path, ".xlsx", NULL);
  rk_save_job_start (workspace, job);
}

void
rk_save_table (RkWorkspace *workspace)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RkGrid) grid = make_grid (workspace, &error);
  g_autofree char *name = grid != NULL ? rk_file_name (grid->title, shown_year (workspace), ".xlsx") : NULL;

  if (grid == NULL)
    rk_workspace_toast (workspace, error->message, FALSE);
  else
    rk_choose_file_show (rk_choose_file (workspace, _ ("Save table (XLSX or CSV)"), _ ("_Save"), GTK_FILE_CHOOSER_ACTION_SAVE, name, write_table_to));
}

/* The deck's slides as they are, or on paper. */
static void
write_deck_to (RkWorkspace *workspace, const char *path)
{
  const char *layout = rk_choose_file_answer (workspace, "layout");
  RkSaveJob *job = g_new0 (RkSaveJob, 1);

  job->deck = g_strdup (rk_workspace_deck (workspace) != NULL ? rk_workspace_deck (workspace) : ""); /* the first one there is */
  job->dataset = rk_dataset_ref ((RkDataset *) rk_selection_dataset (rk_workspace_selection (workspace)));
  job->pages = (RkDeckFile){ (guint) g_ascii_strtoull (layout, NULL, 10), g_str_has_suffix (layout, "-lines"), g_str_equal (layout, "speaker"), 0 };
  job->variant = chosen_variant (workspace);
  job->path = g_str_has_suffix (path, ".pdf") ? g_strdup (path) : g_strconcat (path, ".pdf", NULL);
  rk_save_job_start (workspace, job);
}

void
rk_save_deck (RkWorkspace *workspace)
{
  static const char *const ids[] = { "0", "2", "2-lines", "4", "6", "speaker", NULL };
  const char *const titles[] = { _ ("Slides, 16:9"), _ ("A4, 2 slides a page"), _ ("A4, 2 slides a page with lines for notes"), _ ("A4, 4 slides a page"),
                                 _ ("A4, 6 slides a page"), _ ("A4, a slide a page with the speaker’s notes"), NULL };
  const RkDeck *deck = shown_deck (workspace);
  g_autofree char *title = deck != NULL ? rk_deck_title (deck) : g_strdup (_ ("Deck"));
  g_autofree char *name = rk_file_name (title, deck != NULL ? (int) deck->year : 0, ".pdf");
  GtkFileChooser *chooser = rk_choose_file (workspace, _ ("Save deck (PDF)"), _ ("_Save"), GTK_FILE_CHOOSER_ACTION_SAVE, name, write_deck_to);

  rk_choose_file_ask (chooser, "layout", _ ("Pages"), (GStrv) ids, (GStrv) titles);
  ask_colours (chooser, FALSE);
  rk_choose_file_show (chooser);
}

/* "delivery.csv": the paper, and what it is written as; a name without that ending gets it. */
static void
write_paper_to (RkWorkspace *workspace, const char *path)
{
  RkSelection *selection = rk_workspace_selection (workspace);
  const char *wanted = g_object_get_data (G_OBJECT (workspace), "paper"), *ending = strrchr (wanted, '.');
  RkSaveJob *job = g_new0 (RkSaveJob, 1);

  job->paper = g_strndup (wanted, (gsize) (ending - wanted));
  job->dataset = rk_dataset_ref ((RkDataset *) rk_selection_dataset (selection));
  job->year = rk_selection_year (selection);
  job->path = g_str_has_suffix (path, ending) ? g_strdup (path) : g_strconcat (path, ending, NULL);
  rk_save_job_start (workspace, job);
}

void
rk_save_paper (RkWorkspace *workspace, const char *paper)
{
  g_autofree char *code = rk_fiscal_year_code (rk_selection_year (rk_workspace_selection (workspace)));
  g_autofree char *name = g_strconcat (code, "-", paper, NULL);

  g_object_set_data_full (G_OBJECT (workspace), "paper", g_strdup (paper), g_free);
  rk_choose_file_show (rk_choose_file (workspace, g_str_has_suffix (paper, ".csv") ? _ ("Save table (CSV)") : _ ("Save for paper (PDF)"), _ ("_Save"), GTK_FILE_CHOOSER_ACTION_SAVE, name, write_paper_to));
}

/* The application opens it in a window of its own, or says why not. */
static void
open_at (RkWorkspace *workspace, const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);

  g_application_open (g_application_get_default (), &file, 1, "");
}

static void
create_at (RkWorkspace *workspace, const char *path)
{
  g_autofree char *full = g_str_has_suffix (path, ".renkei") ? g_strdup (path) : g_strconcat (path, ".renkei", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (RkSession) session = rk_session_open (full, RK_DOCUMENT_CREATE, FALSE, &error);

  if (session == NULL) {
    rk_workspace_toast (workspace, error->message, FALSE);
    return;
  }
  g_clear_object (&session); /* gives the document's lock back for the window that opens it */
  open_at (workspace, full);
}

void
rk_choose_document (RkWorkspace *workspace, gboolean create)
{
  if (create)
    rk_choose_file_show (rk_choose_file (workspace, _ ("Make a document"), _ ("_Make"), GTK_FILE_CHOOSER_ACTION_SAVE, _ ("plan.renkei"), create_at));
  else
    rk_choose_file_show (rk_choose_file (workspace, _ ("Open a document"), _ ("_Open"), GTK_FILE_CHOOSER_ACTION_OPEN, NULL, open_at));
}
