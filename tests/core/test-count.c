/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * test-count: rk_count_parse() and rk_count_format() of rk-field. */
#include "core/record/rk-field.h"
#include "core/rk-language.h"

static void
test_counts_as_planners_type_them (void)
{
  static const struct {
    const char *text;
    gint64 value;
  } rows[] = {
    { "0", 0 },
    { "1834", 1834 },
    { "1,834", 1834 },
    { "1,234,567", 1234567 },
    { "１８３４", 1834 },
    { "１，８３４", 1834 },
    { "1,834件", 1834 },
    { "54人", 54 },
    { "24区", 24 },
    { "33名", 33 },
    { "22枚", 22 },
    { "579回", 579 },
    { " 54 人 ", 54 },
    { "　５４　人　", 54 },
    { "-119", -119 },
    { "−119", -119 },
    { "999999999999", G_GINT64_CONSTANT (999999999999) },
    { "-999,999,999,999", -G_GINT64_CONSTANT (999999999999) },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (GError) error = NULL;
    gint64 value = 4711;

    g_test_message ("%s", rows[i].text);
    g_assert_true (rk_count_parse (rows[i].text, &value, &error));
    g_assert_no_error (error);
    g_assert_cmpint (value, ==, rows[i].value);
  }
}

static void
test_what_is_no_count (void)
{
  static const char *const rows[] = {
    "", " ", "件", "-", "--1", "1-2", "12 34", "1.0", "1,5", "12,34", "1,2345", "1234,567", ",123", "123,", "1,,234", "1,834件件",
    "54匹", "0x10", "1e3", "1000000000000", "-1000000000000", "99999999999999999999999", "十二"
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autofree char *message = g_strdup_printf ("“%s” is not a whole number", rows[i]);
    g_autoptr (GError) error = NULL;
    gint64 value = 4711;

    g_test_message ("%s", rows[i]);
    g_assert_false (rk_count_parse (rows[i], &value, &error));
    g_assert_true (error->domain == RK_FIELD_ERROR);
    g_assert_cmpstr (error->message, ==, message);
    g_assert_cmpint (value, ==, 4711);
    g_assert_false (rk_count_parse (rows[i], &value, NULL));
  }
}

static void
test_counts_are_shown_with_separators (void)
{
  static const struct {
    gint64 value;
    const char *text;
  } rows[] = {
    { RK_MISSING, "" },
    { 0, "0" },
    { 7, "7" },
    { 999, "999" },
    { 1000, "1,000" },
    { 1834, "1,834" },
    { 123456, "123,456" },
    { 1234567, "1,234,567" },
    { -7, "-7" },
    { -119, "-119" },
    { -1834, "-1,834" },
    { -123456, "-123,456" },
    { G_MAXINT64, "9,223,372,036,854,775,807" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autofree char *text = rk_count_format (rows[i].value);

    g_assert_cmpstr (text, ==, rows[i].text);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_assert_true (rk_language_init ("en"));
  g_test_add_func ("/count/counts-as-planners-type-them", test_counts_as_planners_type_them);
  g_test_add_func ("/count/what-is-no-count", test_what_is_no_count);
  g_test_add_func ("/count/counts-are-shown-with-separators", test_counts_are_shown_with_separators);
  return g_test_run ();
}
