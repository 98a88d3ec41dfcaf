/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rk-language.h"
#include "core/rules/rk-check.h"
#include "made-up.h"

/* A made-up dataset, each record as "type field=value field=value", and what is found in it:
 * "rule type:key published computed", "-" where there is no number, findings separated by ";". */
typedef struct {
  const char *what;
  const char *records[MOST_RECORDS];
  const char *findings;
} Row;

static char *
write_number (gint64 number)
{
  return number == RK_MISSING ? g_strdup ("-") : g_strdup_printf ("%" G_GINT64_FORMAT, number);
}

static char *
write_findings (const GPtrArray *findings)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < findings->len; i++) {
    const RkFinding *finding = findings->pdata[i];
    g_autofree char *published = write_number (finding->published);
    g_autofree char *computed = write_number (finding->computed);

    g_string_append_printf (text, "%s%s %s %s %s", i > 0 ? "; " : "", finding->rule, finding->key, published, computed);
  }
  return g_string_free (text, FALSE);
}

static void
check_rows (const Row *rows, guint n)
{
  for (guint i = 0; i < n; i++) {
    g_autoptr (RkDataset) dataset = make_up (rows[i].records, "");
    g_autoptr (GPtrArray) findings = rk_check_all (dataset);
    g_autofree char *text = write_findings (findings);

    g_test_message ("%s", rows[i].what);
    g_assert_cmpstr (text, ==, rows[i].findings);
  }
}

/* A total with two parts and a count that is counted elsewhere. */
#define MEASURES                               \
  "measure id=all name=All relation=総数",     \
      "measure id=a parent=all relation=内訳", \
      "measure id=b parent=all relation=内訳", \
      "measure id=again name=Again parent=all relation=再掲"
#define ALL(value) "observation id=all-R3 measure=all year=R3 period=通年 value=" value
#define A(value) "observation id=a-R3 measure=a year=R3 period=通年 value=" value
#define B(value) "observation id=b-R3 measure=b year=R3 period=通年 value=" value
#define AGAIN(value) "observation id=again-R3 measure=again year=R3 period=通年 value=" value

static void
test_parts (void)
{
  static const Row rows[] = {
    { "nothing at all", { NULL }, "" },
    { "parts that add up", { MEASURES, ALL ("10"), A ("4"), B ("6") }, "" },
    { "a total above its parts", { MEASURES, ALL ("10"), A ("4"), B ("5") }, "parts observation:all-R3 10 9" },
    { "a total below its parts", { MEASURES, ALL ("10"), A ("4"), B ("7") }, "parts observation:all-R3 10 11" },
    { "a total of nothing", { MEASURES, ALL ("0"), A ("0"), B ("1") }, "parts observation:all-R3 0 1" },
    { "what is counted elsewhere is not added", { MEASURES, ALL ("10"), A ("4"), B ("6"), AGAIN ("3") }, "" },
    { "a part without a row", { MEASURES, ALL ("10"), A ("4") }, "" },
    { "a part without a figure", { MEASURES, ALL ("10"), A ("4"), B ("") }, "" },
    { "a total without a figure", { MEASURES, ALL (""), A ("4"), B ("6") }, "" },
    { "no parts", { "measure id=all relation=総数", ALL ("10") }, "" },
    { "a part of another measure", { MEASURES, "measure id=c parent=a relation=内訳", ALL ("10"), A ("4"), B ("6"), "observation id=c-R3 measure=c year=R3 period=通年 value=4" }, "" },
    { "parts of a part", { MEASURES, "measure id=c parent=a relation=内訳", ALL ("10"), A ("4"), B ("6"), "observation id=c-R3 measure=c year=R3 period=通年 value=3" }, "parts observation:a-R3 4 3" },
    { "a part of another year", { MEASURES, ALL ("10"), A ("4"), "observation id=b-R4 measure=b year=R4 period=通年 value=5" }, "" },
    { "a part of half a year", { MEASURES, ALL ("10"), A ("4"), "observation id=b-H1 measure=b year=R3 period=上半期 value=5" }, "" },
    { "a part of one ward", { MEASURES, ALL ("10"), A ("4"), "observation id=b-W measure=b ward=27127 year=R3 period=通年 value=5" }, "" },
    { "several answers exceed the cases", { "measure id=all relation=総数", "measure id=a parent=all relation=内訳 several=yes", ALL ("10"), A ("14") }, "" },
    { "an unknown measure", { ALL ("10"), A ("4") }, "" },
  };

  check_rows (rows, G_N_ELEMENTS (rows));
}

