/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rk-language.h"
#include "core/rules/rk-warning.h"
#include "made-up.h"

#define EVERY_EVENT "scope=大阪市 year=R6 state=予定 kind=会議 title=T"

/* A made-up year R6 on 1 October 2024, each record as "type field=value field=value" (_ for a space), and the ids of what
 * is warned of, separated by a blank. An event is the city's, of R6 and planned unless it says otherwise. */
typedef struct {
  const char *what;
  const char *records[MOST_RECORDS];
  const char *warnings;
} Row;

static GDate
day (const char *text)
{
  RkPlannedDate date;
  g_autoptr (GError) error = NULL;

  rk_planned_date_parse (text, &date, &error);
  g_assert_no_error (error);
  return date.first;
}

/* Rule and events, without what is so of them */
static char *
write_ids (const GPtrArray *warnings)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < warnings->len; i++) {
    const char *id = ((const RkWarning *) warnings->pdata[i])->id;

    g_string_append_printf (text, "%s%.*s", i > 0 ? " " : "", (int) strcspn (id, "@"), id);
  }
  return g_string_free (text, FALSE);
}

static void
check_rows_on (const char *today, const Row *rows, guint n)
{
  GDate date = day (today);

  for (guint i = 0; i < n; i++) {
    g_autoptr (RkDataset) dataset = make_up (rows[i].records, EVERY_EVENT);
    g_autoptr (GPtrArray) warnings = rk_warnings (dataset, 2024, &date, NULL);
    g_autofree char *text = write_ids (warnings);

    g_test_message ("%s", rows[i].what);
    g_assert_cmpstr (text, ==, rows[i].warnings);
  }
}

static void
check_rows (const Row *rows, guint n)
{
  check_rows_on ("2024-10-01", rows, n);
}

#define HALL "venue id=V1 name=Hall capacity=150"
#define OTHER_HALL "venue id=V2 name=Other capacity=80"

static void
test_venues (void)
{
  static const Row rows[] = {
    { "one hall, hours that overlap", { HALL, "event id=A venue=V1 date=2024-11-06T14:00/17:00", "event id=B venue=V1 date=2024-11-06T16:00/18:00" }, "venue:A+B" },
    { "whichever begins first, the id is the same", { HALL, "event id=A venue=V1 date=2024-11-06T16:00/18:00", "event id=B venue=V1 date=2024-11-06T14:00/17:00" }, "venue:A+B" },
    { "in the afternoon and from two", { HALL, "event id=A venue=V1 date=2024-11-06TPM", "event id=B venue=V1 date=2024-11-06T14:00/17:00" }, "venue:A+B" },
    { "three at once", { HALL, "event id=A venue=V1 date=2024-11-06", "event id=B venue=V1 date=2024-11-06", "event id=C venue=V1 date=2024-11-06" }, "venue:A+B venue:A+C venue:B+C" },
    { "a venue nobody described", { "event id=A venue=V1 date=2024-11-06TPM", "event id=B venue=V1 date=2024-11-06TPM" }, "venue:A+B" },
    { "one after the other", { HALL, "event id=A venue=V1 date=2024-11-06T14:00/16:00", "event id=B venue=V1 date=2024-11-06T16:00/18:00" }, "" },
    { "morning and afternoon", { HALL, "event id=A venue=V1 date=2024-11-06TAM", "event id=B venue=V1 date=2024-11-06TPM" }, "" },
    { "the hours of one are not known", { HALL, "event id=A venue=V1 date=2024-11-06", "event id=B venue=V1 date=2024-11-06T14:00/16:00" }, "" },
    { "another day", { HALL, "event id=A venue=V1 date=2024-11-06TPM", "event id=B venue=V1 date=2024-11-07TPM" }, "" },
    { "another hall", { HALL, OTHER_HALL, "event id=A venue=V1 date=2024-11-06TPM", "event id=B venue=V2 date=2024-11-06TPM" }, "" },
    { "only the month is known", { HALL, "event id=A venue=V1 date=2024-11", "event id=B venue=V1 date=2024-11" }, "" },
    { "a period that begins on the day", { HALL, "event id=A venue=V1 date=2024-11-06", "event id=B venue=V1 date=2024-11-06/2024-11-30" }, "" },
    { "no hall said", { "event id=A date=2024-11-06TPM", "event id=B date=2024-11-06TPM" }, "" },
    { "one is postponed", { HALL, "event id=A venue=V1 date=2024-11-06TPM state=延期", "event id=B venue=V1 date=2024-11-06TPM" }, "" },
    { "one is cancelled", { HALL, "event id=A venue=V1 date=2024-11-06TPM", "event id=B venue=V1 date=2024-11-06TPM state=中止" }, "" },
    { "one is a neighbour's", { HALL, "event id=A venue=V1 date=2024-11-06TPM", "event id=B venue=V1 date=2024-11-06TPM scope=交野市" }, "" },
    { "a stack, as on 22 April 2024", { "event id=A kind=説明会 date=2024-11-06", "event id=B kind=合同研修会 date=2024-11-06", "event id=C kind=コーディネーター連絡会 date=2024-11-06" }, "" },
    { "no date at all", { HALL, "event id=A venue=V1", "event id=B venue=V1" }, "" },
  };

  check_rows (rows, G_N_ELEMENTS (rows));
}

