/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/figures/rk-period.h"
#include "core/rk-language.h"

static void
test_headings_as_spreadsheets_have_them (void)
{
  static const struct {
    const char *text;
    int year;
    gint64 period;
  } rows[] = {
    { "R4", 2022, RK_MISSING },
    { "令和4年度", 2022, RK_MISSING },
    { "令和４年", 2022, RK_MISSING },
    { "2022", 2022, RK_MISSING },
    { "FY2024 (R6)", 2024, RK_MISSING },
    { "上半期", 0, RK_PERIOD_FIRST_HALF },
    { "後期", 0, RK_PERIOD_SECOND_HALF },
    { "first half", 0, RK_PERIOD_FIRST_HALF },
    { "通年", 0, RK_PERIOD_YEAR },
    { "年度計", 0, RK_PERIOD_YEAR },
    { "4月", 0, RK_PERIOD_APRIL },
    { "３月", 0, RK_PERIOD_MARCH },
    { "１２月分", 0, RK_PERIOD_APRIL + 8 },
    { "April", 0, RK_PERIOD_APRIL },
    { "Mar", 0, RK_PERIOD_MARCH },
    { "R5上半期", 2023, RK_PERIOD_FIRST_HALF },
    { "令和5年度 下半期", 2023, RK_PERIOD_SECOND_HALF },
    { "R6 first half", 2024, RK_PERIOD_FIRST_HALF },
    { "R6 1月", 2024, RK_PERIOD_APRIL + 9 },
    { "令和6年度1月", 2024, RK_PERIOD_APRIL + 9 },
    { "令和7年1月", 2024, RK_PERIOD_APRIL + 9 },
    { "2025/1", 2024, RK_PERIOD_APRIL + 9 },
    { "2024-04", 2024, RK_PERIOD_APRIL },
    { "R7.3", 2024, RK_PERIOD_MARCH },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    RkSaidTime said;

    g_test_message ("%s", rows[i].text);
    g_assert_true (rk_said_time_parse (rows[i].text, &said));
    g_assert_cmpint (said.year, ==, rows[i].year);
    g_assert_cmpint (said.period, ==, rows[i].period);
  }
}

static void
test_what_says_no_time (void)
{
  static const char *const rows[] = { "", " ", "13月", "0月", "R4の件数", "本人", "令和", "1834", "１２", "2024/13", "2024年4月1日", "1900", "R6 なんとか", "合計" };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    RkSaidTime said;

    g_test_message ("%s", rows[i]);
    g_assert_false (rk_said_time_parse (rows[i], &said));
  }
}

static void
test_titles (void)
{
  g_autofree char *year = rk_period_title (2022, RK_PERIOD_YEAR), *half = rk_period_title (2023, RK_PERIOD_FIRST_HALF);

  g_assert_cmpstr (year, ==, "R4");
  g_assert_cmpstr (half, ==, "R5 first half");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  rk_language_init ("en");
  g_test_add_func ("/period/headings", test_headings_as_spreadsheets_have_them);
  g_test_add_func ("/period/none", test_what_says_no_time);
  g_test_add_func ("/period/titles", test_titles);
  return g_test_run ();
}
