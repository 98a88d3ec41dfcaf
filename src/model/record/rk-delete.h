/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-delete: taking a record away with all that cannot be without it: records that must refer to it go too, those that may
 * refer to it forget it. Found by the field tables, so that a new record type is known here by itself. */
#pragma once
#include "core/record/rk-dataset.h"
#include "core/record/rk-edit.h"

/* Returns: (transfer full): one edit, so that one undo brings it all back */
RkEdit *rk_delete (const RkDataset *dataset, const RkRecordType *type, const char *key);

/* The same of several records of one type: "Delete 12 placements"; @keys ends with NULL. */
RkEdit *rk_delete_several (const RkDataset *dataset, const RkRecordType *type, const char *const *keys);

/* Returns: (transfer full): what goes with the record, for people: "Question: 3, Answer: 12"; "" when nothing does */
char *rk_delete_tell (const RkEdit *edit);
