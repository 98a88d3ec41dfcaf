/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The history: what undo and redo do, and what is left of it. */
#include "core/event/rk-event.h"
#include "core/event/rk-venue.h"
#include "fixture.h"

static void
undo (RkDocument *document, const char *expected)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *label = NULL;

  rk_history_undo (document, &label, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (label, ==, expected);
}

static void
redo (RkDocument *document, const char *expected)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *label = NULL;

  rk_history_redo (document, &label, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (label, ==, expected);
}

static void
assert_top (RkDocument *document, const char *to_undo, const char *to_redo)
{
  g_autoptr (GError) error = NULL;
  RkHistoryTop top;

  rk_history_top (document, &top, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (top.undo, ==, to_undo);
  g_assert_cmpstr (top.redo, ==, to_redo);
  rk_history_top_clear (&top);
}

/* @expected: newest first, "undo Name it" and the like with a comma between */
static void
assert_list (RkDocument *document, guint limit, const char *expected)
{
  static const char *const words[] = { "ground", "edit", "undo", "redo" };
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) changes = rk_history_list (document, limit, &error);
  g_autoptr (GString) text = g_string_new (NULL);

  g_assert_no_error (error);
  for (guint i = 0; i < changes->len; i++) {
    const RkChange *change = changes->pdata[i];

    g_string_append_printf (text, "%s%s %s", i > 0 ? ", " : "", words[change->kind], change->label);
  }
  g_assert_cmpstr (text->str, ==, expected);
}

static void
test_there_and_back (void)
{
  g_autoptr (RkDocument) document = must_open (":memory:", RK_DOCUMENT_CREATE);

  assert_top (document, NULL, NULL);
  must_name_source (document, "Add a", "a", "One");
  must_name_source (document, "Rename a", "a", "Two");
  assert_sources (document, "a=Two");
  assert_top (document, "Rename a", NULL);
  undo (document, "Rename a");
  assert_sources (document, "a=One");
  assert_top (document, "Add a", "Rename a");
  undo (document, "Add a");
  assert_sources (document, "");
  assert_top (document, NULL, "Add a");
  redo (document, "Add a");
  redo (document, "Rename a");
  assert_sources (document, "a=Two");
  assert_top (document, "Rename a", NULL);
  assert_list (document, 0, "redo Rename a, redo Add a, undo Add a, undo Rename a, edit Rename a, edit Add a");
  assert_list (document, 2, "redo Rename a, redo Add a");
}

static void
test_an_edit_after_undo_drops_redo (void)
{
  g_autoptr (RkDocument) document = must_open (":memory:", RK_DOCUMENT_CREATE);

  must_name_source (document, "Add a", "a", "One");
  must_name_source (document, "Rename a", "a", "Two");
  undo (document, "Rename a");
  must_name_source (document, "Add b", "b", "Three");
  assert_top (document, "Add b", NULL);
  undo (document, "Add b");
  assert_sources (document, "a=One");
  assert_top (document, "Add a", "Add b"); /* the newest branch, not the one that was left */
  undo (document, "Add a");
  redo (document, "Add a");
  redo (document, "Add b");
  assert_sources (document, "a=One b=Three");
}

static void
test_across_restarts (void)
{
  g_autoptr (Folder) folder = folder_new ();
  g_autofree char *path = path_in (folder, "plan.renkei");
  RkDocument *document = must_open (path, RK_DOCUMENT_CREATE);

  must_name_source (document, "Add a", "a", "One");
  must_name_source (document, "Rename a", "a", "Two");
  rk_document_close (document);
  document = must_open (path, RK_DOCUMENT_OPEN);
  undo (document, "Rename a");
  rk_document_close (document);
  document = must_open (path, RK_DOCUMENT_OPEN);
  assert_top (document, "Add a", "Rename a");
  undo (document, "Add a");
  assert_sources (document, "");
  rk_document_close (document);
  document = must_open (path, RK_DOCUMENT_OPEN);
  redo (document, "Add a");
  redo (document, "Rename a");
  assert_sources (document, "a=Two");
  assert_all_well (document);
  rk_document_close (document);
}

