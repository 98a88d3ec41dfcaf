/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-chart-multiples: a small panel of bars for each thing, all to one scale from zero. */
#include "core/rk-language.h"
#include "draw/chart/rk-chart-grid.h"
#include "draw/chart/rk-chart-place.h"
#include "draw/picture/rk-fit.h"

#include <math.h>

extern const RkChartKind rk_chart_multiples;

typedef struct {
  const RkChartPass *pass;
  RkChartGrid grid;
  guint across, down;
  double width, height; /* of a panel */
  double largest;
  double size; /* of the type */
} Panels;

/* As many panels across as make them half as high as wide, or nearly, and leave few places empty. */
static void
lay_out (Panels *panels)
{
  const RkRect *plot = &panels->pass->plot;
  double best = G_MAXDOUBLE;

  for (guint across = 1; across <= panels->grid.things; across++) {
    guint down = (panels->grid.things + across - 1) / across;
    double width = plot->w / across, height = plot->h / down, error = fabs (log (width / height / 1.7));
    double empty = (double) (across * down - panels->grid.things) / panels->grid.things;

    if (width < 92 * panels->pass->unit || error + empty >= best)
      continue;
    best = error + empty;
    panels->across = across;
    panels->down = down;
  }
  panels->across = MAX (panels->across, 1);
  panels->down = (panels->grid.things + panels->across - 1) / panels->across;
  panels->width = plot->w / panels->across;
  panels->height = MIN (plot->h / panels->down, panels->width);
  panels->size = MIN (13 * panels->pass->unit, panels->height / 4.2);
}

static RkRect
panel_box (const Panels *panels, guint thing)
{
  const RkRect *plot = &panels->pass->plot;
  double gap = MIN (14 * panels->pass->unit, panels->width * 0.12);

  return (RkRect){ plot->x + (thing % panels->across) * panels->width, plot->y + (thing / panels->across) * panels->height, panels->width - gap, panels->height - 8 * panels->pass->unit };
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
add_name (const Panels *panels, guint thing)
{
  RkRect box = panel_box (panels, thing);
  const char *name = rk_chart_grid_thing (&panels->grid, thing);
  RkFont font = rk_fit (name, (RkFont){ panels->size, TRUE, box.w, 1 }, MIN (12 * panels->pass->unit, panels->size));

  rk_picture_add_text (panels->pass->picture, box.x, box.y, 0, 0, name, font, panels->pass->style->ink);
}

static void
add_panel (const Panels *panels, guint thing)
{
  const RkChartPass *pass = panels->pass;
  RkRect box = panel_box (panels, thing);
  double line = panels->size + 3 * pass->unit, slot = box.w / MAX (1, panels->grid.times), width = MIN (slot * 0.7, 60 * pass->unit);
  RkRect inner = { box.x, box.y + 2 * line, box.w, MAX (4, box.h - 3 * line - 2 * pass->unit) };

  for (guint t = 0; t < panels->grid.times; t++)
    add_bar (panels, thing, t, (RkRect){ inner.x + (t + 0.5) * slot - width / 2, inner.y, width, inner.h }, slot - 2 * pass->unit);
  rk_picture_add_line (pass->picture, inner.x, inner.y + inner.h, inner.x + inner.w, inner.y + inner.h, pass->style->ink, 1 * pass->unit);
  add_times (panels, inner, slot);
}

static void
add_multiples (const RkChartPass *pass)
{
  Panels panels = { pass, rk_chart_grid (pass->chart), 0, 0, 0, 0, 0, 0 };

  panels.largest = rk_chart_grid_largest (&panels.grid);
  lay_out (&panels);
  for (guint i = 0; i < panels.grid.things; i++)
    add_name (&panels, i);
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
