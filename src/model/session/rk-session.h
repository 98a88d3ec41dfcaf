/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-session: one open document as the window and the command line see it. Its dataset is what is on screen; every change
 * goes to the worker, is on disk when its callback comes, and brings a new dataset with it, announced by "changed".
 * The asynchronous calls never block; the plain ones wait and are for the command line and for opening. */
#pragma once
#include "core/record/rk-dataset.h"
#include "core/record/rk-edit.h"
#include "store/rk-document.h"
#include "store/rk-history.h"

#include <gio/gio.h>

#define RK_TYPE_SESSION (rk_session_get_type ())
G_DECLARE_FINAL_TYPE (RkSession, rk_session, RK, SESSION, GObject)

typedef enum { RK_STEP_EDIT,
               RK_STEP_UNDO,
               RK_STEP_REDO } RkStep;

/**
 * rk_session_open:
 * @path: a document, or ":memory:"
 * @flags: with %RK_DOCUMENT_CREATE, or ":memory:", the new document is filled with the published figures unless @empty
 *
 * Returns: (transfer full): the session, or %NULL with @error
 */
RkSession *rk_session_open (const char *path, RkDocumentFlags flags, gboolean empty, GError **error);

/* Returns: (transfer none): what the document holds now; take a reference to keep it beyond the next change */
const RkDataset *rk_session_dataset (RkSession *self);
const char *rk_session_path (RkSession *self);
gboolean rk_session_is_read_only (RkSession *self);
/* Returns: (transfer none) (nullable): who has the document open for writing, where that makes it read-only */
const char *rk_session_holder (RkSession *self);
/* Returns: (transfer none) (nullable): the label of what undo or redo would do now */
const char *rk_session_undo_label (RkSession *self);
const char *rk_session_redo_label (RkSession *self);

/**
 * rk_session_step_async:
 * @edit: (transfer full) (nullable): what to do, for %RK_STEP_EDIT
 *
 * rk_session_step_finish() gives the label of what was done.
 */
void rk_session_step_async (RkSession *self, RkStep step, RkEdit *edit, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data);
char *rk_session_step_finish (RkSession *self, GAsyncResult *result, GError **error);

/* The same, waiting. Returns: (transfer full): the label */
char *rk_session_step (RkSession *self, RkStep step, RkEdit *edit, GError **error);

/* Returns: (transfer full) (element-type RkChange): newest first; @limit 0 for all */
GPtrArray *rk_session_history (RkSession *self, guint limit, GError **error);
/* Returns: (transfer full) (element-type utf8 guint): key → how often the record of @type was changed; none for one that never was */
GHashTable *rk_session_revisions (RkSession *self, const RkRecordType *type, GError **error);
/* What became of one record. rk_session_record_past_finish() gives (element-type RkPastChange), newest first. */
void rk_session_record_past_async (RkSession *self, const RkRecordType *type, const char *key, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data);
GPtrArray *rk_session_record_past_finish (RkSession *self, GAsyncResult *result, GError **error);
/* The same, waiting. */
GPtrArray *rk_session_record_past (RkSession *self, const RkRecordType *type, const char *key, GError **error);
/* Returns: (transfer full): what is wrong with the file, a line a finding */
char **rk_session_verify (RkSession *self, GError **error);
