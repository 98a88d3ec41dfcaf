/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * From one version to the next, tried with a second version that is made up. */
#include "fixture.h"
#include "store/rk-document-private.h"
#include "store/rk-migrations.h"

static const char *const *
made_up_list (const char *second)
{
  static const char *list[3];

  list[0] = rk_migrations_own ()[0];
  list[1] = second;
  return list;
}

static void
test_migration (void)
{
  g_autoptr (Folder) folder = folder_new ();
  g_autofree char *path = make_document (folder);
  const char *const *list = made_up_list ("CREATE TABLE hub (id TEXT PRIMARY KEY NOT NULL) STRICT; ALTER TABLE venue ADD COLUMN hub TEXT;");
  g_autofree char *copy = path_in (folder, "plan.renkei.bak-1");
  g_autoptr (GError) error = NULL;
  RkDocument *document = rk_document_open_with (path, RK_DOCUMENT_OPEN, list, &error);

  g_assert_no_error (error);
  g_assert_cmpint (rk_document_version (document), ==, 2);
  assert_sources (document, "a=One");
  assert_all_well (document);
  g_assert_true (rk_history_undo (document, NULL, &error)); /* of an edit made before */
  rk_document_close (document);
  assert_folder (folder, "plan.renkei plan.renkei.bak-1");
  g_assert_cmpuint (mode_of (copy), ==, 0600);
  g_assert_null (rk_document_open (path, RK_DOCUMENT_OPEN, &error)); /* this Renkei knows one version only */
  assert_says (error, RK_DOCUMENT_ERROR_NEWER, "plan.renkei", "newer");
  document = must_open (copy, RK_DOCUMENT_OPEN);
  g_assert_cmpint (rk_document_version (document), ==, 1);
  assert_sources (document, "a=One");
  rk_document_close (document);
  rk_document_close (rk_document_open_with (path, RK_DOCUMENT_OPEN, list, NULL));
  assert_folder (folder, "plan.renkei plan.renkei.bak-1"); /* no second copy */
}

static void
test_migration_that_fails (void)
{
  g_autoptr (Folder) folder = folder_new ();
  g_autofree char *path = make_document (folder);
  g_autoptr (GBytes) before = read_bytes (path);
  g_autoptr (GBytes) after = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (RkDocument) document = NULL;

  g_assert_null (rk_document_open_with (path, RK_DOCUMENT_OPEN, made_up_list ("CREATE TABLE hub (x); CREATE TABLE hub (x);"), &error));
  assert_says (error, RK_DOCUMENT_ERROR_SQL, "plan.renkei", "Nothing was changed");
  after = read_bytes (path);
  g_assert_true (g_bytes_equal (before, after));
  assert_folder (folder, "plan.renkei"); /* no copy either */
  document = must_open (path, RK_DOCUMENT_OPEN);
  assert_all_well (document);
  assert_sources (document, "a=One");
}

static void
test_migration_needs_writing (void)
{
  g_autoptr (Folder) folder = folder_new ();
  g_autofree char *path = make_document (folder);
  g_autoptr (GError) error = NULL;

  g_assert_null (rk_document_open_with (path, RK_DOCUMENT_READ_ONLY, made_up_list ("CREATE TABLE hub (x);"), &error));
  assert_says (error, RK_DOCUMENT_ERROR_READ_ONLY, "plan.renkei", "older");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/migration/migration", test_migration);
  g_test_add_func ("/migration/migration-that-fails", test_migration_that_fails);
  g_test_add_func ("/migration/migration-needs-writing", test_migration_needs_writing);
  return g_test_run ();
}
