/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-chart-multiples: a small panel of bars for each thing, all to one scale from zero. */
#include "core/rk-language.h"
#include "draw/chart/rk-chart-grid.h"
#include "draw/chart/rk-chart-place.h"

#include <math.h>

extern const RkChartKind rk_chart_multiples;

#define NARROWEST 92 /* units: a panel */
#define LARGE 13     /* the type */
#define SMALL 12
#define BAR 14 /* the room for the highest bar, at least */
#define GAP 8  /* below a panel */
#define NAME_LINES 3

typedef struct {
  const RkChartPass *pass;
  RkChartGrid grid;
  guint across, down;
  double width, height; /* of a panel */
  double largest;
  double size;    /* of the type */
  gboolean tight; /* the times stand below the lowest panels only */
  gboolean brief; /* the things have their brief names */
  double names;   /* height of the names */
} Panels;

static double
gap_of (const Panels *panels)
{
  return MIN (14 * panels->pass->unit, panels->width * 0.12);
}

static double
line_of (const Panels *panels)
{
  return panels->size + 3 * panels->pass->unit;
}

static const char *
name_of (const Panels *panels, guint thing)
{
  return panels->brief ? rk_chart_grid_brief (&panels->grid, thing) : rk_chart_grid_thing (&panels->grid, thing);
}

static RkFont
name_font (const Panels *panels)
{
  return (RkFont){ panels->size, TRUE, panels->width - gap_of (panels), NAME_LINES };
}

static void
measure_names (Panels *panels)
{
  panels->brief = panels->names = 0;
  for (guint i = 0; i < panels->grid.things; i++)
    panels->brief |= rk_text_measure (rk_chart_grid_thing (&panels->grid, i), (RkFont){ panels->size, TRUE, 0, 0 }).w > name_font (panels).width;
  for (guint i = 0; i < panels->grid.things; i++)
    panels->names = MAX (panels->names, rk_text_measure (name_of (panels, i), name_font (panels)).h);
}

/* Its name, a number, a bar, and the times unless they stand below the lowest panels. */
static double
need_of (const Panels *panels)
{
  return panels->names + line_of (panels) * (panels->tight ? 1 : 2) + (BAR + GAP) * panels->pass->unit;
}

/* The largest type that has room; before it is too small to be read the times are written once a column. */
static void
find_size (Panels *panels)
{
  const RkRect *plot = &panels->pass->plot;
  double unit = panels->pass->unit;

  panels->size = LARGE * unit;
  for (;;) {
    panels->height = MIN ((plot->h - (panels->tight ? line_of (panels) : 0)) / panels->down, panels->width);
    measure_names (panels);
    if (need_of (panels) <= panels->height || panels->size < unit)
      return;
    if (panels->size <= SMALL * unit && !panels->tight) {
      panels->tight = TRUE;
      panels->size = LARGE * unit;
    }
    panels->size -= 0.25 * unit;
  }
}

static void
lay_out_across (Panels *panels, guint across)
{
  panels->across = across;
  panels->down = (panels->grid.things + across - 1) / across;
  panels->width = panels->pass->plot.w / across;
  panels->tight = FALSE;
  find_size (panels);
}

/* How far the panels are from being nearly half as high as wide with no place empty; type that can be read comes first. */
static double
fault_of (const Panels *panels)
{
  double empty = (double) (panels->across * panels->down - panels->grid.things) / panels->grid.things;

  return fabs (log (panels->width / panels->height / 1.7)) + empty + (panels->tight ? 0.5 : 0) + 20 * MAX (0, SMALL - panels->size / panels->pass->unit);
}

static void
lay_out (Panels *panels)
{
  guint best = 1;
  double least = G_MAXDOUBLE;

  for (guint across = 1; across <= panels->grid.things && (across == 1 || panels->pass->plot.w / across >= NARROWEST * panels->pass->unit); across++) {
    lay_out_across (panels, across);
    if (fault_of (panels) >= least)
      continue;
    least = fault_of (panels);
    best = across;
  }
  lay_out_across (panels, best);
}

static RkRect
panel_box (const Panels *panels, guint thing)
{
  const RkRect *plot = &panels->pass->plot;

  return (RkRect){ plot->x + (thing % panels->across) * panels->width, plot->y + (thing / panels->across) * panels->height, panels->width - gap_of (panels), panels->height - GAP * panels->pass->unit };
}

