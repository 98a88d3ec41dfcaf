/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/session/rk-exchange-file.h"

#include "core/rk-language.h"

#define BYTES_AT_MOST (64 * 1024 * 1024)

/* No more is read than could be used: the file may have no end. */
char *
rk_exchange_read (const char *path, gsize *length, GError **error)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFileInputStream) stream = g_file_read (file, NULL, error);
  g_autofree char *text = stream != NULL ? g_try_malloc (BYTES_AT_MOST + 1) : NULL;

  if (stream == NULL)
    return NULL;
  if (text == NULL || !g_input_stream_read_all (G_INPUT_STREAM (stream), text, BYTES_AT_MOST + 1, length, NULL, error)) {
    if (error != NULL && *error == NULL)
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, _ ("%s: there is not enough memory"), path);
    return NULL;
  }
  if (*length > BYTES_AT_MOST) {
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, _ ("%s: the file is larger than %d MB. Nothing was imported."), path, BYTES_AT_MOST / 1024 / 1024);
    return NULL;
  }
  text[*length] = '\0';
  return g_realloc (g_steal_pointer (&text), *length + 1);
}

gboolean
rk_exchange_write (const char *path, const char *text, GError **error)
{
  return g_file_set_contents_full (path, text, -1, G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE, 0600, error);
}
