/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-save: asks for a file, then keeps what is on screen there, or opens or makes a document. Files are drawn in a worker
 * thread. */
#pragma once
#include "app/rk-window.h"

/* The page on screen, as PNG, SVG or PDF. */
void rk_save_picture (RkWindow *window);
/* The year's deck, as PDF. */
void rk_save_deck (RkWindow *window);
/* @create: a new document with the published figures, else one that is there */
void rk_choose_document (RkWindow *window, gboolean create);
