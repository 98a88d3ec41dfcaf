/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-chart-bars: bars from zero, stacked or side by side. */
#include "core/rk-language.h"
#include "draw/rk-axis.h"

#include <math.h>

extern const RkChartKind rk_chart_stacked, rk_chart_grouped;

/* Where numbers may stand beside a bar: `width` wide, above what stands there already. */
typedef struct {
  double width, bottom;
} Beside;

/* A number of a segment too low for it, beside the bar. */
static void
add_beside (const RkChartPass *pass, RkRect box, Beside *room, const char *text)
{
  RkFont font = { 13 * pass->unit, FALSE, 0, 0 };
  RkMark *mark;

  if (rk_text_measure (text, font).w + 4 * pass->unit > room->width || box.y + box.h / 2 + font.size / 2 > room->bottom)
    return;
  room->bottom = box.y + box.h / 2 - font.size / 2;
  mark = rk_picture_add_text (pass->picture, box.x + box.w + 4 * pass->unit, box.y + box.h / 2, 0, 0.5, text, font, pass->style->ink);
  mark->halo = pass->style->page;
}

/* The number inside a segment, where it fits; FALSE where it does not. */
static gboolean
add_inside (const RkChartPass *pass, RkRect box, const RkChartCategory *category, guint series, const char *number)
{
  RkFont font = { 15 * pass->unit, FALSE, 0, 0 };
  RkColour fill = rk_chart_colour (pass->style, &g_array_index (category->cells, RkChartCell, series), series);
  RkMark *mark;

  if (box.h < 17 * pass->unit || rk_text_measure (number, font).w > box.w - 4 * pass->unit)
    return FALSE;
  mark = rk_picture_add_text (pass->picture, box.x + box.w / 2, box.y + box.h / 2, 0.5, 0.5, number, font,
                              category->partial != NULL ? pass->style->ink : rk_style_text_on (pass->style, fill));
  if (category->partial != NULL)
    mark->halo = pass->style->page;
  return TRUE;
}

/* The published total above a bar: the number large, its unit small where there is room for it. */
static void
add_total (const RkChartPass *pass, double x, double y, double room, double value, const char *key)
{
  g_autofree char *number = rk_chart_number (pass->chart, value);
  g_autofree char *name = g_strdup_printf ("%s %s", number, pass->chart->unit);
  RkFont large = { 18 * pass->unit, TRUE, 0, 0 }, small = { 12 * pass->unit, FALSE, 0, 0 };
  double width = rk_text_measure (number, large).w, rest = rk_text_measure (pass->chart->unit, small).w + 2 * pass->unit;
  RkMark *mark;

  if (width > room) {
    large.size *= room / width;
    if (large.size < small.size)
      return; /* many narrow bars: the table has the numbers */
    width = rk_text_measure (number, large).w;
  }
  rest = width + rest <= room ? rest : 0;
  mark = rk_picture_add_text (pass->picture, x - (width + rest) / 2, y - 5 * pass->unit, 0, 1, number, large, pass->style->ink);
  mark->halo = pass->style->page;
  if (key != NULL)
    rk_mark_set_item (mark, key, name);
  if (rest <= 0)
    return;
  mark = rk_picture_add_text (pass->picture, x - (width + rest) / 2 + width + 2 * pass->unit, y - 6 * pass->unit, 0, 1, pass->chart->unit, small,
                              pass->style->soft);
  mark->halo = pass->style->page;
}

/* What the published total has over its parts: an empty dashed box, never filled in. */
static double
add_unexplained (const RkChartPass *pass, const RkAxis *axis, const RkChartCategory *category, RkRect box, double below, Beside *beside)
{
  double top = rk_axis_height (axis, below + category->unexplained);
  RkRect open = { box.x, top, box.w, box.y - top };
  g_autofree char *number = rk_chart_number (pass->chart, category->unexplained);
  g_autofree char *text = g_strconcat ("+", number, NULL);
  RkMark *mark;

  if (category->unexplained <= 0)
    return box.y;
  mark = rk_picture_add_rect (pass->picture, open, pass->style->page);
  mark->stroke = pass->style->ink;
  mark->line_width = 1.2 * pass->unit;
  mark->dashed = TRUE;
  if (open.h > 15 * pass->unit)
    rk_picture_add_text (pass->picture, box.x + box.w / 2, (box.y + top) / 2, 0.5, 0.5, text, (RkFont){ 13 * pass->unit, FALSE, 0, 0 }, pass->style->ink);
  else
    add_beside (pass, open, beside, text);
  return top;
}

