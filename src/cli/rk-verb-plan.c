/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-verb-plan: a year planned from the year before, and what should be looked at again in a plan. */
#include "cli/rk-cli.h"

#include "core/rk-language.h"
#include "core/rules/rk-warning.h"
#include "model/schedule/rk-plan-year.h"

#include <stdio.h>

static void
print_warnings (const RkDataset *dataset, int year, const GDate *today)
{
  g_autoptr (GHashTable) acknowledged = rk_warnings_acknowledged (dataset);
  g_autoptr (GPtrArray) warnings = rk_warnings (dataset, year, today, acknowledged);

  rk_cli_print_row ("rule", "what", "where", "when", "id", NULL);
  for (guint i = 0; i < warnings->len; i++) {
    const RkWarning *warning = warnings->pdata[i];

    if (warning->reason == NULL)
      rk_cli_print_row (warning->rule, warning->what, warning->where, warning->when, warning->id, NULL);
  }
}

static gboolean
run_warnings (RkCli *cli, GStrv words, GError **error)
{
  const char *year_text = NULL, *today_text = NULL;
  const GOptionEntry entries[] = { { "year", 0, 0, G_OPTION_ARG_STRING, &year_text, NULL, NULL },
                                   { "today", 0, 0, G_OPTION_ARG_STRING, &today_text, NULL, NULL },
                                   G_OPTION_ENTRY_NULL };
  g_auto (GStrv) rest = g_strdupv (words);
  g_autoptr (RkSession) session = NULL;
  GDate today;
  int year;

  if (!rk_cli_options (&rest, entries, error) || !rk_cli_expect (rest, 0, NULL, error) || !rk_cli_year (year_text, &year, error) ||
      !rk_cli_today (today_text, &today, error))
    return FALSE;
  session = rk_cli_open (cli, error);
  if (session == NULL)
    return FALSE;
  print_warnings (rk_session_dataset (session), year, &today);
  return TRUE;
}

/* The command line of plan, as typed. */
typedef struct {
  const char *from, *to, *on;
  GStrv kinds, series, events;
  gboolean drop_venue, keep_programme;
} PlanWords;

static void
plan_words_clear (PlanWords *self)
{
  g_strfreev (self->kinds);
  g_strfreev (self->series);
  g_strfreev (self->events);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PlanWords, plan_words_clear)

static gboolean
read_plan_words (GStrv words, PlanWords *plan, GError **error)
{
  const GOptionEntry entries[] = { { "from", 0, 0, G_OPTION_ARG_STRING, &plan->from, NULL, NULL },
                                   { "to", 0, 0, G_OPTION_ARG_STRING, &plan->to, NULL, NULL },
                                   { "on", 0, 0, G_OPTION_ARG_STRING, &plan->on, NULL, NULL },
                                   { "kind", 0, 0, G_OPTION_ARG_STRING_ARRAY, &plan->kinds, NULL, NULL },
                                   { "series", 0, 0, G_OPTION_ARG_STRING_ARRAY, &plan->series, NULL, NULL },
                                   { "event", 0, 0, G_OPTION_ARG_STRING_ARRAY, &plan->events, NULL, NULL },
                                   { "drop-venue", 0, 0, G_OPTION_ARG_NONE, &plan->drop_venue, NULL, NULL },
                                   { "keep-programme", 0, 0, G_OPTION_ARG_NONE, &plan->keep_programme, NULL, NULL },
                                   G_OPTION_ENTRY_NULL };
  g_auto (GStrv) rest = g_strdupv (words);

  return rk_cli_options (&rest, entries, error) && rk_cli_expect (rest, 0, NULL, error);
}

static gboolean
parse_options (const PlanWords *words, RkPlanOptions *options, GError **error)
{
  *options = (RkPlanOptions){ .drop_venue = words->drop_venue, .keep_programme = words->keep_programme };
  if (words->from == NULL) {
    g_set_error (error, RK_CLI_USAGE_ERROR, 0, _ ("expected %s"), "--from R6");
    return FALSE;
  }
  if (words->on != NULL && !g_str_equal (words->on, "month") && !g_str_equal (words->on, "weekday")) {
    g_set_error (error, RK_CLI_USAGE_ERROR, 0, _ ("“%s” is not a way to place copies: month, weekday"), words->on);
    return FALSE;
  }
  options->on = g_strcmp0 (words->on, "weekday") == 0 ? RK_PLAN_ON_WEEKDAY : RK_PLAN_ON_MONTH;
  return rk_cli_year (words->from, &options->from, error) && rk_cli_year (words->to, &options->to, error);
}

