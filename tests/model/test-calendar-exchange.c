/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/event/rk-event.h"
#include "core/event/rk-venue.h"
#include "core/rk-language.h"
#include "fixture.h"
#include "model/record/rk-table-exchange.h"
#include "model/schedule/rk-calendar-exchange.h"

#define STAMP 1753851600

static char *
export_of (RkSession *session, int year, const char *block, const char *ward)
{
  RkCalendarChoice choice = { year, block, ward };
  g_autoptr (GError) error = NULL;
  g_autoptr (GHashTable) revisions = rk_session_revisions (session, &rk_event_type, &error);

  g_assert_no_error (error);
  return rk_calendar_export (rk_session_dataset (session), &choice, revisions, STAMP);
}

static guint
count_events (const char *text)
{
  g_auto (GStrv) parts = g_strsplit (text, "BEGIN:VEVENT", -1);

  return g_strv_length (parts) - 1;
}

static RkCalendarImport *
must_import (RkSession *session, const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GHashTable) revisions = rk_session_revisions (session, &rk_event_type, NULL);
  RkCalendarImport *import = rk_calendar_import (rk_session_dataset (session), "年間.ics", text, strlen (text), 0, revisions, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (import->lines->len, ==, import->added + import->changed + import->same + import->older);
  return import;
}

static void
assert_import (const RkCalendarImport *import, guint added, guint changed, guint same)
{
  g_assert_cmpuint (import->added, ==, added);
  g_assert_cmpuint (import->changed, ==, changed);
  g_assert_cmpuint (import->same, ==, same);
  g_assert_cmpuint (import->edit->steps->len, ==, added + changed + import->venues);
}

/* @text with each @from made @to, which must be there. */
static char *
replaced (const char *text, const char *from, const char *to)
{
  g_auto (GStrv) parts = g_strsplit (text, from, -1);

  g_assert_cmpuint (g_strv_length (parts), >, 1);
  return g_strjoinv (to, parts);
}

static const RkEvent *
event_of (RkSession *session, const char *key)
{
  const RkEvent *event = rk_dataset_get (rk_session_dataset (session), &rk_event_type, key);

  g_assert_nonnull (event);
  return event;
}

static void
test_which_events (void)
{
  static const struct {
    int year;
    const char *block, *ward;
    guint events;
  } rows[] = {
    { 2025, NULL, NULL, 14 },
    { 2024, NULL, NULL, 24 },
    { 2025, "北・東ブロック", NULL, 13 }, /* as each of its wards: its own and the city's */
    { 2025, NULL, "27127", 13 },          /* 北区: all but the training of the other block */
    { 2025, NULL, "27106", 13 },
    { 2024, "北・東ブロック", NULL, 0 },
    { 2023, NULL, NULL, 0 },
    { 0, NULL, NULL, 53 },
  };
  g_autoptr (RkSession) session = open_in_memory (FALSE);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autofree char *text = export_of (session, rows[i].year, rows[i].block, rows[i].ward);

    g_assert_cmpuint (count_events (text), ==, rows[i].events);
  }
}

/* Every event of every year, with all that a calendar cannot hold. */
static void
test_no_change (void)
{
  g_autoptr (RkSession) session = open_in_memory (FALSE);
  g_autofree char *text = export_of (session, 0, NULL, NULL);
  g_autoptr (RkCalendarImport) import = must_import (session, text);

  assert_import (import, 0, 0, 53);
}

/* Programs that drop what they do not know. */
static void
test_no_change_through_others (void)
{
  g_autoptr (RkSession) session = open_in_memory (FALSE);
  g_autofree char *text = export_of (session, 0, NULL, NULL);
  g_auto (GStrv) lines = g_strsplit (text, "\r\n", -1);
  g_autoptr (GString) poor = g_string_new (NULL);
  g_autoptr (RkCalendarImport) import = NULL;

  for (guint i = 0; lines[i] != NULL; i++)
    if (!g_str_has_prefix (lines[i], "X-") && !g_str_has_prefix (lines[i], "CATEGORIES"))
      g_string_append_printf (poor, "%s\n", lines[i]);
  import = must_import (session, poor->str);
  assert_import (import, 0, 0, 53);
}

