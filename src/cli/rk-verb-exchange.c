/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-verb-exchange: records out to files of other programs, and in again. */
#include "cli/rk-cli.h"

#include "core/area/rk-block.h"
#include "core/area/rk-ward.h"
#include "core/calendar/rk-fiscal-year.h"
#include "core/event/rk-event.h"
#include "core/rk-language.h"
#include "core/rk-types.h"
#include "model/figures/rk-figure-import.h"
#include "model/record/rk-table-exchange.h"
#include "model/schedule/rk-calendar-exchange.h"
#include "model/session/rk-exchange-file.h"

#include <stdio.h>
#include <string.h>

#define BYTE_ORDER_MARK "\xEF\xBB\xBF"

static gboolean
is_calendar (const char *path)
{
  g_autofree char *lower = g_ascii_strdown (path, -1);

  return g_str_has_suffix (lower, ".ics");
}

static gboolean
is_table (const char *path)
{
  g_autofree char *lower = g_ascii_strdown (path, -1);

  return g_str_has_suffix (lower, ".csv");
}

/* A table of figures, its years and measures as headings, as a spreadsheet has it. */
static gboolean
is_sheet (const char *path)
{
  g_autofree char *lower = g_ascii_strdown (path, -1);

  return g_str_has_suffix (lower, ".tsv");
}

static gboolean
check_path (const char *path, GError **error)
{
  if (is_calendar (path) || is_table (path))
    return TRUE;
  g_set_error (error, RK_CLI_USAGE_ERROR, 0, _ ("“%s” must end in .ics or .csv"), path);
  return FALSE;
}

static const RkRecordType *
find_type (const char *name, GError **error)
{
  const RkRecordType *type = rk_type (name);

  if (type == NULL)
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, _ ("there is no type “%s”; “renkei-cli types” lists them"), name);
  return type;
}

/* The command line of export, as typed. */
typedef struct {
  const char *year, *block, *ward;
} ExportWords;

static gboolean
check_choice (const RkDataset *dataset, const RkCalendarChoice *choice, GError **error)
{
  gboolean found = FALSE;

  for (gint64 area = 0; area < RK_N_BASIC_AREAS && choice->block != NULL; area++)
    found = found || g_strcmp0 (rk_block_of_area (dataset, choice->year, area), choice->block) == 0;
  if (choice->block != NULL && !found) {
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, _ ("that year has no block “%s”"), choice->block);
    return FALSE;
  }
  if (choice->ward == NULL || rk_dataset_get (dataset, &rk_ward_type, choice->ward) != NULL)
    return TRUE;
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, _ ("there is no ward “%s”; wards are named by code, such as 27127"), choice->ward);
  return FALSE;
}

/* Returns: (transfer full) (nullable): the file's text */
static char *
make_calendar (RkSession *session, const RkCalendarChoice *choice, GError **error)
{
  g_autoptr (GHashTable) revisions = NULL;

  if (!check_choice (rk_session_dataset (session), choice, error))
    return NULL;
  revisions = rk_session_revisions (session, &rk_event_type, error);
  if (revisions == NULL)
    return NULL;
  return rk_calendar_export (rk_session_dataset (session), choice, revisions, g_get_real_time () / G_USEC_PER_SEC);
}

static gboolean
check_export (const RkRecordType *type, const char *path, const RkCalendarChoice *choice, GError **error)
{
  gboolean calendar = path != NULL && is_calendar (path);

  if (path != NULL && !check_path (path, error))
    return FALSE;
  if (calendar && type != &rk_event_type)
    g_set_error (error, RK_CLI_USAGE_ERROR, 0, _ ("only events go into a calendar (.ics)"));
  else if (!calendar && (choice->block != NULL || choice->ward != NULL))
    g_set_error (error, RK_CLI_USAGE_ERROR, 0, _ ("--block and --ward are for a calendar (.ics)"));
  else if (choice->block != NULL && choice->year == 0)
    g_set_error (error, RK_CLI_USAGE_ERROR, 0, _ ("--block needs --year: blocks are made anew every year"));
  else
    return TRUE;
  return FALSE;
}

static gboolean
export_records (RkCli *cli, const RkRecordType *type, const char *path, const RkCalendarChoice *choice, GError **error)
{
  g_autoptr (RkSession) session = rk_cli_open (cli, error);
  g_autofree char *text = NULL;

  if (session == NULL)
    return FALSE;
  if (path != NULL && is_calendar (path))
    text = make_calendar (session, choice, error);
  else
    text = rk_table_export (rk_session_dataset (session), type, choice->year);
  if (text == NULL)
    return FALSE;
  if (path != NULL)
    return rk_exchange_write (path, text, error);
  /* a byte order mark is for spreadsheets, which read files */
  fputs (text + strlen (BYTE_ORDER_MARK), stdout);
  return TRUE;
}