static void
test_relisted (void)
{
  static const Row rows[] = {
    { "above its total", { MEASURES, ALL ("10"), AGAIN ("11") }, "relisted observation:again-R3 11 10" },
    { "as much as its total", { MEASURES, ALL ("10"), AGAIN ("10") }, "" },
    { "below its total", { MEASURES, ALL ("10"), AGAIN ("3") }, "" },
    { "no total", { MEASURES, AGAIN ("11") }, "" },
    { "a total without a figure", { MEASURES, ALL (""), AGAIN ("11") }, "" },
    { "no figure", { MEASURES, ALL ("10"), AGAIN ("") }, "" },
    { "a total of another year", { MEASURES, AGAIN ("11"), "observation id=all-R4 measure=all year=R4 period=通年 value=10" }, "" },
    { "a part above its total is a matter of parts", { MEASURES, ALL ("10"), A ("11") }, "" },
  };

  check_rows (rows, G_N_ELEMENTS (rows));
}

#define BRIEFING "event id=E1 title=Briefing date=2021-06-28 attended=54"
#define STAFF "attendance id=E1-1 event=E1 label=Staff relation=内訳 people=28"

static void
test_attendance (void)
{
  static const Row rows[] = {
    { "groups that add up", { BRIEFING, STAFF, "attendance id=E1-2 event=E1 relation=内訳 people=26" }, "" },
    { "groups that do not", { BRIEFING, STAFF, "attendance id=E1-2 event=E1 relation=内訳 people=25" }, "attendance event:E1 54 53" },
    { "counted elsewhere", { BRIEFING, STAFF, "attendance id=E1-2 event=E1 relation=内訳 people=26", "attendance id=E1-3 event=E1 relation=再掲 people=18" }, "" },
    { "a group and its parts", { BRIEFING, STAFF, "attendance id=E1-2 event=E1 relation=内訳 people=26", "attendance id=E1-1a event=E1 within=E1-1 relation=内訳 people=28" }, "" },
    { "a group below its parts",
      { BRIEFING, STAFF, "attendance id=E1-2 event=E1 relation=内訳 people=26", "attendance id=E1-1a event=E1 within=E1-1 relation=内訳 people=16", "attendance id=E1-1b event=E1 within=E1-1 relation=内訳 people=14" },
      "attendance attendance:E1-1 28 30" },
    { "counted elsewhere within a group",
      { BRIEFING, STAFF, "attendance id=E1-2 event=E1 relation=内訳 people=26", "attendance id=E1-1a event=E1 within=E1-1 relation=内訳 people=28", "attendance id=E1-1b event=E1 within=E1-1 relation=再掲 people=18" },
      "" },
    { "a group nobody counted", { BRIEFING, STAFF, "attendance id=E1-2 event=E1 relation=内訳" }, "" },
    { "a part of a group nobody counted", { BRIEFING, STAFF, "attendance id=E1-2 event=E1 relation=内訳 people=26", "attendance id=E1-1a event=E1 within=E1-1 relation=内訳 people=5", "attendance id=E1-1b event=E1 within=E1-1 relation=内訳" }, "" },
    { "no number for the event", { "event id=E1 title=Briefing", STAFF }, "" },
    { "no groups", { BRIEFING }, "" },
    { "groups of another event", { BRIEFING, "event id=E2 title=Other", "attendance id=E2-1 event=E2 relation=内訳 people=7" }, "" },
    { "a group of an unknown event", { STAFF, "attendance id=E1-1a event=E1 within=E1-1 relation=内訳 people=7" }, "" },
  };

  check_rows (rows, G_N_ELEMENTS (rows));
}

#define ANSWER(n, count, share) "answer id=q-" n " question=q label=" n " count=" count " published_share=" share

