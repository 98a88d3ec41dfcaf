/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-answer-attendance: how many came to the multi-professional trainings, block by block; blocks bear that year's names. */
#include "core/calendar/rk-fiscal-year.h"
#include "core/rk-language.h"
#include "model/chart/rk-answer-chart-private.h"
#include "model/words/rk-words.h"

static gboolean
is_block_training (const RkEvent *event)
{
  return event->kind == RK_EVENT_MULTI_PROFESSIONAL && rk_event_is_own (event) && event->block != NULL;
}

/* First and last year with a training, and the most trainings of one year. */
static guint
find_extent (const GPtrArray *events, RkChartQuestion *years)
{
  g_autoptr (GHashTable) counts = g_hash_table_new (NULL, NULL);
  int first = 0, last = 0;
  guint most = 1;

  for (guint i = 0; i < events->len; i++) {
    const RkEvent *event = events->pdata[i];
    guint count;

    if (!is_block_training (event))
      continue;
    count = GPOINTER_TO_UINT (g_hash_table_lookup (counts, GINT_TO_POINTER ((int) event->year))) + 1;
    g_hash_table_insert (counts, GINT_TO_POINTER ((int) event->year), GUINT_TO_POINTER (count));
    most = MAX (most, count);
    first = first == 0 ? (int) event->year : MIN (first, (int) event->year);
    last = MAX (last, (int) event->year);
  }
  years->from = years->from != 0 ? years->from : first;
  years->to = years->to != 0 ? years->to : last;
  return most;
}

static void
add_year (const RkDataset *dataset, RkChart *chart, int year)
{
  const GPtrArray *events = rk_dataset_all (dataset, &rk_event_type);
  RkChartCategory *category = rk_answer_add_year (chart, year);
  gint64 state = RK_MISSING;
  guint series = 0;

  for (guint i = 0; i < events->len; i++) {
    const RkEvent *event = events->pdata[i];
    g_autofree char *block = NULL, *key = NULL;

    if (!is_block_training (event) || event->year != year)
      continue;
    state = event->state;
    if (event->attended == RK_MISSING || series >= chart->series->len)
      continue;
    block = rk_word_block (dataset, year, event->block);
    key = g_strconcat ("event:", event->id, NULL);
    rk_chart_set_cell (category, series++, (double) event->attended, block, key);
    if (chart->source == NULL)
      chart->source = rk_answer_source_line (dataset, event->source, event->section);
  }
  if (series == 0)
    category->gap = g_strdup (state == RK_MISSING ? _ ("no figure published") : rk_choice_title (rk_event_states, state));
}

/* The newest year, of those asked for, whose trainings have been counted. */
static int
find_counted_year (const RkDataset *dataset, const RkChartQuestion *question)
{
  const GPtrArray *events = rk_dataset_all (dataset, &rk_event_type);
  int newest = 0;

  for (guint i = 0; i < events->len; i++) {
    const RkEvent *event = events->pdata[i];

    if (is_block_training (event) && event->attended != RK_MISSING && event->year >= question->from && (question->to == 0 || event->year <= question->to))
      newest = MAX (newest, (int) event->year);
  }
  return newest;
}

/* Each training of one year is a place: the block that it was for. */
static void
add_blocks (const RkDataset *dataset, RkChart *chart, int year)
{
  const GPtrArray *events = rk_dataset_all (dataset, &rk_event_type);
  g_autofree char *code = rk_fiscal_year_code (year);

  chart->matter = RK_CHART_PLACES;
  rk_chart_add_series (chart, code);
  for (guint i = 0; i < events->len; i++) {
    const RkEvent *event = events->pdata[i];
    g_autofree char *block = NULL, *key = NULL;
    RkChartCategory *category;

    if (!is_block_training (event) || event->year != year)
      continue;
    block = rk_word_block (dataset, year, event->block);
    category = rk_chart_add_category (chart, block, NULL);
    if (event->attended == RK_MISSING) {
      category->gap = g_strdup (rk_choice_title (rk_event_states, event->state));
      continue;
    }
    key = rk_answer_key (&rk_event_type, event);
    rk_chart_set_cell (category, 0, (double) event->attended, NULL, key);
    if (chart->source == NULL)
      chart->source = rk_answer_source_line (dataset, event->source, event->section);
  }
}

RkChart *
rk_answer_attendance (const RkDataset *dataset, const RkChartQuestion *question)
{
  RkChartQuestion years = *question;
  RkChart *chart = rk_chart_new (_ ("Attendance of the block trainings"), _ ("Multi-professional trainings by block of the year, people attending"), _ ("people"));
  guint most;

  chart->apart = TRUE;
  if (question->by == RK_CHART_BY_BLOCK) {
    add_blocks (dataset, chart, find_counted_year (dataset, question));
    return chart;
  }
  most = find_extent (rk_dataset_all (dataset, &rk_event_type), &years);
  chart->accent = years.accent != 0 ? rk_fiscal_year_code (years.accent) : NULL;
  for (guint i = 0; i < most; i++)
    rk_chart_add_series (chart, "");
  for (int year = years.from; year <= years.to && year > 0; year++)
    add_year (dataset, chart, year);
  rk_chart_add_note (chart, "%s", _ ("Blocks are re-made each year: bars of different years do not stand for the same wards."));
  return chart;
}
