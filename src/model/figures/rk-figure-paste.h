/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-figure-paste: the cells of a spreadsheet into a table of figures, as one edit or not at all. Headings that come along decide where
 * the figures go; without them they go from the chosen cell on. */
#pragma once
#include "model/figures/rk-figure-edit.h"

/* What is wrong, at its cell of the table. */
typedef struct {
  guint row, column;
  guint pasted_row, pasted_column; /* of what is pasted, counted from 1; 0: of all of it */
  char *message;
} RkFigureProblem;

typedef struct {
  RkEdit *edit;        /* NULL when anything is wrong */
  GPtrArray *problems; /* of RkFigureProblem */
  GPtrArray *unknown;  /* of char *: headings that name no line; they could be made parts */
  RkFigureTally tally;
  RkFigureRange filled; /* where the figures went; row G_MAXUINT: nowhere */

  GPtrArray *made; /* of RkMeasure: parts that the edit makes */
} RkFigurePaste;

typedef struct {
  RkFigureRange range; /* the chosen cells; one pasted cell fills them all */
  const char *source;  /* (nullable): the key of the document that the figures come from */
  gboolean make_parts; /* headings that name no line become parts of the measure on top */
  char separator;      /* '\t', or ',' for a file */
} RkFigurePasteHow;

/* Returns: (transfer full): what came of it */
RkFigurePaste *rk_figure_paste (const RkFigureTable *table, const char *text, gsize length, const RkFigurePasteHow *how);
void rk_figure_paste_free (RkFigurePaste *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RkFigurePaste, rk_figure_paste_free)

/* Returns: (transfer full): every problem in a few lines; "" when there is none */
char *rk_figure_paste_tell (const RkFigurePaste *self);
