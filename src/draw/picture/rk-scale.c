/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/picture/rk-scale.h"

#include <math.h>

RkScale
rk_scale_for (double largest, int lines, gboolean whole)
{
  static const double steps[] = { 1, 2, 5, 10 };
  double least = whole || largest <= 0 ? 1 : 0;
  double rough = MAX (largest, least) / lines;
  double power = pow (10, floor (log10 (rough)));
  double step = power * 10;

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    if (steps[i] * power >= rough * (1 - 1e-9)) {
      step = steps[i] * power;
      break;
    }
  step = MAX (step, least);
  return (RkScale){ ceil (MAX (largest, least) / step - 1e-9) * step, step };
}

int
rk_scale_decimals (const RkScale *self, int most)
{
  double step = self->step;
  int decimals = 0;

  while (decimals < most && fabs (step - round (step)) > 1e-9 * step) {
    step *= 10;
    decimals++;
  }
  return decimals;
}

double
rk_scale_place (const RkScale *self, double value, double from, double to)
{
  return from + (to - from) * value / self->last;
}
