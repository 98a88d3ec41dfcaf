/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-chart-heat: things down, times across, darker for more, every number written. A part of a year is hatched and takes no
 * shade: it is less for being shorter. */
#include "core/rk-language.h"
#include "draw/chart/rk-chart-grid.h"
#include "draw/chart/rk-chart-rows.h"

#include <math.h>

extern const RkChartKind rk_chart_heat;

#define LEGEND 26 /* units below the table */

typedef struct {
  const RkChartPass *pass;
  RkChartGrid grid;
  RkChartRows rows;
  double low, high, column;
} Heat;

static double
share_of (const Heat *heat, double value)
{
  return heat->high > heat->low ? (value - heat->low) / (heat->high - heat->low) : 0.5;
}

/* From pale to dark; the dark style's page is dark and its shades go from dark to bright. */
static RkColour
shade (const Heat *heat, double value)
{
  const RkStyle *style = heat->pass->style;

  return rk_colour_mix (rk_colour_mix (style->page, style->parts[0], 0.1), style->parts[0], share_of (heat, value));
}

static void
paint (const Heat *heat, RkMark *mark, double value)
{
  const RkStyle *style = heat->pass->style;

  mark->fill = style->lines_only ? style->page : shade (heat, value);
  mark->hatch = style->lines_only ? rk_style_shade_hatch (share_of (heat, value)) : RK_HATCH_NONE;
  mark->hatch_colour = style->ink;
}

static void
find_range (Heat *heat)
{
  heat->low = G_MAXDOUBLE;
  for (guint i = 0; i < heat->grid.things; i++)
    for (guint t = 0; t < heat->grid.times; t++) {
      double value = rk_chart_grid_cell (&heat->grid, i, t)->value;

      if (isnan (value) || rk_chart_grid_is_partial (&heat->grid, i, t))
        continue;
      heat->low = MIN (heat->low, value);
      heat->high = MAX (heat->high, value);
    }
  if (heat->low > heat->high)
    heat->low = heat->high;
}

static void
add_cell (const Heat *heat, guint thing, guint time)
{
  const RkChartPass *pass = heat->pass;
  const RkChartCell *cell = rk_chart_grid_cell (&heat->grid, thing, time);
  RkRect row = rk_chart_row (&heat->rows, thing);
  RkRect box = { row.x + heat->rows.name + time * heat->column + 1, row.y + 0.5, heat->column - 2, row.h - 1 };
  gboolean partial = rk_chart_grid_is_partial (&heat->grid, thing, time), missing = isnan (cell->value);
  g_autofree char *number = missing ? g_strdup ("–") : rk_chart_number (pass->chart, cell->value);
  RkFont font = { heat->rows.size, FALSE, box.w - 2, 1 };
  RkMark *mark = rk_picture_add_rect (pass->picture, box, pass->style->page), *text;

  if (!missing && !partial)
    paint (heat, mark, cell->value);
  if (partial && !missing) {
    mark->hatch = RK_HATCH_RISING;
    mark->hatch_colour = pass->style->faint;
  }
  if (!missing)
    rk_chart_grid_set_item (&heat->grid, mark, thing, time);
  text = rk_picture_add_text (pass->picture, box.x + box.w / 2, box.y + box.h / 2, 0.5, 0.5, number, font, pass->style->soft);
  if (!missing)
    rk_chart_write_on (pass->style, text, mark);
}

static RkFont
heading_font (const Heat *heat)
{
  return (RkFont){ MIN (13 * heat->pass->unit, heat->rows.size), TRUE, heat->column - 4 * heat->pass->unit, 0 };
}

/* Returns: how high the tallest name of a time is, in units */
static double
measure_headings (const Heat *heat)
{
  double tallest = 0;

  for (guint t = 0; t < heat->grid.times; t++) {
    g_autofree char *time = rk_chart_grid_time (&heat->grid, t);

    tallest = MAX (tallest, rk_text_measure (time, heading_font (heat)).h);
  }
  return tallest / heat->pass->unit;
}

