/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/calendar/rk-fiscal-year.h"
#include "core/rk-language.h"

static void
test_begins_in_april (void)
{
  static const struct {
    int year, month, day, fiscal_year;
  } rows[] = {
    { 2024, 3, 31, 2023 },
    { 2024, 4, 1, 2024 },
    { 2024, 12, 31, 2024 },
    { 2025, 1, 1, 2024 },
    { 2025, 3, 31, 2024 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    GDate date;

    g_date_clear (&date, 1);
    g_date_set_dmy (&date, (GDateDay) rows[i].day, (GDateMonth) rows[i].month, (GDateYear) rows[i].year);
    g_assert_cmpint (rk_fiscal_year_of (&date), ==, rows[i].fiscal_year);
  }
}

static void
test_first_and_last_day (void)
{
  for (int year = RK_FISCAL_YEAR_FIRST; year <= RK_FISCAL_YEAR_LAST; year++) {
    GDate start, end, next;

    rk_fiscal_year_start (year, &start);
    rk_fiscal_year_end (year, &end);
    rk_fiscal_year_start (year + 1, &next);
    g_assert_cmpint (rk_fiscal_year_of (&start), ==, year);
    g_assert_cmpint (rk_fiscal_year_of (&end), ==, year);
    g_assert_cmpint (g_date_days_between (&end, &next), ==, 1);
    g_assert_cmpint (g_date_get_month (&start), ==, G_DATE_APRIL);
    g_assert_cmpint (g_date_get_day (&start), ==, 1);
  }
}

static void
test_reads_what_planners_write (void)
{
  static const struct {
    const char *text;
    int year;
  } rows[] = {
    { "R6", 2024 },
    { "r06", 2024 },
    { "Ｒ６", 2024 },
    { " R6 ", 2024 },
    { "R6年度", 2024 },
    { "令和6年度", 2024 },
    { "令和６年度", 2024 },
    { "令和 6 年度", 2024 },
    { "令和6", 2024 },
    { "㋿6年度", 2024 },
    { "R1", 2019 },
    { "令和元年度", 2019 },
    { "H31", 2019 },
    { "平成31年度", 2019 },
    { "H30", 2018 },
    { "平成30年度", 2018 },
    { "平成元年度", 1989 },
    { "2024", 2024 },
    { "２０２４", 2024 },
    { "2024年度", 2024 },
    { "FY2024", 2024 },
    { "fy 2024", 2024 },
    { "FY2024 (R6)", 2024 },
    { "2100", 2100 },
    { "R82", 2100 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (GError) error = NULL;

    g_test_message ("%s", rows[i].text);
    g_assert_cmpint (rk_fiscal_year_parse (rows[i].text, &error), ==, rows[i].year);
    g_assert_no_error (error);
  }
}

static void
test_refuses_the_rest (void)
{
  static const char *const rows[] = {
    "",
    " ",
    "R",
    "R0",
    "令和",
    "令和0年度",
    "令和6年",
    "R6.4",
    "H32",
    "平成32年度",
    "S63",
    "昭和64年度",
    "X6",
    "24",
    "204",
    "20240",
    "1988",
    "2101",
    "R83",
    "R100",
    "FY2024 (R7)",
    "FY2024 (R6",
    "R6 R7",
    "2024-04",
    "-2024",
    "R6\xff",
    "\xff\xfe",
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (GError) error = NULL;

    g_test_message ("%s", rows[i]);
    g_assert_cmpint (rk_fiscal_year_parse (rows[i], &error), ==, 0);
    g_assert_nonnull (error);
    g_assert_true (error->domain == RK_FISCAL_YEAR_ERROR);
    g_assert_true (g_utf8_validate (error->message, -1, NULL));
    g_assert_cmpint (rk_fiscal_year_parse (rows[i], NULL), ==, 0);
  }
}

static void
test_message_quotes_the_text (void)
{
  g_autoptr (GError) no_year = NULL;
  g_autoptr (GError) too_early = NULL;

  rk_fiscal_year_parse ("令和６年", &no_year);
  g_assert_cmpstr (no_year->message, ==, "“令和６年” is not a fiscal year; write it as R6, 令和6年度 or 2024");
  rk_fiscal_year_parse ("1988", &too_early);
  g_assert_cmpstr (too_early->message, ==, "“1988” is not a fiscal year from 1989 to 2100");
}

static void
test_code_and_title (void)
{
  static const struct {
    int year;
    const char *code, *english, *japanese;
  } rows[] = {
    { 1989, "H1", "FY1989 (H1)", "平成元年度" },
    { 2018, "H30", "FY2018 (H30)", "平成30年度" },
    { 2019, "R1", "FY2019 (R1)", "令和元年度" },
    { 2024, "R6", "FY2024 (R6)", "令和6年度" },
    { 2100, "R82", "FY2100 (R82)", "令和82年度" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autofree char *code = rk_fiscal_year_code (rows[i].year);
    g_autofree char *title = rk_fiscal_year_title (rows[i].year);
    g_autofree char *japanese = rk_fiscal_year_title_in (rows[i].year, TRUE);

    g_assert_cmpstr (code, ==, rows[i].code);
    g_assert_cmpstr (title, ==, rows[i].english);
    g_assert_cmpstr (japanese, ==, rows[i].japanese);
  }
}

static void
test_code_and_titles_read_back (void)
{
  for (int year = RK_FISCAL_YEAR_FIRST; year <= RK_FISCAL_YEAR_LAST; year++) {
    g_autofree char *code = rk_fiscal_year_code (year);
    g_autofree char *english = rk_fiscal_year_title_in (year, FALSE);
    g_autofree char *japanese = rk_fiscal_year_title_in (year, TRUE);

    g_assert_cmpint (rk_fiscal_year_parse (code, NULL), ==, year);
    g_assert_cmpint (rk_fiscal_year_parse (english, NULL), ==, year);
    g_assert_cmpint (rk_fiscal_year_parse (japanese, NULL), ==, year);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_assert_true (rk_language_init ("en"));
  g_test_add_func ("/fiscal-year/begins-in-april", test_begins_in_april);
  g_test_add_func ("/fiscal-year/first-and-last-day", test_first_and_last_day);
  g_test_add_func ("/fiscal-year/reads-what-planners-write", test_reads_what_planners_write);
  g_test_add_func ("/fiscal-year/refuses-the-rest", test_refuses_the_rest);
  g_test_add_func ("/fiscal-year/message-quotes-the-text", test_message_quotes_the_text);
  g_test_add_func ("/fiscal-year/code-and-title", test_code_and_title);
  g_test_add_func ("/fiscal-year/code-and-titles-read-back", test_code_and_titles_read_back);
  return g_test_run ();
}
