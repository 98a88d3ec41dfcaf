/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-event-draft: an event while it is being edited: what stands in the form's fields, as typed. A pure function turns it
 * into an event or says at which field what is wrong; the form only shows the answer. */
#pragma once
#include "core/rk-dataset.h"
#include "core/rk-edit.h"
#include "core/rk-event.h"

typedef struct {
  char *key; /* NULL: a new event */
  char *title, *date, *speaker, *expected, *attended, *notes;
  char *venue; /* key; NULL none */
  char *block; /* name; NULL the whole city */
  gint64 kind, state;
  gboolean tentative;
} RkEventDraft;

/* What the form shows of a draft. */
typedef struct {
  char *title_problem, *date_problem, *expected_problem, *attended_problem, *block_problem; /* NULL: nothing wrong */
  char *date_told;                                                                          /* the date as understood: weekday, era, fiscal year, holiday; "" while it is not */
  int year;                                                                                 /* its fiscal year; 0 while unknown */
  RkEvent *event;                                                                           /* NULL while anything is wrong */
} RkEventVerdict;

RkEventDraft *rk_event_draft_new (const RkEvent *event);
/* A draft for a new event, on @date when that is given. */
RkEventDraft *rk_event_draft_new_on (const char *date);
void rk_event_draft_free (RkEventDraft *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RkEventDraft, rk_event_draft_free)

/**
 * rk_event_draft_judge:
 * @dataset: the event that is edited, its year's blocks
 *
 * Returns: (transfer full): the verdict
 */
RkEventVerdict *rk_event_draft_judge (const RkEventDraft *self, const RkDataset *dataset);
void rk_event_verdict_free (RkEventVerdict *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RkEventVerdict, rk_event_verdict_free)

/* Returns: (transfer full): the edit that keeps @event, named after what it changes: "Move “…” to 4 August" */
RkEdit *rk_event_edit (const RkDataset *dataset, const RkEvent *event);

/* Returns: (transfer full): the edit that makes @event begin on @day, in whatever fiscal year that is */
RkEdit *rk_event_move (const RkDataset *dataset, const RkEvent *event, const GDate *day);