static void
add_headings (const Heat *heat)
{
  const RkChartPass *pass = heat->pass;

  for (guint column = 0; column < heat->rows.columns && column * heat->rows.a_column < heat->rows.n; column++) {
    RkRect first = rk_chart_row (&heat->rows, column * heat->rows.a_column);

    for (guint t = 0; t < heat->grid.times; t++) {
      g_autofree char *time = rk_chart_grid_time (&heat->grid, t);

      rk_picture_add_text (pass->picture, first.x + heat->rows.name + (t + 0.5) * heat->column, first.y - 5 * pass->unit, 0.5, 1, time, heading_font (heat), pass->style->ink);
    }
  }
}

static void
lay_out (Heat *heat, const GPtrArray *names, const GPtrArray *briefs, double top)
{
  heat->rows = rk_chart_rows (heat->pass, names, briefs, top);
  heat->column = MIN ((heat->rows.width - heat->rows.name) / MAX (1, heat->grid.times), 150 * heat->pass->unit);
}

/* The shades with the least and the most that they stand for. */
static void
add_legend (const Heat *heat)
{
  const RkChartPass *pass = heat->pass;
  double y = pass->plot.y + pass->plot.h - 15 * pass->unit, x = pass->plot.x, step = 22 * pass->unit;
  g_autofree char *low = rk_chart_number (pass->chart, heat->low), *high = rk_chart_number (pass->chart, heat->high);
  g_autofree char *last = g_strdup_printf ("%s %s", high, pass->chart->unit);
  RkFont font = { 12.5 * pass->unit, FALSE, 0, 0 };

  x += rk_picture_add_text (pass->picture, x, y, 0, 0, low, font, pass->style->soft)->box.w + 6 * pass->unit;
  for (int i = 0; i < 5; i++) {
    RkMark *mark = rk_picture_add_rect (pass->picture, (RkRect){ x, y, step, 12 * pass->unit }, pass->style->page);

    paint (heat, mark, heat->low + (heat->high - heat->low) * i / 4);
    mark->stroke = pass->style->faint;
    mark->line_width = 0.5;
    x += step;
  }
  rk_picture_add_text (pass->picture, x + 6 * pass->unit, y, 0, 0, last, font, pass->style->soft);
}

static void
add_heat (const RkChartPass *pass)
{
  RkChartPass own = *pass;
  Heat heat = { .pass = &own, .grid = rk_chart_grid (pass->chart) };
  g_autoptr (GPtrArray) names = g_ptr_array_new (), briefs = g_ptr_array_new ();

  own.plot.h -= LEGEND * pass->unit;
  for (guint i = 0; i < heat.grid.things; i++) {
    g_ptr_array_add (names, (gpointer) rk_chart_grid_thing (&heat.grid, i));
    g_ptr_array_add (briefs, (gpointer) rk_chart_grid_brief (&heat.grid, i));
  }
  lay_out (&heat, names, briefs, 24);
  lay_out (&heat, names, briefs, measure_headings (&heat) + 8);
  own.plot.h += LEGEND * pass->unit;
  find_range (&heat);
  add_headings (&heat);
  for (guint i = 0; i < heat.grid.things; i++) {
    rk_chart_add_row_name (&own, &heat.rows, i);
    for (guint t = 0; t < heat.grid.times; t++)
      add_cell (&heat, i, t);
  }
  add_legend (&heat);
}

static int
fit_heat (const RkChart *chart, const char **why)
{
  RkChartGrid grid = rk_chart_grid (chart);
  gboolean fits = rk_chart_is_grid (chart) && grid.things > 1 && grid.times > 0;

  *why = fits ? _ ("Many places at several times: a heat table with every number") : _ ("A heat table needs things at several times.");
  return !fits ? 0 : grid.places && grid.times > 2 ? 95
                 : grid.places                     ? 55
                                                   : 30;
}

const RkChartKind rk_chart_heat = { "heat", N_ ("Heat table"), RK_LEGEND_NONE, add_heat, fit_heat };
