/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-window: one document on screen: header with the fiscal year, pages, inspector. Pages are rows of a table in the .c
 * file; actions are rows in rk-window-actions. */
#pragma once
#include "draw/rk-picture.h"
#include "model/rk-selection.h"

#include <adwaita.h>

#define RK_TYPE_WINDOW (rk_window_get_type ())
G_DECLARE_FINAL_TYPE (RkWindow, rk_window, RK, WINDOW, AdwApplicationWindow)

RkWindow *rk_window_new (GtkApplication *application, RkSession *session);

RkSelection *rk_window_selection (RkWindow *self);
void rk_window_start_search (RkWindow *self);
/* Shows page @index, from 0. */
void rk_window_show_page (RkWindow *self, int index);
/* @message: text for people, not markup; @undo offers to take it back */
void rk_window_toast (RkWindow *self, const char *message, gboolean undo);
/* Takes @edit; what comes of it is told by a toast. @key: (nullable): what to pick when it is done */
void rk_window_step (RkWindow *self, RkStep step, RkEdit *edit, const char *key);
/* Returns: (transfer full): what the page on screen shows */
RkPicture *rk_window_draw_page (RkWindow *self, const RkStyle *style, double width, double height);
/* Returns: (transfer full) (nullable): the day that has the focus in the schedule */
char *rk_window_focused_day (RkWindow *self);