static void
test_nothing_to_do (void)
{
  g_autoptr (RkDocument) document = must_open (":memory:", RK_DOCUMENT_CREATE);
  g_autoptr (GError) undoing = NULL;
  g_autoptr (GError) redoing = NULL;

  g_assert_false (rk_history_undo (document, NULL, &undoing));
  assert_says (undoing, RK_DOCUMENT_ERROR_NOTHING, "nothing", "undo");
  must_name_source (document, "Add a", "a", "One");
  g_assert_false (rk_history_redo (document, NULL, &redoing));
  assert_says (redoing, RK_DOCUMENT_ERROR_NOTHING, "nothing", "redo");
  assert_list (document, 0, "edit Add a");
}

static void
test_ground (void)
{
  g_autoptr (RkDocument) document = must_open (":memory:", RK_DOCUMENT_CREATE);
  g_autoptr (RkEdit) figures = rk_edit_new ("The published figures");
  g_autoptr (GError) error = NULL;
  g_autoptr (GError) again = NULL;

  put_source (figures, "a", "One");
  rk_history_fill (document, figures, &error);
  g_assert_no_error (error);
  assert_top (document, NULL, NULL);
  must_name_source (document, "Rename a", "a", "Two");
  undo (document, "Rename a");
  assert_sources (document, "a=One");
  g_assert_false (rk_history_undo (document, NULL, &error));
  g_assert_error (error, RK_DOCUMENT_ERROR, RK_DOCUMENT_ERROR_NOTHING);
  g_assert_false (rk_history_fill (document, figures, &again));
  assert_says (again, RK_DOCUMENT_ERROR_RECORD, "in use", "Nothing was changed");
  assert_list (document, 0, "undo Rename a, edit Rename a, ground The published figures");
}

static void
test_an_empty_edit_leaves_no_trace (void)
{
  g_autoptr (RkDocument) document = must_open (":memory:", RK_DOCUMENT_CREATE);
  g_autoptr (RkEdit) nothing = rk_edit_new ("Nothing");
  g_autoptr (RkEdit) there_and_back = rk_edit_new ("There and back");
  g_autoptr (RkEdit) gone = rk_edit_new ("Remove what is not there");

  g_assert_true (rk_history_fill (document, nothing, NULL));
  g_assert_true (rk_history_apply (document, nothing, NULL));
  assert_list (document, 0, "");
  must_name_source (document, "Add a", "a", "One");
  must_name_source (document, "Say it again", "a", "One");
  put_source (there_and_back, "b", "Two");
  rk_edit_remove (there_and_back, &rk_source_type, "b");
  g_assert_true (rk_history_apply (document, there_and_back, NULL));
  rk_edit_remove (gone, &rk_source_type, "c");
  g_assert_true (rk_history_apply (document, gone, NULL));
  assert_list (document, 0, "edit Add a");
}

static void
test_a_failing_step_changes_nothing (void)
{
  g_autoptr (RkDocument) document = must_open (":memory:", RK_DOCUMENT_CREATE);
  g_autoptr (RkEdit) edit = rk_edit_new ("Add three");
  g_autoptr (GError) error = NULL;

  must_name_source (document, "Add a", "a", "One");
  put_source (edit, "a", "Changed");
  put_source (edit, "b", "Two");
  put_source (edit, "c", NULL);
  g_assert_false (rk_history_apply (document, edit, &error));
  assert_says (error, RK_DOCUMENT_ERROR_RECORD, "Source “c”: Name", "Nothing was changed");
  assert_sources (document, "a=One");
  assert_list (document, 0, "edit Add a");
  undo (document, "Add a");
}

