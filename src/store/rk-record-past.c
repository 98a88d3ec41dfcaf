/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/rk-record-past.h"

#include "core/rk-types.h"
#include "store/rk-change-table.h"
#include "store/rk-document-private.h"

/* Each change with the changeset of its edit, which an undo takes back. */
#define CHANGESETS "SELECT e.changeset FROM change c JOIN change e ON e.id = c.edit WHERE c.id = ? AND e.changeset IS NOT NULL"

/* The names of the records whose past it is: a record, and what belongs to it. Those that are gone are met as their end is read,
 * which is before the rest of their past. */
typedef GHashTable Family;

/* What a past is read with. */
typedef struct {
  RkDocument *document;
  Family *family;
  GHashTable *columns; /* a record type → its fields in the order of the table's columns; NULL where a column is no field */
} Reading;

static char *
name_of (const RkRecordType *type, const char *key)
{
  return g_strconcat (type->name, "/", key, NULL);
}

static gboolean
is_owner (const RkField *field)
{
  return field->kind == RK_FIELD_REFERENCE && (field->flags & RK_FIELD_REQUIRED);
}

static gboolean add_to_family (Family *family, RkDocument *document, const RkRecordType *type, const char *key, GError **error);

static gboolean
add_rows_of (Family *family, RkDocument *document, const RkRecordType *of, const RkField *owner, const char *key, GError **error)
{
  g_autofree char *sql = g_strdup_printf ("SELECT \"%s\" FROM \"%s\" WHERE \"%s\" = ?", of->fields[0].name, of->name, owner->name);
  g_autoptr (RkStatement) statement = rk_connection_prepare (document->connection, sql, error);
  RkStatementResult step = RK_STATEMENT_FAILED;
  gboolean well = statement != NULL;

  if (well)
    sqlite3_bind_text (statement, 1, key, -1, SQLITE_TRANSIENT);
  while (well && (step = rk_connection_step (document->connection, statement, error)) == RK_STATEMENT_ROW)
    well = add_to_family (family, document, of, (const char *) sqlite3_column_text (statement, 0), error);
  return well && step == RK_STATEMENT_DONE;
}

static gboolean
add_to_family (Family *family, RkDocument *document, const RkRecordType *type, const char *key, GError **error)
{
  gboolean well = TRUE;

  if (!g_hash_table_add (family, name_of (type, key)))
    return TRUE;
  for (const RkRecordType *const *of = rk_types (); *of != NULL; of++)
    for (const RkField *field = (*of)->fields; field->name != NULL && well; field++)
      if (is_owner (field) && g_str_equal (field->target, type->name))
        well = add_rows_of (family, document, *of, field, key, error);
  return well;
}

static void
past_field_free (gpointer data)
{
  RkPastField *past = data;

  g_free (past->before);
  g_free (past->after);
  g_free (past);
}

static void
past_row_free (gpointer data)
{
  RkPastRow *past = data;

  g_free (past->key);
  g_ptr_array_unref (past->fields);
  g_free (past);
}

