/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/figures/rk-figure-ask.h"

#include "core/rk-language.h"
#include "model/words/rk-words.h"

#include <adwaita.h>
#include <string.h>

/* What is asked about. */
typedef struct {
  RkFigureGrid *grid;
  char *text;
} Asked;

static void
asked_free (gpointer data, GClosure *closure)
{
  Asked *asked = data;

  g_object_unref (asked->grid);
  g_free (asked->text);
  g_free (asked);
}

static void
on_answer (AdwMessageDialog *dialog, const char *answer, Asked *asked)
{
  if (g_str_equal (answer, "make"))
    rk_figure_grid_paste (asked->grid, asked->text, strlen (asked->text), TRUE);
}

void
rk_figure_ask_to_make (RkFigureGrid *grid, const char *text, const GPtrArray *names)
{
  g_autoptr (GString) list = g_string_new (NULL);
  g_autofree char *heading = g_strdup_printf (_ ("“%s” has no such parts yet"), rk_word_measure (rk_figure_grid_table (grid)->measure));
  AdwMessageDialog *dialog = ADW_MESSAGE_DIALOG (adw_message_dialog_new (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (grid))), heading, NULL));
  Asked *asked = g_new0 (Asked, 1);

  *asked = (Asked){ g_object_ref (grid), g_strdup (text) };
  for (guint i = 0; i < names->len; i++)
    g_string_append_printf (list, "%s%s", i > 0 ? "\n" : "", (const char *) names->pdata[i]);
  adw_message_dialog_format_body (dialog, "%s", list->str);
  adw_message_dialog_add_responses (dialog, "cancel", _ ("_Cancel"), "make", _ ("_Make these parts and paste"), NULL);
  adw_message_dialog_set_response_appearance (dialog, "make", ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (dialog, "make");
  g_signal_connect_data (dialog, "response", G_CALLBACK (on_answer), asked, asked_free, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}
