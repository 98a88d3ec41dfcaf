/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-pasted-table: text as a spreadsheet puts it on the clipboard: cells parted by tabs, rows by line ends, a cell with either of them
 * in quotes. */
#pragma once
#include <glib.h>

#define RK_PASTE_ERROR (rk_paste_error_quark ())
GQuark rk_paste_error_quark (void);

/* More than any table of figures has; what is larger was not meant for one. */
#define RK_PASTED_BYTES (256 * 1024)
#define RK_PASTED_ROWS 500
#define RK_PASTED_COLUMNS 200

typedef struct {
  GPtrArray *rows; /* of GPtrArray of char *, the longest n_columns long */
  guint n_columns;
} RkPastedTable;

/**
 * rk_pasted_table_parse:
 * @length: of @text in bytes
 * @separator: '\t', or ',' for a file with commas
 *
 * Returns: (transfer full) (nullable): %NULL with @error when it is no text, nothing, too large, or more than one table
 */
RkPastedTable *rk_pasted_table_parse (const char *text, gsize length, char separator, GError **error);
void rk_pasted_table_free (RkPastedTable *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RkPastedTable, rk_pasted_table_free)

/* Returns: (transfer none): the cell as it stands, without blanks around */
const char *rk_pasted_table_cell (const RkPastedTable *self, guint row, guint column);
