/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-work-row: work that takes longer than a moment, at the foot of the window: what it is, how far it is, and a button that ends
 * it. Worker and window share it: the worker says how far it is as often as it likes, the window looks ten times a second. */
#pragma once
#include "core/rk-progress.h"

#include <gtk/gtk.h>

#define RK_TYPE_WORK_ROW (rk_work_row_get_type ())
G_DECLARE_FINAL_TYPE (RkWorkRow, rk_work_row, RK, WORK_ROW, GtkBox)

/* What is counted. */
typedef enum { RK_WORK_OF_SLIDES, /* drawn first, then written */
               RK_WORK_OF_PAGES,
               RK_WORK_OF_ROWS } RkWorkOf;

/* @name: what is made. Returns: (transfer full): not on screen before it has taken a moment */
RkWorkRow *rk_work_row_new (const char *name, RkWorkOf what);

/* An RkProgressHeard, for any thread that holds a reference to the row. */
gboolean rk_work_row_heard (gpointer row, RkWork work, guint done, guint total);

/* The work is over: the row goes. */
void rk_work_row_end (RkWorkRow *self);
