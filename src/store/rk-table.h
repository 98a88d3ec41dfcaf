/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-table: records in and out of their tables, by their field tables. Every type goes the same way; a new type is a row in
 * rk-types and a migration. Writing happens within the caller's transaction. */
#pragma once
#include "core/record/rk-dataset.h"
#include "store/rk-connection.h"

/* Adds the records of @type to @dataset in the type's order. */
gboolean rk_table_read (RkConnection *connection, const RkRecordType *type, RkDataset *dataset, GError **error);

/* Checks @record, then inserts it or replaces the one with its key. An empty text is kept as a missing one. */
gboolean rk_table_put (RkConnection *connection, const RkRecordType *type, gconstpointer record, GError **error);

/* Removes the record with that key; one that is not there is removed already. */
gboolean rk_table_remove (RkConnection *connection, const RkRecordType *type, const char *key, GError **error);
