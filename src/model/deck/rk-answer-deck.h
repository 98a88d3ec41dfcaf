/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-answer-deck: slides drawn from the data as it is now. */
#pragma once
#include "draw/picture/rk-picture.h"
#include "model/view/rk-deck-show.h"

/**
 * rk_answer_slide:
 * @page: its number from 1; 0 for none
 * @pages: of how many; 0 to leave it out
 *
 * Returns: (transfer full): 960 × 540, always a picture: where a slide's view cannot be drawn it says why
 */
RkPicture *rk_answer_slide (const RkDataset *dataset, const RkDeck *deck, const RkDeckSlide *slide, const RkStyle *style, guint page, guint pages);

/* Slide by slide, as shown. A picture's anchor is "slide:ID", that of the item that leads to it. */
typedef struct {
  char *title;
  GPtrArray *names;    /* of char *, a slide each, NULL at the end */
  GPtrArray *notes;    /* of char *, a slide each: what the speaker wants to say, "" for nothing or where a slide goes on */
  GArray *ranks;       /* of int, a slide each: 0: a chapter or before the first one, 1: within a chapter */
  GPtrArray *pictures; /* of RkPicture */
  gboolean in_chapter; /* what is drawn next */
} RkDrawnDeck;

/* Slide by slide, for whoever cannot wait for all. @slide: from 0; page numbers stay those of the whole */
RkDrawnDeck *rk_drawn_deck_new (const RkDeckShow *show);
void rk_drawn_deck_draw (RkDrawnDeck *self, const RkDataset *dataset, const RkDeckShow *show, guint slide, const RkStyle *style);

/* Returns: (transfer full): the deck as rk_deck_show() has it; the first one when there is none such. Reports its progress
 * (core/rk-progress.h); where it is to stop, the slides drawn till then */
RkDrawnDeck *rk_answer_deck (const RkDataset *dataset, const char *deck, const RkStyle *style);
/* @first, @last: the slides to draw, from 0; page numbers stay those of the whole */
RkDrawnDeck *rk_answer_deck_shown (const RkDataset *dataset, const RkDeckShow *show, guint first, guint last, const RkStyle *style);
void rk_drawn_deck_free (RkDrawnDeck *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RkDrawnDeck, rk_drawn_deck_free)
