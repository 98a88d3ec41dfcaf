/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* What belongs to an event in rows while it is typed: what is wrong in which cell, what follows from it, the one edit that
 * keeps it all, and the undo that takes it all back. */
#include "core/event/rk-event-detail.h"
#include "core/event/rk-questionnaire.h"
#include "core/event/rk-venue.h"
#include "fixture.h"
#include "model/event/rk-event-draft.h"
#include "model/record/rk-delete.h"

static RkEventDraft *
draft_in (const RkDataset *dataset, const char *key)
{
  return rk_event_draft_new (dataset, rk_dataset_get (dataset, &rk_event_type, key));
}

/* Types a new row: columns and texts in turn. */
static RkDraftRow *G_GNUC_NULL_TERMINATED
add_row (RkDraftTable *table, ...)
{
  RkDraftRow *row = rk_draft_table_add (table);
  const char *name;
  va_list rest;

  va_start (rest, table);
  while ((name = va_arg (rest, const char *)) != NULL)
    rk_draft_row_set (row, table->kind, name, va_arg (rest, const char *));
  va_end (rest);
  return row;
}

/* "+speaker:E704-01 -answer:Q301a-1": what the edit puts and removes, after the event itself. */
static char *
steps_of (const RkEdit *edit)
{
  g_autoptr (GString) steps = g_string_new (NULL);

  for (guint i = 1; i < edit->steps->len; i++) {
    const RkEditStep *step = edit->steps->pdata[i];

    g_string_append_printf (steps, "%s%c%s:%s", i > 1 ? " " : "", step->record != NULL ? '+' : '-', step->type->name, step->key);
  }
  return g_string_free (g_steal_pointer (&steps), FALSE);
}

static void
assert_steps (const RkEventDraft *draft, const RkDataset *dataset, const char *expected)
{
  g_autoptr (RkEventVerdict) verdict = rk_event_draft_judge (draft, dataset);
  g_autoptr (RkEdit) edit = NULL;
  g_autofree char *steps = NULL;

  g_assert_nonnull (verdict->event);
  edit = rk_event_draft_edit (draft, verdict, dataset);
  steps = steps_of (edit);
  g_assert_cmpstr (steps, ==, expected);
}

static void
keep (RkSession *session, const RkEventDraft *draft)
{
  g_autoptr (RkEventVerdict) verdict = rk_event_draft_judge (draft, rk_session_dataset (session));

  g_assert_nonnull (verdict->event);
  must_apply (session, rk_event_draft_edit (draft, verdict, rk_session_dataset (session)));
}

/* Every record of the document as text. */
static char *
spell_all (const RkDataset *dataset)
{
  g_autoptr (GString) all = g_string_new (NULL);

  for (const RkRecordType *const *type = rk_types (); *type != NULL; type++) {
    const GPtrArray *records = rk_dataset_all (dataset, *type);

    for (guint i = 0; i < records->len; i++)
      for (const RkField *field = (*type)->fields; field->name != NULL; field++) {
        g_autofree char *text = rk_record_get_text (records->pdata[i], field);

        g_string_append_printf (all, "%s\t", text != NULL ? text : "");
      }
  }
  return g_string_free (g_steal_pointer (&all), FALSE);
}

static void
test_untouched (void)
{
  const GPtrArray *events = rk_dataset_all (figures (), &rk_event_type);

  for (guint i = 0; i < events->len; i++) {
    g_autoptr (RkEventDraft) draft = rk_event_draft_new (figures (), events->pdata[i]);

    g_test_message ("%s", draft->event->key);
    assert_steps (draft, figures (), "");
  }
}