static void
test_into_an_empty_document (void)
{
  g_autoptr (RkSession) figures = open_in_memory (FALSE), empty = open_in_memory (TRUE);
  g_autofree char *text = export_of (figures, 2024, NULL, NULL), *back = NULL, *date = NULL;
  g_autoptr (RkCalendarImport) import = must_import (empty, text), again = NULL;

  g_assert_cmpuint (import->added, ==, 24);
  g_assert_cmpuint (import->venues, ==, 1);
  g_assert_cmpstr (import->edit->label, ==, "Import 24 events from 年間.ics");
  must_apply (empty, g_steal_pointer (&import->edit));
  again = must_import (empty, text);
  assert_import (again, 0, 0, 24);
  back = export_of (empty, 2024, NULL, NULL);
  g_assert_cmpuint (count_events (back), ==, 24);
  g_assert_cmpint (event_of (empty, "E606")->state, ==, RK_EVENT_HELD);
  g_assert_cmpint (event_of (empty, "E606")->kind, ==, RK_EVENT_MULTI_PROFESSIONAL);
  g_assert_cmpint (event_of (empty, "E606")->year, ==, 2024);
  date = rk_planned_date_to_text (&event_of (empty, "E621")->date);
  g_assert_cmpstr (date, ==, "2024-04/2025-03");
}

