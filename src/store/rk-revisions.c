/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/rk-revisions.h"

#include "store/rk-document-private.h"

/* An undo or redo is about the rows of its edit, which has the changeset. */
#define CHANGESETS "SELECT e.changeset FROM change c JOIN change e ON e.id = c.edit WHERE e.changeset IS NOT NULL"

/* The key of the row that a changeset is at: of the values before, or of those after where there were none. */
static const char *
read_key (sqlite3_changeset_iter *row, int operation)
{
  sqlite3_value *value = NULL;
  int code = operation == SQLITE_INSERT ? sqlite3changeset_new (row, 0, &value) : sqlite3changeset_old (row, 0, &value);

  return code == SQLITE_OK && value != NULL ? (const char *) sqlite3_value_text (value) : NULL;
}

static void
count_changeset (const void *bytes, int size, const RkRecordType *type, GHashTable *counts)
{
  sqlite3_changeset_iter *rows = NULL;

  if (sqlite3changeset_start (&rows, size, (gpointer) bytes) != SQLITE_OK)
    return;
  while (sqlite3changeset_next (rows) == SQLITE_ROW) {
    const char *table = NULL, *key;
    int columns, operation, indirect;

    if (sqlite3changeset_op (rows, &table, &columns, &operation, &indirect) != SQLITE_OK || g_strcmp0 (table, type->name) != 0)
      continue;
    key = read_key (rows, operation);
    if (key != NULL)
      g_hash_table_insert (counts, g_strdup (key), GUINT_TO_POINTER (GPOINTER_TO_UINT (g_hash_table_lookup (counts, key)) + 1));
  }
  sqlite3changeset_finalize (rows);
}

GHashTable *
rk_revisions_count (RkDocument *document, const RkRecordType *type, GError **error)
{
  g_autoptr (GHashTable) counts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (RkStatement) statement = rk_connection_prepare (document->connection, CHANGESETS, error);
  RkStatementResult step = RK_STATEMENT_FAILED;

  while (statement != NULL && (step = rk_connection_step (document->connection, statement, error)) == RK_STATEMENT_ROW)
    count_changeset (sqlite3_column_blob (statement, 0), sqlite3_column_bytes (statement, 0), type, counts);
  return step == RK_STATEMENT_DONE ? g_steal_pointer (&counts) : NULL;
}
