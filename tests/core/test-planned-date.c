/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/calendar/rk-planned-date.h"
#include "core/rk-language.h"

#include <string.h>

static RkPlannedDate
parse (const char *text)
{
  g_autoptr (GError) error = NULL;
  RkPlannedDate date;

  g_test_message ("%s", text);
  rk_planned_date_parse (text, &date, &error);
  g_assert_no_error (error);
  return date;
}

static void
set_day (GDate *day, const char *text)
{
  *day = parse (text).first;
}

static void
assert_text (const RkPlannedDate *date, const char *expected)
{
  g_autofree char *text = rk_planned_date_to_text (date);

  g_assert_cmpstr (text, ==, expected);
}

static void
test_canonical_text_stays_the_same (void)
{
  static const struct {
    const char *text;
    RkDatePrecision precision;
    RkDayPart part;
    gboolean by_month;
  } rows[] = {
    { "2024-07-22", RK_DATE_DAY, RK_PART_DAY, FALSE },
    { "2025-07-30T14:00/17:00", RK_DATE_DAY, RK_PART_HOURS, FALSE },
    { "2025-07-30T14:00", RK_DATE_DAY, RK_PART_HOURS, FALSE },
    { "2025-07-30T00:00/24:00", RK_DATE_DAY, RK_PART_HOURS, FALSE },
    { "2021-11-05TAM", RK_DATE_DAY, RK_PART_MORNING, FALSE },
    { "2021-11-05TPM", RK_DATE_DAY, RK_PART_AFTERNOON, FALSE },
    { "2025-10", RK_DATE_MONTH, RK_PART_DAY, FALSE },
    { "2024-11-01/2024-11-30", RK_DATE_PERIOD, RK_PART_DAY, FALSE },
    { "2024-11-01/2024-11-01", RK_DATE_PERIOD, RK_PART_DAY, FALSE },
    { "2021-06/2022-03", RK_DATE_PERIOD, RK_PART_DAY, TRUE },
    { "2021-06/2021-06", RK_DATE_PERIOD, RK_PART_DAY, TRUE },
    { "..", RK_DATE_STANDING, RK_PART_DAY, FALSE },
    { "2024-04/..", RK_DATE_STANDING, RK_PART_DAY, TRUE },
    { "../2024-03", RK_DATE_STANDING, RK_PART_DAY, TRUE },
    { "2024-04-15/..", RK_DATE_STANDING, RK_PART_DAY, FALSE },
    { "../2024-03-15", RK_DATE_STANDING, RK_PART_DAY, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    RkPlannedDate date = parse (rows[i].text);

    g_assert_cmpint (date.precision, ==, rows[i].precision);
    g_assert_cmpint (date.part, ==, rows[i].part);
    g_assert_cmpint (date.by_month, ==, rows[i].by_month);
    assert_text (&date, rows[i].text);
  }
}

static void
test_no_date (void)
{
  static const char *const rows[] = { NULL, "", " ", "　" };
  static const RkPlannedDate none = { 0 };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    RkPlannedDate date;

    memset (&date, 0xff, sizeof date);
    g_assert_true (rk_planned_date_parse (rows[i], &date, NULL));
    g_assert_cmpmem (&date, sizeof date, &none, sizeof none);
    assert_text (&date, NULL);
  }
}

