/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-chart-slope: two whole years and a line from one to the other for each thing, named at both ends. */
#include "core/rk-language.h"
#include "draw/chart/rk-chart-ends.h"
#include "draw/chart/rk-chart-grid.h"
#include "draw/chart/rk-chart-place.h"

#include <math.h>

extern const RkChartKind rk_chart_slope;

#define WIDEST 0.3 /* the names on one side, of the plot */
#define WIDEST_BRIEF 0.36
#define FEW 5   /* things may have names of several lines */
#define LEAD 22 /* units: room for the thin lines to names that had to give way */
#define LEAD_OF_MANY 46

typedef struct {
  const RkChartPass *pass;
  RkChartGrid grid;
  guint times[2];
  RkRect inner; /* from the left to the right axis */
  double low, high;
  double lead; /* from the points to their names */
  gboolean brief;
} Slope;

/* The oldest and the newest whole time. */
static gboolean
find_times (const RkChartGrid *grid, guint times[2])
{
  guint n = 0;

  for (guint t = 0; t < grid->times; t++)
    if (rk_chart_grid_is_whole (grid, t))
      times[n++ == 0 ? 0 : 1] = t;
  return n > 1;
}

static double
value_at (const Slope *slope, guint thing, guint side)
{
  return rk_chart_grid_cell (&slope->grid, thing, slope->times[side])->value;
}

static double
height_of (const Slope *slope, double value)
{
  return slope->inner.y + slope->inner.h * (1 - (value - slope->low) / MAX (slope->high - slope->low, 1e-9));
}

static void
find_range (Slope *slope)
{
  slope->low = G_MAXDOUBLE;
  slope->high = -G_MAXDOUBLE;
  for (guint i = 0; i < slope->grid.things; i++)
    for (guint side = 0; side < 2; side++) {
      double value = value_at (slope, i, side);

      if (isnan (value))
        continue;
      slope->low = MIN (slope->low, value);
      slope->high = MAX (slope->high, value);
    }
}

/* "Hirano-ku 198,064" on the left, the number first on the right. */
static char *
write_name (const Slope *slope, guint thing, guint side)
{
  g_autofree char *number = rk_chart_number (slope->pass->chart, value_at (slope, thing, side));
  const char *name = slope->brief ? rk_chart_grid_brief (&slope->grid, thing) : rk_chart_grid_thing (&slope->grid, thing);

  return side == 0 ? g_strdup_printf ("%s %s", name, number) : g_strdup_printf ("%s %s", number, name);
}

/* Few names are large and may have several lines; many shrink before they touch. */
static RkFont
name_font (const Slope *slope, double width)
{
  const RkChartPass *pass = slope->pass;
  double distance = (pass->plot.y + pass->plot.h - slope->inner.y + 8 * pass->unit) / MAX (1, slope->grid.things);

  return slope->grid.things <= FEW ? (RkFont){ MIN (15 * pass->unit, distance / 4.2), FALSE, width, 3 } : (RkFont){ MIN (13 * pass->unit, distance * 0.96), FALSE, width, 1 };
}

static void
add_names (const Slope *slope, guint side, double width)
{
  const RkChartPass *pass = slope->pass;
  double x = side == 0 ? slope->inner.x : slope->inner.x + slope->inner.w, out = side == 0 ? -1 : 1;
  RkFont font = name_font (slope, width);
  g_autoptr (GArray) names = g_array_new (FALSE, FALSE, sizeof (RkChartEnd));

  for (guint i = 0; i < slope->grid.things; i++) {
    g_autofree char *text = write_name (slope, i, side);
    RkChartEnd name = { .thing = i, .at = height_of (slope, value_at (slope, i, side)), .height = rk_text_measure (text, font).h };

    if (!isnan (name.at))
      g_array_append_val (names, name);
  }
  rk_chart_spread_ends (names, slope->inner.y - 7 * pass->unit, pass->plot.y + pass->plot.h, font.lines > 1 ? font.size * 0.4 : font.size * 0.03);
  for (guint i = 0; i < names->len; i++) {
    const RkChartEnd *name = &g_array_index (names, RkChartEnd, i);
    g_autofree char *text = write_name (slope, name->thing, side);

    if (fabs (name->y - name->at) > 3 * pass->unit) /* a name that had to give way is led back to its point */
      rk_picture_add_line (pass->picture, x + out * 7 * pass->unit, name->at, x + out * (slope->lead - 5 * pass->unit), name->y, pass->style->soft, 0.7 * pass->unit);
    rk_picture_add_text (pass->picture, x + out * (slope->lead - 2 * pass->unit), name->y, side == 0 ? 1 : 0, 0.5, text, font, pass->style->ink);
  }
}

