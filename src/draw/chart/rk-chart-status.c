/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-chart-status: of 24 wards, how many have got how far: a bar of as many fields as there are wards; what no paper says of a
 * ward stays empty. The same of the year before stands as a column. */
#include "core/rk-language.h"
#include "draw/chart/rk-chart-place.h"
#include "draw/chart/rk-chart-rows.h"

#include <math.h>

extern const RkChartKind rk_chart_status;

#define NUMBERS 118 /* units for the numbers behind a bar */
#define BEFORE 92   /* units for the year before */
#define FEW 2       /* rows may be thick */
#define ROW 96      /* units: of few */

typedef struct {
  const RkChartPass *pass;
  RkChartRows rows;
  double left, field; /* where the bars begin; width of a ward */
  double wards;       /* of the longest bar */
} Status;

/* The wards one from the other, over whatever fills them. */
static void
add_fields (const Status *status, RkRect bar, double wards)
{
  for (int i = 1; i < wards; i++)
    rk_picture_add_line (status->pass->picture, bar.x + i * status->field, bar.y, bar.x + i * status->field, bar.y + bar.h, status->pass->style->page, 1.5 * status->pass->unit);
}

/* Returns: what the states make up together */
static double
add_states (const Status *status, const RkChartCategory *category, RkRect bar)
{
  const RkChartPass *pass = status->pass;
  double sum = 0;

  for (guint s = 0; s < category->cells->len; s++) {
    const RkChartCell *cell = &g_array_index (category->cells, RkChartCell, s);

    if (isnan (cell->value) || cell->value <= 0)
      continue;
    rk_chart_paint (pass, rk_picture_add_rect (pass->picture, (RkRect){ bar.x + sum * status->field, bar.y, cell->value * status->field, bar.h }, pass->style->page), category, s);
    sum += cell->value;
  }
  return sum;
}

/* "15 · 7 · 2 / 24" in the order of the states */
static char *
write_numbers (const RkChart *chart, const RkChartCategory *category)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint s = 0; s < category->cells->len; s++) {
    const RkChartCell *cell = &g_array_index (category->cells, RkChartCell, s);
    g_autofree char *number = rk_chart_number (chart, cell->value);

    if (!isnan (cell->value))
      g_string_append_printf (text, "%s%s", text->len > 0 ? " · " : "", number);
  }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
add_before (const Status *status, const RkChartCategory *category, RkRect row)
{
  const RkChartPass *pass = status->pass;
  g_autofree char *number = isnan (category->before) ? g_strdup ("–") : rk_chart_number (pass->chart, category->before);

  if (pass->chart->before != NULL)
    rk_picture_add_text (pass->picture, row.x + row.w - 20 * pass->unit, row.y + row.h / 2, 1, 0.5, number, (RkFont){ status->rows.size, FALSE, 0, 0 }, pass->style->soft);
}

static void
add_row (const Status *status, guint index)
{
  const RkChartPass *pass = status->pass;
  const RkChartCategory *category = pass->chart->categories->pdata[index];
  RkRect row = rk_chart_row (&status->rows, index);
  double wards = isnan (category->out_of) ? status->wards : category->out_of, thick = MIN (row.h * 0.74, (status->rows.n <= FEW ? 64 : 32) * pass->unit), sum;
  RkRect bar = { status->left, row.y + (row.h - thick) / 2, wards * status->field, thick };
  g_autofree char *numbers = write_numbers (pass->chart, category), *all = NULL;
  RkMark *open = rk_picture_add_rect (pass->picture, bar, rk_colour_alpha (pass->style->page, 0)), *text;

  rk_chart_add_row_name (pass, &status->rows, index);
  open->stroke = pass->style->soft;
  open->line_width = 1 * pass->unit;
  open->dashed = category->gap != NULL;
  add_before (status, category, row);
  if (category->gap != NULL) {
    rk_picture_add_text (pass->picture, bar.x + 8 * pass->unit, row.y + row.h / 2, 0, 0.5, category->gap, (RkFont){ MIN (status->rows.size, thick), FALSE, bar.w - 16 * pass->unit, 1 }, pass->style->soft);
    return;
  }
  sum = add_states (status, category, bar);
  add_fields (status, bar, sum);
  text = rk_picture_add_text (pass->picture, bar.x + bar.w + 10 * pass->unit, row.y + row.h / 2, 0, 0.5, numbers, (RkFont){ status->rows.size, TRUE, 0, 0 }, pass->style->ink);
  all = g_strdup_printf ("/ %.0f", wards);
  rk_picture_add_text (pass->picture, text->box.x + text->box.w + 6 * pass->unit, row.y + row.h / 2, 0, 0.5, all, (RkFont){ MIN (12.5 * pass->unit, status->rows.size), FALSE, 0, 0 }, pass->style->soft);
}