static void
test_problems (void)
{
  static const struct {
    RkDraftTableIndex table;
    const char *column, *text, *other, *other_text, *problem;
  } rows[] = {
    { RK_DRAFT_PARTS, "title", "第1部", "note", "", NULL },
    { RK_DRAFT_PARTS, "title", "", "note", "名刺交換会", "Title is needed." },
    { RK_DRAFT_SPEAKERS, "name", "　", "affiliation", "病院", "Name is needed." },
    { RK_DRAFT_SPEAKERS, "name", "前島", "affiliation", "", NULL },
    { RK_DRAFT_AUDIENCE, "profession", "", "profession", "", NULL }, /* a blank row is nothing */
    { RK_DRAFT_ATTENDANCE, "people", "２０人", "label", "医師", NULL },
    { RK_DRAFT_ATTENDANCE, "people", "", "label", "医師", NULL },
    { RK_DRAFT_ATTENDANCE, "people", "-1", "label", "医師", "This cannot be below zero." },
    { RK_DRAFT_ATTENDANCE, "people", "about 20", "label", "医師", "“about 20” is not a whole number" },
    { RK_DRAFT_ATTENDANCE, "label", "", "people", "20", "Group is needed." },
    { RK_DRAFT_QUESTIONS, "text", "", "handed_out", "137", "Question is needed." },
    { RK_DRAFT_QUESTIONS, "handed_out", "all", "text", "理解度", "“all” is not a whole number" },
    { RK_DRAFT_QUESTIONS, "returned", "-3", "text", "理解度", "This cannot be below zero." },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (RkEventDraft) draft = draft_in (figures (), "E705");
    RkDraftTable *table = draft->tables[rows[i].table];
    g_autoptr (RkEventVerdict) verdict = NULL;

    add_row (table, rows[i].other, rows[i].other_text, rows[i].column, rows[i].text, NULL);
    verdict = rk_event_draft_judge (draft, figures ());
    g_test_message ("row %u", i);
    g_assert_cmpstr (rk_row_verdict_problem (verdict->tables[rows[i].table]->rows->pdata[table->rows->len - 1], table->kind, rows[i].column), ==, rows[i].problem);
    g_assert_true ((verdict->event == NULL) == (rows[i].problem != NULL));
  }
}

static void
test_answers_are_judged (void)
{
  g_autoptr (RkEventDraft) draft = draft_in (figures (), "E302");
  RkDraftTable *answers = rk_draft_table_row (draft->tables[RK_DRAFT_QUESTIONS], 0)->children;
  g_autoptr (RkEventVerdict) verdict = NULL;

  rk_draft_row_set (rk_draft_table_row (answers, 0), answers->kind, "count", "x");
  verdict = rk_event_draft_judge (draft, figures ());
  g_assert_true (verdict->tables[RK_DRAFT_QUESTIONS]->wrong);
  g_assert_null (verdict->event);
}

/* One edit with everything; one undo takes everything back. */
static void
test_kept_and_undone (void)
{
  g_autoptr (RkSession) session = open_in_memory (FALSE);
  g_autoptr (RkEventDraft) draft = draft_in (figures (), "E704");
  g_autofree char *before = spell_all (rk_session_dataset (session)), *after = NULL;
  RkDraftRow *question;
  const RkSpeaker *speaker;
  const RkAnswer *answer;

  add_row (draft->tables[RK_DRAFT_SPEAKERS], "name", "嶋岡英輝", "affiliation", "長吉総合病院", NULL);
  add_row (draft->tables[RK_DRAFT_PARTS], "title", "名刺交換会", NULL);
  add_row (draft->tables[RK_DRAFT_AUDIENCE], "profession", "医師", NULL);
  add_row (draft->tables[RK_DRAFT_AUDIENCE], NULL);
  add_row (draft->tables[RK_DRAFT_AUDIENCE], "profession", "訪問看護師", NULL);
  add_row (draft->tables[RK_DRAFT_ATTENDANCE], "label", "医師", "people", "20", NULL);
  question = add_row (draft->tables[RK_DRAFT_QUESTIONS], "text", "理解度", "handed_out", "80", "returned", "66", NULL);
  add_row (question->children, "label", "理解できた", "count", "60", NULL);
  assert_steps (draft, figures (),
                "+event_part:E704-3 +speaker:E704-2 +audience:E704-1 +audience:E704-2 +attendance:E704-1 +question:q-E704-1 +answer:q-E704-1-1");
  keep (session, draft);
  speaker = rk_dataset_get (rk_session_dataset (session), &rk_speaker_type, "E704-2");
  g_assert_cmpstr (speaker->event, ==, "E704");
  g_assert_cmpstr (speaker->affiliation, ==, "長吉総合病院");
  g_assert_cmpint (speaker->position, ==, 2);
  answer = rk_dataset_get (rk_session_dataset (session), &rk_answer_type, "q-E704-1-1");
  g_assert_cmpstr (answer->question, ==, "q-E704-1");
  g_assert_cmpint (answer->count, ==, 60);
  must_step (session, RK_STEP_UNDO, "Change “Multi-professional training by area”");
  after = spell_all (rk_session_dataset (session));
  g_assert_cmpstr (after, ==, before);
}

