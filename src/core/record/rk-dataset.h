/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-dataset: every record of a document at one moment, in memory. Built once, then never changed, so that any thread may
 * read it; the window draws from it and asks the file nothing on the way to a frame. Look-up by key O(1). */
#pragma once
#include "core/record/rk-field.h"

typedef struct RkDataset RkDataset;

RkDataset *rk_dataset_new (void);
RkDataset *rk_dataset_ref (RkDataset *self);
void rk_dataset_unref (RkDataset *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RkDataset, rk_dataset_unref)

/* Takes @record, while the dataset is built; rows keep the order in which they come. A key that is there already is
 * refused: the record is freed and FALSE returned. */
gboolean rk_dataset_take (RkDataset *self, const RkRecordType *type, gpointer record);

/* Returns: (transfer none): the records of @type in their order */
const GPtrArray *rk_dataset_all (const RkDataset *self, const RkRecordType *type);

/* Returns: (transfer none) (nullable): the record with that key */
gconstpointer rk_dataset_get (const RkDataset *self, const RkRecordType *type, const char *key);

/**
 * rk_dataset_years:
 *
 * Returns: (transfer container) (element-type gint64): the fiscal years that any record is of: a block, an event, a
 *   figure, a campaign; in order
 */
GArray *rk_dataset_years (const RkDataset *self);
