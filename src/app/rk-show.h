/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-show: the way of what is on screen to the meeting room: shown full screen, or added to the deck. On the deck page that is the
 * deck, on any other what the page shows. */
#pragma once
#include "app/rk-workspace.h"

void rk_show_from_start (RkWorkspace *workspace, GVariant *unused);
/* From the picked slide on. */
void rk_show_from_here (RkWorkspace *workspace, GVariant *unused);
/* The same, with the speaker’s window on one screen too. */
void rk_show_with_notes (RkWorkspace *workspace, GVariant *unused);

/* What the page shows becomes the last slide of the deck chosen on the deck page; the first deck is made where there is none. */
void rk_show_add_to_deck (RkWorkspace *workspace, GVariant *unused);
