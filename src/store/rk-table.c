/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/rk-table.h"

#include "core/rk-language.h"

#include <math.h>
#include <string.h>

static guint
count_choices (const RkChoice *choices)
{
  guint count = 0;

  while (choices[count].id != NULL)
    count++;
  return count;
}

/* Columns in the order of the fields, "a", "b", "c". */
static char *
list_columns (const RkRecordType *type)
{
  GString *columns = g_string_new (NULL);

  for (const RkField *field = type->fields; field->name != NULL; field++)
    g_string_append_printf (columns, "%s\"%s\"", field == type->fields ? "" : ", ", field->name);
  return g_string_free (columns, FALSE);
}

static gboolean
damaged (RkConnection *connection, const RkRecordType *type, const RkField *field, const char *key, GError **error)
{
  g_set_error (error, RK_DOCUMENT_ERROR, RK_DOCUMENT_ERROR_FORMAT, _ ("“%s”: %s “%s”: %s: this Renkei cannot read the value. The file was not changed."),
               rk_connection_name (connection), _ (type->title), key, _ (field->title));
  return FALSE;
}

/* Returns: (nullable): the column as text, NULL for text that no Renkei wrote */
static const char *
column_text (RkStatement *statement, int column)
{
  const char *text = (const char *) sqlite3_column_text (statement, column);

  return text != NULL && g_utf8_validate (text, sqlite3_column_bytes (statement, column), NULL) ? text : NULL;
}

static gboolean
read_choice (const RkField *field, const char *text, gpointer record)
{
  for (gint64 i = 0; field->choices[i].id != NULL; i++)
    if (g_str_equal (field->choices[i].id, text)) {
      rk_record_set_integer (record, field, i);
      return TRUE;
    }
  return FALSE;
}

/* A missing value leaves the member as rk_record_new() made it. */
static gboolean
read_member (const RkRecordType *type, const RkField *field, RkStatement *statement, int column, gpointer record)
{
  const char *text;

  if (sqlite3_column_type (statement, column) == SQLITE_NULL)
    return TRUE;
  switch (field->kind) {
  case RK_FIELD_INTEGER:
  case RK_FIELD_YEAR:
    rk_record_set_integer (record, field, sqlite3_column_int64 (statement, column));
    return TRUE;
  case RK_FIELD_BOOLEAN:
    rk_record_set_integer (record, field, sqlite3_column_int64 (statement, column) != 0);
    return TRUE;
  case RK_FIELD_REAL:
    rk_record_set_real (record, field, sqlite3_column_double (statement, column));
    return TRUE;
  case RK_FIELD_TEXT:
  case RK_FIELD_REFERENCE:
  case RK_FIELD_CHOICE:
  case RK_FIELD_DATE:
    break;
  }
  text = column_text (statement, column);
  if (text == NULL)
    return FALSE;
  if (field->kind == RK_FIELD_CHOICE)
    return read_choice (field, text, record);
  return rk_record_set_text (type, record, field, text, NULL);
}

static gpointer
read_record (RkConnection *connection, const RkRecordType *type, RkStatement *statement, GError **error)
{
  gpointer record = rk_record_new (type);

  for (int i = 0; type->fields[i].name != NULL; i++)
    if (!read_member (type, &type->fields[i], statement, i, record)) {
      damaged (connection, type, &type->fields[i], rk_record_key (record) != NULL ? rk_record_key (record) : "?", error);
      rk_record_free (type, record);
      return NULL;
    }
  return record;
}

static RkStatement *
prepare_select (RkConnection *connection, const RkRecordType *type, GError **error)
{
  g_autofree char *columns = list_columns (type);
  const char *key = type->fields[0].name;
  const char *order = type->order != NULL ? type->order : key;
  g_autofree char *sql =
      g_strdup_printf ("SELECT %s FROM \"%s\" ORDER BY \"%s\" NULLS LAST, \"%s\"", columns, type->name, order, key);

  return rk_connection_prepare (connection, sql, error);
}

gboolean
rk_table_read (RkConnection *connection, const RkRecordType *type, RkDataset *dataset, GError **error)
{
  g_autoptr (RkStatement) statement = prepare_select (connection, type, error);
  RkStatementResult step = RK_STATEMENT_FAILED;

  while (statement != NULL && (step = rk_connection_step (connection, statement, error)) == RK_STATEMENT_ROW) {
    gpointer record = read_record (connection, type, statement, error);

    if (record == NULL)
      return FALSE;
    rk_dataset_take (dataset, type, record);
  }
  return step == RK_STATEMENT_DONE;
}

static void
bind_text (RkStatement *statement, int column, const char *text)
{
  if (text != NULL && *text != '\0')
    sqlite3_bind_text (statement, column, text, -1, SQLITE_TRANSIENT);
}

