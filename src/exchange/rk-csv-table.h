/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-csv-table: the records of one type as a file for a spreadsheet, and back. A spreadsheet takes a text that begins with
 * = + - @ or a tab for a formula and runs it: such a text leaves with an apostrophe before it and comes back without. */
#pragma once
#include "core/record/rk-dataset.h"
#include "exchange/rk-csv.h"

/* A table as it was read. */
typedef struct {
  const RkRecordType *type;
  GPtrArray *records;
  GArray *rows; /* of guint: where each record stands in the file, as a spreadsheet counts */
  int year;     /* fiscal: of a date without a year; 0: not known */
} RkCsvTable;

void rk_csv_table_free (RkCsvTable *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RkCsvTable, rk_csv_table_free)

/* Returns: (transfer full): every field of @records, a header first, with a byte order mark */
char *rk_csv_table_write (const RkRecordType *type, gpointer const *records, guint n_records);

/**
 * rk_csv_table_read:
 * @name: what the text is called in messages
 * @known: what is there already: a row with the key of a record of it is that record with the cells of the row, so that
 *   columns which the file lacks stay as they are
 * @year: the fiscal year of a date without a year, in a row that does not say of which it is; 0: not known
 *
 * References are looked for in @known and in the file itself.
 *
 * Returns: (transfer full) (nullable): the records, no two with the same key; %NULL with @error naming file, row and column.
 *   Half a table never arrives.
 */
RkCsvTable *rk_csv_table_read (const RkRecordType *type, const char *name, const char *text, const RkDataset *known, int year, GError **error);
