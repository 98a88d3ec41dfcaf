/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-change-table: the rows of the history in the document's table `change`. Rows are added, never changed or removed. How they
 * make a tree is told in rk-history.h; only rk-history calls this. */
#pragma once
#include "store/rk-change.h"
#include "store/rk-connection.h"

/* A row to add. An id of 0 is none; an edit's own id is not known before. */
typedef struct {
  RkChangeKind kind;
  const char *label;
  gint64 edit, parent, top;
  GBytes *changeset;
} RkChangeRow;

/* An edit of the past. */
typedef struct {
  gint64 id, parent;
  char *label;
  GBytes *changeset;
} RkPastEdit;

void rk_past_edit_clear (RkPastEdit *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (RkPastEdit, rk_past_edit_clear)

/* @id: (out): of the newest row, 0 when there is none */
gboolean rk_change_table_last (RkConnection *connection, gint64 *id, GError **error);
/* @id: (out): of the edit that is on top now, 0 when there is none */
gboolean rk_change_table_top (RkConnection *connection, gint64 *id, GError **error);
gboolean rk_change_table_add (RkConnection *connection, const RkChangeRow *row, GError **error);

/* @kind: RK_CHANGE_UNDO or RK_CHANGE_REDO; @edit: (out): the edit that it would be about, its id 0 when there is none */
gboolean rk_change_table_find (RkConnection *connection, RkChangeKind kind, RkPastEdit *edit, GError **error);

/* Returns: (transfer full) (element-type RkChange): newest first; at most @limit, 0 for all */
GPtrArray *rk_change_table_list (RkConnection *connection, guint limit, GError **error);
