/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-chart-rows: things one below the other, in as many columns as they need to be read: 24 wards stand in one column of a
 * page and in two of a slide. */
#pragma once
#include "draw/chart/rk-chart.h"

typedef struct {
  guint n, columns, a_column; /* rows, and how they are laid out */
  RkRect plot;
  double width, height;   /* of a row */
  double gutter;          /* between columns */
  double name;            /* width of the names */
  double size;            /* of the type */
  const GPtrArray *names; /* those given, or where they have no room the brief ones */
} RkChartRows;

/**
 * rk_chart_rows:
 * @names: (element-type utf8): decide how wide the names are; kept as long as the rows
 * @briefs: (nullable) (element-type utf8): all of them stand in for the names where one of those has no room
 * @top: kept free above the first row of each column, in units
 */
RkChartRows rk_chart_rows (const RkChartPass *pass, const GPtrArray *names, const GPtrArray *briefs, double top);
/* Returns: the box of row @index */
RkRect rk_chart_row (const RkChartRows *self, guint index);
/* Adds the row's name, right-aligned in front of what it is the name of. */
void rk_chart_add_row_name (const RkChartPass *pass, const RkChartRows *self, guint index);
/* Returns: (transfer container): the labels of the categories */
GPtrArray *rk_chart_labels (const RkChart *chart);
/* Returns: (transfer container): their brief names, or labels where they have none */
GPtrArray *rk_chart_briefs (const RkChart *chart);
