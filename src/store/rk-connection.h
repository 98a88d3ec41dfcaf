/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-connection: one open SQLite file: its handle, its statements, its transactions, and what SQLite says turned into
 * errors that a planner understands. Internal to the store. It belongs to the thread that opened it; every call asserts so. */
#pragma once
#include "store/rk-document-error.h"

#include <sqlite3.h>

typedef struct RkConnection RkConnection;
typedef sqlite3_stmt RkStatement;
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RkStatement, sqlite3_finalize)

typedef enum {
  RK_CONNECTION_READ_WRITE,
  RK_CONNECTION_READ_ONLY,
  RK_CONNECTION_IMMUTABLE, /* read-only in a place where SQLite cannot put its companions beside the file */
} RkConnectionMode;

typedef enum { RK_STATEMENT_FAILED,
               RK_STATEMENT_ROW,
               RK_STATEMENT_DONE } RkStatementResult;

/**
 * rk_connection_open:
 * @path: an absolute path to a file that is there, or ":memory:"
 *
 * Sets what guards us against the file (defensive, no triggers, no views, schema not trusted, foreign keys on); reads
 * and writes nothing. Closing writes nothing either until rk_connection_settle() was called.
 */
RkConnection *rk_connection_open (const char *path, RkConnectionMode mode, GError **error);
void rk_connection_close (RkConnection *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RkConnection, rk_connection_close)

/* The file is ours: every commit reaches the disk, and closing folds the write-ahead log into the file, so that one is left. */
gboolean rk_connection_settle (RkConnection *self, GError **error);

/* Returns: for SQLite's session and status calls only */
sqlite3 *rk_connection_handle (RkConnection *self);
/* Returns: the file's name for messages */
const char *rk_connection_name (const RkConnection *self);

/* Sets @error to what SQLite's @result means for the document. Returns: %FALSE */
gboolean rk_connection_fail (RkConnection *self, int result, GError **error);

/* Runs every statement of @sql. */
gboolean rk_connection_exec (RkConnection *self, const char *sql, GError **error);

RkStatement *rk_connection_prepare (RkConnection *self, const char *sql, GError **error);
/* The same, kept by the connection for the next call with the same text. Returns: (transfer none): reset, nothing bound */
RkStatement *rk_connection_prepare_kept (RkConnection *self, const char *sql, GError **error);
RkStatementResult rk_connection_step (RkConnection *self, RkStatement *statement, GError **error);
/* Steps once and resets, for statements that write. */
gboolean rk_connection_run (RkConnection *self, RkStatement *statement, GError **error);

/* The first column of the first row; 0 or %NULL where there is none. */
gboolean rk_connection_get_integer (RkConnection *self, const char *sql, gint64 *value, GError **error);
char *rk_connection_get_text (RkConnection *self, const char *sql, GError **error);

gboolean rk_connection_begin (RkConnection *self, GError **error);
/* Commits when @keep, else takes everything back; a commit that fails is taken back. */
gboolean rk_connection_end (RkConnection *self, gboolean keep, GError **error);