static void
test_removed (void)
{
  g_autoptr (RkEventDraft) draft = draft_in (figures (), "E302");

  rk_draft_table_remove (draft->tables[RK_DRAFT_PARTS], 0);
  assert_steps (draft, figures (), "-event_part:E302-1");
  rk_draft_table_remove (draft->tables[RK_DRAFT_QUESTIONS], 1);
  assert_steps (draft, figures (), "-event_part:E302-1 -answer:Q301b-1 -answer:Q301b-2 -answer:Q301b-3 -answer:Q301b-4 -question:Q301b");
}

/* The groups within a group that goes are groups of the event. */
static void
test_group_removed (void)
{
  g_autoptr (RkEventDraft) draft = draft_in (figures (), "E301");
  g_autoptr (RkEventVerdict) verdict = NULL;
  const RkAttendance *first;

  g_assert_cmpuint (rk_draft_table_row (draft->tables[RK_DRAFT_ATTENDANCE], 1)->depth, ==, 1);
  rk_draft_table_remove (draft->tables[RK_DRAFT_ATTENDANCE], 0);
  verdict = rk_event_draft_judge (draft, figures ());
  first = ((RkRowVerdict *) verdict->tables[RK_DRAFT_ATTENDANCE]->rows->pdata[0])->record;
  g_assert_cmpstr (first->id, ==, "E301-1a");
  g_assert_null (first->within);
}

static void
test_moved (void)
{
  g_autoptr (RkEventDraft) draft = draft_in (figures (), "E702");
  RkDraftTable *parts = draft->tables[RK_DRAFT_PARTS], *groups = draft->tables[RK_DRAFT_ATTENDANCE];

  g_assert_false (rk_draft_table_move (parts, 0, -1));
  g_assert_false (rk_draft_table_move (parts, 1, 1));
  g_assert_true (rk_draft_table_move (parts, 1, -1));
  assert_steps (draft, figures (), "+event_part:E702-2 +event_part:E702-1");
  g_assert_true (rk_draft_table_move (parts, 1, -1));
  assert_steps (draft, figures (), "");
  g_assert_false (rk_draft_table_nest (groups, 0, 1)); /* there is none above */
  g_assert_false (rk_draft_table_nest (groups, 0, -1));
  g_assert_true (rk_draft_table_nest (groups, 1, 1));
  g_assert_false (rk_draft_table_nest (groups, 1, 1)); /* it is within the one above */
  assert_steps (draft, figures (), "+attendance:E702-2");
}

