/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-edit: one named change of a document, as a value: which records are put and which removed. It is made on any
 * thread, copied into the worker, and applied there as one transaction. */
#pragma once
#include "core/record/rk-field.h"

typedef struct {
  const RkRecordType *type;
  gpointer record; /* owned; NULL: remove the record with that key */
  char *key;
} RkEditStep;

typedef struct {
  char *label;      /* what the history and the toast say, in the user's language */
  GPtrArray *steps; /* of RkEditStep */
} RkEdit;

RkEdit *rk_edit_new (const char *label);
void rk_edit_free (RkEdit *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RkEdit, rk_edit_free)

/* Inserts the record or replaces the one with its key. Copies @record. */
void rk_edit_put (RkEdit *self, const RkRecordType *type, gconstpointer record);
void rk_edit_remove (RkEdit *self, const RkRecordType *type, const char *key);
