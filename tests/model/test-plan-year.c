/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A year planned from the year before, and what Renkei warns of in the published years. */
#include "core/event/rk-event-detail.h"
#include "core/rk-language.h"
#include "core/rules/rk-warning.h"
#include "fixture.h"
#include "model/event/rk-event-draft.h"
#include "model/schedule/rk-plan-year.h"

#include <string.h>

#define MOST_RECORDS 12

/* A date a year later: on the weekday, and by its month. */
static void
test_dates (void)
{
  static const struct {
    const char *what, *date;
    int years;
    const char *weekday, *month;
  } rows[] = {
    { "the fourth Monday of July", "2024-07-22", 1, "2025-07-28", "2025-07" },
    { "the fifth Wednesday: the day of R7's first training", "2024-07-31", 1, "2025-07-30", "2025-07" },
    { "a fifth that the next year lacks becomes the fourth", "2024-04-29", 1, "2025-04-28", "2025-04" },
    { "a fifth Thursday of February becomes the fourth", "2024-02-29", 1, "2025-02-27", "2025-02" },
    { "the first day of a month", "2024-10-01", 1, "2025-10-07", "2025-10" },
    { "a day that stays itself", "2024-09-30", 6, "2030-09-30", "2030-09" },
    { "in January", "2025-01-16", 1, "2026-01-15", "2026-01" },
    { "hours", "2025-07-30T14:00/17:00", 1, "2026-07-29T14:00/17:00", "2026-07" },
    { "an afternoon", "2021-11-05TPM", 1, "2022-11-04TPM", "2022-11" },
    { "a month", "2025-10", 1, "2026-10", "2026-10" },
    { "a whole month", "2024-11-01/2024-11-30", 1, "2025-11-01/2025-11-30", "2025-11-01/2025-11-30" },
    { "a whole February", "2024-02-01/2024-02-29", 1, "2025-02-01/2025-02-28", "2025-02-01/2025-02-28" },
    { "a year", "2024-04/2025-03", 1, "2025-04/2026-03", "2025-04/2026-03" },
    { "some months", "2025-05/2026-03", 2, "2027-05/2028-03", "2027-05/2028-03" },
    { "three days", "2024-09-10/2024-09-12", 1, "2025-09-09/2025-09-11", "2025-09" },
    { "days over the end of a month", "2024-09-24/2024-10-03", 1, "2025-09-23/2025-10-02", "2025-09/2025-10" },
    { "no date", "", 1, NULL, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    RkPlannedDate date, weekday, month;
    g_autofree char *weekday_text = NULL, *month_text = NULL;
    g_autoptr (GError) error = NULL;

    g_test_message ("%s", rows[i].what);
    rk_planned_date_parse (rows[i].date, &date, &error);
    g_assert_no_error (error);
    weekday = rk_plan_year_date (&date, rows[i].years, RK_PLAN_ON_WEEKDAY);
    month = rk_plan_year_date (&date, rows[i].years, RK_PLAN_ON_MONTH);
    weekday_text = rk_planned_date_to_text (&weekday);
    month_text = rk_planned_date_to_text (&month);
    g_assert_cmpstr (weekday_text, ==, rows[i].weekday);
    g_assert_cmpstr (month_text, ==, rows[i].month);
  }
}

/* Days that follow each other soon stay in their order and as far apart, over one year and over two. */
static void
test_rounds (void)
{
  static const struct {
    int to;
    const char *dates; /* of the copies, in the order of the events: 22 April, 16, 17 May, 22 July twice, 31 July, 30 September, 16 January */
  } rows[] = {
    { 2025, "2025-04-28 2025-05-15 2025-05-16 2025-07-28 2025-07-28 2025-08-06 2025-09-29 2026-01-15" },
    { 2026, "2026-04-27 2026-05-21 2026-05-22 2026-07-27 2026-07-27 2026-08-05 2026-09-28 2027-01-21" },
  };
  static const char *const keys[] = { "E601", "E604", "E605", "E606", "E607", "E608", "E611", "E618", NULL };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    const RkPlanOptions options = { .from = 2024, .to = rows[i].to, .on = RK_PLAN_ON_WEEKDAY };
    g_autoptr (RkPlan) plan = rk_plan_year (figures (), &options, keys, NULL);
    g_autoptr (GString) dates = g_string_new (NULL);

    for (guint k = 0; k < plan->copies->len; k++) {
      RkPlannedDate day = rk_planned_date_day (&((const RkPlanCopy *) plan->copies->pdata[k])->event->date.first);
      g_autofree char *text = rk_planned_date_to_text (&day);

      g_string_append_printf (dates, "%s%s", k > 0 ? " " : "", text);
    }
    g_assert_cmpstr (dates->str, ==, rows[i].dates);
  }
}