static void
add_bar (const Panels *panels, guint thing, guint time, RkRect bar, double room)
{
  const RkChartPass *pass = panels->pass;
  const RkChartCell *cell = rk_chart_grid_cell (&panels->grid, thing, time);
  gboolean partial = rk_chart_grid_is_partial (&panels->grid, thing, time), newest = time + 1 == panels->grid.times;
  RkColour colour = newest || partial ? pass->style->parts[0] : pass->style->parts[1];
  g_autofree char *number = NULL;
  RkMark *mark;

  if (isnan (cell->value)) {
    rk_chart_add_text (pass, bar.x + bar.w / 2, bar.y + bar.h - 2 * pass->unit, 0.5, 1, "–", (RkFont){ panels->size, FALSE, 0, 0 }, pass->style->soft);
    return;
  }
  number = rk_chart_number (pass->chart, cell->value);
  bar.y += bar.h;
  bar.h = panels->largest > 0 ? bar.h * cell->value / panels->largest : 0;
  bar.y -= bar.h;
  mark = rk_picture_add_rect (pass->picture, bar, colour);
  mark->line_width = 1 * pass->unit;
  if (pass->style->lines_only && !newest) {
    mark->fill = pass->style->page;
    mark->stroke = pass->style->ink;
  }
  if (partial)
    rk_chart_hatch (pass->style, mark, colour, FALSE);
  rk_chart_grid_set_item (&panels->grid, mark, thing, time);
  if (rk_text_measure (number, (RkFont){ panels->size, newest, 0, 0 }).w <= room)
    rk_chart_add_text (pass, bar.x + bar.w / 2, bar.y - 2 * pass->unit, 0.5, 1, number, (RkFont){ panels->size, newest, 0, 0 }, pass->style->ink);
}

static void
add_times (const Panels *panels, RkRect inner, double slot)
{
  for (guint i = 0; i < panels->grid.times; i++) {
    /* the last before those between: it is the newest */
    guint t = i == 0 ? 0 : i == 1 ? panels->grid.times - 1
                                  : i - 1;
    g_autofree char *time = rk_chart_grid_time (&panels->grid, t);
    RkFont font = { panels->size, FALSE, 0, 0 };
    double middle = inner.x + (t + 0.5) * slot, width = rk_text_measure (time, font).w;

    /* every time where they fit, else the first and the last */
    if (width > slot - 4 * panels->pass->unit && t > 0 && t + 1 < panels->grid.times)
      continue;
    rk_chart_add_text (panels->pass, CLAMP (middle, inner.x + width / 2, MAX (inner.x + width / 2, inner.x + inner.w - width / 2)), inner.y + inner.h + 3 * panels->pass->unit, 0.5, 0, time, font,
                       panels->pass->style->soft);
  }
}

static void
add_panel (const Panels *panels, guint thing)
{
  const RkChartPass *pass = panels->pass;
  RkRect box = panel_box (panels, thing);
  double line = line_of (panels), slot = box.w / MAX (1, panels->grid.times), width = MIN (slot * 0.7, 60 * pass->unit);
  double above = panels->names + 3 * pass->unit + line;
  RkRect inner = { box.x, box.y + above, box.w, MAX (4 * pass->unit, box.h - above - (panels->tight ? 0 : line + 2 * pass->unit)) };

  for (guint t = 0; t < panels->grid.times; t++)
    add_bar (panels, thing, t, (RkRect){ inner.x + (t + 0.5) * slot - width / 2, inner.y, width, inner.h }, slot - 2 * pass->unit);
  rk_picture_add_line (pass->picture, inner.x, inner.y + inner.h, inner.x + inner.w, inner.y + inner.h, pass->style->ink, 1 * pass->unit);
  if (!panels->tight || thing + panels->across >= panels->grid.things)
    add_times (panels, inner, slot);
}

static void
add_multiples (const RkChartPass *pass)
{
  Panels panels = { .pass = pass, .grid = rk_chart_grid (pass->chart) };

  panels.largest = rk_chart_grid_largest (&panels.grid);
  lay_out (&panels);
  for (guint i = 0; i < panels.grid.things; i++)
    rk_picture_add_text (pass->picture, panel_box (&panels, i).x, panel_box (&panels, i).y, 0, 0, name_of (&panels, i), name_font (&panels), pass->style->ink);
  for (guint i = 0; i < panels.grid.things; i++)
    add_panel (&panels, i);
}

static int
fit_multiples (const RkChart *chart, const char **why)
{
  RkChartGrid grid = rk_chart_grid (chart);
  gboolean fits = rk_chart_is_grid (chart) && grid.things > 1 && grid.things <= 24;

  *why = fits ? _ ("Each place over time, all to one scale: small multiples") : _ ("Small multiples need several things at several times.");
  return !fits ? 0 : grid.places && grid.times > 2 ? 86
                 : grid.places                     ? 50
                                                   : 32;
}

const RkChartKind rk_chart_multiples = { "multiples", N_ ("Small multiples"), RK_LEGEND_NONE, add_multiples, fit_multiples };
