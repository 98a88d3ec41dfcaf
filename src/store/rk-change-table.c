/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/rk-change-table.h"

#include "store/rk-user.h"

#define TOP "(SELECT top FROM change ORDER BY id DESC LIMIT 1)"
#define TO_UNDO "SELECT id, label, parent, changeset FROM change WHERE kind = 'edit' AND id = " TOP
#define TO_REDO "SELECT id, label, parent, changeset FROM change WHERE kind = 'edit' AND parent IS " TOP " ORDER BY id DESC LIMIT 1"

static const char *const kinds[] = { "ground", "edit", "undo", "redo" };

void
rk_past_edit_clear (RkPastEdit *self)
{
  g_free (self->label);
  g_clear_pointer (&self->changeset, g_bytes_unref);
}
gboolean
rk_change_table_last (RkConnection *connection, gint64 *id, GError **error)
{
  return rk_connection_get_integer (connection, "SELECT max (id) FROM change", id, error);
}

gboolean
rk_change_table_top (RkConnection *connection, gint64 *id, GError **error)
{
  return rk_connection_get_integer (connection, "SELECT " TOP, id, error);
}

static void
bind_id (RkStatement *statement, int column, gint64 id)
{
  if (id != 0)
    sqlite3_bind_int64 (statement, column, id);
}

static void
bind_row (RkStatement *statement, gint64 id, const RkChangeRow *row)
{
  gboolean is_new = row->kind == RK_CHANGE_EDIT || row->kind == RK_CHANGE_GROUND;
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *at = g_date_time_format (now, "%Y-%m-%dT%H:%M:%S%:z");

  sqlite3_bind_int64 (statement, 1, id);
  sqlite3_bind_text (statement, 2, kinds[row->kind], -1, SQLITE_STATIC);
  sqlite3_bind_text (statement, 3, at, -1, SQLITE_TRANSIENT);
  sqlite3_bind_text (statement, 4, rk_user_name (), -1, SQLITE_TRANSIENT);
  sqlite3_bind_text (statement, 5, row->label != NULL ? row->label : "", -1, SQLITE_TRANSIENT);
  sqlite3_bind_int64 (statement, 6, is_new ? id : row->edit);
  bind_id (statement, 7, row->parent);
  bind_id (statement, 8, row->kind == RK_CHANGE_EDIT ? id : row->top);
  if (row->changeset != NULL)
    sqlite3_bind_blob64 (statement, 9, g_bytes_get_data (row->changeset, NULL), g_bytes_get_size (row->changeset), SQLITE_TRANSIENT);
}

gboolean
rk_change_table_add (RkConnection *connection, const RkChangeRow *row, GError **error)
{
  RkStatement *statement;
  gboolean added;
  gint64 last;

  if (!rk_change_table_last (connection, &last, error))
    return FALSE;
  statement = rk_connection_prepare_kept (
      connection, "INSERT INTO change (id, kind, at, who, label, edit, parent, top, changeset) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", error);
  if (statement == NULL)
    return FALSE;
  bind_row (statement, last + 1, row);
  added = rk_connection_run (connection, statement, error);
  sqlite3_clear_bindings (statement); /* a changeset may be large */
  return added;
}

gboolean
rk_change_table_find (RkConnection *connection, RkChangeKind kind, RkPastEdit *found, GError **error)
{
  g_autoptr (RkStatement) statement = rk_connection_prepare (connection, kind == RK_CHANGE_UNDO ? TO_UNDO : TO_REDO, error);
  RkStatementResult step = statement != NULL ? rk_connection_step (connection, statement, error) : RK_STATEMENT_FAILED;

  if (step != RK_STATEMENT_ROW)
    return step == RK_STATEMENT_DONE;
  found->id = sqlite3_column_int64 (statement, 0);
  found->label = g_utf8_make_valid ((const char *) sqlite3_column_text (statement, 1), -1);
  found->parent = sqlite3_column_int64 (statement, 2);
  found->changeset = g_bytes_new (sqlite3_column_blob (statement, 3), (gsize) sqlite3_column_bytes (statement, 3));
  return TRUE;
}

static RkChangeKind
find_kind (const char *text)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (g_strcmp0 (kinds[i], text) == 0)
      return (RkChangeKind) i;
  return RK_CHANGE_EDIT; /* the column takes no other word */
}

static RkChange *
read_change (RkStatement *statement)
{
  RkChange *change = g_new0 (RkChange, 1);

  change->id = sqlite3_column_int64 (statement, 0);
  change->kind = find_kind ((const char *) sqlite3_column_text (statement, 1));
  change->at = g_utf8_make_valid ((const char *) sqlite3_column_text (statement, 2), -1);
  change->who = g_utf8_make_valid ((const char *) sqlite3_column_text (statement, 3), -1);
  change->label = g_utf8_make_valid ((const char *) sqlite3_column_text (statement, 4), -1);
  change->edit = sqlite3_column_int64 (statement, 5);
  return change;
}

static void
free_change (gpointer change)
{
  rk_change_free (change);
}

GPtrArray *
rk_change_table_list (RkConnection *connection, guint limit, GError **error)
{
  g_autoptr (GPtrArray) changes = g_ptr_array_new_with_free_func (free_change);
  g_autoptr (RkStatement) statement =
      rk_connection_prepare (connection, "SELECT id, kind, at, who, label, edit FROM change ORDER BY id DESC LIMIT ?", error);
  RkStatementResult step = RK_STATEMENT_FAILED;

  if (statement != NULL)
    sqlite3_bind_int64 (statement, 1, limit > 0 ? (gint64) limit : -1);
  while (statement != NULL && (step = rk_connection_step (connection, statement, error)) == RK_STATEMENT_ROW)
    g_ptr_array_add (changes, read_change (statement));
  return step == RK_STATEMENT_DONE ? g_steal_pointer (&changes) : NULL;
}
