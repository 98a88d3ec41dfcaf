/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-row-cell: the cell of a row, by how the table's kind shows the column. */
#pragma once
#include "model/draft/rk-draft-table.h"

#include <gtk/gtk.h>

/* @dataset: whose records a reference may be to */
GtkWidget *rk_row_cell_new (const RkDataset *dataset, const RkDraftTable *table, guint row, guint column);

/* The cells of a row's further lines stand in a box of their own for each line, each cell behind its name. */
void rk_row_cell_append_named (GtkBox *lines, const RkDraftKind *kind, guint column, GtkWidget *cell);
