/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/rk-schedule-files.h"

#include "app/rk-choose-file.h"
#include "core/area/rk-ward.h"
#include "core/calendar/rk-fiscal-year.h"
#include "core/rk-language.h"
#include "model/record/rk-table-exchange.h"
#include "model/schedule/rk-calendar-exchange.h"
#include "model/session/rk-exchange-file.h"
#include "model/words/rk-words.h"

/* What is to be written; belongs to the task. */
typedef struct {
  RkSession *session;
  RkDataset *dataset;
  int year;
  char *block, *ward; /* (nullable) */
  GPtrArray *events;  /* (nullable): the rows of a table; NULL: a calendar */
  char *path;
} Job;

static void
job_free (gpointer data)
{
  Job *job = data;

  g_object_unref (job->session);
  g_clear_pointer (&job->events, g_ptr_array_unref);
  rk_dataset_unref (job->dataset);
  g_free (job->block);
  g_free (job->ward);
  g_free (job->path);
  g_free (job);
}

static Job *
job_new (RkWorkspace *workspace)
{
  RkSelection *selection = rk_workspace_selection (workspace);
  Job *job = g_new0 (Job, 1);

  job->session = g_object_ref (rk_selection_session (selection));
  job->dataset = rk_dataset_ref ((RkDataset *) rk_selection_dataset (selection));
  job->year = rk_selection_year (selection);
  return job;
}

/* Until the planner has said where. Takes @job. */
static void
hold (RkWorkspace *workspace, Job *job)
{
  g_object_set_data_full (G_OBJECT (workspace), "schedule-file", job, job_free);
}

/* Takes the job that waits, and @path with the ending. Returns: (transfer full) */
static GTask *
begin (RkWorkspace *workspace, const char *path, const char *ending, GAsyncReadyCallback done)
{
  Job *job = g_object_steal_data (G_OBJECT (workspace), "schedule-file");
  GTask *task = g_task_new (workspace, NULL, done, NULL);

  job->path = g_str_has_suffix (path, ending) ? g_strdup (path) : g_strconcat (path, ending, NULL);
  g_task_set_task_data (task, job, job_free);
  return task;
}

static char *
make_calendar (const Job *job, GError **error)
{
  const RkCalendarChoice choice = { job->year, job->block, job->ward };
  g_autoptr (GHashTable) revisions = rk_session_revisions (job->session, &rk_event_type, error);

  return revisions != NULL ? rk_calendar_export (job->dataset, &choice, revisions, g_get_real_time () / G_USEC_PER_SEC) : NULL;
}

static void
write_file (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  const Job *job = data;
  GError *error = NULL;
  g_autofree char *text = job->events != NULL ? rk_table_export_rows (&rk_event_type, job->events) : make_calendar (job, &error);

  if (text != NULL && rk_exchange_write (job->path, text, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static GtkWindow *
window_of (RkWorkspace *workspace)
{
  return GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (workspace)));
}

static void
tell_failure (RkWorkspace *workspace, const char *heading, const char *message)
{
  GtkWidget *dialog = adw_message_dialog_new (window_of (workspace), heading, message);

  adw_message_dialog_add_response (ADW_MESSAGE_DIALOG (dialog), "close", _ ("_Close"));
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
on_written (GObject *source, GAsyncResult *result, gpointer data)
{
  RkWorkspace *workspace = RK_WORKSPACE (source);
  const Job *job = g_task_get_task_data (G_TASK (result));
  g_autoptr (GError) error = NULL;
  g_autofree char *name = g_path_get_basename (job->path), *message = NULL;
  gboolean done = g_task_propagate_boolean (G_TASK (result), &error);

  if (rk_workspace_selection (workspace) == NULL) /* the window was closed meanwhile */
    return;
  message = done ? g_strdup_printf (_ ("Saved as %s"), name) : g_strdup_printf (_ ("%s was not saved"), name);
  if (done)
    rk_workspace_toast (workspace, message, FALSE);
  else
    tell_failure (workspace, message, error->message);
}

static void
write_calendar_to (RkWorkspace *workspace, const char *path)
{
  g_autoptr (GTask) task = begin (workspace, path, ".ics", on_written);

  g_task_run_in_thread (task, write_file);
}

static void
write_list_to (RkWorkspace *workspace, const char *path)
{
  g_autoptr (GTask) task = begin (workspace, path, ".csv", on_written);

  g_task_run_in_thread (task, write_file);
}

void
rk_schedule_files_save_calendar (RkWorkspace *workspace, const char *block, const char *ward)
{
  Job *job = job_new (workspace);
  const RkWard *of_ward = rk_dataset_get (job->dataset, &rk_ward_type, ward);
  g_autofree char *code = rk_fiscal_year_code (job->year), *name = NULL;

  job->block = *block != '\0' ? g_strdup (block) : NULL;
  job->ward = *ward != '\0' ? g_strdup (ward) : NULL;
  name = g_strconcat (code, job->block != NULL || of_ward != NULL ? "-" : "", block, of_ward != NULL ? rk_word_ward (of_ward) : "", ".ics", NULL);
  hold (workspace, job);
  rk_choose_file_show (rk_choose_file (workspace, _ ("Save calendar (iCalendar)"), _ ("_Save"), GTK_FILE_CHOOSER_ACTION_SAVE, name, write_calendar_to));
}

void
rk_schedule_files_save_list (RkWorkspace *workspace, const char *const *keys)
{
  Job *job = job_new (workspace);
  g_autofree char *code = rk_fiscal_year_code (job->year), *name = g_strconcat (code, "-", _ ("events"), ".csv", NULL);

  job->events = g_ptr_array_new ();
  for (guint i = 0; keys[i] != NULL; i++) {
    gconstpointer event = rk_dataset_get (job->dataset, &rk_event_type, keys[i]);

    if (event != NULL)
      g_ptr_array_add (job->events, (gpointer) event);
  }
  hold (workspace, job);
  rk_choose_file_show (rk_choose_file (workspace, _ ("Save table (CSV)"), _ ("_Save"), GTK_FILE_CHOOSER_ACTION_SAVE, name, write_list_to));
}
