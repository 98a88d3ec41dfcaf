/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What every page shares: the year, what is picked, what is marked for it, and when that is told. */
#include "core/calendar/rk-fiscal-year.h"
#include "core/event/rk-event.h"
#include "fixture.h"
#include "model/session/rk-selection.h"

static void
count_change (guint *changes)
{
  (*changes)++;
}

static RkSelection *
new_selection (RkSession *session, guint *changes)
{
  RkSelection *selection = rk_selection_new (session);

  *changes = 0;
  g_signal_connect_swapped (selection, "changed", G_CALLBACK (count_change), changes);
  return selection;
}

static char *
marks_of (RkSelection *selection)
{
  g_auto (GStrv) marks = rk_selection_marks (selection);

  return g_strjoinv (" ", marks);
}

static void
test_start (void)
{
  g_autoptr (RkSession) session = open_in_memory (FALSE);
  g_autoptr (RkSelection) selection = rk_selection_new (session);
  g_autofree char *marks = marks_of (selection);

  g_assert_cmpint (rk_selection_year (selection), ==, 2025);
  g_assert_null (rk_selection_key (selection));
  g_assert_true (rk_selection_session (selection) == session);
  g_assert_true (rk_selection_dataset (selection) == rk_session_dataset (session));
  g_assert_cmpstr (marks, ==, "");
}

static void
test_start_of_empty_document (void)
{
  g_autoptr (RkSession) session = open_in_memory (TRUE);
  g_autoptr (RkSelection) selection = rk_selection_new (session);
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  GDate today;

  g_date_clear (&today, 1);
  g_date_set_dmy (&today, (GDateDay) g_date_time_get_day_of_month (now), (GDateMonth) g_date_time_get_month (now), (GDateYear) g_date_time_get_year (now));
  g_assert_cmpint (rk_selection_year (selection), ==, rk_fiscal_year_of (&today));
}

static void
test_years (void)
{
  static const struct {
    int wanted, year;
    guint changes;
  } table[] = {
    { 2024, 2024, 1 }, { 2024, 2024, 1 }, { 0, 2024, 1 }, { 1988, 2024, 1 }, { 1989, 1989, 2 }, { 2100, 2100, 3 }, { 2101, 2100, 3 }, { -5, 2100, 3 }
  };
  g_autoptr (RkSession) session = open_in_memory (FALSE);
  guint changes;
  g_autoptr (RkSelection) selection = new_selection (session, &changes);

  for (guint i = 0; i < G_N_ELEMENTS (table); i++) {
    rk_selection_set_year (selection, table[i].wanted);
    g_assert_cmpint (rk_selection_year (selection), ==, table[i].year);
    g_assert_cmpuint (changes, ==, table[i].changes);
  }
}

static void
test_picking (void)
{
  g_autoptr (RkSession) session = open_in_memory (FALSE);
  guint changes;
  g_autoptr (RkSelection) selection = new_selection (session, &changes);

  rk_selection_pick (selection, NULL);
  g_assert_cmpuint (changes, ==, 0);
  rk_selection_pick (selection, "ward:27127");
  rk_selection_pick (selection, "ward:27127");
  g_assert_cmpuint (changes, ==, 1);
  g_assert_cmpstr (rk_selection_key (selection), ==, "ward:27127");
  rk_selection_pick (selection, NULL);
  g_assert_cmpuint (changes, ==, 2);
  g_assert_null (rk_selection_key (selection));
}

