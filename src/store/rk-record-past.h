/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-record-past: what became of one record and of what belongs to it, change by change: who changed which of their fields when, from
 * what to what. Reads every changeset of the history, so it is for what a planner asks for and not for every frame. */
#pragma once
#include "core/record/rk-field.h"
#include "store/rk-change.h"
#include "store/rk-document.h"

typedef struct {
  const RkField *field;
  char *before, *after; /* as the document keeps them; NULL: missing */
} RkPastField;

/* The record, or one that cannot be without it: an event's attendance. */
typedef struct {
  const RkRecordType *type;
  char *key;
  gboolean made, removed; /* it was not there before, or is not there after */
  GPtrArray *fields;      /* of RkPastField: those that changed; of a record that was made or removed, those it had */
} RkPastRow;

typedef struct {
  RkChange *change;
  GPtrArray *rows; /* of RkPastRow */
} RkPastChange;

void rk_past_change_free (RkPastChange *self);

/* Returns: (transfer full) (element-type RkPastChange): newest first; none for a record as the document was made with; %NULL with
 * @error */
GPtrArray *rk_record_past (RkDocument *document, const RkRecordType *type, const char *key, GError **error);