static void
test_speakers (void)
{
  static const Row rows[] = {
    { "in two halls", { "event id=A venue=V1 speaker=X date=2024-11-06TPM", "event id=B venue=V2 speaker=X date=2024-11-06TPM" }, "speaker:A+B" },
    { "the second speaker of one", { "event id=A speaker=X date=2024-11-06TPM", "event id=B speaker=Y date=2024-11-06TPM", "speaker id=B-2 event=B name=X" }, "speaker:A+B" },
    { "both from rows", { "event id=A date=2024-11-06TPM", "speaker id=A-1 event=A name=X", "event id=B date=2024-11-06TPM", "speaker id=B-1 event=B name=X" }, "speaker:A+B" },
    { "the second row of each", { "event id=A date=2024-11-06TPM", "speaker id=A-1 event=A name=W", "speaker id=A-2 event=A name=X", "event id=B date=2024-11-06TPM", "speaker id=B-1 event=B name=Z", "speaker id=B-2 event=B name=X" }, "speaker:A+B" },
    { "a name with and without a space", { "event id=A speaker=前島_健志 date=2024-11-06TPM", "event id=B speaker=前島健志 date=2024-11-06TPM" }, "speaker:A+B" },
    { "a name that begins like another", { "event id=A speaker=前島健 date=2024-11-06TPM", "event id=B speaker=前島健志 date=2024-11-06TPM" }, "" },
    { "one after the other", { "event id=A speaker=X date=2024-11-06TAM", "event id=B speaker=X date=2024-11-06TPM" }, "" },
    { "two people", { "event id=A speaker=X date=2024-11-06TPM", "event id=B speaker=Y date=2024-11-06TPM" }, "" },
    { "rows of another event", { "event id=A speaker=X date=2024-11-06TPM", "event id=B date=2024-11-06TPM", "speaker id=C-1 event=C name=X" }, "" },
    { "nobody found yet", { "event id=A speaker=未定 date=2024-11-06TPM", "event id=B speaker=未定 date=2024-11-06TPM" }, "" },
    { "one is postponed", { "event id=A speaker=X date=2024-11-06TPM state=延期", "event id=B speaker=X date=2024-11-06TPM" }, "" },
  };

  check_rows (rows, G_N_ELEMENTS (rows));
}

