/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-axis: the frame of a plot with categories across and values up, shared by bars and lines: grid lines with numbers,
 * the categories' names below, what is a gap, a part of a year, or counted elsewhere. */
#pragma once
#include "draw/chart/rk-chart.h"
#include "draw/picture/rk-scale.h"

typedef struct {
  RkScale scale;
  RkRect inner; /* where values are drawn */
  double slot;  /* width of a category */
} RkAxis;

/* Adds grid, numbers and names to the pass's picture. @largest: what must fit */
RkAxis rk_axis_add (const RkChartPass *pass, double largest);

/* Names what is missing, in an empty box on the foot. */
void rk_axis_add_gap (const RkChartPass *pass, const RkAxis *self, double middle, double width, const char *text);
/* Returns: (transfer full): a number beside a grid line, with the decimals that the lines need; "0" at the foot */
char *rk_axis_number (const RkChart *chart, const RkScale *scale, double value);
/* Returns: the middle of category @index */
double rk_axis_middle (const RkAxis *self, guint index);
/* Returns: the height at which @value lies */
double rk_axis_height (const RkAxis *self, double value);