static void
add_stack (const RkChartPass *pass, const RkAxis *axis, guint index)
{
  const RkChartCategory *category = pass->chart->categories->pdata[index];
  double width = MIN (axis->slot * 0.62, 130 * pass->unit), between = axis->slot - width, sum = 0;
  RkRect box = { rk_axis_middle (axis, index) - width / 2, rk_axis_height (axis, 0), width, 0 };
  /* a number beside a bar and the next bar's total share what is between them */
  Beside beside = { between * (index + 1 < pass->chart->categories->len ? 0.8 : 0.5), G_MAXDOUBLE };
  gboolean any = FALSE;

  for (guint s = 0; s < category->cells->len; s++) {
    double value = g_array_index (category->cells, RkChartCell, s).value;
    g_autofree char *number = rk_chart_number (pass->chart, value);

    if (isnan (value))
      continue;
    any = TRUE;
    sum += value;
    box.h = box.y - rk_axis_height (axis, sum);
    box.y -= box.h;
    rk_chart_paint (pass, rk_picture_add_rect (pass->picture, box, pass->style->page), category, s);
    if (category->cells->len > 1 && !add_inside (pass, box, category, s, number) && box.h > 3 * pass->unit)
      add_beside (pass, box, &beside, number);
  }
  if (!any)
    return;
  box.y = add_unexplained (pass, axis, category, box, sum, &beside);
  add_total (pass, rk_axis_middle (axis, index), box.y, width + 0.3 * between, isnan (category->total) ? sum : category->total, category->total_key);
}

static void
add_stacked (const RkChartPass *pass)
{
  RkAxis axis = rk_axis_add (pass, rk_chart_largest (pass->chart, TRUE));

  for (guint i = 0; i < pass->chart->categories->len; i++)
    add_stack (pass, &axis, i);
}

static guint
count_values (const RkChartCategory *category)
{
  guint n = 0;

  for (guint s = 0; s < category->cells->len; s++)
    n += !isnan (g_array_index (category->cells, RkChartCell, s).value);
  return n;
}

/* A bar that has a name of its own carries it inside, at its foot; otherwise the legend names it. */
static void
add_bar (const RkChartPass *pass, const RkAxis *axis, const RkChartCategory *category, guint series, double x, double width)
{
  const RkChartCell *cell = &g_array_index (category->cells, RkChartCell, series);
  double y = rk_axis_height (axis, cell->value), foot = rk_axis_height (axis, 0);
  RkMark *mark = rk_picture_add_rect (pass->picture, (RkRect){ x, y, width, foot - y }, pass->style->page);
  RkFont font = { 13 * pass->unit, FALSE, width - 4 * pass->unit, 2 };

  rk_chart_paint (pass, mark, category, series);
  add_total (pass, x + width / 2, y, width, cell->value, NULL);
  if (cell->name != NULL && rk_text_measure (cell->name, font).h < foot - y - 10 * pass->unit)
    rk_picture_add_text (pass->picture, x + width / 2, foot - 6 * pass->unit, 0.5, 1, cell->name, font, rk_style_text_on (pass->style, mark->fill));
}

static void
add_grouped (const RkChartPass *pass)
{
  RkAxis axis = rk_axis_add (pass, rk_chart_largest (pass->chart, FALSE));

  for (guint i = 0; i < pass->chart->categories->len; i++) {
    const RkChartCategory *category = pass->chart->categories->pdata[i];
    guint n = count_values (category), drawn = 0;
    double width = n > 0 ? MIN (axis.slot * 0.84 / n, 140 * pass->unit) : 0;

    for (guint s = 0; s < category->cells->len; s++)
      if (!isnan (g_array_index (category->cells, RkChartCell, s).value))
        add_bar (pass, &axis, category, s, rk_axis_middle (&axis, i) + width * (drawn++ - n / 2.0) + width * 0.04, width * 0.92);
  }
}

static int
fit_stacked (const RkChart *chart, const char **why)
{
  gboolean fits = chart->matter == RK_CHART_TIMES && !chart->apart;

  *why = !fits ? _ ("Only parts of one total are stacked; these stand side by side.") : chart->series->len > 1 ? _ ("Parts of a total by year: stacked bars, the total above them as published")
                                                                                                               : _ ("A total by year: bars from zero");
  return !fits ? 0 : 90;
}

static int
fit_grouped (const RkChart *chart, const char **why)
{
  gboolean fits = (chart->matter == RK_CHART_TIMES && chart->series->len > 1) || (chart->matter == RK_CHART_PLACES && chart->categories->len <= 6);

  *why = fits ? _ ("Groups that stand side by side: grouped bars") : _ ("Grouped bars need several groups at each of a few times or places.");
  return !fits ? 0 : chart->apart ? 85
                                  : 40;
}

const RkChartKind rk_chart_stacked = { "stacked", N_ ("Stacked bars"), TRUE, add_stacked, fit_stacked };
const RkChartKind rk_chart_grouped = { "grouped", N_ ("Grouped bars"), TRUE, add_grouped, fit_grouped };
