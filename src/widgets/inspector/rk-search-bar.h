/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-search-bar: finds wards, events, stations and measures while one types; Enter goes to the first, arrows to others. */
#pragma once
#include "model/session/rk-selection.h"

#include <gtk/gtk.h>

#define RK_TYPE_SEARCH_BAR (rk_search_bar_get_type ())
G_DECLARE_FINAL_TYPE (RkSearchBar, rk_search_bar, RK, SEARCH_BAR, GtkWidget)

/* A hit was chosen; @key is NULL when the search was left. */
typedef void (*RkSearchChosen) (gpointer data, const char *key);

void rk_search_bar_attach (RkSearchBar *self, RkSelection *selection, RkSearchChosen chosen, gpointer data);
/* Clears it and takes the keyboard's focus. */
void rk_search_bar_start (RkSearchBar *self);
