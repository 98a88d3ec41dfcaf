/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-event-lists: what the lists of the event's editor offer: words, venues with their capacity, the blocks of the year,
 * sources, and the series that there are. */
#pragma once
#include "model/event/rk-event-draft.h"

#include <gtk/gtk.h>

void rk_event_lists_fill (GtkDropDown *kinds, GtkDropDown *states, GtkDropDown *modes);
void rk_event_lists_fill_venues (GtkDropDown *list, const RkDataset *dataset);
void rk_event_lists_fill_sources (GtkDropDown *list, const RkDataset *dataset);
/* A menu whose entries call "form.series". */
void rk_event_lists_fill_series (GtkMenuButton *button, const RkDataset *dataset);

/* The whole city, the blocks of @year, and single wards; a block the draft has keeps its row even when that year has none
 * such. Selects what the draft is for. */
void rk_event_lists_fill_blocks (GtkDropDown *list, const RkDataset *dataset, const RkEventDraft *draft, int year);
gboolean rk_event_lists_is_by_wards (GtkDropDown *list);
