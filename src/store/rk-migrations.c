/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/rk-migrations.h"

#include "store/rk-header.h"

#include <gio/gio.h>

#define FOLDER "/jp/renkei/Renkei/schema/"

/* Made by glib-compile-resources from data/schema; asking for it by name keeps the linker from leaving it out. */
GResource *rk_schema_get_resource (void);

static char *
load_text (int number)
{
  g_autofree char *path = g_strdup_printf (FOLDER "%03d.sql", number);
  g_autoptr (GBytes) bytes = g_resource_lookup_data (rk_schema_get_resource (), path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);

  return bytes != NULL ? g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes)) : NULL;
}

const char *const *
rk_migrations_own (void)
{
  static char **list = NULL;

  if (g_once_init_enter (&list)) {
    GPtrArray *texts = g_ptr_array_new ();
    char *text;

    while ((text = load_text ((int) texts->len + 1)) != NULL)
      g_ptr_array_add (texts, text);
    g_ptr_array_add (texts, NULL);
    g_once_init_leave (&list, (char **) g_ptr_array_free (texts, FALSE));
  }
  return (const char *const *) list;
}

int
rk_migrations_latest (const char *const *list)
{
  return (int) g_strv_length ((char **) list);
}

static gboolean
run_one (RkConnection *connection, const char *text, int version, GError **error)
{
  g_autofree char *stamp = g_strdup_printf ("PRAGMA application_id = %d; PRAGMA user_version = %d", RK_APPLICATION_ID, version);

  return rk_connection_exec (connection, text, error) && rk_connection_exec (connection, stamp, error);
}

gboolean
rk_migrations_run (RkConnection *connection, const char *const *list, GError **error)
{
  int latest = rk_migrations_latest (list);
  gboolean done;
  gint64 version;

  if (!rk_connection_begin (connection, error))
    return FALSE;
  done = rk_connection_get_integer (connection, "PRAGMA user_version", &version, error);
  for (int next = (int) version + 1; next <= latest && done; next++)
    done = run_one (connection, list[next - 1], next, error);
  return rk_connection_end (connection, done, error) && done;
}
