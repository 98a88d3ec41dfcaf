/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/rk-schema.h"

#include "core/rk-language.h"
#include "store/rk-migrations.h"

#define OBJECTS "SELECT name, coalesce (sql, '') FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name"

gboolean
rk_schema_refuse_foreign (RkConnection *connection, GError **error)
{
  gint64 count;

  if (!rk_connection_get_integer (connection, "SELECT count(*) FROM sqlite_schema WHERE type NOT IN ('table', 'index')", &count, error))
    return FALSE;
  if (count == 0)
    return TRUE;
  g_set_error (error, RK_DOCUMENT_ERROR, RK_DOCUMENT_ERROR_FORMAT,
               _ ("“%s” holds commands that Renkei did not write (triggers or views) and is not opened. The file was not changed."),
               rk_connection_name (connection));
  return FALSE;
}

/* Returns: name → SQL text */
static GHashTable *
read_objects (RkConnection *connection, GError **error)
{
  g_autoptr (GHashTable) objects = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr (RkStatement) statement = rk_connection_prepare (connection, OBJECTS, error);
  RkStatementResult step = RK_STATEMENT_FAILED;

  while (statement != NULL && (step = rk_connection_step (connection, statement, error)) == RK_STATEMENT_ROW)
    g_hash_table_insert (objects, g_strdup ((const char *) sqlite3_column_text (statement, 0)), g_strdup ((const char *) sqlite3_column_text (statement, 1)));
  return step == RK_STATEMENT_DONE ? g_steal_pointer (&objects) : NULL;
}

static GHashTable *
make_own_objects (const char *const *migrations, GError **error)
{
  g_autoptr (RkConnection) model = rk_connection_open (":memory:", RK_CONNECTION_READ_WRITE, error);

  if (model == NULL || !rk_migrations_run (model, migrations, error))
    return NULL;
  return read_objects (model, error);
}

gboolean
rk_schema_compare (RkConnection *connection, const char *const *migrations, GPtrArray *findings, GError **error)
{
  g_autoptr (GHashTable) own = make_own_objects (migrations, error);
  g_autoptr (GHashTable) found = own != NULL ? read_objects (connection, error) : NULL;
  GHashTableIter iter;
  gpointer name, sql;

  if (found == NULL)
    return FALSE;
  g_hash_table_iter_init (&iter, own);
  while (g_hash_table_iter_next (&iter, &name, &sql)) {
    const char *text = g_hash_table_lookup (found, name);

    if (text == NULL)
      g_ptr_array_add (findings, g_strdup_printf (_ ("The table or index “%s” is missing."), (char *) name));
    else if (!g_str_equal (text, sql))
      g_ptr_array_add (findings, g_strdup_printf (_ ("The table or index “%s” is not as Renkei made it."), (char *) name));
  }
  g_hash_table_iter_init (&iter, found);
  while (g_hash_table_iter_next (&iter, &name, NULL))
    if (!g_hash_table_contains (own, name))
      g_ptr_array_add (findings, g_strdup_printf (_ ("The table or index “%s” is not Renkei’s."), (char *) name));
  return TRUE;
}
