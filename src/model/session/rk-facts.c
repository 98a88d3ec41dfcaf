/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/session/rk-facts.h"

#include "core/area/rk-block.h"
#include "core/calendar/rk-fiscal-year.h"
#include "core/campaign/rk-placement.h"
#include "core/event/rk-venue.h"
#include "core/record/rk-source.h"
#include "core/rk-glossary.h"
#include "core/rk-language.h"
#include "core/rk-types.h"
#include "core/rules/rk-check.h"
#include "model/chart/rk-answer-chart.h"
#include "model/map/rk-answer-map.h"
#include "model/session/rk-event-facts.h"
#include "model/session/rk-reach-facts.h"
#include "model/session/rk-source-facts.h"
#include "model/words/rk-words.h"

#include <string.h>

static void
fact_free (gpointer data)
{
  RkFact *fact = data;

  g_free (fact->label);
  g_free (fact->value);
  g_free (fact->key);
  g_free (fact);
}

void
rk_facts_free (RkFacts *self)
{
  if (self == NULL)
    return;
  g_free (self->title);
  g_free (self->subtitle);
  g_ptr_array_unref (self->facts);
  g_free (self);
}

RkFacts *
rk_facts_new (const char *title, const char *subtitle)
{
  RkFacts *self = g_new0 (RkFacts, 1);

  self->title = g_strdup (title);
  self->subtitle = g_strdup (subtitle);
  self->facts = g_ptr_array_new_with_free_func (fact_free);
  return self;
}

void
rk_facts_add (RkFacts *self, const char *label, const char *value)
{
  RkFact *fact;

  if (value == NULL || *value == '\0')
    return;
  fact = g_new0 (RkFact, 1);
  *fact = (RkFact){ .label = g_strdup (label), .value = g_strdup (value) };
  g_ptr_array_add (self->facts, fact);
}

gboolean
rk_facts_have_form (const RkRecordType *type)
{
  static const RkRecordType *const types[] = { &rk_event_type, &rk_placement_type, &rk_campaign_task_type, &rk_campaign_type, &rk_material_type,
                                               &rk_site_type, &rk_venue_type, &rk_source_type };

  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    if (types[i] == type)
      return TRUE;
  return FALSE;
}

gconstpointer
rk_key_record (const RkDataset *dataset, const char *key, const RkRecordType **type)
{
  const char *colon = key != NULL ? strchr (key, ':') : NULL;
  g_autofree char *name = colon != NULL ? g_strndup (key, (gsize) (colon - key)) : NULL;

  *type = name != NULL ? rk_type (name) : NULL;
  return *type != NULL ? rk_dataset_get (dataset, *type, colon + 1) : NULL;
}

/* The fields that call a record by a name. */
static const char *const japanese[] = { "name", "title", "text", "label", "subject", NULL };

char *
rk_record_title (const RkRecordType *type, gconstpointer record)
{
  static const char *const english[] = { "english", "english_title", "romaji", NULL };

  for (guint i = 0; !rk_language_is_japanese () && english[i] != NULL; i++) {
    const RkField *field = rk_record_type_field (type, english[i]);

    if (field != NULL && rk_record_text (record, field) != NULL)
      return g_strdup (rk_record_text (record, field));
  }
  for (guint i = 0; japanese[i] != NULL; i++) {
    const RkField *field = rk_record_type_field (type, japanese[i]);

    if (field != NULL && rk_record_text (record, field) != NULL)
      return g_strdup (rk_word (rk_record_text (record, field)));
  }
  return g_strdup (rk_record_key (record));
}

static char *
format_reference (const RkDataset *dataset, const RkField *field, const char *key)
{
  const RkRecordType *type = rk_type (field->target);
  gconstpointer record = rk_dataset_get (dataset, type, key);

  return record != NULL ? rk_record_title (type, record) : g_strdup (key);
}