/* Returns: (transfer full) (nullable): the kinds by number */
static GArray *
parse_kinds (GStrv words, GError **error)
{
  g_autoptr (GArray) kinds = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (guint i = 0; words != NULL && words[i] != NULL; i++) {
    gint64 kind = rk_choice_find (rk_event_kinds, words[i]);

    if (kind == RK_MISSING) {
      g_set_error (error, RK_CLI_USAGE_ERROR, 0, _ ("“%s” is not a kind of event"), words[i]);
      return NULL;
    }
    g_array_append_val (kinds, kind);
  }
  return g_steal_pointer (&kinds);
}

static void
print_plan (const RkPlan *plan)
{
  rk_cli_print_row ("from", "id", "kind", "title", "date", "block", NULL);
  for (guint i = 0; i < plan->copies->len; i++) {
    const RkPlanCopy *copy = plan->copies->pdata[i];
    g_autofree char *date = rk_planned_date_to_text (&copy->event->date);

    rk_cli_print_row (copy->from, copy->event->id, rk_choice_title (rk_event_kinds, copy->event->kind), copy->event->title, date != NULL ? date : "",
                      copy->event->block != NULL ? copy->event->block : "", NULL);
  }
  for (guint i = 0; plan->notes[i] != NULL; i++)
    fprintf (stderr, "%s\n", plan->notes[i]);
}

/* Where nobody says what, a year gets what it has not yet. */
static char **
leave_out_there (const RkDataset *dataset, char **keys, int to)
{
  g_autoptr (GStrvBuilder) left = g_strv_builder_new ();

  for (guint i = 0; keys[i] != NULL; i++)
    if (!rk_plan_year_is_there (dataset, rk_dataset_get (dataset, &rk_event_type, keys[i]), to))
      g_strv_builder_add (left, keys[i]);
  return g_strv_builder_end (left);
}

/* Keys that were named, or else those of the kinds and series that were. */
static char **
choose_events (const RkDataset *dataset, const PlanWords *words, const RkPlanOptions *options, const GArray *kinds)
{
  g_auto (GStrv) chosen = NULL;

  if (words->events != NULL)
    return g_strdupv (words->events);
  chosen = rk_plan_year_choose (dataset, options->from, (const gint64 *) (gconstpointer) kinds->data, kinds->len, (const char *const *) words->series);
  if (kinds->len > 0 || words->series != NULL)
    return g_steal_pointer (&chosen);
  return leave_out_there (dataset, chosen, options->to != 0 ? options->to : options->from + 1);
}

static gboolean
plan_document (RkCli *cli, const PlanWords *words, const RkPlanOptions *options, const GArray *kinds, GError **error)
{
  g_autoptr (RkSession) session = NULL;
  g_autoptr (RkPlan) plan = NULL;
  g_auto (GStrv) events = NULL;
  g_autofree char *label = NULL;

  cli->to_write = TRUE;
  session = rk_cli_open (cli, error);
  if (session == NULL)
    return FALSE;
  events = choose_events (rk_session_dataset (session), words, options, kinds);
  plan = rk_plan_year (rk_session_dataset (session), options, (const char *const *) events, error);
  label = plan != NULL ? rk_session_step (session, RK_STEP_EDIT, plan->edit, error) : NULL;
  if (label == NULL)
    return FALSE;
  print_plan (plan);
  return TRUE;
}

static gboolean
run_plan (RkCli *cli, GStrv words, GError **error)
{
  g_auto (PlanWords) plan = { 0 };
  g_autoptr (GArray) kinds = NULL;
  RkPlanOptions options;

  if (!read_plan_words (words, &plan, error) || !parse_options (&plan, &options, error))
    return FALSE;
  kinds = parse_kinds (plan.kinds, error);
  if (kinds == NULL)
    return FALSE;
  if (cli->path == NULL) {
    g_set_error (error, RK_CLI_USAGE_ERROR, 0, _ ("expected %s"), "--document FILE");
    return FALSE;
  }
  return plan_document (cli, &plan, &options, kinds, error);
}

const RkVerb rk_verb_warnings = { "warnings", "[--year R6] [--today 2025-03-31]", N_ ("say what should be looked at again in a year’s plan"), run_warnings };
const RkVerb rk_verb_plan = { "plan", "--from R6 [--to R7] [--on month|weekday] [--kind KIND]… [--series NAME]… [--event ID]… [--drop-venue] [--keep-programme]",
                              N_ ("plan a year from an earlier one"), run_plan };
