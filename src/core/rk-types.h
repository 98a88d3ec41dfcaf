/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-types: the one place that lists the record types. Nothing below it includes it. */
#pragma once
#include "core/record/rk-field.h"

/* Returns: every type, NULL at the end, those that others refer to first */
const RkRecordType *const *rk_types (void);
/* Returns: (nullable): the type of that name */
const RkRecordType *rk_type (const char *name);
