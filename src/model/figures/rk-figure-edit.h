/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-figure-edit: what is typed, filled and cleared in a table of figures, each as one edit. A figure that is cleared is missing; it
 * is never a zero. An edit without steps changes nothing. */
#pragma once
#include "core/record/rk-edit.h"
#include "model/figures/rk-figure-table.h"

/* What a place is to hold. */
typedef struct {
  RkFigurePlace place;
  gint64 value; /* RK_MISSING: no figure */
} RkFigureChange;

/* What came of it. */
typedef struct {
  guint set, cleared, same;
} RkFigureTally;

/**
 * rk_figure_read:
 * @text: a count as rk_count_parse() takes it; nothing, "－", "…", "不明" and the like are a missing figure
 *
 * Returns: %FALSE with @error when @text is neither
 */
gboolean rk_figure_read (const char *text, gint64 *value, GError **error);

/**
 * rk_figure_put:
 * @source: (nullable): the key of the document that the figures come from; %NULL: a figure that changes is no longer its document's
 *
 * Adds to @edit what makes @place hold @value.
 */
void rk_figure_put (const RkFigures *figures, const RkFigureChange *change, const char *source, RkEdit *edit, RkFigureTally *tally);

/* Returns: (transfer full) (nullable): %NULL with @error when @text is no figure */
RkEdit *rk_figure_type (const RkFigureTable *table, guint row, guint column, const char *text, const char *source, GError **error);

/* What would be wrong if @text stood there. Returns: (transfer full) (nullable) */
RkFigureCheck *rk_figure_try (const RkFigureTable *table, guint row, guint column, const char *text);

/* The first row of @range over the others, or its first column. Returns: (transfer full) */
RkEdit *rk_figure_fill (const RkFigureTable *table, const RkFigureRange *range, gboolean down, const char *source);

/* Returns: (transfer full) */
RkEdit *rk_figure_clear (const RkFigureTable *table, const RkFigureRange *range);

/* The difference that the check tells is kept as a note of the figure, which stays. Returns: (transfer full) (nullable): %NULL when there is none */
RkEdit *rk_figure_keep_difference (const RkFigureTable *table, guint row, guint column);

/* @source: (nullable): the key of a document; %NULL: none is named. Of every figure of @range. Returns: (transfer full) */
RkEdit *rk_figure_set_source (const RkFigureTable *table, const RkFigureRange *range, const char *source);
