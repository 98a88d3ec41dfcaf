/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-search: finds records by any part of their words, in kanji, kana or romaji; case, width and the kind of kana do not
 * matter. Reads the dataset in memory: a few hundred records in well under a millisecond. */
#pragma once
#include "core/record/rk-dataset.h"

typedef struct {
  char *key; /* "ward:27127", "measure:consultations" */
  char *title, *detail;
} RkHit;

void rk_hit_free (RkHit *self);

/* Returns: (transfer full) (element-type RkHit): at most @limit, those that begin with @text first */
GPtrArray *rk_search (const RkDataset *dataset, const char *text, guint limit);

/* Returns: (transfer full): @text as it is compared: half width, small letters, hiragana; "" when it is no UTF-8 */
char *rk_search_fold (const char *text);
/* The same among the records of one type; all of them for an empty @text. */
GPtrArray *rk_search_type (const RkDataset *dataset, const RkRecordType *type, const char *text, guint limit);
