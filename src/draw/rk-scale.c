/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/rk-scale.h"

#include <math.h>

RkScale
rk_scale_for (double largest, int lines)
{
  static const double steps[] = { 1, 2, 5, 10 };
  double rough = MAX (largest, 1) / lines;
  double power = pow (10, floor (log10 (rough)));
  double step = power * 10;

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    if (steps[i] * power >= rough * (1 - 1e-9)) {
      step = steps[i] * power;
      break;
    }
  step = MAX (step, 1); /* everything counted is whole */
  return (RkScale){ ceil (MAX (largest, 1) / step) * step, step };
}

double
rk_scale_place (const RkScale *self, double value, double from, double to)
{
  return from + (to - from) * value / self->last;
}
