/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/rk-file.h"

#include "core/rk-language.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <stdlib.h>
#include <unistd.h>

/* A folder or a pipe would be opened too, and hang or mislead. */
char *
rk_file_find (const char *path, GError **error)
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

gboolean
rk_file_may_be_written (const char *file)
{
  g_autofree char *folder = g_path_get_dirname (file);

  return access (file, W_OK) == 0 && access (folder, W_OK | X_OK) == 0;
}

gboolean
rk_file_has_log (const char *file)
{
  g_autofree char *log = g_strconcat (file, "-wal", NULL);
  GStatBuf status;

  return g_stat (log, &status) == 0 && status.st_size > 0;
}

RkConnectionMode
rk_file_mode_to_check (const char *file)
{
  g_autofree char *log = g_strconcat (file, "-wal", NULL);

  return g_file_test (log, G_FILE_TEST_EXISTS) ? RK_CONNECTION_READ_ONLY : RK_CONNECTION_IMMUTABLE;
}

RkConnectionMode
rk_file_mode_to_read (const char *file)
{
  return !rk_file_may_be_written (file) && !rk_file_has_log (file) ? RK_CONNECTION_IMMUTABLE : RK_CONNECTION_READ_ONLY;
}

void
rk_file_remove_companions (const char *file)
{
  g_autoptr (RkConnection) last = NULL;
  gint64 version;

  if (!rk_file_may_be_written (file) || rk_file_has_log (file))
    return;
  last = rk_connection_open (file, RK_CONNECTION_READ_WRITE, NULL);
  if (last != NULL && rk_connection_settle (last, NULL))
    rk_connection_get_integer (last, "PRAGMA user_version", &version, NULL);
}

void
rk_file_remove (const char *file)
{
  static const char *const endings[] = { "", "-journal", "-wal", "-shm", NULL };

  for (int i = 0; endings[i] != NULL; i++) {
    g_autofree char *path = g_strconcat (file, endings[i], NULL);

    g_unlink (path);
  }
}

gboolean
rk_file_make (const char *path, GError **error)
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

gboolean
rk_file_sync (const char *path)
{
  return sync_path (path, O_RDWR);
}

void
rk_file_sync_folder (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);

  if (!sync_path (folder, O_RDONLY | O_DIRECTORY))
    g_debug ("%s: %s", folder, g_strerror (errno));
}
