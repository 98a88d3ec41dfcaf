/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/rk-save-job.h"

#include "core/rk-language.h"
#include "draw/paper/rk-output.h"
#include "exchange/rk-xlsx.h"
#include "model/campaign/rk-delivery.h"
#include "model/campaign/rk-paper.h"

static void
job_free (gpointer data)
{
  RkSaveJob *job = data;

  g_clear_pointer (&job->pictures, g_ptr_array_unref);
  g_clear_pointer (&job->dataset, rk_dataset_unref);
  g_clear_pointer (&job->grid, rk_grid_free);
  g_free (job->paper);
  g_free (job->deck);
  g_free (job->title);
  g_free (job->path);
  g_free (job);
}

static gboolean
write_grid (const RkGrid *grid, const char *path, GError **error)
{
  g_autofree char *text = NULL;

  if (!g_str_has_suffix (path, ".csv"))
    return rk_xlsx_write (grid, path, error);
  text = rk_grid_csv (grid);
  return g_file_set_contents_full (path, text, -1, G_FILE_SET_CONTENTS_CONSISTENT, 0600, error);
}

/* Drawn here, not before: a deck takes longer than a frame. */
static gboolean
write_deck (const RkSaveJob *job, GError **error)
{
  const RkStyle *style = rk_style (job->variant);
  g_autoptr (RkDrawnDeck) deck = rk_answer_deck (job->dataset, job->deck, style);

  return rk_deck_file_write (deck, &job->pages, style, job->path, error);
}

static gboolean
write_it (const RkSaveJob *job, GError **error)
{
  const RkOutputInfo info = { .title = job->title, .scale = job->scale };

  if (job->grid != NULL)
    return write_grid (job->grid, job->path, error);
  if (job->deck != NULL)
    return write_deck (job, error);
  if (job->paper != NULL)
    return rk_paper_write (job->dataset, job->paper, job->year, RK_SPARE_PERCENT, job->path, error);
  return rk_output_write (job->pictures, job->path, &info, error);
}

static void
write_job (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  const RkSaveJob *job = data;
  GError *error = NULL;
  gboolean written;

  rk_progress_listen (rk_work_row_heard, job->row);
  written = write_it (job, &error);
  rk_progress_listen (NULL, NULL);
  if (written)
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
on_written (GObject *source, GAsyncResult *result, gpointer data)
{
  RkWorkspace *workspace = RK_WORKSPACE (source);
  RkSaveJob *job = g_task_get_task_data (G_TASK (result));
  g_autoptr (GError) error = NULL;
  g_autofree char *name = g_path_get_basename (job->path);
  g_autofree char *message = NULL;

  rk_work_row_end (job->row);
  g_clear_object (&job->row); /* here, not in the thread that lets go of the task last */
  g_application_release (g_application_get_default ());
  message = g_task_propagate_boolean (G_TASK (result), &error) ? g_strdup_printf (_ ("Saved as %s"), name) : g_strdup (error->message);
  if (rk_workspace_selection (workspace) != NULL) /* the window may have been closed meanwhile */
    rk_workspace_toast (workspace, message, FALSE);
}

static RkWorkOf
counted (const RkSaveJob *job)
{
  return job->deck != NULL ? RK_WORK_OF_SLIDES : job->grid != NULL ? RK_WORK_OF_ROWS
                                                                   : RK_WORK_OF_PAGES;
}

/* The program stays until the file is there, window or not. The task has no cancellable: once written is written. */
void
rk_save_job_start (RkWorkspace *workspace, RkSaveJob *job)
{
  g_autoptr (GTask) task = g_task_new (workspace, NULL, on_written, NULL);
  g_autofree char *name = g_path_get_basename (job->path);

  job->row = rk_work_row_new (name, counted (job));
  rk_workspace_add_work (workspace, GTK_WIDGET (job->row));
  g_application_hold (g_application_get_default ());
  g_task_set_task_data (task, job, job_free);
  g_task_run_in_thread (task, write_job);
}
