/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/chart/rk-axis.h"

#include "draw/picture/rk-fit.h"

#define LEAST 8 /* units: a name is written smaller before it is cut */

/* Lines below a category: name, western year, part of the year, counted elsewhere. */
static double
names_height (const RkChart *chart, double unit)
{
  double height = 26;
  gboolean sublabel = FALSE, partial = FALSE, aside = FALSE;

  for (guint i = 0; i < chart->categories->len; i++) {
    const RkChartCategory *category = chart->categories->pdata[i];

    sublabel |= category->sublabel != NULL;
    partial |= category->partial != NULL;
    aside |= category->aside != NULL;
  }
  return (height + (sublabel ? 17 : 0) + (partial ? 17 : 0) + (aside ? 22 : 0)) * unit;
}

char *
rk_axis_number (const RkChart *chart, const RkScale *scale, double value)
{
  if (chart->decimals > 0)
    return g_strdup_printf ("%.*f", value > 0 ? rk_scale_decimals (scale, chart->decimals) : 0, value);
  return rk_chart_number (chart, value);
}

static void
add_grid (const RkChartPass *pass, const RkAxis *axis)
{
  for (double value = 0; value <= axis->scale.last + 1e-9; value += axis->scale.step) {
    g_autofree char *number = rk_axis_number (pass->chart, &axis->scale, value);
    double y = rk_axis_height (axis, value);

    rk_picture_add_line (pass->picture, axis->inner.x, y, axis->inner.x + axis->inner.w, y, value > 0 ? pass->style->faint : pass->style->ink,
                         (value > 0 ? 0.8 : 1.4) * pass->unit);
    rk_picture_add_text (pass->picture, axis->inner.x - 8 * pass->unit, y, 1, 0.5, number, (RkFont){ 13 * pass->unit, FALSE, 0, 0 }, pass->style->soft);
  }
}

static void
add_names (const RkChartPass *pass, const RkAxis *axis, guint index)
{
  const RkChartCategory *category = pass->chart->categories->pdata[index];
  double x = rk_axis_middle (axis, index), y = axis->inner.y + axis->inner.h + 8 * pass->unit;
  double width = axis->slot - 6 * pass->unit, least = LEAST * pass->unit;
  gboolean accented = g_strcmp0 (category->label, pass->chart->accent) == 0;
  RkFont small = { 13 * pass->unit, FALSE, width, 1 };

  rk_picture_add_text (pass->picture, x, y, 0.5, 0, category->label, rk_fit (category->label, (RkFont){ 17 * pass->unit, TRUE, width, 1 }, least),
                       accented ? pass->style->accent : pass->style->ink);
  y += 21 * pass->unit;
  if (category->sublabel != NULL) {
    rk_picture_add_text (pass->picture, x, y, 0.5, 0, category->sublabel, rk_fit (category->sublabel, small, least), pass->style->soft);
    y += 17 * pass->unit;
  }
  if (category->partial != NULL)
    rk_picture_add_text (pass->picture, x, y, 0.5, 0, category->partial, rk_fit (category->partial, (RkFont){ 13 * pass->unit, TRUE, width, 1 }, least), pass->style->warning);
  if (category->aside != NULL)
    rk_picture_add_text (pass->picture, x, pass->plot.y + pass->plot.h - 13 * pass->unit, 0.5, 0, category->aside, rk_fit (category->aside, small, least), pass->style->soft);
}

void
rk_axis_add_gap (const RkChartPass *pass, const RkAxis *self, double middle, double width, const char *text)
{
  double bottom = self->inner.y + self->inner.h, height;
  RkFont font = rk_fit (text, (RkFont){ 13 * pass->unit, FALSE, width - 6 * pass->unit, 4 }, 12 * pass->unit);
  RkMark *mark;

  font.lines = 0;
  height = MAX (56 * pass->unit, rk_text_measure (text, font).h + 16 * pass->unit);
  mark = rk_picture_add_rect (pass->picture, (RkRect){ middle - width / 2, bottom - height, width, height }, rk_colour_alpha (pass->style->page, 1));
  mark->stroke = pass->style->soft;
  mark->line_width = 1 * pass->unit;
  mark->dashed = TRUE;
  rk_picture_add_text (pass->picture, middle, bottom - height / 2, 0.5, 0.5, text, font, pass->style->soft);
}

RkAxis
rk_axis_add (const RkChartPass *pass, double largest)
{
  double top = 34 * pass->unit; /* the totals stand above the highest bar, the unit above them */
  double height = pass->plot.h - top - names_height (pass->chart, pass->unit);
  RkAxis axis = { .scale = rk_scale_for (largest, (int) CLAMP (height / (22 * pass->unit), 1, 5), pass->chart->decimals == 0) };
  g_autofree char *widest = rk_axis_number (pass->chart, &axis.scale, axis.scale.last);
  double left = rk_text_measure (widest, (RkFont){ 13 * pass->unit, FALSE, 0, 0 }).w + 12 * pass->unit;

  axis.inner = (RkRect){ pass->plot.x + left, pass->plot.y + top, pass->plot.w - left, height };
  axis.slot = axis.inner.w / MAX (1, pass->chart->categories->len);
  add_grid (pass, &axis);
  if (pass->chart->unit != NULL)
    rk_picture_add_text (pass->picture, pass->plot.x, pass->plot.y - 2 * pass->unit, 0, 0, pass->chart->unit, (RkFont){ 12 * pass->unit, FALSE, 0, 0 },
                         pass->style->soft);
  for (guint i = 0; i < pass->chart->categories->len; i++) {
    const RkChartCategory *category = pass->chart->categories->pdata[i];

    if (category->gap != NULL)
      rk_axis_add_gap (pass, &axis, rk_axis_middle (&axis, i), axis.slot * 0.88, category->gap);
    add_names (pass, &axis, i);
  }
  return axis;
}

double
rk_axis_middle (const RkAxis *self, guint index)
{
  return self->inner.x + (index + 0.5) * self->slot;
}

double
rk_axis_height (const RkAxis *self, double value)
{
  return rk_scale_place (&self->scale, value, self->inner.y + self->inner.h, self->inner.y);
}
