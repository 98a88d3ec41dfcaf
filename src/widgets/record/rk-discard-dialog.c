/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/record/rk-discard-dialog.h"

#include "core/rk-language.h"

typedef struct {
  void (*discarded) (gpointer data);
  gpointer data;
} Question;

static void
on_response (AdwMessageDialog *dialog, const char *response, const Question *question)
{
  /* the form may go before the dialog does */
  gtk_window_set_transient_for (GTK_WINDOW (dialog), NULL);
  if (g_str_equal (response, "discard"))
    question->discarded (question->data);
}

static void
question_free (gpointer data, GClosure *closure)
{
  g_free (data);
}

void
rk_discard_ask (GtkWindow *form, void (*discarded) (gpointer data), gpointer data)
{
  AdwMessageDialog *dialog = ADW_MESSAGE_DIALOG (adw_message_dialog_new (form, _ ("Discard what was typed?"), _ ("It is not saved yet.")));
  Question *question = g_new0 (Question, 1);

  *question = (Question){ discarded, data };
  adw_message_dialog_add_responses (dialog, "cancel", _ ("_Keep editing"), "discard", _ ("_Discard"), NULL);
  adw_message_dialog_set_response_appearance (dialog, "discard", ADW_RESPONSE_DESTRUCTIVE);
  adw_message_dialog_set_default_response (dialog, "cancel");
  adw_message_dialog_set_close_response (dialog, "cancel");
  g_signal_connect_data (dialog, "response", G_CALLBACK (on_response), question, question_free, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}
