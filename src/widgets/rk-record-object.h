/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-record-object: a record as a row of a list model, with the words of its columns. */
#pragma once
#include "core/rk-dataset.h"

#include <glib-object.h>

#define RK_TYPE_RECORD_OBJECT (rk_record_object_get_type ())
G_DECLARE_FINAL_TYPE (RkRecordObject, rk_record_object, RK, RECORD_OBJECT, GObject)

/* Copies the record. */
RkRecordObject *rk_record_object_new (const RkDataset *dataset, const RkRecordType *type, gconstpointer record);
gconstpointer rk_record_object_record (RkRecordObject *self);
/* Returns: (transfer none): the word of a field */
const char *rk_record_object_word (RkRecordObject *self, const RkField *field);
/* Orders numbers and dates by value, all else by its word. */
int rk_record_object_compare (RkRecordObject *a, RkRecordObject *b, const RkField *field);
