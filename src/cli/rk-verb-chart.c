/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-verb-chart: a chart of any kind as a file, and which kinds fit which figures. */
#include "cli/rk-cli.h"

#include "core/rk-language.h"
#include "draw/chart/rk-chart-kinds.h"
#include "draw/paper/rk-output.h"
#include "model/chart/rk-suggestion.h"
#include "model/view/rk-chart-question.h"

typedef struct {
  const char *output, *kind, *by, *per, *from, *to, *size, *variant;
  double scale;
  gboolean list;
} Options;

static gboolean
check (const Options *options, GError **error)
{
  if (!options->list && options->output == NULL)
    g_set_error (error, RK_CLI_USAGE_ERROR, 0, "%s", _ ("“-o FILE” says where the picture goes"));
  else if (options->scale != 0 && (options->scale < 1 || options->scale > 4))
    g_set_error (error, RK_CLI_USAGE_ERROR, 0, "%s", _ ("--scale takes a number from 1 to 4"));
  else
    return TRUE;
  return FALSE;
}

static gboolean
parse (Options *options, GStrv *words, GError **error)
{
  const GOptionEntry entries[] = { { "output", 'o', 0, G_OPTION_ARG_FILENAME, &options->output, NULL, NULL },
                                   { "kind", 0, 0, G_OPTION_ARG_STRING, &options->kind, NULL, NULL },
                                   { "by", 0, 0, G_OPTION_ARG_STRING, &options->by, NULL, NULL },
                                   { "per", 0, 0, G_OPTION_ARG_STRING, &options->per, NULL, NULL },
                                   { "from", 0, 0, G_OPTION_ARG_STRING, &options->from, NULL, NULL },
                                   { "to", 0, 0, G_OPTION_ARG_STRING, &options->to, NULL, NULL },
                                   { "size", 0, 0, G_OPTION_ARG_STRING, &options->size, NULL, NULL },
                                   { "variant", 0, 0, G_OPTION_ARG_STRING, &options->variant, NULL, NULL },
                                   { "scale", 0, 0, G_OPTION_ARG_DOUBLE, &options->scale, NULL, NULL },
                                   { "list", 0, 0, G_OPTION_ARG_NONE, &options->list, NULL, NULL },
                                   G_OPTION_ENTRY_NULL };

  return rk_cli_options (words, entries, error) && check (options, error);
}

static const RkChartKind *
find_kind (const char *id, GError **error)
{
  const RkChartKind *found = rk_chart_kind (id);
  g_autoptr (GString) known = g_string_new (NULL);

  if (found != NULL)
    return found;
  for (const RkChartKind *const *kind = rk_chart_kinds (); *kind != NULL; kind++)
    g_string_append_printf (known, "%s%s", known->len > 0 ? ", " : "", (*kind)->id);
  g_set_error (error, RK_CLI_USAGE_ERROR, 0, _ ("“%s” is not a kind of chart: %s"), id, known->str);
  return NULL;
}

/* A wrong word of an option is wrong use of the command. */
static gboolean
read_question (const Options *options, const RkTopic *topic, RkChartQuestion *question, GError **error)
{
  const struct {
    const char *name, *value;
  } rows[] = { { "by", options->by }, { "per", options->per }, { "from", options->from }, { "to", options->to } };
  g_autoptr (GError) wrong = NULL;

  question->by = topic->by;
  question->kind = options->kind;
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    if (!rk_chart_question_take (question, rows[i].name, rows[i].value, &wrong)) {
      g_set_error_literal (error, RK_CLI_USAGE_ERROR, 0, wrong->message);
      return FALSE;
    }
  return TRUE;
}

/* A kind that cannot show the figures honestly writes no file. */
static gboolean
refuses (const RkChartKind *kind, const RkChart *chart, GError **error)
{
  const char *why;

  if (kind->fit (chart, &why) > 0)
    return FALSE;
  /* Translators: a kind of chart, and why it cannot show these figures */
  g_set_error (error, RK_ANSWER_ERROR, 0, _ ("%s: %s"), _ (kind->title), why);
  return TRUE;
}

static gboolean
write_chart (const RkChart *chart, const RkChartKind *kind, const Options *options, GError **error)
{
  g_autoptr (GPtrArray) pictures = g_ptr_array_new_with_free_func ((GDestroyNotify) rk_picture_free);
  const RkStyle *style = rk_cli_style (options->variant, error);
  double width = 960, height = 540;

  if (style == NULL || !rk_cli_size (options->size, &width, &height, error))
    return FALSE;
  g_ptr_array_add (pictures, rk_chart_draw (chart, kind, style, width, height));
  return rk_output_write (pictures, options->output, &(RkOutputInfo){ .title = chart->title, .scale = options->scale }, error);
}