/* What is changed in another program, and only that. */
static void
test_changes (void)
{
  static const struct {
    const char *key, *from, *to, *field, *value;
    guint changed;
  } rows[] = {
    { "E704", "20250730T140000\r\nDTEND;TZID=Asia/Tokyo:20250730T170000", "20250731T133000\r\nDTEND;TZID=Asia/Tokyo:20250731T160000", "date", "2025-07-31T13:30/16:00", 1 },
    { "E706", "DTSTART;VALUE=DATE:20251001\r\nDTEND;VALUE=DATE:20251101", "DTSTART;VALUE=DATE:20251016\r\nDTEND;VALUE=DATE:20251017", "date", "2025-10-16", 1 },
    { "E706", "DTSTART;VALUE=DATE:20251001\r\nDTEND;VALUE=DATE:20251101", "DTSTART:20251016T050000Z", "date", "2025-10-16T14:00", 1 },
    { "E707", "SUMMARY:11月 ACP強化月間", "SUMMARY:11月 人生会議の月（仮）", "title", "11月 人生会議の月", 1 },
    { "E702", "STATUS:CONFIRMED", "STATUS:CANCELLED", "state", "中止", 10 },
    { "E707", "SUMMARY:11月 ACP強化月間", "SUMMARY:【延期】11月 ACP強化月間", "state", "延期", 1 },
    { "E704", "中央区民センター 中央区久太郎町1-2-27", "中央区民センター", "venue", "V01", 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (RkSession) session = open_in_memory (FALSE);
    g_autofree char *text = export_of (session, 2025, NULL, NULL), *other = NULL, *value = NULL;
    g_autoptr (RkCalendarImport) import = NULL;

    g_test_message ("%s %s", rows[i].key, rows[i].to);
    assert_holds (text, rows[i].from);
    other = replaced (text, rows[i].from, rows[i].to);
    import = must_import (session, other);
    g_assert_cmpuint (import->added, ==, 0);
    g_assert_cmpuint (import->changed, ==, rows[i].changed);
    must_apply (session, g_steal_pointer (&import->edit));
    value = rk_record_get_text (event_of (session, rows[i].key), rk_record_type_field (&rk_event_type, rows[i].field));
    g_assert_cmpstr (value, ==, rows[i].value);
  }
}

/* What the calendar cannot hold is kept when the event is moved in it; one undo takes it all back. */
static void
test_keeps_the_rest (void)
{
  g_autoptr (RkSession) session = open_in_memory (FALSE);
  RkEvent *before = rk_record_dup (&rk_event_type, event_of (session, "E606"));
  g_autofree char *text = export_of (session, 2024, NULL, NULL);
  g_autofree char *start = replaced (text, "DTSTART;VALUE=DATE:20240722\r\nDTEND;VALUE=DATE:20240723", "DTSTART;VALUE=DATE:20240723\r\nDTEND;VALUE=DATE:20240724");
  g_autoptr (RkCalendarImport) import = must_import (session, start);
  const RkEvent *after;

  assert_import (import, 0, 2, 22); /* E606 and E607 are of one day */
  must_apply (session, g_steal_pointer (&import->edit));
  after = event_of (session, "E606");
  g_assert_cmpint (after->attended, ==, 120);
  g_assert_cmpint (after->state, ==, RK_EVENT_HELD);
  g_assert_cmpstr (after->series, ==, before->series);
  g_assert_cmpstr (after->source, ==, before->source);
  g_assert_cmpstr (after->block, ==, before->block);
  g_assert_cmpint (g_date_get_day (&after->date.first), ==, 23);
  must_step (session, RK_STEP_UNDO, "Import 2 events from 年間.ics");
  g_assert_true (rk_record_equal (&rk_event_type, event_of (session, "E606"), before));
  rk_record_free (&rk_event_type, before);
}

/* SEQUENCE counts every change of the event, also what was undone. */
static void
test_sequence (void)
{
  g_autoptr (RkSession) session = open_in_memory (FALSE);
  g_autofree char *first = NULL, *last = NULL;

  must_apply (session, edit_record (rk_session_dataset (session), "a", "event", "E704", "date", "2025-07-31", NULL));
  must_apply (session, edit_record (rk_session_dataset (session), "b", "event", "E705", "title", "x", NULL));
  first = export_of (session, 2025, NULL, NULL);
  assert_holds (first, "UID:E704@renkei.jp\r\nDTSTAMP:20250730T050000Z\r\nSEQUENCE:1\r\n");
  assert_holds (first, "UID:E706@renkei.jp\r\nDTSTAMP:20250730T050000Z\r\nSEQUENCE:0\r\n");
  must_step (session, RK_STEP_UNDO, "b");
  must_step (session, RK_STEP_UNDO, "a");
  must_step (session, RK_STEP_REDO, "a");
  last = export_of (session, 2025, NULL, NULL);
  assert_holds (last, "UID:E704@renkei.jp\r\nDTSTAMP:20250730T050000Z\r\nSEQUENCE:3\r\n");
  assert_holds (last, "UID:E705@renkei.jp\r\nDTSTAMP:20250730T050000Z\r\nSEQUENCE:2\r\n");
}

/* An event of others comes once, however often it is imported, with its place. */
static void
test_foreign (void)
{
  static const char text[] = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:abc@example.org\nSUMMARY:打合せ\nDTSTART:20250910T010000Z\nDTEND:20250910T023000Z\n"
                             "LOCATION:北区役所\nDESCRIPTION:持ち物：資料\nEND:VEVENT\nBEGIN:VEVENT\nUID:def@example.org\nSUMMARY:二番\nDTSTART:20250911T100000\n"
                             "LOCATION:北区役所\nEND:VEVENT\nEND:VCALENDAR\n";
  g_autoptr (RkSession) session = open_in_memory (FALSE);
  g_autoptr (RkCalendarImport) import = must_import (session, text), again = NULL, moved = NULL;
  g_autofree char *later = replaced (text, "20250911T", "20250912T");

  assert_import (import, 2, 0, 0);
  g_assert_cmpuint (import->venues, ==, 1);
  must_apply (session, g_steal_pointer (&import->edit));
  again = must_import (session, text);
  assert_import (again, 0, 0, 2);
  moved = must_import (session, later);
  assert_import (moved, 0, 1, 1);
}

static const RkCalendarLine *
line_of (const RkCalendarImport *import, const char *key)
{
  for (guint i = 0; i < import->lines->len; i++)
    if (g_strcmp0 (((const RkCalendarLine *) import->lines->pdata[i])->key, key) == 0)
      return import->lines->pdata[i];
  g_assert_not_reached ();
}

/* The file of before a change here is out of date: it is not taken, and said. */
static void
test_older (void)
{
  g_autoptr (RkSession) session = open_in_memory (FALSE);
  g_autofree char *before = export_of (session, 2025, NULL, NULL), *after = NULL;
  g_autoptr (RkCalendarImport) older = NULL, same = NULL;

  must_apply (session, edit_record (rk_session_dataset (session), "a", "event", "E704", "date", "2025-07-31T10:00/12:00", NULL));
  older = must_import (session, before);
  assert_import (older, 0, 0, count_events (before) - 1);
  g_assert_cmpuint (older->older, ==, 1);
  g_assert_cmpint (line_of (older, "E704")->fate, ==, RK_CALENDAR_OLDER);
  g_assert_cmpstr (line_of (older, "E704")->event, ==, "Thu 31 Jul 10:00  North + East block Multi-professional training by area");
  g_assert_cmpstr (line_of (older, "E704")->changes, ==, "Date: Thu 31 July 2025, 10:00–12:00 → Wed 30 July 2025, 14:00–17:00");
  after = export_of (session, 2025, NULL, NULL);
  same = must_import (session, after);
  assert_import (same, 0, 0, count_events (after));
}

/* Which revision of an event of others is taken in: RFC 5546. Each row comes after the ones before it. */
static void
test_revisions (void)
{
  static const struct {
    const char *sequence, *stamp, *title;
    RkCalendarFate fate;
    const char *taken;
  } rows[] = {
    { "2", "20250101T000000Z", "一", RK_CALENDAR_ADDED, "一" },
    { "2", "20250101T000000Z", "一", RK_CALENDAR_SAME, "一" },
    { "1", "20260101T000000Z", "古", RK_CALENDAR_OLDER, "一" },
    { "3", "20240101T000000Z", "二", RK_CALENDAR_CHANGED, "二" },
    { "3", "20240102T000000Z", "三", RK_CALENDAR_CHANGED, "三" },
    { "3", "20240101T000000Z", "二", RK_CALENDAR_OLDER, "三" },
    { "3", "20240102T000000Z", "四", RK_CALENDAR_CHANGED, "四" },
    { "2", "20270101T000000Z", "四", RK_CALENDAR_SAME, "四" },
  };
  g_autoptr (RkSession) session = open_in_memory (FALSE);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autofree char *text = g_strdup_printf ("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:abc@example.org\nSUMMARY:%s\nDTSTART:20250910T100000\nSEQUENCE:%s\nLAST-MODIFIED:%s\n"
                                             "END:VEVENT\nEND:VCALENDAR\n",
                                             rows[i].title, rows[i].sequence, rows[i].stamp);
    g_autoptr (RkCalendarImport) import = must_import (session, text);
    const RkCalendarLine *line = import->lines->pdata[0];
    g_autofree char *key = g_strdup (line->key);

    g_test_message ("row %u", i);
    g_assert_cmpint (line->fate, ==, rows[i].fate);
    if (import->edit->steps->len > 0)
      must_apply (session, g_steal_pointer (&import->edit));
    g_assert_cmpstr (event_of (session, key)->title, ==, rows[i].taken);
  }
}

