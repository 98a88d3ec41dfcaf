/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What files are called that are saved: title and year, in characters that every file system takes. */
#include "model/words/rk-file-name.h"

#include "core/rk-language.h"

#include <string.h>

static void
test_names (void)
{
  static const struct {
    const char *title;
    int year;
    const char *name;
  } rows[] = {
    { "会議出席回数", 2023, "会議出席回数 R5.png" },
    { "Meetings attended", 2023, "Meetings attended R5.png" },
    { "Meetings attended in R5", 2023, "Meetings attended in R5.png" },
    { "Block R52", 2023, "Block R52 R5.png" },
    { "Wards and blocks of FY2024 (R6)", 2024, "Wards and blocks of FY2024 (R6).png" },
    { "人／人口千人", 2025, "人／人口千人 R7.png" },
    { "a/b\\c:d*e?f\"g<h>i|j", 0, "a-b-c-d-e-f-g-h-i-j.png" },
    { "two\nlines\t", 0, "two lines.png" },
    { "../../etc", 0, "etc.png" },
    { ".hidden", 2023, "hidden R5.png" },
    { "-o", 0, "o.png" },
    { "", 2023, "R5.png" },
    { NULL, 0, "Renkei.png" },
    { " . ", 0, "Renkei.png" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autofree char *name = rk_file_name (rows[i].title, rows[i].year, ".png");

    g_assert_cmpstr (name, ==, rows[i].name);
  }
}

/* A year that the title names in Japanese is not said twice. */
static void
test_japanese_year (void)
{
  g_autofree char *name = NULL;

  rk_language_init ("ja");
  name = rk_file_name ("令和6年度 健康局の取組", 2024, ".pdf");
  g_assert_cmpstr (name, ==, "令和6年度 健康局の取組.pdf");
}

static void
test_long (void)
{
  g_autoptr (GString) title = g_string_new (NULL);
  g_autofree char *name = NULL;

  for (guint i = 0; i < 400; i++)
    g_string_append (title, "長");
  name = rk_file_name (title->str, 2023, ".pdf");
  g_assert_cmpuint (strlen (name), <, 200);
  g_assert_true (g_utf8_validate (name, -1, NULL));
  g_assert_true (g_str_has_suffix (name, " R5.pdf"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/file-name/names", test_names);
  g_test_add_func ("/file-name/long", test_long);
  g_test_add_func ("/file-name/japanese-year", test_japanese_year);
  return g_test_run ();
}