/* Each record as "type field=value field=value". */
static RkDataset *
make_dataset (const char *const *records)
{
  RkDataset *dataset = rk_dataset_new ();

  for (guint i = 0; i < MOST_RECORDS && records[i] != NULL; i++) {
    g_auto (GStrv) words = g_strsplit (records[i], " ", -1);
    const RkRecordType *type = rk_type (words[0]);
    gpointer record = rk_record_new (type);

    for (guint k = 1; words[k] != NULL; k++) {
      g_auto (GStrv) member = g_strsplit (words[k], "=", 2);
      g_autoptr (GError) error = NULL;

      rk_record_set_text (type, record, rk_record_type_field (type, member[0]), member[1], &error);
      g_assert_no_error (error);
    }
    g_assert_true (rk_dataset_take (dataset, type, record));
  }
  return dataset;
}

static RkPlan *
must_plan (const RkDataset *dataset, RkPlanOptions options, const char *const *events)
{
  g_autoptr (GError) error = NULL;
  RkPlan *plan = rk_plan_year (dataset, &options, events, &error);

  g_assert_no_error (error);
  return plan;
}

static RkPlan *
plan_all (const RkDataset *dataset, RkPlanOptions options)
{
  g_auto (GStrv) events = rk_plan_year_choose (dataset, options.from, NULL, 0, NULL);

  return must_plan (dataset, options, (const char *const *) events);
}

/* A record as "field=value field=value", without what is missing. */
static char *
write_record (const RkRecordType *type, gconstpointer record)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (const RkField *field = type->fields; field->name != NULL; field++) {
    g_autofree char *value = rk_record_get_text (record, field);

    if (value != NULL && *value != '\0')
      g_string_append_printf (text, "%s%s=%s", text->len > 0 ? " " : "", field->name, value);
  }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static char *
write_step (const RkEdit *edit, guint number)
{
  const RkEditStep *step;
  g_autofree char *record = NULL;

  g_assert_cmpuint (number, <, edit->steps->len);
  step = edit->steps->pdata[number];
  record = write_record (step->type, step->record);
  return g_strconcat (step->type->name, " ", record, NULL);
}

static const char *const full_year[MOST_RECORDS] = {
  "event id=E1 year=R6 date=2024-07-22T14:00/16:00 kind=多職種研修会 title=T subtitle=Theme series=S tentative=yes state=開催済 venue=V1 speaker=X affiliation=Y expected=150 attended=120 "
  "coverage=24区 mode=参集 scope=大阪市 notes=N source=S0 section=1",
  "event_part id=E1-1 event=E1 position=1 title=Lecture source=S0",
  "speaker id=E1-1 event=E1 position=1 name=X affiliation=Y source=S0 section=1",
  "audience id=E1-1 event=E1 position=1 profession=薬剤師 source=S0 section=1",
  "event_ward id=E1-1 event=E1 ward=27127 source=S0",
  "event_ward id=E9-1 event=E9 ward=27127",
};

