/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-rows-editor: the rows of a draft table as fields to type in: a cell a column of the table's kind, buttons to add,
 * remove, order and group rows, and beside each row what is wrong with it or follows from it. It writes what is typed into
 * the draft at once and calls back; rows within rows (the answers of a question) are editors within the editor. */
#pragma once
#include "model/draft/rk-draft-table.h"

#include <gtk/gtk.h>

#define RK_TYPE_ROWS_EDITOR (rk_rows_editor_get_type ())
G_DECLARE_FINAL_TYPE (RkRowsEditor, rk_rows_editor, RK, ROWS_EDITOR, GtkWidget)

typedef void (*RkRowsChanged) (gpointer data);

/* Shows @table, which must outlive the editor or the next call. @dataset: whose records a row may name */
void rk_rows_editor_show (RkRowsEditor *self, RkDraftTable *table, const RkDataset *dataset, RkRowsChanged changed, gpointer data);
/* Shows the rows as the table has them now, after it was changed elsewhere. */
void rk_rows_editor_refresh (RkRowsEditor *self);
/* Writes what the verdict says beside the rows. It is of the table as it is shown. */
void rk_rows_editor_tell (RkRowsEditor *self, const RkTableVerdict *verdict);
