/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/words/rk-file-name.h"

#include "core/calendar/rk-fiscal-year.h"

#include <string.h>

#define MOST_BYTES 180 /* with its ending and what a program adds to it less than the 255 that a file system takes */

/* What some system takes for a part of a path, or not at all. */
static gboolean
is_unsafe (gunichar letter)
{
  return g_unichar_iscntrl (letter) || (letter < 0x80 && strchr ("/\\:*?\"<>|", (int) letter) != NULL);
}

static char *
make_safe (const char *title)
{
  GString *name = g_string_new (NULL);

  for (const char *at = title; *at != '\0' && name->len < MOST_BYTES; at = g_utf8_next_char (at)) {
    gunichar letter = g_utf8_get_char (at);

    if (is_unsafe (letter))
      g_string_append_c (name, g_unichar_iscntrl (letter) ? ' ' : '-');
    else
      g_string_append_unichar (name, letter);
  }
  g_strstrip (name->str);
  return g_string_free (name, FALSE);
}

/* "令和5年度", "R5", "2023" */
static gboolean
names_year (const char *title, int year)
{
  g_autofree char *long_title = rk_fiscal_year_title (year), *code = rk_fiscal_year_code (year), *western = g_strdup_printf ("%d", year);
  const char *at = strstr (title, code);

  return strstr (title, long_title) != NULL || strstr (title, western) != NULL || (at != NULL && !g_ascii_isdigit (at[strlen (code)]));
}

char *
rk_file_name (const char *title, int year, const char *ending)
{
  g_autofree char *safe = make_safe (title != NULL ? title : ""), *code = year > 0 ? rk_fiscal_year_code (year) : NULL;
  const char *name = safe;

  while (*name == '.' || *name == '-' || *name == ' ') /* no hidden file, no option */
    name++;
  if (*name == '\0')
    return g_strconcat (code != NULL ? code : "Renkei", ending, NULL);
  if (code == NULL || names_year (name, year))
    return g_strconcat (name, ending, NULL);
  return g_strconcat (name, " ", code, ending, NULL);
}
