/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Making, opening and sharing documents. */
#include "fixture.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static const char *program;

static void
test_create (void)
{
  g_autoptr (Folder) folder = folder_new ();
  g_autofree char *path = path_in (folder, "plan.renkei");
  g_autofree char *log = path_in (folder, "plan.renkei-wal");
  RkDocument *document = must_open (path, RK_DOCUMENT_CREATE);
  g_autoptr (GBytes) bytes = NULL;

  g_assert_cmpstr (rk_document_path (document), ==, path);
  g_assert_cmpint (rk_document_version (document), ==, 5);
  g_assert_false (rk_document_is_read_only (document));
  g_assert_null (rk_document_holder (document));
  must_name_source (document, "Add a", "a", "One");
  assert_folder (folder, "plan.renkei plan.renkei-shm plan.renkei-wal plan.renkei.lock");
  g_assert_cmpuint (mode_of (path), ==, 0600);
  g_assert_cmpuint (mode_of (log), ==, 0600);
  rk_document_close (document);
  assert_folder (folder, "plan.renkei");
  bytes = read_bytes (path);
  g_assert_cmpmem ((const char *) g_bytes_get_data (bytes, NULL) + 68, 4, "RNKI", 4);
  document = must_open (path, RK_DOCUMENT_OPEN);
  assert_sources (document, "a=One");
  assert_all_well (document);
  rk_document_close (document);
}

static void
test_create_never_replaces (void)
{
  g_autoptr (Folder) folder = folder_new ();
  g_autofree char *path = path_in (folder, "letter.txt");
  g_autofree char *link = path_in (folder, "link.txt");
  g_autofree char *contents = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GError) through_link = NULL;

  g_file_set_contents (path, "dear", -1, NULL);
  g_assert_null (rk_document_open (path, RK_DOCUMENT_CREATE, &error));
  assert_says (error, RK_DOCUMENT_ERROR_OPEN, "already", "letter.txt");
  g_assert_cmpint (symlink ("nowhere", link), ==, 0);
  g_assert_null (rk_document_open (link, RK_DOCUMENT_CREATE, &through_link));
  g_assert_true (g_file_get_contents (path, &contents, NULL, NULL));
  g_assert_cmpstr (contents, ==, "dear");
  assert_folder (folder, "letter.txt link.txt");
}

static void
test_what_cannot_be_made (void)
{
  g_autoptr (Folder) folder = folder_new ();
  g_autofree char *path = path_in (folder, "missing/plan.renkei");
  g_autoptr (GError) error = NULL;

  g_assert_null (rk_document_open (path, RK_DOCUMENT_CREATE, &error));
  assert_says (error, RK_DOCUMENT_ERROR_OPEN, "plan.renkei", "could not be made");
}

static void
test_what_is_no_file (void)
{
  g_autoptr (Folder) folder = folder_new ();
  g_autofree char *pipe = path_in (folder, "pipe");
  g_autofree char *missing = path_in (folder, "missing");
  g_autoptr (GError) of_folder = NULL;
  g_autoptr (GError) of_pipe = NULL;
  g_autoptr (GError) of_missing = NULL;

  g_assert_null (rk_document_open (folder, RK_DOCUMENT_OPEN, &of_folder));
  assert_says (of_folder, RK_DOCUMENT_ERROR_OPEN, "not a file", "renkei-store");
  g_assert_cmpint (mkfifo (pipe, 0600), ==, 0);
  g_assert_null (rk_document_open (pipe, RK_DOCUMENT_OPEN, &of_pipe));
  assert_says (of_pipe, RK_DOCUMENT_ERROR_OPEN, "not a file", "pipe");
  g_assert_null (rk_document_open (missing, RK_DOCUMENT_OPEN, &of_missing));
  assert_says (of_missing, RK_DOCUMENT_ERROR_OPEN, "cannot be opened", "missing");
  assert_folder (folder, "pipe");
}

static void
test_second_opener (void)
{
  g_autoptr (Folder) folder = folder_new ();
  g_autofree char *path = make_document (folder);
  g_autofree char *link = path_in (folder, "link");
  g_autofree char *since = NULL;
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autoptr (GError) error = NULL;
  RkDocument *first = must_open (path, RK_DOCUMENT_OPEN);
  RkDocument *second;

  g_assert_cmpint (symlink ("plan.renkei", link), ==, 0);
  second = must_open (link, RK_DOCUMENT_OPEN); /* another name of the same file */
  g_assert_true (rk_document_is_read_only (second));
  g_assert_nonnull (strstr (rk_document_holder (second), g_get_host_name ()));
  g_assert_true (g_regex_match_simple (", since (\\d{4}-\\d\\d-\\d\\d )?\\d\\d:\\d\\d$", rk_document_holder (second), 0, 0));
  g_assert_false (name_source (second, "Rename a", "a", "Two", &error));
  assert_says (error, RK_DOCUMENT_ERROR_READ_ONLY, "plan.renkei", g_get_host_name ());
  must_name_source (first, "Rename a", "a", "Three");
  assert_sources (second, "a=Three"); /* it sees what the first one does */
  rk_document_close (second);
  must_name_source (first, "Rename a again", "a", "Four"); /* and its end disturbs nobody */
  rk_document_close (first);
  second = must_open (path, RK_DOCUMENT_OPEN);
  g_assert_false (rk_document_is_read_only (second));
  g_assert_null (rk_document_holder (second));
  assert_sources (second, "a=Four");
  rk_document_close (second);
}

