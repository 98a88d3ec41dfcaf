/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-deck-show: a deck as it is shown: hidden slides left out, what is too long for one slide gone on on the next. Where a
 * document has no deck, one made of what it holds. */
#pragma once
#include "model/view/rk-deck-words.h"

typedef struct {
  RkDeck *deck;
  GPtrArray *slides; /* of RkDeckSlide; the parts of a long one share its id, their texts are in the language spoken */
} RkDeckShow;

/* Returns: (transfer container) (element-type RkDeckSlide): the slides of the deck with that id, hidden ones too, in order */
GPtrArray *rk_deck_slides (const RkDataset *dataset, const char *deck);

/* Returns: (nullable): the deck with that id or name, in either language; the first one for NULL */
const RkDeck *rk_deck_find (const RkDataset *dataset, const char *name);

/**
 * rk_deck_show:
 * @deck: (nullable): an id or a name; %NULL for the first deck, or what rk_deck_starter() makes
 * @year: the fiscal year to show it for, 0 for the deck's own
 *
 * Returns: (transfer full): %NULL with @error naming the decks when there is none such
 */
RkDeckShow *rk_deck_show (const RkDataset *dataset, const char *deck, int year, GError **error);
void rk_deck_show_free (RkDeckShow *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RkDeckShow, rk_deck_show_free)

/**
 * rk_deck_starter:
 * @deck: (out): (transfer full): an RkDeck
 *
 * Returns: (transfer full) (element-type RkDeckSlide): slides for a meeting in @year, from what the document holds: what a
 *   new deck begins with
 */
GPtrArray *rk_deck_starter (const RkDataset *dataset, int year, RkDeck **deck);
