/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-revisions: how often each record was changed, counted from the history. An undo and a redo are changes too: the number
 * never falls, as SEQUENCE of a calendar must not. */
#pragma once
#include "core/record/rk-field.h"
#include "store/rk-document.h"

/* Returns: (transfer full) (element-type utf8 guint): key → times, for records of @type that were changed at all; %NULL with @error */
GHashTable *rk_revisions_count (RkDocument *document, const RkRecordType *type, GError **error);
