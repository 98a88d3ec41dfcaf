/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/rk-header.h"

#include "core/rk-language.h"
#include "store/rk-connection.h"

#include <string.h>

#define HEADER_SIZE 100
#define USER_VERSION_AT 60
#define APPLICATION_ID_AT 68

static guint32
big_endian_at (const guint8 *header, int offset)
{
  guint32 value;

  memcpy (&value, header + offset, sizeof value);
  return GUINT32_FROM_BE (value);
}

/* Read through SQLite: a descriptor of our own would, when closed, drop the locks that this process has on the file. */
static gboolean
read_header (RkConnection *connection, guint8 header[HEADER_SIZE])
{
  sqlite3_file *file = NULL;
  int code = sqlite3_file_control (rk_connection_handle (connection), "main", SQLITE_FCNTL_FILE_POINTER, &file);

  return code == SQLITE_OK && file != NULL && file->pMethods != NULL && file->pMethods->xRead (file, header, HEADER_SIZE, 0) == SQLITE_OK;
}

static gboolean
refuse (const char *name, GError **error)
{
  g_set_error (error, RK_DOCUMENT_ERROR, RK_DOCUMENT_ERROR_FORMAT, _ ("“%s” is not a Renkei document. The file was not changed."), name);
  return FALSE;
}

gboolean
rk_header_check_version (const char *name, gint64 version, int latest, GError **error)
{
  if (version < 1)
    return refuse (name, error);
  if (version <= latest)
    return TRUE;
  g_set_error (error, RK_DOCUMENT_ERROR, RK_DOCUMENT_ERROR_NEWER,
               _ ("“%s” was written by a newer Renkei: its format is %d, this Renkei reads up to %d. The file was not changed; please open it with the newer Renkei."),
               name, (int) version, latest);
  return FALSE;
}

gboolean
rk_header_check (const char *path, int latest, GError **error)
{
  g_autofree char *name = g_filename_display_basename (path);
  g_autoptr (RkConnection) connection = rk_connection_open (path, RK_CONNECTION_READ_ONLY, error);
  guint8 header[HEADER_SIZE];

  if (connection == NULL)
    return FALSE;
  if (!read_header (connection, header) || memcmp (header, "SQLite format 3", 16) != 0 || big_endian_at (header, APPLICATION_ID_AT) != RK_APPLICATION_ID)
    return refuse (name, error);
  return rk_header_check_version (name, (gint32) big_endian_at (header, USER_VERSION_AT), latest, error);
}
