/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/rk-document.h"

#include "core/rk-language.h"
#include "core/rk-types.h"
#include "store/rk-backup.h"
#include "store/rk-document-private.h"
#include "store/rk-header.h"
#include "store/rk-migrations.h"
#include "store/rk-schema.h"
#include "store/rk-table.h"
#include "store/rk-verify.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <stdlib.h>
#include <unistd.h>

static RkDocument *
document_new (const char *path, const char *const *migrations)
{
  RkDocument *self = g_new0 (RkDocument, 1);

  self->path = g_strdup (path);
  self->migrations = migrations;
  return self;
}

/* A file to open; a folder or a pipe would be opened too, and hang or mislead. */
static char *
find_file (const char *path, GError **error)
{
  g_autofree char *name = g_filename_display_basename (path);
  char *resolved = realpath (path, NULL);
  g_autofree char *file = g_strdup (resolved);

  free (resolved);
  if (file == NULL)
    g_set_error (error, RK_DOCUMENT_ERROR, RK_DOCUMENT_ERROR_OPEN, _ ("“%s” cannot be opened: %s."), name, g_strerror (errno));
  else if (!g_file_test (file, G_FILE_TEST_IS_REGULAR))
    g_set_error (error, RK_DOCUMENT_ERROR, RK_DOCUMENT_ERROR_OPEN, _ ("“%s” is not a file."), name);
  else
    return g_steal_pointer (&file);
  return NULL;
}

static gboolean
may_be_written (const char *file)
{
  g_autofree char *folder = g_path_get_dirname (file);

  return access (file, W_OK) == 0 && access (folder, W_OK | X_OK) == 0;
}

static gboolean
has_log (const char *file)
{
  g_autofree char *log = g_strconcat (file, "-wal", NULL);
  GStatBuf status;

  return g_stat (log, &status) == 0 && status.st_size > 0;
}

static RkConnectionMode
choose_mode (const RkDocument *self)
{
  if (!self->read_only)
    return RK_CONNECTION_READ_WRITE;
  /* without companions beside it a file can only be read as one that nobody changes */
  return !may_be_written (self->file) && !has_log (self->file) ? RK_CONNECTION_IMMUTABLE : RK_CONNECTION_READ_ONLY;
}

static gboolean
check_pages (RkDocument *self, GError **error)
{
  g_autoptr (GError) reason = NULL;
  g_autofree char *verdict = rk_connection_get_text (self->connection, "PRAGMA quick_check (1)", &reason);

  if (g_strcmp0 (verdict, "ok") == 0)
    return TRUE;
  if (reason != NULL)
    g_propagate_error (error, g_steal_pointer (&reason));
  else
    g_set_error (error, RK_DOCUMENT_ERROR, RK_DOCUMENT_ERROR_FORMAT, _ ("“%s” is damaged (%s). Nothing was changed; please go on with a backup."),
                 rk_connection_name (self->connection), verdict != NULL ? verdict : "?");
  return FALSE;
}

/* The header may be older than what the log says; from here on SQLite has read both. */
static gboolean
check_contents (RkDocument *self, GError **error)
{
  gint64 version;

  return rk_connection_get_integer (self->connection, "PRAGMA user_version", &version, error) &&
         rk_header_check_version (rk_connection_name (self->connection), version, rk_migrations_latest (self->migrations), error) &&
         rk_schema_refuse_foreign (self->connection, error) && check_pages (self, error);
}

static gboolean
copy_and_migrate (RkDocument *self, int version, GError **error)
{
  g_autofree char *stem = g_strdup_printf ("%s.bak-%d", self->file, version);
  g_autofree char *copy = rk_backup_write_numbered (self->connection, stem, error);

  if (copy == NULL)
    return FALSE;
  if (rk_migrations_run (self->connection, self->migrations, error))
    return TRUE;
  g_unlink (copy);
  return FALSE;
}

static gboolean
bring_up_to_date (RkDocument *self, GError **error)
{
  int version = rk_document_version (self);

  if (version == rk_migrations_latest (self->migrations))
    return TRUE;
  if (!self->read_only)
    return copy_and_migrate (self, version, error);
  g_set_error (error, RK_DOCUMENT_ERROR, RK_DOCUMENT_ERROR_READ_ONLY,
               _ ("“%s” was written by an older Renkei and has to be brought up to date, but may only be read now. The file was not changed."),
               rk_connection_name (self->connection));
  return FALSE;
}

static gboolean
settle (RkDocument *self, GError **error)
{
  if (self->read_only)
    return TRUE;
  self->settled = TRUE;
  return rk_connection_settle (self->connection, error) && rk_connection_exec (self->connection, "PRAGMA journal_mode = WAL", error);
}

