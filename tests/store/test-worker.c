/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The thread that owns a document: order, errors, cancelling, and an end with work still queued. */
#include "store/rk-worker.h"

#include "fixture.h"

#define JOBS 1000

static gpointer
append_number (RkDocument *document, gpointer data, GError **error)
{
  GArray *seen = data;
  int next = (int) seen->len;

  g_array_append_val (seen, next);
  return GINT_TO_POINTER (next + 1);
}

static gpointer
fail (RkDocument *document, gpointer data, GError **error)
{
  g_set_error (error, RK_DOCUMENT_ERROR, RK_DOCUMENT_ERROR_RECORD, "no: %s", (const char *) data);
  return NULL;
}

static gpointer
name_it (RkDocument *document, gpointer data, GError **error)
{
  return GINT_TO_POINTER (name_source (document, data, data, "One", error));
}

static gpointer
list_it (RkDocument *document, gpointer data, GError **error)
{
  return list_sources (document);
}

static gpointer
wait_for_gate (RkDocument *document, gpointer data, GError **error)
{
  GMutex *gate = data;

  g_mutex_lock (gate);
  g_mutex_unlock (gate);
  return NULL;
}

static RkWorker *
must_start (void)
{
  g_autoptr (GError) error = NULL;
  RkWorker *worker = rk_worker_new (":memory:", RK_DOCUMENT_CREATE, &error);

  g_assert_no_error (error);
  g_assert_nonnull (worker);
  return worker;
}

typedef struct {
  GArray *numbers;
  GThread *thread;
  guint done;
} Order;

static void
take_number (GObject *source, GAsyncResult *result, gpointer data)
{
  Order *order = data;
  int number = GPOINTER_TO_INT (g_task_propagate_pointer (G_TASK (result), NULL));

  g_assert_true (g_thread_self () == order->thread); /* back on the caller's context */
  g_assert_cmpint (number, ==, (int) order->done + 1);
  order->done++;
}

static void
test_order (void)
{
  g_autoptr (RkWorker) worker = must_start ();
  g_autoptr (GArray) seen = g_array_new (FALSE, FALSE, sizeof (int));
  Order order = { seen, g_thread_self (), 0 };

  for (int i = 0; i < JOBS; i++) {
    g_autoptr (GTask) task = g_task_new (NULL, NULL, take_number, &order);

    g_task_set_task_data (task, seen, NULL);
    rk_worker_push (worker, append_number, NULL, task);
  }
  while (order.done < JOBS)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (seen->len, ==, JOBS);
}

static void
test_a_call_waits_behind_what_was_pushed (void)
{
  g_autoptr (RkWorker) worker = must_start ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GTask) task = g_task_new (NULL, NULL, NULL, NULL);
  g_autofree char *sources = NULL;

  g_task_set_task_data (task, g_strdup ("a"), g_free);
  rk_worker_push (worker, name_it, NULL, task);
  sources = rk_worker_call (worker, list_it, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (sources, ==, "a=One");
}

static void
take_error (GObject *source, GAsyncResult *result, gpointer data)
{
  g_assert_null (g_task_propagate_pointer (G_TASK (result), data));
}

static void
test_errors (void)
{
  g_autoptr (RkWorker) worker = must_start ();
  g_autoptr (GTask) task = NULL;
  g_autoptr (GError) called = NULL;
  g_autoptr (GError) pushed = NULL;

  g_assert_null (rk_worker_call (worker, fail, (gpointer) "called", &called));
  assert_says (called, RK_DOCUMENT_ERROR_RECORD, "no:", "called");
  g_assert_null (rk_worker_call (worker, fail, (gpointer) "unheard", NULL));
  task = g_task_new (NULL, NULL, take_error, &pushed);
  g_task_set_task_data (task, (gpointer) "pushed", NULL);
  rk_worker_push (worker, fail, NULL, task);
  while (pushed == NULL)
    g_main_context_iteration (NULL, TRUE);
  assert_says (pushed, RK_DOCUMENT_ERROR_RECORD, "no:", "pushed");
  g_assert_nonnull (rk_worker_call (worker, name_it, (gpointer) "a", NULL)); /* the thread goes on */
}