/* Years that have nothing are wrong words of an option too. */
static RkChart *
answer (const RkDataset *dataset, const RkTopic *topic, RkChartQuestion question, GError **error)
{
  g_autoptr (GError) wrong = NULL;
  RkChart *chart = rk_answer_chart (dataset, topic, question, &wrong);

  if (g_error_matches (wrong, RK_ANSWER_ERROR, RK_ANSWER_ERROR_SPAN))
    g_set_error_literal (error, RK_CLI_USAGE_ERROR, 0, wrong->message);
  else if (wrong != NULL)
    g_propagate_error (error, g_steal_pointer (&wrong));
  return chart;
}

static gboolean
draw_topic (const RkDataset *dataset, const char *id, const Options *options, GError **error)
{
  const RkChartKind *kind = options->kind != NULL ? find_kind (options->kind, error) : NULL;
  g_autoptr (RkTopic) topic = options->kind == NULL || kind != NULL ? rk_topic_find (dataset, id, error) : NULL;
  RkChartQuestion question = { 0 };
  g_autoptr (RkChart) chart = NULL;

  if (topic == NULL || !read_question (options, topic, &question, error))
    return FALSE;
  chart = answer (dataset, topic, question, error);
  if (chart == NULL)
    return FALSE;
  kind = kind != NULL ? kind : rk_suggested_kind (topic, chart);
  return !refuses (kind, chart, error) && write_chart (chart, kind, options, error);
}

/* One topic: a row a breakdown and kind, with why it fits. All topics: a row a breakdown, its kinds in one cell. */
static void
list_breakdown (const RkDataset *dataset, const RkTopic *topic, RkChartBy by, gboolean in_full)
{
  g_autoptr (GArray) forms = rk_suggest_forms (dataset, topic->id, by);
  g_autoptr (GString) kinds = g_string_new (NULL);

  for (guint i = 0; i < forms->len; i++) {
    const RkSuggestion *form = &g_array_index (forms, RkSuggestion, i);

    if (in_full)
      rk_cli_print_row (topic->id, rk_chart_bys[by].id, form->kind, form->why, NULL);
    g_string_append_printf (kinds, "%s%s", i > 0 ? " " : "", form->kind);
  }
  if (!in_full)
    rk_cli_print_row (topic->id, topic->title, rk_chart_bys[by].id, kinds->str, NULL);
}

static gboolean
list_topics (const RkDataset *dataset, const char *id, GError **error)
{
  g_autoptr (GPtrArray) topics = rk_topics (dataset);
  g_autoptr (RkTopic) wanted = id != NULL ? rk_topic_find (dataset, id, error) : NULL;

  if (id != NULL && wanted == NULL)
    return FALSE;
  if (id != NULL)
    rk_cli_print_row ("topic", "by", "kind", "why", NULL);
  else
    rk_cli_print_row ("topic", "title", "by", "kinds", NULL);
  for (guint i = 0; i < topics->len; i++) {
    const RkTopic *topic = topics->pdata[i];
    g_autoptr (GArray) breakdowns = rk_topic_breakdowns (dataset, topic);

    for (guint b = 0; b < breakdowns->len && (id == NULL || g_str_equal (id, topic->id)); b++)
      list_breakdown (dataset, topic, g_array_index (breakdowns, RkChartBy, b), id != NULL);
  }
  return TRUE;
}

static gboolean
run_chart (RkCli *cli, GStrv words, GError **error)
{
  Options options = { 0 };
  g_auto (GStrv) rest = g_strdupv (words);
  g_autoptr (RkSession) session = NULL;

  if (!parse (&options, &rest, error) || (!(options.list && rest[0] == NULL) && !rk_cli_expect (rest, 1, "MEASURE", error)))
    return FALSE;
  session = rk_cli_open (cli, error);
  if (session == NULL)
    return FALSE;
  return options.list ? list_topics (rk_session_dataset (session), rest[0], error) : draw_topic (rk_session_dataset (session), rest[0], &options, error);
}

const RkVerb rk_verb_chart = { "chart",
                               "MEASURE [--kind KIND] [--by year|half|month|ward|block|area] [--per count|resident|aged65] [--from R1] [--to R5] [--size 16:9|A4|square|WxH] "
                               "[--scale 1-4] [--variant colour|dark|grey|hatch] -o FILE.png|svg|pdf, or --list [MEASURE]",
                               N_ ("draw a measure or a survey, or list the kinds that fit"), run_chart };
