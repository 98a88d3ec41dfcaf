/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-table-exchange: the records of one type as a file for a spreadsheet, and such a file as one edit of the document. */
#pragma once
#include "core/record/rk-dataset.h"
#include "core/record/rk-edit.h"

#include <gio/gio.h>

/* Returns: (transfer full): the records of @type that are of the fiscal year @year, 0 for all */
char *rk_table_export (const RkDataset *dataset, const RkRecordType *type, int year);

/* Returns: (transfer full): just these records */
char *rk_table_export_rows (const RkRecordType *type, const GPtrArray *records);

typedef struct {
  RkEdit *edit; /* without steps when nothing would change */
  guint added, changed, same;
} RkTableImport;

/**
 * rk_table_import:
 * @name: what the text is called in messages and in the edit's label
 * @year: the fiscal year of a date without a year, in a row that does not say of which it is; 0: not known
 *
 * Nothing is ever removed; columns that the file lacks stay as they are.
 *
 * Returns: (transfer full) (nullable): %NULL with @error naming file, row and column
 */
RkTableImport *rk_table_import (const RkDataset *dataset, const RkRecordType *type, const char *name, const char *text, gsize length, int year, GError **error);
void rk_table_import_free (RkTableImport *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RkTableImport, rk_table_import_free)
