/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-facts: what the inspector shows of one record: its fields by the field table, references by name, what is derived from
 * the year on screen, and where it comes from. */
#pragma once
#include "core/record/rk-dataset.h"

typedef struct {
  char *label, *value;
  char *key; /* of the record that it names and that can be gone to, "source:S1"; NULL: none */
} RkFact;

typedef struct {
  char *title, *subtitle;
  GPtrArray *facts;  /* of RkFact */
  gboolean editable; /* there is a form for it */
} RkFacts;

RkFacts *rk_facts_new (const char *title, const char *subtitle);
/* An empty @value is no fact. */
void rk_facts_add (RkFacts *self, const char *label, const char *value);

/* Returns: is a record of that type edited in a form wherever it is picked? Figures and answers are edited on their pages. */
gboolean rk_facts_have_form (const RkRecordType *type);

/* Splits "event:E606". Returns: (nullable): the record, its type in @type */
gconstpointer rk_key_record (const RkDataset *dataset, const char *key, const RkRecordType **type);

/* Returns: (transfer full): what a record is called, by its name, title, text or label */
char *rk_record_title (const RkRecordType *type, gconstpointer record);

/* Returns: (transfer full): the same; of a record without a name, what the record is called that it is about: a placement's site */
char *rk_record_word (const RkDataset *dataset, const RkRecordType *type, gconstpointer record);

/* Returns: (transfer full): a field for people: a reference by its name, a block by its word in the language spoken */
char *rk_field_word (const RkDataset *dataset, const RkRecordType *type, gconstpointer record, const RkField *field);

/* Returns: (transfer full) (nullable): %NULL when there is no such record */
RkFacts *rk_facts (const RkDataset *dataset, int year, const char *key);
void rk_facts_free (RkFacts *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RkFacts, rk_facts_free)
