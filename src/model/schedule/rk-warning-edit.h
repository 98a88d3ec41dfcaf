/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-warning-edit: putting a warning aside with a reason, and bringing it back, as named edits. */
#pragma once
#include "core/record/rk-edit.h"
#include "core/rules/rk-warning.h"

/* @reason: why it does not matter, in the planner's words. Returns: (transfer full) */
RkEdit *rk_warning_put_aside (const RkWarning *warning, const char *reason);
/* Returns: (transfer full): the edit that removes every acknowledgement of the warning */
RkEdit *rk_warning_bring_back (const RkDataset *dataset, const RkWarning *warning);
