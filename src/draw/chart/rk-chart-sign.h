/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-chart-sign: how a line says whose it is: by its colour, by the shape of its points, and by dashes where colour is missing.
 * A line is thin: it takes the series' colour only as far as it can be seen on the page. */
#pragma once
#include "draw/chart/rk-chart.h"

void rk_chart_sign_line (const RkStyle *style, RkMark *line, guint series, double unit);
/* @hollow: a part of a year. Returns: (transfer none): the point */
RkMark *rk_chart_sign_point (RkPicture *picture, const RkStyle *style, RkPoint at, guint series, gboolean hollow, double unit);
/* A piece of the line with a point on it, in the middle of @box: for the legend. */
void rk_chart_sign_sample (RkPicture *picture, const RkStyle *style, RkRect box, guint series, double unit);
/* Returns: the colour of the series' name beside its line */
RkColour rk_chart_sign_text (const RkStyle *style, guint series);