static void
test_audiences (void)
{
  static const Row rows[] = {
    { "both need the coordinators", { "event id=A kind=合同研修会 date=2024-11-06T14:00/16:00", "event id=B kind=コーディネーター連絡会 date=2024-11-06T15:00/17:00" }, "audience:A+B" },
    { "both need the ward offices", { "event id=A kind=合同研修会 date=2024-11-06T14:00/16:00", "event id=B kind=説明会 date=2024-11-06TPM" }, "audience:A+B" },
    { "two trainings of one block", { "event id=A kind=多職種研修会 block=X date=2024-11-06T14:00/16:00", "event id=B kind=多職種研修会 block=X date=2024-11-06T14:00/16:00" }, "audience:A+B" },
    { "a training of a block and one of the city", { "event id=A kind=多職種研修会 block=X date=2024-11-06T14:00/16:00", "event id=B kind=多職種研修会 date=2024-11-06T14:00/16:00" }, "audience:A+B" },
    { "the same profession", { "event id=A date=2024-11-06TPM", "audience id=A-1 event=A profession=薬剤師", "event id=B date=2024-11-06TPM", "audience id=B-1 event=B profession=医師", "audience id=B-2 event=B profession=薬剤師" }, "audience:A+B" },
    { "one ward in both", { "event id=A kind=説明会 date=2024-11-06TPM", "event_ward id=A-1 event=A ward=W1", "event id=B kind=説明会 date=2024-11-06TPM", "event_ward id=B-1 event=B ward=W2", "event_ward id=B-2 event=B ward=W1" }, "audience:A+B" },
    { "a stack: no hours said", { "event id=A kind=合同研修会 date=2024-11-06", "event id=B kind=コーディネーター連絡会 date=2024-11-06" }, "" },
    { "a stack: one after the other", { "event id=A kind=合同研修会 date=2024-11-06T14:00/16:00", "event id=B kind=コーディネーター連絡会 date=2024-11-06T16:00/17:00" }, "" },
    { "a stack: the hours of one are not known", { "event id=A kind=合同研修会 date=2024-11-06T14:00/16:00", "event id=B kind=コーディネーター連絡会 date=2024-11-06" }, "" },
    { "coordinators of the offices and of the hubs", { "event id=A kind=コーディネーター連絡会 date=2024-11-06TPM", "event id=B kind=拠点コーディネーター date=2024-11-06TPM" }, "" },
    { "for the public and for coordinators", { "event id=A kind=ACPセミナー date=2024-11-06TPM", "event id=B kind=コーディネーター連絡会 date=2024-11-06TPM" }, "" },
    { "trainings of two blocks", { "event id=A kind=多職種研修会 block=X date=2024-11-06T14:00/16:00", "event id=B kind=多職種研修会 block=Y date=2024-11-06T14:00/16:00" }, "" },
    { "two wards", { "event id=A kind=説明会 date=2024-11-06TPM", "event_ward id=A-1 event=A ward=W1", "event id=B kind=説明会 date=2024-11-06TPM", "event_ward id=B-1 event=B ward=W2" }, "" },
    { "other professions, though of one kind", { "event id=A kind=合同研修会 date=2024-11-06TPM", "audience id=A-1 event=A profession=薬剤師", "event id=B kind=合同研修会 date=2024-11-06TPM", "audience id=B-1 event=B profession=医師" }, "" },
    { "one is cancelled", { "event id=A kind=合同研修会 date=2024-11-06TPM state=中止", "event id=B kind=合同研修会 date=2024-11-06TPM" }, "" },
  };

  check_rows (rows, G_N_ELEMENTS (rows));
}

static void
test_closed_days (void)
{
  static const Row rows[] = {
    { "Sports Day", { "event id=A date=2024-10-14" }, "holiday:A" },
    { "a substitute for a Sunday", { "event id=A date=2024-11-04" }, "holiday:A" },
    { "a holiday on a Saturday is said once", { "event id=A date=2024-11-23" }, "holiday:A" },
    { "New Year's Day is said once", { "event id=A date=2025-01-01" }, "holiday:A" },
    { "the first closed day of the year's end", { "event id=A date=2024-12-30" }, "year-end:A" },
    { "29 December, though a Sunday, once", { "event id=A date=2024-12-29" }, "year-end:A" },
    { "3 January", { "event id=A date=2025-01-03" }, "year-end:A" },
    { "a Saturday", { "event id=A date=2024-11-09" }, "weekend:A" },
    { "a Sunday", { "event id=A date=2024-11-10TPM" }, "weekend:A" },
    { "28 December is a weekend only", { "event id=A date=2024-12-28" }, "weekend:A" },
    { "a Friday", { "event id=A date=2024-11-08" }, "" },
    { "27 December, a Friday", { "event id=A date=2024-12-27" }, "" },
    { "6 January, a Monday", { "event id=A date=2025-01-06" }, "" },
    { "the day after a substitute", { "event id=A date=2024-11-05" }, "" },
    { "a period with weekends and holidays in it", { "event id=A date=2024-11-02/2024-11-30" }, "" },
    { "a month", { "event id=A date=2025-01" }, "" },
    { "a neighbour's Saturday", { "event id=A date=2024-11-09 scope=交野市" }, "" },
    { "standing since New Year", { "event id=A date=2025-01/.." }, "" },
    { "postponed", { "event id=A date=2024-11-09 state=延期" }, "" },
    { "cancelled", { "event id=A date=2025-01-01 state=中止" }, "" },
    { "of another year", { "event id=A year=R7 date=2025-11-08" }, "" },
  };

  check_rows (rows, G_N_ELEMENTS (rows));
}

