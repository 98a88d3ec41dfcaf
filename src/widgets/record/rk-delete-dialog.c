/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/record/rk-delete-dialog.h"

#include "core/rk-language.h"
#include "model/record/rk-delete.h"

typedef struct {
  RkEdit *edit;
  RkDeleteDone done;
  gpointer data;
} Question;

static void
question_free (gpointer data, GClosure *closure)
{
  Question *question = data;

  rk_edit_free (question->edit);
  g_free (question);
}

static void
on_response (AdwMessageDialog *dialog, const char *response, Question *question)
{
  /* the form it was asked from may go before the dialog does */
  gtk_window_set_transient_for (GTK_WINDOW (dialog), NULL);
  if (g_str_equal (response, "delete"))
    question->done (question->data, g_steal_pointer (&question->edit));
}

static char *
tell (const RkEdit *edit)
{
  g_autofree char *with = rk_delete_tell (edit);

  if (*with == '\0')
    return g_strdup (_ ("Undo brings it back."));
  /* Translators: what else is deleted: "Question: 3, Answer: 12" */
  return g_strdup_printf (_ ("With it goes what belongs to it (%s). Undo brings it all back."), with);
}

void
rk_delete_ask_edit (GtkWindow *parent, RkEdit *edit, RkDeleteDone done, gpointer data)
{
  Question *question = g_new0 (Question, 1);
  GtkWidget *dialog;
  g_autofree char *heading = NULL, *body = NULL;

  *question = (Question){ edit, done, data };
  /* Translators: the name of the edit: Delete “…” */
  heading = g_strdup_printf (_ ("%s?"), question->edit->label);
  body = tell (question->edit);
  dialog = adw_message_dialog_new (parent, heading, body);
  adw_message_dialog_add_responses (ADW_MESSAGE_DIALOG (dialog), "cancel", _ ("_Cancel"), "delete", _ ("_Delete"), NULL);
  adw_message_dialog_set_response_appearance (ADW_MESSAGE_DIALOG (dialog), "delete", ADW_RESPONSE_DESTRUCTIVE);
  adw_message_dialog_set_default_response (ADW_MESSAGE_DIALOG (dialog), "cancel");
  adw_message_dialog_set_close_response (ADW_MESSAGE_DIALOG (dialog), "cancel");
  g_signal_connect_data (dialog, "response", G_CALLBACK (on_response), question, question_free, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}

void
rk_delete_ask (GtkWindow *parent, RkSelection *selection, const RkRecordType *type, const char *key, RkDeleteDone done, gpointer data)
{
  rk_delete_ask_edit (parent, rk_delete (rk_selection_dataset (selection), type, key), done, data);
}