static RkDocument *
open_existing (const char *path, int flags, const char *const *migrations, GError **error)
{
  g_autoptr (RkDocument) self = document_new (path, migrations);

  self->file = find_file (path, error);
  if (self->file == NULL || !rk_header_check (self->file, rk_migrations_latest (migrations), error))
    return NULL;
  if (!(flags & RK_DOCUMENT_READ_ONLY) && may_be_written (self->file))
    self->lock = rk_lock_take (self->file, &self->holder);
  self->read_only = self->lock == NULL;
  self->connection = rk_connection_open (self->file, choose_mode (self), error);
  if (self->connection == NULL || !check_contents (self, error) || !bring_up_to_date (self, error) || !settle (self, error))
    return NULL;
  return g_steal_pointer (&self);
}

/* Everything up to the first version is in the file itself before the log comes into use: half a document is never taken for one. */
static gboolean
fill_new (RkDocument *self, GError **error)
{
  const char *place = self->file != NULL ? self->file : self->path;

  self->connection = rk_connection_open (place, RK_CONNECTION_READ_WRITE, error);
  return self->connection != NULL && rk_connection_settle (self->connection, error) &&
         rk_migrations_run (self->connection, self->migrations, error) && settle (self, error);
}

static gboolean
lock_new (RkDocument *self, GError **error)
{
  self->lock = rk_lock_take (self->file, &self->holder);
  if (self->lock != NULL)
    return TRUE;
  g_set_error (error, RK_DOCUMENT_ERROR, RK_DOCUMENT_ERROR_OPEN, _ ("“%s” could not be made: its lock “%s.lock” cannot be taken."), self->path, self->path);
  return FALSE;
}

static void
remove_files (const char *file)
{
  static const char *const endings[] = { "", "-journal", "-wal", "-shm", NULL };

  for (int i = 0; endings[i] != NULL; i++) {
    g_autofree char *path = g_strconcat (file, endings[i], NULL);

    g_unlink (path);
  }
}

static RkDocument *
create (const char *path, const char *const *migrations, GError **error)
{
  g_autoptr (RkDocument) self = document_new (path, migrations);

  if (!rk_backup_make_file (path, error))
    return NULL;
  self->file = find_file (path, error);
  if (self->file != NULL && lock_new (self, error) && fill_new (self, error)) {
    rk_backup_sync_folder (self->file);
    return g_steal_pointer (&self);
  }
  g_clear_pointer (&self->connection, rk_connection_close);
  remove_files (self->file != NULL ? self->file : path); /* while the lock is still ours */
  return NULL;
}

static RkDocument *
create_in_memory (const char *path, const char *const *migrations, GError **error)
{
  g_autoptr (RkDocument) self = document_new (path, migrations);

  return fill_new (self, error) ? g_steal_pointer (&self) : NULL;
}

RkDocument *
rk_document_open_with (const char *path, int flags, const char *const *migrations, GError **error)
{
  if (g_str_equal (path, ":memory:"))
    return create_in_memory (path, migrations, error);
  if (flags & RK_DOCUMENT_CREATE)
    return create (path, migrations, error);
  return open_existing (path, flags, migrations, error);
}

RkDocument *
rk_document_open (const char *path, RkDocumentFlags flags, GError **error)
{
  return rk_document_open_with (path, (int) flags, rk_migrations_own (), error);
}

void
rk_document_close (RkDocument *self)
{
  if (self == NULL)
    return;
  /* a reader elsewhere may keep the log in use: then it stays, and is folded in by the next who closes */
  if (self->settled && self->file != NULL && self->connection != NULL)
    rk_connection_exec (self->connection, "PRAGMA wal_checkpoint (TRUNCATE)", NULL);
  rk_connection_close (self->connection);
  rk_lock_free (self->lock);
  g_free (self->holder);
  g_free (self->file);
  g_free (self->path);
  g_free (self);
}

gboolean
rk_document_is_read_only (const RkDocument *self)
{
  return self->read_only;
}

const char *
rk_document_holder (const RkDocument *self)
{
  return self->holder;
}

const char *
rk_document_path (const RkDocument *self)
{
  return self->path;
}

int
rk_document_version (const RkDocument *self)
{
  gint64 version;

  return rk_connection_get_integer (self->connection, "PRAGMA user_version", &version, NULL) ? (int) version : 0;
}

RkDataset *
rk_document_read (RkDocument *self, GError **error)
{
  g_autoptr (RkDataset) dataset = rk_dataset_new ();
  gboolean done = rk_connection_exec (self->connection, "BEGIN", error); /* every table as of one moment */

  for (const RkRecordType *const *type = rk_types (); *type != NULL && done; type++)
    done = rk_table_read (self->connection, *type, dataset, error);
  rk_connection_end (self->connection, FALSE, NULL);
  return done ? g_steal_pointer (&dataset) : NULL;
}

char **
rk_document_verify (RkDocument *self, GError **error)
{
  return rk_verify (self->connection, self->migrations, error);
}

gboolean
rk_document_backup (RkDocument *self, const char *path, GError **error)
{
  return rk_backup_write (self->connection, path, error);
}
