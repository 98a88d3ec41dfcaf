/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-workspace: what a window holds: header with the fiscal year, pages, inspector, messages. Pages are rows of a table in
 * the .c file. It knows no actions: the window above it has them. */
#pragma once
#include "draw/picture/rk-picture.h"
#include "model/session/rk-selection.h"
#include "model/view/rk-view.h"

#include <adwaita.h>

#define RK_TYPE_WORKSPACE (rk_workspace_get_type ())
G_DECLARE_FINAL_TYPE (RkWorkspace, rk_workspace, RK, WORKSPACE, GtkWidget)

RkWorkspace *rk_workspace_new (RkSession *session);

RkSelection *rk_workspace_selection (RkWorkspace *self);
/* Returns: what the window is called */
const char *rk_workspace_title (RkWorkspace *self);
void rk_workspace_start_search (RkWorkspace *self);
/* Shows the page of that name: "map", "schedule", … */
void rk_workspace_show_page (RkWorkspace *self, const char *name);
/* Picks the record of that key and shows the page that it is at home on. */
void rk_workspace_show_record (RkWorkspace *self, const char *key);
/* @message: text for people, not markup; @undo offers to take it back */
void rk_workspace_toast (RkWorkspace *self, const char *message, gboolean undo);
/* @row: work that goes on, at the foot of the window; it takes itself away */
void rk_workspace_add_work (RkWorkspace *self, GtkWidget *row);
/* Takes @edit; what comes of it is told by a toast. @key: (nullable): what to pick when it is done */
void rk_workspace_step (RkWorkspace *self, RkStep step, RkEdit *edit, const char *key);
/* Returns: (transfer full) (nullable): what the page on screen shows */
RkView *rk_workspace_view (RkWorkspace *self);
/* Returns: (transfer none): the page on screen */
GtkWidget *rk_workspace_page (RkWorkspace *self);
/* Returns: (nullable): the key of the deck chosen on the deck page */
const char *rk_workspace_deck (RkWorkspace *self);
/* Returns: (nullable): the key of the slide that is picked, while the deck page is on screen */
const char *rk_workspace_slide (RkWorkspace *self);
/* Returns: (transfer full) (nullable): the day that has the focus in the schedule */
char *rk_workspace_focused_day (RkWorkspace *self);