static void
test_capacity (void)
{
  static const Row rows[] = {
    { "more expected than the hall holds", { HALL, "event id=A venue=V1 date=2024-11-06 expected=151" }, "capacity:A" },
    { "more came than the hall holds", { HALL, "event id=A venue=V1 date=2024-11 attended=151" }, "capacity:A" },
    { "more came than were expected", { HALL, "event id=A venue=V1 date=2024-11 expected=100 attended=151" }, "capacity:A" },
    { "a full hall", { HALL, "event id=A venue=V1 date=2024-11-06 expected=150" }, "" },
    { "more expected, and fewer came", { HALL, "event id=A venue=V1 date=2024-11-06 expected=200 attended=149" }, "" },
    { "the capacity is not known", { "venue id=V1 name=Hall", "event id=A venue=V1 date=2024-11-06 expected=999" }, "" },
    { "no hall", { HALL, "event id=A date=2024-11-06 expected=999" }, "" },
    { "nobody counted", { HALL, "event id=A venue=V1 date=2024-11-06" }, "" },
    { "online", { HALL, "event id=A venue=V1 date=2024-11-06 expected=999 mode=オンライン" }, "" },
    { "on site and online, counted together", { HALL, "event id=A venue=V1 date=2024-11-06 expected=999 mode=併用" }, "" },
    { "cancelled", { HALL, "event id=A venue=V1 date=2024-11-06 expected=999 state=中止" }, "" },
  };

  check_rows (rows, G_N_ELEMENTS (rows));
}

#define BLOCKS                                       \
  "block id=R6N year=R6 basic_area=北部 name=X",     \
      "block id=R6W year=R6 basic_area=西部 name=X", \
      "block id=R6E year=R6 basic_area=東部 name=Y", \
      "block id=R6S year=R6 basic_area=南部 name=Y"
#define TRAINING(id, rest) "event id=" id " kind=多職種研修会 " rest

static void
test_missing_block (void)
{
  static const Row rows[] = {
    { "one block has none", { BLOCKS, TRAINING ("A", "block=X date=2024-11") }, "block-missing:R6/Y" },
    { "of the other one", { BLOCKS, TRAINING ("A", "block=Y date=2024-11") }, "block-missing:R6/X" },
    { "a postponed one is none", { BLOCKS, TRAINING ("A", "block=X date=2024-11"), TRAINING ("B", "block=Y date=2024-11 state=延期") }, "block-missing:R6/Y" },
    { "nor is a cancelled one", { BLOCKS, TRAINING ("A", "block=X date=2024-11 state=中止"), TRAINING ("B", "block=Y date=2024-11") }, "block-missing:R6/X" },
    { "another kind for that block", { BLOCKS, TRAINING ("A", "block=X date=2024-11"), "event id=B kind=ACPセミナー block=Y date=2024-11" }, "block-missing:R6/Y" },
    { "both have one", { BLOCKS, TRAINING ("A", "block=X date=2024-11"), TRAINING ("B", "block=Y date=2024-11") }, "" },
    { "before any is planned", { BLOCKS, "event id=B kind=ACPセミナー date=2024-11" }, "" },
    { "both are postponed, as in R3", { BLOCKS, TRAINING ("A", "block=X date=2024-11-06 state=延期"), TRAINING ("B", "block=Y date=2024-11-08 state=延期") }, "" },
    { "last year's", { BLOCKS, TRAINING ("A", "block=X year=R5 date=2023-11") }, "" },
    { "one for the whole city", { BLOCKS, TRAINING ("A", "block=X date=2024-11"), TRAINING ("B", "date=2024-11") }, "" },
    { "the year's blocks are not known", { "block id=R6N year=R6 basic_area=北部", TRAINING ("A", "block=X date=2024-11") }, "" },
    { "four areas, two without", { "block id=R6N year=R6 basic_area=北部 name=北部", "block id=R6W year=R6 basic_area=西部 name=西部", "block id=R6E year=R6 basic_area=東部 name=東部", TRAINING ("A", "block=西部 date=2024-11") }, "block-missing:R6/北部 block-missing:R6/東部" },
  };

  check_rows (rows, G_N_ELEMENTS (rows));
}

