/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-slide-list: the slides of a deck as small pictures, one below the other, hidden ones dimmed. They are painted while nothing
 * else is to do. Dragging one moves it; the keys of a slide call the actions "deck.…" of the page around it. */
#pragma once
#include "core/deck/rk-deck.h"
#include "core/record/rk-dataset.h"

#include <gtk/gtk.h>

#define RK_TYPE_SLIDE_LIST (rk_slide_list_get_type ())
G_DECLARE_FINAL_TYPE (RkSlideList, rk_slide_list, RK, SLIDE_LIST, GtkWidget)

typedef void (*RkSlidePicked) (gpointer data, const char *slide);
/* The slide was let go so as to stand at @place among all slides of the deck, from 0. */
typedef void (*RkSlideMoved) (gpointer data, const char *slide, guint place);

/* @data is not owned; it must outlive the list. */
void rk_slide_list_connect (RkSlideList *self, RkSlidePicked picked, RkSlideMoved moved, gpointer data);

/* @deck: (nullable): the key of the deck to show; the slides that were shown keep their pictures until the new ones are painted */
void rk_slide_list_show (RkSlideList *self, const RkDataset *dataset, const char *deck);

/* Selects the slide with that key, which may come only with the next dataset. */
void rk_slide_list_select (RkSlideList *self, const char *slide);
/* Returns: (nullable): the key of the selected slide */
const char *rk_slide_list_selected (RkSlideList *self);
