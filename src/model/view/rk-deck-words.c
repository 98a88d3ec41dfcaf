/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/view/rk-deck-words.h"

#include "core/calendar/rk-fiscal-year.h"
#include "core/rk-glossary.h"
#include "core/rk-language.h"
#include "core/rk-types.h"
#include "model/session/rk-facts.h"
#include "model/view/rk-view.h"

#include <stdlib.h>

typedef struct {
  const RkDataset *dataset;
  const RkDeck *deck;
} Filler;

/* "year", "year-1". Returns: (nullable) */
static char *
fill_year (const RkDeck *deck, const char *name)
{
  char *end = NULL;
  long back = name[4] == '-' ? strtol (name + 5, &end, 10) : 0;

  if (!g_str_has_prefix (name, "year") || (name[4] != '\0' && (name[4] != '-' || end == NULL || *end != '\0' || back < 1 || back > 50)))
    return NULL;
  return rk_fiscal_year_title ((int) (deck->year - back));
}

static const RkField *
find_count (const RkRecordType *type, const char *name)
{
  const RkField *field = rk_record_type_field (type, name);

  return field != NULL && field->kind == RK_FIELD_INTEGER ? field : NULL;
}

/* "returned%handed_out": 82.5% */
static char *
fill_share (const RkRecordType *type, gconstpointer record, const char *names)
{
  g_auto (GStrv) parts = g_strsplit (names, "%", 2);
  const RkField *part = find_count (type, parts[0]), *whole = find_count (type, parts[1]);
  gint64 of;

  if (part == NULL || whole == NULL)
    return NULL;
  of = rk_record_integer (record, whole);
  if (rk_record_integer (record, part) == RK_MISSING || of == RK_MISSING || of == 0)
    return g_strdup ("–");
  return g_strdup_printf ("%.1f%%", 100.0 * (double) rk_record_integer (record, part) / (double) of);
}

/* "event:E606.attended". Returns: (nullable) */
static char *
fill_field (const RkDataset *dataset, const char *name)
{
  const char *dot = g_strrstr (name, ".");
  g_autofree char *key = dot != NULL ? g_strndup (name, (gsize) (dot - name)) : NULL, *word = NULL;
  const RkRecordType *type;
  const RkField *field;
  gconstpointer record = key != NULL && g_strrstr (key, ":") != NULL ? rk_key_record (dataset, key, &type) : NULL;

  if (record == NULL)
    return NULL;
  if (g_strrstr (dot, "%") != NULL)
    return fill_share (type, record, dot + 1);
  field = rk_record_type_field (type, dot + 1);
  if (field == NULL)
    return NULL;
  word = rk_field_word (dataset, type, record, field);
  return *word != '\0' ? g_steal_pointer (&word) : g_strdup ("–");
}

static gboolean
fill_in (const GMatchInfo *match, GString *result, gpointer data)
{
  const Filler *filler = data;
  g_autofree char *whole = g_match_info_fetch (match, 0), *name = g_match_info_fetch (match, 1), *word = fill_year (filler->deck, name);

  if (word == NULL && filler->dataset != NULL)
    word = fill_field (filler->dataset, name);
  g_string_append (result, word != NULL ? word : whole);
  return FALSE;
}

char *
rk_deck_words (const RkDataset *dataset, const RkDeck *deck, const char *japanese, const char *english)
{
  Filler filler = { dataset, deck };
  const char *chosen = rk_word_or (japanese, english);
  g_autoptr (GRegex) names = NULL;

  if (chosen == NULL || g_strrstr (chosen, "{") == NULL)
    return g_strdup (chosen);
  names = g_regex_new ("\\{([^{}]+)\\}", 0, 0, NULL);
  return g_regex_replace_eval (names, chosen, -1, 0, 0, fill_in, &filler, NULL);
}

char *
rk_deck_title (const RkDeck *deck)
{
  return rk_deck_words (NULL, deck, deck->name, deck->english);
}

char *
rk_deck_slide_name (const RkDataset *dataset, const RkDeck *deck, const RkDeckSlide *slide)
{
  g_autofree char *title = rk_deck_words (dataset, deck, slide->title, slide->english_title);
  g_autoptr (RkView) view = NULL;

  if (title != NULL)
    return g_steal_pointer (&title);
  view = slide->view != NULL ? rk_view_parse (slide->view, NULL) : NULL;
  return view != NULL ? rk_view_name (view, dataset, (int) deck->year) : g_strdup (rk_choice_title (rk_deck_slide_kinds, slide->kind));
}
