/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-answer-sources: the documents and sections that the figures of a chart come from: those of the figures drawn and no others. */
#include "core/rk-language.h"
#include "core/rk-types.h"
#include "model/chart/rk-answer-chart-private.h"
#include "model/words/rk-words.h"

#include <string.h>

typedef struct {
  const RkDataset *dataset;
  GHashTable *seen;   /* keys of records */
  GPtrArray *sources; /* of char *, as people read them */
  guint unnamed;
} Sources;

static void
add_words (Sources *self, char *words)
{
  if (words == NULL)
    self->unnamed++;
  if (words == NULL || g_ptr_array_find_with_equal_func (self->sources, words, g_str_equal, NULL))
    g_free (words);
  else
    g_ptr_array_add (self->sources, words);
}

static void
add_record (Sources *self, const RkRecordType *type, const char *key)
{
  const RkField *source = rk_record_type_field (type, "source"), *section = rk_record_type_field (type, "section");
  gconstpointer record = rk_dataset_get (self->dataset, type, key);

  if (record != NULL && source != NULL && g_hash_table_add (self->seen, g_strconcat (type->name, ":", key, NULL)))
    add_words (self, rk_word_source (self->dataset, rk_record_text (record, source), section != NULL ? rk_record_text (record, section) : NULL));
}

/* "observation:a;b": a sum names all its records. */
static void
add_key (Sources *self, const char *key)
{
  const char *colon = key != NULL ? strchr (key, ':') : NULL;
  g_autofree char *name = colon != NULL ? g_strndup (key, (gsize) (colon - key)) : NULL;
  const RkRecordType *type = name != NULL ? rk_type (name) : NULL;
  g_auto (GStrv) keys = colon != NULL ? g_strsplit (colon + 1, RK_ANSWER_KEY_SEPARATOR, -1) : NULL;

  for (guint i = 0; type != NULL && keys[i] != NULL; i++)
    add_record (self, type, keys[i]);
}

static void
add_category (Sources *self, const RkChartCategory *category)
{
  add_key (self, category->total_key);
  add_key (self, category->aside_key);
  for (guint s = 0; s < category->cells->len; s++)
    add_key (self, g_array_index (category->cells, RkChartCell, s).key);
}

void
rk_answer_set_sources (const RkDataset *dataset, RkChart *chart)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GPtrArray) sources = g_ptr_array_new_with_free_func (g_free);
  Sources self = { dataset, seen, sources, 0 };
  g_autoptr (GString) named = g_string_new (NULL);
  g_autofree char *line = NULL, *unnamed = NULL;

  for (guint i = 0; i < chart->categories->len; i++)
    add_category (&self, chart->categories->pdata[i]);
  for (guint i = 0; i < sources->len; i++)
    /* Translators: between two sources */
    g_string_append_printf (named, "%s%s", i > 0 ? _ ("; ") : "", (const char *) sources->pdata[i]);
  line = sources->len > 0 ? g_strdup_printf (_ ("Source: %s"), named->str) : NULL;
  if (self.unnamed > 0)
    unnamed = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "No source is named for %u figure.", "No source is named for %u figures.", self.unnamed), self.unnamed);
  g_free (chart->source);
  /* Translators: "Source: …", and of how many figures none is known */
  chart->source = line != NULL && unnamed != NULL ? g_strdup_printf (_ ("%s. %s"), line, unnamed) : line != NULL ? g_steal_pointer (&line)
                                                                                                                 : g_steal_pointer (&unnamed);
}