static void
test_marks (void)
{
  static const struct {
    const char *key;
    guint marks;
    const char *holds, *lacks;
    int year;
  } table[] = {
    { "ward:27127", 1, "ward:27127", "event:", 2025 },
    { "site:ST06", 1, "site:ST06", "ward:", 2025 },
    { "event:E606", 1 + 11, "ward:27127", "ward:27128", 2024 }, /* R6: north and west, without Chuo-ku */
    { "event:E608", 1 + 13, "ward:27128", "ward:27127", 2024 },
    { "event:E704", 1 + 12, "ward:27128", "ward:27104", 2025 }, /* R7: north and east */
    { "event:E304", 1 + 12, "ward:27104", "ward:27127", 2021 }, /* R3: west and south */
    { "event:E612", 1, "event:E612", "ward:", 2025 },
    { "event:E902", 1, "event:E902", "ward:", 2025 },
    { "event:nothing", 1, "event:nothing", "ward:", 2025 },
  };
  g_autoptr (RkSession) session = open_in_memory (FALSE);
  g_autoptr (RkSelection) selection = rk_selection_new (session);

  for (guint i = 0; i < G_N_ELEMENTS (table); i++) {
    g_auto (GStrv) marks = NULL;
    g_autofree char *all = NULL;

    rk_selection_set_year (selection, table[i].year);
    rk_selection_pick (selection, table[i].key);
    marks = rk_selection_marks (selection);
    all = g_strjoinv (" ", marks);
    g_test_message ("%s", table[i].key);
    g_assert_cmpstr (marks[0], ==, table[i].key);
    g_assert_cmpuint (g_strv_length (marks), ==, table[i].marks);
    assert_holds (all, table[i].holds);
    g_assert_null (strstr (all, table[i].lacks));
  }
}

/* A block is of a year: the pictures of another year show none of its wards as picked. */
static void
test_marks_are_of_a_year (void)
{
  g_autoptr (RkSession) session = open_in_memory (FALSE);
  g_autoptr (RkSelection) selection = rk_selection_new (session);
  g_autofree char *before = NULL, *without = NULL, *after = NULL;

  rk_selection_set_year (selection, 2024);
  rk_selection_pick (selection, "event:E606");
  before = marks_of (selection);
  rk_selection_set_year (selection, 2025);
  without = marks_of (selection);
  rk_selection_set_year (selection, 2024);
  after = marks_of (selection);
  g_assert_cmpstr (without, ==, "event:E606");
  g_assert_cmpstr (after, ==, before);
  g_assert_cmpstr (before, !=, without);
}

static void
test_document_changes (void)
{
  g_autoptr (RkSession) session = open_in_memory (FALSE);
  guint changes;
  g_autoptr (RkSelection) selection = new_selection (session, &changes);
  g_auto (GStrv) marks = NULL;

  rk_selection_set_year (selection, 2024);
  rk_selection_pick (selection, "event:E606");
  must_apply (session, edit_record (rk_session_dataset (session), "Move", "event", "E606", "block", "東・南ブロック", NULL));
  g_assert_cmpuint (changes, ==, 3);
  g_assert_true (rk_selection_dataset (selection) == rk_session_dataset (session));
  marks = rk_selection_marks (selection);
  g_assert_cmpuint (g_strv_length (marks), ==, 14);
}

/* A page that has gone is told nothing more, though the session goes on. */
static void
test_gone (void)
{
  g_autoptr (RkSession) session = open_in_memory (FALSE);
  guint changes;
  RkSelection *selection = new_selection (session, &changes);

  g_object_unref (selection);
  must_apply (session, edit_record (rk_session_dataset (session), "Add", "source", "A1", "name", "One", NULL));
  g_assert_cmpuint (changes, ==, 0);
}

/* Wards that are named one by one count, and not the block. */
static void
test_named_wards (void)
{
  g_autoptr (RkSession) session = open_in_memory (FALSE);
  g_autoptr (RkSelection) selection = rk_selection_new (session);
  g_auto (GStrv) marks = NULL;

  must_apply (session, edit_record (rk_session_dataset (session), "a", "event_ward", "w1", "event", "E704", "ward", "27106", NULL));
  rk_selection_pick (selection, "event:E704");
  marks = rk_selection_marks (selection);
  g_assert_cmpuint (g_strv_length (marks), ==, 2);
  g_assert_cmpstr (marks[1], ==, "ward:27106");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/selection/start", test_start);
  g_test_add_func ("/selection/start-of-empty-document", test_start_of_empty_document);
  g_test_add_func ("/selection/years", test_years);
  g_test_add_func ("/selection/picking", test_picking);
  g_test_add_func ("/selection/marks", test_marks);
  g_test_add_func ("/selection/marks-are-of-a-year", test_marks_are_of_a_year);
  g_test_add_func ("/selection/document-changes", test_document_changes);
  g_test_add_func ("/selection/gone", test_gone);
  g_test_add_func ("/selection/named-wards", test_named_wards);
  return g_test_run ();
}
