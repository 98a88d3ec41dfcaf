/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-changeset: what a transaction did to the records' tables, as SQLite's session extension writes it down: each row before
 * and after. The table of the history itself is never part of it. */
#pragma once
#include "store/rk-connection.h"

typedef sqlite3_session RkRecorder;
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RkRecorder, sqlite3session_delete)

/* Watches the tables of every record type from now on. */
RkRecorder *rk_recorder_new (RkConnection *connection, GError **error);

/* Returns: (transfer full): what happened so far, of size 0 when nothing changed */
GBytes *rk_recorder_take (RkRecorder *self, RkConnection *connection, GError **error);

/**
 * rk_changeset_apply:
 * @invert: take it back instead
 *
 * Within the caller's transaction. All or nothing: any row that is not as @changeset expects it stops it.
 *
 * Returns: %FALSE with @error when the records are no longer as they were
 */
gboolean rk_changeset_apply (RkConnection *connection, GBytes *changeset, gboolean invert, GError **error);
