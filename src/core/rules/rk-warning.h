/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-warning: what a planner should look at again in a year's plan. Each rule is a row of a table, as in rk-check.h, but a
 * warning is about what may still be put right, where a finding is about figures that do not add up. A warning that comes
 * for nothing teaches people to look away, so every rule is silent where it is not sure: a day with several events is a
 * stack, and postponed, cancelled and standing events and those of other cities never warn. */
#pragma once
#include "core/record/rk-dataset.h"

/* From this many days after an event on it should be known whether it was held, and how many came. */
#define RK_WARNING_PATIENCE 14
/* The trainings of two blocks are one round when they are no further apart than this. */
#define RK_WARNING_ROUND_DAYS 10

typedef struct {
  const char *rule;   /* "venue", static */
  char *id;           /* of the rule, the events and what is so of them: "weekend:E701@2025-06-14"; another once that is otherwise */
  char *what;         /* a sentence for people, that names the events */
  char *where;        /* venue or block, for people; "" where there is none */
  char *when;         /* for people */
  char **events;      /* keys of the events it is about; none where one is missing */
  const char *reason; /* why a planner put it aside; NULL: nobody did. Owned by the acknowledgements it came with */
} RkWarning;

void rk_warning_free (RkWarning *self);

/**
 * rk_warnings:
 * @year: a fiscal year, 0 for every year
 * @today: a valid date
 * @acknowledged: (nullable): the id of a warning → the reason, as rk_warnings_acknowledged() gives it; must outlive the
 *   warnings
 *
 * Returns: (transfer full) (element-type RkWarning): every warning, put aside or not, in the order of the years, of the
 *   rules and of the dates
 */
GPtrArray *rk_warnings (const RkDataset *dataset, int year, const GDate *today, GHashTable *acknowledged);

/**
 * rk_warnings_acknowledged:
 *
 * Returns: (transfer full): the id of each warning that was put aside → the reason; keys and reasons belong to @dataset
 */
GHashTable *rk_warnings_acknowledged (const RkDataset *dataset);
