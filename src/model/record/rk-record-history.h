/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-record-history: the past of one record and its rows in words, a line a change: when, who, and what it was
 * before. */
#pragma once
#include "core/record/rk-dataset.h"
#include "store/rk-record-past.h"

typedef struct {
  char *when, *who; /* "21 Nov 2026 15:02" */
  char *what;       /* "Value: 1,834 → 1,835" a line each */
} RkPastLine;

void rk_past_line_free (RkPastLine *self);

/* @record: the key of the one whose past it is. Returns: (transfer full) (element-type RkPastLine): newest first */
GPtrArray *rk_past_in_words (const RkDataset *dataset, const GPtrArray *past, const char *record);
