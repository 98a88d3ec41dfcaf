/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-answer-progress: how many of the wards have got how far: a table of a paper, item by item, the same period of the year
 * before beside it. */
#include "core/calendar/rk-fiscal-year.h"
#include "core/rk-glossary.h"
#include "core/rk-language.h"
#include "model/chart/rk-answer-chart-private.h"

#include <math.h>
#include <string.h>

/* A period as the papers write it: a year, or a half of it. */
typedef struct {
  int year;
  gint64 half; /* RkPeriod */
} When;

static When
parse_period (const char *text)
{
  gboolean first = g_str_has_suffix (text, "上半期"), second = g_str_has_suffix (text, "下半期");
  g_autofree char *year = g_strndup (text, strlen (text) - (first || second ? strlen ("上半期") : 0));

  return (When){ rk_fiscal_year_parse (year, NULL), first ? RK_PERIOD_FIRST_HALF : second ? RK_PERIOD_SECOND_HALF
                                                                                          : RK_PERIOD_YEAR };
}

static gboolean
is_same_table (const RkProgress *a, const RkProgress *b)
{
  return a->kind == RK_PROGRESS_ITEM && b->kind == RK_PROGRESS_ITEM && g_strcmp0 (a->item, b->item) == 0 && g_strcmp0 (a->section, b->section) == 0;
}

/* Returns: (transfer container): the rows of a table that say anything */
static GPtrArray *
find_rows (const RkDataset *dataset, const RkProgress *leader)
{
  const GPtrArray *all = rk_dataset_all (dataset, &rk_progress_type);
  GPtrArray *rows = g_ptr_array_new ();

  for (guint i = 0; i < all->len; i++) {
    const RkProgress *row = all->pdata[i];

    if (is_same_table (row, leader) && row->count != RK_MISSING && row->state != NULL)
      g_ptr_array_add (rows, (gpointer) row);
  }
  return rows;
}

gboolean
rk_answer_leads_progress (const RkDataset *dataset, const RkProgress *row)
{
  g_autoptr (GPtrArray) rows = find_rows (dataset, row);

  return rows->len > 0 && rows->pdata[0] == row;
}

/* What all subjects begin with, up to a blank: "… 項目1" to "… 項目10" are the items of one heading. */
static gsize
common_heading (const GPtrArray *rows)
{
  const char *first = ((const RkProgress *) rows->pdata[0])->subject;
  const char *blank = strrchr (first, ' ');
  gsize length = blank != NULL ? (gsize) (blank - first) : 0;

  for (guint i = 0; i < rows->len; i++)
    if (strncmp (((const RkProgress *) rows->pdata[i])->subject, first, length + 1) != 0)
      return 0;
  return length;
}

/* The heading without its number: "I(カ) 研修会の実施状況". */
static const char *
section_heading (const RkProgress *row)
{
  const char *blank = row->section != NULL ? strchr (row->section, ' ') : NULL;

  return blank != NULL ? blank + 1 : row->subject;
}

static gboolean
is_one_subject (const GPtrArray *rows)
{
  for (guint i = 1; i < rows->len; i++)
    if (!g_str_equal (((const RkProgress *) rows->pdata[i])->subject, ((const RkProgress *) rows->pdata[0])->subject))
      return FALSE;
  return TRUE;
}

char *
rk_answer_progress_title (const RkDataset *dataset, const RkProgress *leader)
{
  g_autoptr (GPtrArray) rows = find_rows (dataset, leader);
  gsize length = common_heading (rows);
  g_autofree char *heading = is_one_subject (rows) ? g_strdup (leader->subject) : length > 0 ? g_strndup (leader->subject, length)
                                                                                             : g_strdup (section_heading (leader));

  return g_strdup (rk_word (heading));
}

static When
find_when (const GPtrArray *rows, const RkChartQuestion *question)
{
  When newest = { 0, RK_PERIOD_YEAR };

  for (guint i = 0; i < rows->len; i++) {
    When when = parse_period (((const RkProgress *) rows->pdata[i])->period);

    if (when.year > newest.year)
      newest = when;
  }
  if (question->to != 0)
    newest.year = question->to;
  return newest;
}

static gboolean
is_when (const RkProgress *row, When when)
{
  When own = parse_period (row->period);

  return own.year == when.year && own.half == when.half;
}

static char *
write_when (When when)
{
  g_autofree char *code = rk_fiscal_year_code (when.year);

  return when.half == RK_PERIOD_YEAR ? g_steal_pointer (&code) : g_strdup_printf ("%s %s", code, rk_choice_title (rk_periods, when.half));
}

