/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/view/rk-view-questions.h"

#include "core/calendar/rk-fiscal-year.h"
#include "core/calendar/rk-planned-date.h"
#include "core/record/rk-choices.h"
#include "core/rk-language.h"
#include "core/rk-types.h"
#include "draw/chart/rk-chart-kinds.h"
#include "model/chart/rk-suggestion.h"
#include "model/map/rk-answer-map.h"

#include <stdlib.h>

typedef struct {
  const RkView *view;
  const RkDataset *dataset;
  int year;
  GPtrArray *options;
} Asking;

static void
free_option (gpointer data)
{
  RkViewOption *option = data;

  g_free (option->value);
  g_free (option->title);
  g_free (option);
}

static void
free_question (gpointer data)
{
  g_ptr_array_unref (((RkViewQuestion *) data)->options);
  g_free (data);
}

static void
add (const Asking *asking, const char *value, const char *title)
{
  RkViewOption *option = g_new0 (RkViewOption, 1);

  *option = (RkViewOption){ g_strdup (value), g_strdup (title) };
  g_ptr_array_add (asking->options, option);
}

static void
add_topics (const Asking *asking)
{
  g_autoptr (GPtrArray) topics = rk_topics (asking->dataset);

  for (guint i = 0; i < topics->len; i++)
    add (asking, ((const RkTopic *) topics->pdata[i])->id, ((const RkTopic *) topics->pdata[i])->title);
}

static RkChartBy
chosen_by (const Asking *asking, const RkTopic *topic)
{
  const char *by = rk_view_get (asking->view, "by");
  gint64 found = by != NULL ? rk_choice_find (rk_chart_bys, by) : -1;

  return found >= 0 ? (RkChartBy) found : topic->by;
}

static void
add_forms (const Asking *asking)
{
  g_autoptr (RkTopic) topic = rk_topic_find (asking->dataset, asking->view->subject, NULL);
  g_autoptr (GArray) forms = NULL;

  add (asking, NULL, _ ("As suggested"));
  if (topic == NULL)
    return;
  forms = rk_suggest_forms (asking->dataset, topic->id, chosen_by (asking, topic));
  for (guint i = 0; i < forms->len; i++) {
    const char *kind = g_array_index (forms, RkSuggestion, i).kind;

    add (asking, kind, _ (rk_chart_kind (kind)->title));
  }
}

static void
add_breakdowns (const Asking *asking)
{
  g_autoptr (RkTopic) topic = rk_topic_find (asking->dataset, asking->view->subject, NULL);
  g_autoptr (GArray) bys = topic != NULL ? rk_topic_breakdowns (asking->dataset, topic) : NULL;

  for (guint i = 0; bys != NULL && i < bys->len; i++) {
    RkChartBy by = g_array_index (bys, RkChartBy, i);

    add (asking, i > 0 ? rk_chart_bys[by].id : NULL, rk_choice_title (rk_chart_bys, by));
  }
}

static void
add_colourings (const Asking *asking)
{
  for (const RkColouring *colouring = rk_colourings (); colouring->id != NULL; colouring++)
    add (asking, g_str_equal (colouring->id, "block") ? NULL : colouring->id, _ (colouring->title));
}

static void
add_layers (const Asking *asking)
{
  add (asking, NULL, _ ("Ward names"));
  add (asking, "names,stations", _ ("Ward names and poster stations"));
  add (asking, "names,venues", _ ("Ward names and venues"));
  add (asking, "names,stations,venues", _ ("Ward names, poster stations and venues"));
}

static void
add_event_kinds (const Asking *asking)
{
  add (asking, NULL, _ ("All events"));
  for (guint i = 0; rk_event_kinds[i].id != NULL; i++)
    add (asking, rk_event_kinds[i].id, rk_choice_title (rk_event_kinds, i));
}

static void
add_types (const Asking *asking)
{
  for (const RkRecordType *const *type = rk_types (); *type != NULL; type++)
    add (asking, (*type)->name, _ ((*type)->title));
}

static void
add_quarters (const Asking *asking)
{
  static const char *const quarters[] = { N_ ("April to June"), N_ ("July to September"), N_ ("October to December"), N_ ("January to March") };

  add (asking, NULL, _ ("The whole year"));
  for (guint i = 0; i < G_N_ELEMENTS (quarters); i++) {
    g_autofree char *number = g_strdup_printf ("%u", i + 1);

    add (asking, number, _ (quarters[i]));
  }
}

/* July where the view says nothing, see draw_month() in rk-view-kinds.c */
static void
add_months (const Asking *asking)
{
  for (int i = 0; i < 12; i++) {
    g_autofree char *value = g_strdup_printf ("%d-%02d", asking->year + (i >= 9), (i + 3) % 12 + 1), *title = NULL;
    gboolean is_usual = i == 3 && rk_view_get (asking->view, "month") == NULL;
    RkPlannedDate date;

    if (!rk_planned_date_parse (value, &date, NULL))
      continue;
    title = rk_planned_date_format (&date);
    add (asking, is_usual ? NULL : value, title);
  }
}

