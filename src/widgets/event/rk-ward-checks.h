/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-ward-checks: the 24 wards as checks in a grid, in their official order. */
#pragma once
#include "model/event/rk-event-draft.h"

#include <gtk/gtk.h>

/* @toggled is called swapped, with @object. */
void rk_ward_checks_fill (GtkGrid *grid, const RkDataset *dataset, const RkEventDraft *draft, GCallback toggled, gpointer object);
/* From the checks into the draft. */
void rk_ward_checks_read (GtkGrid *grid, RkEventDraft *draft);