static guint
series_of (RkChart *chart, GPtrArray *states, const char *state)
{
  guint i;

  if (g_ptr_array_find_with_equal_func (states, state, g_str_equal, &i))
    return i;
  g_ptr_array_add (states, (gpointer) state);
  rk_chart_add_series (chart, rk_word (state));
  return states->len - 1;
}

/* All states come first, so that every category has a cell for each. */
static GPtrArray *
collect_states (const GPtrArray *rows, RkChart *chart)
{
  GPtrArray *states = g_ptr_array_new ();

  for (guint i = 0; i < rows->len; i++)
    series_of (chart, states, ((const RkProgress *) rows->pdata[i])->state);
  return states;
}

static RkChartCategory *
find_category (const GPtrArray *rows, const RkProgress *row, gsize heading, GHashTable *categories, RkChart *chart)
{
  RkChartCategory *category = g_hash_table_lookup (categories, row->subject);

  if (category != NULL)
    return category;
  category = rk_chart_add_category (chart, rk_word (row->subject + (heading > 0 ? heading + 1 : 0)), NULL);
  category->out_of = row->out_of != RK_MISSING ? (double) row->out_of : NAN;
  g_hash_table_insert (categories, row->subject, category);
  return category;
}

static gboolean
add_rows (const GPtrArray *rows, const GPtrArray *states, When when, RkChart *chart)
{
  g_autoptr (GHashTable) categories = g_hash_table_new (g_str_hash, g_str_equal);
  const When before = { when.year - 1, when.half };
  gsize heading = common_heading (rows);
  gboolean any_before = FALSE;

  for (guint i = 0; i < rows->len; i++) {
    const RkProgress *row = rows->pdata[i];
    RkChartCategory *category = find_category (rows, row, heading, categories, chart);
    g_autofree char *key = rk_answer_key (&rk_progress_type, row);
    guint series;

    g_ptr_array_find_with_equal_func ((GPtrArray *) states, row->state, g_str_equal, &series);
    if (is_when (row, when))
      rk_chart_set_cell (category, series, (double) row->count, NULL, key);
    if (!is_when (row, before) || series != 0)
      continue;
    category->before = (double) row->count;
    any_before = TRUE;
  }
  return any_before;
}

static gboolean
is_empty (const RkChartCategory *category)
{
  for (guint s = 0; s < category->cells->len; s++)
    if (!isnan (g_array_index (category->cells, RkChartCell, s).value))
      return FALSE;
  return TRUE;
}

static void
add_gaps (RkChart *chart)
{
  for (guint i = 0; i < chart->categories->len; i++) {
    RkChartCategory *category = chart->categories->pdata[i];

    if (is_empty (category))
      category->gap = g_strdup (_ ("no figure published"));
  }
}

/* What is said of the rows, each thing once. */
static void
add_row_notes (const GPtrArray *rows, RkChart *chart)
{
  g_autoptr (GHashTable) said = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < rows->len; i++) {
    const RkProgress *row = rows->pdata[i];

    if (row->note != NULL && g_hash_table_add (said, row->note))
      rk_chart_add_note (chart, "%s", rk_word (row->note));
  }
}

RkChart *
rk_answer_progress (const RkDataset *dataset, const char *id, const RkChartQuestion *question)
{
  const RkProgress *leader = rk_dataset_get (dataset, &rk_progress_type, id);
  g_autoptr (GPtrArray) rows = find_rows (dataset, leader), states = NULL;
  g_autofree char *title = rk_answer_progress_title (dataset, leader), *when_words = NULL, *subtitle = NULL, *before = NULL;
  When when = find_when (rows, question);
  RkChart *chart;

  when_words = write_when (when);
  /* Translators: a year or half year */
  subtitle = g_strdup_printf (_ ("Osaka City’s wards, %s, in wards out of 24"), when_words);
  chart = rk_chart_new (title, subtitle, _ ("wards"));
  chart->matter = RK_CHART_STATES;
  states = collect_states (rows, chart);
  if (add_rows (rows, states, when, chart)) {
    before = write_when ((When){ when.year - 1, when.half });
    chart->before = g_steal_pointer (&before);
  }
  add_gaps (chart);
  add_row_notes (rows, chart);
  chart->source = rk_answer_source_line (dataset, leader->source, leader->section);
  return chart;
}
