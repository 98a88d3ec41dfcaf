/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-verb-document: make a document, say what is in it, check that the file is sound. */
#include "cli/rk-cli.h"

#include "core/rk-language.h"
#include "core/rk-types.h"

#include <stdio.h>

static gboolean
run_new (RkCli *cli, GStrv words, GError **error)
{
  gboolean empty = FALSE, done = FALSE;
  const GOptionEntry entries[] = { { "empty", 0, 0, G_OPTION_ARG_NONE, &empty, NULL, NULL }, G_OPTION_ENTRY_NULL };
  g_auto (GStrv) rest = g_strdupv (words);
  g_autoptr (RkSession) session = NULL;

  if (!rk_cli_options (&rest, entries, error) || !rk_cli_expect (rest, 1, "FILE", error))
    return FALSE;
  session = rk_session_open (rest[0], RK_DOCUMENT_CREATE, empty, error);
  done = session != NULL;
  if (done)
    fprintf (stderr, _ ("%s was made.\n"), rest[0]);
  return done;
}

static gboolean
run_info (RkCli *cli, GStrv words, GError **error)
{
  g_autoptr (RkSession) session = NULL;

  if (!rk_cli_expect (words, 0, NULL, error))
    return FALSE;
  session = rk_cli_open (cli, error);
  if (session == NULL)
    return FALSE;
  rk_cli_print_row ("type", "title", "records", NULL);
  for (const RkRecordType *const *type = rk_types (); *type != NULL; type++) {
    g_autofree char *number = g_strdup_printf ("%u", rk_dataset_all (rk_session_dataset (session), *type)->len);

    rk_cli_print_row ((*type)->name, _ ((*type)->title), number, NULL);
  }
  return TRUE;
}

static gboolean
run_verify (RkCli *cli, GStrv words, GError **error)
{
  g_autoptr (RkSession) session = NULL;
  g_auto (GStrv) findings = NULL;

  if (!rk_cli_expect (words, 0, NULL, error))
    return FALSE;
  session = rk_cli_open (cli, error);
  findings = session != NULL ? rk_session_verify (session, error) : NULL;
  if (findings == NULL)
    return FALSE;
  for (guint i = 0; findings[i] != NULL; i++)
    fprintf (stderr, "%s\n", findings[i]);
  if (findings[0] == NULL) {
    fprintf (stderr, "%s\n", _ ("The document is sound."));
    return TRUE;
  }
  g_set_error (error, RK_DOCUMENT_ERROR, RK_DOCUMENT_ERROR_FORMAT, "%s", _ ("the document is damaged"));
  return FALSE;
}

const RkVerb rk_verb_new = { "new", "FILE [--empty]", N_ ("make a document with the published figures, or an empty one"), run_new };
const RkVerb rk_verb_info = { "info", "", N_ ("say how many records of each type there are"), run_info };
const RkVerb rk_verb_verify = { "verify", "", N_ ("check that the file is sound"), run_verify };
