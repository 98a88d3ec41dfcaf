/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/calendar/rk-era.h"
#include "core/rk-language.h"

#include <string.h>

static void
set_day (GDate *date, int year, int month, int day)
{
  g_date_clear (date, 1);
  g_date_set_dmy (date, (GDateDay) day, (GDateMonth) month, (GDateYear) year);
}

static char *
write_day (const GDate *date)
{
  return g_strdup_printf ("%04d-%02d-%02d", g_date_get_year (date), g_date_get_month (date), g_date_get_day (date));
}

static void
test_first_and_last_days_of_eras (void)
{
  static const struct {
    int year, month, day;
    int era_year;
    char letter;
    const char *kanji;
  } rows[] = {
    { 1868, 1, 24, 0, 'x', "unchanged" },
    { 1868, 1, 25, 1, 'M', "明治" },
    { 1912, 7, 29, 45, 'M', "明治" },
    { 1912, 7, 30, 1, 'T', "大正" },
    { 1926, 12, 24, 15, 'T', "大正" },
    { 1926, 12, 25, 1, 'S', "昭和" },
    { 1989, 1, 7, 64, 'S', "昭和" },
    { 1989, 1, 8, 1, 'H', "平成" },
    { 2019, 4, 30, 31, 'H', "平成" },
    { 2019, 5, 1, 1, 'R', "令和" },
    { 2024, 7, 22, 6, 'R', "令和" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    const char *kanji = "unchanged";
    char letter = 'x';
    GDate date;

    set_day (&date, rows[i].year, rows[i].month, rows[i].day);
    g_assert_cmpint (rk_era_year (&date, &letter, &kanji), ==, rows[i].era_year);
    g_assert_cmpint (letter, ==, rows[i].letter);
    g_assert_cmpstr (kanji, ==, rows[i].kanji);
    g_assert_cmpint (rk_era_year (&date, NULL, NULL), ==, rows[i].era_year);
  }
}

static void
test_reads_what_planners_write (void)
{
  static const struct {
    const char *text, *day;
  } rows[] = {
    { "令和6年7月22日", "2024-07-22" },
    { "令和6年7月22日(月)", "2024-07-22" },
    { "令和６年７月２２日（月）", "2024-07-22" },
    { "令和6年10月22日 (火)", "2024-10-22" },
    { " 令和 6 年 7 月 22 日 ", "2024-07-22" },
    { "令和6年7月15日（月・祝）", "2024-07-15" },
    { "令和6年7月22日月曜日", "2024-07-22" },
    { "令和6年7月22日(月曜)", "2024-07-22" },
    { "令和6年7月22日㈪", "2024-07-22" },
    { "令和元年5月1日", "2019-05-01" },
    { "令和1年5月1日", "2019-05-01" },
    { "㋿6年7月22日", "2024-07-22" },
    { "平成31年4月30日(火)", "2019-04-30" },
    { "平成元年1月8日", "1989-01-08" },
    { "昭和64年1月7日", "1989-01-07" },
    { "昭和元年12月25日", "1926-12-25" },
    { "大正15年12月24日", "1926-12-24" },
    { "明治45年7月29日", "1912-07-29" },
    { "明治元年1月25日", "1868-01-25" },
    { "R6.7.22", "2024-07-22" },
    { "Ｒ６．７．２２", "2024-07-22" },
    { "r6.7.22(月)", "2024-07-22" },
    { "R06/07/22", "2024-07-22" },
    { "R6-7-22", "2024-07-22" },
    { "R6年7月22日", "2024-07-22" },
    { "H31.4.30", "2019-04-30" },
    { "2024-07-22", "2024-07-22" },
    { "2024−07−22", "2024-07-22" },
    { "2024/7/22", "2024-07-22" },
    { "2024.7.22", "2024-07-22" },
    { "2024年7月22日", "2024-07-22" },
    { "2024年7月22日(月)", "2024-07-22" },
    { "2024年2月29日", "2024-02-29" },
    { "Mon 22 July 2024", "2024-07-22" },
    { "Monday, 22 jul 2024", "2024-07-22" },
    { "22 July 2024 (Mon)", "2024-07-22" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (GError) error = NULL;
    g_autofree char *day = NULL;
    GDate date;

    g_test_message ("%s", rows[i].text);
    rk_era_parse (rows[i].text, &date, &error);
    g_assert_no_error (error);
    day = write_day (&date);
    g_assert_cmpstr (day, ==, rows[i].day);
  }
}

static void
test_says_what_is_wrong (void)
{
  static const struct {
    const char *text, *reason;
  } rows[] = {
    { "", "write a day as 2024-07-22, R6.7.22 or 令和6年7月22日" },
    { "令和", "write a day as 2024-07-22, R6.7.22 or 令和6年7月22日" },
    { "R", "write a day as 2024-07-22, R6.7.22 or 令和6年7月22日" },
    { "20240722", "write a day as 2024-07-22, R6.7.22 or 令和6年7月22日" },
    { "2024-07-22x", "write a day as 2024-07-22, R6.7.22 or 令和6年7月22日" },
    { "2024-07/22", "write a day as 2024-07-22, R6.7.22 or 令和6年7月22日" },
    { "2024-07-222", "write a day as 2024-07-22, R6.7.22 or 令和6年7月22日" },
    { "X6.7.22", "write a day as 2024-07-22, R6.7.22 or 令和6年7月22日" },
    { "22 Julia 2024", "write a day as 2024-07-22, R6.7.22 or 令和6年7月22日" },
    { "2024-07-22 2024-07-23", "write a day as 2024-07-22, R6.7.22 or 令和6年7月22日" },
    { "令和6年7月22日(月", "write a day as 2024-07-22, R6.7.22 or 令和6年7月22日" },
    { "7月22日", "the year is missing" },
    { "7/22", "the year is missing" },
    { "令和6年", "the month is missing" },
    { "令和6年22日", "the month is missing" },
    { "令和6年7月", "the day is missing" },
    { "2024-07", "the day is missing" },
    { "July 2024", "the day is missing" },
    { "令和6年13月1日", "there are only the months 1 to 12" },
    { "2024-00-01", "there are only the months 1 to 12" },
    { "令和6年2月30日", "that month does not have this day" },
    { "2023-02-29", "that month does not have this day" },
    { "2024-07-00", "that month does not have this day" },
    { "2024-04-31", "that month does not have this day" },
    { "0204-07-22", "the year is too far away" },
    { "2924-07-22", "the year is too far away" },
    { "平成32年1月1日", "that date belongs to 令和2年" },
    { "平成31年5月1日", "that date belongs to 令和元年" },
    { "令和元年4月30日", "that date belongs to 平成31年" },
    { "令和0年4月30日", "that date belongs to 平成30年" },
    { "平成元年1月7日", "that date belongs to 昭和64年" },
    { "昭和64年1月8日", "that date belongs to 平成元年" },
    { "令和6年7月22日(火)", "that day is Mon 22 July" },
    { "Tue 22 July 2024", "that day is Mon 22 July" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autofree char *message = g_strdup_printf ("“%s” cannot be read as a date: %s", rows[i].text, rows[i].reason);
    g_autoptr (GError) error = NULL;
    GDate date;

    set_day (&date, 2000, 1, 1);
    g_assert_false (rk_era_parse (rows[i].text, &date, &error));
    g_assert_true (error->domain == RK_ERA_ERROR);
    g_assert_cmpstr (error->message, ==, message);
    g_assert_cmpint (g_date_get_year (&date), ==, 2000);
    g_assert_false (rk_era_parse (rows[i].text, &date, NULL));
  }
}

static void
test_survives_what_is_no_text (void)
{
  g_autofree char *long_text = g_strnfill (100000, '9');
  const char *const rows[] = { "\xff\xfe", "2024-07-22\xff", "令\xe5", long_text };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (GError) error = NULL;
    GDate date;

    g_assert_false (rk_era_parse (rows[i], &date, &error));
    g_assert_true (g_utf8_validate (error->message, -1, NULL));
    g_assert_cmpuint (strlen (error->message), <, 1000);
  }
}

static void
test_writes_both_languages (void)
{
  static const struct {
    int year, month, day;
    const char *japanese, *english;
  } rows[] = {
    { 2024, 7, 22, "令和6年7月22日(月)", "Mon 22 July 2024" },
    { 2019, 5, 1, "令和元年5月1日(水)", "Wed 1 May 2019" },
    { 2019, 4, 30, "平成31年4月30日(火)", "Tue 30 April 2019" },
    { 1867, 12, 31, "1867年12月31日(火)", "Tue 31 December 1867" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autofree char *japanese = NULL;
    g_autofree char *english = NULL;
    GDate date;

    set_day (&date, rows[i].year, rows[i].month, rows[i].day);
    japanese = rk_era_format_in (&date, TRUE);
    english = rk_era_format (&date);
    g_assert_cmpstr (japanese, ==, rows[i].japanese);
    g_assert_cmpstr (english, ==, rows[i].english);
  }
  g_assert_cmpstr (rk_weekday_short (G_DATE_MONDAY), ==, "Mon");
  g_assert_cmpstr (rk_weekday_short (G_DATE_SUNDAY), ==, "Sun");
  g_assert_cmpstr (rk_month_name (4), ==, "April");
  g_assert_cmpstr (rk_month_name (12), ==, "December");
}

/* Every day of a century and a half, the changes of four eras among them. */
static void
test_every_day_reads_back (void)
{
  GDate date;

  for (set_day (&date, 1868, 1, 25); g_date_get_year (&date) < 2040; g_date_add_days (&date, 1)) {
    g_autofree char *japanese = rk_era_format_in (&date, TRUE);
    g_autofree char *english = rk_era_format_in (&date, FALSE);
    GDate again;

    g_assert_true (rk_era_parse (japanese, &again, NULL));
    g_assert_cmpint (g_date_compare (&date, &again), ==, 0);
    g_assert_true (rk_era_parse (english, &again, NULL));
    g_assert_cmpint (g_date_compare (&date, &again), ==, 0);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_assert_true (rk_language_init ("en"));
  g_test_add_func ("/era/first-and-last-days-of-eras", test_first_and_last_days_of_eras);
  g_test_add_func ("/era/reads-what-planners-write", test_reads_what_planners_write);
  g_test_add_func ("/era/says-what-is-wrong", test_says_what_is_wrong);
  g_test_add_func ("/era/survives-what-is-no-text", test_survives_what_is_no_text);
  g_test_add_func ("/era/writes-both-languages", test_writes_both_languages);
  g_test_add_func ("/era/every-day-reads-back", test_every_day_reads_back);
  return g_test_run ();
}
