/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/session/rk-session.h"

#include "model/built-in/rk-built-in.h"
#include "model/built-in/rk-later.h"
#include "model/words/rk-glossary-fill.h"
#include "store/rk-record-past.h"
#include "store/rk-revisions.h"
#include "store/rk-worker.h"

#include <glib/gstdio.h>

struct _RkSession {
  GObject parent_instance;

  RkWorker *worker;
  char *path, *holder;
  gboolean read_only;
  RkDataset *dataset;
  RkHistoryTop top;
};

G_DEFINE_FINAL_TYPE (RkSession, rk_session, G_TYPE_OBJECT)

enum { CHANGED,
       N_SIGNALS };
static guint signals[N_SIGNALS];

/* What a job brings back to the session. */
typedef struct {
  RkDataset *dataset;
  RkHistoryTop top;
  char *label;
  char *holder;
  gboolean read_only;
} State;

/* What a job is given. */
typedef struct {
  RkStep step;
  RkEdit *edit;
} Order;

static void
state_free (gpointer data)
{
  State *state = data;

  rk_dataset_unref (state->dataset);
  rk_history_top_clear (&state->top);
  g_free (state->label);
  g_free (state->holder);
  g_free (state);
}

static void
order_free (gpointer data)
{
  Order *order = data;

  rk_edit_free (order->edit);
  g_free (order);
}

static gpointer
read_state (RkDocument *document, char *label, GError **error)
{
  State *state = g_new0 (State, 1);

  state->label = label;
  state->read_only = rk_document_is_read_only (document);
  state->holder = g_strdup (rk_document_holder (document));
  state->dataset = rk_document_read (document, error);
  if (state->dataset != NULL && rk_history_top (document, &state->top, error))
    return state;
  state_free (state);
  return NULL;
}

/* Runs on the worker's thread, as do all jobs below. */
static gpointer
step_job (RkDocument *document, gpointer data, GError **error)
{
  const Order *order = data;
  char *label = NULL;
  gboolean done;

  if (order->step == RK_STEP_EDIT) {
    done = rk_history_apply (document, order->edit, error);
    label = g_strdup (order->edit->label);
  } else if (order->step == RK_STEP_UNDO)
    done = rk_history_undo (document, &label, error);
  else
    done = rk_history_redo (document, &label, error);
  if (done)
    return read_state (document, label, error);
  g_free (label);
  return NULL;
}

static gpointer
read_job (RkDocument *document, gpointer data, GError **error)
{
  rk_later_add (document);
  return read_state (document, NULL, error);
}

static gpointer
fill_job (RkDocument *document, gpointer data, GError **error)
{
  return rk_history_fill (document, data, error) ? read_state (document, NULL, error) : NULL;
}

static gpointer
history_job (RkDocument *document, gpointer data, GError **error)
{
  return rk_history_list (document, GPOINTER_TO_UINT (data), error);
}

static gpointer
revisions_job (RkDocument *document, gpointer data, GError **error)
{
  return rk_revisions_count (document, data, error);
}

/* Which record's past is asked for. */
typedef struct {
  const RkRecordType *type;
  char *key;
} PastQuestion;

static void
past_question_free (gpointer data)
{
  g_free (((PastQuestion *) data)->key);
  g_free (data);
}

static gpointer
past_job (RkDocument *document, gpointer data, GError **error)
{
  const PastQuestion *question = data;

  return rk_record_past (document, question->type, question->key, error);
}

static gpointer
verify_job (RkDocument *document, gpointer data, GError **error)
{
  return rk_document_verify (document, error);
}

static char *
take_state (RkSession *self, State *state)
{
  char *label = g_steal_pointer (&state->label);

  g_clear_pointer (&self->dataset, rk_dataset_unref);
  self->dataset = g_steal_pointer (&state->dataset);
  rk_history_top_clear (&self->top);
  self->top = state->top;
  state->top = (RkHistoryTop){ 0 };
  g_free (self->holder);
  self->holder = g_steal_pointer (&state->holder);
  self->read_only = state->read_only;
  state_free (state);
  g_signal_emit (self, signals[CHANGED], 0);
  return label;
}

static void
rk_session_finalize (GObject *object)
{
  RkSession *self = RK_SESSION (object);

  rk_worker_free (self->worker);
  g_free (self->path);
  g_free (self->holder);
  rk_dataset_unref (self->dataset);
  rk_history_top_clear (&self->top);
  G_OBJECT_CLASS (rk_session_parent_class)->finalize (object);
}

