/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rk-progress.h"

#include "core/rk-language.h"

G_DEFINE_QUARK (rk_progress_error, rk_progress_error)

typedef struct {
  RkProgressHeard heard;
  gpointer data;
  gboolean stopped;
} Listener;

static GPrivate listeners = G_PRIVATE_INIT (g_free);

void
rk_progress_listen (RkProgressHeard heard, gpointer data)
{
  Listener *listener = NULL;

  if (heard != NULL) {
    listener = g_new0 (Listener, 1);
    *listener = (Listener){ heard, data, FALSE };
  }
  g_private_replace (&listeners, listener);
}

gboolean
rk_progress_step (RkWork work, guint done, guint total)
{
  Listener *listener = g_private_get (&listeners);

  if (listener == NULL)
    return TRUE;
  listener->stopped = listener->stopped || !listener->heard (listener->data, work, done, total);
  return !listener->stopped;
}

gboolean
rk_progress_is_stopped (GError **error)
{
  const Listener *listener = g_private_get (&listeners);

  if (listener == NULL || !listener->stopped)
    return FALSE;
  g_set_error_literal (error, RK_PROGRESS_ERROR, 0, _ ("Cancelled. Nothing was written; what was there before is kept."));
  return TRUE;
}
