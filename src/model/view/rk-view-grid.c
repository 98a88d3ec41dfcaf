/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/view/rk-view-grid.h"

#include "core/area/rk-ward.h"
#include "core/campaign/rk-placement.h"
#include "core/rk-language.h"
#include "model/chart/rk-answer-chart.h"
#include "model/event/rk-event-list.h"
#include "model/map/rk-answer-map.h"
#include "model/session/rk-facts.h"
#include "model/view/rk-chart-question.h"

#include <math.h>

/* A number as the grid keeps it: no thousands separators, "" for none. */
static char *
plain_number (double value, int decimals)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];
  g_autofree char *format = g_strdup_printf ("%%.%df", decimals);

  return isnan (value) ? g_strdup ("") : g_strdup (g_ascii_formatd (buffer, sizeof buffer, format, value));
}

static void
add_cell (GPtrArray *cells, const char *text)
{
  g_ptr_array_add (cells, g_strdup (text != NULL ? text : ""));
}

static gboolean
has_totals (const RkChart *chart)
{
  for (guint i = 0; i < chart->categories->len; i++)
    if (!isnan (((const RkChartCategory *) chart->categories->pdata[i])->total))
      return TRUE;
  return FALSE;
}

/* What the picture says of a category beside its numbers: a part of a year, why there is nothing, what no part explains. */
static char *
remark_of (const RkChart *chart, const RkChartCategory *category)
{
  g_autoptr (GStrvBuilder) parts = g_strv_builder_new ();
  g_auto (GStrv) all = NULL;

  if (category->partial != NULL)
    g_strv_builder_add (parts, category->partial);
  if (category->gap != NULL)
    g_strv_builder_add (parts, category->gap);
  if (category->unexplained != 0 && !isnan (category->unexplained) && chart->unexplained != NULL) {
    g_autofree char *difference = plain_number (category->unexplained, chart->decimals);
    g_autofree char *told = g_strdup_printf ("%s %s%s", chart->unexplained, category->unexplained > 0 ? "+" : "", difference);

    g_strv_builder_add (parts, told);
  }
  if (category->aside != NULL)
    g_strv_builder_add (parts, category->aside);
  all = g_strv_builder_end (parts);
  return g_strjoinv (rk_language_is_japanese () ? "、" : "; ", all);
}

static void
add_category (RkGrid *grid, const RkChart *chart, const RkChartCategory *category, gboolean totals)
{
  GPtrArray *cells = g_ptr_array_new ();
  g_autofree char *label = category->sublabel != NULL && *category->sublabel != '\0' ? g_strdup_printf ("%s (%s)", category->label, category->sublabel)
                                                                                     : g_strdup (category->label);

  add_cell (cells, label);
  for (guint s = 0; s < chart->series->len; s++)
    g_ptr_array_add (cells, s < category->cells->len ? plain_number (g_array_index (category->cells, RkChartCell, s).value, chart->decimals) : g_strdup (""));
  if (totals)
    g_ptr_array_add (cells, plain_number (category->total, chart->decimals));
  g_ptr_array_add (cells, remark_of (chart, category));
  rk_grid_take_row (grid, cells);
}

/* Answers of a survey: every question has words of its own for them, so each is a row. */
static RkGrid *
tabulate_answers (const RkChart *chart)
{
  RkGrid *grid = rk_grid_new (chart->title);

  rk_grid_add_column (grid, _ ("Question"), RK_GRID_WORDS);
  rk_grid_add_column (grid, _ ("Answer"), RK_GRID_WORDS);
  rk_grid_add_column (grid, chart->unit, RK_GRID_NUMBERS);
  for (guint i = 0; i < chart->categories->len; i++) {
    const RkChartCategory *category = chart->categories->pdata[i];

    for (guint s = 0; s < category->cells->len; s++) {
      const RkChartCell *cell = &g_array_index (category->cells, RkChartCell, s);
      GPtrArray *cells;

      if (isnan (cell->value))
        continue;
      cells = g_ptr_array_new ();
      add_cell (cells, category->label);
      add_cell (cells, rk_chart_cell_series (chart, category, s));
      g_ptr_array_add (cells, plain_number (cell->value, chart->decimals));
      rk_grid_take_row (grid, cells);
    }
  }
  return grid;
}