/* What is missing is not bound: a parameter without a value is NULL. */
static void
bind_member (RkStatement *statement, int column, gconstpointer record, const RkField *field)
{
  g_autofree char *text = NULL;

  switch (field->kind) {
  case RK_FIELD_INTEGER:
  case RK_FIELD_YEAR:
    if (rk_record_integer (record, field) != RK_MISSING)
      sqlite3_bind_int64 (statement, column, rk_record_integer (record, field));
    return;
  case RK_FIELD_BOOLEAN:
    sqlite3_bind_int (statement, column, rk_record_integer (record, field) != 0);
    return;
  case RK_FIELD_REAL:
    if (!isnan (rk_record_real (record, field)))
      sqlite3_bind_double (statement, column, rk_record_real (record, field));
    return;
  case RK_FIELD_TEXT:
  case RK_FIELD_REFERENCE:
    bind_text (statement, column, rk_record_text (record, field));
    return;
  case RK_FIELD_CHOICE:
  case RK_FIELD_DATE:
    text = rk_record_get_text (record, field);
    bind_text (statement, column, text);
    return;
  }
}

/* Values that no caller should make: they would be kept as something else, or not at all. */
static gboolean
is_sound (gconstpointer record, const RkField *field)
{
  if (field->kind == RK_FIELD_TEXT || field->kind == RK_FIELD_REFERENCE) {
    const char *text = rk_record_text (record, field);

    return text == NULL || g_utf8_validate (text, -1, NULL);
  }
  if (field->kind == RK_FIELD_CHOICE) {
    gint64 choice = rk_record_integer (record, field);

    return choice == RK_MISSING || (choice >= 0 && choice < count_choices (field->choices));
  }
  return TRUE;
}

static gboolean
check_record (const RkRecordType *type, gconstpointer record, GError **error)
{
  g_autoptr (GError) reason = NULL;
  g_autofree char *key = NULL;

  for (const RkField *field = type->fields; field->name != NULL; field++)
    if (!is_sound (record, field)) {
      g_set_error (error, RK_DOCUMENT_ERROR, RK_DOCUMENT_ERROR_RECORD, _ ("%s: %s: the value cannot be kept. Nothing was changed."), _ (type->title),
                   _ (field->title));
      return FALSE;
    }
  if (rk_record_check (type, record, &reason))
    return TRUE;
  key = g_strdup (rk_record_key (record) != NULL ? rk_record_key (record) : "");
  /* Translators: a kind of record, its ID, its field with what is wrong there */
  g_set_error (error, RK_DOCUMENT_ERROR, RK_DOCUMENT_ERROR_RECORD, _ ("%s “%s”: %s. Nothing was changed."), _ (type->title), key, reason->message);
  return FALSE;
}

/* Not REPLACE, which would remove the old row first and with it what refers to it. */
static RkStatement *
prepare_put (RkConnection *connection, const RkRecordType *type, GError **error)
{
  g_autofree char *columns = list_columns (type);
  g_autoptr (GString) sql = g_string_new (NULL);

  g_string_printf (sql, "INSERT INTO \"%s\" (%s) VALUES (", type->name, columns);
  for (const RkField *field = type->fields; field->name != NULL; field++)
    g_string_append (sql, field == type->fields ? "?" : ", ?");
  g_string_append_printf (sql, ") ON CONFLICT (\"%s\") DO UPDATE SET ", type->fields[0].name);
  for (const RkField *field = type->fields + 1; field->name != NULL; field++)
    g_string_append_printf (sql, "%s\"%s\" = excluded.\"%s\"", field == type->fields + 1 ? "" : ", ", field->name, field->name);
  return rk_connection_prepare_kept (connection, sql->str, error);
}

gboolean
rk_table_put (RkConnection *connection, const RkRecordType *type, gconstpointer record, GError **error)
{
  RkStatement *statement;

  if (!check_record (type, record, error))
    return FALSE;
  statement = prepare_put (connection, type, error);
  if (statement == NULL)
    return FALSE;
  for (int i = 0; type->fields[i].name != NULL; i++)
    bind_member (statement, i + 1, record, &type->fields[i]);
  return rk_connection_run (connection, statement, error);
}

gboolean
rk_table_remove (RkConnection *connection, const RkRecordType *type, const char *key, GError **error)
{
  g_autofree char *sql = g_strdup_printf ("DELETE FROM \"%s\" WHERE \"%s\" = ?", type->name, type->fields[0].name);
  RkStatement *statement = rk_connection_prepare_kept (connection, sql, error);

  if (statement == NULL)
    return FALSE;
  sqlite3_bind_text (statement, 1, key, -1, SQLITE_TRANSIENT);
  return rk_connection_run (connection, statement, error);
}