static void
test_far_apart (void)
{
  static const Row rows[] = {
    { "eleven days", { BLOCKS, TRAINING ("A", "block=X date=2024-11-08"), TRAINING ("B", "block=Y date=2024-11-19") }, "blocks-apart:A+B" },
    { "the other block first", { BLOCKS, TRAINING ("A", "block=Y date=2024-11-08"), TRAINING ("B", "block=X date=2024-11-19") }, "blocks-apart:A+B" },
    { "the second round only", { BLOCKS, TRAINING ("A", "block=X date=2024-11-06"), TRAINING ("B", "block=Y date=2024-11-08"), TRAINING ("C", "block=X date=2025-02-03"), TRAINING ("D", "block=Y date=2025-02-27") }, "blocks-apart:C+D" },
    { "one block has another besides", { BLOCKS, TRAINING ("A", "block=X date=2024-11-01"), TRAINING ("B", "block=X date=2025-01-28"), TRAINING ("C", "block=Y date=2025-01-30") }, "" },
    { "the other besides has no day", { BLOCKS, TRAINING ("A", "block=X date=2025-01"), TRAINING ("B", "block=X date=2024-11-01"), TRAINING ("C", "block=Y date=2025-01-30") }, "" },
    { "ten days", { BLOCKS, TRAINING ("A", "block=X date=2024-11-08"), TRAINING ("B", "block=Y date=2024-11-18") }, "" },
    { "nine days, as in R6", { BLOCKS, TRAINING ("A", "block=X date=2024-11-11"), TRAINING ("B", "block=Y date=2024-11-20") }, "" },
    { "two rounds, each close", { BLOCKS, TRAINING ("A", "block=X date=2024-11-06"), TRAINING ("B", "block=Y date=2024-11-08"), TRAINING ("C", "block=Y date=2025-02-03"), TRAINING ("D", "block=X date=2025-02-06") }, "" },
    { "one has its month only", { BLOCKS, TRAINING ("A", "block=X date=2024-11-08"), TRAINING ("B", "block=Y date=2025-02") }, "" },
    { "one is postponed", { BLOCKS, TRAINING ("A", "block=X date=2024-11-08"), TRAINING ("B", "block=Y date=2025-02-03 state=延期"), TRAINING ("C", "block=Y date=2024-11-12") }, "" },
    { "two of one block", { BLOCKS, TRAINING ("A", "block=X date=2024-11-08"), TRAINING ("B", "block=X date=2025-02-03"), TRAINING ("C", "block=Y date=2024-11-12") }, "" },
    { "a round of more than two blocks has no rule", { "block id=R6N year=R6 basic_area=北部 name=X", "block id=R6W year=R6 basic_area=西部 name=Y", "block id=R6E year=R6 basic_area=東部 name=Z", TRAINING ("A", "block=X date=2024-11-08"), TRAINING ("B", "block=Y date=2024-12-12"), TRAINING ("C", "block=Z date=2025-02-03") }, "" },
  };

  check_rows (rows, G_N_ELEMENTS (rows));
}