/* The states, each with a field of its colour, one behind the other; the year before above its column. */
static void
add_heading (const Status *status)
{
  const RkChartPass *pass = status->pass;
  double x = status->left, y = pass->plot.y + 4 * pass->unit, square = 13 * pass->unit;
  RkFont font = { 13 * pass->unit, FALSE, 0, 0 };

  for (guint s = 0; s < pass->chart->series->len; s++) {
    RkMark *mark = rk_picture_add_rect (pass->picture, (RkRect){ x, y, square, square }, pass->style->page);

    rk_chart_shade (pass->style, mark, &(RkChartCell){ 0 }, s);
    mark->stroke = pass->style->soft;
    mark->line_width = 0.5 * pass->unit;
    x += square + 6 * pass->unit;
    x += rk_picture_add_text (pass->picture, x, y, 0, 0, pass->chart->series->pdata[s], font, pass->style->ink)->box.w + 18 * pass->unit;
  }
  if (pass->chart->before != NULL)
    rk_chart_add_text (pass, pass->plot.x + pass->plot.w - 2 * pass->unit, y, 1, 0, pass->chart->before, font, pass->style->soft);
}

static double
find_wards (const RkChart *chart)
{
  double most = 1;

  for (guint i = 0; i < chart->categories->len; i++) {
    const RkChartCategory *category = chart->categories->pdata[i];

    if (!isnan (category->out_of))
      most = MAX (most, category->out_of);
  }
  return most;
}

static void
add_status (const RkChartPass *pass)
{
  g_autoptr (GPtrArray) labels = rk_chart_labels (pass->chart);
  Status status = { pass, rk_chart_rows (pass, labels, NULL, 30), 0, 0, find_wards (pass->chart) };
  double numbers = MIN (NUMBERS * pass->unit, pass->plot.w * 0.2), before = pass->chart->before != NULL ? MIN (BEFORE * pass->unit, pass->plot.w * 0.14) : 0;

  if (status.rows.columns > 1) { /* these bars are read down one column */
    status.rows.columns = 1;
    status.rows.a_column = status.rows.n;
    status.rows.width = pass->plot.w;
    status.rows.height = (pass->plot.h - 30 * pass->unit) / status.rows.n;
    status.rows.size = MIN (status.rows.size, status.rows.height * 0.9);
  }
  if (status.rows.n > 0 && status.rows.n <= FEW)
    status.rows.height = MIN ((pass->plot.h - 30 * pass->unit) / status.rows.n, ROW * pass->unit);
  status.left = pass->plot.x + status.rows.name;
  status.field = (pass->plot.w - status.rows.name - numbers - before) / status.wards;
  add_heading (&status);
  for (guint i = 0; i < pass->chart->categories->len; i++)
    add_row (&status, i);
}

static int
fit_status (const RkChart *chart, const char **why)
{
  gboolean fits = chart->matter == RK_CHART_STATES;

  *why = fits ? _ ("So many of 24 wards have got so far: status bars, a field for each ward") : _ ("Status bars show how many of the wards have got how far.");
  return fits ? 100 : 0;
}

const RkChartKind rk_chart_status = { "status", N_ ("Status bars"), RK_LEGEND_NONE, add_status, fit_status };