static void
test_a_cancelled_job_does_not_run (void)
{
  g_autoptr (RkWorker) worker = must_start ();
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GTask) blocker = g_task_new (NULL, NULL, NULL, NULL);
  g_autoptr (GTask) task = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *sources = NULL;
  GMutex gate;

  g_mutex_init (&gate);
  g_mutex_lock (&gate);
  g_task_set_task_data (blocker, &gate, NULL);
  rk_worker_push (worker, wait_for_gate, NULL, blocker);
  task = g_task_new (NULL, cancellable, take_error, &error);
  g_task_set_task_data (task, (gpointer) "a", NULL);
  rk_worker_push (worker, name_it, NULL, task);
  g_cancellable_cancel (cancellable);
  g_mutex_unlock (&gate);
  while (error == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  sources = rk_worker_call (worker, list_it, NULL, NULL);
  g_assert_cmpstr (sources, ==, "");
  g_mutex_clear (&gate);
}

static void
test_the_end_waits_for_what_was_given (void)
{
  g_autoptr (Folder) folder = folder_new ();
  g_autofree char *path = path_in (folder, "plan.renkei");
  g_autoptr (RkDocument) document = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (RkDataset) dataset = NULL;
  RkWorker *worker = rk_worker_new (path, RK_DOCUMENT_CREATE, &error);

  g_assert_no_error (error);
  for (int i = 0; i < 50; i++) {
    g_autoptr (GTask) task = g_task_new (NULL, NULL, NULL, NULL);

    g_task_set_task_data (task, g_strdup_printf ("s%d", i), g_free);
    rk_worker_push (worker, name_it, NULL, task);
  }
  rk_worker_free (worker);
  assert_folder (folder, "plan.renkei");
  document = must_open (path, RK_DOCUMENT_OPEN);
  dataset = rk_document_read (document, NULL);
  g_assert_cmpuint (rk_dataset_all (dataset, &rk_source_type)->len, ==, 50);
  while (g_main_context_iteration (NULL, FALSE))
    continue; /* the tasks' answers */
}

static int freed;

static void
free_and_count (gpointer result)
{
  g_free (result);
  g_atomic_int_inc (&freed);
}

static void
test_an_unclaimed_result_is_freed (void)
{
  RkWorker *worker = must_start ();
  GTask *task = g_task_new (NULL, NULL, NULL, NULL);

  rk_worker_push (worker, list_it, free_and_count, task);
  rk_worker_free (worker);
  g_object_unref (task);
  while (g_main_context_iteration (NULL, FALSE))
    continue;
  g_assert_cmpint (g_atomic_int_get (&freed), ==, 1);
}

static void
test_a_document_that_does_not_open (void)
{
  g_autoptr (Folder) folder = folder_new ();
  g_autofree char *path = path_in (folder, "plan.renkei");
  g_autoptr (GError) error = NULL;

  g_assert_null (rk_worker_new (path, RK_DOCUMENT_OPEN, &error));
  assert_says (error, RK_DOCUMENT_ERROR_OPEN, "plan.renkei", "cannot be opened");
  g_assert_null (rk_worker_new (path, RK_DOCUMENT_OPEN, NULL));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/worker/order", test_order);
  g_test_add_func ("/worker/a-call-waits-behind-what-was-pushed", test_a_call_waits_behind_what_was_pushed);
  g_test_add_func ("/worker/errors", test_errors);
  g_test_add_func ("/worker/a-cancelled-job-does-not-run", test_a_cancelled_job_does_not_run);
  g_test_add_func ("/worker/the-end-waits-for-what-was-given", test_the_end_waits_for_what_was_given);
  g_test_add_func ("/worker/an-unclaimed-result-is-freed", test_an_unclaimed_result_is_freed);
  g_test_add_func ("/worker/a-document-that-does-not-open", test_a_document_that_does_not_open);
  return g_test_run ();
}