static void
test_still_planned (void)
{
  static const Row rows[] = {
    { "fourteen days ago", { "event id=A date=2024-09-17" }, "still-planned:A" },
    { "long ago", { "event id=A date=2024-04-22TPM" }, "still-planned:A" },
    { "a month that is over", { "event id=A date=2024-08" }, "still-planned:A" },
    { "a period that is over", { "event id=A date=2024-07-01/2024-09-17" }, "still-planned:A" },
    { "a paper of this year planned it", { "event id=A date=2024-08 source=S0" }, "still-planned:A" },
    { "thirteen days ago", { "event id=A date=2024-09-18" }, "" },
    { "today", { "event id=A date=2024-10-01" }, "" },
    { "a month that ended yesterday", { "event id=A date=2024-09" }, "" },
    { "a period that goes on", { "event id=A date=2024-04/2025-03" }, "" },
    { "held", { "event id=A date=2024-04-22 state=開催済" }, "" },
    { "ongoing", { "event id=A date=2024-04-22/2024-05-10 state=実施中" }, "" },
    { "postponed", { "event id=A date=2024-04-22 state=延期" }, "" },
    { "cancelled", { "event id=A date=2024-04-22 state=中止" }, "" },
    { "a neighbour's", { "event id=A date=2024-04-22 scope=交野市" }, "" },
    { "no date", { "event id=A" }, "" },
  };
  static const Row next_year[] = {
    { "a planner's own", { "event id=A date=2024-08-05" }, "still-planned:A" },
    { "of last year's paper", { "event id=A date=2024-08-05 source=S0" }, "still-planned:A" },
  };
  static const Row years_later[] = {
    { "a planner's own", { "event id=A date=2024-08-05" }, "still-planned:A" },
    { "of an old paper", { "event id=A date=2024-08-05 source=S0" }, "" },
  };

  check_rows (rows, G_N_ELEMENTS (rows));
  check_rows_on ("2026-03-31", next_year, G_N_ELEMENTS (next_year));
  check_rows_on ("2026-04-01", years_later, G_N_ELEMENTS (years_later));
}

static void
test_attendance (void)
{
  static const Row rows[] = {
    { "a training", { "event id=A kind=多職種研修会 date=2024-09-17 state=開催済" }, "attendance-missing:A" },
    { "a joint training", { "event id=A kind=合同研修会 date=2024-09-17 state=開催済" }, "attendance-missing:A" },
    { "a briefing", { "event id=A kind=説明会 date=2024-09-17 state=開催済" }, "attendance-missing:A" },
    { "a seminar", { "event id=A kind=ACPセミナー date=2024-09-17 state=開催済" }, "attendance-missing:A" },
    { "a report meeting", { "event id=A kind=活動報告会 date=2024-09-17 state=開催済" }, "attendance-missing:A" },
    { "expected is not attended", { "event id=A kind=説明会 date=2024-09-17 state=開催済 expected=40" }, "attendance-missing:A" },
    { "nobody came, and it says so", { "event id=A kind=説明会 date=2024-09-17 state=開催済 attended=0" }, "" },
    { "thirteen days ago", { "event id=A kind=説明会 date=2024-09-18 state=開催済" }, "" },
    { "no day is known, as in R1", { "event id=A kind=多職種研修会 date=2024-04/2024-06 state=開催済" }, "" },
    { "the month only", { "event id=A kind=説明会 date=2024-06 state=開催済" }, "" },
    { "a coordinators' meeting", { "event id=A kind=コーディネーター連絡会 date=2024-09-17 state=開催済" }, "" },
    { "a hub's meeting", { "event id=A kind=拠点コーディネーター date=2024-09-17 state=開催済" }, "" },
    { "newcomers' support", { "event id=A kind=新任支援 date=2024-09-17 state=開催済" }, "" },
    { "posters", { "event id=A kind=ポスター掲示 date=2024-09-17 state=開催済" }, "" },
    { "a neighbour's training", { "event id=A kind=研修 date=2024-09-17 state=開催済 scope=交野市" }, "" },
  };

  check_rows (rows, G_N_ELEMENTS (rows));
}

