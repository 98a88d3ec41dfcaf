/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/calendar/rk-date-scan.h"

#include "core/rk-language.h"

#include <string.h>

/* Keyboards and word processors know many dashes; none means anything else in a date. */
static gunichar
plain_character (gunichar character)
{
  switch (character) {
  case 0x2010: /* hyphen */
  case 0x2012: /* figure dash */
  case 0x2013: /* en dash */
  case 0x2014: /* em dash */
  case 0x2015: /* horizontal bar */
  case 0x2212: /* minus */
  case 0x30FC: /* the long vowel's mark, where a Japanese keyboard has the dash */
    return '-';
  case 0x301C: /* wave dash */
    return '~';
  default:
    if (g_unichar_isspace (character))
      return ' ';
    return character < 0x80 ? (gunichar) g_ascii_tolower ((char) character) : character;
  }
}

char *
rk_date_scan_prepare (const char *text)
{
  g_autofree char *normal = NULL;
  GString *plain;

  /* g_utf8_normalize() of older GLib reads behind the end of text that breaks off within a character */
  if (!g_utf8_validate (text, -1, NULL))
    return NULL;
  normal = g_utf8_normalize (text, -1, G_NORMALIZE_ALL_COMPOSE);
  plain = g_string_sized_new (strlen (normal));
  for (const char *at = normal; *at != '\0'; at = g_utf8_next_char (at))
    g_string_append_unichar (plain, plain_character (g_utf8_get_char (at)));
  return g_string_free (plain, FALSE);
}

char *
rk_date_scan_quote (const char *text)
{
  const glong longest = 60;
  g_autofree char *valid = g_utf8_make_valid (text, (gssize) strnlen (text, 1000));
  g_autofree char *start = NULL;

  if (g_utf8_strlen (valid, -1) <= longest)
    return g_steal_pointer (&valid);
  start = g_utf8_substring (valid, 0, longest);
  return g_strconcat (start, "…", NULL);
}

gboolean
rk_date_scan_fail (GError **error, GQuark domain, const char *text, const char *reason)
{
  g_autofree char *quoted = rk_date_scan_quote (text);

  /* Translators: the first is what was typed, the second says what is wrong with it */
  g_set_error (error, domain, 0, _ ("“%s” cannot be read as a date: %s"), quoted, reason);
  return FALSE;
}

static const char *
behind_spaces (const char *at)
{
  while (*at == ' ')
    at++;
  return at;
}

gboolean
rk_date_scan_word (const char **cursor, const char *word)
{
  const char *at = behind_spaces (*cursor);

  if (!g_str_has_prefix (at, word))
    return FALSE;
  *cursor = at + strlen (word);
  return TRUE;
}

gboolean
rk_date_scan_any_word (const char **cursor, const char *const *words)
{
  for (; *words != NULL; words++)
    if (rk_date_scan_word (cursor, *words))
      return TRUE;
  return FALSE;
}

int
rk_date_scan_number (const char **cursor, int most_digits, int *number)
{
  const char *at = behind_spaces (*cursor);
  int value = 0;
  int digits = 0;

  for (; g_ascii_isdigit (at[digits]); digits++) {
    if (digits == most_digits)
      return 0;
    value = value * 10 + g_ascii_digit_value (at[digits]);
  }
  if (digits > 0) {
    *number = value;
    *cursor = at + digits;
  }
  return digits;
}

gboolean
rk_date_scan_is_end (const char *cursor)
{
  return *behind_spaces (cursor) == '\0';
}
