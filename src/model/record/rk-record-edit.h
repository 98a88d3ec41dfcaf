/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-record-edit: what can be done to records of any type, as edits named after what they change. */
#pragma once
#include "core/record/rk-dataset.h"
#include "core/record/rk-edit.h"

/**
 * rk_record_new_key:
 *
 * Returns: (transfer full): a key that no record of @type has yet: "ACP-R7-23" for a row of that campaign, "site-3"
 */
char *rk_record_new_key (const RkDataset *dataset, const RkRecordType *type, gconstpointer record);

/* Returns: (transfer full): "12 placements" */
char *rk_records_count (const RkRecordType *type, guint n);

/**
 * rk_records_put:
 * @records: of @type, with their keys
 *
 * Returns: (transfer full) (nullable): the edit that keeps them, "Change 12 placements: Copies"; %NULL when nothing changes
 */
RkEdit *rk_records_put (const RkDataset *dataset, const RkRecordType *type, const GPtrArray *records);
