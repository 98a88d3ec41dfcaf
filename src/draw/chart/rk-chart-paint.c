/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-chart-paint: how a value of a chart is filled: by its series, hatched where it is a part of a year or colour is missing. */
#include "core/rk-language.h"
#include "draw/chart/rk-chart.h"

#include <math.h>

RkColour
rk_chart_colour (const RkStyle *style, const RkChartCell *cell, guint series)
{
  if (cell->part != RK_CHART_WHOLE && cell->name != NULL)
    return style->parts[0]; /* halves of one total are one colour, hatched both ways */
  return cell->no_answer ? style->faint : style->parts[series % RK_N_PARTS];
}

void
rk_chart_write_on (const RkStyle *style, RkMark *text, const RkMark *ground)
{
  gboolean plain = ground->hatch == RK_HATCH_NONE;

  text->fill = plain && ground->fill.a > 0 ? rk_style_text_on (style, ground->fill) : style->ink;
  text->plate = rk_colour_alpha (style->page, plain ? 0 : 1);
}

/* White with black lines, but for the first, which is black. */
static void
shade_with_lines (const RkStyle *style, RkMark *mark, const RkChartCell *cell, guint series)
{
  mark->hatch = cell->no_answer ? RK_HATCH_FALLING : style->part_hatches[series % RK_N_PARTS];
  mark->fill = mark->hatch == RK_HATCH_NONE ? style->ink : style->page;
  mark->hatch_colour = cell->no_answer ? style->faint : style->ink;
}

void
rk_chart_shade (const RkStyle *style, RkMark *mark, const RkChartCell *cell, guint series)
{
  if (style->lines_only) {
    shade_with_lines (style, mark, cell, series);
    return;
  }
  mark->fill = rk_chart_colour (style, cell, series);
  mark->hatch = cell->no_answer ? RK_HATCH_FALLING : style->part_hatches[series % RK_N_PARTS];
  mark->hatch_colour = cell->no_answer ? style->soft : rk_colour_mix (mark->fill, rk_style_text_on (style, mark->fill), 0.45);
}

void
rk_chart_hatch (const RkStyle *style, RkMark *mark, RkColour colour, gboolean falling)
{
  if (style->lines_only) {
    if (mark->hatch == RK_HATCH_NONE) /* what is black as a whole; the other parts keep their own hatch, paler */
      mark->hatch = falling ? RK_HATCH_RISING : RK_HATCH_FALLING;
    mark->fill = style->page;
    mark->hatch_colour = style->faint;
    mark->stroke = style->ink;
    mark->dashed = TRUE;
    return;
  }
  mark->fill = rk_colour_mix (colour, style->page, 0.7);
  mark->hatch = falling ? RK_HATCH_FALLING : RK_HATCH_RISING;
  mark->hatch_colour = mark->stroke = colour;
}

void
rk_chart_paint (const RkChartPass *pass, RkMark *mark, const RkChartCategory *category, guint series)
{
  const RkChartCell *cell = &g_array_index (category->cells, RkChartCell, series);
  g_autofree char *name = rk_chart_cell_name (pass->chart, category, series);
  RkColour colour = rk_chart_colour (pass->style, cell, series);

  rk_chart_shade (pass->style, mark, cell, series);
  mark->stroke = pass->style->lines_only ? pass->style->ink : pass->style->page;
  mark->line_width = 1 * pass->unit;
  if (category->partial != NULL || cell->part != RK_CHART_WHOLE)
    rk_chart_hatch (pass->style, mark, colour, cell->part == RK_CHART_SECOND_PART);
  if (cell->key != NULL)
    rk_mark_set_item (mark, cell->key, name);
}

RkChartSingle
rk_chart_single (const RkChart *self, const RkChartCategory *category)
{
  RkChartSingle single = { NAN, NULL, 0, category->partial != NULL };
  guint n = 0;

  if (!isnan (category->total))
    return (RkChartSingle){ category->total, category->total_key, 0, category->partial != NULL };
  for (guint s = 0; s < category->cells->len; s++) {
    const RkChartCell *cell = &g_array_index (category->cells, RkChartCell, s);
    gboolean newest = self->matter == RK_CHART_PLACES && s + 1 == category->cells->len;

    if (isnan (cell->value) || (self->matter == RK_CHART_PLACES && !newest))
      continue;
    single = (RkChartSingle){ cell->value, cell->key, s, category->partial != NULL || cell->part != RK_CHART_WHOLE };
    n++;
  }
  return n == 1 ? single : (RkChartSingle){ NAN, NULL, 0, FALSE };
}

char *
rk_chart_single_name (const RkChart *self, const RkChartCategory *category, const RkChartSingle *single)
{
  g_autofree char *number = rk_chart_number (self, single->value);

  if (self->matter == RK_CHART_PLACES)
    return rk_chart_cell_name (self, category, single->series);
  /* Translators: year or place, number and unit of one value of a chart */
  return category->partial != NULL ? g_strdup_printf (_ ("%s %s: %s %s"), category->label, category->partial, number, self->unit)
                                   : g_strdup_printf (_ ("%s: %s %s"), category->label, number, self->unit);
}

void
rk_chart_paint_single (const RkChartPass *pass, RkMark *mark, const RkChartCategory *category, const RkChartSingle *single)
{
  g_autofree char *name = rk_chart_single_name (pass->chart, category, single);
  const RkColour colour = pass->style->parts[0];

  mark->fill = colour;
  mark->line_width = 1 * pass->unit;
  if (single->partial)
    rk_chart_hatch (pass->style, mark, colour, FALSE);
  if (single->key != NULL)
    rk_mark_set_item (mark, single->key, name);
}
