/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/chart/rk-chart-rows.h"

#include "draw/picture/rk-fit.h"

#include <math.h>

#define LEAST 15.5 /* of a row, in units: a line of twelve points and air */
#define NARROW 600 /* of the plot: two columns would cut the names */
#define MOST 34
#define MOST_OF_FEW 56 /* a few rows may be higher */
#define FEW 6
#define VERY_FEW 3
#define MOST_OF_VERY_FEW 84
#define WIDEST 0.42 /* the names, of a row */
#define WIDEST_BRIEF 0.52
#define NAME_GAP 10 /* units */
#define SIZE 14
#define SMALLEST 12
#define CUT 8 /* a name is written smaller than the rest before it is cut */

static double
widest_of (const GPtrArray *names, double size)
{
  double widest = 0;

  for (guint i = 0; i < names->len; i++)
    widest = MAX (widest, rk_text_measure (names->pdata[i], (RkFont){ size, FALSE, 0, 0 }).w);
  return widest;
}

/* The names are as wide as they need, up to a share of the row; where that is too little brief ones take a little more. */
static void
measure_names (RkChartRows *self, const GPtrArray *names, const GPtrArray *briefs, double unit)
{
  double needed = widest_of (names, self->size) + NAME_GAP * unit;

  self->names = names;
  self->name = MIN (needed, self->width * WIDEST);
  if (needed <= self->name || briefs == NULL)
    return;
  self->names = briefs;
  self->name = MIN (widest_of (briefs, self->size) + NAME_GAP * unit, self->width * WIDEST_BRIEF);
}

RkChartRows
rk_chart_rows (const RkChartPass *pass, const GPtrArray *names, const GPtrArray *briefs, double top)
{
  double unit = pass->unit, room = pass->plot.h - top * unit;
  RkChartRows self = { .n = names->len, .plot = pass->plot, .gutter = 28 * unit };
  guint most = MAX (1, (guint) floor (room / (LEAST * unit)));

  self.columns = pass->plot.w < NARROW * unit ? 1 : MAX (1, (self.n + most - 1) / most);
  self.a_column = MAX (1, (self.n + self.columns - 1) / self.columns);
  self.plot.y += top * unit;
  self.width = (self.plot.w - (self.columns - 1) * self.gutter) / self.columns;
  self.height = MIN (room / self.a_column, (self.n <= VERY_FEW ? MOST_OF_VERY_FEW : self.n <= FEW ? MOST_OF_FEW
                                                                                                  : MOST) *
                                               unit);
  self.size = CLAMP (self.height * 0.62, MIN (SMALLEST * unit, self.height * 0.99), SIZE * unit);
  measure_names (&self, names, briefs, unit);
  return self;
}

RkRect
rk_chart_row (const RkChartRows *self, guint index)
{
  guint column = index / self->a_column, row = index % self->a_column;

  return (RkRect){ self->plot.x + column * (self->width + self->gutter), self->plot.y + row * self->height, self->width, self->height };
}

void
rk_chart_add_row_name (const RkChartPass *pass, const RkChartRows *self, guint index)
{
  RkRect box = rk_chart_row (self, index);
  const char *name = self->names->pdata[index];
  RkFont font = rk_fit_box (name, (RkFont){ self->size, FALSE, self->name - 8 * pass->unit, 0 }, self->height, MIN (self->size, CUT * pass->unit));

  rk_picture_add_text (pass->picture, box.x + self->name - 8 * pass->unit, box.y + box.h / 2, 1, 0.5, name, font, pass->style->ink);
}

GPtrArray *
rk_chart_labels (const RkChart *chart)
{
  GPtrArray *labels = g_ptr_array_new ();

  for (guint i = 0; i < chart->categories->len; i++)
    g_ptr_array_add (labels, ((const RkChartCategory *) chart->categories->pdata[i])->label);
  return labels;
}

GPtrArray *
rk_chart_briefs (const RkChart *chart)
{
  GPtrArray *briefs = g_ptr_array_new ();

  for (guint i = 0; i < chart->categories->len; i++) {
    const RkChartCategory *category = chart->categories->pdata[i];

    g_ptr_array_add (briefs, category->brief != NULL ? category->brief : category->label);
  }
  return briefs;
}
