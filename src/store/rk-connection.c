/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/rk-connection.h"

#include "core/rk-language.h"
#include "store/rk-file-locks.h"

#include <errno.h>

#define PATIENCE 2000 /* milliseconds that another program may hold the file */

struct RkConnection {
  sqlite3 *handle;
  GThread *owner;
  char *name;
  GHashTable *kept; /* SQL text → statement */
};

static int
open_handle (const char *path, RkConnectionMode mode, sqlite3 **handle)
{
  int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE | (mode == RK_CONNECTION_READ_WRITE ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY);
  g_autofree char *escaped = NULL;
  g_autofree char *uri = NULL;

  if (mode != RK_CONNECTION_IMMUTABLE)
    return sqlite3_open_v2 (path, handle, flags, NULL);
  escaped = g_uri_escape_string (path, "/", FALSE);
  uri = g_strdup_printf ("file:%s?immutable=1", escaped);
  return sqlite3_open_v2 (uri, handle, flags | SQLITE_OPEN_URI, NULL);
}

static void
set_guards (sqlite3 *handle)
{
  sqlite3_busy_timeout (handle, PATIENCE);
  sqlite3_db_config (handle, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
  sqlite3_db_config (handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
  sqlite3_db_config (handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, NULL);
  sqlite3_db_config (handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, NULL);
  sqlite3_db_config (handle, SQLITE_DBCONFIG_ENABLE_FKEY, 1, NULL);
  sqlite3_db_config (handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, NULL);
}

static int
last_number (sqlite3 *handle, int which)
{
  sqlite3_file *file = NULL;
  int number = 0;

  sqlite3_file_control (handle, "main", which, &file);
  if (file != NULL && file->pMethods != NULL)
    file->pMethods->xFileControl (file, SQLITE_FCNTL_LAST_ERRNO, &number);
  return number;
}

/* A quota (EDQUOT) and a limit of the file's size (EFBIG) come as a write that failed, as does a disk that is broken (EIO).
 * sqlite3_system_errno() is of no use here: SQLite reads errno only after it has tidied up. */
static gboolean
lacks_room (sqlite3 *handle, int result)
{
  if (result != SQLITE_IOERR_WRITE && result != SQLITE_IOERR_SHMSIZE && result != SQLITE_IOERR_FSYNC)
    return FALSE;
  return last_number (handle, SQLITE_FCNTL_FILE_POINTER) != EIO && last_number (handle, SQLITE_FCNTL_JOURNAL_POINTER) != EIO;
}

static RkDocumentError
classify (sqlite3 *handle, int result)
{
  switch (result & 0xff) {
  case SQLITE_FULL:
    return RK_DOCUMENT_ERROR_FULL;
  case SQLITE_IOERR:
    return lacks_room (handle, result) ? RK_DOCUMENT_ERROR_FULL : RK_DOCUMENT_ERROR_SQL;
  case SQLITE_NOTADB:
  case SQLITE_CORRUPT:
    return RK_DOCUMENT_ERROR_FORMAT;
  case SQLITE_READONLY:
    return RK_DOCUMENT_ERROR_READ_ONLY;
  case SQLITE_CANTOPEN:
  case SQLITE_PERM:
    return RK_DOCUMENT_ERROR_OPEN;
  case SQLITE_CONSTRAINT:
  case SQLITE_TOOBIG:
    return RK_DOCUMENT_ERROR_RECORD;
  default:
    return RK_DOCUMENT_ERROR_SQL;
  }
}

gboolean
rk_connection_fail (RkConnection *self, int result, GError **error)
{
  const char *said = sqlite3_errcode (self->handle) == result ? sqlite3_errmsg (self->handle) : sqlite3_errstr (result);
  RkDocumentError code = classify (self->handle, result);

  if (code == RK_DOCUMENT_ERROR_FULL)
    g_set_error (error, RK_DOCUMENT_ERROR, code, _ ("There is no room on the disk for “%s”. Nothing was changed."), self->name);
  else if (code == RK_DOCUMENT_ERROR_FORMAT)
    g_set_error (error, RK_DOCUMENT_ERROR, code, _ ("“%s” is damaged (%s). Nothing was changed; please go on with a backup."), self->name, said);
  else if (code == RK_DOCUMENT_ERROR_READ_ONLY)
    g_set_error (error, RK_DOCUMENT_ERROR, code, _ ("“%s” may not be written. Nothing was changed."), self->name);
  else if (code == RK_DOCUMENT_ERROR_OPEN)
    g_set_error (error, RK_DOCUMENT_ERROR, code, _ ("“%s” cannot be opened: %s."), self->name, g_strerror (sqlite3_system_errno (self->handle)));
  else
    g_set_error (error, RK_DOCUMENT_ERROR, code, _ ("“%s” could not be used: %s. Nothing was changed."), self->name, said);
  return FALSE;
}

static gboolean
fail_with_last (RkConnection *self, GError **error)
{
  return rk_connection_fail (self, sqlite3_errcode (self->handle), error);
}

static void
finalize_kept (gpointer statement)
{
  sqlite3_finalize (statement);
}

RkConnection *
rk_connection_open (const char *path, RkConnectionMode mode, GError **error)
{
  g_autoptr (RkConnection) self = g_new0 (RkConnection, 1);

  rk_file_locks_set_up ();
  self->owner = g_thread_self ();
  self->name = g_filename_display_basename (path);
  self->kept = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, finalize_kept);
  if (open_handle (path, mode, &self->handle) != SQLITE_OK) {
    fail_with_last (self, error);
    return NULL;
  }
  set_guards (self->handle);
  return g_steal_pointer (&self);
}

void
rk_connection_close (RkConnection *self)
{
  if (self == NULL)
    return;
  g_assert (g_thread_self () == self->owner);
  g_hash_table_unref (self->kept);
  sqlite3_close (self->handle);
  g_free (self->name);
  g_free (self);
}

gboolean
rk_connection_settle (RkConnection *self, GError **error)
{
  sqlite3_db_config (self->handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, NULL);
  return rk_connection_exec (self, "PRAGMA synchronous = FULL", error);
}

sqlite3 *
rk_connection_handle (RkConnection *self)
{
  g_assert (g_thread_self () == self->owner);
  return self->handle;
}

const char *
rk_connection_name (const RkConnection *self)
{
  return self->name;
}

gboolean
rk_connection_exec (RkConnection *self, const char *sql, GError **error)
{
  g_assert (g_thread_self () == self->owner);
  return sqlite3_exec (self->handle, sql, NULL, NULL, NULL) == SQLITE_OK || fail_with_last (self, error);
}

RkStatement *
rk_connection_prepare (RkConnection *self, const char *sql, GError **error)
{
  RkStatement *statement = NULL;

  g_assert (g_thread_self () == self->owner);
  if (sqlite3_prepare_v2 (self->handle, sql, -1, &statement, NULL) != SQLITE_OK)
    fail_with_last (self, error);
  return statement;
}

RkStatement *
rk_connection_prepare_kept (RkConnection *self, const char *sql, GError **error)
{
  RkStatement *statement = g_hash_table_lookup (self->kept, sql);

  if (statement == NULL) {
    statement = rk_connection_prepare (self, sql, error);
    if (statement != NULL)
      g_hash_table_insert (self->kept, g_strdup (sql), statement);
    return statement;
  }
  sqlite3_reset (statement);
  sqlite3_clear_bindings (statement);
  return statement;
}

RkStatementResult
rk_connection_step (RkConnection *self, RkStatement *statement, GError **error)
{
  int code;

  g_assert (g_thread_self () == self->owner);
  code = sqlite3_step (statement);
  if (code == SQLITE_ROW)
    return RK_STATEMENT_ROW;
  if (code == SQLITE_DONE)
    return RK_STATEMENT_DONE;
  fail_with_last (self, error);
  return RK_STATEMENT_FAILED;
}

gboolean
rk_connection_run (RkConnection *self, RkStatement *statement, GError **error)
{
  RkStatementResult step = rk_connection_step (self, statement, error);

  sqlite3_reset (statement);
  return step != RK_STATEMENT_FAILED;
}

gboolean
rk_connection_get_integer (RkConnection *self, const char *sql, gint64 *value, GError **error)
{
  g_autoptr (RkStatement) statement = rk_connection_prepare (self, sql, error);
  RkStatementResult step = statement != NULL ? rk_connection_step (self, statement, error) : RK_STATEMENT_FAILED;

  *value = step == RK_STATEMENT_ROW ? sqlite3_column_int64 (statement, 0) : 0;
  return step != RK_STATEMENT_FAILED;
}

char *
rk_connection_get_text (RkConnection *self, const char *sql, GError **error)
{
  g_autoptr (RkStatement) statement = rk_connection_prepare (self, sql, error);

  if (statement == NULL || rk_connection_step (self, statement, error) != RK_STATEMENT_ROW)
    return NULL;
  return g_strdup ((const char *) sqlite3_column_text (statement, 0));
}

gboolean
rk_connection_begin (RkConnection *self, GError **error)
{
  return rk_connection_exec (self, "BEGIN IMMEDIATE", error);
}

gboolean
rk_connection_end (RkConnection *self, gboolean keep, GError **error)
{
  gboolean kept = keep && rk_connection_exec (self, "COMMIT", error);

  /* after some errors SQLite has taken the transaction back by itself */
  if (!kept && !sqlite3_get_autocommit (self->handle))
    rk_connection_exec (self, "ROLLBACK", NULL);
  return kept || !keep;
}