static void
test_what_is_kept (void)
{
  g_autoptr (RkDataset) dataset = make_dataset (full_year);
  g_autoptr (RkPlan) plan = plan_all (dataset, (RkPlanOptions){ .from = 2024, .on = RK_PLAN_ON_WEEKDAY });
  static const char *const steps[] = {
    "event id=E2025-01 year=R7 date=2025-07-28T14:00/16:00 kind=多職種研修会 title=T series=S state=予定 venue=V1 mode=参集 scope=大阪市 notes=Copied from R6: Mon 22 July 2024, 14:00–16:00",
    "audience id=E2025-01-1 event=E2025-01 position=1 profession=薬剤師",
    "event_ward id=E2025-01-1 event=E2025-01 ward=27127",
  };

  g_assert_cmpstr (plan->edit->label, ==, "Plan R7 from R6");
  g_assert_cmpuint (plan->edit->steps->len, ==, G_N_ELEMENTS (steps));
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++) {
    g_autofree char *step = write_step (plan->edit, i);

    g_assert_cmpstr (step, ==, steps[i]);
  }
  g_assert_cmpuint (plan->copies->len, ==, 1);
  g_assert_cmpstr (((const RkPlanCopy *) plan->copies->pdata[0])->from, ==, "E1");
  g_assert_cmpstr (((const RkPlanCopy *) plan->copies->pdata[0])->event->id, ==, "E2025-01");
  g_assert_null (plan->notes[0]);
}

static void
test_options (void)
{
  g_autoptr (RkDataset) dataset = make_dataset (full_year);
  g_autoptr (RkPlan) plan = plan_all (dataset, (RkPlanOptions){ .from = 2024, .to = 2026, .drop_venue = TRUE, .keep_programme = TRUE });
  static const char *const steps[] = {
    "event id=E2026-01 year=R8 date=2026-07 kind=多職種研修会 title=T subtitle=Theme series=S state=予定 speaker=X affiliation=Y mode=参集 scope=大阪市 notes=Copied from R6: Mon 22 July 2024, 14:00–16:00",
    "audience id=E2026-01-1 event=E2026-01 position=1 profession=薬剤師",
    "event_ward id=E2026-01-1 event=E2026-01 ward=27127",
    "speaker id=E2026-01-1 event=E2026-01 position=1 name=X affiliation=Y",
    "event_part id=E2026-01-1 event=E2026-01 position=1 title=Lecture",
  };

  g_assert_cmpstr (plan->edit->label, ==, "Plan R8 from R6");
  g_assert_cmpuint (plan->edit->steps->len, ==, G_N_ELEMENTS (steps));
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++) {
    g_autofree char *step = write_step (plan->edit, i);

    g_assert_cmpstr (step, ==, steps[i]);
  }
}

#define EVENT(id, rest) "event id=" id " title=T scope=大阪市 year=R6 state=予定 " rest
#define LATER(id, rest) "event id=" id " title=T scope=大阪市 year=R7 state=予定 " rest
#define R6_BLOCKS                                     \
  "block id=R6N year=R6 basic_area=北部 name=NW",     \
      "block id=R6W year=R6 basic_area=西部 name=NW", \
      "block id=R6E year=R6 basic_area=東部 name=ES", \
      "block id=R6S year=R6 basic_area=南部 name=ES"
#define R7_BLOCKS                                     \
  "block id=R7N year=R7 basic_area=北部 name=NE",     \
      "block id=R7W year=R7 basic_area=西部 name=WS", \
      "block id=R7E year=R7 basic_area=東部 name=NE", \
      "block id=R7S year=R7 basic_area=南部 name=WS"

