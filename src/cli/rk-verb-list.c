/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-verb-list: records as tables, the types they have, and what does not add up. */
#include "cli/rk-cli.h"

#include "core/area/rk-block.h"
#include "core/area/rk-ward.h"
#include "core/event/rk-event.h"
#include "core/rk-language.h"
#include "core/rk-record-year.h"
#include "core/rk-types.h"
#include "core/rules/rk-check.h"
#include "exchange/rk-csv.h"
#include "model/event/rk-event-list.h"

#include <stdio.h>

static gboolean
run_types (RkCli *cli, GStrv words, GError **error)
{
  if (!rk_cli_expect (words, 0, NULL, error))
    return FALSE;
  rk_cli_print_row ("type", "field", "title", "required", NULL);
  for (const RkRecordType *const *type = rk_types (); *type != NULL; type++)
    for (const RkField *field = (*type)->fields; field->name != NULL; field++)
      rk_cli_print_row ((*type)->name, field->name, _ (field->title), field->flags & RK_FIELD_REQUIRED ? "yes" : "", NULL);
  return TRUE;
}

/* A column that is worked out, not kept: the block of a ward in a year. */
typedef struct {
  const char *name;
  const char *(*value) (const RkDataset *dataset, int year, gconstpointer record);
} DerivedColumn;

static const char *
block_of_ward (const RkDataset *dataset, int year, gconstpointer record)
{
  return rk_block_of_area (dataset, year, ((const RkWard *) record)->basic_area);
}

static void
print_record (const RkDataset *dataset, const RkRecordType *type, int year, const DerivedColumn *derived, gconstpointer record)
{
  g_autoptr (GStrvBuilder) cells = g_strv_builder_new ();
  g_autoptr (GString) line = g_string_new (NULL);
  g_auto (GStrv) row = NULL;

  for (const RkField *field = type->fields; field->name != NULL; field++) {
    g_autofree char *text = NULL;

    if (!(field->flags & RK_FIELD_LISTED))
      continue;
    text = record != NULL ? rk_record_get_text (record, field) : g_strdup (field->name);
    g_strv_builder_add (cells, text != NULL ? text : "");
  }
  if (derived != NULL) {
    const char *text = record != NULL ? derived->value (dataset, year, record) : derived->name;

    g_strv_builder_add (cells, text != NULL ? text : "");
  }
  row = g_strv_builder_end (cells);
  rk_csv_append (line, (const char *const *) row);
  fputs (line->str, stdout);
}

/* A year's events are the city's own, by date; the neighbours' and the standing ones are listed without --year. */
static GPtrArray *
choose_records (const RkDataset *dataset, const RkRecordType *type, int year)
{
  const GPtrArray *all = rk_dataset_all (dataset, type);
  GPtrArray *chosen;

  if (type == &rk_event_type && year != 0)
    return rk_events_in_order (dataset, year);
  chosen = g_ptr_array_new ();
  for (guint i = 0; i < all->len; i++)
    if (rk_record_is_of_year (dataset, type, all->pdata[i], year))
      g_ptr_array_add (chosen, all->pdata[i]);
  return chosen;
}

static gboolean
run_list (RkCli *cli, GStrv words, GError **error)
{
  static const DerivedColumn ward_block = { "block", block_of_ward };
  const char *year_text = NULL;
  const GOptionEntry entries[] = { { "year", 0, 0, G_OPTION_ARG_STRING, &year_text, NULL, NULL }, G_OPTION_ENTRY_NULL };
  g_auto (GStrv) rest = g_strdupv (words);
  g_autoptr (RkSession) session = NULL;
  g_autoptr (GPtrArray) records = NULL;
  const RkRecordType *type;
  const DerivedColumn *derived;
  int year;

  if (!rk_cli_options (&rest, entries, error) || !rk_cli_expect (rest, 1, "TYPE", error) || !rk_cli_year (year_text, &year, error))
    return FALSE;
  type = rk_type (rest[0]);
  if (type == NULL) {
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, _ ("there is no type “%s”; “renkei-cli types” lists them"), rest[0]);
    return FALSE;
  }
  session = rk_cli_open (cli, error);
  if (session == NULL)
    return FALSE;
  derived = type == &rk_ward_type && year != 0 ? &ward_block : NULL;
  records = choose_records (rk_session_dataset (session), type, year);
  print_record (rk_session_dataset (session), type, year, derived, NULL);
  for (guint i = 0; i < records->len; i++)
    print_record (rk_session_dataset (session), type, year, derived, records->pdata[i]);
  return TRUE;
}

static void
print_finding (const RkFinding *finding)
{
  gboolean numbers = finding->published != RK_MISSING;
  g_autofree char *published = numbers ? g_strdup_printf ("%" G_GINT64_FORMAT, finding->published) : g_strdup ("");
  g_autofree char *computed = numbers ? g_strdup_printf ("%" G_GINT64_FORMAT, finding->computed) : g_strdup ("");
  g_autofree char *difference = numbers ? g_strdup_printf ("%+" G_GINT64_FORMAT, finding->published - finding->computed) : g_strdup ("");

  rk_cli_print_row (finding->rule, finding->what, finding->where, published, computed, difference, NULL);
}

static gboolean
run_check (RkCli *cli, GStrv words, GError **error)
{
  g_autoptr (RkSession) session = NULL;
  g_autoptr (GPtrArray) findings = NULL;

  if (!rk_cli_expect (words, 0, NULL, error))
    return FALSE;
  session = rk_cli_open (cli, error);
  if (session == NULL)
    return FALSE;
  findings = rk_check_all (rk_session_dataset (session));
  rk_cli_print_row ("rule", "what", "where", "published", "computed", "difference", NULL);
  for (guint i = 0; i < findings->len; i++)
    print_finding (findings->pdata[i]);
  return TRUE;
}

const RkVerb rk_verb_types = { "types", "", N_ ("list the types of record and their fields"), run_types };
const RkVerb rk_verb_list = { "list", "TYPE [--year R6]", N_ ("print records as a table"), run_list };
const RkVerb rk_verb_check = { "check", "", N_ ("say what does not add up"), run_check };
