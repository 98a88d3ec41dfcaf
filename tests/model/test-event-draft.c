/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * An event while it is typed: what is wrong with it, how its date is understood, what becomes of it, and how the edit is named. */
#include "core/event/rk-event.h"
#include "fixture.h"
#include "model/event/rk-event-draft.h"
#include "model/event/rk-event-list.h"

static RkEventDraft *
draft_of (const char *key)
{
  return rk_event_draft_new (figures (), rk_dataset_get (figures (), &rk_event_type, key));
}

static void
assert_problem (const char *problem, const char *expected)
{
  if (expected == NULL)
    g_assert_cmpstr (problem, ==, NULL);
  else
    assert_holds (problem, expected);
}

/* A draft that is right but for what the row says. */
static void
test_problems (void)
{
  static const struct {
    const char *title, *date, *expected, *attended, *block;
    const char *title_problem, *date_problem, *expected_problem, *attended_problem, *block_problem;
  } table[] = {
    { "Training", "2025-07-30", "80", "77", "北・東ブロック", NULL, NULL, NULL, NULL, NULL },
    { "Training", "令和7年7月30日(水) 14時～17時", "８０人", "1,077名", NULL, NULL, NULL, NULL, NULL, NULL },
    { "", "2025-07-30", "", "", NULL, "Title is needed.", NULL, NULL, NULL, NULL },
    { "  ", "2025-07-30", "", "", NULL, "Title is needed.", NULL, NULL, NULL, NULL },
    { "　", "2025-07-30", "", "", NULL, "Title is needed.", NULL, NULL, NULL, NULL },
    { "Training", "", "", "", NULL, NULL, "A date is needed: a day, a month or a period.", NULL, NULL, NULL },
    { "Training", "soon", "", "", NULL, NULL, "soon", NULL, NULL, NULL },
    { "Training", "2025-02-30", "", "", NULL, NULL, "2025-02-30", NULL, NULL, NULL },
    { "Training", "令和7年7月30日(月)", "", "", NULL, NULL, "令和7年7月30日(月)", NULL, NULL, NULL },
    { "Training", "2025-07-30", "many", "", NULL, NULL, NULL, "many", NULL, NULL },
    { "Training", "2025-07-30", "-1", "", NULL, NULL, NULL, "This cannot be below zero.", NULL, NULL },
    { "Training", "2025-07-30", "0", "0", NULL, NULL, NULL, NULL, NULL, NULL },
    { "Training", "2025-07-30", "", "12.5", NULL, NULL, NULL, NULL, "12.5", NULL },
    { "Training", "2025-07-30", "", "-3", NULL, NULL, NULL, NULL, "This cannot be below zero.", NULL },
    { "Training", "2025-07-30", "", "99999999999999999999", NULL, NULL, NULL, NULL, "99999999999999999999", NULL },
    { "Training", "2025-07-30", "", "", "北・西ブロック", NULL, NULL, NULL, NULL, "That year has no such block." },
    { "Training", "2024-07-30", "", "", "北・西ブロック", NULL, NULL, NULL, NULL, NULL },
    { "Training", "2025-03-31", "", "", "北・西ブロック", NULL, NULL, NULL, NULL, NULL },
    { "Training", "2022-07-30", "", "", "北・東ブロック", NULL, NULL, NULL, NULL, "That year has no such block." },
    { "", "", "x", "y", "北・西ブロック", "Title", "A date", "x", "y", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++) {
    g_autoptr (RkEventDraft) draft = rk_event_draft_new_on (table[i].date, 0);
    g_autoptr (RkEventVerdict) verdict = NULL;

    rk_event_draft_set (draft, "title", table[i].title);
    rk_event_draft_set (draft, "expected", table[i].expected);
    rk_event_draft_set (draft, "attended", table[i].attended);
    rk_event_draft_set (draft, "block", table[i].block);
    verdict = rk_event_draft_judge (draft, figures ());
    g_test_message ("row %u", i);
    assert_problem (rk_event_verdict_problem (verdict, "title"), table[i].title_problem);
    assert_problem (rk_event_verdict_problem (verdict, "date"), table[i].date_problem);
    assert_problem (rk_event_verdict_problem (verdict, "expected"), table[i].expected_problem);
    assert_problem (rk_event_verdict_problem (verdict, "attended"), table[i].attended_problem);
    assert_problem (rk_event_verdict_problem (verdict, "block"), table[i].block_problem);
    g_assert_true ((verdict->event == NULL) == (table[i].title_problem || table[i].date_problem || table[i].expected_problem || table[i].attended_problem ||
                                                table[i].block_problem));
  }
}

static void
test_date_told (void)
{
  static const struct {
    const char *date, *told;
    int year;
  } table[] = {
    { "2025-07-30", "Wed 30 July 2025, FY2025 (R7)", 2025 },
    { "2025-03-31", "Mon 31 March 2025, FY2024 (R6)", 2024 },
    { "2025/7/30 14:00-17:00", "Wed 30 July 2025, 14:00–17:00, FY2025 (R7)", 2025 },
    { "令和7年10月予定", "October 2025, FY2025 (R7)", 2025 },
    { "2024年11月1日～11月30日", "1–30 November 2024, FY2024 (R6)", 2024 },
    { "2025-11-01~2025-11-30", "1–30 November 2025, FY2025 (R7)", 2025 },
    { "令和7年7月30日午後", "Wed 30 July 2025, afternoon, FY2025 (R7)", 2025 },
    { "令和7年11月1日～11月30日", "1–30 November 2025, FY2025 (R7)", 2025 },
    { "2025-07-21", "Mon 21 July 2025, FY2025 (R7), public holiday: Marine Day", 2025 },
    { "常設", "standing", 0 },
    { "soon", "", 0 },
    { "", "", 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++) {
    g_autoptr (RkEventDraft) draft = rk_event_draft_new_on (table[i].date, 0);
    g_autoptr (RkEventVerdict) verdict = rk_event_draft_judge (draft, figures ());

    g_assert_cmpstr (verdict->date_told, ==, table[i].told);
    g_assert_cmpint (verdict->year, ==, table[i].year);
  }
}

/* E704 (30 July 2025, 14:00–17:00, V01, 前島健志) with other dates, halls and speakers; E705 is on 4 August, 14:00–17:00, in V02
 * with 嶋岡英輝. Nothing of it keeps the event from being saved. */
static void
test_warned (void)
{
  static const struct {
    const char *date, *venue, *speaker, *state; /* NULL: as it is */
    const char *warned[RK_N_WARNED];
  } table[] = {
    { NULL, NULL, NULL, NULL, { NULL } },
    { "2025-08-02", NULL, NULL, NULL, { [RK_WARNED_DATE] = "“This event” is on a weekend" } },
    { "2025-08-02", NULL, NULL, "中止", { NULL } },
    { "2025-08-11", NULL, NULL, NULL, { [RK_WARNED_DATE] = "“This event” is on a public holiday: Mountain Day" } },
    { "2025-08-20", NULL, NULL, NULL, { [RK_WARNED_DATE] = "“This event” and “Multi-professional training by area” for the two blocks are 16 days apart, more than 10" } },
    { "2025-08-04 15:00-16:00", "V02", NULL, NULL, { [RK_WARNED_VENUE] = "“Multi-professional training by area” and “This event” need the same venue at the same time" } },
    { "2025-08-04 18:00-20:00", "V02", NULL, NULL, { NULL } },
    { "2025-08-04 15:00-16:00", NULL, "嶋岡 英輝", NULL, { [RK_WARNED_SPEAKERS] = "“Multi-professional training by area” and “This event” need the same speaker at the same time: 嶋岡英輝" } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++) {
    g_autoptr (RkEventDraft) draft = draft_of ("E704");
    g_autoptr (RkEventVerdict) verdict = NULL;
    const char *const changes[][2] = { { "date", table[i].date }, { "venue", table[i].venue }, { "state", table[i].state } };

    for (guint k = 0; k < G_N_ELEMENTS (changes); k++)
      if (changes[k][1] != NULL)
        rk_event_draft_set (draft, changes[k][0], changes[k][1]);
    if (table[i].speaker != NULL)
      rk_draft_row_set (rk_draft_table_row (draft->tables[RK_DRAFT_SPEAKERS], 0), &rk_draft_speakers, "name", table[i].speaker);
    verdict = rk_event_draft_judge (draft, figures ());
    g_test_message ("row %u", i);
    for (guint k = 0; k < RK_N_WARNED; k++)
      g_assert_cmpstr (verdict->warned[k], ==, table[i].warned[k]);
    g_assert_nonnull (verdict->event);
  }
}

/* A date without a year is of the year that the event is of, or that stands in the header. */
static void
test_date_of_the_year (void)
{
  static const struct {
    const char *key; /* NULL: a new event, made in @year */
    int year;
    const char *typed, *date;
  } table[] = {
    { "E704", 0, "7月31日 14時～17時", "2025-07-31T14:00/17:00" },
    { "E704", 0, "2月", "2026-02" },
    { "E604", 0, "10月予定", "2024-10" },
    { NULL, 2026, "10月予定", "2026-10" },
    { NULL, 2026, "2/5 14-17", "2027-02-05T14:00/17:00" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++) {
    g_autoptr (RkEventDraft) draft = table[i].key != NULL ? draft_of (table[i].key) : rk_event_draft_new_on (NULL, table[i].year);
    g_autoptr (RkEventVerdict) verdict = NULL;
    g_autofree char *date = NULL;

    rk_event_draft_set (draft, "date", table[i].typed);
    if (table[i].key == NULL)
      rk_event_draft_set (draft, "title", "Training");
    verdict = rk_event_draft_judge (draft, figures ());
    g_assert_cmpstr (rk_event_verdict_problem (verdict, "date"), ==, NULL);
    g_assert_nonnull (verdict->event);
    date = rk_planned_date_to_text (&verdict->event->date);
    g_assert_cmpstr (date, ==, table[i].date);
  }
}

/* The form of a new event shows its date as that of an old one does. */
static void
test_new_date_in_words (void)
{
  g_autoptr (RkEventDraft) day = rk_event_draft_new_on ("2026-11-30", 2026), month = rk_event_draft_new_on ("2026-10", 2026);

  g_assert_cmpstr (rk_event_draft_get (day, "date"), ==, "Mon 30 November 2026");
  g_assert_cmpstr (rk_event_draft_get (month, "date"), ==, "October 2026");
}

static void
test_new_draft (void)
{
  g_autoptr (RkEventDraft) draft = rk_event_draft_new_on (NULL, 0);
  g_autoptr (RkEventDraft) on_a_day = rk_event_draft_new_on ("2025-07-30", 0);
  g_autoptr (RkEventVerdict) verdict = NULL;

  g_assert_cmpstr (rk_event_draft_get (draft, "date"), ==, "");
  g_assert_true (draft->is_new);
  rk_event_draft_set (on_a_day, "title", "Extra meeting");
  rk_event_draft_set (on_a_day, "venue", "V01");
  verdict = rk_event_draft_judge (on_a_day, figures ());
  g_assert_cmpstr (verdict->event->title, ==, "Extra meeting");
  g_assert_null (verdict->event->speaker);
  g_assert_cmpstr (verdict->event->venue, ==, "V01");
  g_assert_cmpstr (verdict->event->scope, ==, RK_CITY);
  g_assert_cmpint (verdict->event->year, ==, 2025);
  g_assert_cmpint (verdict->event->state, ==, RK_EVENT_PLANNED);
  g_assert_true (verdict->event->attended == RK_MISSING);
  g_assert_null (rk_dataset_get (figures (), &rk_event_type, verdict->event->id));
}

/* A form that is opened and kept as it is changes nothing, whatever the event. */
static void
test_untouched (void)
{
  const GPtrArray *events = rk_dataset_all (figures (), &rk_event_type);

  for (guint i = 0; i < events->len; i++) {
    g_autoptr (RkEventDraft) draft = rk_event_draft_new (figures (), events->pdata[i]);
    g_autoptr (RkEventVerdict) verdict = rk_event_draft_judge (draft, figures ());

    g_test_message ("%s", draft->event->key);
    g_assert_nonnull (verdict->event);
    g_assert_true (rk_record_equal (&rk_event_type, events->pdata[i], verdict->event));
  }
}

static void
test_changed (void)
{
  g_autoptr (RkEventDraft) draft = draft_of ("E606");
  g_autoptr (RkEventVerdict) verdict = NULL;

  g_assert_cmpstr (rk_event_draft_get (draft, "date"), ==, "Mon 22 July 2024");
  g_assert_cmpstr (rk_event_draft_get (draft, "attended"), ==, "120");
  rk_event_draft_set (draft, "attended", "");
  rk_event_draft_set (draft, "notes", "one\ntwo");
  rk_event_draft_set (draft, "tentative", "yes");
  rk_event_draft_set (draft, "state", "延期");
  verdict = rk_event_draft_judge (draft, figures ());
  g_assert_cmpstr (verdict->event->id, ==, "E606");
  g_assert_true (verdict->event->attended == RK_MISSING);
  g_assert_cmpstr (verdict->event->notes, ==, "one\ntwo");
  g_assert_cmpint (verdict->event->tentative, ==, 1);
  g_assert_cmpint (verdict->event->state, ==, RK_EVENT_POSTPONED);
  /* what the form does not show stays */
  g_assert_cmpstr (verdict->event->source, ==, "S0");
  assert_holds (verdict->event->subtitle, "アドバンス・ケア・プランニング");
}

/* Somebody took the event away while the form was open: it is kept as a new one. */
static void
test_gone_meanwhile (void)
{
  g_autoptr (RkEventDraft) draft = draft_of ("E606");
  g_autoptr (RkDataset) nothing = rk_dataset_new ();
  g_autoptr (RkEventVerdict) verdict = NULL;

  rk_event_draft_set (draft, "block", NULL);
  verdict = rk_event_draft_judge (draft, nothing);
  g_assert_cmpstr (verdict->event->id, ==, "E2024-01");
  g_assert_cmpint (verdict->event->attended, ==, 120);
}

static void
test_labels (void)
{
  static const struct {
    const char *key, *date, *title, *label;
  } table[] = {
    { NULL, "2025-08-04", "Extra", "Add “Extra”" },
    { "E606", "2024-08-04", "Training", "Move “Multi-professional training” to Sun 4 Aug" },
    { "E606", "2024-08", "Training", "Move “Multi-professional training” to August" },
    { "E606", "2024-07-22", "Training", "Change “Multi-professional training”" },
    { "E606", "2024-07-22T14:00", "Training", "Move “Multi-professional training” to Mon 22 Jul 14:00" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++) {
    g_autoptr (RkEventDraft) draft = table[i].key != NULL ? draft_of (table[i].key) : rk_event_draft_new_on (table[i].date, 0);
    g_autoptr (RkEventVerdict) verdict = NULL;
    g_autoptr (RkEdit) edit = NULL;

    rk_event_draft_set (draft, "title", table[i].title);
    rk_event_draft_set (draft, "date", table[i].date);
    verdict = rk_event_draft_judge (draft, figures ());
    g_assert_nonnull (verdict->event);
    edit = rk_event_edit (figures (), verdict->event);
    g_assert_cmpstr (edit->label, ==, table[i].label);
    g_assert_cmpuint (edit->steps->len, ==, 1);
  }
}

static void
test_kept (void)
{
  g_autoptr (RkSession) session = open_in_memory (FALSE);
  g_autoptr (RkEventDraft) draft = draft_of ("E704");
  g_autoptr (RkEventVerdict) verdict = NULL;
  const RkEvent *kept;

  rk_event_draft_set (draft, "date", "令和7年8月1日(金) 午後");
  verdict = rk_event_draft_judge (draft, rk_session_dataset (session));
  must_apply (session, rk_event_edit (rk_session_dataset (session), verdict->event));
  kept = rk_dataset_get (rk_session_dataset (session), &rk_event_type, "E704");
  g_assert_true (rk_record_equal (&rk_event_type, kept, verdict->event));
  g_assert_cmpint (kept->date.part, ==, RK_PART_AFTERNOON);
  g_assert_cmpstr (rk_session_undo_label (session), ==, "Move “Multi-professional training by area” to Fri 1 Aug afternoon");
}

static void
test_move (void)
{
  static const struct {
    const char *key, *date, *year, *label;
    int day, month, west;
  } table[] = {
    { "E704", "2025-08-01T14:00/17:00", "R7", "Move “Multi-professional training by area” to Fri 1 Aug 14:00", 1, 8, 2025 },
    { "E706", "2025-10-15", "R7", "Move “ACP seminar” to Wed 15 Oct", 15, 10, 2025 },
    { "E707", "2025-12-01/2025-12-30", "R7", "Move “ACP month in November” to 1–30 Dec", 1, 12, 2025 },
    { "E704", "2026-04-01T14:00/17:00", "R8", "Move “Multi-professional training by area” to Wed 1 Apr 14:00", 1, 4, 2026 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++) {
    const RkEvent *event = rk_dataset_get (figures (), &rk_event_type, table[i].key);
    g_autofree char *date = NULL, *year = NULL;
    g_autoptr (RkEdit) edit = NULL;
    const RkEditStep *step;
    GDate day;

    g_date_clear (&day, 1);
    g_date_set_dmy (&day, (GDateDay) table[i].day, (GDateMonth) table[i].month, (GDateYear) table[i].west);
    edit = rk_event_move (figures (), event, &day);
    step = edit->steps->pdata[0];
    date = rk_record_get_text (step->record, rk_record_type_field (&rk_event_type, "date"));
    year = rk_record_get_text (step->record, rk_record_type_field (&rk_event_type, "year"));
    g_assert_cmpstr (date, ==, table[i].date);
    g_assert_cmpstr (year, ==, table[i].year);
    g_assert_cmpstr (edit->label, ==, table[i].label);
  }
}

static void
test_new_keys (void)
{
  g_autoptr (RkSession) session = open_in_memory (FALSE);
  g_autofree char *first = rk_event_new_key (rk_session_dataset (session), 2025), *second = NULL;

  must_apply (session, edit_record (rk_session_dataset (session), "Add", "event", first, "title", "x", "kind", "会議", "state", "予定", "scope", RK_CITY, NULL));
  second = rk_event_new_key (rk_session_dataset (session), 2025);
  g_assert_cmpstr (first, ==, "E2025-01");
  g_assert_cmpstr (second, ==, "E2025-02");
}

static void
test_events_in_order (void)
{
  static const struct {
    int year;
    guint events;
    const char *first;
  } table[] = { { 2021, 11, "E309" }, { 2024, 24, "E621" }, { 2025, 14, "E713" }, { 2022, 0, NULL }, { 0, 53, "E101" } };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++) {
    g_autoptr (GPtrArray) events = rk_events_in_order (figures (), table[i].year);

    g_assert_cmpuint (events->len, ==, table[i].events);
    if (table[i].first != NULL)
      g_assert_cmpstr (((const RkEvent *) events->pdata[0])->id, ==, table[i].first);
    for (guint k = 1; k < events->len; k++)
      g_assert_cmpint (rk_planned_date_compare (&((const RkEvent *) events->pdata[k - 1])->date, &((const RkEvent *) events->pdata[k])->date), <=, 0);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/event-draft/problems", test_problems);
  g_test_add_func ("/event-draft/date-told", test_date_told);
  g_test_add_func ("/event-draft/warned", test_warned);
  g_test_add_func ("/event-draft/date-of-the-year", test_date_of_the_year);
  g_test_add_func ("/event-draft/new-date-in-words", test_new_date_in_words);
  g_test_add_func ("/event-draft/new-draft", test_new_draft);
  g_test_add_func ("/event-draft/untouched", test_untouched);
  g_test_add_func ("/event-draft/changed", test_changed);
  g_test_add_func ("/event-draft/gone-meanwhile", test_gone_meanwhile);
  g_test_add_func ("/event-draft/labels", test_labels);
  g_test_add_func ("/event-draft/kept", test_kept);
  g_test_add_func ("/event-draft/move", test_move);
  g_test_add_func ("/event-draft/new-keys", test_new_keys);
  g_test_add_func ("/event-draft/events-in-order", test_events_in_order);
  return g_test_run ();
}
