/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Making, opening, refusing, sharing, copying and checking documents. */
#define _GNU_SOURCE /* F_OFD_SETLK */
#include "store/rk-document.h"

#include "fixture.h"
#include "store/rk-document-private.h"
#include "store/rk-migrations.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#define NOBODY 65534

static const char *program;

static guint
mode_of (const char *path)
{
  GStatBuf status;

  g_assert_cmpint (g_stat (path, &status), ==, 0);
  return status.st_mode & 07777;
}

static GBytes *
read_bytes (const char *path)
{
  char *contents;
  gsize length;

  g_assert_true (g_file_get_contents (path, &contents, &length, NULL));
  return g_bytes_new_take (contents, length);
}

/* A document with one source, closed. */
static char *
make_document (const Folder *folder)
{
  char *path = path_in (folder, "plan.renkei");
  g_autoptr (RkDocument) document = must_open (path, RK_DOCUMENT_CREATE);

  must_name_source (document, "Add a", "a", "One");
  return path;
}

static void
test_create (void)
{
  g_autoptr (Folder) folder = folder_new ();
  g_autofree char *path = path_in (folder, "plan.renkei");
  g_autofree char *log = path_in (folder, "plan.renkei-wal");
  RkDocument *document = must_open (path, RK_DOCUMENT_CREATE);
  g_autoptr (GBytes) bytes = NULL;

  g_assert_cmpstr (rk_document_path (document), ==, path);
  g_assert_cmpint (rk_document_version (document), ==, 1);
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

/* What is done to a good document before it is opened. */
static void
empty_it (const char *path)
{
  g_assert_true (g_file_set_contents (path, "", 0, NULL));
}

static void
make_it_text (const char *path)
{
  g_assert_true (g_file_set_contents (path, "氏名,住所\n", -1, NULL));
}

static void
make_it_foreign (const char *path)
{
  tamper (path, "PRAGMA application_id = 7");
}

static void
make_it_newer (const char *path)
{
  tamper (path, "PRAGMA user_version = 99");
}

static void
unset_version (const char *path)
{
  tamper (path, "PRAGMA user_version = 0");
}

static void
set_negative_version (const char *path)
{
  tamper (path, "PRAGMA user_version = -1");
}

static void
cut_in_header (const char *path)
{
  g_assert_cmpint (truncate (path, 50), ==, 0);
}

static void
cut_after_header (const char *path)
{
  g_assert_cmpint (truncate (path, 100), ==, 0);
}

static void
cut_in_half (const char *path)
{
  GStatBuf status;

  g_assert_cmpint (g_stat (path, &status), ==, 0);
  g_assert_cmpint (truncate (path, status.st_size / 2), ==, 0);
}

static void
scribble (const char *path)
{
  char *contents;
  gsize length;

  g_assert_true (g_file_get_contents (path, &contents, &length, NULL));
  for (gsize i = 100; i < length; i++)
    contents[i] = (char) (i * 37 % 251);
  g_assert_true (g_file_set_contents (path, contents, (gssize) length, NULL));
  g_free (contents);
}

static void
add_trigger (const char *path)
{
  tamper (path, "CREATE TRIGGER boom AFTER INSERT ON source BEGIN DELETE FROM event; END");
}

static void
add_view (const char *path)
{
  tamper (path, "CREATE VIEW spy AS SELECT * FROM event");
}

static const struct {
  const char *name;
  void (*spoil) (const char *path);
  RkDocumentError code;
  const char *says;
} spoilt[] = {
  { "an empty file", empty_it, RK_DOCUMENT_ERROR_FORMAT, "not a Renkei document" },
  { "a list of names", make_it_text, RK_DOCUMENT_ERROR_FORMAT, "not a Renkei document" },
  { "another program's database", make_it_foreign, RK_DOCUMENT_ERROR_FORMAT, "not a Renkei document" },
  { "a newer document", make_it_newer, RK_DOCUMENT_ERROR_NEWER, "99" },
  { "a document of no version", unset_version, RK_DOCUMENT_ERROR_FORMAT, "not a Renkei document" },
  { "a document of a version below one", set_negative_version, RK_DOCUMENT_ERROR_FORMAT, "not a Renkei document" },
  { "cut within the header", cut_in_header, RK_DOCUMENT_ERROR_FORMAT, "not a Renkei document" },
  { "cut after the header", cut_after_header, RK_DOCUMENT_ERROR_FORMAT, "damaged" },
  { "cut in half", cut_in_half, RK_DOCUMENT_ERROR_FORMAT, "damaged" },
  { "garbage behind the header", scribble, RK_DOCUMENT_ERROR_FORMAT, "damaged" },
  { "a trigger", add_trigger, RK_DOCUMENT_ERROR_FORMAT, "triggers or views" },
  { "a view", add_view, RK_DOCUMENT_ERROR_FORMAT, "triggers or views" },
};

/* Refused whichever way it is opened, not a byte of it changed, nothing left beside it. */
static void
test_spoilt_files (void)
{
  static const RkDocumentFlags ways[] = { RK_DOCUMENT_OPEN, RK_DOCUMENT_READ_ONLY };

  for (guint i = 0; i < G_N_ELEMENTS (spoilt) * G_N_ELEMENTS (ways); i++) {
    guint row = i / G_N_ELEMENTS (ways);
    g_autoptr (Folder) folder = folder_new ();
    g_autofree char *path = make_document (folder);
    g_autoptr (GBytes) before = NULL;
    g_autoptr (GBytes) after = NULL;
    g_autoptr (GError) error = NULL;

    spoilt[row].spoil (path);
    before = read_bytes (path);
    g_test_message ("%s", spoilt[row].name);
    g_assert_null (rk_document_open (path, ways[i % G_N_ELEMENTS (ways)], &error));
    assert_says (error, spoilt[row].code, spoilt[row].says, "plan.renkei");
    after = read_bytes (path);
    g_assert_true (g_bytes_equal (before, after));
    assert_folder (folder, "plan.renkei");
  }
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

/* Each row: what somebody did to the file, and a word of the finding. */
static void
test_verify_finds (void)
{
  static const struct {
    const char *sql, *finding;
  } rows[] = {
    { "CREATE TABLE notes (x)", "“notes” is not Renkei’s" },
    { "DROP INDEX event_venue", "“event_venue” is missing" },
    { "ALTER TABLE event ADD COLUMN colour TEXT", "“event” is not as Renkei made it" },
    { "INSERT INTO venue (id, name, ward) VALUES ('v', 'Hall', '99999')", "Venue “v”: Ward: there is no Ward “99999”" },
    { "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace (sql, 'TEXT NOT NULL', 'TEXT') WHERE name = 'venue'", "“venue” is not as" },
    { "PRAGMA ignore_check_constraints = ON; INSERT INTO change VALUES (9, 'nonsense', '', '', '', 9, NULL, NULL, NULL)", "CHECK" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (Folder) folder = folder_new ();
    g_autofree char *path = make_document (folder);
    g_auto (GStrv) findings = NULL;
    g_autoptr (RkDocument) document = NULL;
    g_autoptr (GError) error = NULL;

    tamper (path, rows[i].sql);
    document = rk_document_open (path, RK_DOCUMENT_OPEN, &error);
    if (document == NULL) { /* so wrong that it is not even opened */
      g_assert_nonnull (strstr (error->message, rows[i].finding));
      continue;
    }
    findings = rk_document_verify (document, &error);
    g_assert_no_error (error);
    g_assert_cmpuint (g_strv_length (findings), >=, 1);
    if (strstr (findings[0], rows[i].finding) == NULL)
      g_error ("“%s” is not in: %s", rows[i].finding, findings[0]);
  }
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
  signal (SIGXFSZ, SIG_IGN);
  program = argv[0];
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/document/create", test_create);
  g_test_add_func ("/document/create-never-replaces", test_create_never_replaces);
  g_test_add_func ("/document/what-cannot-be-made", test_what_cannot_be_made);
  g_test_add_func ("/document/what-is-no-file", test_what_is_no_file);
  g_test_add_func ("/document/spoilt-files", test_spoilt_files);
  g_test_add_func ("/document/second-opener", test_second_opener);
  g_test_add_func ("/document/read-only-on-demand", test_read_only_on_demand);
  g_test_add_func ("/document/a-killed-holder-leaves-no-lock", test_a_killed_holder_leaves_no_lock);
  g_test_add_func ("/document/a-strange-lock-file", test_a_strange_lock_file);
  g_test_add_func ("/document/read-only-folder", test_read_only_folder);
  g_test_add_func ("/document/read-only-file", test_read_only_file);
  g_test_add_func ("/document/backup", test_backup);
  g_test_add_func ("/document/backup-of-a-document-in-memory", test_backup_of_a_document_in_memory);
  g_test_add_func ("/document/verify-finds", test_verify_finds);
  g_test_add_func ("/document/full-disk", test_full_disk);
  g_test_add_func ("/document/full-disk-at-creation", test_full_disk_at_creation);
  g_test_add_func ("/document/migration", test_migration);
  g_test_add_func ("/document/migration-that-fails", test_migration_that_fails);
  g_test_add_func ("/document/migration-needs-writing", test_migration_needs_writing);
  g_test_add_func ("/document/in-memory", test_in_memory);
  g_test_add_func ("/document/odd-names", test_odd_names);
  return g_test_run ();
}
