/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A document as the window sees it: changes, waited for or not, what is told of them, and who may write. */
#include "core/record/rk-source.h"
#include "fixture.h"

#include <glib/gstdio.h>

static char *
new_folder (void)
{
  g_autoptr (GError) error = NULL;
  char *folder = g_dir_make_tmp ("renkei-session-XXXXXX", &error);

  g_assert_no_error (error);
  return folder;
}

/* Fails unless the document was left as one file. */
static void
remove_folder (const char *folder, const char *path)
{
  g_assert_cmpint (g_unlink (path), ==, 0);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

static RkSession *
must_open (const char *path, RkDocumentFlags flags, gboolean empty)
{
  g_autoptr (GError) error = NULL;
  RkSession *session = rk_session_open (path, flags, empty, &error);

  g_assert_no_error (error);
  return session;
}

static void
count_change (guint *changes)
{
  (*changes)++;
}

static RkEdit *
name_source (RkSession *session, const char *label, const char *name)
{
  return edit_record (rk_session_dataset (session), label, "source", "A1", "name", name, NULL);
}

static const char *
source_name (RkSession *session)
{
  const RkSource *source = rk_dataset_get (rk_session_dataset (session), &rk_source_type, "A1");

  return source != NULL ? source->name : NULL;
}

static void
test_new_documents (void)
{
  g_autoptr (RkSession) full = open_in_memory (FALSE);
  g_autoptr (RkSession) empty = open_in_memory (TRUE);

  g_assert_cmpuint (rk_dataset_all (rk_session_dataset (full), rk_type ("ward"))->len, ==, 24);
  g_assert_cmpuint (rk_dataset_all (rk_session_dataset (empty), rk_type ("ward"))->len, ==, 0);
  g_assert_cmpstr (rk_session_path (full), ==, ":memory:");
  g_assert_false (rk_session_is_read_only (full));
  g_assert_null (rk_session_holder (full));
  g_assert_null (rk_session_undo_label (full));
  g_assert_null (rk_session_redo_label (full));
}

static void
test_steps (void)
{
  g_autoptr (RkSession) session = open_in_memory (FALSE);
  guint changes = 0;

  g_signal_connect_swapped (session, "changed", G_CALLBACK (count_change), &changes);
  must_apply (session, name_source (session, "Add", "One"));
  g_assert_cmpstr (source_name (session), ==, "One");
  g_assert_cmpstr (rk_session_undo_label (session), ==, "Add");
  g_assert_null (rk_session_redo_label (session));
  must_apply (session, name_source (session, "Rename", "Two"));
  g_assert_cmpstr (rk_session_undo_label (session), ==, "Rename");
  must_step (session, RK_STEP_UNDO, "Rename");
  g_assert_cmpstr (source_name (session), ==, "One");
  g_assert_cmpstr (rk_session_undo_label (session), ==, "Add");
  g_assert_cmpstr (rk_session_redo_label (session), ==, "Rename");
  must_step (session, RK_STEP_UNDO, "Add");
  g_assert_null (source_name (session));
  g_assert_cmpstr (rk_session_undo_label (session), !=, "Add what is new in this version of Renkei");
  must_step (session, RK_STEP_REDO, "Add");
  must_step (session, RK_STEP_REDO, "Rename");
  g_assert_cmpstr (source_name (session), ==, "Two");
  g_assert_null (rk_session_redo_label (session));
  g_assert_cmpuint (changes, ==, 6);
}

/* What is on screen may be kept beyond the next change. */
static void
test_old_dataset_stays (void)
{
  g_autoptr (RkSession) session = open_in_memory (TRUE);
  g_autoptr (RkDataset) before = rk_dataset_ref ((RkDataset *) rk_session_dataset (session));

  must_apply (session, name_source (session, "Add", "One"));
  g_assert_null (rk_dataset_get (before, &rk_source_type, "A1"));
  g_assert_cmpstr (source_name (session), ==, "One");
}

static void
test_refused_steps (void)
{
  g_autoptr (RkSession) session = open_in_memory (FALSE);
  const RkDataset *before = rk_session_dataset (session);
  g_autoptr (RkEdit) to_nothing = edit_record (before, "Move", "event", "E606", "venue", "V99", NULL);
  guint changes = 0;
  const struct {
    RkStep step;
    RkEdit *edit;
    RkDocumentError code;
    const char *message;
  } table[] = {
    { RK_STEP_UNDO, NULL, RK_DOCUMENT_ERROR_NOTHING, "nothing to undo" },
    { RK_STEP_REDO, NULL, RK_DOCUMENT_ERROR_NOTHING, "nothing to redo" },
    { RK_STEP_EDIT, to_nothing, RK_DOCUMENT_ERROR_RECORD, "V99" },
  };

  g_signal_connect_swapped (session, "changed", G_CALLBACK (count_change), &changes);
  for (guint i = 0; i < G_N_ELEMENTS (table); i++) {
    g_autoptr (GError) error = NULL;

    g_assert_null (rk_session_step (session, table[i].step, table[i].edit, &error));
    g_assert_error (error, RK_DOCUMENT_ERROR, (int) table[i].code);
    assert_holds (error->message, table[i].message);
  }
  g_assert_true (rk_session_dataset (session) == before);
  g_assert_cmpuint (changes, ==, 0);
}

/* What callbacks were told, in turn. */
typedef struct {
  GString *told;
  guint open;
} Diary;

static void
write_down (GObject *source, GAsyncResult *result, gpointer data)
{
  Diary *diary = data;
  g_autoptr (GError) error = NULL;
  g_autofree char *label = rk_session_step_finish (RK_SESSION (source), result, &error);

  g_string_append_printf (diary->told, "%s;", label != NULL ? label : error->message);
  diary->open--;
}

static void
give (RkSession *session, Diary *diary, RkStep step, RkEdit *edit, GCancellable *cancellable)
{
  diary->open++;
  rk_session_step_async (session, step, edit, cancellable, write_down, diary);
}

static void
wait_for_all (Diary *diary, const char *expected)
{
  while (diary->open > 0)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpstr (diary->told->str, ==, expected);
  g_string_free (diary->told, TRUE);
}

static void
test_asynchronous_steps (void)
{
  g_autoptr (RkSession) session = open_in_memory (FALSE);
  Diary diary = { g_string_new (NULL), 0 };
  guint changes = 0;

  g_signal_connect_swapped (session, "changed", G_CALLBACK (count_change), &changes);
  give (session, &diary, RK_STEP_EDIT, name_source (session, "Add", "One"), NULL);
  give (session, &diary, RK_STEP_EDIT, name_source (session, "Rename", "Two"), NULL);
  give (session, &diary, RK_STEP_UNDO, NULL, NULL);
  give (session, &diary, RK_STEP_UNDO, NULL, NULL);
  give (session, &diary, RK_STEP_UNDO, NULL, NULL);
  give (session, &diary, RK_STEP_REDO, NULL, NULL);
  g_assert_null (source_name (session)); /* nothing was waited for */
  wait_for_all (&diary, "Add;Rename;Rename;Add;There is nothing to undo.;Add;");
  g_assert_cmpstr (source_name (session), ==, "One");
  g_assert_cmpstr (rk_session_undo_label (session), ==, "Add");
  g_assert_cmpstr (rk_session_redo_label (session), ==, "Rename");
  g_assert_cmpuint (changes, ==, 5);
}

static void
test_cancelled_before_its_turn (void)
{
  g_autoptr (RkSession) session = open_in_memory (FALSE);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  Diary diary = { g_string_new (NULL), 0 };

  g_cancellable_cancel (cancellable);
  give (session, &diary, RK_STEP_EDIT, name_source (session, "Add", "One"), cancellable);
  wait_for_all (&diary, "Operation was cancelled;");
  g_assert_null (source_name (session));
  g_assert_cmpstr (rk_session_undo_label (session), !=, "Add what is new in this version of Renkei");
}

/* Who gave a change may let go of the session at once, and its end may come on any thread's heels. */
static void
test_let_go_at_once (void)
{
  for (int i = 0; i < 400; i++) {
    RkSession *session = open_in_memory (TRUE);
    Diary diary = { g_string_new (NULL), 0 };

    give (session, &diary, RK_STEP_UNDO, NULL, NULL);
    g_object_unref (session);
    while (diary.open > 0)
      g_main_context_iteration (NULL, FALSE);
    wait_for_all (&diary, "There is nothing to undo.;");
  }
}

static void
test_kept_on_disk (void)
{
  g_autofree char *folder = new_folder (), *path = g_build_filename (folder, "plan.renkei", NULL);
  RkSession *session = must_open (path, RK_DOCUMENT_CREATE, FALSE);

  g_assert_cmpstr (rk_session_path (session), ==, path);
  must_apply (session, name_source (session, "Add", "One"));
  must_apply (session, name_source (session, "Rename", "Two"));
  g_object_unref (session);
  session = must_open (path, RK_DOCUMENT_OPEN, FALSE);
  g_assert_cmpstr (source_name (session), ==, "Two");
  g_assert_cmpstr (rk_session_undo_label (session), ==, "Rename");
  must_step (session, RK_STEP_UNDO, "Rename");
  g_object_unref (session);
  session = must_open (path, RK_DOCUMENT_OPEN, FALSE);
  g_assert_cmpstr (source_name (session), ==, "One");
  g_assert_cmpstr (rk_session_redo_label (session), ==, "Rename");
  g_object_unref (session);
  remove_folder (folder, path);
}

static void
test_second_session (void)
{
  g_autofree char *folder = new_folder (), *path = g_build_filename (folder, "plan.renkei", NULL);
  RkSession *first = must_open (path, RK_DOCUMENT_CREATE, FALSE), *second = must_open (path, RK_DOCUMENT_OPEN, FALSE);
  g_autoptr (RkEdit) edit = name_source (second, "Add", "Theirs");
  g_autoptr (GError) error = NULL;

  g_assert_false (rk_session_is_read_only (first));
  g_assert_true (rk_session_is_read_only (second));
  assert_holds (rk_session_holder (second), g_get_host_name ());
  g_assert_null (rk_session_step (second, RK_STEP_EDIT, edit, &error));
  g_assert_error (error, RK_DOCUMENT_ERROR, RK_DOCUMENT_ERROR_READ_ONLY);
  must_apply (first, name_source (first, "Add", "Ours"));
  g_assert_null (source_name (second)); /* as of when it was read */
  g_object_unref (second);
  g_object_unref (first);
  second = must_open (path, RK_DOCUMENT_OPEN, FALSE);
  g_assert_false (rk_session_is_read_only (second));
  g_assert_null (rk_session_holder (second));
  g_assert_cmpstr (source_name (second), ==, "Ours");
  g_object_unref (second);
  remove_folder (folder, path);
}

static void
test_reading_only (void)
{
  g_autofree char *folder = new_folder (), *path = g_build_filename (folder, "plan.renkei", NULL);
  RkSession *session = must_open (path, RK_DOCUMENT_CREATE, TRUE);

  g_object_unref (session);
  session = must_open (path, RK_DOCUMENT_READ_ONLY, FALSE);
  g_assert_true (rk_session_is_read_only (session));
  g_assert_null (rk_session_holder (session));
  g_assert_cmpuint (rk_dataset_all (rk_session_dataset (session), rk_type ("ward"))->len, ==, 0);
  g_object_unref (session);
  remove_folder (folder, path);
}

static void
test_what_does_not_open (void)
{
  g_autofree char *folder = new_folder (), *path = g_build_filename (folder, "plan.renkei", NULL), *text = NULL;
  g_autoptr (GError) missing = NULL;
  g_autoptr (GError) there = NULL;

  g_assert_null (rk_session_open (path, RK_DOCUMENT_OPEN, FALSE, &missing));
  g_assert_error (missing, RK_DOCUMENT_ERROR, RK_DOCUMENT_ERROR_OPEN);
  g_assert_true (g_file_set_contents (path, "somebody's letter", -1, NULL));
  g_assert_null (rk_session_open (path, RK_DOCUMENT_CREATE, FALSE, &there));
  g_assert_error (there, RK_DOCUMENT_ERROR, RK_DOCUMENT_ERROR_OPEN);
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_cmpstr (text, ==, "somebody's letter");
  remove_folder (folder, path);
}

static void
test_history_and_verify (void)
{
  g_autoptr (RkSession) session = open_in_memory (FALSE);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) all = NULL;
  g_autoptr (GPtrArray) newest = NULL;
  g_auto (GStrv) findings = NULL;
  static const struct {
    RkChangeKind kind;
    const char *label;
  } expected[] = { { RK_CHANGE_UNDO, "Add" }, { RK_CHANGE_EDIT, "Add" }, { RK_CHANGE_GROUND, "Published figures" } };

  must_apply (session, name_source (session, "Add", "One"));
  must_step (session, RK_STEP_UNDO, "Add");
  all = rk_session_history (session, 0, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (all->len, ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < all->len; i++) {
    const RkChange *change = all->pdata[i];

    g_assert_cmpint (change->kind, ==, expected[i].kind);
    g_assert_cmpstr (change->label, ==, expected[i].label);
  }
  newest = rk_session_history (session, 1, &error);
  g_assert_cmpuint (newest->len, ==, 1);
  findings = rk_session_verify (session, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (g_strv_length (findings), ==, 0);
}

/* Opens a copy of the document that version 1 wrote. */
static RkSession *
open_version_1 (const char *path, RkDocumentFlags flags)
{
  g_autofree char *from = g_test_build_filename (G_TEST_DIST, "..", "data", "version-1.renkei", NULL), *bytes = NULL;
  g_autoptr (GError) error = NULL;
  RkSession *session;
  gsize length;

  g_assert_true (g_file_get_contents (from, &bytes, &length, NULL));
  g_assert_true (g_file_set_contents (path, bytes, (gssize) length, NULL));
  session = rk_session_open (path, flags, FALSE, &error);
  g_assert_no_error (error);
  return session;
}

static guint
count_records (RkSession *session, const char *type)
{
  return rk_dataset_all (rk_session_dataset (session), rk_type (type))->len;
}

static void
assert_has_later (RkSession *session)
{
  static const char *const types[] = { "event_part", "campaign", "deck", "slide", "annotation" };
  g_autoptr (RkSession) new = open_in_memory (FALSE);

  for (guint i = 0; i < G_N_ELEMENTS (types); i++) {
    g_test_message ("%s", types[i]);
    g_assert_cmpuint (count_records (session, types[i]), ==, count_records (new, types[i]));
  }
}

/* What came after version 1 is put into an older document as one change, which can be undone; what is there stays. */
static void
test_older_document (void)
{
  g_autofree char *folder = new_folder (), *path = g_build_filename (folder, "plan.renkei", NULL), *copy = g_strconcat (path, ".bak-1", NULL);
  RkSession *session = open_version_1 (path, RK_DOCUMENT_OPEN);
  guint events = count_records (session, "event");

  assert_has_later (session);
  /* the mall with the screen is a row that later figures brought to a table that was there */
  g_assert_cmpuint (count_records (session, "placement"), ==, 22);
  must_step (session, RK_STEP_UNDO, "Add what is new in this version of Renkei");
  g_assert_cmpuint (count_records (session, "deck"), ==, 0);
  g_assert_cmpuint (count_records (session, "event"), ==, events);
  g_object_unref (session);
  /* it is of this version now: what was undone does not come back by itself */
  session = rk_session_open (path, RK_DOCUMENT_OPEN, FALSE, NULL);
  g_assert_cmpuint (count_records (session, "deck"), ==, 0);
  g_object_unref (session);
  g_assert_cmpint (g_remove (copy), ==, 0);
  remove_folder (folder, path);
}

/* Who only reads it sees what the one sees who may write it; the file stays as it is, and so does the history. */
static void
test_older_document_read_only (void)
{
  g_autofree char *folder = new_folder (), *path = g_build_filename (folder, "plan.renkei", NULL), *before = NULL, *after = NULL;
  RkSession *session = open_version_1 (path, RK_DOCUMENT_READ_ONLY);
  g_autoptr (GError) error = NULL;
  g_autofree char *label = NULL;
  g_autoptr (RkEdit) edit = NULL;
  gsize length, length_after;

  g_assert_true (g_file_get_contents (path, &before, &length, NULL));
  assert_has_later (session);
  g_assert_cmpstr (rk_session_undo_label (session), !=, "Add what is new in this version of Renkei");
  edit = edit_record (rk_session_dataset (session), "Change", "event", "E606", "title", "T", NULL);
  label = rk_session_step (session, RK_STEP_EDIT, edit, &error);
  g_assert_error (error, RK_DOCUMENT_ERROR, RK_DOCUMENT_ERROR_READ_ONLY);
  g_object_unref (session);
  g_assert_true (g_file_get_contents (path, &after, &length_after, NULL));
  g_assert_cmpmem (before, length, after, length_after);
  remove_folder (folder, path);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/session/new-documents", test_new_documents);
  g_test_add_func ("/session/steps", test_steps);
  g_test_add_func ("/session/old-dataset-stays", test_old_dataset_stays);
  g_test_add_func ("/session/refused-steps", test_refused_steps);
  g_test_add_func ("/session/asynchronous-steps", test_asynchronous_steps);
  g_test_add_func ("/session/cancelled-before-its-turn", test_cancelled_before_its_turn);
  g_test_add_func ("/session/let-go-at-once", test_let_go_at_once);
  g_test_add_func ("/session/kept-on-disk", test_kept_on_disk);
  g_test_add_func ("/session/second-session", test_second_session);
  g_test_add_func ("/session/reading-only", test_reading_only);
  g_test_add_func ("/session/what-does-not-open", test_what_does_not_open);
  g_test_add_func ("/session/history-and-verify", test_history_and_verify);
  g_test_add_func ("/session/older-document", test_older_document);
  g_test_add_func ("/session/older-document-read-only", test_older_document_read_only);
  return g_test_run ();
}