static void
put_venue (RkEdit *edit, const char *id, const char *source)
{
  gpointer venue = rk_record_new (&rk_venue_type);

  rk_record_set_string (venue, rk_record_type_field (&rk_venue_type, "id"), id);
  rk_record_set_string (venue, rk_record_type_field (&rk_venue_type, "name"), "区民センター");
  rk_record_set_string (venue, rk_record_type_field (&rk_venue_type, "source"), source);
  rk_edit_put (edit, &rk_venue_type, venue);
  rk_record_free (&rk_venue_type, venue);
}

/* What refers comes before what it refers to, on the way there and on the way back. */
static void
test_several_tables_in_any_order (void)
{
  g_autoptr (RkDocument) document = must_open (":memory:", RK_DOCUMENT_CREATE);
  g_autoptr (RkEdit) add = rk_edit_new ("Add a venue");
  g_autoptr (RkEdit) remove = rk_edit_new ("Remove both");

  put_venue (add, "v", "a");
  put_source (add, "a", "One");
  g_assert_true (rk_history_apply (document, add, NULL));
  rk_edit_remove (remove, &rk_source_type, "a");
  rk_edit_remove (remove, &rk_venue_type, "v");
  g_assert_true (rk_history_apply (document, remove, NULL));
  assert_sources (document, "");
  undo (document, "Remove both");
  assert_sources (document, "a=One");
  assert_all_well (document);
  undo (document, "Add a venue");
  assert_sources (document, "");
  assert_all_well (document);
  redo (document, "Add a venue");
  redo (document, "Remove both");
  undo (document, "Remove both");
  assert_all_well (document);
}

static void
test_what_is_referred_to_stays (void)
{
  g_autoptr (RkDocument) document = must_open (":memory:", RK_DOCUMENT_CREATE);
  g_autoptr (RkEdit) add = rk_edit_new ("Add a venue");
  g_autoptr (RkEdit) remove = rk_edit_new ("Remove the source");
  g_autoptr (GError) error = NULL;

  put_source (add, "a", "One");
  put_venue (add, "v", "a");
  g_assert_true (rk_history_apply (document, add, NULL));
  rk_edit_remove (remove, &rk_source_type, "a");
  g_assert_false (rk_history_apply (document, remove, &error));
  assert_says (error, RK_DOCUMENT_ERROR_RECORD, "“a” cannot be removed", "Venue “v” refers to it (Source)");
  assert_sources (document, "a=One");
  assert_all_well (document);
}

