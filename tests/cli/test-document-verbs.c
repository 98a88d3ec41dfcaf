/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A document's life on the command line: made, told about, its history read, changes taken back and made again. */
#include "cli.h"

static char *
make_plan (const Folder *folder)
{
  char *path = path_in (folder, "令和7年度 計画.renkei");
  g_autoptr (Answer) made = ask ("new '%s'", path);

  g_assert_cmpint (made->exit, ==, 0);
  g_assert_cmpstr (made->out, ==, "");
  g_assert_true (g_str_has_suffix (made->err, "令和7年度 計画.renkei was made.\n"));
  return path;
}

static void
change (const char *path, const char *label, const char *name)
{
  g_autoptr (RkDocument) document = must_open (path, RK_DOCUMENT_OPEN);

  must_name_source (document, label, "A1", name);
}

static void
assert_source (const char *path, const char *name)
{
  g_autofree char *sources = told ("--document '%s' list source", path);

  if (name != NULL)
    assert_holds (sources, name);
  else
    assert_lacks (sources, "A1,");
}

static void
assert_says_only (Answer *answer, const char *message)
{
  g_assert_cmpstr (answer->err, ==, message);
  g_assert_cmpstr (answer->out, ==, "");
  g_assert_cmpint (answer->exit, ==, 0);
  answer_free (answer);
}

static void
test_new (void)
{
  g_autoptr (Folder) folder = folder_new ();
  g_autofree char *path = make_plan (folder), *info = told ("--document '%s' info", path), *built_in = told ("info");

  g_assert_cmpuint (mode_of (path), ==, 0600);
  assert_folder (folder, "令和7年度 計画.renkei");
  g_assert_cmpstr (info, ==, built_in);
  assert_holds (info, "\nward,Ward,24\n");
  assert_holds (info, "\nsite,Site,23\n");
  assert_says_only (ask ("--document '%s' verify", path), "The document is sound.\n");
  assert_says_only (ask ("verify"), "The document is sound.\n");
}

static void
test_history (void)
{
  g_autoptr (Folder) folder = folder_new ();
  g_autofree char *path = make_plan (folder), *history = NULL;
  static const char *const ends[] = { ",redo,Rename the paper", ",undo,Rename the paper", ",edit,Rename the paper", ",edit,\"Add \"\"A1\"\", a paper\"",
                                      ",new,Published figures" };
  g_auto (GStrv) rows = NULL;

  change (path, "Add \"A1\", a paper", "One");
  change (path, "Rename the paper", "Two");
  assert_says_only (ask ("--document '%s' undo", path), "Undone: Rename the paper\n");
  assert_says_only (ask ("--document '%s' redo", path), "Redone: Rename the paper\n");
  history = told ("--document '%s' history", path);
  rows = split_rows (history);
  g_assert_cmpstr (rows[0], ==, "number,at,who,kind,label");
  g_assert_cmpuint (g_strv_length (rows), ==, 1 + G_N_ELEMENTS (ends));
  for (guint i = 0; i < G_N_ELEMENTS (ends); i++) {
    g_autofree char *begin = g_strdup_printf ("%u,20", (guint) G_N_ELEMENTS (ends) - i);

    g_assert_true (g_str_has_prefix (rows[i + 1], begin));
    g_assert_true (g_str_has_suffix (rows[i + 1], ends[i]));
  }
}

static void
test_undo_and_redo (void)
{
  g_autoptr (Folder) folder = folder_new ();
  g_autofree char *path = make_plan (folder);
  g_autoptr (Answer) nothing = NULL;

  change (path, "Add", "One");
  change (path, "Rename", "Two");
  assert_says_only (ask ("-d '%s' undo", path), "Undone: Rename\n");
  assert_source (path, "A1,One");
  assert_says_only (ask ("-d '%s' undo", path), "Undone: Add\n");
  assert_source (path, NULL);
  nothing = ask ("-d '%s' undo", path);
  assert_refused (nothing, 1, "There is nothing to undo.");
  assert_says_only (ask ("-d '%s' redo", path), "Redone: Add\n");
  assert_says_only (ask ("-d '%s' redo", path), "Redone: Rename\n");
  assert_source (path, "A1,Two");
  assert_folder (folder, "令和7年度 計画.renkei");
}

/* A verb that only reads leaves the file as it is, byte for byte. */
static void
test_reading_changes_nothing (void)
{
  static const char *const verbs[] = { "info", "check", "types", "list event --year R6", "history", "verify", "map -o '%s/x.svg'", "deck -o '%s/x.pdf'" };
  g_autoptr (Folder) folder = folder_new ();
  g_autofree char *path = make_plan (folder);
  g_autoptr (GBytes) before = read_bytes (path);

  for (guint i = 0; i < G_N_ELEMENTS (verbs); i++) {
    g_auto (GStrv) parts = g_strsplit (verbs[i], "%s", 2);
    g_autofree char *verb = g_strjoinv (folder, parts);
    g_autoptr (Answer) answer = ask ("--document '%s' %s", path, verb);
    g_autoptr (GBytes) after = read_bytes (path);

    g_test_message ("%s", verb);
    g_assert_true (g_bytes_equal (after, before));
  }
  assert_folder (folder, "x.pdf x.svg 令和7年度 計画.renkei");
}

/* What is drawn is the document, not the figures that came with the program. */
static void
test_pictures_of_the_document (void)
{
  g_autoptr (Folder) folder = folder_new ();
  g_autofree char *path = make_plan (folder), *first = path_in (folder, "1.svg"), *second = path_in (folder, "2.svg"), *out = NULL, *again = NULL, *built_in = NULL;
  g_autoptr (GBytes) ours = NULL;
  g_autoptr (GBytes) theirs = NULL;

  out = told ("chart meetings-attended -o '%s'", first);
  built_in = told ("--document '%s' chart meetings-attended -o '%s'", path, second);
  ours = read_bytes (first);
  theirs = read_bytes (second);
  g_assert_true (g_bytes_equal (ours, theirs));
  tamper (path, "UPDATE observation SET value = 1777 WHERE id = 'meetings-attended-R3'");
  again = told ("--document '%s' chart meetings-attended -o '%s'", path, second);
  g_bytes_unref (g_steal_pointer (&theirs));
  theirs = read_bytes (second);
  g_assert_false (g_bytes_equal (ours, theirs));
  g_assert_cmpstr (out, ==, built_in);
  g_assert_cmpstr (again, ==, "");
}

static void
test_languages (void)
{
  g_autofree char *english = told ("--lang en info"), *japanese = told ("--lang ja info"), *of_environment = told ("info");
  g_autofree char *wards = told ("--lang ja list ward --year R6"), *same_wards = told ("--lang en list ward --year R6");

  g_assert_cmpstr (english, ==, of_environment);
  g_assert_cmpstr (english, !=, japanese);
  /* tables of records are kept words, the same in every language */
  g_assert_cmpstr (wards, ==, same_wards);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/document-verbs/new", test_new);
  g_test_add_func ("/document-verbs/history", test_history);
  g_test_add_func ("/document-verbs/undo-and-redo", test_undo_and_redo);
  g_test_add_func ("/document-verbs/reading-changes-nothing", test_reading_changes_nothing);
  g_test_add_func ("/document-verbs/pictures-of-the-document", test_pictures_of_the_document);
  g_test_add_func ("/document-verbs/languages", test_languages);
  return g_test_run ();
}
