/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/rk-schedule-import.h"

#include "app/rk-choose-file.h"
#include "core/calendar/rk-fiscal-year.h"
#include "core/event/rk-event.h"
#include "core/rk-language.h"
#include "model/schedule/rk-calendar-exchange.h"
#include "model/session/rk-exchange-file.h"

#define LINES_AT_MOST 200 /* of one kind; nobody reads more */
#define LIST_HEIGHT 300
#define LIST_WIDTH 520
#define YEARS_AROUND 5

/* What is to be read; belongs to the task. */
typedef struct {
  RkSession *session;
  RkDataset *dataset;
  int year; /* fiscal: the only one wanted; 0: all */
  char *path;
} Job;

static void
job_free (gpointer data)
{
  Job *job = data;

  g_object_unref (job->session);
  rk_dataset_unref (job->dataset);
  g_free (job->path);
  g_free (job);
}

static GtkWidget *
make_dialog (RkWorkspace *workspace, const char *heading, const char *body)
{
  return adw_message_dialog_new (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (workspace))), heading, body);
}

static void
add_answers (GtkWidget *dialog, const char *go)
{
  adw_message_dialog_add_response (ADW_MESSAGE_DIALOG (dialog), "close", go != NULL ? _ ("_Cancel") : _ ("_Close"));
  if (go == NULL)
    return;
  adw_message_dialog_add_response (ADW_MESSAGE_DIALOG (dialog), "go", go);
  adw_message_dialog_set_response_appearance (ADW_MESSAGE_DIALOG (dialog), "go", ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (ADW_MESSAGE_DIALOG (dialog), "go");
}

static void
read_calendar (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  const Job *job = data;
  GError *error = NULL;
  g_autofree char *name = g_path_get_basename (job->path), *text = NULL;
  g_autoptr (GHashTable) revisions = rk_session_revisions (job->session, &rk_event_type, &error);
  RkCalendarImport *import = NULL;
  gsize length = 0;

  text = revisions != NULL ? rk_exchange_read (job->path, &length, &error) : NULL;
  if (text != NULL)
    import = rk_calendar_import (job->dataset, name, text, length, job->year, revisions, &error);
  if (import != NULL)
    g_task_return_pointer (task, import, (GDestroyNotify) rk_calendar_import_free);
  else
    g_task_return_error (task, error);
}

static void
on_agreed (GObject *dialog, const char *response, RkWorkspace *workspace)
{
  RkCalendarImport *import = g_object_get_data (dialog, "import");

  if (g_str_equal (response, "go"))
    rk_workspace_step (workspace, RK_STEP_EDIT, g_steal_pointer (&import->edit), NULL);
}

/* The events of one fate, under a heading with their number; those that stay as they are need no list. */
static void
append_lines (GString *text, const RkCalendarImport *import, RkCalendarFate fate, guint number)
{
  /* Translators: what becomes of events, and how many they are: “Changed (3)” */
  g_autofree char *heading = g_strdup_printf (_ ("%s (%u)"), rk_calendar_fate_word (fate), number);
  guint told = 0;

  if (number == 0)
    return;
  g_string_append_printf (text, "%s<b>%s</b>", text->len > 0 ? "\n\n" : "", heading);
  for (guint i = 0; i < import->lines->len && fate != RK_CALENDAR_SAME && told < LINES_AT_MOST; i++) {
    const RkCalendarLine *line = import->lines->pdata[i];
    g_autofree char *words = NULL;

    if (line->fate != fate)
      continue;
    words = line->changes != NULL ? g_markup_printf_escaped ("%s\n<small>%s</small>", line->event, line->changes) : g_markup_escape_text (line->event, -1);
    g_string_append_printf (text, "\n%s", words);
    told++;
  }
  if (told == LINES_AT_MOST && number > told)
    g_string_append_printf (text, "\n…");
}

static GtkWidget *
make_list (const RkCalendarImport *import)
{
  const guint numbers[RK_N_CALENDAR_FATES] = {
    [RK_CALENDAR_ADDED] = import->added,
    [RK_CALENDAR_CHANGED] = import->changed,
    [RK_CALENDAR_OLDER] = import->older,
    [RK_CALENDAR_SAME] = import->same,
  };
  GtkWidget *scroller = gtk_scrolled_window_new (), *label = gtk_label_new (NULL);
  g_autoptr (GString) text = g_string_new (NULL);

  for (int fate = 0; fate < RK_N_CALENDAR_FATES; fate++)
    append_lines (text, import, (RkCalendarFate) fate, numbers[fate]);
  if (import->venues > 0)
    g_string_append_printf (text, _ ("\n\nVenues added: %u"), import->venues);
  gtk_label_set_markup (GTK_LABEL (label), text->str);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_set_valign (label, GTK_ALIGN_START);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), label);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scroller), TRUE);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scroller), LIST_HEIGHT);
  gtk_widget_set_size_request (scroller, LIST_WIDTH, -1);
  return scroller;
}