void
rk_past_change_free (RkPastChange *self)
{
  if (self == NULL)
    return;
  rk_change_free (self->change);
  g_ptr_array_unref (self->rows);
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

/* A column that came with a later version stands last in its table, wherever its field is. */
static GPtrArray *
columns_of (const Reading *reading, const RkRecordType *type)
{
  GPtrArray *columns = g_hash_table_lookup (reading->columns, type);
  g_autofree char *sql = columns == NULL ? g_strdup_printf ("SELECT * FROM \"%s\" LIMIT 0", type->name) : NULL;
  g_autoptr (RkStatement) statement = sql != NULL ? rk_connection_prepare (reading->document->connection, sql, NULL) : NULL;

  if (columns != NULL)
    return columns;
  columns = g_ptr_array_new ();
  for (int i = 0; statement != NULL && i < sqlite3_column_count (statement); i++)
    g_ptr_array_add (columns, (gpointer) rk_record_type_field (type, sqlite3_column_name (statement, i)));
  g_hash_table_insert (reading->columns, (gpointer) type, columns);
  return columns;
}

static void
add_field (RkPastRow *past, const RkField *field, sqlite3_changeset_iter *row, int column, int operation, gboolean taken_back)
{
  sqlite3_value *old = operation != SQLITE_INSERT ? read_value (row, column, TRUE) : NULL, *new = operation != SQLITE_DELETE ? read_value (row, column, FALSE) : NULL;
  RkPastField *changed;

  if (field == NULL || (old == NULL && new == NULL))
    return;
  changed = g_new0 (RkPastField, 1);
  *changed = (RkPastField){ field, copy_value (taken_back ? new : old), copy_value (taken_back ? old : new) };
  if (g_strcmp0 (changed->before, changed->after) != 0)
    g_ptr_array_add (past->fields, changed);
  else
    past_field_free (changed);
}

/* Was it made or removed with an owner in the family? */
static gboolean
has_owner_in (const Family *family, const RkPastRow *past)
{
  for (guint i = 0; i < past->fields->len && (past->made || past->removed); i++) {
    const RkPastField *field = past->fields->pdata[i];
    const char *key = past->made ? field->after : field->before;
    g_autofree char *owner = is_owner (field->field) && key != NULL ? name_of (rk_type (field->field->target), key) : NULL;

    if (owner != NULL && g_hash_table_contains ((GHashTable *) family, owner))
      return TRUE;
  }
  return FALSE;
}

static gboolean
is_of_family (Family *family, const RkPastRow *past)
{
  g_autofree char *name = past->key != NULL ? name_of (past->type, past->key) : NULL;

  if (name == NULL || g_hash_table_contains (family, name))
    return name != NULL;
  return has_owner_in (family, past) && g_hash_table_add (family, g_steal_pointer (&name));
}

/* Returns: (nullable): the row that a changeset is at, when its table is ours */
static RkPastRow *
read_row (const Reading *reading, sqlite3_changeset_iter *row, gboolean taken_back)
{
  const char *table = NULL;
  int columns, operation, indirect;
  gboolean is_read = sqlite3changeset_op (row, &table, &columns, &operation, &indirect) == SQLITE_OK;
  const RkRecordType *type = is_read ? rk_type (table) : NULL;
  GPtrArray *fields;
  RkPastRow *past;

  if (type == NULL)
    return NULL;
  fields = columns_of (reading, type);
  past = g_new0 (RkPastRow, 1);
  *past = (RkPastRow){ .type = type, .fields = g_ptr_array_new_with_free_func (past_field_free) };
  past->key = copy_value (read_value (row, 0, operation != SQLITE_INSERT));
  past->made = operation == (taken_back ? SQLITE_DELETE : SQLITE_INSERT);
  past->removed = operation == (taken_back ? SQLITE_INSERT : SQLITE_DELETE);
  for (int column = 1; column < MIN (columns, (int) fields->len); column++)
    add_field (past, fields->pdata[column], row, column, operation, taken_back);
  return past;
}

static void
read_rows (const Reading *reading, sqlite3_changeset_iter *rows, RkPastChange *past)
{
  while (sqlite3changeset_next (rows) == SQLITE_ROW) {
    RkPastRow *row = read_row (reading, rows, past->change->kind == RK_CHANGE_UNDO);

    if (row != NULL)
      g_ptr_array_add (past->rows, row);
  }
}

/* Keeps the rows of the family. An answer may stand before its question, so they are asked twice. */
static void
keep_family (RkPastChange *past, Family *family)
{
  for (guint i = 0; i < past->rows->len; i++)
    is_of_family (family, past->rows->pdata[i]);
  for (guint i = past->rows->len; i > 0; i--)
    if (!is_of_family (family, past->rows->pdata[i - 1]))
      g_ptr_array_remove_index (past->rows, i - 1);
}

static void
take_changeset (const Reading *reading, const void *bytes, int size, RkPastChange *past)
{
  sqlite3_changeset_iter *rows = NULL;

  if (sqlite3changeset_start (&rows, size, (gpointer) bytes) != SQLITE_OK)
    return;
  read_rows (reading, rows, past);
  sqlite3changeset_finalize (rows);
  keep_family (past, reading->family);
}

/* Takes @change. */
static gboolean
take_change (const Reading *reading, RkStatement *statement, RkChange *change, GPtrArray *all, GError **error)
{
  RkPastChange *past = g_new0 (RkPastChange, 1);
  RkStatementResult step;

  *past = (RkPastChange){ .change = change, .rows = g_ptr_array_new_with_free_func (past_row_free) };
  sqlite3_bind_int64 (statement, 1, change->id);
  step = rk_connection_step (reading->document->connection, statement, error);
  if (step == RK_STATEMENT_ROW)
    take_changeset (reading, sqlite3_column_blob (statement, 0), sqlite3_column_bytes (statement, 0), past);
  if (past->rows->len > 0)
    g_ptr_array_add (all, g_steal_pointer (&past));
  rk_past_change_free (past);
  sqlite3_reset (statement);
  return step != RK_STATEMENT_FAILED;
}

GPtrArray *
rk_record_past (RkDocument *document, const RkRecordType *type, const char *key, GError **error)
{
  g_autoptr (GPtrArray) all = g_ptr_array_new_with_free_func (free_past_change);
  g_autoptr (GHashTable) family = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) columns = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_ptr_array_unref);
  const Reading reading = { document, family, columns };
  g_autoptr (GPtrArray) changes = rk_change_table_list (document->connection, 0, error);
  g_autoptr (RkStatement) statement = changes != NULL ? rk_connection_prepare (document->connection, CHANGESETS, error) : NULL;
  gboolean well = statement != NULL && add_to_family (family, document, type, key, error);

  while (well && changes->len > 0)
    well = take_change (&reading, statement, g_ptr_array_steal_index (changes, 0), all, error);
  return well ? g_steal_pointer (&all) : NULL;
}
