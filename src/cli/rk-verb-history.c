/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-verb-history: who changed what when, and taking it back. */
#include "cli/rk-cli.h"

#include "core/rk-language.h"

#include <stdio.h>

static const char *
kind_word (RkChangeKind kind)
{
  static const char *const words[] = { [RK_CHANGE_GROUND] = "new", [RK_CHANGE_EDIT] = "edit", [RK_CHANGE_UNDO] = "undo", [RK_CHANGE_REDO] = "redo" };

  return words[kind];
}

static gboolean
run_history (RkCli *cli, GStrv words, GError **error)
{
  g_autoptr (RkSession) session = NULL;
  g_autoptr (GPtrArray) changes = NULL;

  if (!rk_cli_expect (words, 0, NULL, error))
    return FALSE;
  session = rk_cli_open (cli, error);
  changes = session != NULL ? rk_session_history (session, 0, error) : NULL;
  if (changes == NULL)
    return FALSE;
  rk_cli_print_row ("number", "at", "who", "kind", "label", NULL);
  for (guint i = 0; i < changes->len; i++) {
    const RkChange *change = changes->pdata[i];
    g_autofree char *number = g_strdup_printf ("%" G_GINT64_FORMAT, change->id);

    rk_cli_print_row (number, change->at, change->who, kind_word (change->kind), change->label, NULL);
  }
  return TRUE;
}

static gboolean
step (RkCli *cli, GStrv words, RkStep what, const char *message, GError **error)
{
  g_autoptr (RkSession) session = NULL;
  g_autofree char *label = NULL;

  if (!rk_cli_expect (words, 0, NULL, error))
    return FALSE;
  cli->to_write = TRUE;
  session = rk_cli_open (cli, error);
  label = session != NULL ? rk_session_step (session, what, NULL, error) : NULL;
  if (label != NULL)
    fprintf (stderr, "%s: %s\n", message, label);
  return label != NULL;
}

static gboolean
run_undo (RkCli *cli, GStrv words, GError **error)
{
  return step (cli, words, RK_STEP_UNDO, _ ("Undone"), error);
}

static gboolean
run_redo (RkCli *cli, GStrv words, GError **error)
{
  return step (cli, words, RK_STEP_REDO, _ ("Redone"), error);
}

const RkVerb rk_verb_history = { "history", "", N_ ("list every change, newest first"), run_history };
const RkVerb rk_verb_undo = { "undo", "", N_ ("take the last change back"), run_undo };
const RkVerb rk_verb_redo = { "redo", "", N_ ("make the change again that was taken back"), run_redo };