/* Nothing is changed before the planner has read what would be. Takes @import. */
static void
ask_whether (RkWorkspace *workspace, RkCalendarImport *import, const char *name)
{
  gboolean any = import->edit->steps->len > 0;
  g_autofree char *heading = g_strdup_printf (any ? _ ("Import “%s”?") : _ ("“%s” holds nothing new"), name);
  GtkWidget *dialog = make_dialog (workspace, heading, any ? _ ("Nothing is removed; one undo takes all of it back.") : NULL);

  if (import->lines->len > 0)
    adw_message_dialog_set_extra_child (ADW_MESSAGE_DIALOG (dialog), make_list (import));
  add_answers (dialog, any ? _ ("_Import") : NULL);
  g_object_set_data_full (G_OBJECT (dialog), "import", import, (GDestroyNotify) rk_calendar_import_free);
  g_signal_connect_object (dialog, "response", G_CALLBACK (on_agreed), workspace, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void begin (RkWorkspace *workspace, const char *path, int year);

static void
on_year (GtkWidget *dialog, const char *response, RkWorkspace *workspace)
{
  GtkDropDown *years = g_object_get_data (G_OBJECT (dialog), "years");
  int first = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (dialog), "first"));

  if (g_str_equal (response, "go"))
    begin (workspace, g_object_get_data (G_OBJECT (dialog), "path"), first + (int) gtk_drop_down_get_selected (years));
}

static GtkWidget *
make_years (int first, int chosen)
{
  g_autoptr (GtkStringList) words = gtk_string_list_new (NULL);
  GtkWidget *years;

  for (int year = first; year <= MIN (chosen + YEARS_AROUND, RK_FISCAL_YEAR_LAST); year++) {
    g_autofree char *title = rk_fiscal_year_title (year);

    gtk_string_list_append (words, title);
  }
  years = gtk_drop_down_new (G_LIST_MODEL (g_steal_pointer (&words)), NULL);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (years), (guint) (chosen - first));
  gtk_widget_set_halign (years, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (years), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Fiscal year"), -1);
  return years;
}

/* What recurs for ever is taken in for one year, at first that of the header. */
static void
ask_year (RkWorkspace *workspace, const Job *job, const char *message)
{
  int chosen = rk_selection_year (rk_workspace_selection (workspace)), first = MAX (chosen - YEARS_AROUND, RK_FISCAL_YEAR_FIRST);
  g_autofree char *body = g_strdup_printf ("%s\n\n%s", message, _ ("Of which fiscal year shall the events be imported?"));
  GtkWidget *dialog = make_dialog (workspace, _ ("Something recurs for ever"), body), *years = make_years (first, chosen);

  adw_message_dialog_set_extra_child (ADW_MESSAGE_DIALOG (dialog), years);
  add_answers (dialog, _ ("_Continue"));
  g_object_set_data (G_OBJECT (dialog), "years", years);
  g_object_set_data (G_OBJECT (dialog), "first", GINT_TO_POINTER (first));
  g_object_set_data_full (G_OBJECT (dialog), "path", g_strdup (job->path), g_free);
  g_signal_connect_object (dialog, "response", G_CALLBACK (on_year), workspace, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
tell_failure (RkWorkspace *workspace, const char *message)
{
  GtkWidget *dialog = make_dialog (workspace, _ ("Nothing was imported"), message);

  add_answers (dialog, NULL);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
on_read (GObject *source, GAsyncResult *result, gpointer data)
{
  RkWorkspace *workspace = RK_WORKSPACE (source);
  const Job *job = g_task_get_task_data (G_TASK (result));
  g_autoptr (GError) error = NULL;
  g_autofree char *name = g_path_get_basename (job->path);
  g_autoptr (RkCalendarImport) import = g_task_propagate_pointer (G_TASK (result), &error);

  if (rk_workspace_selection (workspace) == NULL) /* the window was closed meanwhile */
    return;
  if (import != NULL)
    ask_whether (workspace, g_steal_pointer (&import), name);
  else if (rk_calendar_import_needs_year (error) && job->year == 0)
    ask_year (workspace, job, error->message);
  else
    tell_failure (workspace, error->message);
}

/* Reads the file beside the document as it is now. */
static void
begin (RkWorkspace *workspace, const char *path, int year)
{
  RkSelection *selection = rk_workspace_selection (workspace);
  g_autoptr (GTask) task = g_task_new (workspace, NULL, on_read, NULL);
  Job *job = g_new0 (Job, 1);

  job->session = g_object_ref (rk_selection_session (selection));
  job->dataset = rk_dataset_ref ((RkDataset *) rk_selection_dataset (selection));
  job->path = g_strdup (path);
  job->year = year;
  g_task_set_task_data (task, job, job_free);
  g_task_run_in_thread (task, read_calendar);
}

static void
read_from (RkWorkspace *workspace, const char *path)
{
  begin (workspace, path, 0);
}

void
rk_schedule_import (RkWorkspace *workspace)
{
  rk_choose_file_show (rk_choose_file (workspace, _ ("Import a calendar (iCalendar)"), _ ("_Open"), GTK_FILE_CHOOSER_ACTION_OPEN, NULL, read_from));
}
