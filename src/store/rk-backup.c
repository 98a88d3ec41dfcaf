/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/rk-backup.h"

#include "core/rk-language.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <unistd.h>

#define MOST_COPIES 1000

gboolean
rk_backup_make_file (const char *path, GError **error)
{
  g_autofree char *name = g_filename_display_basename (path);
  int descriptor = open (path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);

  if (descriptor >= 0) {
    close (descriptor);
    return TRUE;
  }
  if (errno == EEXIST)
    g_set_error (error, RK_DOCUMENT_ERROR, RK_DOCUMENT_ERROR_OPEN, _ ("There is already a file “%s”; it was not touched."), name);
  else
    g_set_error (error, RK_DOCUMENT_ERROR, errno == ENOSPC || errno == EDQUOT ? RK_DOCUMENT_ERROR_FULL : RK_DOCUMENT_ERROR_OPEN,
                 _ ("“%s” could not be made: %s."), name, g_strerror (errno));
  return FALSE;
}

static gboolean
sync_path (const char *path, int flags)
{
  int descriptor = open (path, flags | O_CLOEXEC);
  gboolean synced;

  if (descriptor < 0)
    return FALSE;
  synced = fsync (descriptor) == 0;
  return close (descriptor) == 0 && synced;
}

void
rk_backup_sync_folder (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);

  if (!sync_path (folder, O_RDONLY | O_DIRECTORY))
    g_debug ("%s: %s", folder, g_strerror (errno));
}

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

  if (!rk_backup_make_file (file, error))
    return FALSE;
  copied = copy_into (connection, file, error);
  if (copied && !sync_path (file, O_RDWR)) { /* SQLite does not wait for the disk here */
    g_set_error (error, RK_DOCUMENT_ERROR, RK_DOCUMENT_ERROR_FULL, _ ("The copy “%s” did not reach the disk: %s."), name, g_strerror (errno));
    copied = FALSE;
  }
  if (copied)
    rk_backup_sync_folder (file);
  else
    g_unlink (file);
  g_prefix_error (error, _ ("No copy was made. "));
  return copied;
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
