/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-worker: the one thread that owns a document. Jobs run in the order in which they are given; an asynchronous result
 * comes back on the main context of the caller. Giving a job costs a queue push; the caller must keep nothing that the
 * job reads: a job's data is owned by its task. A job whose task is cancelled before its turn does not run; one that wrote should
 * not be reported as cancelled afterwards: g_task_set_check_cancellable (task, FALSE). */
#pragma once
#include "store/rk-document.h"

#include <gio/gio.h>

typedef struct RkWorker RkWorker;

/* Runs on the worker's thread. Returns the result, or NULL with @error set. */
typedef gpointer (*RkJob) (RkDocument *document, gpointer data, GError **error);

/* Opens the document on a new thread and waits for it. Returns: (transfer full): NULL with @error when it did not open */
RkWorker *rk_worker_new (const char *path, RkDocumentFlags flags, GError **error);
/* Finishes every job that was given, closes the document, ends the thread. */
void rk_worker_free (RkWorker *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RkWorker, rk_worker_free)

/* @task carries the data (g_task_set_task_data()) and the callback; @free_result frees an unclaimed result. */
void rk_worker_push (RkWorker *self, RkJob job, GDestroyNotify free_result, GTask *task);

/* Runs @job on the thread and waits for it. Not from a window. */
gpointer rk_worker_call (RkWorker *self, RkJob job, gpointer data, GError **error);
