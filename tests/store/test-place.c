/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Places that take no writing, and places that are full. */
#include "fixture.h"

#include <signal.h>
#include <sys/resource.h>
#include <unistd.h>

#define NOBODY 65534

/* As somebody to whom modes apply: the user who runs the tests may be root. */
static void
become_nobody (void)
{
  if (geteuid () == 0 && (setgid (NOBODY) != 0 || setuid (NOBODY) != 0))
    g_error ("cannot become nobody");
}

static void
test_read_only_folder (void)
{
  g_autoptr (Folder) folder = NULL;
  g_autofree char *path = NULL;
  g_autofree char *new = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GError) creating = NULL;
  g_autoptr (GError) copying = NULL;
  RkDocument *document;

  if (!g_test_subprocess ()) {
    g_test_trap_subprocess (NULL, 0, 0);
    g_test_trap_assert_passed ();
    return;
  }
  become_nobody ();
  folder = folder_new ();
  path = make_document (folder);
  new = path_in (folder, "new.renkei");
  g_assert_cmpint (g_chmod (folder, 0500), ==, 0);
  document = must_open (path, RK_DOCUMENT_OPEN);
  g_assert_true (rk_document_is_read_only (document));
  g_assert_null (rk_document_holder (document));
  assert_sources (document, "a=One");
  assert_all_well (document);
  g_assert_false (name_source (document, "Rename a", "a", "Two", &error));
  assert_says (error, RK_DOCUMENT_ERROR_READ_ONLY, "plan.renkei", "Nothing was changed");
  g_assert_false (rk_document_backup (document, new, &copying));
  rk_document_close (document);
  g_assert_null (rk_document_open (new, RK_DOCUMENT_CREATE, &creating));
  assert_says (creating, RK_DOCUMENT_ERROR_OPEN, "new.renkei", "could not be made");
  assert_folder (folder, "plan.renkei");
  g_chmod (folder, 0700);
}

static void
test_read_only_file (void)
{
  g_autoptr (Folder) folder = NULL;
  g_autofree char *path = NULL;
  RkDocument *document;

  if (!g_test_subprocess ()) {
    g_test_trap_subprocess (NULL, 0, 0);
    g_test_trap_assert_passed ();
    return;
  }
  become_nobody ();
  folder = folder_new ();
  path = make_document (folder);
  g_chmod (path, 0400);
  document = must_open (path, RK_DOCUMENT_OPEN);
  g_assert_true (rk_document_is_read_only (document));
  assert_sources (document, "a=One");
  rk_document_close (document);
  assert_folder (folder, "plan.renkei");
  g_chmod (path, 0000);
  g_assert_null (rk_document_open (path, RK_DOCUMENT_OPEN, NULL));
}

/* No file of this process grows beyond @bytes while it is set; -1 for no limit. */
static void
limit_files (gint64 bytes)
{
  struct rlimit limit;

  g_assert_cmpint (getrlimit (RLIMIT_FSIZE, &limit), ==, 0);
  limit.rlim_cur = bytes < 0 ? limit.rlim_max : (rlim_t) bytes;
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &limit), ==, 0);
}

static void
test_full_disk (void)
{
  g_autoptr (Folder) folder = folder_new ();
  g_autofree char *path = make_document (folder);
  g_autofree char *copy = path_in (folder, "copy.renkei");
  g_autofree char *long_name = g_strnfill (1000000, 'x');
  g_autoptr (GError) of_edit = NULL;
  g_autoptr (GError) of_undo = NULL;
  g_autoptr (GError) of_copy = NULL;
  RkDocument *document = must_open (path, RK_DOCUMENT_OPEN);

  must_name_source (document, "Add b", "b", long_name);
  must_name_source (document, "Shorten b", "b", "Two");
  limit_files (4096);
  g_assert_false (name_source (document, "Rename a", "a", long_name, &of_edit));
  g_assert_false (rk_history_undo (document, NULL, &of_undo));
  g_assert_false (rk_document_backup (document, copy, &of_copy));
  limit_files (-1);
  assert_says (of_edit, RK_DOCUMENT_ERROR_FULL, "no room", "plan.renkei");
  assert_says (of_undo, RK_DOCUMENT_ERROR_FULL, "no room", "plan.renkei");
  assert_says (of_copy, RK_DOCUMENT_ERROR_FULL, "no room", "No copy was made");
  assert_sources (document, "a=One b=Two");
  assert_all_well (document);
  must_name_source (document, "Rename a", "a", "Three"); /* there is room again */
  rk_document_close (document);
  assert_folder (folder, "plan.renkei");
  document = must_open (path, RK_DOCUMENT_OPEN);
  assert_sources (document, "a=Three b=Two");
  rk_document_close (document);
}

/* However much room there is, until there is enough. */
static void
test_full_disk_at_creation (void)
{
  g_autoptr (Folder) folder = folder_new ();
  g_autofree char *path = path_in (folder, "plan.renkei");

  for (gint64 room = 0;; room += 2048) {
    g_autoptr (GError) error = NULL;
    g_autoptr (RkDocument) document = NULL;

    limit_files (room);
    document = rk_document_open (path, RK_DOCUMENT_CREATE, &error);
    limit_files (-1);
    if (document != NULL) {
      g_assert_cmpint (room, >, 100000);
      assert_all_well (document);
      return;
    }
    assert_says (error, RK_DOCUMENT_ERROR_FULL, "no room", "plan.renkei");
    assert_folder (folder, "");
  }
}

int
main (int argc, char **argv)
{
  signal (SIGXFSZ, SIG_IGN); /* as the programs do: writing then fails instead */
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/place/read-only-folder", test_read_only_folder);
  g_test_add_func ("/place/read-only-file", test_read_only_file);
  g_test_add_func ("/place/full-disk", test_full_disk);
  g_test_add_func ("/place/full-disk-at-creation", test_full_disk_at_creation);
  return g_test_run ();
}
