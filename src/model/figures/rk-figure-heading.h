/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-figure-heading: which heading rows and which heading column a pasted table brings along, and what they name in the table of
 * figures: its lines or its times, whichever way round the spreadsheet has them. */
#pragma once
#include "core/area/rk-ward.h"
#include "model/figures/rk-figure-table.h"
#include "model/figures/rk-pasted-table.h"

typedef enum { RK_AXIS_UNNAMED,
               RK_AXIS_LINES,
               RK_AXIS_TIMES } RkAxisKind;

#define RK_NO_TARGET G_MAXUINT

typedef struct {
  guint first_row, first_column; /* where the figures begin */
  guint n_heading_rows;          /* right above them; two where years stand above months */
  RkAxisKind across, down;       /* what the heading row and the heading column name */
} RkFigureHeadings;

RkFigureHeadings rk_figure_headings_find (const RkFigureTable *table, const RkPastedTable *pasted);

/**
 * rk_figure_heading_target:
 * @index: of a column (@across) or row of the pasted table
 * @year: the year of a month that names none
 *
 * Returns: the line or time that its heading names, %RK_NO_TARGET when it names none
 */
guint rk_figure_heading_target (const RkFigureTable *table, const RkPastedTable *pasted, const RkFigureHeadings *headings, gboolean across, guint index, int year);

/* Returns: (transfer none): the heading as pasted */
const char *rk_figure_heading_text (const RkPastedTable *pasted, const RkFigureHeadings *headings, gboolean across, guint index);

/* Returns: whether a row in the midst of the figures is a heading row again */
gboolean rk_figure_heading_again (const RkFigureTable *table, const RkPastedTable *pasted, guint row);

/* Returns: whether a heading is the name, the English or the key of a measure; the name or the code of a ward */
gboolean rk_figure_heading_names_measure (const RkMeasure *measure, const char *text);
gboolean rk_figure_heading_names_ward (const RkWard *ward, const char *text);
