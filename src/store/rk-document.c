/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/rk-document.h"

#include "core/rk-language.h"
#include "core/rk-types.h"
#include "store/rk-backup.h"
#include "store/rk-document-private.h"
#include "store/rk-file.h"
#include "store/rk-header.h"
#include "store/rk-migrations.h"
#include "store/rk-schema.h"
#include "store/rk-table.h"
#include "store/rk-verify.h"

#include <glib/gstdio.h>

static RkDocument *
document_new (const char *path, const char *const *migrations)
{
  RkDocument *self = g_new0 (RkDocument, 1);

  self->path = g_strdup (path);
  self->migrations = migrations;
  return self;
}

static gboolean
check_pages (RkConnection *connection, GError **error)
{
  g_autoptr (GError) reason = NULL;
  g_autofree char *verdict = rk_connection_get_text (connection, "PRAGMA quick_check (1)", &reason);

  if (g_strcmp0 (verdict, "ok") == 0)
    return TRUE;
  if (reason != NULL)
    g_propagate_error (error, g_steal_pointer (&reason));
  else
    g_set_error (error, RK_DOCUMENT_ERROR, RK_DOCUMENT_ERROR_FORMAT, _ ("“%s” is damaged (%s). Nothing was changed; please go on with a backup."),
                 rk_connection_name (connection), verdict != NULL ? verdict : "?");
  return FALSE;
}

/* Looked at before the file is opened to be used, so that nothing is left beside one that is refused. */
static gboolean
check_contents (const RkDocument *self, GError **error)
{
  g_autoptr (RkConnection) connection = rk_connection_open (self->file, rk_file_mode_to_check (self->file), error);

  return connection != NULL && rk_schema_refuse_foreign (connection, error) && check_pages (connection, error);
}

static gboolean
copy_and_migrate (RkDocument *self, int version, GError **error)
{
  g_autofree char *stem = g_strdup_printf ("%s.bak-%d", self->file, version);
  g_autofree char *copy = rk_backup_write_numbered (self->connection, stem, error);

  if (copy == NULL)
    return FALSE;
  if (rk_migrations_run (self->connection, self->migrations, error)) {
    self->migrated_from = version;
    return TRUE;
  }
  g_unlink (copy);
  return FALSE;
}

/* The file may not be written: a copy in memory is brought up to date in its stead. */
static gboolean
migrate_in_memory (RkDocument *self, int version, GError **error)
{
  g_autoptr (RkConnection) copy = rk_connection_open (":memory:", RK_CONNECTION_READ_WRITE, error);

  if (copy == NULL || !rk_backup_copy (self->connection, copy, error) || !rk_migrations_run (copy, self->migrations, error))
    return FALSE;
  rk_connection_close (self->connection);
  self->connection = g_steal_pointer (&copy);
  self->migrated_from = version;
  return TRUE;
}

/* The header may be older than what the log says. */
static gboolean
bring_up_to_date (RkDocument *self, GError **error)
{
  int latest = rk_migrations_latest (self->migrations);
  gint64 version;

  if (!rk_connection_get_integer (self->connection, "PRAGMA user_version", &version, error) ||
      !rk_header_check_version (rk_connection_name (self->connection), version, latest, error))
    return FALSE;
  if (version == latest)
    return TRUE;
  return self->read_only ? migrate_in_memory (self, (int) version, error) : copy_and_migrate (self, (int) version, error);
}

static gboolean
settle (RkDocument *self, GError **error)
{
  self->settled = TRUE;
  if (self->read_only)
    return TRUE;
  return rk_connection_settle (self->connection, error) && rk_connection_exec (self->connection, "PRAGMA journal_mode = WAL", error);
}

static RkDocument *
open_existing (const char *path, int flags, const char *const *migrations, GError **error)
{
  g_autoptr (RkDocument) self = document_new (path, migrations);

  self->file = rk_file_find (path, error);
  if (self->file == NULL || !rk_header_check (self->file, rk_migrations_latest (migrations), error))
    return NULL;
  if (!(flags & RK_DOCUMENT_READ_ONLY) && rk_file_may_be_written (self->file))
    self->lock = rk_lock_take (self->file, &self->holder);
  self->read_only = self->lock == NULL;
  if (!check_contents (self, error))
    return NULL;
  self->connection = rk_connection_open (self->file, self->read_only ? rk_file_mode_to_read (self->file) : RK_CONNECTION_READ_WRITE, error);
  if (self->connection == NULL || !settle (self, error) || !bring_up_to_date (self, error))
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

static RkDocument *
create (const char *path, const char *const *migrations, GError **error)
{
  g_autoptr (RkDocument) self = document_new (path, migrations);

  if (!rk_file_make (path, error))
    return NULL;
  self->file = rk_file_find (path, error);
  if (self->file != NULL && lock_new (self, error) && fill_new (self, error)) {
    rk_file_sync_folder (self->file);
    return g_steal_pointer (&self);
  }
  g_clear_pointer (&self->connection, rk_connection_close);
  rk_file_remove (self->file != NULL ? self->file : path); /* while the lock is still ours */
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
  gboolean tidy;

  if (self == NULL)
    return;
  tidy = self->settled && self->file != NULL && self->connection != NULL;
  /* a reader elsewhere may keep the log in use: then it stays, and is folded in by the next who closes */
  if (tidy && !self->read_only)
    rk_connection_exec (self->connection, "PRAGMA wal_checkpoint (TRUNCATE)", NULL);
  rk_connection_close (self->connection);
  if (tidy && self->read_only)
    rk_file_remove_companions (self->file);
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
rk_document_migrated_from (const RkDocument *self)
{
  return self->migrated_from;
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
