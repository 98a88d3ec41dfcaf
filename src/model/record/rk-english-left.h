/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-english-left: English that was left as it was when the Japanese beside it was changed. The document's history knows. */
#pragma once
#include "model/session/rk-session.h"

/* @past: (element-type RkPastChange): of the record, newest first. Returns: has the Japanese become another since the English was last
 * written? */
gboolean rk_english_left_in_past (const RkRecordType *type, const RkField *english, gconstpointer record, const GPtrArray *past);

/* @left: (element-type RkField): the English that was left */
typedef void (*RkEnglishLeftFound) (const GPtrArray *left, gpointer data);

/* Reads the past of the record and calls @found, unless it is stopped before. @key: (nullable): none of a new record, which has no past.
 * Returns: (transfer full): what rk_english_left_stop() stops */
GCancellable *rk_english_left_find (RkSession *session, const RkRecordType *type, const char *key, RkEnglishLeftFound found, gpointer data);
void rk_english_left_stop (GCancellable **reading);
