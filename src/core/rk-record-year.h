/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-record-year: of which fiscal year a record is: its own, or that of the record whose row it is: a placement is of its
 * campaign's year, an answer of its question's, which is of its event's. */
#pragma once
#include "core/record/rk-dataset.h"

/**
 * rk_record_is_of_year:
 * @year: 0 for any
 *
 * Returns: %TRUE also for what is of no year, such as a ward
 */
gboolean rk_record_is_of_year (const RkDataset *dataset, const RkRecordType *type, gconstpointer record, int year);
