/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-warning-private: what the rules see, and how they warn. */
#pragma once
#include "core/event/rk-event.h"
#include "core/rules/rk-warning.h"

typedef struct {
  const RkDataset *dataset;
  int year;
  const GDate *today;
  GPtrArray *events; /* const RkEvent: those of the year that may warn, by date */
  GHashTable *acknowledged;
  GPtrArray *warnings;
} RkWarningRun;

/* Warns of one event. @what: (transfer full) */
void rk_warning_run_add (RkWarningRun *run, const char *rule, const RkEvent *event, char *what);
/* Warns of two. @where: (nullable): instead of the first event's venue or block. @what: (transfer full) */
void rk_warning_run_add_pair (RkWarningRun *run, const char *rule, const RkEvent *first, const RkEvent *second, const char *where, char *what);
/* Warns of an event that a block lacks. @what: (transfer full) */
void rk_warning_run_add_block (RkWarningRun *run, const char *rule, const char *block, char *what);

/* What is needed twice at once. */
void rk_warning_venues (RkWarningRun *run, const char *rule);
void rk_warning_speakers (RkWarningRun *run, const char *rule);
void rk_warning_audiences (RkWarningRun *run, const char *rule);

/* The trainings of a year's blocks. */
void rk_warning_missing_block (RkWarningRun *run, const char *rule);
void rk_warning_far_apart (RkWarningRun *run, const char *rule);
