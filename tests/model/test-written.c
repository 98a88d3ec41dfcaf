/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is written on a chart, and the past of a figure. */
#include "core/event/rk-event.h"
#include "core/rk-language.h"
#include "fixture.h"
#include "model/chart/rk-annotation-edit.h"
#include "model/figures/rk-figure-edit.h"
#include "model/record/rk-record-history.h"

/* The past of a record as "Value: 1,834 → 1,835 | …", newest first. */
static char *
tell_past (RkSession *session, const RkRecordType *type, const char *key)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) past = rk_session_record_past (session, type, key, &error);
  g_autoptr (GPtrArray) lines = NULL;
  g_autoptr (GPtrArray) texts = g_ptr_array_new ();

  g_assert_no_error (error);
  lines = rk_past_in_words (rk_session_dataset (session), past, key);
  for (guint i = 0; i < lines->len; i++) {
    const RkPastLine *line = lines->pdata[i];

    g_assert_cmpstr (line->who, !=, "");
    g_assert_cmpstr (line->when, !=, "");
    g_ptr_array_add (texts, line->what);
  }
  return join (texts);
}

static void
test_the_past_of_a_figure (void)
{
  g_autoptr (RkSession) session = open_in_memory (FALSE);
  g_autofree char *untouched = tell_past (session, &rk_observation_type, "consultations-R4"), *past = NULL, *new = NULL;

  g_assert_cmpstr (untouched, ==, "");
  must_apply (session, edit_record (rk_session_dataset (session), "Correct it", "observation", "consultations-R4", "value", "1835", NULL));
  must_apply (session, edit_record (rk_session_dataset (session), "Note it", "observation", "consultations-R4", "note", "typed twice", NULL));
  must_apply (session, edit_record (rk_session_dataset (session), "Another", "observation", "consultations-R5-H1", "value", "1", NULL));
  must_step (session, RK_STEP_UNDO, "Another");
  must_step (session, RK_STEP_UNDO, "Note it");
  past = tell_past (session, &rk_observation_type, "consultations-R4");
  g_assert_cmpstr (past, ==, "Note: typed twice → none | Note: none → typed twice | Value: 1,834 → 1,835");
  must_apply (session, edit_record (rk_session_dataset (session), "New", "observation", "consultations-R6", "measure", "consultations", "year", "R6", "period", "通年", "value", "2000", "source", "S1", NULL));
  must_step (session, RK_STEP_UNDO, "New");
  new = tell_past (session, &rk_observation_type, "consultations-R6");
  assert_holds (new, "Deleted\nValue: 2,000\nSource: ");
  assert_holds (new, " | Added\nValue: 2,000\nSource: ");
}

/* What belongs to a record is of its past, also when it is gone. */
static void
test_the_past_of_an_event (void)
{
  g_autoptr (RkSession) session = open_in_memory (FALSE);
  g_autoptr (RkEdit) removal = rk_edit_new ("Take it out");
  g_autofree char *past = NULL;

  must_apply (session, edit_record (rk_session_dataset (session), "Count", "attendance", "E606-90", "event", "E606", "label", "看護師", "relation", "内訳", "people", "12", NULL));
  must_apply (session, edit_record (rk_session_dataset (session), "Correct", "attendance", "E606-90", "people", "13", NULL));
  rk_edit_remove (removal, &rk_attendance_type, "E606-90");
  must_apply (session, g_steal_pointer (&removal));
  past = tell_past (session, &rk_event_type, "E606");
  g_assert_cmpstr (past, ==, "Attendance: 看護師\nDeleted\nPeople: 13 | Attendance\nPeople: 12 → 13 | Attendance: 看護師\nAdded\nPeople: 12");
}

static RkEdit *
write_on (RkSession *session, RkAnnotationRole role, const RkAnnotation *old, const char *at, const char *text, const char *message)
{
  g_autoptr (GError) error = NULL;
  RkEdit *edit = rk_annotation_write (rk_session_dataset (session), "consultations-medical", role, old, at, text, &error);

  if (message != NULL)
    assert_holds (error->message, message);
  else
    g_assert_no_error (error);
  return edit;
}

static const RkAnnotation *
first_of (RkSession *session, RkAnnotationRole role)
{
  g_autoptr (GPtrArray) all = rk_annotations_of (rk_session_dataset (session), "consultations-medical", role);

  return all->len > 0 ? all->pdata[0] : NULL;
}

static const RkAnnotation *
must_have (RkSession *session, RkAnnotationRole role)
{
  const RkAnnotation *first = first_of (session, role);

  if (first == NULL)
    g_error ("nothing of that role is written");
  return first;
}

static void
test_a_finding_is_written_and_taken_off (void)
{
  g_autoptr (RkSession) session = open_in_memory (FALSE);

  g_assert_null (write_on (session, RK_ANNOTATION_FINDING, NULL, NULL, "", NULL));
  must_apply (session, write_on (session, RK_ANNOTATION_FINDING, NULL, NULL, "相談は増えている", NULL));
  g_assert_cmpstr (must_have (session, RK_ANNOTATION_FINDING)->text, ==, "相談は増えている");
  g_assert_null (write_on (session, RK_ANNOTATION_FINDING, first_of (session, RK_ANNOTATION_FINDING), NULL, "相談は増えている", NULL));
  must_apply (session, write_on (session, RK_ANNOTATION_FINDING, first_of (session, RK_ANNOTATION_FINDING), NULL, "", NULL));
  g_assert_null (first_of (session, RK_ANNOTATION_FINDING));
  must_step (session, RK_STEP_UNDO, "Take off the chart: finding");
  must_step (session, RK_STEP_UNDO, "Write on the chart (finding): 相談は増えている");
}

static void
test_remarks_and_lines_have_a_place (void)
{
  g_autoptr (RkSession) session = open_in_memory (FALSE);

  must_apply (session, write_on (session, RK_ANNOTATION_REMARK, NULL, "令和4年度", "相談窓口を増設", NULL));
  g_assert_cmpint (must_have (session, RK_ANNOTATION_REMARK)->year, ==, 2022);
  g_assert_null (write_on (session, RK_ANNOTATION_REMARK, NULL, "R99", "x", "is not a fiscal year"));
  must_apply (session, write_on (session, RK_ANNOTATION_REFERENCE_LINE, NULL, "2,000", "目標", NULL));
  g_assert_cmpfloat (must_have (session, RK_ANNOTATION_REFERENCE_LINE)->value, ==, 2000);
  g_assert_null (write_on (session, RK_ANNOTATION_REFERENCE_LINE, NULL, "", "目標", "needs a value"));
  g_assert_null (write_on (session, RK_ANNOTATION_REFERENCE_LINE, NULL, "many", "目標", "is not a number"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  rk_language_init ("en");
  g_test_add_func ("/written/past", test_the_past_of_a_figure);
  g_test_add_func ("/written/past-of-an-event", test_the_past_of_an_event);
  g_test_add_func ("/written/finding", test_a_finding_is_written_and_taken_off);
  g_test_add_func ("/written/places", test_remarks_and_lines_have_a_place);
  return g_test_run ();
}
