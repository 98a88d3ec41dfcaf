/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-slide-years: a slide, some years on: its view moves, and of its words stay those that still hold. For the presentation that
 * steps the year, and for next year's deck. */
#pragma once
#include "core/deck/rk-deck.h"
#include "core/record/rk-dataset.h"

/**
 * rk_slide_move_years:
 * @years: how far on, or back below zero
 *
 * A picture that says what it shows loses the title that was written for another year's, and its source; headings of the rest
 * name the other year. A slide of text, or of one record of a year that the other year lacks, tells of its own year whatever
 * the deck's: it is left as it is.
 *
 * Returns: did it move? FALSE when it still tells of its own year
 */
gboolean rk_slide_move_years (const RkDataset *dataset, RkDeckSlide *slide, int years);

/* Moves every fiscal year, era year and year of four digits that @text names. @text: (inout) (nullable) (transfer full) */
void rk_text_move_years (char **text, int years);