static void
add_lines (const Asking *asking)
{
  add (asking, NULL, _ ("On the listed line"));
  add (asking, "platform", _ ("On any platform"));
}

/* "2024" */
static void
add_years (const Asking *asking)
{
  g_autoptr (GArray) years = rk_dataset_years (asking->dataset);

  add (asking, NULL, _ ("The deck’s year"));
  add (asking, "-1", _ ("The year before"));
  for (guint i = 0; i < years->len; i++) {
    int year = (int) g_array_index (years, gint64, i);
    g_autofree char *value = g_strdup_printf ("%d", year), *title = rk_fiscal_year_title (year);

    add (asking, value, title);
  }
}

static const struct {
  const char *kind, *setting, *title;
  void (*add) (const Asking *asking);
} questions[] = {
  { "chart", "subject", N_ ("Figures"), add_topics },
  { "chart", "form", N_ ("Kind of chart"), add_forms },
  { "chart", "by", N_ ("Taken apart"), add_breakdowns },
  { "map", "colour", N_ ("Coloured by"), add_colourings },
  { "map", "show", N_ ("Shown on it"), add_layers },
  { "map", "year", N_ ("Fiscal year"), add_years },
  { "events", "kind", N_ ("Events"), add_event_kinds },
  { "events", "year", N_ ("Fiscal year"), add_years },
  { "blocks", "year", N_ ("Fiscal year"), add_years },
  { "list", "subject", N_ ("Records"), add_types },
  { "timeline", "quarter", N_ ("Months"), add_quarters },
  { "timeline", "year", N_ ("Fiscal year"), add_years },
  { "month", "month", N_ ("Month"), add_months },
  { "campaign", "by", N_ ("Stations count"), add_lines },
  { "campaign", "year", N_ ("Fiscal year"), add_years },
  { "reach", "by", N_ ("Stations count"), add_lines },
  { "reach", "year", N_ ("Fiscal year"), add_years },
};

/* Returns: (transfer full) (nullable) */
static char *
current (const RkView *view, const char *setting)
{
  if (g_str_equal (setting, "subject"))
    return g_strdup (view->subject);
  if (g_str_equal (setting, "year"))
    return view->year != 0 ? g_strdup_printf ("%d", view->year) : NULL;
  return g_strdup (rk_view_get (view, setting));
}

/* The option that the view has now; one that is not among them is added as it is, so that nothing is lost by looking. */
static guint
choose (const Asking *asking, const char *setting)
{
  g_autofree char *value = current (asking->view, setting);

  for (guint i = 0; i < asking->options->len; i++)
    if (g_strcmp0 (((const RkViewOption *) asking->options->pdata[i])->value, value) == 0)
      return i;
  add (asking, value, value != NULL ? value : _ ("As usual"));
  return asking->options->len - 1;
}

GPtrArray *
rk_view_questions (const RkView *view, const RkDataset *dataset, int year)
{
  GPtrArray *asked = g_ptr_array_new_with_free_func (free_question);

  for (guint i = 0; i < G_N_ELEMENTS (questions); i++) {
    Asking asking = { view, dataset, view->year > 0 ? view->year : year + view->year, NULL };
    RkViewQuestion *question;

    if (!g_str_equal (questions[i].kind, view->kind->id))
      continue;
    asking.options = g_ptr_array_new_with_free_func (free_option);
    questions[i].add (&asking);
    question = g_new0 (RkViewQuestion, 1);
    *question = (RkViewQuestion){ questions[i].setting, questions[i].title, asking.options, choose (&asking, questions[i].setting) };
    g_ptr_array_add (asked, question);
  }
  return asked;
}

void
rk_view_answer (RkView *self, const char *setting, const char *value)
{
  if (g_str_equal (setting, "year")) {
    self->year = value != NULL ? atoi (value) : 0;
    return;
  }
  if (!g_str_equal (setting, "subject")) {
    rk_view_set (self, setting, value);
    return;
  }
  g_free (self->subject);
  self->subject = g_strdup (value);
  g_hash_table_remove_all (self->settings);
}

RkView *
rk_view_first (const RkDataset *dataset, const char *kind)
{
  g_autoptr (GPtrArray) topics = NULL;

  if (g_str_equal (kind, "list"))
    return rk_view_new (kind, "event", 0);
  if (!g_str_equal (kind, "chart"))
    return rk_view_new (kind, NULL, 0);
  topics = rk_topics (dataset);
  return topics->len > 0 ? rk_view_new (kind, ((const RkTopic *) topics->pdata[0])->id, 0) : NULL;
}
