/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Warnings of a year's plan, and a year planned from the year before. */
#include "cli.h"

#define WARNING_HEADER "rule,what,where,when,id\n"
#define PLAN_HEADER "from,id,kind,title,date,block\n"

typedef struct {
  Folder *folder;
  char *path;
} Document;

static void
document_clear (Document *self)
{
  g_free (self->path);
  folder_free (self->folder);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Document, document_clear)

/* A document with the published figures. */
static Document
new_plan_document (void)
{
  Document document = { folder_new (), NULL };
  g_autoptr (Answer) made = NULL;

  document.path = path_in (document.folder, "計画 1.renkei");
  made = ask ("new '%s'", document.path);
  g_assert_cmpint (made->exit, ==, 0);
  return document;
}

static void
test_published_years (void)
{
  static const struct {
    const char *options;
    guint warnings;
  } rows[] = {
    { "--year R1 --today 2026-11-21", 0 },
    { "--year R3 --today 2026-11-21", 0 },
    { "--year R6 --today 2025-03-31", 0 },
    { "--year R6 --today 令和8年11月21日", 0 },
    { "--year R6", 0 },
    { "--year R7 --today 2025-07-01", 0 },
    { "--year R7 --today 2026-11-21", 9 },
    { "--today 2026-11-21", 9 },
    { "--year R8 --today 2026-11-21", 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autofree char *out = told ("warnings %s", rows[i].options);
    g_auto (GStrv) lines = split_rows (out);

    g_test_message ("%s", rows[i].options);
    g_assert_true (g_str_has_prefix (out, WARNING_HEADER));
    g_assert_cmpuint (g_strv_length (lines), ==, rows[i].warnings + 1);
  }
}

static void
test_warning_rows (void)
{
  g_autofree char *english = told ("warnings --year R7 --today 2025-08-13"), *japanese = told ("--lang ja warnings --year R7 --today 2025-08-13");

  g_assert_cmpstr (english, ==,
                   WARNING_HEADER "still-planned,“Multi-professional training by area” is still planned though its day has passed,Chuo Community Hall,"
                                  "\"Wed 30 July 2025, 14:00–17:00\",still-planned:E704@2025-07-30T14:00/17:00\n");
  assert_holds (japanese, ",中央区民センター,令和7年7月30日(水) 14:00–17:00,still-planned:E704@2025-07-30T14:00/17:00\n");
}

/* R8 has no blocks yet: two trainings are for none, which is told and not warned of. */
static void
test_plan_and_undo (void)
{
  g_auto (Document) document = new_plan_document ();
  g_autofree char *before = told ("--document '%s' list event", document.path);
  g_autoptr (Answer) plan = ask ("--document '%s' plan --from R7 --on weekday", document.path);
  g_auto (GStrv) rows = split_rows (plan->out);
  g_autofree char *after = NULL, *back = NULL, *history = NULL, *warnings = NULL;
  g_autoptr (Answer) undone = NULL;

  g_assert_cmpint (plan->exit, ==, 0);
  g_assert_cmpstr (plan->err, ==, "The blocks of R8 are not published; trainings that are for no block yet: 2\n");
  g_assert_cmpuint (g_strv_length (rows), ==, 15);
  assert_holds (plan->out, PLAN_HEADER);
  assert_holds (plan->out, "\nE704,E2026-08,Multi-professional training,市内基本保健医療圏域ごとの多職種研修会,2026-07-29T14:00/17:00,\n");
  assert_holds (plan->out, "\nE706,E2026-10,ACP seminar,人生会議（ACP）普及啓発セミナー,2026-10,\n");
  assert_holds (plan->out, ",2026-11-01/2026-11-30,\n");
  after = told ("--document '%s' list event --year R8", document.path);
  assert_holds (after, "E2026-08,R8,2026-07-29T14:00/17:00,多職種研修会,");
  warnings = told ("--document '%s' warnings --year R8 --today 2026-04-01", document.path);
  g_assert_cmpstr (warnings, ==, WARNING_HEADER);
  undone = ask ("--document '%s' undo", document.path);
  g_assert_cmpstr (undone->err, ==, "Undone: Plan R8 from R7\n");
  back = told ("--document '%s' list event", document.path);
  g_assert_cmpstr (back, ==, before);
  history = told ("--document '%s' history", document.path);
  assert_holds (history, ",edit,Plan R8 from R7\n");
}

/* Of R6 only that comes which R7 has not: of the joint trainings it has both, of the coordinators' meetings none. Nothing is warned of. */
static void
test_plan_what_is_missing (void)
{
  g_auto (Document) document = new_plan_document ();
  g_autoptr (Answer) plan = ask ("--document '%s' plan --from R6 --on weekday", document.path);
  g_auto (GStrv) rows = split_rows (plan->out);
  g_autofree char *warnings = NULL;

  g_assert_cmpint (plan->exit, ==, 0);
  g_assert_cmpuint (g_strv_length (rows), ==, 14);
  assert_holds (plan->out, "\nE603,E2025-02,Coordinators’ meeting,在宅医療・介護連携支援コーディネーター連絡会,2025-04-28,\n");
  g_assert_null (strstr (plan->out, "多職種研修会"));
  g_assert_null (strstr (plan->out, "合同研修会"));
  warnings = told ("--document '%s' warnings --year R7 --today 2025-04-01", document.path);
  g_assert_cmpstr (warnings, ==, WARNING_HEADER);
}

/* The trainings of R6 come into R7's blocks, beside what R7 had. */
static void
test_plan_kinds (void)
{
  g_auto (Document) document = new_plan_document ();
  g_autoptr (Answer) plan = ask ("--document '%s' plan --from R6 --to R7 --kind 多職種研修会 --kind 'ACP seminar'", document.path);

  g_assert_cmpstr (plan->out, ==,
                   PLAN_HEADER "E606,E2025-01,Multi-professional training,多職種研修会,2025-07,北・東ブロック\n"
                               "E608,E2025-02,Multi-professional training,多職種研修会,2025-07,西・南ブロック\n"
                               "E612,E2025-03,ACP seminar,局主催の人生会議 (ACP) 普及啓発セミナー,2025-10,\n");
  g_assert_cmpstr (plan->err, ==, "Events that R7 had already, which stay as they are: 14\n");
  g_assert_cmpint (plan->exit, ==, 0);
}

static void
test_plan_named (void)
{
  g_auto (Document) document = new_plan_document ();
  g_autoptr (Answer) series = ask ("--document '%s' plan --from R6 --to R8 --series 相談支援室活動報告会", document.path);
  g_autoptr (Answer) event = ask ("--document '%s' plan --from R6 --to R9 --event E616 --event E601 --drop-venue", document.path);

  g_assert_cmpstr (series->out, ==, PLAN_HEADER "E619,E2026-01,Report meeting,大阪市「在宅医療・介護連携相談支援室」活動報告会,2027-02,\n");
  assert_done (series);
  g_assert_cmpstr (event->out, ==,
                   PLAN_HEADER "E601,E2027-01,Briefing,在宅医療・介護連携推進事業 区担当者等説明会,2027-04,\n"
                               "E616,E2027-02,Digital signage,わが街Navi,2027-11-01/2027-11-30,\n");
  assert_done (event);
}

static void
test_usage (void)
{
  static const struct {
    const char *line, *message;
  } table[] = {
    { "warnings --year Z9", "Z9" },
    { "warnings --today someday", "someday" },
    { "warnings --today 2025-02-30", "2025-02-30" },
    { "warnings R6", "“R6” is not understood here" },
    { "plan", "--from R6" },
    { "plan --from R6", "--document FILE" },
    { "plan --from Z9", "Z9" },
    { "plan --from R6 --to Z9", "Z9" },
    { "plan --from R6 --on Monday", "“Monday” is not a way to place copies: month, weekday" },
    { "plan --from R6 --kind 宴会", "“宴会” is not a kind of event" },
    { "plan R6", "“R6” is not understood here" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++) {
    g_autoptr (Answer) answer = ask ("%s", table[i].line);

    g_test_message ("%s", table[i].line);
    assert_refused (answer, 2, table[i].message);
  }
}

static void
test_refusals (void)
{
  g_auto (Document) document = new_plan_document ();
  static const struct {
    const char *options, *message;
  } table[] = {
    { "--from R4", "R4 has no such events. Nothing was copied." },
    { "--from R6 --event E999", "“E999” is no event of the city in R6. Nothing was copied." },
    { "--from R6 --event N01", "“N01” is no event of the city in R6. Nothing was copied." },
    { "--from R7 --to R6", "A year is planned from an earlier one. Nothing was copied." },
    { "--from R6 --kind 会議", "R6 has no such events. Nothing was copied." },
  };
  g_autofree char *history = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (table); i++) {
    g_autoptr (Answer) answer = ask ("--document '%s' plan %s", document.path, table[i].options);

    g_test_message ("%s", table[i].options);
    assert_refused (answer, 1, table[i].message);
  }
  history = told ("--document '%s' history", document.path);
  assert_lacks (history, ",edit,");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plan/published-years", test_published_years);
  g_test_add_func ("/plan/warning-rows", test_warning_rows);
  g_test_add_func ("/plan/plan-and-undo", test_plan_and_undo);
  g_test_add_func ("/plan/what-is-missing", test_plan_what_is_missing);
  g_test_add_func ("/plan/kinds", test_plan_kinds);
  g_test_add_func ("/plan/named", test_plan_named);
  g_test_add_func ("/plan/usage", test_usage);
  g_test_add_func ("/plan/refusals", test_refusals);
  return g_test_run ();
}
