/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Whole copies. */
#include "fixture.h"

static void
test_backup (void)
{
  g_autoptr (Folder) folder = folder_new ();
  g_autofree char *path = make_document (folder);
  g_autofree char *copy = path_in (folder, "写し 100%.renkei");
  g_autoptr (GError) error = NULL;
  RkDocument *document = must_open (path, RK_DOCUMENT_OPEN);

  must_name_source (document, "Rename a", "a", "Two"); /* still in the log */
  rk_document_backup (document, copy, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (mode_of (copy), ==, 0600);
  g_assert_false (rk_document_backup (document, copy, &error));
  assert_says (error, RK_DOCUMENT_ERROR_OPEN, "already", "写し");
  g_clear_error (&error);
  g_assert_false (rk_document_backup (document, path, &error));
  assert_says (error, RK_DOCUMENT_ERROR_OPEN, "already", "plan.renkei");
  must_name_source (document, "Rename a again", "a", "Three");
  rk_document_close (document);
  document = must_open (copy, RK_DOCUMENT_OPEN);
  assert_sources (document, "a=Two");
  assert_all_well (document);
  g_assert_true (rk_history_undo (document, NULL, NULL)); /* the history goes along */
  assert_sources (document, "a=One");
  rk_document_close (document);
}

static void
test_backup_of_a_document_in_memory (void)
{
  g_autoptr (Folder) folder = folder_new ();
  g_autofree char *copy = path_in (folder, "copy.renkei");
  g_autoptr (RkDocument) memory = must_open (":memory:", RK_DOCUMENT_CREATE);
  g_autoptr (RkDocument) document = NULL;

  must_name_source (memory, "Add a", "a", "One");
  g_assert_true (rk_document_backup (memory, copy, NULL));
  document = must_open (copy, RK_DOCUMENT_OPEN);
  assert_sources (document, "a=One");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/backup/backup", test_backup);
  g_test_add_func ("/backup/backup-of-a-document-in-memory", test_backup_of_a_document_in_memory);
  return g_test_run ();
}
