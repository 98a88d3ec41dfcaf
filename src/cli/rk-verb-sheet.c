/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-verb-sheet: what a year and its ACP month need on paper. */
#include "cli/rk-cli.h"

#include "core/rk-language.h"
#include "model/campaign/rk-delivery.h"
#include "model/campaign/rk-paper.h"

typedef struct {
  const char *output;
  int year, spares;
} Options;

static gboolean
check_paper (const char *id, const Options *options, GError **error)
{
  if (!g_strv_contains (rk_paper_ids (), id))
    g_set_error (error, RK_CLI_USAGE_ERROR, 0, _ ("“%s” is not a sheet: year-plan, print-run, delivery, labels, removal"), id);
  else if (options->year == 0)
    g_set_error (error, RK_CLI_USAGE_ERROR, 0, "%s", _ ("“--year R6” says which year"));
  else if (options->output == NULL)
    g_set_error (error, RK_CLI_USAGE_ERROR, 0, "%s", _ ("“-o FILE” says where the sheet goes"));
  else if (options->spares < 0 || options->spares > 100)
    g_set_error (error, RK_CLI_USAGE_ERROR, 0, "%s", _ ("“--spares” takes a percentage from 0 to 100"));
  else if (rk_paper_is_table (options->output) && !rk_paper_has_table (id))
    g_set_error (error, RK_CLI_USAGE_ERROR, 0, _ ("“%s” is no table: the name must end in .pdf"), id);
  else
    return TRUE;
  return FALSE;
}

static gboolean
write_sheet (RkCli *cli, const char *id, const Options *options, GError **error)
{
  g_autoptr (RkSession) session = rk_cli_open (cli, error);

  return session != NULL && rk_paper_write (rk_session_dataset (session), id, options->year, options->spares, options->output, error);
}

static gboolean
run_sheet (RkCli *cli, GStrv words, GError **error)
{
  const char *output = NULL, *year = NULL;
  Options options = { .spares = RK_SPARE_PERCENT };
  const GOptionEntry entries[] = { { "output", 'o', 0, G_OPTION_ARG_FILENAME, &output, NULL, NULL },
                                   { "year", 0, 0, G_OPTION_ARG_STRING, &year, NULL, NULL },
                                   { "spares", 0, 0, G_OPTION_ARG_INT, &options.spares, NULL, NULL },
                                   G_OPTION_ENTRY_NULL };
  g_auto (GStrv) rest = g_strdupv (words);

  if (!rk_cli_options (&rest, entries, error) || !rk_cli_expect (rest, 1, "year-plan|print-run|delivery|labels|removal", error) || !rk_cli_year (year, &options.year, error))
    return FALSE;
  options.output = output;
  return check_paper (rest[0], &options, error) && write_sheet (cli, rest[0], &options, error);
}

const RkVerb rk_verb_sheet = { "sheet", "year-plan|print-run|delivery|labels|removal --year R6 [--spares 10] -o FILE.pdf|csv|xlsx",
                               N_ ("write the plan of a year, or the print run and lists of an ACP month, for paper"), run_sheet };
