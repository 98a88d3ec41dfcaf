/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-chart-horizontal: bars from zero with their names in front of them, as they come or the largest first. */
#include "core/rk-language.h"
#include "draw/chart/rk-chart-place.h"
#include "draw/chart/rk-chart-rows.h"

#include <math.h>

extern const RkChartKind rk_chart_horizontal, rk_chart_sorted;

typedef struct {
  const RkChartCategory *category;
  RkChartSingle single;
} Bar;

static gint
compare_values (gconstpointer a, gconstpointer b)
{
  double first = ((const Bar *) a)->single.value, second = ((const Bar *) b)->single.value;

  if (isnan (first) || isnan (second))
    return isnan (first) - isnan (second);
  return (first < second) - (first > second);
}

static GArray *
collect_bars (const RkChart *chart, gboolean sorted)
{
  GArray *bars = g_array_new (FALSE, FALSE, sizeof (Bar));

  for (guint i = 0; i < chart->categories->len; i++) {
    Bar bar = { chart->categories->pdata[i], rk_chart_single (chart, chart->categories->pdata[i]) };

    g_array_append_val (bars, bar);
  }
  if (sorted)
    g_array_sort (bars, compare_values);
  return bars;
}

static GPtrArray *
name_bars (const GArray *bars, gboolean brief)
{
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < bars->len; i++) {
    const RkChartCategory *category = g_array_index (bars, Bar, i).category;
    const char *label = brief && category->brief != NULL ? category->brief : category->label;

    g_ptr_array_add (names, category->partial != NULL ? g_strdup_printf ("%s %s", label, category->partial) : g_strdup (label));
  }
  return names;
}

static double
find_largest (const GArray *bars)
{
  double largest = 0;

  for (guint i = 0; i < bars->len; i++)
    if (!isnan (g_array_index (bars, Bar, i).single.value))
      largest = MAX (largest, g_array_index (bars, Bar, i).single.value);
  return largest;
}

static void
add_bar (const RkChartPass *pass, const RkChartRows *rows, guint index, const Bar *bar, double scale)
{
  RkRect box = rk_chart_row (rows, index);
  double x = box.x + rows->name, thick = MIN (box.h * 0.72, 22 * pass->unit);
  g_autofree char *number = rk_chart_number (pass->chart, bar->single.value);
  RkFont font = { rows->size, TRUE, 0, 0 };

  if (isnan (bar->single.value)) {
    rk_picture_add_text (pass->picture, x + 4 * pass->unit, box.y + box.h / 2, 0, 0.5, bar->category->gap != NULL ? bar->category->gap : "–",
                         (RkFont){ rows->size, FALSE, box.w - rows->name - 8 * pass->unit, 1 }, pass->style->soft);
    return;
  }
  rk_chart_paint_single (pass, rk_picture_add_rect (pass->picture, (RkRect){ x, box.y + (box.h - thick) / 2, bar->single.value * scale, thick }, pass->style->page), bar->category,
                         &bar->single);
  rk_picture_add_text (pass->picture, x + bar->single.value * scale + 5 * pass->unit, box.y + box.h / 2, 0, 0.5, number, font, pass->style->ink);
}

/* Which time the bars are of, and in which unit: above each column. */
static void
add_heading (const RkChartPass *pass, const RkChartRows *rows)
{
  const RkChart *chart = pass->chart;
  const char *time = chart->matter == RK_CHART_PLACES && chart->series->len > 0 ? chart->series->pdata[chart->series->len - 1] : NULL;
  g_autofree char *text = time != NULL ? g_strdup_printf (_ ("%s, %s"), time, chart->unit) : g_strdup (chart->unit);

  for (guint column = 0; column < rows->columns && column * rows->a_column < rows->n; column++) {
    RkRect first = rk_chart_row (rows, column * rows->a_column);

    rk_picture_add_text (pass->picture, first.x + rows->name, first.y - 6 * pass->unit, 0, 1, text,
                         (RkFont){ 12.5 * pass->unit, FALSE, first.w - rows->name, 1 }, pass->style->soft);
  }
}

static void
add_foot (const RkChartPass *pass, const RkChartRows *rows)
{
  for (guint column = 0; column < rows->columns && column * rows->a_column < rows->n; column++) {
    RkRect first = rk_chart_row (rows, column * rows->a_column);
    guint n = MIN (rows->a_column, rows->n - column * rows->a_column);

    rk_picture_add_line (pass->picture, first.x + rows->name, first.y, first.x + rows->name, first.y + n * first.h, pass->style->ink, 1.2 * pass->unit);
  }
}

static void
add_rows (const RkChartPass *pass, gboolean sorted)
{
  g_autoptr (GArray) bars = collect_bars (pass->chart, sorted);
  g_autoptr (GPtrArray) names = name_bars (bars, FALSE), briefs = name_bars (bars, TRUE);
  RkChartRows rows = rk_chart_rows (pass, names, briefs, 20);
  double largest = rk_chart_with_lines (pass, find_largest (bars));
  g_autofree char *widest = rk_chart_number (pass->chart, largest);
  double room = rows.width - rows.name - rk_text_measure (widest, (RkFont){ rows.size, TRUE, 0, 0 }).w - 10 * pass->unit;
  RkRect first = rk_chart_row (&rows, 0);

  add_heading (pass, &rows);
  for (guint i = 0; i < bars->len; i++) {
    rk_chart_add_row_name (pass, &rows, i);
    add_bar (pass, &rows, i, &g_array_index (bars, Bar, i), largest > 0 ? room / largest : 0);
  }
  add_foot (pass, &rows);
  if (rows.columns == 1) /* a line to compare with must pass all bars */
    rk_chart_add_lines (pass, &(RkScale){ MAX (largest, 1e-9), largest }, (RkRect){ first.x + rows.name, first.y, room, rows.height * rows.n }, TRUE);
}

static void
add_sorted (const RkChartPass *pass)
{
  add_rows (pass, TRUE);
}

static void
add_in_order (const RkChartPass *pass)
{
  add_rows (pass, FALSE);
}

static gboolean
has_one_number (const RkChart *chart)
{
  for (guint i = 0; i < chart->categories->len; i++) {
    const RkChartCategory *category = chart->categories->pdata[i];

    if (category->gap == NULL && isnan (rk_chart_single (chart, category).value) && chart->matter != RK_CHART_PLACES)
      return FALSE;
  }
  return (chart->matter == RK_CHART_TIMES && !chart->apart) || chart->matter == RK_CHART_PLACES;
}

static int
fit_sorted (const RkChart *chart, const char **why)
{
  gboolean fits = chart->matter == RK_CHART_PLACES;

  *why = fits ? _ ("Many places with one number each: horizontal bars, the largest first") : _ ("Only places are sorted: times keep their order.");
  return fits ? 90 : 0;
}

static int
fit_in_order (const RkChart *chart, const char **why)
{
  gboolean fits = has_one_number (chart);

  *why = fits ? _ ("One number each, in the usual order: horizontal bars") : _ ("Horizontal bars need one number a year or place.");
  return !fits ? 0 : chart->matter == RK_CHART_PLACES ? 80
                                                      : 20;
}

const RkChartKind rk_chart_horizontal = { "horizontal", N_ ("Horizontal bars"), RK_LEGEND_NONE, add_in_order, fit_in_order };
const RkChartKind rk_chart_sorted = { "horizontal-sorted", N_ ("Horizontal bars, sorted"), RK_LEGEND_NONE, add_sorted, fit_sorted };