/* What a warning says to people. */
static void
test_warnings_speak (void)
{
  static const struct {
    const char *records[MOST_RECORDS];
    const char *what, *where, *when;
  } rows[] = {
    { { HALL, "event id=A title=One venue=V1 date=2024-11-06T14:00/17:00", "event id=B title=Two venue=V1 date=2024-11-06TPM" }, "“Two” and “One” need the same venue at the same time", "Hall", "Wed 6 November 2024, afternoon / Wed 6 November 2024, 14:00–17:00" },
    { { "event id=A title=One speaker=X date=2024-11-06TPM", "event id=B title=Two speaker=X date=2024-11-06TPM" }, "“One” and “Two” need the same speaker at the same time: X", "", "Wed 6 November 2024, afternoon" },
    { { "event id=A title=One kind=合同研修会 date=2024-11-06TPM", "event id=B title=Two kind=合同研修会 date=2024-11-06TPM" }, "“One” and “Two” need the same people at the same time: the coordinators", "", "Wed 6 November 2024, afternoon" },
    { { "event id=A title=One kind=多職種研修会 block=X date=2024-11-06TPM", "event id=B title=Two kind=多職種研修会 block=X date=2024-11-06TPM" }, "“One” and “Two” need the same people at the same time: the professionals of the same area", "X", "Wed 6 November 2024, afternoon" },
    { { "event id=A title=One date=2024-11-04" }, "“One” is on a public holiday: Substitute Holiday", "", "Mon 4 November 2024" },
    { { "event id=A title=One date=2024-12-30" }, "“One” is in the days around New Year when offices are closed", "", "Mon 30 December 2024" },
    { { HALL, "event id=A title=One venue=V1 date=2024-11-09" }, "“One” is on a weekend", "Hall", "Sat 9 November 2024" },
    { { HALL, "event id=A title=One venue=V1 date=2024-11-06 expected=1200" }, "“One”: 1,200 people, but the venue holds 150", "Hall", "Wed 6 November 2024" },
    { { BLOCKS, TRAINING ("A", "block=X date=2024-11") }, "No multi-professional training is planned for Y", "Y", "FY2024 (R6)" },
    { { BLOCKS, TRAINING ("A", "title=One block=X date=2024-11-08"), TRAINING ("B", "title=Two block=Y date=2024-11-19") }, "“One” and “Two” for the two blocks are 11 days apart, more than 10", "X", "Fri 8 November 2024 / Tue 19 November 2024" },
    { { "event id=A title=One date=2024-08" }, "“One” is still planned though its day has passed", "", "August 2024" },
    { { "event id=A title=One kind=説明会 date=2024-09-17 state=開催済" }, "“One” was held, and nobody has said how many came", "", "Tue 17 September 2024" },
  };
  GDate today = day ("2024-10-01");

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (RkDataset) dataset = make_up (rows[i].records, EVERY_EVENT);
    g_autoptr (GPtrArray) warnings = rk_warnings (dataset, 2024, &today, NULL);
    const RkWarning *warning;

    g_assert_cmpuint (warnings->len, ==, 1);
    warning = warnings->pdata[0];
    g_assert_cmpstr (warning->what, ==, rows[i].what);
    g_assert_cmpstr (warning->where, ==, rows[i].where);
    g_assert_cmpstr (warning->when, ==, rows[i].when);
  }
}

static void
test_events_of_a_warning (void)
{
  static const char *const records[MOST_RECORDS] = { BLOCKS, TRAINING ("B", "block=X date=2024-11-06T15:00/17:00 venue=V1"), "event id=A date=2024-11-06TPM venue=V1", "event id=C date=2024-11-09" };
  g_autoptr (RkDataset) dataset = make_up (records, EVERY_EVENT);
  GDate today = day ("2024-10-01");
  g_autoptr (GPtrArray) warnings = rk_warnings (dataset, 2024, &today, NULL);
  static const char *const events[] = { "A B", "C", "" };

  g_assert_cmpuint (warnings->len, ==, G_N_ELEMENTS (events));
  for (guint i = 0; i < warnings->len; i++) {
    g_autofree char *keys = g_strjoinv (" ", ((const RkWarning *) warnings->pdata[i])->events);

    g_assert_cmpstr (keys, ==, events[i]);
  }
}