static void
test_reads_what_planners_write (void)
{
  static const struct {
    const char *text, *canonical;
  } rows[] = {
    { "令和7年7月30日(水) 14時～17時", "2025-07-30T14:00/17:00" },
    { "令和7年7月30日（水）14時～17時", "2025-07-30T14:00/17:00" },
    { "令和７年７月３０日（水）１４時〜１７時", "2025-07-30T14:00/17:00" },
    { "2025/7/30 14:00-17:00", "2025-07-30T14:00/17:00" },
    { "2025/7/30 9:30～", "2025-07-30T09:30" },
    { "R7.7.30 14～17時", "2025-07-30T14:00/17:00" },
    { "2025/7/30 14-17", "2025-07-30T14:00/17:00" },
    { "R7.7.30 14時半から16時15分まで", "2025-07-30T14:30/16:15" },
    { "R7.7.30 14時", "2025-07-30T14:00" },
    { "令和7年7月30日 午後2時～4時", "2025-07-30T14:00/16:00" },
    { "令和7年7月30日 午後2時30分～午後4時", "2025-07-30T14:30/16:00" },
    { "令和7年7月30日 午前10時～午後3時", "2025-07-30T10:00/15:00" },
    { "令和7年7月30日 午前10時～12時", "2025-07-30T10:00/12:00" },
    { "令和7年7月30日 22時～24時", "2025-07-30T22:00/24:00" },
    { "令和3年11月5日（金）午後", "2021-11-05TPM" },
    { "令和３年11月５日（金） 午後", "2021-11-05TPM" },
    { "2021/11/5 午前", "2021-11-05TAM" },
    { "令和7年10月", "2025-10" },
    { "R7.10", "2025-10" },
    { "2025/10", "2025-10" },
    { "令和7年10月予定", "2025-10" },
    { "令和7年10月（予定）", "2025-10" },
    { "令和7年10月頃", "2025-10" },
    { "令和6年11月中", "2024-11" },
    { "平成元年1月", "1989-01" },
    { "昭和64年1月", "1989-01" },
    { "2024年11月1日～11月30日", "2024-11-01/2024-11-30" },
    { "2024年11月1日～30日", "2024-11-01/2024-11-30" },
    { "2024年11月1日から11月30日まで", "2024-11-01/2024-11-30" },
    { "令和6年11月1日（金）～11月30日（土）", "2024-11-01/2024-11-30" },
    { "令和6年12月20日～1月10日", "2024-12-20/2025-01-10" },
    { "2024/11/1-11/30", "2024-11-01/2024-11-30" },
    { "R6.11.1～R6.11.30", "2024-11-01/2024-11-30" },
    { "平成31年4月20日～5月10日", "2019-04-20/2019-05-10" },
    { "令和3年6月～令和4年3月", "2021-06/2022-03" },
    { "令和3年6月～3月", "2021-06/2022-03" },
    { "2021-6-2022-3", "2021-06/2022-03" },
    { "R3.6-R4.3", "2021-06/2022-03" },
    { "令和6年10月15日～11月", "2024-10-15/2024-11-30" },
    { "令和6年10月～11月15日", "2024-10-01/2024-11-15" },
    { "令和6年度", "2024-04/2025-03" },
    { "令和6年度中", "2024-04/2025-03" },
    { "1 November–3 December 2024", "2024-11-01/2024-12-03" },
    { "20 December–10 January 2025", "2024-12-20/2025-01-10" },
    {
        "常設",
        "..",
    },
    { "standing", ".." },
    { "令和7年5月～", "2025-05/.." },
    { "令和7年5月から", "2025-05/.." },
    { "令和7年5月12日～", "2025-05-12/.." },
    { "令和6年3月まで", "../2024-03" },
    { "～令和6年3月", "../2024-03" },
    { "常設(令和6年4月から)", "2024-04/.." },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    RkPlannedDate date = parse (rows[i].text);

    assert_text (&date, rows[i].canonical);
  }
}

