/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-check: what does not add up. Each rule is a row of a table and reads the whole dataset; nothing is ever corrected:
 * a finding says what was published, what its parts give, and the difference. All rules together take under 1 ms. */
#pragma once
#include "core/record/rk-dataset.h"

typedef struct {
  const char *rule;           /* "parts", static */
  char *what;                 /* the figure, for people */
  char *where;                /* year, event or question, for people */
  char *key;                  /* of the record: "observation:meetings-attended-R3" */
  gint64 published, computed; /* RK_MISSING where the finding is not about numbers */
} RkFinding;

void rk_finding_free (RkFinding *self);

/**
 * rk_check_all:
 *
 * Returns: (transfer full) (element-type RkFinding): every finding, in the order of the rules and then of the records
 */
GPtrArray *rk_check_all (const RkDataset *dataset);

/**
 * rk_check_sum_of_parts:
 * @total: the key of an observation of a measure that has parts
 * @sum: (out): what the parts of the same ward, year and period add up to; a 再掲 is not added
 *
 * Returns: %FALSE when a part has no figure, or several answers are allowed, so that there is nothing to compare
 */
gboolean rk_check_sum_of_parts (const RkDataset *dataset, const char *total, gint64 *sum);
