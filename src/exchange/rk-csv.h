/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-csv: tables as text (RFC 4180, UTF-8 with or without a byte order mark). Blanks are kept; a quoted cell may hold
 * line breaks; errors name the row as a spreadsheet counts it. */
#pragma once
#include "core/record/rk-field.h"

#define RK_CSV_ERROR (rk_csv_error_quark ())
GQuark rk_csv_error_quark (void);

/**
 * rk_csv_parse:
 * @name: what the text is called in messages
 * @text: UTF-8; lines that begin with # are notes
 *
 * Returns: (transfer full) (element-type GStrv): the rows, each a NULL-terminated array of cells, header first; %NULL with
 *   @error. Every row has as many cells as the header.
 */
GPtrArray *rk_csv_parse (const char *name, const char *text, GError **error);

/* The same; @numbers: (element-type guint): becomes where each row stands in the file, notes counted, as a spreadsheet shows it */
GPtrArray *rk_csv_parse_numbered (const char *name, const char *text, GArray *numbers, GError **error);

/**
 * rk_csv_read:
 * @type: what a row is; the header names its fields, in any order
 *
 * Returns: (transfer full): the records, freed with rk_record_free(); %NULL with @error naming file, row and column. Half a
 *   table never arrives.
 */
GPtrArray *rk_csv_read (const RkRecordType *type, const char *name, const char *text, GError **error);

/* Appends a row, its cells quoted where they must be; NULL ends @cells, each cell may not be NULL. */
void rk_csv_append (GString *text, const char *const *cells);