/* Each row: what somebody did to the file by hand, and what then cannot be undone or redone. */
static void
test_conflicts (void)
{
  static const struct {
    const char *done;
    gboolean redo;
  } rows[] = {
    { "UPDATE source SET name = 'By hand' WHERE id = 'a'", FALSE },
    { "DELETE FROM source WHERE id = 'a'", FALSE },
    { "INSERT INTO source (id, name) VALUES ('b', 'By hand')", TRUE },
    { "UPDATE change SET changeset = x'00'", FALSE },
    { "UPDATE change SET changeset = NULL", FALSE },
    { "UPDATE change SET changeset = CAST ('garbage that is no changeset' AS BLOB)", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (Folder) folder = folder_new ();
    g_autofree char *path = path_in (folder, "plan.renkei");
    g_autofree char *before = NULL;
    g_autoptr (GError) error = NULL;
    RkDocument *document = must_open (path, RK_DOCUMENT_CREATE);

    must_name_source (document, "Add a", "a", "One");
    must_name_source (document, "Rename a", "a", "Two");
    must_name_source (document, "Add b", "b", "Three");
    undo (document, "Add b");
    rk_document_close (document);
    tamper (path, rows[i].done);
    document = must_open (path, RK_DOCUMENT_OPEN);
    before = list_sources (document);
    if (rows[i].redo)
      g_assert_false (rk_history_redo (document, NULL, &error));
    else
      g_assert_false (rk_history_undo (document, NULL, &error));
    assert_says (error, RK_DOCUMENT_ERROR_FORMAT, "plan.renkei", "Nothing was changed");
    assert_sources (document, before);
    assert_list (document, 1, "undo Add b");
    must_name_source (document, "Go on", "c", "Four"); /* the document is of use all the same */
    rk_document_close (document);
  }
}

/* Undoing the addition of a source that a record by hand refers to: the inverse would leave it without. */
static void
test_a_conflict_by_reference (void)
{
  g_autoptr (Folder) folder = folder_new ();
  g_autofree char *path = path_in (folder, "plan.renkei");
  g_autoptr (GError) error = NULL;
  RkDocument *document = must_open (path, RK_DOCUMENT_CREATE);

  must_name_source (document, "Add a", "a", "One");
  rk_document_close (document);
  tamper (path, "INSERT INTO venue (id, name, source) VALUES ('v', 'By hand', 'a')");
  document = must_open (path, RK_DOCUMENT_OPEN);
  g_assert_false (rk_history_undo (document, NULL, &error));
  assert_says (error, RK_DOCUMENT_ERROR_FORMAT, "plan.renkei", "Nothing was changed");
  assert_sources (document, "a=One");
  assert_all_well (document);
  rk_document_close (document);
}

static void
test_a_change_says_when_and_who (void)
{
  g_autoptr (RkDocument) document = must_open (":memory:", RK_DOCUMENT_CREATE);
  g_autoptr (GPtrArray) changes = NULL;
  const RkChange *edit, *undone;

  must_name_source (document, "Add a", "a", "One");
  undo (document, "Add a");
  changes = rk_history_list (document, 0, NULL);
  undone = changes->pdata[0];
  edit = changes->pdata[1];
  g_assert_cmpint (undone->kind, ==, RK_CHANGE_UNDO);
  g_assert_cmpint (undone->edit, ==, edit->id);
  g_assert_cmpint (edit->edit, ==, edit->id);
  g_assert_cmpstr (edit->who, !=, "");
  g_assert_true (g_regex_match_simple ("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d[+-]\\d\\d:\\d\\d$", edit->at, 0, 0));
}

/* 20,000 rows in one edit, back and there again. */
static void
test_a_large_edit (void)
{
  g_autoptr (RkDocument) document = must_open (":memory:", RK_DOCUMENT_CREATE);
  g_autoptr (RkEdit) edit = rk_edit_new ("Add many");
  g_autoptr (RkDataset) dataset = NULL;
  g_autoptr (GError) error = NULL;

  for (int i = 0; i < 20000; i++) {
    g_autofree char *id = g_strdup_printf ("s%d", i);

    put_source (edit, id, "大阪市 在宅医療・介護連携推進事業");
  }
  rk_history_apply (document, edit, &error);
  g_assert_no_error (error);
  undo (document, "Add many");
  assert_sources (document, "");
  redo (document, "Add many");
  dataset = rk_document_read (document, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (rk_dataset_all (dataset, &rk_source_type)->len, ==, 20000);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/history/there-and-back", test_there_and_back);
  g_test_add_func ("/history/an-edit-after-undo-drops-redo", test_an_edit_after_undo_drops_redo);
  g_test_add_func ("/history/across-restarts", test_across_restarts);
  g_test_add_func ("/history/nothing-to-do", test_nothing_to_do);
  g_test_add_func ("/history/ground", test_ground);
  g_test_add_func ("/history/an-empty-edit-leaves-no-trace", test_an_empty_edit_leaves_no_trace);
  g_test_add_func ("/history/a-failing-step-changes-nothing", test_a_failing_step_changes_nothing);
  g_test_add_func ("/history/several-tables-in-any-order", test_several_tables_in_any_order);
  g_test_add_func ("/history/what-is-referred-to-stays", test_what_is_referred_to_stays);
  g_test_add_func ("/history/conflicts", test_conflicts);
  g_test_add_func ("/history/a-conflict-by-reference", test_a_conflict_by_reference);
  g_test_add_func ("/history/a-change-says-when-and-who", test_a_change_says_when_and_who);
  g_test_add_func ("/history/a-large-edit", test_a_large_edit);
  return g_test_run ();
}
