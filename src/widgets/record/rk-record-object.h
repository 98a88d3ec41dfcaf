/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-record-object: a record as a row of a list model, with the words of its columns. It holds on to its dataset, so that a
 * row may outlive what is on screen, and finds a word only when it is asked for: of thousands of rows few are seen. The signal
 * "changed" says that its words are others now. */
#pragma once
#include "core/record/rk-dataset.h"

#include <glib-object.h>

#define RK_TYPE_RECORD_OBJECT (rk_record_object_get_type ())
G_DECLARE_FINAL_TYPE (RkRecordObject, rk_record_object, RK, RECORD_OBJECT, GObject)

/* @record: one of @dataset */
RkRecordObject *rk_record_object_new (const RkDataset *dataset, const RkRecordType *type, gconstpointer record);
/* The same record as it is in another dataset. Returns: %TRUE when a word may be another */
gboolean rk_record_object_update (RkRecordObject *self, const RkDataset *dataset, gconstpointer record);
gconstpointer rk_record_object_record (RkRecordObject *self);
/* Returns: (transfer none): the word of a field; a date without its year where a column says the year */
const char *rk_record_object_word (RkRecordObject *self, const RkField *field);
/* Orders numbers and dates by value, all else by its word. */
int rk_record_object_compare (RkRecordObject *a, RkRecordObject *b, const RkField *field);
