/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-record-draft: a record of any type while it is edited, or several at once: what stands in the form's fields, as typed. A
 * pure function turns it into records or says at which field what is wrong; the form only shows the answer. */
#pragma once
#include "core/record/rk-dataset.h"
#include "model/draft/rk-draft-table.h"

typedef struct {
  const RkRecordType *type;
  GPtrArray *records; /* copies of what is edited; the only one has no key while it is new */
  guint n_fields;
  char **texts;       /* a field each, as typed, dates as people write them; NULL: nothing */
  gboolean *taken;    /* a field each: does it go into the records? Of one record every field does */
  gboolean *left;     /* a field each: English from before its Japanese was changed */
  int year;           /* fiscal: of a date that is typed without its year; that of the record, else the form's; 0: not known */
  RkDraftTable *rows; /* what belongs to the one record: a station's platforms; NULL: not read, or nothing does */
  char *rows_as_read;
} RkRecordDraft;

/* What the form shows at one field. */
typedef struct {
  char *problem;    /* NULL: nothing wrong */
  char *told;       /* a date as it was understood, English that was left; NULL where there is nothing to tell */
  gboolean applies; /* FALSE: it goes only with another choice of another field */
} RkFieldVerdict;

typedef struct {
  const RkRecordType *type;
  guint n_fields;
  RkFieldVerdict *fields;
  GPtrArray *records;   /* as they would be kept, with their keys; whole only while all is well */
  RkTableVerdict *rows; /* NULL where the draft has none */
  gboolean rows_apply;  /* FALSE: the record has no use for any */
  gboolean well;
} RkRecordVerdict;

/* @record: what is edited; without a key: a new one, with what is known of it. Copies it. */
RkRecordDraft *rk_record_draft_new (const RkRecordType *type, gconstpointer record);
/* @keys: of records that are there, NULL at the end; their fields stay as they are until one is taken */
RkRecordDraft *rk_record_draft_new_for (const RkDataset *dataset, const RkRecordType *type, const char *const *keys);
/* Reads what belongs to the record, so that it is edited with it. Not of several. */
void rk_record_draft_read_rows (RkRecordDraft *self, const RkDataset *dataset);
void rk_record_draft_free (RkRecordDraft *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RkRecordDraft, rk_record_draft_free)

/* Returns: does the form ask for it? Not for keys, nor for owners that are known, nor for several records for what each has of
 * its own. */
gboolean rk_record_draft_asks (const RkRecordDraft *self, const RkField *field);
gboolean rk_record_draft_is_new (const RkRecordDraft *self);
/* Returns: was anything typed that is not in the records? */
gboolean rk_record_draft_is_changed (const RkRecordDraft *self);

/* Sets a field as typed, and takes it. */
void rk_record_draft_set (RkRecordDraft *self, const RkField *field, const char *text);

/* Returns: (transfer full): the verdict */
RkRecordVerdict *rk_record_draft_judge (const RkRecordDraft *self, const RkDataset *dataset);

/* @verdict: one with nothing wrong. Returns: (transfer full) (nullable): the one edit that keeps the records and their rows; %NULL
 * when nothing changes */
RkEdit *rk_record_draft_edit (const RkRecordDraft *self, const RkRecordVerdict *verdict, const RkDataset *dataset);
void rk_record_verdict_free (RkRecordVerdict *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RkRecordVerdict, rk_record_verdict_free)
