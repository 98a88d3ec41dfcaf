/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* renkei-cli: everything of Renkei that needs no window. */
#include "cli/rk-cli.h"
#include "core/rk-language.h"

#include <signal.h>
#include <stdio.h>

static const RkVerb *const verbs[] = {
  &rk_verb_new, &rk_verb_info, &rk_verb_check, &rk_verb_types, &rk_verb_list, &rk_verb_map, &rk_verb_chart,
  &rk_verb_deck, &rk_verb_reach, &rk_verb_campaign, &rk_verb_sheet, &rk_verb_warnings, &rk_verb_acknowledge, &rk_verb_plan, &rk_verb_export, &rk_verb_import, &rk_verb_history, &rk_verb_undo, &rk_verb_redo, &rk_verb_verify, NULL
};

static void
print_verb (FILE *file, const RkVerb *verb)
{
  fprintf (file, "  %s %s\n      %s\n", verb->name, verb->usage, _ (verb->summary));
}

static void
print_usage (FILE *file)
{
  fprintf (file, "%s\n\n", _ ("Usage: renkei-cli [--document FILE] [--lang ja|en] VERB …"));
  for (guint i = 0; verbs[i] != NULL; i++)
    print_verb (file, verbs[i]);
  fprintf (file, "\n%s\n", _ ("Without --document the verbs work on the published figures."));
}

static const RkVerb *
find_verb (const char *name)
{
  for (guint i = 0; verbs[i] != NULL; i++)
    if (g_str_equal (verbs[i]->name, name))
      return verbs[i];
  return NULL;
}

static int
fail (const char *message, int code)
{
  fprintf (stderr, "renkei-cli: %s\n", message);
  if (code == 2)
    fprintf (stderr, "%s\n", _ ("“renkei-cli --help” lists the verbs."));
  return code;
}

static int
run (RkCli *cli, GStrv words)
{
  const RkVerb *verb = words[0] != NULL ? find_verb (words[0]) : NULL;
  g_autoptr (GError) error = NULL;

  if (verb == NULL) {
    g_autofree char *message = words[0] != NULL ? g_strdup_printf (_ ("there is no verb “%s”"), words[0]) : g_strdup (_ ("a verb is missing"));

    return fail (message, 2);
  }
  if (words[1] != NULL && words[2] == NULL && (g_str_equal (words[1], "--help") || g_str_equal (words[1], "-h")))
    print_verb (stdout, verb);
  else if (!verb->run (cli, words + 1, &error))
    return fail (error->message, g_error_matches (error, RK_CLI_USAGE_ERROR, 0) ? 2 : 1);
  if (fflush (stdout) != 0 || ferror (stdout))
    return fail (_ ("the answer could not be written"), 1);
  return 0;
}

int
main (int argc, char **argv)
{
  g_autofree char *document = NULL, *language = NULL;
  gboolean help = FALSE, version = FALSE;
  const GOptionEntry entries[] = { { "document", 'd', 0, G_OPTION_ARG_FILENAME, &document, NULL, NULL },
                                   { "lang", 'l', 0, G_OPTION_ARG_STRING, &language, NULL, NULL },
                                   { "help", 'h', 0, G_OPTION_ARG_NONE, &help, NULL, NULL },
                                   { "version", 0, 0, G_OPTION_ARG_NONE, &version, NULL, NULL },
                                   G_OPTION_ENTRY_NULL };
  g_autoptr (GOptionContext) context = g_option_context_new (NULL);
  g_auto (GStrv) words = g_strdupv (argv);
  g_autoptr (GError) error = NULL;
  RkCli cli = { 0 };

  /* a full disk or a file limit is an error that can be told, not the end of the program */
  signal (SIGXFSZ, SIG_IGN);
  signal (SIGPIPE, SIG_IGN);
  g_option_context_set_help_enabled (context, FALSE);
  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
  g_option_context_set_strict_posix (context, TRUE); /* what follows the verb is the verb's */
  if (!g_option_context_parse_strv (context, &words, &error)) {
    rk_language_init (NULL);
    return fail (error->message, 2);
  }
  if (!rk_language_init (language)) {
    rk_language_init (NULL);
    return fail (_ ("--lang takes ja or en"), 2);
  }
  if (help || version) {
    if (help)
      print_usage (stdout);
    else
      puts ("renkei-cli " RK_VERSION);
    return 0;
  }
  cli.path = document;
  return run (&cli, words + 1);
}
