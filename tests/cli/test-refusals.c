/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What cannot be done: a message that says what and where, exit 1, and nothing changed. */
#include "cli.h"

#include <sys/stat.h>
#include <unistd.h>

/* A document of the published figures with one more change, made by the command line and the store. */
static char *
make_plan (const Folder *folder)
{
  char *path = path_in (folder, "plan.renkei");
  g_autoptr (Answer) made = ask ("new '%s'", path);

  g_assert_cmpint (made->exit, ==, 0);
  {
    g_autoptr (RkDocument) document = must_open (path, RK_DOCUMENT_OPEN);

    must_name_source (document, "Add a paper", "A1", "One more paper");
  }
  return path;
}

static void
assert_same (const char *path, GBytes *before)
{
  g_autoptr (GBytes) after = read_bytes (path);

  g_assert_true (g_bytes_equal (after, before));
}

static void
make_garbage (const char *path)
{
  g_assert_true (g_file_set_contents (path, "氏名,住所\n", -1, NULL));
}

static void
make_empty (const char *path)
{
  g_assert_true (g_file_set_contents (path, "", 0, NULL));
}

static void
make_newer (const char *path)
{
  tamper (path, "PRAGMA user_version = 99");
}

static void
make_foreign (const char *path)
{
  tamper (path, "PRAGMA application_id = 7");
}

static gint64
size_of (const char *path)
{
  GStatBuf status;

  g_assert_cmpint (g_stat (path, &status), ==, 0);
  return status.st_size;
}

static void
cut_in_half (const char *path)
{
  g_assert_cmpint (truncate (path, size_of (path) / 2), ==, 0);
}

static void
cut_in_header (const char *path)
{
  g_assert_cmpint (truncate (path, 50), ==, 0);
}

static void
scribble (const char *path)
{
  char *contents;
  gsize length;

  g_assert_true (g_file_get_contents (path, &contents, &length, NULL));
  for (gsize i = 4096; i < length; i++)
    contents[i] = (char) (i * 37 % 251);
  g_assert_true (g_file_set_contents (path, contents, (gssize) length, NULL));
  g_free (contents);
}

static const char *const verbs[] = { "info", "check", "list ward --year R6", "history", "undo", "redo", "verify", "map -o '%s/x.svg'", "chart consultations -o '%s/x.svg'",
                                     "deck -o '%s/x.pdf'" };

/* The verb's words with the folder put in. */
static char *
fill_in (const char *verb, const Folder *folder)
{
  g_auto (GStrv) parts = g_strsplit (verb, "%s", 2);

  return g_strjoinv (folder, parts);
}

