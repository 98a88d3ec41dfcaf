/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/chart/rk-chart-rows.h"

#include "draw/picture/rk-fit.h"

#include <math.h>

#define LEAST 15.5        /* of a row, in units: a line of twelve points and air */
#define LEAST_NARROW 12.6 /* where two columns would cut the names */
#define NARROW 600
#define MOST 34
#define MOST_OF_FEW 56 /* three rows or less may be higher */
#define SIZE 14
#define SMALLEST 12

RkChartRows
rk_chart_rows (const RkChartPass *pass, const GPtrArray *names, double top)
{
  double unit = pass->unit, room = pass->plot.h - top * unit;
  RkChartRows self = { .n = names->len, .plot = pass->plot, .gutter = 28 * unit };
  double least = pass->plot.w < NARROW * unit ? LEAST_NARROW : LEAST;
  guint most = MAX (1, (guint) floor (room / (least * unit)));

  self.columns = MAX (1, (self.n + most - 1) / most);
  self.a_column = MAX (1, (self.n + self.columns - 1) / self.columns);
  self.plot.y += top * unit;
  self.width = (self.plot.w - (self.columns - 1) * self.gutter) / self.columns;
  self.height = MIN (room / self.a_column, (self.n <= 3 ? MOST_OF_FEW : MOST) * unit);
  self.size = CLAMP (self.height * 0.62, MIN (SMALLEST * unit, self.height), SIZE * unit);
  for (guint i = 0; i < names->len; i++)
    self.name = MAX (self.name, rk_text_measure (names->pdata[i], (RkFont){ self.size, FALSE, 0, 0 }).w);
  self.name = MIN (self.name + 10 * unit, self.width * 0.42);
  return self;
}

RkRect
rk_chart_row (const RkChartRows *self, guint index)
{
  guint column = index / self->a_column, row = index % self->a_column;

  return (RkRect){ self->plot.x + column * (self->width + self->gutter), self->plot.y + row * self->height, self->width, self->height };
}

void
rk_chart_add_row_name (const RkChartPass *pass, const RkChartRows *self, guint index, const char *name)
{
  RkRect box = rk_chart_row (self, index);
  RkFont font = rk_fit (name, (RkFont){ self->size, FALSE, self->name - 8 * pass->unit, self->height > self->size * 2.6 ? 2 : 1 }, MIN (self->size, SMALLEST * pass->unit));

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
