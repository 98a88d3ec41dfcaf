/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rk-glossary.h"

#include "core/rk-language.h"

#include <string.h>

static GHashTable *glossary;

void
rk_glossary_add (const char *japanese, const char *english)
{
  if (glossary == NULL)
    glossary = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  if (!g_hash_table_contains (glossary, japanese))
    g_hash_table_insert (glossary, g_strdup (japanese), g_strdup (english));
}

/* Kept for the life of the program: there are as many as there are lists of known words. */
static const char *
find_list (const char *japanese, const char *separator)
{
  g_auto (GStrv) parts = g_strsplit (japanese, separator, 0);
  g_autofree char *list = NULL;

  for (guint i = 0; parts[i] != NULL; i++) {
    const char *word = g_hash_table_lookup (glossary, parts[i]);

    if (word == NULL)
      return NULL;
    g_free (parts[i]);
    parts[i] = g_strdup (word);
  }
  list = g_strjoinv (", ", parts);
  return g_intern_string (list);
}

const char *
rk_word (const char *japanese)
{
  static const char *const separators[] = { "・", "、" };
  const char *word;

  if (japanese == NULL || glossary == NULL || rk_language_is_japanese ())
    return japanese;
  word = g_hash_table_lookup (glossary, japanese);
  for (guint i = 0; i < G_N_ELEMENTS (separators) && word == NULL; i++)
    if (strstr (japanese, separators[i]) != NULL)
      word = find_list (japanese, separators[i]);
  return word != NULL ? word : japanese;
}

const char *
rk_word_or (const char *japanese, const char *english)
{
  return !rk_language_is_japanese () && english != NULL ? english : rk_word (japanese);
}
