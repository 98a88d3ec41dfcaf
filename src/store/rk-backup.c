/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/rk-backup.h"

#include "core/rk-language.h"
#include "store/rk-file.h"

#include <errno.h>

#define MOST_COPIES 1000

static gboolean
copy_into (RkConnection *connection, const char *path, GError **error)
{
  g_autoptr (RkStatement) statement = rk_connection_prepare (connection, "VACUUM INTO ?", error);

  if (statement == NULL)
    return FALSE;
  sqlite3_bind_text (statement, 1, path, -1, SQLITE_TRANSIENT);
  return rk_connection_run (connection, statement, error);
}

gboolean
rk_backup_write (RkConnection *connection, const char *path, GError **error)
{
  g_autofree char *file = g_canonicalize_filename (path, NULL); /* a path from the root is never taken for a URI */
  g_autofree char *name = g_filename_display_basename (path);
  gboolean copied;

  if (!rk_file_make (file, error))
    return FALSE;
  copied = copy_into (connection, file, error);
  if (copied && !rk_file_sync (file)) { /* SQLite does not wait for the disk here */
    g_set_error (error, RK_DOCUMENT_ERROR, RK_DOCUMENT_ERROR_FULL, _ ("The copy “%s” did not reach the disk: %s."), name, g_strerror (errno));
    copied = FALSE;
  }
  if (copied)
    rk_file_sync_folder (file);
  else
    rk_file_remove (file);
  g_prefix_error (error, _ ("No copy was made. "));
  return copied;
}

gboolean
rk_backup_copy (RkConnection *connection, RkConnection *into, GError **error)
{
  sqlite3_backup *backup = sqlite3_backup_init (rk_connection_handle (into), "main", rk_connection_handle (connection), "main");
  int result = backup != NULL ? sqlite3_backup_step (backup, -1) : SQLITE_NOMEM;

  sqlite3_backup_finish (backup);
  return result == SQLITE_DONE || rk_connection_fail (connection, result, error);
}

char *
rk_backup_write_numbered (RkConnection *connection, const char *stem, GError **error)
{
  g_autofree char *path = g_strdup (stem);

  for (int number = 2; g_file_test (path, G_FILE_TEST_EXISTS) && number < MOST_COPIES; number++) {
    g_free (path);
    path = g_strdup_printf ("%s-%d", stem, number);
  }
  return rk_backup_write (connection, path, error) ? g_steal_pointer (&path) : NULL;
}
