/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-scale: from values to places along an axis. A scale for bars always begins at zero. */
#pragma once
#include <glib.h>

typedef struct {
  double last; /* the top of the axis, a multiple of step; the bottom is 0 */
  double step; /* between grid lines: 1, 2 or 5 times a power of ten */
} RkScale;

/* Returns: a scale from 0 that holds @largest with about @lines grid lines; @whole: everything counted is whole */
RkScale rk_scale_for (double largest, int lines, gboolean whole);

/* Returns: the decimals that the step needs, @most at most */
int rk_scale_decimals (const RkScale *self, int most);

/* Returns: where @value lies between @from (at 0) and @to (at the top) */
double rk_scale_place (const RkScale *self, double value, double from, double to);