static void
test_unreadable (void)
{
  static const struct {
    void (*spoil) (const char *path);
    const char *message;
  } table[] = {
    { make_garbage, "“plan.renkei” is not a Renkei document. The file was not changed." },
    { make_empty, "“plan.renkei” is not a Renkei document" },
    { make_foreign, "“plan.renkei” is not a Renkei document" },
    { make_newer, "“plan.renkei” was written by a newer Renkei: its format is 99" },
    { cut_in_half, "plan.renkei" },
    { cut_in_header, "plan.renkei" },
    { scribble, "plan.renkei" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++) {
    g_autoptr (Folder) folder = folder_new ();
    g_autofree char *path = make_plan (folder);
    g_autoptr (GBytes) before = NULL;

    table[i].spoil (path);
    before = read_bytes (path);
    for (guint k = 0; k < G_N_ELEMENTS (verbs); k++) {
      g_autofree char *verb = fill_in (verbs[k], folder);
      g_autoptr (Answer) answer = ask ("--document '%s' %s", path, verb);

      g_test_message ("%u %s", i, verb);
      assert_refused (answer, 1, table[i].message);
      assert_same (path, before);
      assert_folder (folder, "plan.renkei");
    }
  }
}

static void
test_no_document (void)
{
  g_autoptr (Folder) folder = folder_new ();
  g_autofree char *file = path_in (folder, "file"), *subfolder = path_in (folder, "folder"), *pipe = path_in (folder, "pipe");
  static const struct {
    const char *name, *message;
  } table[] = { { "missing.renkei", "“missing.renkei” cannot be opened: No such file or directory." },
                { "folder", "“folder” is not a file." },
                { "pipe", "“pipe” is not a file." },
                { "file/plan.renkei", "“plan.renkei” cannot be opened: Not a directory." } };

  g_assert_true (g_file_set_contents (file, "x", 1, NULL));
  g_assert_cmpint (g_mkdir (subfolder, 0700), ==, 0);
  g_assert_cmpint (mkfifo (pipe, 0600), ==, 0);
  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    for (guint k = 0; k < G_N_ELEMENTS (verbs); k++) {
      g_autofree char *verb = fill_in (verbs[k], folder);
      g_autoptr (Answer) answer = ask ("--document '%s/%s' %s", folder, table[i].name, verb);

      g_test_message ("%s %s", table[i].name, verb);
      assert_refused (answer, 1, table[i].message);
      assert_folder (folder, "file folder pipe");
    }
}

static void
test_unknown_measure (void)
{
  static const char *const unknown[] = { "happiness", "consultations-medical", "survey-E301x", "survey-", "survey-E619", "''" };
  g_autoptr (Folder) folder = folder_new ();

  for (guint i = 0; i < G_N_ELEMENTS (unknown); i++) {
    g_autoptr (Answer) answer = ask ("chart %s -o '%s/x.svg'", unknown[i], folder);

    g_test_message ("%s", unknown[i]);
    assert_refused (answer, 1, "There is no measure or survey “");
    assert_holds (answer->err, "There are: consultations, consultation-contents, consultation-actions, offices-contacted, meetings-attended, training-attendance, "
                               "progress-P01, progress-P04, progress-P14, population, aged65, survey-E301, survey-E302, survey-E303");
    assert_folder (folder, "");
  }
}

static void
test_place_of_output (void)
{
  static const char *const questions[] = { "map", "chart consultations", "deck" };
  static const struct {
    const char *name, *message;
  } table[] = {
    { "file/x.pdf", "file/x.pdf was not written" },
    { "missing/x.pdf", "missing/x.pdf was not written" },
    { "folder.pdf", "folder.pdf was not written" },
    { "x.doc", "the name must end in .png, .svg or .pdf" },
    { "pdf", "the name must end in .png, .svg or .pdf" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    for (guint k = 0; k < G_N_ELEMENTS (questions); k++) {
      g_autoptr (Folder) folder = folder_new ();
      g_autofree char *file = path_in (folder, "file"), *subfolder = path_in (folder, "folder.pdf");
      g_autoptr (Answer) answer = NULL;

      g_assert_true (g_file_set_contents (file, "x", 1, NULL));
      g_assert_cmpint (g_mkdir (subfolder, 0700), ==, 0);
      answer = ask ("%s -o '%s/%s'", questions[k], folder, table[i].name);
      g_test_message ("%s %s", questions[k], table[i].name);
      assert_refused (answer, 1, table[i].message);
      assert_folder (folder, "file folder.pdf");
      g_assert_true (g_file_test (subfolder, G_FILE_TEST_IS_DIR));
    }
}

static void
test_pages_need_pdf (void)
{
  g_autoptr (Folder) folder = folder_new ();
  g_autoptr (Answer) answer = ask ("deck --handout 2 -o '%s/deck.png'", folder);

  assert_refused (answer, 1, "several pages need a name that ends in .pdf");
  assert_folder (folder, "");
}

/* A new document where none can be made, or where something is already. */
static void
test_place_of_new (void)
{
  static const struct {
    const char *name, *message;
  } table[] = {
    { "file/plan.renkei", "“plan.renkei” could not be made: Not a directory." },
    { "missing/plan.renkei", "“plan.renkei” could not be made: No such file or directory." },
    { "file", "There is already a file “file”; it was not touched." },
    { "folder", "There is already a file “folder”; it was not touched." },
  };
  g_autoptr (Folder) folder = folder_new ();
  g_autofree char *file = path_in (folder, "file"), *subfolder = path_in (folder, "folder");
  g_autoptr (GBytes) before = NULL;

  g_assert_true (g_file_set_contents (file, "x", 1, NULL));
  g_assert_cmpint (g_mkdir (subfolder, 0700), ==, 0);
  before = read_bytes (file);
  for (guint i = 0; i < G_N_ELEMENTS (table); i++) {
    g_autoptr (Answer) answer = ask ("new '%s/%s'", folder, table[i].name);

    g_test_message ("%s", table[i].name);
    assert_refused (answer, 1, table[i].message);
    assert_same (file, before);
    assert_folder (folder, "file folder");
  }
}

static gint64
measure_new (const char *options)
{
  g_autoptr (Folder) folder = folder_new ();
  g_autofree char *path = path_in (folder, "plan.renkei");
  g_autoptr (Answer) made = ask ("new %s '%s'", options, path);

  g_assert_cmpint (made->exit, ==, 0);
  return size_of (path);
}

/* What is safe in the log alone is made: it is folded in as soon as there is room. */
static void
assert_whole (const Folder *folder)
{
  g_autofree char *path = path_in (folder, "plan.renkei"), *wards = NULL;
  g_autoptr (Answer) sound = NULL;
  g_autoptr (RkDocument) writer = must_open (path, RK_DOCUMENT_OPEN);
  g_auto (GStrv) rows = NULL;

  g_clear_pointer (&writer, rk_document_close);
  assert_folder (folder, "plan.renkei");
  sound = ask ("--document '%s' verify", path);
  g_assert_cmpint (sound->exit, ==, 0);
  wards = told ("--document '%s' list ward", path);
  rows = split_rows (wards);
  g_assert_cmpuint (g_strv_length (rows), ==, 25);
}

/* Wherever the disk becomes full, the document is whole or it is not there. Returns: whether it was made */
static gboolean
try_new_within (gint64 limit)
{
  g_autoptr (Folder) folder = folder_new ();
  g_autoptr (Answer) answer = ask_within (limit, "new '%s/plan.renkei'", folder);

  g_test_message ("%d bytes", (int) limit);
  if (answer->exit == 0) {
    assert_whole (folder);
    return TRUE;
  }
  assert_refused (answer, 1, "There is no room on the disk for “plan.renkei”. Nothing was changed.");
  assert_folder (folder, "");
  return FALSE;
}

static void
test_full_for_new (void)
{
  gint64 empty = measure_new ("--empty"), full = measure_new ("");
  const gint64 limits[] = { 100, 4096, 10000, empty / 2, empty, empty + 4096, (empty + full) / 2, full - 12288, full - 4096, full - 1 };

  for (guint i = 0; i < G_N_ELEMENTS (limits); i++)
    try_new_within (limits[i]);
  g_assert_false (try_new_within (0));
  g_assert_false (try_new_within (empty - 1));
  g_assert_true (try_new_within (2 * full));
}

static void
test_full_for_pictures (void)
{
  static const char *const questions[] = { "map -o '%s/old.png'", "map -o '%s/old.svg'", "map -o '%s/old.pdf'", "chart consultations -o '%s/old.pdf'", "deck -o '%s/old.pdf'" };
  static const gint64 limits[] = { 0, 1000, 20000 };

  for (guint i = 0; i < G_N_ELEMENTS (questions); i++)
    for (guint k = 0; k < G_N_ELEMENTS (limits); k++) {
      g_autoptr (Folder) folder = folder_new ();
      g_autofree char *question = fill_in (questions[i], folder), *name = g_strndup (strstr (question, "/old") + 1, strlen ("old.pdf"));
      g_autofree char *path = path_in (folder, name);
      g_autoptr (Answer) fresh = ask_within (limits[k], "%s", question);
      g_autoptr (Answer) again = NULL;
      g_autoptr (GBytes) before = NULL;

      g_test_message ("%s, %d bytes", questions[i], (int) limits[k]);
      assert_refused (fresh, 1, name);
      assert_holds (fresh->err, "was not written");
      assert_folder (folder, "");
      g_assert_true (g_file_set_contents (path, "last year's picture", -1, NULL));
      before = read_bytes (path);
      again = ask_within (limits[k], "%s", question);
      assert_refused (again, 1, name);
      assert_same (path, before);
      assert_folder (folder, name);
    }
}

static void
test_full_for_undo (void)
{
  static const gint64 limits[] = { 0, 100, 4096, 8192 };

  for (guint i = 0; i < G_N_ELEMENTS (limits); i++) {
    g_autoptr (Folder) folder = folder_new ();
    g_autofree char *path = make_plan (folder), *history = NULL;
    g_autoptr (GBytes) before = read_bytes (path);
    g_autoptr (Answer) answer = ask_within (limits[i], "--document '%s' undo", path);
    g_autoptr (Answer) later = NULL;

    g_test_message ("%d bytes", (int) limits[i]);
    assert_refused (answer, 1, "plan.renkei");
    history = told ("--document '%s' history", path);
    assert_lacks (history, ",undo,");
    assert_same (path, before);
    assert_folder (folder, "plan.renkei");
    later = ask ("--document '%s' undo", path);
    g_assert_cmpint (later->exit, ==, 0);
  }
}

static void
test_locked (void)
{
  g_autoptr (Folder) folder = folder_new ();
  g_autofree char *path = make_plan (folder), *sources = NULL, *verify = NULL;
  g_autoptr (RkDocument) holder = must_open (path, RK_DOCUMENT_OPEN);
  g_autoptr (GBytes) before = read_bytes (path);
  g_autoptr (Answer) undo = ask ("--document '%s' undo", path);
  g_autoptr (Answer) redo = ask ("--document '%s' redo", path);

  assert_refused (undo, 1, "is open for writing: ");
  assert_holds (undo->err, g_get_host_name ());
  assert_holds (undo->err, "Nothing was changed.");
  assert_refused (redo, 1, "is open for writing: ");
  assert_same (path, before);
  sources = told ("--document '%s' list source", path);
  assert_holds (sources, "One more paper");
}

/* Reading works beside a writer, and shows what it has written by then. */
static void
test_reading_beside_a_writer (void)
{
  g_autoptr (Folder) folder = folder_new ();
  g_autofree char *path = make_plan (folder), *sources = NULL, *history = NULL;
  g_autoptr (RkDocument) holder = must_open (path, RK_DOCUMENT_OPEN);

  must_name_source (holder, "Rename", "A1", "Another paper");
  sources = told ("--document '%s' list source", path);
  assert_holds (sources, "Another paper");
  history = told ("--document '%s' history", path);
  assert_holds (history, ",edit,Rename\n");
}

/* What a planner finds in place of the picture asked for is the whole of it. */
static void
test_overwriting (void)
{
  g_autoptr (Folder) folder = folder_new ();
  g_autofree char *old = path_in (folder, "old.svg"), *fresh = path_in (folder, "new.svg"), *long_text = g_strnfill (3000000, 'x'), *out = NULL, *again = NULL;
  g_autoptr (GBytes) written = NULL;

  g_assert_true (g_file_set_contents (old, long_text, -1, NULL));
  out = told ("map --year R6 -o '%s'", old);
  again = told ("map --year R6 -o '%s'", fresh);
  written = read_bytes (fresh);
  assert_same (old, written);
  g_assert_cmpstr (out, ==, again);
  assert_folder (folder, "new.svg old.svg");
}

static void
test_nothing_to_undo (void)
{
  g_autoptr (Folder) folder = folder_new ();
  g_autofree char *path = path_in (folder, "plan.renkei");
  g_autoptr (Answer) made = ask ("new '%s'", path);
  g_autoptr (GBytes) before = read_bytes (path);
  g_autoptr (Answer) undo = ask ("--document '%s' undo", path);
  g_autoptr (Answer) redo = ask ("--document '%s' redo", path);
  g_autoptr (Answer) in_memory = ask ("undo");
  g_autoptr (Answer) japanese = ask ("--lang ja --document '%s' undo", path);

  g_assert_cmpint (made->exit, ==, 0);
  assert_refused (undo, 1, "There is nothing to undo.");
  assert_refused (redo, 1, "There is nothing to redo.");
  assert_refused (in_memory, 1, "There is nothing to undo.");
  assert_refused (japanese, 1, "");
  assert_lacks (japanese->err, "nothing to undo");
  assert_same (path, before);
  assert_folder (folder, "plan.renkei");
}

/* Sound as a file, but a record refers to nothing. */
static void
test_damaged_contents (void)
{
  g_autoptr (Folder) folder = folder_new ();
  g_autofree char *path = make_plan (folder);
  g_autoptr (GBytes) before = NULL;
  g_autoptr (Answer) answer = NULL;

  tamper (path, "PRAGMA foreign_keys = OFF; DELETE FROM ward WHERE code = '27127'");
  before = read_bytes (path);
  answer = ask ("--document '%s' verify", path);
  assert_refused (answer, 1, "the document is damaged");
  assert_holds (answer->err, "27127");
  assert_same (path, before);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/refusals/unreadable", test_unreadable);
  g_test_add_func ("/refusals/no-document", test_no_document);
  g_test_add_func ("/refusals/unknown-measure", test_unknown_measure);
  g_test_add_func ("/refusals/place-of-output", test_place_of_output);
  g_test_add_func ("/refusals/pages-need-pdf", test_pages_need_pdf);
  g_test_add_func ("/refusals/place-of-new", test_place_of_new);
  g_test_add_func ("/refusals/full/new", test_full_for_new);
  g_test_add_func ("/refusals/full/pictures", test_full_for_pictures);
  g_test_add_func ("/refusals/full/undo", test_full_for_undo);
  g_test_add_func ("/refusals/locked", test_locked);
  g_test_add_func ("/refusals/reading-beside-a-writer", test_reading_beside_a_writer);
  g_test_add_func ("/refusals/overwriting", test_overwriting);
  g_test_add_func ("/refusals/nothing-to-undo", test_nothing_to_undo);
  g_test_add_func ("/refusals/damaged-contents", test_damaged_contents);
  return g_test_run ();
}
