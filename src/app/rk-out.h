/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-out: what is on screen leaves it for the clipboard or for paper. */
#pragma once
#include "app/rk-workspace.h"

/* The page’s picture, in the form of a slide and with twice as many pixels, as other programs paste it. */
void rk_out_copy_picture (RkWorkspace *workspace, GVariant *unused);
/* The deck on the deck page, else the page’s picture, through the desktop’s dialog. */
void rk_out_print (RkWorkspace *workspace, GVariant *unused);
