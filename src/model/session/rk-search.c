/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/session/rk-search.h"

#include "core/calendar/rk-planned-date.h"
#include "core/rk-language.h"
#include "model/session/rk-facts.h"
#include "model/words/rk-words.h"

#include <string.h>

/* What is searched, and in which of its fields. */
typedef struct {
  const RkRecordType *type;
  const char *const *fields;
} Place;

static const char *const name_fields[] = { "name", "kana", "romaji", "english", NULL };
static const char *const event_fields[] = { "title", "english", "subtitle", "speaker", "block", NULL };
static const char *const measure_fields[] = { "name", "english", NULL };

void
rk_hit_free (RkHit *self)
{
  g_free (self->key);
  g_free (self->title);
  g_free (self->detail);
  g_free (self);
}

char *
rk_search_fold (const char *text)
{
  g_autofree char *plain = g_utf8_validate (text, -1, NULL) ? g_utf8_normalize (text, -1, G_NORMALIZE_ALL_COMPOSE) : g_strdup ("");
  g_autofree char *small = g_utf8_casefold (plain, -1);
  GString *folded = g_string_new (NULL);

  for (const char *c = small; *c != '\0'; c = g_utf8_next_char (c)) {
    gunichar character = g_utf8_get_char (c);

    g_string_append_unichar (folded, character >= 0x30A1 && character <= 0x30F6 ? character - 0x60 : character);
  }
  return g_string_free (folded, FALSE);
}

/* 0: not found; 1: somewhere; 2: a field begins with it. */
static int
rank (const Place *place, gconstpointer record, const char *wanted)
{
  int best = 0;

  for (guint i = 0; place->fields[i] != NULL; i++) {
    const RkField *field = rk_record_type_field (place->type, place->fields[i]);
    const char *text = field != NULL ? rk_record_text (record, field) : NULL;
    g_autofree char *folded = text != NULL ? rk_search_fold (text) : g_strdup ("");

    if (g_str_has_prefix (folded, wanted))
      return 2;
    if (strstr (folded, wanted) != NULL)
      best = 1;
  }
  return best;
}

static char *
describe (const Place *place, gconstpointer record)
{
  if (place->type == &rk_event_type)
    return rk_planned_date_format (&((const RkEvent *) record)->date);
  if (place->type == &rk_ward_type)
    return g_strdup (rk_choice_title (rk_basic_areas, ((const RkWard *) record)->basic_area));
  return g_strdup (_ (place->type->title));
}

static void
collect (const RkDataset *dataset, const Place *place, const char *wanted, int wanted_rank, guint limit, GPtrArray *hits)
{
  const GPtrArray *records = rk_dataset_all (dataset, place->type);

  for (guint i = 0; i < records->len && hits->len < limit; i++) {
    RkHit *hit;

    if (rank (place, records->pdata[i], wanted) != wanted_rank)
      continue;
    hit = g_new0 (RkHit, 1);
    *hit = (RkHit){ g_strconcat (place->type->name, ":", rk_record_key (records->pdata[i]), NULL), rk_record_title (place->type, records->pdata[i]),
                    describe (place, records->pdata[i]) };
    g_ptr_array_add (hits, hit);
  }
}

GPtrArray *
rk_search (const RkDataset *dataset, const char *text, guint limit)
{
  const Place places[] = { { &rk_ward_type, name_fields }, { &rk_measure_type, measure_fields }, { &rk_site_type, name_fields }, { &rk_event_type, event_fields } };
  GPtrArray *hits = g_ptr_array_new_with_free_func ((GDestroyNotify) rk_hit_free);
  g_autofree char *wanted = rk_search_fold (text);

  g_strstrip (wanted);
  for (int wanted_rank = 2; *wanted != '\0' && wanted_rank > 0; wanted_rank--)
    for (guint i = 0; i < G_N_ELEMENTS (places); i++)
      collect (dataset, &places[i], wanted, wanted_rank, limit, hits);
  return hits;
}

/* Those of the fields that people call records by which the type has. */
static const char *const *
find_fields (const RkRecordType *type, const char *fields[])
{
  static const char *const words[] = { "name", "title", "kana", "romaji", "english", "label", "text" };
  guint n = 0;

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (rk_record_type_field (type, words[i]) != NULL)
      fields[n++] = words[i];
  fields[n] = NULL;
  return fields;
}

GPtrArray *
rk_search_type (const RkDataset *dataset, const RkRecordType *type, const char *text, guint limit)
{
  const char *fields[8];
  const Place place = { type, find_fields (type, fields) };
  GPtrArray *hits = g_ptr_array_new_with_free_func ((GDestroyNotify) rk_hit_free);
  g_autofree char *wanted = rk_search_fold (text);

  g_strstrip (wanted);
  for (int wanted_rank = 2; wanted_rank > 0; wanted_rank--)
    collect (dataset, &place, wanted, wanted_rank, limit, hits);
  return hits;
}
