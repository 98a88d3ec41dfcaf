/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-chart-bars: bars from zero, stacked or side by side. */
#include "core/rk-language.h"
#include "draw/chart/rk-chart-place.h"
#include "draw/picture/rk-fit.h"

#include <math.h>

extern const RkChartKind rk_chart_bars, rk_chart_stacked, rk_chart_grouped;

#define NAME_LINES 6 /* of a bar's own name, inside it */

/* Where numbers may stand beside a bar: `width` wide, above what stands there already. */
typedef struct {
  double width, bottom;
} Beside;

static guint
count_values (const RkChartCategory *category)
{
  guint n = 0;

  for (guint s = 0; s < category->cells->len; s++)
    n += !isnan (g_array_index (category->cells, RkChartCell, s).value);
  return n;
}

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

/* The number inside a segment, where it fits; FALSE where it does not. A half's name may stand above its number. */
static gboolean
add_inside (const RkChartPass *pass, RkRect box, const RkMark *bar, const char *number)
{
  RkFont font = { 15 * pass->unit, FALSE, 0, 0 };
  RkMark *mark;

  if (rk_text_measure (number, font).w > box.w - 4 * pass->unit)
    font = (RkFont){ 12 * pass->unit, FALSE, box.w - 4 * pass->unit, 0 };
  if (box.h < rk_text_measure (number, font).h + 2 * pass->unit || rk_text_measure (number, font).w > box.w - 2 * pass->unit)
    return FALSE;
  mark = rk_picture_add_text (pass->picture, box.x + box.w / 2, box.y + box.h / 2, 0.5, 0.5, number, font, pass->style->ink);
  rk_chart_write_on (pass->style, mark, bar);
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

/* A total of which no part is known is no part's colour. */
static void
add_plain (const RkChartPass *pass, const RkAxis *axis, const RkChartCategory *category, double x, double width)
{
  RkChartSingle single = { category->total, category->total_key, 0, category->partial != NULL };
  double y = rk_axis_height (axis, single.value);
  RkMark *mark = rk_picture_add_rect (pass->picture, (RkRect){ x - width / 2, y, width, rk_axis_height (axis, 0) - y }, pass->style->page);

  rk_chart_paint_single (pass, mark, category, &single);
  if (!pass->style->lines_only)
    mark->fill = rk_colour_mix (pass->style->soft, pass->style->page, 0.4);
  if (single.partial)
    rk_chart_hatch (pass->style, mark, pass->style->soft, FALSE);
  add_total (pass, x, y, axis->slot - 4 * pass->unit, single.value, single.key);
}

/* Where the parts are more than their published total a line across them is the total. */
static void
add_total_line (const RkChartPass *pass, const RkAxis *axis, const RkRect *stack, const RkChartSingle *total, const char *name)
{
  double y = rk_axis_height (axis, total->value), over = 5 * pass->unit;
  RkMark *mark = rk_picture_add_line (pass->picture, stack->x - over, y, stack->x + stack->w + over, y, pass->style->ink, 2 * pass->unit);

  if (total->key != NULL)
    rk_mark_set_item (mark, total->key, name);
}

/* "926"; of a half that stands for no whole year its name too: "first half 926". */
static char *
write_segment (const RkChartPass *pass, const RkChartCell *cell)
{
  g_autofree char *number = rk_chart_number (pass->chart, cell->value);

  return cell->part != RK_CHART_WHOLE && cell->name != NULL ? g_strdup_printf ("%s %s", cell->name, number) : g_steal_pointer (&number);
}

/* Adds the segments. Returns: what is above them */
static double
add_segments (const RkChartPass *pass, const RkAxis *axis, const RkChartCategory *category, RkRect *box, Beside *beside)
{
  double sum = 0;

  for (guint s = 0; s < category->cells->len; s++) {
    const RkChartCell *cell = &g_array_index (category->cells, RkChartCell, s);
    g_autofree char *text = isnan (cell->value) ? NULL : write_segment (pass, cell);
    RkMark *mark;

    if (text == NULL)
      continue;
    sum += cell->value;
    box->h = box->y - rk_axis_height (axis, sum);
    box->y -= box->h;
    mark = rk_picture_add_rect (pass->picture, *box, pass->style->page);
    rk_chart_paint (pass, mark, category, s);
    if (category->cells->len > 1 && !add_inside (pass, *box, mark, text) && box->h > 3 * pass->unit)
      add_beside (pass, *box, beside, text);
  }
  return sum;
}

static void
add_stack (const RkChartPass *pass, const RkAxis *axis, guint index)
{
  const RkChartCategory *category = pass->chart->categories->pdata[index];
  double width = MIN (axis->slot * 0.62, 130 * pass->unit), between = axis->slot - width, sum;
  RkRect box = { rk_axis_middle (axis, index) - width / 2, rk_axis_height (axis, 0), width, 0 };
  /* a number beside a bar and the next bar's total share what is between them */
  Beside beside = { between * (index + 1 < pass->chart->categories->len ? 0.8 : 0.5), G_MAXDOUBLE };
  RkChartSingle total = rk_chart_single (pass->chart, category);

  if (count_values (category) == 0) {
    if (!isnan (total.value))
      add_plain (pass, axis, category, rk_axis_middle (axis, index), width);
    return;
  }
  sum = add_segments (pass, axis, category, &box, &beside);
  if (total.value < sum) {
    g_autofree char *name = rk_chart_single_name (pass->chart, category, &total);

    add_total_line (pass, axis, &box, &total, name);
  }
  box.y = add_unexplained (pass, axis, category, box, sum, &beside);
  if (!isnan (total.value)) /* what no paper adds up is not added up here */
    add_total (pass, rk_axis_middle (axis, index), box.y, width + 0.3 * between, total.value, total.key);
}

static void
add_stacked (const RkChartPass *pass)
{
  RkAxis axis = rk_axis_add (pass, rk_chart_with_lines (pass, rk_chart_largest (pass->chart, TRUE)));

  for (guint i = 0; i < pass->chart->categories->len; i++)
    add_stack (pass, &axis, i);
  rk_chart_add_lines (pass, &axis.scale, axis.inner, FALSE);
  rk_chart_add_remarks (pass, &axis);
}

/* A bar that has a name of its own carries it inside, at its foot; otherwise the legend names it. */
static void
add_bar (const RkChartPass *pass, const RkAxis *axis, const RkChartCategory *category, guint series, double x, double width)
{
  const RkChartCell *cell = &g_array_index (category->cells, RkChartCell, series);
  double y = rk_axis_height (axis, cell->value), foot = rk_axis_height (axis, 0);
  RkMark *mark = rk_picture_add_rect (pass->picture, (RkRect){ x, y, width, foot - y }, pass->style->page);
  RkFont font = { 13 * pass->unit, FALSE, width - 4 * pass->unit, NAME_LINES };

  rk_chart_paint (pass, mark, category, series);
  add_total (pass, x + width / 2, y, width, cell->value, NULL);
  if (cell->name != NULL)
    font = rk_fit (cell->name, font, 9 * pass->unit);
  if (cell->name != NULL && rk_text_measure (cell->name, font).h < foot - y - 10 * pass->unit)
    rk_chart_write_on (pass->style, rk_picture_add_text (pass->picture, x + width / 2, foot - 6 * pass->unit, 0.5, 1, cell->name, font, pass->style->ink), mark);
}

static double
largest_plain (const RkChart *chart)
{
  double largest = 0;

  for (guint i = 0; i < chart->categories->len; i++) {
    const RkChartCategory *category = chart->categories->pdata[i];

    if (count_values (category) == 0 && !isnan (category->total))
      largest = MAX (largest, category->total);
  }
  return largest;
}

#define NARROWEST_GAP 44 /* units: a narrower one has no room for words */

/* One of several bars that has no figure, while others of its group have: its place says so. */
static void
add_missing (const RkChartPass *pass, const RkAxis *axis, double middle, double width)
{
  if (width >= NARROWEST_GAP * pass->unit)
    rk_axis_add_gap (pass, axis, middle, width, _ ("no figure"));
  else
    rk_picture_add_text (pass->picture, middle, rk_axis_height (axis, 0) - 4 * pass->unit, 0.5, 1, "–", (RkFont){ 13 * pass->unit, FALSE, 0, 0 }, pass->style->soft);
}

/* What the legend names keeps its place in each group; values that bear names of their own stand in the middle. */
static void
add_group (const RkChartPass *pass, const RkAxis *axis, guint index)
{
  const RkChartCategory *category = pass->chart->categories->pdata[index];
  gboolean named = rk_chart_count_names (pass->chart) > 1;
  guint values = count_values (category), n = named ? category->cells->len : values, drawn = 0;
  double width = n > 0 ? MIN (axis->slot * 0.84 / n, 140 * pass->unit) : 0;

  if (values == 0 && !isnan (category->total))
    add_plain (pass, axis, category, rk_axis_middle (axis, index), MIN (axis->slot * 0.62, 130 * pass->unit));
  for (guint s = 0; s < category->cells->len && values > 0; s++) {
    double left = rk_axis_middle (axis, index) + width * ((named ? s : drawn) - n / 2.0);

    if (!isnan (g_array_index (category->cells, RkChartCell, s).value)) {
      add_bar (pass, axis, category, s, left + width * 0.04, width * 0.92);
      drawn++;
    } else if (named)
      add_missing (pass, axis, left + width / 2, width * 0.92);
  }
}

static void
add_grouped (const RkChartPass *pass)
{
  RkAxis axis = rk_axis_add (pass, rk_chart_with_lines (pass, MAX (rk_chart_largest (pass->chart, FALSE), largest_plain (pass->chart))));

  for (guint i = 0; i < pass->chart->categories->len; i++)
    add_group (pass, &axis, i);
  rk_chart_add_lines (pass, &axis.scale, axis.inner, FALSE);
  rk_chart_add_remarks (pass, &axis);
}

/* One bar a category: its total, or its newest value; a year of two halves stays two halves. */
static void
add_single (const RkChartPass *pass, const RkAxis *axis, guint index)
{
  const RkChartCategory *category = pass->chart->categories->pdata[index];
  RkChartSingle single = rk_chart_single (pass->chart, category);
  double width = MIN (axis->slot * 0.62, 130 * pass->unit), y;

  if (isnan (single.value)) {
    add_stack (pass, axis, index);
    return;
  }
  y = rk_axis_height (axis, single.value);
  rk_chart_paint_single (pass, rk_picture_add_rect (pass->picture, (RkRect){ rk_axis_middle (axis, index) - width / 2, y, width, rk_axis_height (axis, 0) - y }, pass->style->page),
                         category, &single);
  add_total (pass, rk_axis_middle (axis, index), y, axis->slot - 4 * pass->unit, single.value, NULL);
}

static void
add_bars (const RkChartPass *pass)
{
  RkAxis axis = rk_axis_add (pass, rk_chart_with_lines (pass, rk_chart_largest (pass->chart, pass->chart->matter == RK_CHART_TIMES)));

  if (pass->chart->matter == RK_CHART_PLACES && pass->chart->series->len > 0) /* of which time the bars are */
    rk_chart_add_text (pass, pass->plot.x + pass->plot.w, pass->plot.y - 2 * pass->unit, 1, 0, pass->chart->series->pdata[pass->chart->series->len - 1],
                       (RkFont){ 13 * pass->unit, TRUE, 0, 0 }, pass->style->ink);
  for (guint i = 0; i < pass->chart->categories->len; i++)
    add_single (pass, &axis, i);
  rk_chart_add_lines (pass, &axis.scale, axis.inner, FALSE);
  rk_chart_add_remarks (pass, &axis);
}

/* Whether most of what is drawn is known by its parts. */
static gboolean
knows_most_parts (const RkChart *chart)
{
  guint whole = 0, apart = 0;

  for (guint i = 0; i < chart->categories->len; i++) {
    const RkChartCategory *category = chart->categories->pdata[i];

    apart += count_values (category) > 0;
    whole += count_values (category) == 0 && !isnan (category->total);
  }
  return apart > whole;
}

static int
fit_stacked (const RkChart *chart, const char **why)
{
  gboolean fits = chart->matter == RK_CHART_TIMES && !chart->apart && !chart->several && rk_chart_count_names (chart) > 1;

  *why = fits ? _ ("Parts of a total by year: stacked bars, the total above them as published") : _ ("Only parts of one total are stacked; these are none.");
  return !fits ? 0 : knows_most_parts (chart) ? 90
                                              : 20;
}

static int
fit_grouped (const RkChart *chart, const char **why)
{
  gboolean fits = (chart->matter == RK_CHART_TIMES && chart->series->len > 1) || (chart->matter == RK_CHART_PLACES && chart->categories->len <= 6);

  *why = fits ? _ ("Groups that stand side by side: grouped bars") : _ ("Grouped bars need several groups at each of a few times or places.");
  return !fits ? 0 : chart->apart ? 85
                                  : 40;
}

#define MOST_BARS 12

static int
fit_bars (const RkChart *chart, const char **why)
{
  gboolean fits = chart->matter == RK_CHART_TIMES ? !chart->apart : chart->matter == RK_CHART_PLACES && chart->categories->len <= MOST_BARS;

  *why = fits ? _ ("One number a year or place: bars from zero") : chart->matter == RK_CHART_PLACES ? _ ("So many names do not stand side by side: horizontal bars do.")
                                                                                                    : _ ("Bars need one number a year or place.");
  return !fits ? 0 : chart->series->len == 1 ? 92
                                             : 45;
}

const RkChartKind rk_chart_bars = { "bars", N_ ("Bars"), RK_LEGEND_NONE, add_bars, fit_bars };
const RkChartKind rk_chart_stacked = { "stacked", N_ ("Stacked bars"), RK_LEGEND_PARTS, add_stacked, fit_stacked };
const RkChartKind rk_chart_grouped = { "grouped", N_ ("Grouped bars"), RK_LEGEND_SERIES, add_grouped, fit_grouped };
