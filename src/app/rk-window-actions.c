/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/rk-window-actions.h"

#include "app/rk-out.h"
#include "app/rk-save.h"
#include "app/rk-schedule-files.h"
#include "app/rk-schedule-import.h"
#include "app/rk-show.h"
#include "app/rk-workspace.h"
#include "core/rk-language.h"
#include "model/schedule/rk-event-move.h"
#include "model/session/rk-facts.h"
#include "widgets/event/rk-event-form.h"
#include "widgets/record/rk-delete-dialog.h"
#include "widgets/record/rk-record-form.h"
#include "widgets/schedule/rk-plan-form.h"

#include <string.h>

typedef struct {
  const char *name, *title; /* title NULL: not among the shortcuts */
  const char *keys[3];
  const char *parameter;
  void (*run) (RkWorkspace *workspace, GVariant *parameter);
  gboolean (*enabled) (RkSelection *selection); /* NULL: always */
} Action;

static GtkWindow *
window_of (RkWorkspace *workspace)
{
  return GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (workspace)));
}

static void
undo (RkWorkspace *workspace, GVariant *parameter)
{
  rk_workspace_step (workspace, RK_STEP_UNDO, NULL, NULL);
}

static void
redo (RkWorkspace *workspace, GVariant *parameter)
{
  rk_workspace_step (workspace, RK_STEP_REDO, NULL, NULL);
}

static void
step_year (RkWorkspace *workspace, int years)
{
  RkSelection *selection = rk_workspace_selection (workspace);

  rk_selection_set_year (selection, rk_selection_year (selection) + years);
}

static void
previous_year (RkWorkspace *workspace, GVariant *parameter)
{
  step_year (workspace, -1);
}

static void
next_year (RkWorkspace *workspace, GVariant *parameter)
{
  step_year (workspace, 1);
}

static void
show_year (RkWorkspace *workspace, GVariant *parameter)
{
  rk_selection_set_year (rk_workspace_selection (workspace), g_variant_get_int32 (parameter));
}

static void
search (RkWorkspace *workspace, GVariant *parameter)
{
  rk_workspace_start_search (workspace);
}

/* The action that shows a page is this and the page's name, which is its parameter. */
#define SHOW "win.show-"

static void
show_page (RkWorkspace *workspace, GVariant *page)
{
  rk_workspace_show_page (workspace, g_variant_get_string (page, NULL));
}

static void
show_record (RkWorkspace *workspace, GVariant *parameter)
{
  rk_workspace_show_record (workspace, g_variant_get_string (parameter, NULL));
}

static void
keep_event (gpointer data, RkEdit *edit, const char *key)
{
  rk_workspace_step (data, RK_STEP_EDIT, edit, key);
}

/* Takes @draft. */
static void
open_form (RkWorkspace *workspace, RkEventDraft *draft)
{
  gtk_window_present (GTK_WINDOW (rk_event_form_new (window_of (workspace), rk_workspace_selection (workspace), draft, keep_event, workspace)));
}

static const RkEvent *
picked_event (RkSelection *selection)
{
  const RkRecordType *type;
  gconstpointer record = rk_key_record (rk_selection_dataset (selection), rk_selection_key (selection), &type);

  return type == &rk_event_type ? record : NULL;
}

/* An event in the form that is made for it, any other record in the one that its field table makes. */
static void
edit_picked (RkWorkspace *workspace, GVariant *parameter)
{
  RkSelection *selection = rk_workspace_selection (workspace);
  const RkRecordType *type;
  gconstpointer record = rk_key_record (rk_selection_dataset (selection), rk_selection_key (selection), &type);

  if (record != NULL && type == &rk_event_type)
    open_form (workspace, rk_event_draft_new (rk_selection_dataset (selection), record));
  else if (record != NULL)
    gtk_window_present (GTK_WINDOW (rk_record_form_new (window_of (workspace), selection, rk_record_draft_new (type, record))));
}

static void
delete_answered (gpointer data, RkEdit *edit)
{
  rk_workspace_step (data, RK_STEP_EDIT, edit, NULL);
}

static void
delete_event (RkWorkspace *workspace, GVariant *parameter)
{
  RkSelection *selection = rk_workspace_selection (workspace);
  const RkEvent *event = picked_event (selection);

  if (event != NULL)
    rk_delete_ask (window_of (workspace), selection, &rk_event_type, event->id, delete_answered, workspace);
}

/* The event of a key at another time, a day or a month: what dragging and the keyboard do. */
static void
move_event (RkWorkspace *workspace, GVariant *parameter)
{
  const RkDataset *dataset = rk_selection_dataset (rk_workspace_selection (workspace));
  const char *key, *text;
  const RkRecordType *type;
  const RkEvent *event;
  RkPlannedDate to;
  RkEdit *edit;

  g_variant_get (parameter, "(&s&s)", &key, &text);
  event = rk_key_record (dataset, key, &type);
  if (event == NULL || type != &rk_event_type || !rk_planned_date_parse (text, &to, NULL))
    return;
  edit = rk_event_move_to (dataset, event, &to);
  if (edit != NULL)
    rk_workspace_step (workspace, RK_STEP_EDIT, edit, key);
}