char *
rk_field_word (const RkDataset *dataset, const RkRecordType *type, gconstpointer record, const RkField *field)
{
  const RkField *english;

  if (field->kind == RK_FIELD_REFERENCE && rk_record_text (record, field) != NULL)
    return format_reference (dataset, field, rk_record_text (record, field));
  if (type == &rk_event_type && g_str_equal (field->name, "block"))
    return rk_word_block (dataset, (int) ((const RkEvent *) record)->year, ((const RkEvent *) record)->block);
  if (type == &rk_event_type && g_str_equal (field->name, "title"))
    return rk_word_event (record);
  if (type == &rk_block_type && g_str_equal (field->name, "name"))
    return rk_word_block (dataset, (int) ((const RkBlock *) record)->year, ((const RkBlock *) record)->name);
  if (field->kind != RK_FIELD_TEXT || rk_record_text (record, field) == NULL)
    return rk_record_format (record, field);
  english = rk_record_type_english (type, field);
  return g_strdup (rk_word_or (rk_record_text (record, field), english != NULL ? rk_record_text (record, english) : NULL));
}

/* The key, the title and the place of the source are said elsewhere. */
static gboolean
is_told_elsewhere (const RkRecordType *type, const RkField *field)
{
  static const char *const elsewhere[] = { "source", "section", "position", "name", "title", "english", "english_title", "scope", "year", NULL };

  return field == type->fields || g_strv_contains (elsewhere, field->name) || field->kind == RK_FIELD_REAL ||
         (!rk_language_is_japanese () && rk_record_type_japanese (type, field) != NULL);
}

/* The last fact names the record of that key, which can be gone to when there is one and it has a form. */
static void
add_link (RkFacts *self, const RkDataset *dataset, const RkRecordType *type, const char *key)
{
  if (rk_dataset_get (dataset, type, key) != NULL && rk_facts_have_form (type))
    ((RkFact *) self->facts->pdata[self->facts->len - 1])->key = g_strconcat (type->name, ":", key, NULL);
}

static void
add_fields (RkFacts *self, const RkDataset *dataset, const RkRecordType *type, gconstpointer record)
{
  for (const RkField *field = type->fields; field->name != NULL; field++) {
    g_autofree char *value = NULL;

    if (is_told_elsewhere (type, field) || (field->kind == RK_FIELD_BOOLEAN && rk_record_integer (record, field) == 0))
      continue;
    value = rk_field_word (dataset, type, record, field);
    rk_facts_add (self, _ (field->title), value);
    if (field->kind == RK_FIELD_REFERENCE)
      add_link (self, dataset, rk_type (field->target), rk_record_text (record, field));
  }
}

static void
add_year (RkFacts *self, const RkRecordType *type, gconstpointer record)
{
  const RkField *field = rk_record_type_field (type, "year");

  if (field != NULL && rk_record_integer (record, field) != RK_MISSING) {
    g_autofree char *title = rk_fiscal_year_title ((int) rk_record_integer (record, field));

    rk_facts_add (self, _ (field->title), title);
  }
}

static void
add_ward (RkFacts *self, const RkDataset *dataset, int year, const RkWard *ward)
{
  g_autofree char *block = rk_answer_block_of_ward (dataset, year, ward->code);
  g_autofree char *year_title = rk_fiscal_year_title (year);
  g_autofree char *label = g_strdup_printf (_ ("Block in %s"), year_title);
  const GPtrArray *populations = rk_dataset_all (dataset, &rk_population_type);

  rk_facts_add (self, label, block != NULL ? block : _ ("not published"));
  for (guint i = 0; i < populations->len; i++) {
    const RkPopulation *row = populations->pdata[i];
    g_autofree char *total = rk_count_format (row->total), *aged = rk_count_format (row->aged65), *value = NULL, *when = NULL;

    if (!g_str_equal (row->ward, ward->code))
      continue;
    when = g_strdup_printf (_ ("Population (%s)"), row->counted);
    value = row->aged65 != RK_MISSING ? g_strdup_printf (_ ("%s, aged 65 and over %s"), total, aged) : g_strdup (total);
    rk_facts_add (self, when, value);
  }
}

static void
add_sum_of_parts (RkFacts *self, const RkDataset *dataset, const RkObservation *observation)
{
  gint64 sum;
  g_autofree char *number = NULL;

  if (observation->value == RK_MISSING || !rk_check_sum_of_parts (dataset, observation->id, &sum))
    return;
  number = rk_count_format (sum);
  rk_facts_add (self, _ ("Sum of the parts"), number);
}