static void
test_read_only_on_demand (void)
{
  g_autoptr (Folder) folder = folder_new ();
  g_autofree char *path = make_document (folder);
  g_autoptr (GBytes) before = read_bytes (path);
  g_autoptr (GBytes) after = NULL;
  g_autoptr (GError) error = NULL;
  RkDocument *reader = must_open (path, RK_DOCUMENT_READ_ONLY);
  RkDocument *writer = must_open (path, RK_DOCUMENT_OPEN);

  g_assert_true (rk_document_is_read_only (reader));
  g_assert_null (rk_document_holder (reader));
  g_assert_false (rk_document_is_read_only (writer)); /* a reader is in nobody's way */
  g_assert_false (name_source (reader, "Rename a", "a", "Two", &error));
  assert_says (error, RK_DOCUMENT_ERROR_READ_ONLY, "plan.renkei", "Nothing was changed");
  assert_all_well (reader);
  rk_document_close (writer);
  rk_document_close (reader);
  after = read_bytes (path);
  g_assert_true (g_bytes_equal (before, after));
}

/* The child of the next test: holds a document until it is killed. */
static int
hold (const char *path)
{
  RkDocument *document = must_open (path, RK_DOCUMENT_OPEN);

  must_name_source (document, "Rename a", "a", "By the child");
  if (write (STDOUT_FILENO, "!", 1) != 1)
    return 1;
  pause ();
  return 0;
}

static void
test_a_killed_holder_leaves_no_lock (void)
{
  g_autoptr (Folder) folder = folder_new ();
  g_autofree char *path = make_document (folder);
  const char *argv[] = { program, "--hold", path, NULL };
  g_autoptr (RkDocument) document = NULL;
  RkDocument *second;
  GPid child;
  int output;
  char ready;

  g_assert_true (g_spawn_async_with_pipes (NULL, (char **) argv, NULL, G_SPAWN_DO_NOT_REAP_CHILD, NULL, NULL, &child, NULL, &output, NULL, NULL));
  g_assert_cmpint (read (output, &ready, 1), ==, 1);
  second = must_open (path, RK_DOCUMENT_OPEN);
  g_assert_true (rk_document_is_read_only (second));
  g_assert_nonnull (rk_document_holder (second));
  rk_document_close (second);
  kill (child, SIGKILL);
  waitpid (child, NULL, 0);
  close (output);
  document = must_open (path, RK_DOCUMENT_OPEN);
  g_assert_false (rk_document_is_read_only (document));
  assert_sources (document, "a=By the child");
}

static int
flock_whole (int descriptor)
{
  struct flock whole = { .l_type = F_WRLCK, .l_whence = SEEK_SET };

  return fcntl (descriptor, F_OFD_SETLK, &whole);
}

static void
test_a_strange_lock_file (void)
{
  g_autoptr (Folder) folder = folder_new ();
  g_autofree char *path = make_document (folder);
  g_autofree char *lock = path_in (folder, "plan.renkei.lock");
  g_autoptr (RkDocument) document = NULL;
  int descriptor;

  g_file_set_contents (lock, "left behind by a crash", -1, NULL);
  rk_document_close (must_open (path, RK_DOCUMENT_OPEN));
  assert_folder (folder, "plan.renkei");
  descriptor = open (lock, O_RDWR | O_CREAT | O_CLOEXEC, 0600); /* held by something that leaves no name */
  g_assert_cmpint (write (descriptor, "\xff\n\n\n\n", 5), ==, 5);
  g_assert_cmpint (flock_whole (descriptor), ==, 0);
  document = must_open (path, RK_DOCUMENT_OPEN);
  g_assert_true (rk_document_is_read_only (document));
  g_assert_cmpstr (rk_document_holder (document), ==, "somebody");
  close (descriptor);
}

static void
test_in_memory (void)
{
  g_autoptr (RkDocument) document = must_open (":memory:", RK_DOCUMENT_CREATE);
  g_autoptr (RkDocument) other = must_open (":memory:", RK_DOCUMENT_CREATE);

  must_name_source (document, "Add a", "a", "One");
  assert_sources (other, "");
  g_assert_false (rk_document_is_read_only (document));
  g_assert_cmpint (g_access (":memory:", F_OK), !=, 0);
  g_assert_cmpint (g_access (":memory:.lock", F_OK), !=, 0);
}

static void
test_odd_names (void)
{
  static const char *const names[] = { "令和6年度 計画.renkei", "50%41?mode=ro#x.renkei", "-v", "a'b\"c", ":memory:x", "file:x" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++) {
    g_autoptr (Folder) folder = folder_new ();
    g_autofree char *path = path_in (folder, names[i]);
    RkDocument *document = must_open (path, RK_DOCUMENT_CREATE);

    must_name_source (document, "Add a", "a", "One");
    rk_document_close (document);
    assert_folder (folder, names[i]);
    document = must_open (path, RK_DOCUMENT_READ_ONLY);
    assert_sources (document, "a=One");
    rk_document_close (document);
  }
}

int
main (int argc, char **argv)
{
  if (argc == 3 && g_str_equal (argv[1], "--hold"))
    return hold (argv[2]);
  program = argv[0];
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/document/create", test_create);
  g_test_add_func ("/document/create-never-replaces", test_create_never_replaces);
  g_test_add_func ("/document/what-cannot-be-made", test_what_cannot_be_made);
  g_test_add_func ("/document/what-is-no-file", test_what_is_no_file);
  g_test_add_func ("/document/second-opener", test_second_opener);
  g_test_add_func ("/document/read-only-on-demand", test_read_only_on_demand);
  g_test_add_func ("/document/a-killed-holder-leaves-no-lock", test_a_killed_holder_leaves_no_lock);
  g_test_add_func ("/document/a-strange-lock-file", test_a_strange_lock_file);
  g_test_add_func ("/document/in-memory", test_in_memory);
  g_test_add_func ("/document/odd-names", test_odd_names);
  return g_test_run ();
}