/* The first of the list is the event's own speaker. */
static void
test_own_speaker (void)
{
  g_autoptr (RkEventDraft) draft = draft_in (figures (), "E704"), fresh = rk_event_draft_new_on ("2025-09-10", 0);
  g_autoptr (RkEventVerdict) verdict = NULL, second = NULL, none = NULL;
  RkDraftTable *speakers = draft->tables[RK_DRAFT_SPEAKERS];

  g_assert_cmpuint (speakers->rows->len, ==, 1); /* said twice in the figures, shown once */
  rk_draft_row_set (rk_draft_table_row (speakers, 0), speakers->kind, "name", "前島 健志");
  verdict = rk_event_draft_judge (draft, figures ());
  g_assert_cmpstr (verdict->event->speaker, ==, "前島 健志");
  assert_steps (draft, figures (), "+speaker:E704-1");
  rk_draft_table_remove (speakers, 0);
  none = rk_event_draft_judge (draft, figures ());
  g_assert_null (none->event->speaker);
  g_assert_null (none->event->affiliation);
  assert_steps (draft, figures (), "-speaker:E704-1");

  rk_event_draft_set (fresh, "title", "Training");
  add_row (fresh->tables[RK_DRAFT_SPEAKERS], "name", "A", "affiliation", "Hospital", NULL);
  add_row (fresh->tables[RK_DRAFT_SPEAKERS], "name", "B", NULL);
  second = rk_event_draft_judge (fresh, figures ());
  g_assert_cmpstr (second->event->speaker, ==, "A");
  g_assert_cmpstr (second->event->affiliation, ==, "Hospital");
  assert_steps (fresh, figures (), "+speaker:E2025-01-2");
}