static void
test_bad_file (void)
{
  static const char text[] = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nSUMMARY:会\nDTSTART:20250910T100000\nEND:VEVENT\nBEGIN:VEVENT\nUID:b\nSUMMARY:毎週\n"
                             "DTSTART:20250910T100000\nRRULE:FREQ=WEEKLY\nEND:VEVENT\nEND:VCALENDAR\n";
  g_autoptr (RkSession) session = open_in_memory (FALSE);
  g_autoptr (GError) error = NULL;
  g_autoptr (RkCalendarImport) none = rk_calendar_import (rk_session_dataset (session), "x.ics", text, strlen (text), 0, NULL, &error);
  g_autoptr (RkCalendarImport) year = rk_calendar_import (rk_session_dataset (session), "x.ics", text, strlen (text), 2025, NULL, NULL);

  g_assert_null (none);
  assert_holds (error->message, "x.ics, line 7: “毎週” (UID b)");
  g_assert_true (rk_calendar_import_needs_year (error));
  g_assert_cmpuint (year->added, ==, 1 + 29);
}

/* Every type of the published figures leaves as a table and comes back as it was. */
static void
test_tables (void)
{
  g_autoptr (RkSession) session = open_in_memory (FALSE);

  for (const RkRecordType *const *type = rk_types (); *type != NULL; type++) {
    const RkDataset *dataset = rk_session_dataset (session);
    g_autofree char *text = rk_table_export (dataset, *type, 0);
    g_autoptr (GError) error = NULL;
    g_autoptr (RkTableImport) import = rk_table_import (dataset, *type, "t.csv", text, strlen (text), 0, &error);

    g_assert_no_error (error);
    g_assert_true (g_str_has_prefix (text, "\xEF\xBB\xBF"));
    g_assert_cmpuint (import->same, ==, rk_dataset_all (dataset, *type)->len);
    g_assert_cmpuint (import->edit->steps->len, ==, 0);
  }
}