static void
test_put_aside (void)
{
  static const char *const records[MOST_RECORDS] = { "event id=A date=2024-11-09", "event id=B date=2024-11-10", "acknowledgement id=K1 warning=weekend:A reason=For_families who=Sato", "acknowledgement id=K2 warning=weekend:C reason=Gone" };
  g_autoptr (RkDataset) dataset = make_up (records, EVERY_EVENT);
  g_autoptr (GHashTable) acknowledged = rk_warnings_acknowledged (dataset);
  GDate today = day ("2024-10-01");
  g_autoptr (GPtrArray) warnings = rk_warnings (dataset, 2024, &today, acknowledged);

  g_assert_cmpuint (warnings->len, ==, 2);
  g_assert_cmpstr (((const RkWarning *) warnings->pdata[0])->id, ==, "weekend:A@2024-11-09");
  g_assert_cmpstr (((const RkWarning *) warnings->pdata[0])->reason, ==, "For families");
  g_assert_cmpstr (((const RkWarning *) warnings->pdata[1])->id, ==, "weekend:B@2024-11-10");
  g_assert_null (((const RkWarning *) warnings->pdata[1])->reason);
}

/* The reason was given for what was so then. */
static void
test_put_aside_anew (void)
{
  static const struct {
    const char *records[MOST_RECORDS], *acknowledged; /* the id of a warning */
    gboolean aside;
  } rows[] = {
    { { "event id=A date=2024-11-09" }, "weekend:A@2024-11-09", TRUE },
    { { "event id=A date=2024-11-16" }, "weekend:A@2024-11-09", FALSE },
    { { "event id=A date=2024-11-16" }, "weekend:A", TRUE },
    { { "event id=A date=2024-11-06 venue=V1", "event id=B date=2024-11-06 venue=V1" }, "venue:A+B@2024-11-06+2024-11-06", TRUE },
    { { "event id=A date=2024-11-07 venue=V1", "event id=B date=2024-11-07 venue=V1" }, "venue:A+B@2024-11-06+2024-11-06", FALSE },
  };
  GDate today = day ("2024-10-01");

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (RkDataset) dataset = make_up (rows[i].records, EVERY_EVENT);
    g_autoptr (GHashTable) acknowledged = g_hash_table_new (g_str_hash, g_str_equal);
    g_autoptr (GPtrArray) warnings = NULL;

    g_hash_table_insert (acknowledged, (gpointer) rows[i].acknowledged, (gpointer) "For families");
    warnings = rk_warnings (dataset, 2024, &today, acknowledged);
    g_assert_cmpuint (warnings->len, ==, 1);
    g_assert_cmpint (((const RkWarning *) warnings->pdata[0])->reason != NULL, ==, rows[i].aside);
  }
}

static void
test_every_year (void)
{
  static const char *const records[MOST_RECORDS] = { "event id=B year=R7 date=2025-11-08", "event id=A date=2024-11-09", "event id=C date=2024-12-30" };
  g_autoptr (RkDataset) dataset = make_up (records, EVERY_EVENT);
  GDate today = day ("2024-10-01");
  g_autoptr (GPtrArray) warnings = rk_warnings (dataset, 0, &today, NULL);
  g_autofree char *ids = write_ids (warnings);

  g_assert_cmpstr (ids, ==, "year-end:C weekend:A weekend:B");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_assert_true (rk_language_init ("en"));
  g_test_add_func ("/warning/venues", test_venues);
  g_test_add_func ("/warning/speakers", test_speakers);
  g_test_add_func ("/warning/audiences", test_audiences);
  g_test_add_func ("/warning/closed-days", test_closed_days);
  g_test_add_func ("/warning/capacity", test_capacity);
  g_test_add_func ("/warning/missing-block", test_missing_block);
  g_test_add_func ("/warning/far-apart", test_far_apart);
  g_test_add_func ("/warning/still-planned", test_still_planned);
  g_test_add_func ("/warning/attendance", test_attendance);
  g_test_add_func ("/warning/speak", test_warnings_speak);
  g_test_add_func ("/warning/events", test_events_of_a_warning);
  g_test_add_func ("/warning/put-aside", test_put_aside);
  g_test_add_func ("/warning/put-aside-anew", test_put_aside_anew);
  g_test_add_func ("/warning/every-year", test_every_year);
  return g_test_run ();
}
