/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-record-rows: which records a form shows as rows of another: the platforms of a station. */
#pragma once
#include "model/draft/rk-draft-table.h"

/* Returns: (nullable): the kind of rows that records of @type have in their form */
const RkDraftKind *rk_record_rows (const RkRecordType *type);
/* Returns: may @record have such rows? */
gboolean rk_record_rows_apply (const RkRecordType *type, gconstpointer record);
