/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-slide-keys: the keys of a slide show, those of every program for presentations, in whichever of its windows they are pressed:
 * arrows, space, Page Up and Down, Home, End, a number and Return, B and W for a blank screen, Escape. Besides Z zooms into what is
 * pointed at, L or Control held shows the pointer, Control with Page Up or Down steps the fiscal year,
 * ? or F1 lists the keys (rk-slide-help.c names them for people). */
#pragma once
#include "widgets/show/rk-slide-show.h"

/* Returns: FALSE when the key means nothing here */
gboolean rk_slide_key (RkSlideShow *show, guint key, GdkModifierType state);

/* Lets the keys of @window lead @show, before any widget in it sees them, but for Return on an item with the focus. */
void rk_slide_keys_add (GtkWidget *window, RkSlideShow *show);