static void
test_sums (void)
{
  static const struct {
    const char *attended, *first, *second, *relation, *told;
    gboolean differs;
  } rows[] = {
    { "33", "20", "13", "内訳", "The groups add up to the number: 20 + 13 = 33.", FALSE },
    { "1,896", "615", "1,162", "内訳", "Does not add up: 615 + 1,162 = 1,777, 119 fewer than 1,896. Both are kept as they are.", TRUE },
    { "30", "20", "13", "内訳", "Does not add up: 20 + 13 = 33, 3 more than 30. Both are kept as they are.", TRUE },
    { "", "20", "13", "内訳", "The groups add up: 20 + 13 = 33.", FALSE },
    { "33", "20", "", "内訳", "", FALSE }, /* one is not known */
    { "20", "20", "13", "再掲", "The groups add up to the number: 20.", FALSE },
    { "30", "20", "13", "再掲", "Does not add up: 20, 10 fewer than 30. Both are kept as they are.", TRUE },
    { "", "20", "13", "再掲", "The groups add up: 20.", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (RkEventDraft) draft = draft_in (figures (), "E705");
    g_autoptr (RkEventVerdict) verdict = NULL;

    rk_event_draft_set (draft, "attended", rows[i].attended);
    add_row (draft->tables[RK_DRAFT_ATTENDANCE], "label", "医師", "people", rows[i].first, NULL);
    add_row (draft->tables[RK_DRAFT_ATTENDANCE], "label", "看護師", "people", rows[i].second, "relation", rows[i].relation, NULL);
    verdict = rk_event_draft_judge (draft, figures ());
    g_test_message ("row %u", i);
    g_assert_cmpstr (verdict->sum_told, ==, rows[i].told);
    g_assert_cmpint (verdict->sum_differs, ==, rows[i].differs);
    g_assert_nonnull (verdict->event); /* flagged, never refused */
  }
}

static const RkRowVerdict *
group_of (const RkEventVerdict *verdict, guint index)
{
  return verdict->tables[RK_DRAFT_ATTENDANCE]->rows->pdata[index];
}

static void
test_groups_within (void)
{
  g_autoptr (RkEventDraft) draft = draft_in (figures (), "E302");
  g_autoptr (RkEventVerdict) right = rk_event_draft_judge (draft, figures ()), wrong = NULL;
  RkDraftTable *groups = draft->tables[RK_DRAFT_ATTENDANCE];

  /* 16 + 1 + 9 + 3 + 1 are 30, the paper prints 28 */
  g_assert_cmpstr (group_of (right, 0)->warning, ==, "Does not add up: 16 + 1 + 9 + 3 + 1 = 30, 2 more than 28. Both are kept as they are.");
  g_assert_null (group_of (right, 6)->warning);
  rk_draft_row_set (rk_draft_table_row (groups, 6), groups->kind, "people", "29");
  wrong = rk_event_draft_judge (draft, figures ());
  g_assert_cmpstr (group_of (wrong, 6)->warning, ==, "More than those it is counted among.");
}

/* "33 % 33 % 34 %": the shares of the answers as told. */
static char *
shares_of (const RkRowVerdict *question)
{
  g_autoptr (GString) shares = g_string_new (NULL);

  for (guint i = 0; i < question->children->rows->len; i++) {
    const RkRowVerdict *answer = question->children->rows->pdata[i];

    g_string_append_printf (shares, "%s%s", i > 0 ? " " : "", answer->told != NULL ? answer->told : "-");
  }
  return g_string_free (g_steal_pointer (&shares), FALSE);
}

static void
test_questionnaire (void)
{
  static const struct {
    const char *handed_out, *returned, *several, *counts[3], *told, *warning, *shares;
  } rows[] = {
    { "137", "113", "", { NULL }, "response rate 82.5 %", NULL, "" },
    { "40", "30", "", { "10", "10", "10" }, "response rate 75.0 %, n = 30", NULL, "34 % 33 % 33 %" },
    { "", "33", "", { "10", "10", "10" }, "n = 30, no answer: 3", NULL, "34 % 33 % 33 %" },
    { "30", "33", "", { NULL }, "response rate 110.0 %", "More were returned than handed out.", "" },
    { "40", "29", "", { "10", "10", "10" }, "response rate 72.5 %, n = 30", "There are 30 answers to 29 returned forms.", "34 % 33 % 33 %" },
    { "29", "", "", { "10", "10", "10" }, "n = 30", "There are 30 answers to 29 forms handed out.", "34 % 33 % 33 %" },
    { "", "", "", { "10", "", "10" }, NULL, NULL, "- - -" }, /* no share without every count */
    { "", "20", "yes", { "15", "10", "5" }, NULL, NULL, "75 % 50 % 25 %" },
    { "", "", "yes", { "15", "10", "5" }, NULL, NULL, "- - -" },
    { "", "", "", { "0", "0", "0" }, NULL, NULL, "- - -" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (RkEventDraft) draft = draft_in (figures (), "E704");
    RkDraftRow *question =
        add_row (draft->tables[RK_DRAFT_QUESTIONS], "text", "理解度", "handed_out", rows[i].handed_out, "returned", rows[i].returned, "several", rows[i].several, NULL);
    g_autoptr (RkEventVerdict) verdict = NULL;
    g_autofree char *shares = NULL;
    const RkRowVerdict *row;

    for (guint k = 0; k < G_N_ELEMENTS (rows[i].counts) && rows[i].counts[k] != NULL; k++)
      add_row (question->children, "label", "x", "count", rows[i].counts[k], NULL);
    verdict = rk_event_draft_judge (draft, figures ());
    row = verdict->tables[RK_DRAFT_QUESTIONS]->rows->pdata[0];
    shares = shares_of (row);
    g_test_message ("row %u", i);
    g_assert_cmpstr (row->told, ==, rows[i].told);
    g_assert_cmpstr (row->warning, ==, rows[i].warning);
    g_assert_cmpstr (shares, ==, rows[i].shares);
    g_assert_nonnull (verdict->event);
  }
}

/* The published shares are what the counts give: nothing is flagged but what was typed over. */
static void
test_published_shares (void)
{
  g_autoptr (RkEventDraft) draft = draft_in (figures (), "E302");
  g_autoptr (RkEventVerdict) published = rk_event_draft_judge (draft, figures ()), typed = NULL;
  RkDraftTable *answers = rk_draft_table_row (draft->tables[RK_DRAFT_QUESTIONS], 2)->children;
  const RkRowVerdict *question = published->tables[RK_DRAFT_QUESTIONS]->rows->pdata[2];
  g_autofree char *shares = shares_of (question);

  g_assert_cmpstr (shares, ==, "34 % 58 % 8 % 0 %");
  for (guint i = 0; i < question->children->rows->len; i++)
    g_assert_null (((const RkRowVerdict *) question->children->rows->pdata[i])->warning);
  rk_draft_row_set (rk_draft_table_row (answers, 0), answers->kind, "count", "1");
  typed = rk_event_draft_judge (draft, figures ());
  question = typed->tables[RK_DRAFT_QUESTIONS]->rows->pdata[2];
  g_assert_cmpstr (((const RkRowVerdict *) question->children->rows->pdata[0])->warning, ==, "The paper prints 34 %.");
}

static void
test_whole_questionnaire (void)
{
  g_autoptr (RkEventDraft) draft = draft_in (figures (), "E704");
  RkDraftTable *questions = draft->tables[RK_DRAFT_QUESTIONS];
  g_autoptr (RkEventVerdict) verdict = NULL;

  rk_event_draft_add_whole_questionnaire (draft);
  rk_draft_row_set (rk_draft_table_row (questions, 0), questions->kind, "handed_out", "137");
  rk_draft_row_set (rk_draft_table_row (questions, 0), questions->kind, "returned", "113");
  verdict = rk_event_draft_judge (draft, figures ());
  g_assert_cmpstr (((const RkRowVerdict *) verdict->tables[RK_DRAFT_QUESTIONS]->rows->pdata[0])->told, ==, "response rate 82.5 %");
  assert_steps (draft, figures (), "+question:q-E704-1");
}

/* The next question is mostly put to the same people. */
static void
test_question_carried (void)
{
  g_autoptr (RkEventDraft) draft = draft_in (figures (), "E702");
  RkDraftRow *row = rk_draft_table_add (draft->tables[RK_DRAFT_QUESTIONS]);

  g_assert_cmpstr (rk_draft_row_get (row, &rk_draft_questions, "text"), ==, "");
  g_assert_cmpstr (rk_draft_row_get (row, &rk_draft_questions, "respondents"), ==, "区担当者");
  g_assert_cmpstr (rk_draft_row_get (row, &rk_draft_questions, "handed_out"), ==, "33");
  g_assert_cmpstr (rk_draft_row_get (row, &rk_draft_questions, "returned"), ==, "32");
}

static void
test_area (void)
{
  g_autoptr (RkEventDraft) draft = draft_in (figures (), "E704");
  g_autoptr (RkEventVerdict) block = rk_event_draft_judge (draft, figures ()), none = NULL, city = NULL, wards = NULL;

  g_assert_true (g_str_has_prefix (block->area_told, "12 wards: Kita-ku, Miyakojima-ku, "));
  rk_event_draft_set (draft, "block", "");
  city = rk_event_draft_judge (draft, figures ());
  g_assert_cmpstr (city->area_told, ==, "");
  draft->by_wards = TRUE;
  none = rk_event_draft_judge (draft, figures ());
  g_assert_cmpstr (none->wards_problem, ==, "Choose at least one ward.");
  g_assert_null (none->event);
  rk_event_draft_set_ward (draft, "27106", TRUE); /* 西区, of the other block in R7 */
  rk_event_draft_set_ward (draft, "27127", TRUE);
  rk_event_draft_set_ward (draft, "27127", TRUE);
  wards = rk_event_draft_judge (draft, figures ());
  g_assert_cmpstr (wards->area_told, ==, "2 wards: Kita-ku, Nishi-ku (North + East block 1, West + South block 1)");
  assert_steps (draft, figures (), "+event_ward:E704-27106 +event_ward:E704-27127");
}

/* Wards that are chosen come back as they were kept; those no longer chosen go. */
static void
test_wards_kept (void)
{
  g_autoptr (RkSession) session = open_in_memory (FALSE);
  g_autoptr (RkEventDraft) draft = draft_in (figures (), "E704"), again = NULL;

  draft->by_wards = TRUE;
  rk_event_draft_set (draft, "block", "");
  rk_event_draft_set_ward (draft, "27106", TRUE);
  rk_event_draft_set_ward (draft, "27127", TRUE);
  keep (session, draft);
  again = draft_in (rk_session_dataset (session), "E704");
  g_assert_true (again->by_wards);
  g_assert_cmpuint (again->wards->len, ==, 2);
  assert_steps (again, rk_session_dataset (session), "");
  rk_event_draft_set_ward (again, "27106", FALSE);
  assert_steps (again, rk_session_dataset (session), "-event_ward:E704-27106");
  again->by_wards = FALSE;
  assert_steps (again, rk_session_dataset (session), "-event_ward:E704-27106 -event_ward:E704-27127");
}

/* The published questions of E703 in another order: only those are put whose place is another. */
static void
test_questions_move (void)
{
  g_autoptr (RkEventDraft) draft = draft_in (figures (), "E703");
  g_autoptr (RkSession) session = open_in_memory (FALSE);
  g_autoptr (RkEventDraft) again = NULL;
  g_autoptr (RkEventVerdict) verdict = NULL;
  RkDraftTable *questions = draft->tables[RK_DRAFT_QUESTIONS];

  g_assert_cmpstr (rk_draft_table_row (questions, 0)->key, ==, "Q711");
  g_assert_true (rk_draft_table_move (questions, 0, 1));
  assert_steps (draft, figures (), "+question:Q712 +question:Q711");
  verdict = rk_event_draft_judge (draft, figures ());
  must_apply (session, rk_event_draft_edit (draft, verdict, figures ()));
  again = draft_in (rk_session_dataset (session), "E703");
  g_assert_cmpstr (rk_draft_table_row (again->tables[RK_DRAFT_QUESTIONS], 0)->key, ==, "Q712");
  g_assert_cmpstr (rk_draft_table_row (again->tables[RK_DRAFT_QUESTIONS], 1)->key, ==, "Q711");
  g_assert_cmpstr (rk_draft_table_row (again->tables[RK_DRAFT_QUESTIONS], 2)->key, ==, "Q713");
}

static void
test_capacity (void)
{
  g_autoptr (RkSession) session = open_in_memory (FALSE);
  const RkDataset *dataset;
  g_autoptr (RkEventDraft) draft = draft_in (figures (), "E704");
  g_autoptr (RkEventVerdict) verdict = NULL;

  must_apply (session, edit_record (rk_session_dataset (session), "Measure", "venue", "V01", "capacity", "100", NULL));
  dataset = rk_session_dataset (session);
  rk_event_draft_set (draft, "expected", "100");
  rk_event_draft_set (draft, "attended", "112");
  verdict = rk_event_draft_judge (draft, dataset);
  g_assert_null (verdict->expected_over);
  g_assert_cmpstr (verdict->attended_over, ==, "12 more than the venue holds (100).");
  g_assert_cmpstr (verdict->warned[RK_WARNED_VENUE], ==, "“This event”: 112 people, but the venue holds 100");
  g_assert_nonnull (verdict->event);
}

static void
test_spelled (void)
{
  g_autoptr (RkEventDraft) draft = draft_in (figures (), "E704");
  g_autofree char *first = rk_event_draft_spell (draft), *second = NULL, *third = NULL, *fourth = NULL;

  rk_draft_row_set (rk_draft_table_row (draft->tables[RK_DRAFT_PARTS], 0), &rk_draft_parts, "note", "x");
  second = rk_event_draft_spell (draft);
  rk_draft_row_set (rk_draft_table_row (draft->tables[RK_DRAFT_PARTS], 0), &rk_draft_parts, "note", "");
  third = rk_event_draft_spell (draft);
  draft->by_wards = TRUE;
  rk_event_draft_set_ward (draft, "27127", TRUE);
  fourth = rk_event_draft_spell (draft);
  g_assert_cmpstr (first, !=, second);
  g_assert_cmpstr (first, ==, third);
  g_assert_cmpstr (first, !=, fourth);
}

static void
test_deleted (void)
{
  g_autoptr (RkSession) session = open_in_memory (FALSE);
  g_autoptr (RkEdit) edit = rk_delete (figures (), &rk_event_type, "E301");
  g_autofree char *label = g_strdup (edit->label), *told = rk_delete_tell (edit), *steps = steps_of (edit), *before = spell_all (rk_session_dataset (session)), *after = NULL;

  g_assert_cmpstr (label, ==, "Delete “Coordinators’ meeting for newcomers, 1st”");
  g_assert_cmpstr (((const RkEditStep *) edit->steps->pdata[0])->key, ==, "E301");
  g_assert_cmpstr (told, ==, "Attendance: 4, Question: 1, Answer: 4, Audience: 1");
  assert_holds (steps, "-answer:Q304-1");
  must_apply (session, g_steal_pointer (&edit));
  g_assert_null (rk_dataset_get (rk_session_dataset (session), &rk_event_type, "E301"));
  g_assert_null (rk_dataset_get (rk_session_dataset (session), &rk_question_type, "Q304"));
  must_step (session, RK_STEP_UNDO, label);
  after = spell_all (rk_session_dataset (session));
  g_assert_cmpstr (after, ==, before);
}

/* An event need not have a venue: it forgets the one that goes. */
static void
test_deleted_venue (void)
{
  g_autoptr (RkEdit) edit = rk_delete (figures (), &rk_venue_type, "V01");
  g_autofree char *steps = steps_of (edit), *told = rk_delete_tell (edit);
  const RkEditStep *step = edit->steps->pdata[1];

  g_assert_cmpstr (steps, ==, "+event:E704");
  g_assert_null (((const RkEvent *) step->record)->venue);
  g_assert_cmpstr (told, ==, "");
}

static void
test_series (void)
{
  g_autoptr (GPtrArray) series = rk_event_series (figures ());

  g_assert_cmpuint (series->len, >, 10);
  for (guint i = 1; i < series->len; i++)
    g_assert_cmpstr (series->pdata[i - 1], <, series->pdata[i]);
  g_assert_true (g_ptr_array_find_with_equal_func (series, "多職種研修会", g_str_equal, NULL));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/event-rows/untouched-changes-nothing", test_untouched);
  g_test_add_func ("/event-rows/problems", test_problems);
  g_test_add_func ("/event-rows/answers-are-judged", test_answers_are_judged);
  g_test_add_func ("/event-rows/one-edit-one-undo", test_kept_and_undone);
  g_test_add_func ("/event-rows/removed", test_removed);
  g_test_add_func ("/event-rows/group-removed", test_group_removed);
  g_test_add_func ("/event-rows/moved", test_moved);
  g_test_add_func ("/event-rows/own-speaker", test_own_speaker);
  g_test_add_func ("/event-rows/sums", test_sums);
  g_test_add_func ("/event-rows/groups-within", test_groups_within);
  g_test_add_func ("/event-rows/questionnaire", test_questionnaire);
  g_test_add_func ("/event-rows/published-shares", test_published_shares);
  g_test_add_func ("/event-rows/whole-questionnaire", test_whole_questionnaire);
  g_test_add_func ("/event-rows/question-carried", test_question_carried);
  g_test_add_func ("/event-rows/area", test_area);
  g_test_add_func ("/event-rows/wards-kept", test_wards_kept);
  g_test_add_func ("/event-rows/questions-move", test_questions_move);
  g_test_add_func ("/event-rows/capacity", test_capacity);
  g_test_add_func ("/event-rows/spelled", test_spelled);
  g_test_add_func ("/event-rows/deleted", test_deleted);
  g_test_add_func ("/event-rows/deleted-venue", test_deleted_venue);
  g_test_add_func ("/event-rows/series", test_series);
  return g_test_run ();
}