static void
test_shares (void)
{
  static const Row rows[] = {
    { "largest remainder", { "question id=q text=Useful?", ANSWER ("1", "9", "34"), ANSWER ("2", "15", "58"), ANSWER ("3", "2", "8") }, "" },
    { "each rounded by itself", { "question id=q text=Useful?", ANSWER ("1", "9", "35"), ANSWER ("2", "15", "58"), ANSWER ("3", "2", "8") }, "shares answer:q-1 35 34" },
    { "two wrong", { "question id=q text=Useful?", ANSWER ("1", "1", "60"), ANSWER ("2", "1", "40") }, "shares answer:q-1 60 50; shares answer:q-2 40 50" },
    { "no share published", { "question id=q text=Useful?", ANSWER ("1", "9", ""), ANSWER ("2", "15", "") }, "" },
    { "several answers", { "question id=q text=Useful? several=yes", ANSWER ("1", "9", "80"), ANSWER ("2", "8", "70") }, "" },
    { "a count is not published", { "question id=q text=Useful?", ANSWER ("1", "9", "50"), ANSWER ("2", "", "50") }, "" },
    { "nobody answered", { "question id=q text=Useful?", ANSWER ("1", "0", "0"), ANSWER ("2", "0", "0") }, "" },
    { "no answers", { "question id=q text=Useful?" }, "" },
    { "answers of another question", { "question id=q text=Useful?", ANSWER ("1", "1", "100"), "question id=p text=Clear?", "answer id=p-1 question=p count=3 published_share=100" }, "" },
    { "an unknown question", { ANSWER ("1", "1", "1") }, "" },
  };

  check_rows (rows, G_N_ELEMENTS (rows));
}

static void
test_returned (void)
{
  static const Row rows[] = {
    { "more than handed out", { "question id=q text=Useful? handed_out=32 returned=33" }, "returned question:q 33 32" },
    { "all of them", { "question id=q text=Useful? handed_out=32 returned=32" }, "" },
    { "nearly all", { "question id=q text=Useful? handed_out=33 returned=32" }, "" },
    { "handed out is not published", { "question id=q text=Useful? returned=32" }, "" },
    { "returned is not published", { "question id=q text=Useful? handed_out=32" }, "" },
  };

  check_rows (rows, G_N_ELEMENTS (rows));
}

static void
test_progress (void)
{
  static const Row rows[] = {
    { "more wards than there are", { "progress id=P1 subject=Council period=R4 count=25 out_of=24" }, "progress progress:P1 25 24" },
    { "every ward", { "progress id=P1 subject=Council period=R4 count=24 out_of=24" }, "" },
    { "no count", { "progress id=P1 subject=Council period=R4 out_of=24" }, "" },
    { "out of nothing known", { "progress id=P1 subject=Council period=R4 count=25" }, "" },
  };

  check_rows (rows, G_N_ELEMENTS (rows));
}

static void
test_years (void)
{
  static const Row rows[] = {
    { "the day before it begins", { "event id=E1 title=T year=R6 date=2024-03-31" }, "year event:E1 2024 2023" },
    { "its first day", { "event id=E1 title=T year=R6 date=2024-04-01" }, "" },
    { "its last day", { "event id=E1 title=T year=R6 date=2025-03-31" }, "" },
    { "the day after it ends", { "event id=E1 title=T year=R6 date=2025-04-01" }, "year event:E1 2024 2025" },
    { "a month", { "event id=E1 title=T year=R6 date=2025-04" }, "year event:E1 2024 2025" },
    { "a period that begins within it", { "event id=E1 title=T year=R6 date=2025-03/2025-05" }, "" },
    { "a period that ends within it", { "event id=E1 title=T year=R6 date=2024-03/2024-05" }, "year event:E1 2024 2023" },
    { "standing since another year", { "event id=E1 title=T year=R6 date=2023-04/.." }, "" },
    { "no date", { "event id=E1 title=T year=R6" }, "" },
    { "no year", { "event id=E1 title=T date=2024-03-31" }, "" },
  };

  check_rows (rows, G_N_ELEMENTS (rows));
}