static gboolean
run_export (RkCli *cli, GStrv words, GError **error)
{
  ExportWords typed = { 0 };
  const GOptionEntry entries[] = { { "year", 0, 0, G_OPTION_ARG_STRING, &typed.year, NULL, NULL },
                                   { "block", 0, 0, G_OPTION_ARG_STRING, &typed.block, NULL, NULL },
                                   { "ward", 0, 0, G_OPTION_ARG_STRING, &typed.ward, NULL, NULL },
                                   G_OPTION_ENTRY_NULL };
  g_auto (GStrv) rest = g_strdupv (words);
  RkCalendarChoice choice = { 0 };
  const RkRecordType *type;

  if (!rk_cli_options (&rest, entries, error) || (g_strv_length (rest) != 1 && !rk_cli_expect (rest, 2, "TYPE [FILE]", error)) ||
      !rk_cli_year (typed.year, &choice.year, error))
    return FALSE;
  choice.block = typed.block;
  choice.ward = typed.ward;
  type = find_type (rest[0], error);
  return type != NULL && check_export (type, rest[1], &choice, error) && export_records (cli, type, rest[1], &choice, error);
}

/* An import of either kind, with what is said of it. */
typedef struct {
  RkEdit *edit;
  guint added, changed, same;
} Import;

static gboolean
finish (RkSession *session, const Import *import, gboolean dry_run, GError **error)
{
  g_autofree char *added = g_strdup_printf ("%u", import->added), *changed = g_strdup_printf ("%u", import->changed);
  g_autofree char *same = g_strdup_printf ("%u", import->same), *label = NULL;

  if (!dry_run && import->edit->steps->len > 0) {
    label = rk_session_step (session, RK_STEP_EDIT, import->edit, error);
    if (label == NULL)
      return FALSE;
  }
  rk_cli_print_row ("added", "changed", "same", NULL);
  rk_cli_print_row (added, changed, same, NULL);
  return TRUE;
}

/* What would become of each event that is not as it was; what is older is named, so that nobody takes it for imported. */
static void
print_lines (const RkCalendarImport *import)
{
  static const char *const fates[RK_N_CALENDAR_FATES] = { "added", "changed", "older", "same" };

  rk_cli_print_row ("what", "event", "title", "changes", NULL);
  for (guint i = 0; i < import->lines->len; i++) {
    const RkCalendarLine *line = import->lines->pdata[i];

    if (line->fate == RK_CALENDAR_CHANGED || line->fate == RK_CALENDAR_OLDER)
      rk_cli_print_row (fates[line->fate], line->key, line->event, line->changes != NULL ? line->changes : "", NULL);
  }
}

static gboolean
import_calendar (RkSession *session, const char *name, const char *text, gsize length, int year, gboolean dry_run, GError **error)
{
  g_autoptr (GHashTable) revisions = rk_session_revisions (session, &rk_event_type, error);
  g_autoptr (RkCalendarImport) import = revisions != NULL ? rk_calendar_import (rk_session_dataset (session), name, text, length, year, revisions, error) : NULL;

  if (import == NULL || !finish (session, &(Import){ import->edit, import->added, import->changed, import->same }, dry_run, error))
    return FALSE;
  if (import->changed + import->older > 0)
    print_lines (import);
  return TRUE;
}

static gboolean
import_table (RkSession *session, const RkRecordType *type, const char *name, const char *text, gsize length, int year, gboolean dry_run, GError **error)
{
  g_autoptr (RkTableImport) import = rk_table_import (rk_session_dataset (session), type, name, text, length, year, error);

  return import != NULL && finish (session, &(Import){ import->edit, import->added, import->changed, import->same }, dry_run, error);
}

/* The command line of import, as typed. */
typedef struct {
  const char *as, *year_text, *measure, *source;
  int year;
  gboolean make_parts, dry_run;
} ImportWords;

static gboolean
import_figures (RkSession *session, const char *name, const char *text, gsize length, const ImportWords *typed, GError **error)
{
  const RkDataset *dataset = rk_session_dataset (session);
  RkFigureImportHow how = { typed->measure, typed->year, typed->source, typed->make_parts, is_sheet (name) ? '\t' : ',' };
  g_autoptr (RkFigurePaste) paste = NULL;
  Import import = { 0 };

  if (typed->source != NULL && rk_dataset_get (dataset, rk_type ("source"), typed->source) == NULL) {
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, _ ("there is no source “%s”; “renkei-cli list source” lists them"), typed->source);
    return FALSE;
  }
  paste = rk_figure_import (dataset, name, text, length, &how, error);
  if (paste == NULL)
    return FALSE;
  import = (Import){ paste->edit, 0, paste->tally.cleared, paste->tally.same };
  for (guint i = 0; i < paste->edit->steps->len; i++) {
    const RkEditStep *step = paste->edit->steps->pdata[i];

    if (step->record != NULL && rk_dataset_get (dataset, step->type, step->key) == NULL)
      import.added++;
    else if (step->record != NULL)
      import.changed++;
  }
  return finish (session, &import, typed->dry_run, error);
}