/* Of a fiscal year that is known the year need not be typed: 4月 to 12月 are in its first year, 1月 to 3月 in its second. */
static void
test_reads_dates_of_a_fiscal_year (void)
{
  static const struct {
    const char *text;
    int fiscal_year;
    const char *canonical;
  } rows[] = {
    { "10月予定", 2025, "2025-10" },
    { "10月", 2024, "2024-10" },
    { "2月", 2025, "2026-02" },
    { "3月31日", 2025, "2026-03-31" },
    { "4月1日", 2025, "2025-04-01" },
    { "2月29日", 2023, "2024-02-29" },
    { "7月30日 14時～17時", 2025, "2025-07-30T14:00/17:00" },
    { "７月３０日（水） 午後", 2025, "2025-07-30TPM" },
    { "7/30 14-17", 2025, "2025-07-30T14:00/17:00" },
    { "7/30(水) 14:00-", 2025, "2025-07-30T14:00" },
    { "11/1-11/30", 2025, "2025-11-01/2025-11-30" },
    { "11月1日～30日", 2025, "2025-11-01/2025-11-30" },
    { "12月20日～1月10日", 2025, "2025-12-20/2026-01-10" },
    { "1月10日～2月", 2025, "2026-01-10/2026-02-28" },
    { "3月20日～4月10日", 2025, "2026-03-20/2026-04-10" },
    { "6月～3月", 2025, "2025-06/2026-03" },
    { "5月～", 2025, "2025-05/.." },
    { "3月まで", 2025, "../2026-03" },
    { "常設(4月から)", 2025, "2025-04/.." },
    { "30 July", 2025, "2025-07-30" },
    { "Jan 2027", 2025, "2027-01" },
    { "令和6年10月", 2025, "2024-10" },
    { "2024-07-22", 2025, "2024-07-22" },
    { "令和6年度", 2025, "2024-04/2025-03" },
    { "", 2025, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (GError) error = NULL;
    RkPlannedDate date;

    g_test_message ("%s", rows[i].text);
    rk_planned_date_parse_of (rows[i].text, rows[i].fiscal_year, &date, &error);
    g_assert_no_error (error);
    assert_text (&date, rows[i].canonical);
  }
}

static void
test_says_what_is_wrong_in_a_fiscal_year (void)
{
  static const struct {
    const char *text;
    int fiscal_year;
    const char *reason;
  } rows[] = {
    { "10月予定", 0, "the year is missing" },
    { "30日", 2025, "the month is missing" },
    { "2月29日", 2025, "that month does not have this day" },
    { "7月30日(火)", 2025, "that day is Wed 30 July" },
    { "13月", 2025, "there are only the months 1 to 12" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (GError) error = NULL;
    RkPlannedDate date;

    g_test_message ("%s", rows[i].text);
    g_assert_false (rk_planned_date_parse_of (rows[i].text, rows[i].fiscal_year, &date, &error));
    g_assert_true (g_str_has_suffix (error->message, rows[i].reason));
  }
}

static void
test_says_what_is_wrong (void)
{
  static const char unknown[] = "write a date as 2024-07-22, R6.7.22 14:00-17:00, 令和6年10月 or 2024-11-01/2024-11-30";
  static const struct {
    const char *text, *reason;
  } rows[] = {
    { "未定", unknown },
    { "14:00", unknown },
    { "2024-07-22T", unknown },
    { "2024-07-22T14", unknown },
    { "2024-07-22 14", unknown },
    { "2024-07-22 14/17", unknown },
    { "2024-07-22 14:5", unknown },
    { "2024-07 14:00", unknown },
    { "2024-07-22 14:00-17:00 18:00", unknown },
    { "2024-07-22/2024-07-23/2024-07-24", unknown },
    { "令和7年10月中旬", unknown },
    { "2024-04/../2025-03", unknown },
    { "standing April 2024", unknown },
    { "7月22日", "the year is missing" },
    { "11/1-11/30", "the year is missing" },
    { "令和6年", "the month is missing" },
    { "2024-07-22T25:00", "a day has only the hours 0:00 to 24:00" },
    { "2024-07-22T24:00", "a day has only the hours 0:00 to 24:00" },
    { "2024-07-22T14:60", "a day has only the hours 0:00 to 24:00" },
    { "2024-07-22T14:00/24:01", "a day has only the hours 0:00 to 24:00" },
    { "2024-07-22T17:00/14:00", "it ends before it begins" },
    { "2024-07-22T14:00/14:00", "it ends before it begins" },
    { "2024-11-30/2024-11-01", "it ends before it begins" },
    { "2024年11月30日～11月1日", "it ends before it begins" },
    { "2022-03/2021-06", "it ends before it begins" },
    { "2024-02-30", "that month does not have this day" },
    { "2024-13", "there are only the months 1 to 12" },
    { "2024-11-01/2024-11-31", "that month does not have this day" },
    { "令和7年7月30日(火) 14時～17時", "that day is Wed 30 July" },
    { "平成32年10月", "that date belongs to 令和2年" },
    { "平成32年度", "there is no such fiscal year" },
    { "\xff", "it is not text in UTF-8" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    RkPlannedDate before = parse ("2020-01-01");
    RkPlannedDate date = before;
    g_autoptr (GError) error = NULL;

    g_test_message ("%s", rows[i].text);
    g_assert_false (rk_planned_date_parse (rows[i].text, &date, &error));
    g_assert_nonnull (error);
    g_assert_true (error->domain == RK_PLANNED_DATE_ERROR);
    g_assert_true (g_utf8_validate (error->message, -1, NULL));
    g_assert_true (g_str_has_suffix (error->message, rows[i].reason));
    g_assert_cmpmem (&date, sizeof date, &before, sizeof before);
    g_assert_false (rk_planned_date_parse (rows[i].text, &date, NULL));
  }
}

static void
test_writes_both_languages (void)
{
  static const struct {
    const char *text, *japanese, *english, *short_japanese, *short_english;
  } rows[] = {
    { "", "", "", "", "" },
    { "2024-07-22", "令和6年7月22日(月)", "Mon 22 July 2024", "7月22日(月)", "Mon 22 Jul" },
    { "2025-07-30T14:00/17:00", "令和7年7月30日(水) 14:00–17:00", "Wed 30 July 2025, 14:00–17:00", "7月30日(水) 14:00", "Wed 30 Jul 14:00" },
    { "2025-07-30T09:05", "令和7年7月30日(水) 9:05–", "Wed 30 July 2025, 9:05–", "7月30日(水) 9:05", "Wed 30 Jul 9:05" },
    { "2021-11-05TAM", "令和3年11月5日(金) 午前", "Fri 5 November 2021, morning", "11月5日(金) 午前", "Fri 5 Nov morning" },
    { "2021-11-05TPM", "令和3年11月5日(金) 午後", "Fri 5 November 2021, afternoon", "11月5日(金) 午後", "Fri 5 Nov afternoon" },
    { "2025-10", "令和7年10月", "October 2025", "10月", "October" },
    { "2024-11-01/2024-11-30", "令和6年11月1日(金)–11月30日(土)", "1–30 November 2024", "11月1日–11月30日", "1–30 Nov" },
    { "2024-11-01/2024-12-03", "令和6年11月1日(金)–12月3日(火)", "1 November–3 December 2024", "11月1日–12月3日", "1 Nov–3 Dec" },
    { "2024-12-20/2025-01-10", "令和6年12月20日(金)–令和7年1月10日(金)", "20 December 2024–10 January 2025", "12月20日–1月10日", "20 Dec–10 Jan" },
    { "2024-11-01/2025-11-30", "令和6年11月1日(金)–令和7年11月30日(日)", "1 November 2024–30 November 2025", "11月1日–11月30日", "1 Nov–30 Nov" },
    { "2019-04-20/2019-05-10", "平成31年4月20日(土)–令和元年5月10日(金)", "20 April–10 May 2019", "4月20日–5月10日", "20 Apr–10 May" },
    { "2024-11-01/2024-11-01", "令和6年11月1日(金)", "Fri 1 November 2024", "11月1日(金)", "Fri 1 Nov" },
    { "2021-06/2022-03", "令和3年6月–令和4年3月", "June 2021–March 2022", "6月–3月", "Jun–Mar" },
    { "2024-06/2024-09", "令和6年6月–9月", "June–September 2024", "6月–9月", "Jun–Sep" },
    { "2119-05", "令和101年5月", "May 2119", "5月", "May" },
    { "2024-06/2024-06", "令和6年6月", "June 2024", "6月", "June" },
    { "..", "常設", "standing", "常設", "standing" },
    { "2024-04/..", "常設(令和6年4月から)", "standing since April 2024", "常設", "standing" },
    { "../2024-03", "常設(令和6年3月まで)", "standing until March 2024", "常設", "standing" },
    { "2024-04-15/..", "常設(令和6年4月15日(月)から)", "standing since Mon 15 April 2024", "常設", "standing" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    RkPlannedDate date = parse (rows[i].text);
    g_autofree char *japanese = rk_planned_date_format_in (&date, TRUE);
    g_autofree char *english = rk_planned_date_format (&date);
    g_autofree char *short_japanese = rk_planned_date_format_short_in (&date, TRUE);
    g_autofree char *short_english = rk_planned_date_format_short (&date);

    g_assert_cmpstr (japanese, ==, rows[i].japanese);
    g_assert_cmpstr (english, ==, rows[i].english);
    g_assert_cmpstr (short_japanese, ==, rows[i].short_japanese);
    g_assert_cmpstr (short_english, ==, rows[i].short_english);
  }
}

/* What the program shows can be copied into a field and means the same. */
static void
test_reads_what_it_writes (void)
{
  static const char *const rows[] = {
    "2024-07-22",
    "2025-07-30T14:00/17:00",
    "2025-07-30T14:00",
    "2025-07-30T00:00/24:00",
    "2021-11-05TAM",
    "2021-11-05TPM",
    "2025-10",
    "1989-01",
    "2024-11-01/2024-11-30",
    "2024-11-01/2024-12-03",
    "2024-12-20/2025-01-10",
    "2024-11-01/2025-11-30",
    "2019-04-20/2019-05-10",
    "2021-06/2022-03",
    "2024-06/2024-09",
    "..",
    "2024-04/..",
    "../2024-03",
    "2024-04-15/..",
    "../2019-04-30",
    "2119-05",
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    RkPlannedDate date = parse (rows[i]);

    for (int japanese = FALSE; japanese <= TRUE; japanese++) {
      g_autofree char *shown = rk_planned_date_format_in (&date, japanese);
      RkPlannedDate again = parse (shown);

      assert_text (&again, rows[i]);
    }
  }
}

static void
test_months_have_their_days (void)
{
  static const struct {
    const char *text, *first, *last;
  } rows[] = {
    { "2024-02", "2024-02-01", "2024-02-29" },
    { "2023-02", "2023-02-01", "2023-02-28" },
    { "2021-06/2022-03", "2021-06-01", "2022-03-31" },
    { "2024-07-22", "2024-07-22", "2024-07-22" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    RkPlannedDate date = parse (rows[i].text);
    GDate first, last;

    set_day (&first, rows[i].first);
    set_day (&last, rows[i].last);
    g_assert_cmpint (g_date_compare (&date.first, &first), ==, 0);
    g_assert_cmpint (g_date_compare (&date.last, &last), ==, 0);
  }
}

static void
test_moves_to_another_day (void)
{
  static const struct {
    const char *text, *day, *moved;
  } rows[] = {
    { "2024-07-22", "2024-08-01", "2024-08-01" },
    { "2025-07-30T14:00/17:00", "2025-08-04", "2025-08-04T14:00/17:00" },
    { "2025-07-30T14:00", "2025-08-04", "2025-08-04T14:00" },
    { "2021-11-05TPM", "2021-11-08", "2021-11-08TPM" },
    { "2025-10", "2025-10-14", "2025-10-14" },
    { "2024-11-01/2024-11-30", "2025-02-10", "2025-02-10/2025-03-11" },
    { "2024-02/2024-03", "2024-04-01", "2024-04-01/2024-05-30" },
    { "2024-04/..", "2024-05-01", "2024-05-01" },
    { "", "2024-05-01", "2024-05-01" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    RkPlannedDate date = parse (rows[i].text);
    RkPlannedDate moved;
    GDate day;

    set_day (&day, rows[i].day);
    moved = rk_planned_date_moved_to (&date, &day);
    assert_text (&moved, rows[i].moved);
  }
}

static void
test_fiscal_year (void)
{
  static const struct {
    const char *text;
    int year;
  } rows[] = {
    { "2024-03-31", 2023 },
    { "2024-04-01", 2024 },
    { "2025-02", 2024 },
    { "2021-06/2022-03", 2021 },
    { "2024-04/..", 2024 },
    { "../2024-03", 0 },
    { "..", 0 },
    { "", 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    RkPlannedDate date = parse (rows[i].text);

    g_assert_cmpint (rk_planned_date_fiscal_year (&date), ==, rows[i].year);
  }
}

static void
test_touches_a_span (void)
{
  /* each row against the fiscal year 2024 */
  static const struct {
    const char *text;
    gboolean touches;
  } rows[] = {
    { "2024-03-31", FALSE },
    { "2024-04-01", TRUE },
    { "2025-03-31", TRUE },
    { "2025-04-01", FALSE },
    { "2024-03", FALSE },
    { "2025-03", TRUE },
    { "2023-04/2024-03", FALSE },
    { "2024-03-31/2024-04-01", TRUE },
    { "2023-04/2026-03", TRUE },
    { "..", TRUE },
    { "2024-04/..", TRUE },
    { "2025-04/..", FALSE },
    { "../2024-04", TRUE },
    { "../2024-03", FALSE },
    { "", FALSE },
  };
  GDate first, last;

  set_day (&first, "2024-04-01");
  set_day (&last, "2025-03-31");
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    RkPlannedDate date = parse (rows[i].text);

    g_assert_cmpint (rk_planned_date_touches (&date, &first, &last), ==, rows[i].touches);
  }
}

static void
test_clashes (void)
{
  static const struct {
    const char *a, *b;
    gboolean clash;
  } rows[] = {
    { "2024-07-22", "2024-07-22", TRUE },
    { "2024-07-22", "2024-07-23", FALSE },
    { "2024-07-22", "2024-07-22TAM", FALSE },
    { "2024-07-22", "2024-07-22T14:00/17:00", FALSE },
    { "2024-07-22TAM", "2024-07-22TAM", TRUE },
    { "2024-07-22TAM", "2024-07-22TPM", FALSE },
    { "2024-07-22TPM", "2024-07-22T14:00/17:00", TRUE },
    { "2024-07-22TAM", "2024-07-22T14:00/17:00", FALSE },
    { "2024-07-22TAM", "2024-07-22T11:00/14:00", TRUE },
    { "2024-07-22T14:00/17:00", "2024-07-22T16:59/18:00", TRUE },
    { "2024-07-22T14:00/17:00", "2024-07-22T17:00/18:00", FALSE },
    { "2024-07-22T14:00/17:00", "2024-07-23T14:00/17:00", FALSE },
    { "2024-07-22T14:00/17:00", "2024-07-22T15:00", TRUE },
    { "2024-07-22T14:00/17:00", "2024-07-22T13:00", FALSE },
    { "2024-07-22T14:00", "2024-07-22T14:00", TRUE },
    { "2024-07", "2024-07", FALSE },
    { "2024-07-22/2024-07-23", "2024-07-22", FALSE },
    { "..", "..", FALSE },
    { "", "", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    RkPlannedDate a = parse (rows[i].a);
    RkPlannedDate b = parse (rows[i].b);

    g_assert_cmpint (rk_planned_date_clashes (&a, &b), ==, rows[i].clash);
    g_assert_cmpint (rk_planned_date_clashes (&b, &a), ==, rows[i].clash);
  }
}

/* Each against each: the sign follows from the places in the list, and only a value itself is equal. */
static void
test_order (void)
{
  static const char *const in_order[] = {
    "2024-06-30",
    "2024-07-01",
    "2024-07-01TAM",
    "2024-07-01T00:00/12:00",
    "2024-07-01T09:00",
    "2024-07-01T09:00/10:00",
    "2024-07-01T09:00/11:00",
    "2024-07-01TPM",
    "2024-07-01T14:00",
    "2024-07",
    "2024-07-01/2024-07-15",
    "2024-07-01/2024-08-31",
    "2024-07/2024-08",
    "2024-07-02",
    "2024-08",
    "../2024-03",
    "..",
    "2024-04-01/..",
    "2024-04/..",
    "2024-05/..",
    "",
  };

  for (int i = 0; i < (int) G_N_ELEMENTS (in_order); i++) {
    for (int j = 0; j < (int) G_N_ELEMENTS (in_order); j++) {
      RkPlannedDate a = parse (in_order[i]);
      RkPlannedDate b = parse (in_order[j]);
      int order = rk_planned_date_compare (&a, &b);

      g_assert_cmpint ((order > 0) - (order < 0), ==, (i > j) - (i < j));
      g_assert_cmpint (rk_planned_date_equal (&a, &b), ==, i == j);
    }
  }
}

static void
test_one_whole_day (void)
{
  RkPlannedDate date;
  GDate day;

  set_day (&day, "2024-07-22");
  date = rk_planned_date_day (&day);
  assert_text (&date, "2024-07-22");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_assert_true (rk_language_init ("en"));
  g_test_add_func ("/planned-date/canonical-text-stays-the-same", test_canonical_text_stays_the_same);
  g_test_add_func ("/planned-date/no-date", test_no_date);
  g_test_add_func ("/planned-date/reads-what-planners-write", test_reads_what_planners_write);
  g_test_add_func ("/planned-date/reads-dates-of-a-fiscal-year", test_reads_dates_of_a_fiscal_year);
  g_test_add_func ("/planned-date/says-what-is-wrong-in-a-fiscal-year", test_says_what_is_wrong_in_a_fiscal_year);
  g_test_add_func ("/planned-date/says-what-is-wrong", test_says_what_is_wrong);
  g_test_add_func ("/planned-date/writes-both-languages", test_writes_both_languages);
  g_test_add_func ("/planned-date/reads-what-it-writes", test_reads_what_it_writes);
  g_test_add_func ("/planned-date/months-have-their-days", test_months_have_their_days);
  g_test_add_func ("/planned-date/moves-to-another-day", test_moves_to_another_day);
  g_test_add_func ("/planned-date/fiscal-year", test_fiscal_year);
  g_test_add_func ("/planned-date/touches-a-span", test_touches_a_span);
  g_test_add_func ("/planned-date/clashes", test_clashes);
  g_test_add_func ("/planned-date/order", test_order);
  g_test_add_func ("/planned-date/one-whole-day", test_one_whole_day);
  return g_test_run ();
}