/* Falling lines are dashed, so that grey shows them too. */
static void
add_line (const Slope *slope, guint thing)
{
  const RkChartPass *pass = slope->pass;
  double before = value_at (slope, thing, 0), after = value_at (slope, thing, 1), right = slope->inner.x + slope->inner.w;
  RkColour colour = after < before ? pass->style->parts[2] : pass->style->parts[0];

  if (!isnan (before) && !isnan (after)) {
    RkMark *line = rk_picture_add_line (pass->picture, slope->inner.x, height_of (slope, before), right, height_of (slope, after), colour, 2 * pass->unit);

    line->dashed = after < before;
  }
  for (guint side = 0; side < 2; side++) {
    double value = side == 0 ? before : after;

    if (!isnan (value))
      rk_chart_grid_set_item (&slope->grid, rk_picture_add_circle (pass->picture, side == 0 ? slope->inner.x : right, height_of (slope, value), 4 * pass->unit, colour), thing,
                              slope->times[side]);
  }
}

/* Grey tells rise and fall apart by the dashes alone. */
static void
add_key (const Slope *slope)
{
  const RkChartPass *pass = slope->pass;
  const RkFont font = { 12 * pass->unit, FALSE, 0, 0 };
  double y = pass->plot.y + 2 * pass->unit;

  if (rk_chart_add_text (pass, slope->inner.x + slope->inner.w / 2, y, 0.5, 0, _ ("solid: up, dashed: down"), font, pass->style->soft) == NULL)
    rk_chart_add_text (pass, pass->plot.x, y, 0, 0, _ ("solid: up, dashed: down"), font, pass->style->soft);
}

static void
add_axes (const Slope *slope)
{
  const RkChartPass *pass = slope->pass;

  for (guint side = 0; side < 2; side++) {
    g_autofree char *time = rk_chart_grid_time (&slope->grid, slope->times[side]);
    double x = slope->inner.x + side * slope->inner.w;

    rk_picture_add_text (pass->picture, x, pass->plot.y, 0.5, 0, time, (RkFont){ 16 * pass->unit, TRUE, 0, 0 }, pass->style->ink);
    rk_picture_add_line (pass->picture, x, slope->inner.y - 8 * pass->unit, x, slope->inner.y + slope->inner.h + 6 * pass->unit, pass->style->faint, 1 * pass->unit);
  }
}

static double
widest_name (const Slope *slope)
{
  double widest = 0;

  for (guint i = 0; i < slope->grid.things; i++)
    for (guint side = 0; side < 2; side++) {
      g_autofree char *text = write_name (slope, i, side);

      widest = MAX (widest, rk_text_measure (text, (RkFont){ name_font (slope, 0).size, FALSE, 0, 0 }).w + 1);
    }
  return widest;
}

static void
add_slope (const RkChartPass *pass)
{
  Slope slope = { .pass = pass, .grid = rk_chart_grid (pass->chart) };
  double width, side;

  find_times (&slope.grid, slope.times);
  find_range (&slope);
  slope.inner = (RkRect){ pass->plot.x, pass->plot.y + 32 * pass->unit, pass->plot.w, pass->plot.h - 44 * pass->unit };
  slope.brief = widest_name (&slope) > pass->plot.w * WIDEST;
  width = MIN (widest_name (&slope), pass->plot.w * WIDEST_BRIEF);
  slope.lead = (slope.grid.things > FEW ? LEAD_OF_MANY : LEAD) * pass->unit;
  side = width + slope.lead;
  slope.inner.x += side;
  slope.inner.w -= 2 * side;
  if (slope.inner.w > pass->plot.w * 0.6) { /* lines as long as the page say nothing more */
    slope.inner.x += (slope.inner.w - pass->plot.w * 0.6) / 2;
    slope.inner.w = pass->plot.w * 0.6;
  }
  add_axes (&slope);
  add_key (&slope);
  for (guint i = 0; i < slope.grid.things; i++)
    add_line (&slope, i);
  add_names (&slope, 0, width);
  add_names (&slope, 1, width);
}

static int
fit_slope (const RkChart *chart, const char **why)
{
  RkChartGrid grid = rk_chart_grid (chart);
  guint times[2];
  gboolean fits = rk_chart_is_grid (chart) && grid.things <= 24 && !(chart->apart && !grid.places) && find_times (&grid, times);

  *why = fits ? _ ("The same things in two whole years: a slope from one to the other") : _ ("A slope needs two whole years with figures of the same things.");
  return !fits ? 0 : grid.places && grid.times == 2 ? 88
                                                    : 35;
}

const RkChartKind rk_chart_slope = { "slope", N_ ("Slope between two years"), RK_LEGEND_NONE, add_slope, fit_slope };
