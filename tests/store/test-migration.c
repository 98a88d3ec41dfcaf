/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * From one version to the next, tried with one more version that is made up, and with a document that the Renkei of version 1
 * made: its published figures, and one edit, E704's expected number of people. */
#include "core/event/rk-event.h"
#include "core/rk-types.h"
#include "fixture.h"
#include "store/rk-document-private.h"
#include "store/rk-migrations.h"

#define LATEST 5

static const char *const *
made_up_list (const char *next)
{
  static const char *list[LATEST + 2];

  g_assert_cmpint (rk_migrations_latest (rk_migrations_own ()), ==, LATEST);
  for (int i = 0; i < LATEST; i++)
    list[i] = rk_migrations_own ()[i];
  list[LATEST] = next;
  return list;
}

static void
test_migration (void)
{
  g_autoptr (Folder) folder = folder_new ();
  g_autofree char *path = make_document (folder);
  const char *const *list = made_up_list ("CREATE TABLE hub (id TEXT PRIMARY KEY NOT NULL) STRICT; ALTER TABLE venue ADD COLUMN hub TEXT;");
  g_autofree char *copy = path_in (folder, "plan.renkei.bak-5");
  g_autoptr (GError) error = NULL;
  RkDocument *document = rk_document_open_with (path, RK_DOCUMENT_OPEN, list, &error);

  g_assert_no_error (error);
  g_assert_cmpint (rk_document_version (document), ==, LATEST + 1);
  assert_sources (document, "a=One");
  assert_all_well (document);
  g_assert_true (rk_history_undo (document, NULL, &error)); /* of an edit made before */
  rk_document_close (document);
  assert_folder (folder, "plan.renkei plan.renkei.bak-5");
  g_assert_cmpuint (mode_of (copy), ==, 0600);
  g_assert_null (rk_document_open (path, RK_DOCUMENT_OPEN, &error)); /* newer than what this Renkei knows */
  assert_says (error, RK_DOCUMENT_ERROR_NEWER, "plan.renkei", "newer");
  document = must_open (copy, RK_DOCUMENT_OPEN);
  g_assert_cmpint (rk_document_version (document), ==, LATEST);
  assert_sources (document, "a=One");
  rk_document_close (document);
  rk_document_close (rk_document_open_with (path, RK_DOCUMENT_OPEN, list, NULL));
  assert_folder (folder, "plan.renkei plan.renkei.bak-5"); /* no second copy */
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

static char *
copy_version_1 (const Folder *folder)
{
  g_autofree char *from = g_test_build_filename (G_TEST_DIST, "..", "data", "version-1.renkei", NULL);
  g_autoptr (GBytes) bytes = read_bytes (from);
  char *path = path_in (folder, "plan.renkei");

  g_assert_true (g_file_set_contents (path, g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes), NULL));
  return path;
}

static gint64
read_expected (RkDocument *document)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RkDataset) dataset = rk_document_read (document, &error);

  g_assert_no_error (error);
  return ((const RkEvent *) rk_dataset_get (dataset, &rk_event_type, "E704"))->expected;
}

/* Every type of version 1 with the rows that its figures have, and none of the later types. */
static void
assert_figures_of_version_1 (RkDocument *document)
{
  static const struct {
    const char *type;
    guint rows;
  } rows[] = {
    { "source", 13 },
    { "ward", 24 },
    { "population", 48 },
    { "block", 28 },
    { "venue", 5 },
    { "event", 83 },
    { "attendance", 21 },
    { "question", 17 },
    { "answer", 34 },
    { "measure", 10 },
    { "observation", 25 },
    { "programme_item", 8 },
    { "progress", 29 },
    { "site", 22 },
    { "platform", 31 },
  };
  g_autoptr (GError) error = NULL;
  g_autoptr (RkDataset) dataset = rk_document_read (document, &error);

  g_assert_no_error (error);
  for (guint i = 0; rk_types ()[i] != NULL; i++) {
    g_test_message ("%s", rk_types ()[i]->name);
    if (i < G_N_ELEMENTS (rows))
      g_assert_cmpstr (rk_types ()[i]->name, ==, rows[i].type);
    g_assert_cmpuint (rk_dataset_all (dataset, rk_types ()[i])->len, ==, i < G_N_ELEMENTS (rows) ? rows[i].rows : 0);
  }
}

static void
test_document_of_version_1 (void)
{
  const char *const only_version_1[] = { rk_migrations_own ()[0], NULL };
  g_autoptr (Folder) folder = folder_new ();
  g_autofree char *path = copy_version_1 (folder), *copy = path_in (folder, "plan.renkei.bak-1");
  RkDocument *document = must_open (path, RK_DOCUMENT_OPEN);

  g_assert_cmpint (rk_document_version (document), ==, LATEST);
  assert_all_well (document);
  assert_figures_of_version_1 (document);
  g_assert_cmpint (read_expected (document), ==, 120);
  rk_document_close (document);
  assert_folder (folder, "plan.renkei plan.renkei.bak-1");
  g_assert_cmpuint (mode_of (copy), ==, 0600);
  document = rk_document_open_with (copy, RK_DOCUMENT_READ_ONLY, only_version_1, NULL);
  g_assert_cmpint (rk_document_version (document), ==, 1);
  rk_document_close (document);
}

/* What may only be read is read as if it had been brought up to date; the file stays as it is. */
static void
test_migration_to_read (void)
{
  g_autoptr (Folder) folder = folder_new ();
  g_autofree char *path = copy_version_1 (folder);
  g_autoptr (GBytes) before = read_bytes (path), after = NULL;
  RkDocument *document = must_open (path, RK_DOCUMENT_READ_ONLY);

  g_assert_true (rk_document_is_read_only (document));
  g_assert_cmpint (rk_document_version (document), ==, LATEST);
  assert_figures_of_version_1 (document);
  rk_document_close (document);
  after = read_bytes (path);
  g_assert_true (g_bytes_equal (before, after));
  assert_folder (folder, "plan.renkei"); /* no copy, no companion */
}

/* The edit was recorded before events had a series; one made after that goes too. */
static void
test_history_of_version_1 (void)
{
  g_autoptr (Folder) folder = folder_new ();
  g_autofree char *path = copy_version_1 (folder);
  g_autoptr (RkDocument) document = must_open (path, RK_DOCUMENT_OPEN);
  g_autoptr (GError) error = NULL;

  must_name_source (document, "Rename S0", "S0", "Paper");
  g_assert_true (rk_history_undo (document, NULL, &error));
  g_assert_true (rk_history_undo (document, NULL, &error));
  g_assert_true (read_expected (document) == RK_MISSING);
  g_assert_true (rk_history_redo (document, NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpint (read_expected (document), ==, 120);
  assert_all_well (document);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/migration/migration", test_migration);
  g_test_add_func ("/migration/migration-that-fails", test_migration_that_fails);
  g_test_add_func ("/migration/document-of-version-1", test_document_of_version_1);
  g_test_add_func ("/migration/to-read", test_migration_to_read);
  g_test_add_func ("/migration/history-of-version-1", test_history_of_version_1);
  return g_test_run ();
}
