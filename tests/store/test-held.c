/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A document stays held against other processes even when something in this process opens and closes its files, as a file chooser
 * does that looks into a folder: a classic POSIX lock would be gone with the first close. */
#include "fixture.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

/* Where SQLite locks: the shared range of a document, and the byte of its index that says that it is in use. */
#define SHARED_FIRST 0x40000002
#define SHARED_SIZE 510
#define IN_USE 128

/* Seen from another process: a lock of our own is never in our own way. */
static gboolean
is_held (const char *path, off_t start, off_t length)
{
  pid_t child = fork ();
  int status = -1;

  if (child == 0) {
    struct flock lock = { .l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = start, .l_len = length };
    int descriptor = open (path, O_RDWR);

    _exit (descriptor >= 0 && fcntl (descriptor, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK ? 0 : 1);
  }
  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  return WIFEXITED (status) && WEXITSTATUS (status) == 0;
}

static void
look_into (const char *path)
{
  g_autofree char *bytes = NULL;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (path, &bytes, NULL, &error);
  g_assert_no_error (error);
}

static void
test_others_look_into_the_files (void)
{
  g_autoptr (Folder) folder = folder_new ();
  g_autofree char *path = make_document (folder), *index = g_strconcat (path, "-shm", NULL), *log = g_strconcat (path, "-wal", NULL);
  g_autoptr (RkDocument) document = must_open (path, RK_DOCUMENT_OPEN);

  must_name_source (document, "Name", "a", "One");
  g_assert_true (is_held (path, SHARED_FIRST, SHARED_SIZE));
  g_assert_true (is_held (index, IN_USE, 1));
  look_into (path);
  look_into (log);
  look_into (index);
  g_assert_true (is_held (path, SHARED_FIRST, SHARED_SIZE));
  g_assert_true (is_held (index, IN_USE, 1));
  must_name_source (document, "Name again", "a", "Two");
  assert_all_well (document);
}

static void
test_let_go_when_closed (void)
{
  g_autoptr (Folder) folder = folder_new ();
  g_autofree char *path = make_document (folder);
  RkDocument *document = must_open (path, RK_DOCUMENT_OPEN);

  must_name_source (document, "Name", "a", "One");
  rk_document_close (document);
  g_assert_false (is_held (path, SHARED_FIRST, SHARED_SIZE));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/held/others-look-into-the-files", test_others_look_into_the_files);
  g_test_add_func ("/held/let-go-when-closed", test_let_go_when_closed);
  return g_test_run ();
}