/* A spreadsheet is given no formula, and the text comes back as it was. */
static void
test_formulas (void)
{
  static const char *const texts[] = { "=1+1", "+81-6", "-", "@sum", "\t=x", "'=x", "''=x", "'x", "x=1", "＝1" };
  g_autoptr (RkSession) session = open_in_memory (FALSE);

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++) {
    g_autofree char *text = NULL;
    g_autoptr (RkTableImport) import = NULL;

    must_apply (session, edit_record (rk_session_dataset (session), "a", "event", "E704", "notes", texts[i], NULL));
    text = rk_table_export (rk_session_dataset (session), &rk_event_type, 2025);
    for (const char *c = text; *c != '\0'; c++)
      if (*c == ',')
        g_assert_null (strchr ("=+-@\t", c[1]));
    import = rk_table_import (rk_session_dataset (session), &rk_event_type, "t.csv", text, strlen (text), 0, NULL);
    g_assert_cmpuint (import->edit->steps->len, ==, 0);
  }
}

static void
test_table_rows (void)
{
  static const struct {
    const char *text, *message;
    guint added, changed, same;
  } rows[] = {
    { "id,attended\nE704,95\nE606,120\n", NULL, 0, 1, 1 },
    { "id,name\nV90,新しい会場\n", "t.csv: a record of “event” has no column “name”", 0, 0, 0 },
    { "id,kind,title,state,scope\nE999,会議,新しい会議,予定,大阪市\n", NULL, 1, 0, 0 },
    { "id,kind,title,state,scope\nE999,会議,,予定,大阪市\n", "t.csv, row 2: ", 0, 0, 0 },
    { "id,attended\nE704,95\nE606,many\n", "t.csv, row 3, column “attended”: ", 0, 0, 0 },
    { "id,date\nE704,2025-02-30\n", "t.csv, row 2, column “date”: ", 0, 0, 0 },
    { "id,date\nE704,7月31日 14時～17時\n", NULL, 0, 1, 0 },
    { "id,year,kind,title,state,scope,date\nE999,R7,会議,新しい会議,予定,大阪市,2/5 14-17\n", NULL, 1, 0, 0 },
    { "id,kind,title,state,scope,date\nE999,会議,新しい会議,予定,大阪市,2月\n", "t.csv, row 2, column “date”: ", 0, 0, 0 },
    { "id,venue\nE704,V77\n", "t.csv, row 2, column “venue”: there is no “V77” among the records of “venue”", 0, 0, 0 },
    { "id,attended\nE704,1\nE704,2\n", "t.csv, row 3, column “id”: “E704” is there twice", 0, 0, 0 },
    { "id,attended\nE704,1,2\n", "t.csv, row 2: ", 0, 0, 0 },
    { "", "t.csv: there is no header row", 0, 0, 0 },
    { "id\xff\n", "t.csv: the text is not in UTF-8", 0, 0, 0 },
  };
  g_autoptr (RkSession) session = open_in_memory (FALSE);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (GError) error = NULL;
    g_autoptr (RkTableImport) import = rk_table_import (rk_session_dataset (session), &rk_event_type, "t.csv", rows[i].text, strlen (rows[i].text), 0, &error);

    g_test_message ("%s", rows[i].text);
    if (rows[i].message != NULL) {
      g_assert_null (import);
      assert_holds (error->message, rows[i].message);
      continue;
    }
    g_assert_no_error (error);
    g_assert_cmpuint (import->added, ==, rows[i].added);
    g_assert_cmpuint (import->changed, ==, rows[i].changed);
    g_assert_cmpuint (import->same, ==, rows[i].same);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  rk_language_init ("en");
  g_test_add_func ("/calendar-exchange/which-events", test_which_events);
  g_test_add_func ("/calendar-exchange/no-change", test_no_change);
  g_test_add_func ("/calendar-exchange/no-change-through-others", test_no_change_through_others);
  g_test_add_func ("/calendar-exchange/into-an-empty-document", test_into_an_empty_document);
  g_test_add_func ("/calendar-exchange/changes", test_changes);
  g_test_add_func ("/calendar-exchange/keeps-the-rest", test_keeps_the_rest);
  g_test_add_func ("/calendar-exchange/sequence", test_sequence);
  g_test_add_func ("/calendar-exchange/foreign", test_foreign);
  g_test_add_func ("/calendar-exchange/older", test_older);
  g_test_add_func ("/calendar-exchange/revisions", test_revisions);
  g_test_add_func ("/calendar-exchange/bad-file", test_bad_file);
  g_test_add_func ("/table-exchange/tables", test_tables);
  g_test_add_func ("/table-exchange/formulas", test_formulas);
  g_test_add_func ("/table-exchange/rows", test_table_rows);
  return g_test_run ();
}
