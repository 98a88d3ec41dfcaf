/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-answer-deck: the meeting's deck, drawn from the data as it is now: title, block map, events of the year, meetings
 * attended, consultations, one survey. */
#pragma once
#include "core/rk-dataset.h"
#include "draw/rk-picture.h"

typedef struct {
  char *title;
  GPtrArray *names;    /* of char *, a slide each, NULL at the end */
  GPtrArray *pictures; /* of RkPicture, a slide each */
} RkDrawnDeck;

/* Returns: (transfer full): the deck for @year */
RkDrawnDeck *rk_answer_deck (const RkDataset *dataset, int year, const RkStyle *style);
void rk_drawn_deck_free (RkDrawnDeck *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RkDrawnDeck, rk_drawn_deck_free)