static void
new_event (RkWorkspace *workspace, GVariant *parameter)
{
  g_autofree char *day = rk_workspace_focused_day (workspace);

  open_form (workspace, rk_event_draft_new_on (day, rk_selection_year (rk_workspace_selection (workspace))));
}

static void
plan_from (RkWorkspace *workspace, int year)
{
  gtk_window_present (GTK_WINDOW (rk_plan_form_new (window_of (workspace), rk_workspace_selection (workspace), year)));
}

static void
plan_next_year (RkWorkspace *workspace, GVariant *parameter)
{
  plan_from (workspace, rk_selection_year (rk_workspace_selection (workspace)));
}

static void
plan_this_year (RkWorkspace *workspace, GVariant *parameter)
{
  plan_from (workspace, rk_selection_year (rk_workspace_selection (workspace)) - 1);
}

static void
save_picture (RkWorkspace *workspace, GVariant *parameter)
{
  rk_save_picture (workspace);
}

static void
save_table (RkWorkspace *workspace, GVariant *parameter)
{
  rk_save_table (workspace);
}

static void
save_deck (RkWorkspace *workspace, GVariant *parameter)
{
  rk_save_deck (workspace);
}

static void
save_paper (RkWorkspace *workspace, GVariant *parameter)
{
  rk_save_paper (workspace, g_variant_get_string (parameter, NULL));
}

static void
export_calendar (RkWorkspace *workspace, GVariant *parameter)
{
  const char *block, *ward;

  g_variant_get (parameter, "(&s&s)", &block, &ward);
  rk_schedule_files_save_calendar (workspace, block, ward);
}

static void
import_calendar (RkWorkspace *workspace, GVariant *parameter)
{
  rk_schedule_import (workspace);
}

static void
export_list (RkWorkspace *workspace, GVariant *parameter)
{
  g_autofree const char **keys = g_variant_get_strv (parameter, NULL);

  rk_schedule_files_save_list (workspace, keys);
}

static void
open_document (RkWorkspace *workspace, GVariant *parameter)
{
  rk_choose_document (workspace, FALSE);
}

static void
new_document (RkWorkspace *workspace, GVariant *parameter)
{
  rk_choose_document (workspace, TRUE);
}

static void
about (RkWorkspace *workspace, GVariant *parameter)
{
  adw_show_about_window (window_of (workspace), "application-name", "Renkei", "application-icon", "jp.renkei.Renkei", "version", RK_VERSION, "comments",
                         _ ("Plan and present the coordination of home medical care and long-term care in 24 wards."), "developer-name",
                         _ ("The Renkei developers"), "license-type", GTK_LICENSE_GPL_3_0, NULL);
}

static gboolean
can_write (RkSelection *selection)
{
  return !rk_session_is_read_only (rk_selection_session (selection));
}

static gboolean
can_undo (RkSelection *selection)
{
  return can_write (selection) && rk_session_undo_label (rk_selection_session (selection)) != NULL;
}

static gboolean
can_redo (RkSelection *selection)
{
  return can_write (selection) && rk_session_redo_label (rk_selection_session (selection)) != NULL;
}

static gboolean
can_edit_picked (RkSelection *selection)
{
  const RkRecordType *type;
  gconstpointer record = rk_key_record (rk_selection_dataset (selection), rk_selection_key (selection), &type);

  return can_write (selection) && record != NULL && rk_facts_have_form (type);
}

static gboolean
can_edit_event (RkSelection *selection)
{
  return can_write (selection) && picked_event (selection) != NULL;
}

static void show_shortcuts (RkWorkspace *workspace, GVariant *parameter);

