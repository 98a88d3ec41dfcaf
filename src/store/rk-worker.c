/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/rk-worker.h"

struct RkWorker {
  GAsyncQueue *queue;
  GThread *thread;
};

/* What rk_worker_call() and rk_worker_new() wait for. */
typedef struct {
  GMutex mutex;
  GCond cond;
  gboolean done;
  gpointer data, result;
  GError **error;
} Wait;

typedef struct {
  RkJob run; /* NULL ends the thread */
  GDestroyNotify free_result;
  GTask *task; /* NULL: somebody waits */
  Wait *wait;
} Item;

typedef struct {
  const char *path;
  RkDocumentFlags flags;
  GAsyncQueue *queue;
  Wait wait;
} Start;

static void
wait_init (Wait *wait, gpointer data, GError **error)
{
  *wait = (Wait){ .data = data, .error = error };
  g_mutex_init (&wait->mutex);
  g_cond_init (&wait->cond);
}

/* Returns: the result */
static gpointer
wait_finish (Wait *wait)
{
  g_mutex_lock (&wait->mutex);
  while (!wait->done)
    g_cond_wait (&wait->cond, &wait->mutex);
  g_mutex_unlock (&wait->mutex);
  g_cond_clear (&wait->cond);
  g_mutex_clear (&wait->mutex);
  return wait->result;
}

static void
wait_release (Wait *wait, gpointer result)
{
  g_mutex_lock (&wait->mutex);
  wait->result = result;
  wait->done = TRUE;
  g_cond_signal (&wait->cond);
  g_mutex_unlock (&wait->mutex);
}

static void
run_task (const Item *item, RkDocument *document)
{
  GError *error = NULL;
  gpointer result;

  if (g_task_return_error_if_cancelled (item->task))
    return;
  result = item->run (document, g_task_get_task_data (item->task), &error);
  if (error != NULL)
    g_task_return_error (item->task, error);
  else
    g_task_return_pointer (item->task, result, item->free_result);
}

static gpointer
worker_main (gpointer data)
{
  Start *start = data;
  GAsyncQueue *queue = start->queue;
  g_autoptr (RkDocument) document = rk_document_open (start->path, start->flags, start->wait.error);

  wait_release (&start->wait, document); /* from here on start is gone */
  while (document != NULL) {
    g_autofree Item *item = g_async_queue_pop (queue);

    if (item->run == NULL)
      break;
    if (item->task != NULL)
      run_task (item, document);
    else
      wait_release (item->wait, item->run (document, item->wait->data, item->wait->error));
    g_clear_object (&item->task);
  }
  return NULL;
}

static void
push (RkWorker *self, Item item)
{
  g_async_queue_push (self->queue, g_memdup2 (&item, sizeof item));
}

RkWorker *
rk_worker_new (const char *path, RkDocumentFlags flags, GError **error)
{
  RkWorker *self = g_new0 (RkWorker, 1);
  Start start = { .path = path, .flags = flags };

  self->queue = start.queue = g_async_queue_new_full (g_free);
  wait_init (&start.wait, NULL, error);
  self->thread = g_thread_new ("document", worker_main, &start);
  if (wait_finish (&start.wait) != NULL)
    return self;
  rk_worker_free (self);
  return NULL;
}

void
rk_worker_free (RkWorker *self)
{
  if (self == NULL)
    return;
  push (self, (Item){ 0 }); /* behind every job that was given */
  g_thread_join (self->thread);
  g_async_queue_unref (self->queue);
  g_free (self);
}

void
rk_worker_push (RkWorker *self, RkJob job, GDestroyNotify free_result, GTask *task)
{
  push (self, (Item){ .run = job, .free_result = free_result, .task = g_object_ref (task) });
}

gpointer
rk_worker_call (RkWorker *self, RkJob job, gpointer data, GError **error)
{
  Wait wait;

  g_assert (g_thread_self () != self->thread);
  wait_init (&wait, data, error);
  push (self, (Item){ .run = job, .wait = &wait });
  return wait_finish (&wait);
}
