/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/picture/rk-phrase.h"

#define LONGEST 6  /* characters kept together */
#define SHARE 0.3  /* of a line that a phrase may take up: more would leave lines ragged */
#define ENDINGS 5  /* characters of hiragana after a word */
#define COMPOUND 2 /* a long compound of kanji is broken between its pairs */
#define COUNTER 2  /* characters of kanji after a number */
#define NARROW 3.5 /* ems: a narrower line is broken anywhere */

typedef enum { OTHER,
               KANJI,
               KATAKANA,
               HIRAGANA,
               NUMBER } Class;

static Class
classify (gunichar c)
{
  if ((c >= 0x4e00 && c <= 0x9fff) || (c >= 0x3400 && c <= 0x4dbf) || c == 0x3005)
    return KANJI;
  if ((c >= 0x30a1 && c <= 0x30fa) || c == 0x30fc)
    return KATAKANA;
  if (c >= 0x3041 && c <= 0x309e)
    return HIRAGANA;
  return g_unichar_isdigit (c) || c == '.' || c == ',' ? NUMBER : OTHER;
}

static Class
class_at (const char *at)
{
  return *at != '\0' ? classify (g_utf8_get_char (at)) : OTHER;
}

/* Walks over at most @most characters of one class. */
static const char *
skip (const char *at, Class class, glong most)
{
  while (most-- > 0 && class_at (at) == class)
    at = g_utf8_next_char (at);
  return at;
}

static void
keep_together (PangoAttrList *attributes, const char *text, const char *from, const char *to)
{
  PangoAttribute *attribute = pango_attr_allow_breaks_new (FALSE);

  attribute->start_index = (guint) (from - text);
  attribute->end_index = (guint) (to - text);
  pango_attr_list_insert (attributes, attribute);
}

/* A compound too long to be kept: its pairs are, and what is left with the last of them. */
static void
keep_pairs (PangoAttrList *attributes, const char *text, const char *from, const char *to)
{
  glong left = g_utf8_strlen (from, to - from);

  while (left > 1) {
    const char *next = g_utf8_offset_to_pointer (from, left == COMPOUND + 1 ? left : COMPOUND);

    keep_together (attributes, text, from, next);
    left -= g_utf8_strlen (from, next - from);
    from = next;
  }
}

PangoAttrList *
rk_phrase_attributes (const char *text, double width)
{
  PangoAttrList *attributes = pango_attr_list_new ();

  for (const char *at = text; *at != '\0';) {
    Class class = class_at (at);
    const char *word = class == OTHER || class == HIRAGANA ? g_utf8_next_char (at) : skip (at, class, G_MAXLONG);
    const char *end;
    glong length;

    if (class == NUMBER)
      word = skip (word, KANJI, COUNTER);
    end = class == OTHER || class == HIRAGANA ? word : skip (word, HIRAGANA, ENDINGS);
    length = g_utf8_strlen (at, end - at);
    if (length > 1 && length <= LONGEST && length <= SHARE * width)
      keep_together (attributes, text, at, end);
    else if (class == KANJI && width >= NARROW)
      keep_pairs (attributes, text, at, word);
    else if (class == KATAKANA && width >= NARROW && g_utf8_strlen (at, word - at) <= width)
      keep_together (attributes, text, at, word);
    at = end;
  }
  return attributes;
}
