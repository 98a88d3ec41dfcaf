/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A record while it is edited: what is wrong at which field, what is kept, and what the edit is called. */
#include "fixture.h"

#include "core/campaign/rk-placement.h"
#include "core/campaign/rk-site.h"
#include "core/event/rk-venue.h"
#include "core/rk-language.h"
#include "model/record/rk-delete.h"
#include "model/record/rk-record-draft.h"
#include "model/record/rk-record-edit.h"

static RkRecordDraft *
draft_of (const char *type_name, const char *key)
{
  const RkRecordType *type = rk_type (type_name);

  return rk_record_draft_new (type, rk_dataset_get (figures (), type, key));
}

static void
type_in (RkRecordDraft *draft, const char *field, const char *text)
{
  rk_record_draft_set (draft, rk_record_type_field (draft->type, field), text);
}

static const RkFieldVerdict *
verdict_of (const RkRecordVerdict *verdict, const char *field)
{
  return &verdict->fields[rk_record_type_field (verdict->type, field) - verdict->type->fields];
}

/* What is typed into one field of a placement that hangs, and what is said beside it. */
static void
test_problems (void)
{
  static const struct {
    const char *field, *text, *problem, *kept;
  } rows[] = {
    { "copies", "１２枚", NULL, "12" },
    { "copies", "1,200", NULL, "1200" },
    { "copies", "", NULL, NULL },
    { "copies", "twelve", "“twelve” is not a whole number", NULL },
    { "copies", "-1", "-1 is below zero", NULL },
    { "period", "R7.11.1–R7.11.30", NULL, "2025-11-01/2025-11-30" },
    { "period", "32 November", "“32 November” cannot be read as a date", NULL },
    { "state", NULL, "a value is needed here", NULL },
    { "state", "問題あり", NULL, "問題あり" },
    { "site", NULL, "a value is needed here", NULL },
    { "note", " 　", NULL, NULL },
    { "note", "北改札", NULL, "北改札" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (RkRecordDraft) draft = draft_of ("placement", "R6-03");
    g_autoptr (RkRecordVerdict) verdict = NULL;
    const char *problem;

    g_test_message ("%s: %s", rows[i].field, rows[i].text);
    type_in (draft, rows[i].field, rows[i].text);
    verdict = rk_record_draft_judge (draft, figures ());
    problem = verdict_of (verdict, rows[i].field)->problem;
    if (rows[i].problem == NULL) {
      g_autofree char *kept = rk_record_get_text (verdict->records->pdata[0], rk_record_type_field (draft->type, rows[i].field));

      g_assert_null (problem);
      g_assert_cmpstr (kept, ==, rows[i].kept);
    } else {
      assert_holds (problem, rows[i].problem);
      g_assert_false (verdict->well);
    }
  }
}

/* The problem is asked for while there is one, and goes when there is none any more. */
static void
test_problem_goes_with_its_state (void)
{
  g_autoptr (RkRecordDraft) draft = draft_of ("placement", "R6-03");
  g_autoptr (RkRecordVerdict) well = rk_record_draft_judge (draft, figures ()), unsaid = NULL, said = NULL, gone = NULL;

  g_assert_false (verdict_of (well, "problem")->applies);
  type_in (draft, "state", "問題あり");
  unsaid = rk_record_draft_judge (draft, figures ());
  g_assert_true (verdict_of (unsaid, "problem")->applies);
  g_assert_cmpstr (verdict_of (unsaid, "problem")->problem, ==, "needed while State is “problem”");
  type_in (draft, "problem", "断られた");
  said = rk_record_draft_judge (draft, figures ());
  g_assert_true (said->well);
  type_in (draft, "state", "掲示中");
  gone = rk_record_draft_judge (draft, figures ());
  g_assert_true (gone->well);
  g_assert_cmpint (((const RkPlacement *) gone->records->pdata[0])->problem, ==, RK_MISSING);
}

static char *
label_of (RkRecordDraft *draft)
{
  g_autoptr (RkRecordVerdict) verdict = rk_record_draft_judge (draft, figures ());
  g_autoptr (RkEdit) edit = rk_records_put (figures (), draft->type, verdict->records);

  g_assert_true (verdict->well);
  return edit != NULL ? g_strdup_printf ("%s (%u)", edit->label, edit->steps->len) : g_strdup ("nothing");
}

/* What the edit is called and how many records it puts. */
static void
test_names (void)
{
  static const struct {
    const char *keys[4], *fields[5], *label;
  } rows[] = {
    { { "R6-03" }, { "copies" }, "Change “Hommachi”: Copies (1)" },
    { { "R6-03" }, { "copies", "who" }, "Change “Hommachi”: Copies, In charge (1)" },
    { { "R6-03" }, { "copies", "who", "note", "spot" }, "Change “Hommachi” (Placement) (1)" },
    { { "R6-03" }, { NULL }, "nothing" },
    { { "R6-03", "R6-04", "R6-05" }, { "copies" }, "Change 3 placements: Copies (3)" },
    { { "R6-03", "R6-04" }, { "size", "who" }, "Change 2 placements: Size, In charge (2)" },
    { { "R6-03", "R6-04" }, { NULL }, "nothing" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (RkRecordDraft) draft = rk_record_draft_new_for (figures (), &rk_placement_type, rows[i].keys);
    g_autofree char *label = NULL;

    for (guint k = 0; rows[i].fields[k] != NULL; k++)
      type_in (draft, rows[i].fields[k], "7");
    label = label_of (draft);
    g_assert_cmpstr (label, ==, rows[i].label);
  }
}

/* Of several records only what is taken changes, and all else of each stays its own. */
static void
test_several (void)
{
  static const char *const keys[] = { "R6-03", "R6-04", NULL };
  g_autoptr (RkRecordDraft) draft = rk_record_draft_new_for (figures (), &rk_placement_type, keys);
  g_autoptr (RkRecordVerdict) verdict = NULL, problem = NULL;
  const RkPlacement *first, *second;

  g_assert_false (rk_record_draft_asks (draft, rk_record_type_field (&rk_placement_type, "site")));
  g_assert_true (rk_record_draft_asks (draft, rk_record_type_field (&rk_placement_type, "copies")));
  type_in (draft, "copies", "2");
  verdict = rk_record_draft_judge (draft, figures ());
  first = verdict->records->pdata[0];
  second = verdict->records->pdata[1];
  g_assert_cmpint (first->copies, ==, 2);
  g_assert_cmpint (second->copies, ==, 2);
  g_assert_cmpstr (first->site, ==, "ST03");
  g_assert_cmpstr (second->site, ==, "ST04");
  type_in (draft, "problem", "破損"); /* they hang: nothing is wrong with them */
  problem = rk_record_draft_judge (draft, figures ());
  g_assert_cmpstr (verdict_of (problem, "problem")->problem, ==, "goes only with State “problem”");
}

/* New records of any type: what is needed, and the key they get. */
static void
test_new (void)
{
  static const struct {
    const char *type, *key, *needed;
  } rows[] = {
    { "venue", "venue-01", "name" },
    { "site", "site-01", "kind" },
    { "campaign", "campaign-01", "year" },
    { "material", "ACP-R7-01", "name" },
    { "campaign_task", "ACP-R7-01", "title" },
    { "placement", "ACP-R7-01", "site" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    const RkRecordType *type = rk_type (rows[i].type);
    gpointer record = rk_record_new (type);
    g_autoptr (RkRecordDraft) draft = NULL;
    g_autoptr (RkRecordVerdict) verdict = NULL;

    if (rk_record_type_field (type, "campaign") != NULL)
      rk_record_set_string (record, rk_record_type_field (type, "campaign"), "ACP-R7");
    draft = rk_record_draft_new (type, record);
    verdict = rk_record_draft_judge (draft, figures ());
    g_assert_true (rk_record_draft_is_new (draft));
    g_assert_cmpstr (rk_record_key (verdict->records->pdata[0]), ==, rows[i].key);
    g_assert_cmpstr (verdict_of (verdict, rows[i].needed)->problem, ==, "a value is needed here");
    rk_record_free (type, record);
  }
}

static void
test_remove (void)
{
  g_autoptr (RkEdit) one = rk_delete_several (figures (), &rk_placement_type, (const char *const[]){ "R6-03", NULL });
  g_autoptr (RkEdit) two = rk_delete_several (figures (), &rk_placement_type, (const char *const[]){ "R6-03", "R6-04", NULL });

  g_assert_cmpstr (one->label, ==, "Delete “Hommachi”");
  g_assert_cmpstr (two->label, ==, "Delete 2 placements");
  g_assert_cmpuint (two->steps->len, ==, 2);
}

/* What a row belongs to is asked for only where nobody has said it. */
static void
test_owner (void)
{
  const RkField *campaign = rk_record_type_field (&rk_placement_type, "campaign");
  RkPlacement *alone = rk_record_new (&rk_placement_type);
  g_autoptr (RkRecordDraft) draft = rk_record_draft_new (&rk_placement_type, alone), old = draft_of ("placement", "R6-03");

  g_assert_true (rk_record_draft_asks (draft, campaign));
  type_in (draft, "campaign", "ACP-R7");
  g_assert_true (rk_record_draft_asks (draft, campaign));
  g_assert_false (rk_record_draft_asks (old, campaign));
  rk_record_free (&rk_placement_type, alone);
}

/* Dates stand in a form as people write them, and need no year where the record or the form has one. */
static void
test_dates (void)
{
  static const struct {
    const char *key;
    int year;
    const char *shown, *typed, *told;
  } rows[] = {
    { "R6-03", 2026, "1–30 November 2024", "11/1-11/29", "1–29 November 2024" },
    { NULL, 2026, "", "2月", "February 2027" },
    { NULL, 2026, "", "Tue 1 December 2026", NULL },
  };
  const RkField *field = rk_record_type_field (&rk_placement_type, "period");

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    RkPlacement *fresh = rk_record_new (&rk_placement_type);
    g_autoptr (RkRecordDraft) draft = rows[i].key != NULL ? draft_of ("placement", rows[i].key) : rk_record_draft_new (&rk_placement_type, fresh);
    g_autoptr (RkRecordVerdict) verdict = NULL;
    const char *text = draft->texts[field - rk_placement_type.fields];

    if (draft->year == 0)
      draft->year = rows[i].year;
    g_assert_cmpstr (text != NULL ? text : "", ==, rows[i].shown);
    g_assert_false (rk_record_draft_is_changed (draft));
    type_in (draft, "period", rows[i].typed);
    verdict = rk_record_draft_judge (draft, figures ());
    g_assert_cmpstr (verdict_of (verdict, "period")->problem, ==, NULL);
    g_assert_cmpstr (verdict_of (verdict, "period")->told, ==, rows[i].told);
    rk_record_free (&rk_placement_type, fresh);
  }
}

/* Closing a form loses something only when something was typed. */
static void
test_changed (void)
{
  g_autoptr (RkRecordDraft) one = draft_of ("placement", "R6-03");
  g_autoptr (RkRecordDraft) two = rk_record_draft_new_for (figures (), &rk_placement_type, (const char *const[]){ "R6-03", "R6-04", NULL });

  g_assert_false (rk_record_draft_is_changed (one));
  type_in (one, "copies", "many");
  g_assert_true (rk_record_draft_is_changed (one));
  type_in (one, "copies", "");
  g_assert_false (rk_record_draft_is_changed (one));
  g_assert_false (rk_record_draft_is_changed (two));
  type_in (two, "copies", "");
  g_assert_true (rk_record_draft_is_changed (two));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_assert_true (rk_language_init ("en"));
  g_test_add_func ("/record-draft/problems", test_problems);
  g_test_add_func ("/record-draft/problem-goes-with-its-state", test_problem_goes_with_its_state);
  g_test_add_func ("/record-draft/names", test_names);
  g_test_add_func ("/record-draft/several", test_several);
  g_test_add_func ("/record-draft/new", test_new);
  g_test_add_func ("/record-draft/remove", test_remove);
  g_test_add_func ("/record-draft/owner", test_owner);
  g_test_add_func ("/record-draft/changed", test_changed);
  g_test_add_func ("/record-draft/dates", test_dates);
  return g_test_run ();
}
