/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-deck-words: the texts of a deck in the language spoken. A figure in a text is not typed but named, so that it is as true as
 * the data: {year}, {year-1}, {event:E606.attended}, and a share {question:Q601.returned%handed_out}. What is named and is not
 * there stays as it is written, so that it is seen. */
#pragma once
#include "core/deck/rk-deck.h"
#include "core/record/rk-dataset.h"

/* @dataset: (nullable): without one only the years are filled in
 *
 * Returns: (transfer full) (nullable): the text in the language spoken, or else the other one, filled in
 */
char *rk_deck_words (const RkDataset *dataset, const RkDeck *deck, const char *japanese, const char *english);

/* Returns: (transfer full): the deck's name, its year filled in */
char *rk_deck_title (const RkDeck *deck);

/* Returns: (transfer full): what a list of slides calls it: its title, or else what it shows */
char *rk_deck_slide_name (const RkDataset *dataset, const RkDeck *deck, const RkDeckSlide *slide);