static void
test_blocks (void)
{
  static const struct {
    const char *what;
    const char *records[MOST_RECORDS];
    const char *blocks; /* of the copies of A and B, "-" for none */
    const char *note;
  } rows[] = {
    { "two blocks, in the order of their areas", { R6_BLOCKS, R7_BLOCKS, EVENT ("A", "date=2024-07-22 block=NW"), EVENT ("B", "date=2024-07-31 block=ES") }, "NE WS", NULL },
    { "whichever is first in the year", { R6_BLOCKS, R7_BLOCKS, EVENT ("A", "date=2024-07-22 block=ES"), EVENT ("B", "date=2024-07-31 block=NW") }, "WS NE", NULL },
    { "the whole city", { R6_BLOCKS, R7_BLOCKS, EVENT ("A", "date=2024-07-22"), EVENT ("B", "date=2024-07-31 block=NW") }, "- NE", NULL },
    { "not published", { R6_BLOCKS, EVENT ("A", "date=2024-07-22 block=NW"), EVENT ("B", "date=2024-07-31 block=ES") }, "- -", "The blocks of R7 are not published; trainings that are for no block yet: 2" },
    { "one block in two years' stead", { R6_BLOCKS, "block id=R7N year=R7 basic_area=北部 name=All", EVENT ("A", "date=2024-07-22 block=NW"), EVENT ("B", "date=2024-07-31") }, "- -", "The blocks of R7 are not those of the year before; trainings that are for no block yet: 1" },
    { "a block that the old year does not know", { R6_BLOCKS, R7_BLOCKS, EVENT ("A", "date=2024-07-22 block=XX"), EVENT ("B", "date=2024-07-31 block=NW") }, "- NE", "The blocks of R7 are not those of the year before; trainings that are for no block yet: 1" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (RkDataset) dataset = make_dataset (rows[i].records);
    g_autoptr (RkPlan) plan = plan_all (dataset, (RkPlanOptions){ .from = 2024 });
    g_autoptr (GString) blocks = g_string_new (NULL);

    g_test_message ("%s", rows[i].what);
    for (guint k = 0; k < plan->copies->len; k++) {
      const RkPlanCopy *copy = plan->copies->pdata[k];

      g_string_append_printf (blocks, "%s%s", k > 0 ? " " : "", copy->event->block != NULL ? copy->event->block : "-");
    }
    g_assert_cmpstr (blocks->str, ==, rows[i].blocks);
    g_assert_cmpstr (plan->notes[0], ==, rows[i].note);
  }
}

static char *
choose (const RkDataset *dataset, const gint64 *kinds, guint n_kinds, const char *const *series)
{
  g_auto (GStrv) events = rk_plan_year_choose (dataset, 2024, kinds, n_kinds, series);

  return g_strjoinv (" ", events);
}

static void
test_choice (void)
{
  static const char *const records[MOST_RECORDS] = {
    EVENT ("A", "kind=調査 date=2024-09"),
    EVENT ("B", "kind=合同研修会 date=2024-05-01 series=Joint"),
    EVENT ("C", "kind=合同研修会 date=2024-06-01 state=延期"),
    EVENT ("D", "kind=合同研修会 date=2024-06-02 state=中止"),
    "event id=E title=T scope=大阪市 year=R7 kind=調査 date=2025-09 state=予定",
    "event id=F title=T scope=交野市 year=R6 kind=会議 date=2024-09 state=予定",
    "event id=G title=T scope=大阪市 kind=会議体 date=.. state=実施中",
  };
  g_autoptr (RkDataset) dataset = make_dataset (records);
  static const gint64 survey[] = { RK_EVENT_SURVEY }, both[] = { RK_EVENT_SURVEY, RK_EVENT_JOINT };
  static const char *const joint[] = { "Joint", "Other", NULL }, *const none[] = { NULL };
  g_autofree char *all = choose (dataset, NULL, 0, NULL), *also_all = choose (dataset, NULL, 0, none);
  g_autofree char *surveys = choose (dataset, survey, 1, NULL), *of_both = choose (dataset, both, 2, NULL);
  g_autofree char *in_series = choose (dataset, NULL, 0, joint), *either = choose (dataset, survey, 1, joint);

  g_assert_cmpstr (all, ==, "B C A");
  g_assert_cmpstr (also_all, ==, "B C A");
  g_assert_cmpstr (surveys, ==, "A");
  g_assert_cmpstr (of_both, ==, "B C A");
  g_assert_cmpstr (in_series, ==, "B");
  g_assert_cmpstr (either, ==, "B A");
}

/* The events of R6 that R7 has already, by the order of their series and the place of their block. */
static void
test_what_is_there (void)
{
  static const struct {
    const char *what, *records[MOST_RECORDS], *there;
  } rows[] = {
    { "nothing yet", { EVENT ("A", "series=S date=2024-05") }, "" },
    { "one of a series", { EVENT ("A", "series=S date=2024-05"), LATER ("Z", "series=S date=2025-06") }, "A" },
    { "the first of two", { EVENT ("A", "series=S date=2024-05"), EVENT ("B", "series=S date=2024-09"), LATER ("Z", "series=S date=2025-12") }, "A" },
    { "both of two", { EVENT ("A", "series=S date=2024-05"), EVENT ("B", "series=S date=2024-09"), LATER ("Y", "series=S date=2025-04"), LATER ("Z", "series=S date=2025-05") }, "A B" },
    { "another series", { EVENT ("A", "series=S date=2024-05"), LATER ("Z", "series=T date=2025-05") }, "" },
    { "no series", { EVENT ("A", "date=2024-05"), LATER ("Z", "date=2025-05") }, "" },
    { "called off", { EVENT ("A", "series=S date=2024-05"), LATER ("Z", "series=S date=2025-05 state=中止") }, "" },
    { "the other block’s",
      { R6_BLOCKS, R7_BLOCKS, EVENT ("A", "series=S block=NW date=2024-05"), EVENT ("B", "series=S block=ES date=2024-06"), LATER ("Z", "series=S block=WS date=2025-05") },
      "B" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (RkDataset) dataset = make_dataset (rows[i].records);
    g_auto (GStrv) keys = rk_plan_year_choose (dataset, 2024, NULL, 0, NULL);
    g_autoptr (GString) there = g_string_new (NULL);

    g_test_message ("%s", rows[i].what);
    for (guint k = 0; keys[k] != NULL; k++)
      if (rk_plan_year_is_there (dataset, rk_dataset_get (dataset, &rk_event_type, keys[k]), 2025))
        g_string_append_printf (there, "%s%s", there->len > 0 ? " " : "", keys[k]);
    g_assert_cmpstr (there->str, ==, rows[i].there);
  }
}

/* Copies get keys that nobody has, and what is there already is told and left alone. */
static void
test_keys (void)
{
  static const char *const records[MOST_RECORDS] = {
    EVENT ("A", "date=2024-05"), EVENT ("B", "date=2024-06"),
    "event id=E2025-01 title=T scope=大阪市 year=R7 date=2025-05 state=予定", "event id=E2025-03 title=T scope=大阪市 year=R7 date=2025-05 state=予定"
  };
  g_autoptr (RkDataset) dataset = make_dataset (records);
  g_autoptr (RkPlan) plan = plan_all (dataset, (RkPlanOptions){ .from = 2024 });

  g_assert_cmpstr (((const RkPlanCopy *) plan->copies->pdata[0])->event->id, ==, "E2025-02");
  g_assert_cmpstr (((const RkPlanCopy *) plan->copies->pdata[1])->event->id, ==, "E2025-04");
  g_assert_cmpstr (plan->notes[0], ==, "Events that R7 had already, which stay as they are: 2");
  g_assert_null (plan->notes[1]);
}

static void
test_refusals (void)
{
  static const char *const records[MOST_RECORDS] = { EVENT ("A", "date=2024-05"), "event id=F title=T scope=交野市 year=R6 date=2024-09 state=予定" };
  static const struct {
    RkPlanOptions options;
    const char *events[3];
    const char *message;
  } rows[] = {
    { { .from = 2024 }, { NULL }, "R6 has no such events. Nothing was copied." },
    { { .from = 2024 }, { "A", "Z", NULL }, "“Z” is no event of the city in R6. Nothing was copied." },
    { { .from = 2024 }, { "F", NULL }, "“F” is no event of the city in R6. Nothing was copied." },
    { { .from = 2025 }, { "A", NULL }, "“A” is no event of the city in R7. Nothing was copied." },
    { { .from = 2024, .to = 2024 }, { "A", NULL }, "A year is planned from an earlier one. Nothing was copied." },
    { { .from = 2024, .to = 2023 }, { "A", NULL }, "A year is planned from an earlier one. Nothing was copied." },
    { { .from = 2100 }, { "A", NULL }, "A year is planned from an earlier one. Nothing was copied." },
    { { .from = 0 }, { "A", NULL }, "A year is planned from an earlier one. Nothing was copied." },
  };
  g_autoptr (RkDataset) dataset = make_dataset (records);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (GError) error = NULL;

    g_assert_null (rk_plan_year (dataset, &rows[i].options, rows[i].events, &error));
    g_assert_nonnull (error);
    g_assert_cmpstr (error->message, ==, rows[i].message);
  }
}

/* Whether the row is an event of the year, or belongs to one. */
static gboolean
belongs_to_year (const RkDataset *dataset, const RkRecordType *type, gconstpointer row, gint64 year)
{
  const RkField *owner = rk_record_type_field (type, "event");
  const RkEvent *event = type == &rk_event_type ? row : owner != NULL ? rk_dataset_get (dataset, &rk_event_type, rk_record_text (row, owner))
                                                                      : NULL;

  return event != NULL && event->year == year;
}

/* The published figures as they were before R7 was planned. */
static RkSession *
open_before_r7 (void)
{
  RkSession *session = open_in_memory (FALSE);
  const RkDataset *dataset = rk_session_dataset (session);
  RkEdit *edit = rk_edit_new ("Take R7 out");

  for (const RkRecordType *const *type = rk_types (); *type != NULL; type++) {
    const GPtrArray *rows = rk_dataset_all (dataset, *type);

    for (guint i = 0; i < rows->len; i++)
      if (belongs_to_year (dataset, *type, rows->pdata[i], 2025))
        rk_edit_remove (edit, *type, rk_record_key (rows->pdata[i]));
  }
  must_apply (session, edit);
  return session;
}

static char *
warn_of (const RkDataset *dataset, int year, const char *today)
{
  g_autoptr (GString) ids = g_string_new (NULL);
  g_autoptr (GPtrArray) warnings = NULL;
  RkPlannedDate date;

  g_assert_true (rk_planned_date_parse (today, &date, NULL));
  warnings = rk_warnings (dataset, year, &date.first, NULL);
  for (guint i = 0; i < warnings->len; i++) {
    const char *id = ((const RkWarning *) warnings->pdata[i])->id;

    g_string_append_printf (ids, "%s%.*s", i > 0 ? " " : "", (int) strcspn (id, "@"), id);
  }
  return g_string_free (g_steal_pointer (&ids), FALSE);
}

/* The copy of the training of R6 gets the day, hours, hall and speaker that were published, as a planner types them. */
static void
settle (RkSession *session, const RkPlan *plan, const char *from, const RkEvent *published)
{
  const RkDataset *dataset = rk_session_dataset (session);
  const char *key = NULL;
  g_autoptr (RkEventDraft) draft = NULL;
  g_autoptr (RkEventVerdict) verdict = NULL;
  g_autofree char *date = NULL;

  for (guint i = 0; i < plan->copies->len; i++)
    if (g_str_equal (((const RkPlanCopy *) plan->copies->pdata[i])->from, from))
      key = ((const RkPlanCopy *) plan->copies->pdata[i])->event->id;
  date = rk_planned_date_format (&published->date);
  draft = rk_event_draft_new (dataset, rk_dataset_get (dataset, &rk_event_type, key));
  rk_event_draft_set (draft, "date", date);
  rk_event_draft_set (draft, "venue", published->venue);
  rk_draft_row_set (rk_draft_table_add (draft->tables[RK_DRAFT_SPEAKERS]), &rk_draft_speakers, "name", published->speaker);
  verdict = rk_event_draft_judge (draft, dataset);
  g_assert_nonnull (verdict->event);
  g_assert_cmpstr (verdict->event->block, ==, published->block);
  g_assert_cmpint (verdict->event->year, ==, 2025);
  g_assert_true (rk_planned_date_equal (&verdict->event->date, &published->date));
  must_apply (session, rk_event_draft_edit (draft, verdict, dataset));
}

/* R7 as it was published, reached from R6: 30 July for north and east, 4 August for west and south. */
static void
test_published_plan (void)
{
  g_autoptr (RkSession) session = open_before_r7 ();
  const RkEvent *first = rk_dataset_get (figures (), &rk_event_type, "E704"), *second = rk_dataset_get (figures (), &rk_event_type, "E705");
  g_autoptr (RkPlan) plan = plan_all (rk_session_dataset (session), (RkPlanOptions){ .from = 2024, .on = RK_PLAN_ON_MONTH });
  g_autofree char *before = NULL, *between = NULL, *after = NULL, *late = NULL;

  g_assert_cmpuint (plan->copies->len, ==, 24);
  g_assert_null (plan->notes[0]);
  must_apply (session, plan->edit);
  plan->edit = NULL;
  before = warn_of (rk_session_dataset (session), 2025, "2025-04-10");
  g_assert_cmpstr (before, ==, "");
  settle (session, plan, "E606", first);
  between = warn_of (rk_session_dataset (session), 2025, "2025-04-10");
  g_assert_cmpstr (between, ==, "");
  settle (session, plan, "E608", second);
  after = warn_of (rk_session_dataset (session), 2025, "2025-04-10");
  g_assert_cmpstr (after, ==, "");
  late = warn_of (rk_session_dataset (session), 2025, "2025-06-13");
  g_assert_cmpstr (late, ==, "still-planned:E2025-05 still-planned:E2025-06 still-planned:E2025-07");
}

static void
test_one_undo (void)
{
  g_autoptr (RkSession) session = open_before_r7 ();
  g_autoptr (RkPlan) plan = NULL;
  guint n = 0;

  for (const RkRecordType *const *type = rk_types (); *type != NULL; type++)
    n += rk_dataset_all (rk_session_dataset (session), *type)->len;
  plan = plan_all (rk_session_dataset (session), (RkPlanOptions){ .from = 2024, .on = RK_PLAN_ON_WEEKDAY, .keep_programme = TRUE });
  must_apply (session, plan->edit);
  plan->edit = NULL;
  g_assert_nonnull (rk_dataset_get (rk_session_dataset (session), &rk_event_type, "E2025-24"));
  must_step (session, RK_STEP_UNDO, "Plan R7 from R6");
  for (const RkRecordType *const *type = rk_types (); *type != NULL; type++)
    n -= rk_dataset_all (rk_session_dataset (session), *type)->len;
  g_assert_cmpuint (n, ==, 0);
  must_step (session, RK_STEP_REDO, "Plan R7 from R6");
  g_assert_nonnull (rk_dataset_get (rk_session_dataset (session), &rk_event_type, "E2025-24"));
}

/* The published years on a day after all of them. What R7's paper planned has passed and nobody has said how it went;
 * what R3's paper planned is history. */
static void
test_published_years (void)
{
  static const struct {
    int year;
    const char *today, *warnings;
  } rows[] = {
    { 2019, "2026-11-21", "" },
    { 2020, "2026-11-21", "" },
    { 2021, "2026-11-21", "" },
    { 2024, "2024-04-01", "" },
    { 2024, "2025-03-31", "" },
    { 2024, "2026-11-21", "" },
    { 2025, "2025-07-01", "" },
    { 2025, "2025-08-12", "" },
    { 2025, "2025-08-13", "still-planned:E704" },
    { 2025, "2026-11-21",
      "still-planned:E713 still-planned:E714 still-planned:E704 still-planned:E705 still-planned:E706 still-planned:E708 still-planned:E707 still-planned:E709 still-planned:E710" },
    { 2025, "2027-04-01", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autofree char *warnings = warn_of (figures (), rows[i].year, rows[i].today);

    g_test_message ("%d on %s", rows[i].year, rows[i].today);
    g_assert_cmpstr (warnings, ==, rows[i].warnings);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_assert_true (rk_language_init ("en"));
  g_test_add_func ("/plan-year/dates", test_dates);
  g_test_add_func ("/plan-year/rounds", test_rounds);
  g_test_add_func ("/plan-year/what-is-kept", test_what_is_kept);
  g_test_add_func ("/plan-year/options", test_options);
  g_test_add_func ("/plan-year/blocks", test_blocks);
  g_test_add_func ("/plan-year/choice", test_choice);
  g_test_add_func ("/plan-year/what-is-there", test_what_is_there);
  g_test_add_func ("/plan-year/keys", test_keys);
  g_test_add_func ("/plan-year/refusals", test_refusals);
  g_test_add_func ("/plan-year/published-plan", test_published_plan);
  g_test_add_func ("/plan-year/one-undo", test_one_undo);
  g_test_add_func ("/plan-year/published-years", test_published_years);
  return g_test_run ();
}
