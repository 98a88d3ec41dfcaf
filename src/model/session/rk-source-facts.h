/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-source-facts: where figures come from, and what comes from a document, as facts for the inspector. */
#pragma once
#include "model/session/rk-event-facts.h"

/* The sections of a document, and how many records are from each. */
void rk_source_facts (const RkDataset *dataset, const char *source, RkAddFact add, gpointer facts);

/* The rows that are added up, each by its ward, in the order of their keys. @keys: NULL at the end; of records of @type */
void rk_sum_facts (const RkDataset *dataset, const RkRecordType *type, const char *const *keys, RkAddFact add, gpointer facts);
