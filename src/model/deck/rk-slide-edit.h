/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-slide-edit: what can be done to the slides of a deck, as named edits. Slides are put far apart, so that moving or adding one
 * changes no other; only where no room is left the deck is counted anew. */
#pragma once
#include "core/deck/rk-deck.h"
#include "core/record/rk-edit.h"
#include "model/view/rk-view.h"

/* Between two slides as they are first put: twenty moves into one gap find room. */
#define RK_SLIDE_GAP (1 << 20)

/* Returns: (transfer full): a key that no slide of the deck has */
char *rk_slide_new_key (const RkDataset *dataset, const char *deck);

/**
 * rk_slide_add:
 * @slide: a slide of @deck as it shall be, its key and place still missing
 * @after: (nullable): the key of the slide it follows; NULL: at the end
 * @key: (out) (transfer full): the new slide's
 *
 * Returns: (transfer full): "Add “…” to the deck “…”"
 */
RkEdit *rk_slide_add (const RkDataset *dataset, const RkDeck *deck, const RkDeckSlide *slide, const char *after, char **key);

/* The same for a picture of what @view shows; the slide keeps the view, no figure. */
RkEdit *rk_slide_add_view (const RkDataset *dataset, const RkDeck *deck, const RkView *view, const char *after, char **key);

/* The copy follows its original. */
RkEdit *rk_slide_duplicate (const RkDataset *dataset, const RkDeckSlide *slide, char **key);

/* @place: where it stands afterwards among all slides of its deck, from 0; beyond the end is the end. Returns: (nullable): NULL
 * when it stands there already */
RkEdit *rk_slide_move (const RkDataset *dataset, const RkDeckSlide *slide, guint place);

RkEdit *rk_slide_set_hidden (const RkDataset *dataset, const RkDeckSlide *slide, gboolean hidden);
RkEdit *rk_slide_remove (const RkDataset *dataset, const RkDeckSlide *slide);
/* @slide: with its texts as they shall be */
RkEdit *rk_slide_change (const RkDataset *dataset, const RkDeckSlide *slide);