static void
rk_session_class_init (RkSessionClass *class)
{
  G_OBJECT_CLASS (class)->finalize = rk_session_finalize;
  signals[CHANGED] = g_signal_new ("changed", RK_TYPE_SESSION, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
rk_session_init (RkSession *self)
{
}

static gboolean
is_in_memory (const RkSession *self)
{
  return g_str_equal (self->path, ":memory:");
}

static State *
read_or_fill (RkSession *self, gboolean fill, GError **error)
{
  g_autoptr (RkEdit) figures = NULL;

  if (!fill)
    return rk_worker_call (self->worker, read_job, NULL, error);
  figures = rk_built_in_figures (error);
  return figures != NULL ? rk_worker_call (self->worker, fill_job, figures, error) : NULL;
}

/* A new document that could not be filled would be taken for one that was meant to be empty. On a full disk its log stays too. */
static void
discard_new (RkSession *self)
{
  static const char *const endings[] = { "", "-wal", "-shm" };

  g_clear_pointer (&self->worker, rk_worker_free);
  for (guint i = 0; i < G_N_ELEMENTS (endings) && !is_in_memory (self); i++) {
    g_autofree char *file = g_strconcat (self->path, endings[i], NULL);

    g_unlink (file);
  }
}

RkSession *
rk_session_open (const char *path, RkDocumentFlags flags, gboolean empty, GError **error)
{
  g_autoptr (RkSession) self = g_object_new (RK_TYPE_SESSION, NULL);
  gboolean create = (flags & RK_DOCUMENT_CREATE) != 0;
  State *state;

  rk_glossary_fill ();
  self->path = g_strdup (path);
  if ((self->worker = rk_worker_new (path, flags, error)) == NULL)
    return NULL;
  state = read_or_fill (self, (create || is_in_memory (self)) && !empty, error);
  if (state == NULL) {
    if (create)
      discard_new (self);
    return NULL;
  }
  g_free (take_state (self, state));
  return g_steal_pointer (&self);
}

const RkDataset *
rk_session_dataset (RkSession *self)
{
  return self->dataset;
}

const char *
rk_session_path (RkSession *self)
{
  return self->path;
}

gboolean
rk_session_is_read_only (RkSession *self)
{
  return self->read_only;
}

const char *
rk_session_holder (RkSession *self)
{
  return self->holder;
}

const char *
rk_session_undo_label (RkSession *self)
{
  return self->top.undo;
}

const char *
rk_session_redo_label (RkSession *self)
{
  return self->top.redo;
}

static Order *
order_new (RkStep step, RkEdit *edit)
{
  Order *order = g_new0 (Order, 1);

  *order = (Order){ step, edit };
  return order;
}

static void
step_done (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  GError *error = NULL;
  State *state = g_task_propagate_pointer (G_TASK (result), &error);

  if (error != NULL)
    g_task_return_error (task, error);
  else
    g_task_return_pointer (task, state, state_free);
}

/* The worker is given a task of its own, without the session: its thread may be the last to let go of that, and must not then be the
 * one to end the session, which waits for the thread. */
void
rk_session_step_async (RkSession *self, RkStep step, RkEdit *edit, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data)
{
  GTask *task = g_task_new (self, cancellable, callback, data);
  g_autoptr (GTask) work = g_task_new (NULL, cancellable, step_done, task);

  /* once it is given, the change is made whether or not its giver is still there to hear of it */
  g_task_set_check_cancellable (task, FALSE);
  g_task_set_check_cancellable (work, FALSE);
  g_task_set_task_data (work, order_new (step, edit), order_free);
  rk_worker_push (self->worker, step_job, state_free, work);
}

char *
rk_session_step_finish (RkSession *self, GAsyncResult *result, GError **error)
{
  State *state = g_task_propagate_pointer (G_TASK (result), error);

  return state != NULL ? take_state (self, state) : NULL;
}

char *
rk_session_step (RkSession *self, RkStep step, RkEdit *edit, GError **error)
{
  Order order = { step, edit };
  State *state = rk_worker_call (self->worker, step_job, &order, error);

  return state != NULL ? take_state (self, state) : NULL;
}

GPtrArray *
rk_session_history (RkSession *self, guint limit, GError **error)
{
  return rk_worker_call (self->worker, history_job, GUINT_TO_POINTER (limit), error);
}

GHashTable *
rk_session_revisions (RkSession *self, const RkRecordType *type, GError **error)
{
  return rk_worker_call (self->worker, revisions_job, (gpointer) type, error);
}

static void
free_past (gpointer past)
{
  g_ptr_array_unref (past);
}

static void
past_done (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  GError *error = NULL;
  GPtrArray *past = g_task_propagate_pointer (G_TASK (result), &error);

  if (past != NULL)
    g_task_return_pointer (task, past, free_past);
  else
    g_task_return_error (task, error);
}

/* The worker's task is without the session, as in rk_session_step_async(). */
void
rk_session_record_past_async (RkSession *self, const RkRecordType *type, const char *key, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data)
{
  g_autoptr (GTask) work = g_task_new (NULL, cancellable, past_done, g_task_new (self, cancellable, callback, data));
  PastQuestion *question = g_new0 (PastQuestion, 1);

  *question = (PastQuestion){ type, g_strdup (key) };
  g_task_set_task_data (work, question, past_question_free);
  rk_worker_push (self->worker, past_job, free_past, work);
}

GPtrArray *
rk_session_record_past_finish (RkSession *self, GAsyncResult *result, GError **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}

GPtrArray *
rk_session_record_past (RkSession *self, const RkRecordType *type, const char *key, GError **error)
{
  PastQuestion question = { type, (char *) key };

  return rk_worker_call (self->worker, past_job, &question, error);
}

char **
rk_session_verify (RkSession *self, GError **error)
{
  return rk_worker_call (self->worker, verify_job, NULL, error);
}
