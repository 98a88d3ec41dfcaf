/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/words/rk-municipality.h"

#include "core/event/rk-event.h"
#include "core/rk-language.h"
#include "model/built-in/rk-built-in.h"

#include <string.h>

/* "堺市堺区,Sakai Sakai-ku" says what the ward is called, and what its city is. */
static void
add_city (GHashTable *words, const char *name, const char *romaji)
{
  const char *city = strstr (name, "市"), *space = strchr (romaji, ' ');

  if (city == NULL || space == NULL || city[strlen ("市")] == '\0')
    return;
  g_hash_table_insert (words, g_strndup (name, (gsize) (city - name) + strlen ("市")), g_strndup (romaji, (gsize) (space - romaji)));
}

static GHashTable *
read_words (void)
{
  GHashTable *words = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_auto (GStrv) lines = g_strsplit (rk_built_in_municipalities (), "\n", -1);

  g_hash_table_insert (words, g_strdup (RK_CITY), g_strdup ("Osaka"));
  for (guint i = 1; lines[0] != NULL && lines[i] != NULL; i++) {
    g_auto (GStrv) cells = g_strsplit (lines[i], ",", -1);

    if (g_strv_length (cells) != 3)
      continue;
    g_hash_table_insert (words, g_strdup (cells[1]), g_strdup (g_strstrip (cells[2])));
    add_city (words, cells[1], cells[2]);
  }
  return words;
}

const char *
rk_word_municipality (const char *name)
{
  static gsize once;
  static GHashTable *words;
  const char *word;

  if (name == NULL || rk_language_is_japanese ())
    return name;
  if (g_once_init_enter (&once)) {
    words = read_words ();
    g_once_init_leave (&once, 1);
  }
  word = g_hash_table_lookup (words, name);
  return word != NULL ? word : name;
}