/* What is no count says in its heading what it is. */
static void
add_number_column (RkGrid *grid, const char *name, const char *rate)
{
  g_autofree char *heading = rate != NULL && *name != '\0' ? g_strdup_printf (_ ("%s (%s)"), name, rate) : g_strdup (rate != NULL ? rate : name);

  rk_grid_add_column (grid, heading, RK_GRID_NUMBERS);
}

/* @rate: (nullable): the unit of numbers that are no counts */
static RkGrid *
tabulate_values (const RkChart *chart, const char *rate)
{
  RkGrid *grid = rk_grid_new (chart->title);
  gboolean totals = has_totals (chart);

  rk_grid_add_column (grid, chart->matter == RK_CHART_TIMES ? _ ("Fiscal year") : _ ("Name"), RK_GRID_WORDS);
  for (guint s = 0; s < chart->series->len; s++)
    add_number_column (grid, chart->series->pdata[s], rate);
  if (totals)
    add_number_column (grid, rate != NULL ? _ ("Total") : _ ("Total as published"), rate);
  rk_grid_add_column (grid, _ ("Remark"), RK_GRID_WORDS);
  for (guint i = 0; i < chart->categories->len; i++)
    add_category (grid, chart, chart->categories->pdata[i], totals);
  return grid;
}

static RkGrid *
tabulate_chart (const RkView *view, const RkDataset *dataset, int year, GError **error)
{
  g_autoptr (RkTopic) topic = rk_topic_find (dataset, view->subject, error);
  RkChartQuestion question = { 0 };
  g_autoptr (RkChart) chart = NULL;
  RkGrid *grid;

  if (topic == NULL || !rk_chart_question_read (view, topic, &question, error))
    return NULL;
  chart = rk_answer_chart (dataset, topic, question, error);
  if (chart == NULL)
    return NULL;
  grid = chart->matter == RK_CHART_ANSWERS ? tabulate_answers (chart) : tabulate_values (chart, question.per != RK_CHART_PER_COUNT ? chart->unit : NULL);
  if (chart->subtitle != NULL)
    rk_grid_add_note (grid, chart->subtitle);
  for (guint i = 0; i < chart->notes->len; i++)
    rk_grid_add_note (grid, chart->notes->pdata[i]);
  if (chart->source != NULL)
    rk_grid_add_note (grid, chart->source);
  return grid;
}

static const char *
class_label (const RkMap *map, const RkMapArea *area)
{
  if (area->class < 0 || (guint) area->class >= map->classes->len)
    return map->no_figure;
  return ((const RkMapClass *) map->classes->pdata[area->class])->label;
}

static RkGrid *
tabulate_map (const RkView *view, const RkDataset *dataset, int year, GError **error)
{
  const char *colour = rk_view_get (view, "colour");
  const RkColouring *colouring = rk_colouring (colour != NULL ? colour : "block");
  g_autoptr (RkMap) map = rk_answer_map (dataset, year, colouring != NULL ? colouring : rk_colouring ("block"), 0);
  RkGrid *grid = rk_grid_new (map->title);

  rk_grid_add_column (grid, _ ("Code"), RK_GRID_WORDS);
  rk_grid_add_column (grid, _ ("Ward"), RK_GRID_WORDS);
  rk_grid_add_column (grid, _ ("Block"), RK_GRID_WORDS);
  rk_grid_add_column (grid, _ ("On the map"), RK_GRID_WORDS);
  rk_grid_add_column (grid, _ ("In words"), RK_GRID_WORDS);
  for (guint i = 0; i < map->areas->len; i++) {
    const RkMapArea *area = map->areas->pdata[i];
    GPtrArray *cells = g_ptr_array_new ();

    add_cell (cells, area->code);
    add_cell (cells, area->name);
    add_cell (cells, area->group);
    add_cell (cells, class_label (map, area));
    add_cell (cells, area->tip);
    rk_grid_take_row (grid, cells);
  }
  return grid;
}

