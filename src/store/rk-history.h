/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-history: every change of a document, for ever. A change is one transaction with a label, its time and its author,
 * kept as a changeset of SQLite's session extension. Undo applies the inverse as a new change; redo applies the original
 * again; nothing is ever removed. Undo reaches back across restarts to the first write.
 *
 * How it is kept: each edit knows its `parent`, the edit it was made on, so the edits form a tree; each row knows the
 * `top` edit after it. Undo goes from the top to its parent; redo goes to the newest edit whose parent is the top.
 * The rows a new document is filled with are a change without a changeset, the ground that undo does not go below. */
#pragma once
#include "store/rk-change.h"
#include "store/rk-document.h"

/* What can be undone and redone now: labels, NULL when nothing. */
typedef struct {
  char *undo, *redo;
} RkHistoryTop;

void rk_history_top_clear (RkHistoryTop *top);

/**
 * rk_history_apply:
 * @edit: records are checked (required members, counts) and references must exist when it is done; removing a record that is
 *   not there does nothing
 *
 * All of @edit in one transaction, on disk when this returns. An edit that changes nothing succeeds and leaves no trace.
 *
 * Returns: %FALSE with @error naming record and field, the document as it was
 */
gboolean rk_history_apply (RkDocument *document, const RkEdit *edit, GError **error);

/* The same for a new document's first rows: kept as ground, not undoable. Refused once there is any history. Nothing is recorded
 * when @edit has no steps. */
gboolean rk_history_fill (RkDocument *document, const RkEdit *edit, GError **error);

/* What a later version adds to a document that was brought up to date as it was opened: an edit; where the document is only read, it
 * goes into the copy in memory that was brought up to date in its stead, and into no history. */
gboolean rk_history_complete (RkDocument *document, const RkEdit *edit, GError **error);

/* Undo and redo one edit. @label: (out) (optional) (transfer full): the edit's label. RK_DOCUMENT_ERROR_NOTHING when there is none;
 * when the records are not as the edit left them, an error and nothing changed */
gboolean rk_history_undo (RkDocument *document, char **label, GError **error);
gboolean rk_history_redo (RkDocument *document, char **label, GError **error);

gboolean rk_history_top (RkDocument *document, RkHistoryTop *top, GError **error);

/* Returns: (transfer full) (element-type RkChange): newest first, with a free function set; at most @limit, 0 for all */
GPtrArray *rk_history_list (RkDocument *document, guint limit, GError **error);
