/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/rk-record-past.h"

#include "store/rk-change-table.h"
#include "store/rk-document-private.h"

/* Each change with the changeset of its edit, which an undo takes back. */
#define CHANGESETS "SELECT e.changeset FROM change c JOIN change e ON e.id = c.edit WHERE c.id = ? AND e.changeset IS NOT NULL"

static void
past_field_free (gpointer data)
{
  RkPastField *past = data;

  g_free (past->before);
  g_free (past->after);
  g_free (past);
}

void
rk_past_change_free (RkPastChange *self)
{
  if (self == NULL)
    return;
  rk_change_free (self->change);
  g_ptr_array_unref (self->fields);
  g_free (self);
}

static void
free_past_change (gpointer data)
{
  rk_past_change_free (data);
}

static char *
copy_value (sqlite3_value *value)
{
  const char *text = value != NULL ? (const char *) sqlite3_value_text (value) : NULL;

  return text != NULL ? g_utf8_make_valid (text, -1) : NULL;
}

/* The value of a column, before (@old) or after; NULL where it did not change or is missing. */
static sqlite3_value *
read_value (sqlite3_changeset_iter *row, int column, gboolean old)
{
  sqlite3_value *value = NULL;
  int code = old ? sqlite3changeset_old (row, column, &value) : sqlite3changeset_new (row, column, &value);

  return code == SQLITE_OK ? value : NULL;
}

static void
add_field (RkPastChange *past, sqlite3_changeset_iter *row, int column, int operation, const RkField *field, gboolean taken_back)
{
  sqlite3_value *old = operation != SQLITE_INSERT ? read_value (row, column, TRUE) : NULL, *new = operation != SQLITE_DELETE ? read_value (row, column, FALSE) : NULL;
  RkPastField *changed;

  if (old == NULL && new == NULL)
    return;
  changed = g_new0 (RkPastField, 1);
  *changed = (RkPastField){ field, copy_value (taken_back ? new : old), copy_value (taken_back ? old : new) };
  if (g_strcmp0 (changed->before, changed->after) != 0)
    g_ptr_array_add (past->fields, changed);
  else
    past_field_free (changed);
}

/* The row that a changeset is at, when it is the record's. */
static gboolean
take_row (sqlite3_changeset_iter *row, const RkRecordType *type, const char *key, RkPastChange *past)
{
  gboolean taken_back = past->change->kind == RK_CHANGE_UNDO;
  const char *table = NULL;
  g_autofree char *its_key = NULL;
  int columns, operation, indirect;

  if (sqlite3changeset_op (row, &table, &columns, &operation, &indirect) != SQLITE_OK || g_strcmp0 (table, type->name) != 0)
    return FALSE;
  its_key = copy_value (read_value (row, 0, operation != SQLITE_INSERT));
  if (g_strcmp0 (its_key, key) != 0)
    return FALSE;
  past->made = operation == (taken_back ? SQLITE_DELETE : SQLITE_INSERT);
  past->removed = operation == (taken_back ? SQLITE_INSERT : SQLITE_DELETE);
  for (int column = 1; column < columns && type->fields[column].name != NULL; column++)
    add_field (past, row, column, operation, &type->fields[column], taken_back);
  return TRUE;
}

static gboolean
take_changeset (const void *bytes, int size, const RkRecordType *type, const char *key, RkPastChange *past)
{
  sqlite3_changeset_iter *rows = NULL;
  gboolean found = FALSE;

  if (sqlite3changeset_start (&rows, size, (gpointer) bytes) != SQLITE_OK)
    return FALSE;
  while (!found && sqlite3changeset_next (rows) == SQLITE_ROW)
    found = take_row (rows, type, key, past);
  sqlite3changeset_finalize (rows);
  return found;
}

/* Takes @change. */
static gboolean
take_change (RkDocument *document, RkStatement *statement, RkChange *change, const RkRecordType *type, const char *key, GPtrArray *all, GError **error)
{
  RkPastChange *past = g_new0 (RkPastChange, 1);
  RkStatementResult step;

  *past = (RkPastChange){ .change = change, .fields = g_ptr_array_new_with_free_func (past_field_free) };
  sqlite3_bind_int64 (statement, 1, change->id);
  step = rk_connection_step (document->connection, statement, error);
  if (step == RK_STATEMENT_ROW && take_changeset (sqlite3_column_blob (statement, 0), sqlite3_column_bytes (statement, 0), type, key, past))
    g_ptr_array_add (all, g_steal_pointer (&past));
  rk_past_change_free (past);
  sqlite3_reset (statement);
  return step != RK_STATEMENT_FAILED;
}

GPtrArray *
rk_record_past (RkDocument *document, const RkRecordType *type, const char *key, GError **error)
{
  g_autoptr (GPtrArray) all = g_ptr_array_new_with_free_func (free_past_change);
  g_autoptr (GPtrArray) changes = rk_change_table_list (document->connection, 0, error);
  g_autoptr (RkStatement) statement = changes != NULL ? rk_connection_prepare (document->connection, CHANGESETS, error) : NULL;
  gboolean well = statement != NULL;

  while (well && changes->len > 0)
    well = take_change (document, statement, g_ptr_array_steal_index (changes, 0), type, key, all, error);
  return well ? g_steal_pointer (&all) : NULL;
}
