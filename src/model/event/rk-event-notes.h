/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-event-notes: what follows from what is typed of an event: its date in full, the wards of its block, sums, shares. What
 * does not add up is said beside its field, never refused and never put right. */
#pragma once
#include "model/event/rk-event-draft.h"

/* Fills the verdict's told texts and warnings. @event: as far as it can be read */
void rk_event_notes_add (RkEventVerdict *verdict, const RkEventDraft *draft, const RkDataset *dataset, const RkEvent *event);

/* The same of the questions alone, in rk-question-notes.c. */
void rk_question_notes_add (RkTableVerdict *questions);

/* Fills what the year's plan would be warned of, in rk-event-warnings.c: the same rules as the warnings of the schedule's page. */
void rk_event_warnings_add (RkEventVerdict *verdict, const RkEventDraft *draft, const RkDataset *dataset, const RkEvent *event);
