/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the tests of the store share: a folder of one's own, small records, and assertions on errors. */
#pragma once
#include "core/record/rk-source.h"
#include "store/rk-document.h"
#include "store/rk-history.h"

#include <gio/gio.h>
#include <glib/gstdio.h>
#include <sqlite3.h>
#include <string.h>

/* A folder that goes when the variable does. */
typedef char Folder;

static inline Folder *
folder_new (void)
{
  g_autoptr (GError) error = NULL;
  char *folder = g_dir_make_tmp ("renkei-store-XXXXXX", &error);

  g_assert_no_error (error);
  return folder;
}

static inline void
folder_free (Folder *folder)
{
  g_autoptr (GDir) entries = g_dir_open (folder, 0, NULL);
  const char *name;

  while (entries != NULL && (name = g_dir_read_name (entries)) != NULL) {
    g_autofree char *path = g_build_filename (folder, name, NULL);

    if (g_remove (path) != 0)
      folder_free (g_steal_pointer (&path));
  }
  g_rmdir (folder);
  g_free (folder);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Folder, folder_free)

static inline int
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(char *const *) a, *(char *const *) b);
}

/* Holds the names in the folder, sorted, against @expected, which has a blank between them. */
static inline void
assert_folder (const Folder *folder, const char *expected)
{
  g_autoptr (GDir) entries = g_dir_open (folder, 0, NULL);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *text = NULL;
  const char *name;

  while ((name = g_dir_read_name (entries)) != NULL)
    g_ptr_array_add (names, g_strdup (name));
  g_ptr_array_sort (names, compare_names);
  g_ptr_array_add (names, NULL);
  text = g_strjoinv (" ", (char **) names->pdata);
  g_assert_cmpstr (text, ==, expected);
}

static inline char *
path_in (const Folder *folder, const char *name)
{
  return g_build_filename (folder, name, NULL);
}

static inline RkDocument *
must_open (const char *path, RkDocumentFlags flags)
{
  g_autoptr (GError) error = NULL;
  RkDocument *document = rk_document_open (path, flags, &error);

  g_assert_no_error (error);
  g_assert_nonnull (document);
  return document;
}

/* An error of that code whose message holds both texts. */
static inline void
assert_says (const GError *error, RkDocumentError code, const char *what, const char *which)
{
  g_assert_error (error, RK_DOCUMENT_ERROR, (int) code);
  if (strstr (error->message, what) == NULL || strstr (error->message, which) == NULL)
    g_error ("“%s” and “%s” are not in: %s", what, which, error->message);
}

static inline void
put_source (RkEdit *edit, const char *id, const char *name)
{
  gpointer source = rk_record_new (&rk_source_type);

  rk_record_set_string (source, rk_record_type_field (&rk_source_type, "id"), id);
  rk_record_set_string (source, rk_record_type_field (&rk_source_type, "name"), name);
  rk_edit_put (edit, &rk_source_type, source);
  rk_record_free (&rk_source_type, source);
}

/* An edit that gives the source its name. */
static inline gboolean
name_source (RkDocument *document, const char *label, const char *id, const char *name, GError **error)
{
  g_autoptr (RkEdit) edit = rk_edit_new (label);

  put_source (edit, id, name);
  return rk_history_apply (document, edit, error);
}

static inline void
must_name_source (RkDocument *document, const char *label, const char *id, const char *name)
{
  g_autoptr (GError) error = NULL;

  name_source (document, label, id, name, &error);
  g_assert_no_error (error);
}

/* Returns: the sources as "a=Name b=Name", "" for none */
static inline char *
list_sources (RkDocument *document)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RkDataset) dataset = rk_document_read (document, &error);
  GString *text = g_string_new (NULL);
  const GPtrArray *sources;

  g_assert_no_error (error);
  sources = rk_dataset_all (dataset, &rk_source_type);
  for (guint i = 0; i < sources->len; i++) {
    const RkSource *source = sources->pdata[i];

    g_string_append_printf (text, "%s%s=%s", i > 0 ? " " : "", source->id, source->name);
  }
  return g_string_free (text, FALSE);
}

static inline void
assert_sources (RkDocument *document, const char *expected)
{
  g_autofree char *sources = list_sources (document);

  g_assert_cmpstr (sources, ==, expected);
}

static inline void
assert_all_well (RkDocument *document)
{
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) findings = rk_document_verify (document, &error);
  g_autofree char *text = NULL;

  g_assert_no_error (error);
  text = g_strjoinv (" | ", findings);
  g_assert_cmpstr (text, ==, "");
}

/* Changes a closed file behind Renkei's back. */
static inline void
tamper (const char *path, const char *sql)
{
  sqlite3 *handle = NULL;
  char *message = NULL;

  g_assert_cmpint (sqlite3_open_v2 (path, &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, NULL), ==, SQLITE_OK);
  sqlite3_exec (handle, sql, NULL, NULL, &message);
  g_assert_cmpstr (message, ==, NULL);
  sqlite3_close (handle);
}

static inline guint
mode_of (const char *path)
{
  GStatBuf status;

  g_assert_cmpint (g_stat (path, &status), ==, 0);
  return status.st_mode & 07777;
}

static inline GBytes *
read_bytes (const char *path)
{
  char *contents;
  gsize length;

  g_assert_true (g_file_get_contents (path, &contents, &length, NULL));
  return g_bytes_new_take (contents, length);
}

/* A document with one source, closed. */
static inline char *
make_document (const Folder *folder)
{
  char *path = path_in (folder, "plan.renkei");
  g_autoptr (RkDocument) document = must_open (path, RK_DOCUMENT_CREATE);

  must_name_source (document, "Add a", "a", "One");
  return path;
}
