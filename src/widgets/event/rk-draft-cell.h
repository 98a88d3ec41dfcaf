/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-draft-cell: one text of a draft as the widget of its field: an entry, a list of words, a check. Texts go in and come
 * out as a draft keeps them. */
#pragma once
#include "model/event/rk-draft-table.h"

#include <gtk/gtk.h>

GtkWidget *rk_draft_cell_new (const RkDraftKind *kind, guint column, const char *text);

/* What follows is also for widgets of a template: an entry, a check, a text view, or a list that was filled below. */

/**
 * rk_draft_cell_fill_list:
 * @values: what the rows stand for in a draft, "" for nothing; %NULL at the end
 * @titles: what they are called, as many
 */
void rk_draft_cell_fill_list (GtkDropDown *list, const char *const *values, const char *const *titles);
/* The words of a vocabulary; @nothing: (nullable): what the row for none is called */
void rk_draft_cell_fill_choices (GtkDropDown *list, const RkChoice *choices, gint64 first, const char *nothing);

char *rk_draft_cell_text (gpointer cell);
void rk_draft_cell_set_text (gpointer cell, const char *text);
/* Returns: the signal that says the text is another */
const char *rk_draft_cell_signal (gpointer cell);
void rk_draft_cell_mark (gpointer cell, gboolean wrong);
