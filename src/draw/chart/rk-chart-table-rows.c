/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-chart-table-rows: the table of a chart whose categories stand one below the other: places, rows of wards, months. */
#include "core/rk-language.h"
#include "draw/chart/rk-chart-rows.h"
#include "draw/chart/rk-chart-table.h"
#include "draw/picture/rk-fit.h"

#include <math.h>

#define HEADING 24 /* units */

typedef struct {
  const RkChartPass *pass;
  RkChartRows rows;
  double column;
} Table;

static void
add_headings (const Table *table, guint block)
{
  const RkChartPass *pass = table->pass;
  RkRect first = rk_chart_row (&table->rows, block * table->rows.a_column);

  for (guint s = 0; s < pass->chart->series->len; s++) {
    const char *name = pass->chart->series->pdata[s];

    rk_picture_add_text (pass->picture, first.x + table->rows.name + (s + 1) * table->column - 6 * pass->unit, first.y - 5 * pass->unit, 1, 1, name,
                         rk_fit (name, (RkFont){ table->rows.size, TRUE, table->column - 10 * pass->unit, 1 }, MIN (12 * pass->unit, table->rows.size)), pass->style->ink);
  }
  rk_picture_add_line (pass->picture, first.x, first.y, first.x + first.w, first.y, pass->style->ink, pass->unit);
}

static void
add_cell (const Table *table, const RkChartCategory *category, guint series, RkRect row)
{
  const RkChartPass *pass = table->pass;
  const RkChartCell *cell = &g_array_index (category->cells, RkChartCell, series);
  double x = row.x + table->rows.name + series * table->column;
  g_autofree char *text = NULL, *name = NULL;

  text = isnan (cell->value) ? g_strdup ("–") : rk_chart_number (pass->chart, cell->value);
  if (cell->key != NULL) {
    RkMark *mark = rk_picture_add_rect (pass->picture, (RkRect){ x, row.y + 1, table->column, row.h - 2 }, rk_colour_alpha (pass->style->page, 0));

    name = rk_chart_cell_name (pass->chart, category, series);
    rk_mark_set_item (mark, cell->key, name);
  }
  rk_picture_add_text (pass->picture, x + table->column - 6 * pass->unit, row.y + row.h / 2, 1, 0.5, text,
                       rk_fit_box (text, (RkFont){ table->rows.size, FALSE, table->column - 12 * pass->unit, 0 }, row.h, MIN (12 * pass->unit, table->rows.size)), pass->style->ink);
}

static void
add_row (const Table *table, guint index)
{
  const RkChartPass *pass = table->pass;
  const RkChartCategory *category = pass->chart->categories->pdata[index];
  RkRect row = rk_chart_row (&table->rows, index);
  const char *name = table->rows.names->pdata[index];
  RkFont font = { table->rows.size, FALSE, table->rows.name - 8 * pass->unit, 0 };

  rk_picture_add_text (pass->picture, row.x, row.y + row.h / 2, 0, 0.5, name, rk_fit_box (name, font, row.h, MIN (12 * pass->unit, font.size)), pass->style->ink);
  if (category->gap != NULL)
    rk_picture_add_text (pass->picture, row.x + row.w - 6 * pass->unit, row.y + row.h / 2, 1, 0.5, category->gap,
                         rk_fit (category->gap, (RkFont){ table->rows.size, FALSE, row.w - table->rows.name - 8 * pass->unit, 1 }, MIN (12 * pass->unit, table->rows.size)), pass->style->soft);
  for (guint s = 0; category->gap == NULL && s < category->cells->len; s++)
    add_cell (table, category, s, row);
  rk_picture_add_line (pass->picture, row.x, row.y + row.h, row.x + row.w, row.y + row.h, pass->style->faint, 0.8 * pass->unit);
}

void
rk_chart_add_table_rows (const RkChartPass *pass)
{
  g_autoptr (GPtrArray) labels = rk_chart_labels (pass->chart), briefs = rk_chart_briefs (pass->chart);
  Table table = { .pass = pass, .rows = rk_chart_rows (pass, labels, briefs, HEADING) };

  table.column = MIN ((table.rows.width - table.rows.name) / MAX (1, pass->chart->series->len), 160 * pass->unit);
  for (guint block = 0; block < table.rows.columns && block * table.rows.a_column < table.rows.n; block++)
    add_headings (&table, block);
  for (guint i = 0; i < table.rows.n; i++)
    add_row (&table, i);
}