static void
test_blocks (void)
{
  static const Row rows[] = {
    { "a block of that year", { "block id=R6N year=R6 basic_area=北部 name=北・西ブロック", "event id=E1 title=T year=R6 block=北・西ブロック" }, "" },
    { "the last area's block", { "block id=R6N year=R6 basic_area=北部 name=北・西ブロック", "block id=R6S year=R6 basic_area=南部 name=東・南ブロック", "event id=E1 title=T year=R6 block=東・南ブロック" }, "" },
    { "a block of last year", { "block id=R6N year=R6 basic_area=北部 name=北・西ブロック", "block id=R7N year=R7 basic_area=北部 name=北・東ブロック", "event id=E1 title=T year=R7 block=北・西ブロック" }, "block event:E1 - -" },
    { "that year's blocks are not published", { "block id=R4N year=R4 basic_area=北部", "event id=E1 title=T year=R4 block=北・西ブロック" }, "block event:E1 - -" },
    { "the whole city", { "block id=R6N year=R6 basic_area=北部 name=北・西ブロック", "event id=E1 title=T year=R6" }, "" },
    { "standing", { "event id=E1 title=T block=北・西ブロック" }, "" },
  };

  check_rows (rows, G_N_ELEMENTS (rows));
}

static void
test_clashes (void)
{
  static const Row rows[] = {
    { "one hall, hours that overlap", { "event id=E1 title=A venue=V1 date=2025-07-30T14:00/17:00", "event id=E2 title=B venue=V1 date=2025-07-30T16:00/18:00" }, "clash event:E1 - -" },
    { "one after the other", { "event id=E1 title=A venue=V1 date=2025-07-30T14:00/16:00", "event id=E2 title=B venue=V1 date=2025-07-30T16:00/18:00" }, "" },
    { "morning and afternoon", { "event id=E1 title=A venue=V1 date=2025-07-30TAM", "event id=E2 title=B venue=V1 date=2025-07-30TPM" }, "" },
    { "both in the afternoon", { "event id=E1 title=A venue=V1 date=2025-07-30T14:00/16:00", "event id=E2 title=B venue=V1 date=2025-07-30TPM" }, "clash event:E1 - -" },
    { "both the whole day", { "event id=E1 title=A venue=V1 date=2025-07-30", "event id=E2 title=B venue=V1 date=2025-07-30" }, "clash event:E1 - -" },
    { "hours of one are not known", { "event id=E1 title=A venue=V1 date=2025-07-30", "event id=E2 title=B venue=V1 date=2025-07-30T14:00/16:00" }, "" },
    { "another day", { "event id=E1 title=A venue=V1 date=2025-07-30", "event id=E2 title=B venue=V1 date=2025-07-31" }, "" },
    { "only the month is known", { "event id=E1 title=A venue=V1 date=2025-07", "event id=E2 title=B venue=V1 date=2025-07" }, "" },
    { "another hall", { "event id=E1 title=A venue=V1 date=2025-07-30", "event id=E2 title=B venue=V2 date=2025-07-30" }, "" },
    { "one speaker in two halls", { "event id=E1 title=A venue=V1 speaker=X date=2025-07-30", "event id=E2 title=B venue=V2 speaker=X date=2025-07-30" }, "clash event:E1 - -" },
    { "the second speaker of both", { "event id=E1 title=A speaker=X date=2025-07-30", "speaker id=E1-2 event=E1 name=Z", "event id=E2 title=B speaker=Y date=2025-07-30", "speaker id=E2-2 event=E2 name=Z" }, "clash event:E1 - -" },
    { "two speakers", { "event id=E1 title=A speaker=X date=2025-07-30", "event id=E2 title=B speaker=Y date=2025-07-30" }, "" },
    { "a stack: one day, no halls", { "event id=E1 title=A date=2024-04-22", "event id=E2 title=B date=2024-04-22", "event id=E3 title=C date=2024-04-22" }, "" },
    { "one is postponed", { "event id=E1 title=A venue=V1 date=2025-07-30 state=延期", "event id=E2 title=B venue=V1 date=2025-07-30" }, "" },
    { "one is cancelled", { "event id=E1 title=A venue=V1 date=2025-07-30", "event id=E2 title=B venue=V1 date=2025-07-30 state=中止" }, "" },
    { "three at once", { "event id=E1 title=A venue=V1 date=2025-07-30", "event id=E2 title=B venue=V1 date=2025-07-30", "event id=E3 title=C venue=V1 date=2025-07-30" }, "clash event:E1 - -; clash event:E1 - -; clash event:E2 - -" },
  };

  check_rows (rows, G_N_ELEMENTS (rows));
}

