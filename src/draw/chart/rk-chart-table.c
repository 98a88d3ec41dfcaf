/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-chart-table: the figures themselves, as a table: series down, categories across, the published total below. */
#include "draw/chart/rk-chart-table.h"
#include "core/rk-language.h"
#include "draw/picture/rk-fit.h"

#include <math.h>

extern const RkChartKind rk_chart_table;

#define LEAST 6 /* units: of type that gives way */
#define ROW 52

typedef struct {
  const RkChartPass *pass;
  double first, column, row; /* widths and height */
  double size;               /* of the type */
} Grid;

static void
add_cell (const Grid *grid, guint column, guint row, const char *text, RkFont font, RkColour colour)
{
  const RkChartPass *pass = grid->pass;
  double right = pass->plot.x + grid->first + (column + 1) * grid->column - 8 * pass->unit;

  font.width = grid->column - 10 * pass->unit;
  rk_picture_add_text (pass->picture, right, pass->plot.y + (row + 0.5) * grid->row, 1, 0.5, text, rk_fit_box (text, font, grid->row - 4 * pass->unit, LEAST * pass->unit), colour);
}

static void
add_row_name (const Grid *grid, guint row, const char *text, gboolean bold)
{
  const RkChartPass *pass = grid->pass;

  rk_picture_add_text (pass->picture, pass->plot.x, pass->plot.y + (row + 0.5) * grid->row, 0, 0.5, text,
                       rk_fit_box (text, (RkFont){ grid->size * 0.94, bold, grid->first - 8 * pass->unit, 0 }, grid->row - 4 * pass->unit, LEAST * pass->unit), pass->style->ink);
  rk_picture_add_line (pass->picture, pass->plot.x, pass->plot.y + (row + 1) * grid->row, pass->plot.x + pass->plot.w, pass->plot.y + (row + 1) * grid->row,
                       bold ? pass->style->ink : pass->style->faint, pass->unit);
}

static void
add_value (const Grid *grid, guint column, guint row, double value, const char *key, const char *name, gboolean bold)
{
  const RkChartPass *pass = grid->pass;
  g_autofree char *number = isnan (value) ? g_strdup ("–") : rk_chart_number (pass->chart, value);
  RkMark *mark;

  if (key != NULL && !isnan (value)) {
    mark = rk_picture_add_rect (pass->picture,
                                (RkRect){ pass->plot.x + grid->first + column * grid->column, pass->plot.y + row * grid->row + 1, grid->column, grid->row - 2 },
                                rk_colour_alpha (pass->style->page, 0));
    rk_mark_set_item (mark, key, name);
  }
  add_cell (grid, column, row, number, (RkFont){ grid->size, bold, 0, 1 }, pass->style->ink);
}

/* Groups that stand side by side have no total. */
static gboolean
has_totals (const RkChart *chart)
{
  return chart->series->len > 1 && !chart->apart;
}

/* The heading, the series, their total, what is counted elsewhere. */
static guint
count_rows (const RkChart *chart)
{
  return 1 + chart->series->len + (has_totals (chart) ? 1 : 0) + (chart->asides != NULL ? 1 : 0);
}

static void
add_column (const Grid *grid, guint column)
{
  const RkChart *chart = grid->pass->chart;
  const RkChartCategory *category = chart->categories->pdata[column];
  g_autofree char *heading = category->partial != NULL ? g_strdup_printf ("%s %s", category->label, category->partial) : g_strdup (category->label);

  add_cell (grid, column, 0, heading, (RkFont){ grid->size * 0.94, TRUE, 0, 0 }, category->partial != NULL ? grid->pass->style->warning : grid->pass->style->ink);
  for (guint s = 0; s < chart->series->len; s++) {
    const RkChartCell *cell = &g_array_index (category->cells, RkChartCell, s);
    g_autofree char *name = rk_chart_cell_name (chart, category, s);

    add_value (grid, column, s + 1, cell->value, cell->key, name, FALSE);
  }
  if (has_totals (chart)) {
    g_autofree char *number = rk_chart_number (chart, category->total);

    add_value (grid, column, chart->series->len + 1, category->total, category->total_key, number, TRUE);
  }
  if (chart->asides != NULL) {
    g_autofree char *number = rk_chart_number (chart, category->aside_value);
    g_autofree char *name = g_strdup_printf ("%s %s %s", category->label, chart->asides, number);

    add_value (grid, column, count_rows (chart) - 1, category->aside_value, category->aside_key, name, FALSE);
  }
}

static void
add_table_columns (const RkChartPass *pass)
{
  const RkChart *chart = pass->chart;
  guint rows = count_rows (chart);
  Grid grid = { pass, pass->plot.w * 0.34, 0, MIN (ROW * pass->unit, pass->plot.h / rows), 0 };

  grid.size = MIN (16 * pass->unit, grid.row / 2.4); /* two lines of a name fit */
  grid.column = (pass->plot.w - grid.first) / MAX (1, chart->categories->len);
  add_row_name (&grid, 0, chart->unit, TRUE);
  for (guint s = 0; s < chart->series->len; s++)
    add_row_name (&grid, s + 1, chart->series->pdata[s], FALSE);
  if (has_totals (chart))
    add_row_name (&grid, chart->series->len + 1, _ ("Total as published"), TRUE);
  if (chart->asides != NULL)
    add_row_name (&grid, rows - 1, chart->asides, FALSE);
  for (guint i = 0; i < chart->categories->len; i++)
    add_column (&grid, i);
}

static void
add_table (const RkChartPass *pass)
{
  if (pass->chart->matter == RK_CHART_ANSWERS)
    rk_chart_add_table_answers (pass);
  else if (pass->chart->matter == RK_CHART_TIMES && pass->chart->categories->len <= 8)
    add_table_columns (pass);
  else
    rk_chart_add_table_rows (pass);
}

static int
fit_table (const RkChart *chart, const char **why)
{
  *why = _ ("Every figure as it is: a table");
  return 10;
}

const RkChartKind rk_chart_table = { "table", N_ ("Table"), RK_LEGEND_NONE, add_table, fit_table };