static gboolean
is_number (const RkField *field)
{
  return field->kind == RK_FIELD_INTEGER || field->kind == RK_FIELD_REAL;
}

/* Numbers as they are kept, all else as people read it. */
static char *
field_cell (const RkDataset *dataset, const RkRecordType *type, gconstpointer record, const RkField *field)
{
  char *text = is_number (field) ? rk_record_get_text (record, field) : rk_field_word (dataset, type, record, field);

  return text != NULL ? text : g_strdup ("");
}

static gboolean
has_flags (const RkField *field, RkFieldFlags flags)
{
  return (field->flags & flags) == flags;
}

/* The records with those of their fields that have all of @flags. */
static RkGrid *
tabulate_records (const char *title, const RkDataset *dataset, const RkRecordType *type, RkFieldFlags flags, const GPtrArray *records)
{
  RkGrid *grid = rk_grid_new (title);

  for (const RkField *field = type->fields; field->name != NULL; field++)
    if (has_flags (field, flags))
      rk_grid_add_column (grid, _ (field->title), is_number (field) ? RK_GRID_NUMBERS : RK_GRID_WORDS);
  for (guint i = 0; i < records->len; i++) {
    GPtrArray *cells = g_ptr_array_new ();

    for (const RkField *field = type->fields; field->name != NULL; field++)
      if (has_flags (field, flags))
        g_ptr_array_add (cells, field_cell (dataset, type, records->pdata[i], field));
    rk_grid_take_row (grid, cells);
  }
  return grid;
}

RkGrid *
rk_records_grid (const RkDataset *dataset, const RkRecordType *type, const GPtrArray *records)
{
  return tabulate_records (_ (type->title), dataset, type, 0, records);
}

static RkGrid *
tabulate_events (const RkView *view, const RkDataset *dataset, int year, GError **error)
{
  g_autoptr (GPtrArray) events = rk_events_in_order (dataset, year);
  g_autofree char *name = rk_view_name (view, dataset, year);

  return tabulate_records (name, dataset, &rk_event_type, RK_FIELD_LISTED, events);
}

static RkGrid *
tabulate_placements (const RkView *view, const RkDataset *dataset, int year, GError **error)
{
  const RkCampaign *campaign = rk_campaign_of_year (dataset, year);
  const GPtrArray *all = rk_dataset_all (dataset, &rk_placement_type);
  g_autoptr (GPtrArray) placements = g_ptr_array_new ();
  g_autofree char *name = rk_view_name (view, dataset, year);

  for (guint i = 0; campaign != NULL && i < all->len; i++)
    if (g_strcmp0 (((const RkPlacement *) all->pdata[i])->campaign, campaign->id) == 0)
      g_ptr_array_add (placements, all->pdata[i]);
  return tabulate_records (name, dataset, &rk_placement_type, RK_FIELD_LISTED, placements);
}

static const struct {
  const char *kind;
  RkGrid *(*tabulate) (const RkView *view, const RkDataset *dataset, int year, GError **error);
} kinds[] = {
  { "chart", tabulate_chart },
  { "map", tabulate_map },
  { "timeline", tabulate_events },
  { "month", tabulate_events },
  { "events", tabulate_events },
  { "campaign", tabulate_placements },
  { "reach", tabulate_placements },
};

RkGrid *
rk_view_grid (const RkView *view, const RkDataset *dataset, int year, GError **error)
{
  int shown = view->year > 0 ? view->year : year + view->year;

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (g_str_equal (kinds[i].kind, view->kind->id)) {
      RkGrid *grid = kinds[i].tabulate (view, dataset, shown, error);

      if (grid != NULL && grid->rows->len == 0) {
        g_clear_pointer (&grid, rk_grid_free);
        g_set_error_literal (error, RK_ANSWER_ERROR, 0, _ ("There are no rows to save here"));
      }
      return grid;
    }
  g_set_error (error, RK_ANSWER_ERROR, 0, _ ("“%s” is no table"), _ (view->kind->title));
  return NULL;
}