static void
add_fact (gpointer facts, const char *label, const char *value)
{
  rk_facts_add (facts, label, value);
}

static void
add_derived (RkFacts *self, const RkDataset *dataset, int year, const RkRecordType *type, gconstpointer record)
{
  if (type == &rk_ward_type) {
    add_ward (self, dataset, year, record);
    rk_reach_facts_of_ward (dataset, year, record, add_fact, self);
  }
  if (type == &rk_event_type)
    rk_event_facts (dataset, record, add_fact, self);
  if (type == &rk_observation_type)
    add_sum_of_parts (self, dataset, record);
  if (type == &rk_source_type)
    rk_source_facts (dataset, rk_record_key (record), add_fact, self);
}

static void
add_source (RkFacts *self, const RkDataset *dataset, const RkRecordType *type, gconstpointer record)
{
  const RkField *source = rk_record_type_field (type, "source"), *section = rk_record_type_field (type, "section");
  g_autofree char *text = NULL;

  if (source == NULL)
    return;
  text = rk_word_source (dataset, rk_record_text (record, source), rk_record_text (record, section));
  rk_facts_add (self, _ ("Source"), text);
  add_link (self, dataset, &rk_source_type, rk_record_text (record, source));
}

/* Has it a name or label of its own? */
static gboolean
is_named (const RkRecordType *type)
{
  return rk_record_type_field (type, "label") != NULL || rk_record_type_field (type, "name") != NULL || rk_record_type_field (type, "title") != NULL;
}

char *
rk_record_word (const RkDataset *dataset, const RkRecordType *type, gconstpointer record)
{
  static const char *const owners[] = { "measure", "question", "site", NULL };

  if (type == &rk_event_type)
    return rk_word_event (record);
  if (type == &rk_block_type && ((const RkBlock *) record)->name == NULL) /* its year's blocks are not published */
    return g_strdup (rk_choice_title (rk_basic_areas, ((const RkBlock *) record)->basic_area));
  for (guint i = 0; owners[i] != NULL && !is_named (type); i++) {
    const RkField *field = rk_record_type_field (type, owners[i]);

    if (field != NULL && rk_record_text (record, field) != NULL)
      return format_reference (dataset, field, rk_record_text (record, field));
  }
  return rk_record_title (type, record);
}

/* What is picked is the sum of several rows, "observation:a;b": each of them, and where the first is from. */
static RkFacts *
facts_of_sum (const RkDataset *dataset, const char *key)
{
  const char *colon = key != NULL ? strchr (key, ':') : NULL;
  g_auto (GStrv) keys = colon != NULL ? g_strsplit (colon + 1, RK_ANSWER_KEY_SEPARATOR, -1) : NULL;
  g_autofree char *first = keys != NULL && keys[0] != NULL && keys[1] != NULL ? g_strndup (key, (gsize) (colon + 1 - key) + strlen (keys[0])) : NULL;
  const RkRecordType *type;
  gconstpointer record = rk_key_record (dataset, first, &type);
  g_autofree char *title = NULL;
  RkFacts *self;

  if (record == NULL)
    return NULL;
  title = type == &rk_observation_type ? rk_record_word (dataset, type, record) : g_strdup (_ (type->title));
  self = rk_facts_new (title, _ ("Sum of these rows"));
  add_year (self, type, record);
  rk_sum_facts (dataset, type, (const char *const *) keys, add_fact, self);
  add_source (self, dataset, type, record);
  return self;
}

RkFacts *
rk_facts (const RkDataset *dataset, int year, const char *key)
{
  const RkRecordType *type;
  gconstpointer record = rk_key_record (dataset, key, &type);
  g_autofree char *title = record != NULL ? rk_record_word (dataset, type, record) : NULL;
  RkFacts *self;

  if (record == NULL)
    return facts_of_sum (dataset, key);
  self = rk_facts_new (title, _ (type->title));
  self->editable = rk_facts_have_form (type);
  add_year (self, type, record);
  add_fields (self, dataset, type, record);
  add_derived (self, dataset, year, type, record);
  add_source (self, dataset, type, record);
  return self;
}
