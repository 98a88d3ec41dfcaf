/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-window: one document on screen: a workspace, and the actions that work on it. */
#pragma once
#include "model/session/rk-session.h"

#include <adwaita.h>

#define RK_TYPE_WINDOW (rk_window_get_type ())
G_DECLARE_FINAL_TYPE (RkWindow, rk_window, RK, WINDOW, AdwApplicationWindow)

RkWindow *rk_window_new (GtkApplication *application, RkSession *session);
