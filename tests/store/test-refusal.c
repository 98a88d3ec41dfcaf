/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is no sound document: refused on opening, or found by a check. */
#include "fixture.h"

#include <unistd.h>

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

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/refusal/spoilt-files", test_spoilt_files);
  g_test_add_func ("/refusal/verify-finds", test_verify_finds);
  return g_test_run ();
}
