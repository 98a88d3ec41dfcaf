/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/rk-changeset.h"

#include "core/rk-language.h"
#include "core/rk-types.h"

RkRecorder *
rk_recorder_new (RkConnection *connection, GError **error)
{
  g_autoptr (RkRecorder) self = NULL;
  int code = sqlite3session_create (rk_connection_handle (connection), "main", &self);

  for (const RkRecordType *const *type = rk_types (); *type != NULL && code == SQLITE_OK; type++)
    code = sqlite3session_attach (self, (*type)->name);
  if (code != SQLITE_OK) {
    rk_connection_fail (connection, code, error);
    return NULL;
  }
  return g_steal_pointer (&self);
}

GBytes *
rk_recorder_take (RkRecorder *self, RkConnection *connection, GError **error)
{
  gpointer bytes = NULL;
  int size = 0;
  int code = sqlite3session_changeset (self, &size, &bytes);

  if (code == SQLITE_OK)
    return g_bytes_new_with_free_func (bytes, (gsize) size, sqlite3_free, bytes);
  rk_connection_fail (connection, code, error);
  return NULL;
}

static GBytes *
invert_changeset (GBytes *changeset)
{
  gpointer bytes = NULL;
  int size = 0;

  if (sqlite3changeset_invert ((int) g_bytes_get_size (changeset), g_bytes_get_data (changeset, NULL), &size, &bytes) != SQLITE_OK)
    return NULL;
  return g_bytes_new_with_free_func (bytes, (gsize) size, sqlite3_free, bytes);
}

/* Returns: how many rows it is about, -1 when it cannot be read */
static gint64
count_rows (GBytes *changeset)
{
  sqlite3_changeset_iter *rows = NULL;
  gint64 count = 0;

  if (sqlite3changeset_start (&rows, (int) g_bytes_get_size (changeset), (gpointer) g_bytes_get_data (changeset, NULL)) != SQLITE_OK)
    return -1;
  while (sqlite3changeset_next (rows) == SQLITE_ROW)
    count++;
  return sqlite3changeset_finalize (rows) == SQLITE_OK ? count : -1;
}

static int
is_record_table (gpointer unused, const char *name)
{
  return rk_type (name) != NULL;
}

/* Rows changed by somebody else and references left to nothing come here alike. */
static int
stop_at_conflict (gpointer unused, int kind, sqlite3_changeset_iter *row)
{
  return SQLITE_CHANGESET_ABORT;
}

/* SQLite leaves tables and columns out that it does not know and says nothing: the rows are counted. */
static int
apply_all (sqlite3 *handle, GBytes *changeset)
{
  gint64 expected = count_rows (changeset);
  gint64 before = sqlite3_total_changes64 (handle);
  int code = SQLITE_MISMATCH;

  if (expected > 0)
    code = sqlite3changeset_apply (handle, (int) g_bytes_get_size (changeset), (gpointer) g_bytes_get_data (changeset, NULL), is_record_table,
                                   stop_at_conflict, NULL);
  return code == SQLITE_OK && sqlite3_total_changes64 (handle) - before != expected ? SQLITE_MISMATCH : code;
}

gboolean
rk_changeset_apply (RkConnection *connection, GBytes *changeset, gboolean invert, GError **error)
{
  g_autoptr (GBytes) wanted = invert ? invert_changeset (changeset) : g_bytes_ref (changeset);
  int code = wanted != NULL ? apply_all (rk_connection_handle (connection), wanted) : SQLITE_MISMATCH;
  int kind = code & 0xff;

  if (code == SQLITE_OK)
    return TRUE;
  if (kind == SQLITE_FULL || kind == SQLITE_IOERR || kind == SQLITE_READONLY || kind == SQLITE_NOMEM)
    return rk_connection_fail (connection, code, error);
  g_set_error (error, RK_DOCUMENT_ERROR, RK_DOCUMENT_ERROR_FORMAT,
               _ ("“%s” was changed by something other than Renkei: the records are not as this change left them. Nothing was changed."),
               rk_connection_name (connection));
  return FALSE;
}