/* The type is named, or is what the file is called: placement.csv. */
static const RkRecordType *
find_type_of_file (const char *name, const char *as, GError **error)
{
  g_autofree char *stem = g_strndup (name, strlen (name) - strlen (".csv"));
  const RkRecordType *type = rk_type (as != NULL ? as : stem);

  if (type == NULL && as == NULL)
    g_set_error (error, RK_CLI_USAGE_ERROR, 0, _ ("%s: say with --as TYPE what its rows are; “renkei-cli types” lists the types"), name);
  else if (type == NULL)
    return find_type (as, error);
  return type;
}

static gboolean
is_figures (const char *path, const ImportWords *typed)
{
  return is_sheet (path) || (is_table (path) && typed->measure != NULL);
}

static gboolean
import_file (RkCli *cli, const char *path, const ImportWords *typed, GError **error)
{
  g_autofree char *name = g_path_get_basename (path);
  const RkRecordType *type = is_calendar (path) || is_figures (path, typed) ? &rk_event_type : find_type_of_file (name, typed->as, error);
  g_autoptr (RkSession) session = NULL;
  g_autofree char *text = NULL;
  gsize length = 0;

  if (type == NULL)
    return FALSE;
  cli->to_write = !typed->dry_run;
  session = rk_cli_open (cli, error);
  text = session != NULL ? rk_exchange_read (path, &length, error) : NULL;
  if (text == NULL)
    return FALSE;
  if (is_calendar (path))
    return import_calendar (session, name, text, length, typed->year, typed->dry_run, error);
  if (is_figures (path, typed))
    return import_figures (session, name, text, length, typed, error);
  return import_table (session, type, name, text, length, typed->year, typed->dry_run, error);
}

static gboolean
check_import (const RkCli *cli, const char *path, const ImportWords *typed, GError **error)
{
  const char *wrong = NULL;

  if (typed->as != NULL && !is_table (path))
    wrong = _ ("--as is for a table (.csv)");
  else if ((typed->source != NULL || typed->make_parts || typed->measure != NULL) && !is_figures (path, typed))
    wrong = _ ("--measure, --source and --make-parts are for a table of figures (.tsv)");
  if (wrong == NULL && cli->path != NULL)
    return TRUE;
  if (wrong != NULL)
    g_set_error_literal (error, RK_CLI_USAGE_ERROR, 0, wrong);
  else
    g_set_error (error, RK_CLI_USAGE_ERROR, 0, _ ("expected %s"), "--document FILE");
  return FALSE;
}

static gboolean
run_import (RkCli *cli, GStrv words, GError **error)
{
  ImportWords typed = { 0 };
  const GOptionEntry entries[] = { { "as", 0, 0, G_OPTION_ARG_STRING, &typed.as, NULL, NULL },
                                   { "year", 0, 0, G_OPTION_ARG_STRING, &typed.year_text, NULL, NULL },
                                   { "measure", 0, 0, G_OPTION_ARG_STRING, &typed.measure, NULL, NULL },
                                   { "source", 0, 0, G_OPTION_ARG_STRING, &typed.source, NULL, NULL },
                                   { "make-parts", 0, 0, G_OPTION_ARG_NONE, &typed.make_parts, NULL, NULL },
                                   { "dry-run", 0, 0, G_OPTION_ARG_NONE, &typed.dry_run, NULL, NULL },
                                   G_OPTION_ENTRY_NULL };
  g_auto (GStrv) rest = g_strdupv (words);

  return rk_cli_options (&rest, entries, error) && rk_cli_expect (rest, 1, "FILE", error) && rk_cli_year (typed.year_text, &typed.year, error) &&
         (is_sheet (rest[0]) || check_path (rest[0], error)) && check_import (cli, rest[0], &typed, error) && import_file (cli, rest[0], &typed, error);
}

const RkVerb rk_verb_export = { "export", "TYPE [FILE.csv|FILE.ics] [--year R6] [--block NAME] [--ward 27127]", N_ ("write records to a table, or events to a calendar"), run_export };
const RkVerb rk_verb_import = { "import", "FILE.csv|FILE.ics|FILE.tsv [--as TYPE] [--measure ID] [--year R6] [--source ID] [--make-parts] [--dry-run]", N_ ("take records in from a table, events from a calendar, or a table of figures"), run_import };
