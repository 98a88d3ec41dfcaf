/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-kind-list: the kinds of chart in a drop-down: the suggested one first, then what fits too, then what is refused, each with
 * the reason below its name. */
#pragma once
#include <gtk/gtk.h>

/* Gives an empty drop-down the rows' look. */
void rk_kind_list_init (GtkDropDown *drop_down);

/* @forms: (element-type RkSuggestion): as rk_rank_forms() gives them; without any all kinds are listed. The chosen kind stays. */
void rk_kind_list_fill (GtkDropDown *drop_down, const GArray *forms);

/* Returns: the id of the chosen kind */
const char *rk_kind_list_chosen (GtkDropDown *drop_down);
void rk_kind_list_choose (GtkDropDown *drop_down, const char *id);

/* Returns: FALSE when the figures cannot be shown as the chosen kind */
gboolean rk_kind_list_is_fit (GtkDropDown *drop_down);

/* Returns: (transfer full) (nullable): why the chosen kind fits, or why it does not and which would */
char *rk_kind_list_reason (GtkDropDown *drop_down);
