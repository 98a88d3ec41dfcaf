/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-deck-page: a deck for a meeting: its slides on the left, the picked one large, its texts below. Slides are dragged, duplicated,
 * hidden and deleted here; a whole deck is copied for the next meeting or the next year. */
#pragma once
#include "model/session/rk-selection.h"

#include <gtk/gtk.h>

#define RK_TYPE_DECK_PAGE (rk_deck_page_get_type ())
G_DECLARE_FINAL_TYPE (RkDeckPage, rk_deck_page, RK, DECK_PAGE, GtkWidget)

/* Shows the document of @selection from now on and follows it. */
void rk_deck_page_attach (RkDeckPage *self, RkSelection *selection);

/* Returns: (nullable): the key of the deck that is chosen, and of the slide that is picked */
const char *rk_deck_page_deck (RkDeckPage *self);
const char *rk_deck_page_slide (RkDeckPage *self);
