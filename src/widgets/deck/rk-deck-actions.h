/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-deck-actions: what can be done on the deck page, a row of a table each: the actions "deck.…" of menus and keys. */
#pragma once
#include "model/session/rk-selection.h"

#include <gtk/gtk.h>

void rk_deck_actions_install (GtkWidgetClass *class, GtkWidgetActionActivateFunc run);

/* @target: (nullable): of the action; @deck, @slide: (nullable): keys of what is chosen on the page */
void rk_deck_actions_run (GtkWidget *page, const char *action, GVariant *target, RkSelection *selection, const char *deck, const char *slide);
void rk_deck_actions_update (GtkWidget *page, RkSelection *selection, const char *deck, const char *slide);

/* The slide goes to @place among all slides of its deck. */
void rk_deck_actions_move (RkSelection *selection, const char *slide, guint place);