static const Action actions[] = {
  { "win.undo", N_ ("Undo"), { "<Control>z" }, NULL, undo, can_undo },
  { "win.redo", N_ ("Redo"), { "<Control><Shift>z", "<Control>y" }, NULL, redo, can_redo },
  { "win.previous-year", N_ ("Fiscal year before"), { "<Control>Page_Up" }, NULL, previous_year, NULL },
  { "win.next-year", N_ ("Fiscal year after"), { "<Control>Page_Down" }, NULL, next_year, NULL },
  { "win.show-year", NULL, { NULL }, "i", show_year, NULL },
  { "win.search", N_ ("Search"), { "<Control>f" }, NULL, search, NULL },
  { SHOW "map", N_ ("Map"), { "<Control>1" }, NULL, show_page, NULL },
  { SHOW "schedule", N_ ("Schedule"), { "<Control>2" }, NULL, show_page, NULL },
  { SHOW "campaign", N_ ("ACP month"), { "<Control>3" }, NULL, show_page, NULL },
  { SHOW "charts", N_ ("Charts"), { "<Control>4" }, NULL, show_page, NULL },
  { SHOW "deck", N_ ("Deck"), { "<Control>5" }, NULL, show_page, NULL },
  { SHOW "records", N_ ("Records"), { "<Control>6" }, NULL, show_page, NULL },
  { "win.show-record", NULL, { NULL }, "s", show_record, NULL },
  { "win.present", N_ ("Present from the start"), { "F5" }, NULL, rk_show_from_start, NULL },
  { "win.present-from-here", N_ ("Present from the picked slide"), { "<Shift>F5" }, NULL, rk_show_from_here, NULL },
  { "win.present-with-notes", N_ ("Present with the speaker’s window"), { "<Alt>F5" }, NULL, rk_show_with_notes, NULL },
  { "win.add-to-deck", N_ ("Add what is on screen to the deck"), { "<Control><Shift>a" }, NULL, rk_show_add_to_deck, can_write },
  { "win.copy-picture", N_ ("Copy what is on screen as a picture"), { "<Control><Shift>c" }, NULL, rk_out_copy_picture, NULL },
  { "win.print", N_ ("Print"), { "<Control>p" }, NULL, rk_out_print, NULL },
  { "win.new-event", N_ ("New event"), { "<Control>n" }, NULL, new_event, can_write },
  { "win.edit-event", N_ ("Edit what is picked"), { "<Control>e" }, NULL, edit_picked, can_edit_picked },
  { "win.delete-event", NULL, { NULL }, NULL, delete_event, can_edit_event },
  { "win.move-event", NULL, { NULL }, "(ss)", move_event, can_write },
  { "win.plan-year", N_ ("Plan next year from this one"), { "<Control><Shift>p" }, NULL, plan_next_year, can_write },
  { "win.plan-this-year", NULL, { NULL }, NULL, plan_this_year, can_write },
  { "win.save-picture", N_ ("Save what is on screen as a picture"), { "<Control><Shift>s" }, NULL, save_picture, NULL },
  { "win.save-table", N_ ("Save the figures of what is on screen as a table"), { "<Control><Shift>t" }, NULL, save_table, NULL },
  { "win.save-deck", N_ ("Save the meeting’s deck"), { "<Control><Shift>d" }, NULL, save_deck, NULL },
  { "win.save-paper", NULL, { NULL }, "s", save_paper, NULL },
  { "win.export-calendar", NULL, { NULL }, "(ss)", export_calendar, NULL },
  { "win.import-calendar", NULL, { NULL }, NULL, import_calendar, can_write },
  { "win.export-list", NULL, { NULL }, "as", export_list, NULL },
  { "win.open", N_ ("Open a document"), { "<Control>o" }, NULL, open_document, NULL },
  { "win.new", N_ ("Make a document"), { "<Control><Shift>n" }, NULL, new_document, NULL },
  { "win.show-help-overlay", N_ ("Keyboard shortcuts"), { "<Control>question", "F1" }, NULL, show_shortcuts, NULL },
  { "win.about", NULL, { NULL }, NULL, about, NULL },
  { "window.close", N_ ("Close the window"), { "<Control>w", "<Control>q" }, NULL, NULL, NULL },
};

static void
run (GtkWidget *widget, const char *name, GVariant *parameter)
{
  RkWorkspace *workspace = RK_WORKSPACE (adw_application_window_get_content (ADW_APPLICATION_WINDOW (widget)));

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++) {
    g_autoptr (GVariant) page = actions[i].run == show_page ? g_variant_ref_sink (g_variant_new_string (actions[i].name + strlen (SHOW))) : NULL;

    if (g_str_equal (actions[i].name, name))
      actions[i].run (workspace, page != NULL ? page : parameter);
  }
}

void
rk_window_actions_install (GtkWidgetClass *class)
{
  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    if (actions[i].run != NULL)
      gtk_widget_class_install_action (class, actions[i].name, actions[i].parameter, run);
}

void
rk_window_actions_add_shortcuts (GtkApplication *application)
{
  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    if (actions[i].keys[0] != NULL)
      gtk_application_set_accels_for_action (application, actions[i].name, (const char *const *) actions[i].keys);
}

void
rk_window_actions_update (GtkWidget *window, RkSelection *selection)
{
  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    if (actions[i].enabled != NULL)
      gtk_widget_action_set_enabled (window, actions[i].name, actions[i].enabled (selection));
}

/* Made from the rows above: GtkShortcutsWindow can only be filled by a builder. */
static void
show_shortcuts (RkWorkspace *workspace, GVariant *parameter)
{
  g_autoptr (GString) ui = g_string_new ("<interface><object class='GtkShortcutsWindow' id='window'><property name='modal'>1</property><child>"
                                         "<object class='GtkShortcutsSection'><child><object class='GtkShortcutsGroup'>");
  g_autoptr (GtkBuilder) builder = NULL;
  GtkWindow *shortcuts;

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    if (actions[i].title != NULL) {
      g_autofree char *row = g_markup_printf_escaped ("<child><object class='GtkShortcutsShortcut'><property name='title'>%s</property>"
                                                      "<property name='accelerator'>%s</property></object></child>",
                                                      _ (actions[i].title), actions[i].keys[0]);

      g_string_append (ui, row);
    }
  g_string_append (ui, "</object></child></object></child></object></interface>");
  builder = gtk_builder_new_from_string (ui->str, -1);
  shortcuts = GTK_WINDOW (gtk_builder_get_object (builder, "window"));
  gtk_window_set_transient_for (shortcuts, window_of (workspace));
  gtk_window_present (shortcuts);
}
