/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-field-cell: one text as the widget of its field: an entry, a list of words, a check, a search for a record. Texts go in and
 * come out as a draft keeps them. */
#pragma once
#include "core/record/rk-dataset.h"

#include <gtk/gtk.h>

/* @dataset: whose records a reference may be to; @name: what it is called. A list is still to be filled, a check to be labelled. */
GtkWidget *rk_field_cell_new (const RkDataset *dataset, const RkField *field, const char *name);

/* What follows is also for widgets of a template, and for a text view. */

/**
 * rk_field_cell_fill_list:
 * @values: what the rows stand for in a draft, "" for nothing; %NULL at the end
 * @titles: what they are called, as many
 */
void rk_field_cell_fill_list (GtkDropDown *list, const char *const *values, const char *const *titles);
/* The words of a vocabulary; @nothing: (nullable): what the row for none is called */
void rk_field_cell_fill_choices (GtkDropDown *list, const RkChoice *choices, gint64 first, const char *nothing);

/* Returns: (transfer full): "" for nothing */
char *rk_field_cell_text (gpointer cell);
/* @text: (nullable): NULL as "" */
void rk_field_cell_set_text (gpointer cell, const char *text);
/* Calls @changed (@object) whenever the text is another. */
void rk_field_cell_connect (gpointer cell, GCallback changed, gpointer object);
void rk_field_cell_mark (gpointer cell, gboolean wrong);
