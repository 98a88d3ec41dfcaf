/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-progress: how far long work is, told to whoever started it, and whether it shall stop. The one who starts the work says so for
 * its thread, as with g_cancellable_push_current(); work that nobody listens to goes on as ever. */
#pragma once
#include <glib.h>

#define RK_PROGRESS_ERROR (rk_progress_error_quark ())
GQuark rk_progress_error_quark (void);

/* Work comes in this order; some has but one of them. */
typedef enum { RK_WORK_DRAWING,
               RK_WORK_WRITING } RkWork;

/* @done: of @total. Returns: FALSE when the work shall stop */
typedef gboolean (*RkProgressHeard) (gpointer data, RkWork work, guint done, guint total);

/* For all work that this thread does from now on. @heard: (nullable): NULL: nobody listens any more */
void rk_progress_listen (RkProgressHeard heard, gpointer data);

/* Before each piece of the work. Returns: FALSE when no more is to be done; the work then ends without a result */
gboolean rk_progress_step (RkWork work, guint done, guint total);

/* Before the result is kept. Returns: TRUE, with @error of RK_PROGRESS_ERROR, when the work was told to stop */
gboolean rk_progress_is_stopped (GError **error);
