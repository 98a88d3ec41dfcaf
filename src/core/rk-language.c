/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rk-language.h"

#include <locale.h>
#include <string.h>

/* The catalogue of a build tree that was not installed: BUILD/src/cli/renkei-cli finds BUILD/po. */
static char *
find_catalogue_folder (void)
{
  g_autofree char *program = g_file_read_link ("/proc/self/exe", NULL);
  g_autofree char *folder = program != NULL ? g_path_get_dirname (program) : NULL;

  for (int up = 0; up < 3 && folder != NULL; up++) {
    g_autofree char *catalogue = g_build_filename (folder, "po", "ja", "LC_MESSAGES", GETTEXT_PACKAGE ".mo", NULL);
    char *parent;

    if (g_file_test (catalogue, G_FILE_TEST_IS_REGULAR))
      return g_build_filename (folder, "po", NULL);
    parent = g_path_get_dirname (folder);
    g_free (folder);
    folder = parent;
  }
  return g_strdup (RK_LOCALE_DIR);
}

static gboolean
names_no_language (const char *locale)
{
  return locale == NULL || g_str_equal (locale, "C") || g_str_equal (locale, "POSIX") || g_str_has_prefix (locale, "C.");
}

gboolean
rk_language_init (const char *code)
{
  g_autofree char *folder = find_catalogue_folder ();
  const char *locale = setlocale (LC_ALL, "");

  if (code != NULL && !g_str_equal (code, "ja") && !g_str_equal (code, "en"))
    return FALSE;
  /* gettext ignores LANGUAGE in the plain C locale */
  locale = setlocale (LC_MESSAGES, NULL);
  if (locale == NULL || g_str_equal (locale, "C") || g_str_equal (locale, "POSIX"))
    setlocale (LC_ALL, "C.UTF-8");
  if (code != NULL)
    g_setenv ("LANGUAGE", code, TRUE);
  else if (names_no_language (locale) && g_getenv ("LANGUAGE") == NULL)
    g_setenv ("LANGUAGE", "ja", TRUE);
  /* numbers are written by our own code; a comma as decimal point would break files */
  setlocale (LC_NUMERIC, "C");
  bindtextdomain (GETTEXT_PACKAGE, folder);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  return TRUE;
}

gboolean
rk_language_is_japanese (void)
{
  /* Translators: the code of your language, as in "ja" */
  return g_str_equal (_ ("en"), "ja");
}

const char *
rk_language_comma (void)
{
  return rk_language_is_japanese () ? "、" : ", ";
}
