/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-discard-dialog: asks before a form that was typed in is closed unsaved. */
#pragma once
#include <adwaita.h>

/* @discarded is called when the planner says so; @data must outlive @form. */
void rk_discard_ask (GtkWindow *form, void (*discarded) (gpointer data), gpointer data);
