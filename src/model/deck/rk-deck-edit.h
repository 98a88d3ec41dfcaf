/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-deck-edit: what can be done to whole decks, as named edits. */
#pragma once
#include "core/deck/rk-deck.h"
#include "core/record/rk-dataset.h"
#include "core/record/rk-edit.h"
#include "model/view/rk-view.h"

/**
 * rk_deck_add:
 * @name: what the meeting calls it
 * @view: (nullable): what its first slide behind the title page shows
 * @key: (out) (transfer full): the new deck's
 *
 * Returns: (transfer full): the edit that makes a deck with a title page of that name
 */
RkEdit *rk_deck_add (const RkDataset *dataset, const char *name, int year, const RkView *view, char **key);

/* The same, with a slide of everything that the document holds for the year (rk_deck_starter()), to be thinned out. */
RkEdit *rk_deck_start (const RkDataset *dataset, int year, char **key);

/**
 * rk_deck_duplicate:
 * @years: 0: as it is, for the next meeting; 1: moved on a year, with every year that a slide's view or the deck's name and title
 *   page have in them; findings and notes stay, for the planner to look at again
 * @key: (out) (transfer full): the new deck's
 */
RkEdit *rk_deck_duplicate (const RkDataset *dataset, const RkDeck *deck, int years, char **key);

/* @deck: with its members as they shall be */
RkEdit *rk_deck_change (const RkDataset *dataset, const RkDeck *deck);

/* With all its slides. */
RkEdit *rk_deck_remove (const RkDataset *dataset, const RkDeck *deck);