static void
test_findings_come_in_the_order_of_the_rules (void)
{
  static const Row row = { "five rules",
                           { "event id=E1 title=A venue=V1 year=R6 block=西ブロック date=2025-07-30 attended=3", "event id=E2 title=B venue=V1 date=2025-07-30", "attendance id=E1-1 event=E1 relation=内訳 people=4", MEASURES, ALL ("10"), A ("4"), B ("5") },
                           "parts observation:all-R3 10 9; attendance event:E1 3 4; year event:E1 2024 2025; block event:E1 - -; clash event:E1 - -" };

  check_rows (&row, 1);
}

/* What a finding says to people: the figure and the place. */
static void
test_findings_speak (void)
{
  static const struct {
    const char *records[MOST_RECORDS];
    const char *what, *where;
  } rows[] = {
    { { MEASURES, ALL ("10"), A ("4"), B ("5") }, "All", "R3" },
    { { "measure id=t name=会議出席回数 english=Meetings relation=総数", "measure id=a parent=t relation=内訳", "observation id=t measure=t year=R5 period=上半期 value=9", "observation id=a measure=a year=R5 period=上半期 value=8" }, "Meetings", "R5 first half" },
    { { MEASURES, ALL ("10"), AGAIN ("11") }, "Again", "R3" },
    { { BRIEFING, "attendance id=E1-1 event=E1 relation=内訳 people=9" }, "Briefing", "Mon 28 June 2021" },
    { { "event id=E1 title=Briefing date=2021-06-28", STAFF, "attendance id=E1-1a event=E1 within=E1-1 relation=内訳 people=9" }, "Briefing (Staff)", "Mon 28 June 2021" },
    { { "question id=q text=Useful?", ANSWER ("Yes", "1", "99") }, "Yes", "Useful?" },
    { { "question id=q text=Useful? handed_out=1 returned=2" }, "Useful?", "q" },
    { { "progress id=P1 subject=Council period=R4 count=25 out_of=24" }, "Council", "R4" },
    { { "event id=E1 title=T year=R6 date=2024-03" }, "T", "March 2024" },
    { { "event id=E1 title=T year=R6 block=西ブロック" }, "T", "西ブロック" },
    { { "event id=E1 title=A venue=V1 date=2025-07-30", "event id=E2 title=B venue=V1 date=2025-07-30" }, "A / B", "Wed 30 July 2025" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (RkDataset) dataset = make_up (rows[i].records, "");
    g_autoptr (GPtrArray) findings = rk_check_all (dataset);
    const RkFinding *finding;

    g_assert_cmpuint (findings->len, ==, 1);
    finding = findings->pdata[0];
    g_assert_cmpstr (finding->what, ==, rows[i].what);
    g_assert_cmpstr (finding->where, ==, rows[i].where);
  }
}

static void
test_sum_of_parts (void)
{
  static const char *const records[MOST_RECORDS] = { MEASURES, ALL ("10"), A ("4"), B ("5"), AGAIN ("3") };
  static const char *const gap[MOST_RECORDS] = { MEASURES, ALL ("10"), A ("4") };
  g_autoptr (RkDataset) whole = make_up (records, "");
  g_autoptr (RkDataset) partly = make_up (gap, "");
  gint64 sum = 0;

  g_assert_true (rk_check_sum_of_parts (whole, "all-R3", &sum));
  g_assert_cmpint (sum, ==, 9);
  g_assert_false (rk_check_sum_of_parts (whole, "a-R3", &sum));
  g_assert_false (rk_check_sum_of_parts (whole, "all-R9", &sum));
  g_assert_false (rk_check_sum_of_parts (partly, "all-R3", &sum));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_assert_true (rk_language_init ("en"));
  g_test_add_func ("/check/parts", test_parts);
  g_test_add_func ("/check/relisted", test_relisted);
  g_test_add_func ("/check/attendance", test_attendance);
  g_test_add_func ("/check/shares", test_shares);
  g_test_add_func ("/check/returned", test_returned);
  g_test_add_func ("/check/progress", test_progress);
  g_test_add_func ("/check/years", test_years);
  g_test_add_func ("/check/blocks", test_blocks);
  g_test_add_func ("/check/clashes", test_clashes);
  g_test_add_func ("/check/findings-come-in-the-order-of-the-rules", test_findings_come_in_the_order_of_the_rules);
  g_test_add_func ("/check/findings-speak", test_findings_speak);
  g_test_add_func ("/check/sum-of-parts", test_sum_of_parts);
  return g_test_run ();
}
