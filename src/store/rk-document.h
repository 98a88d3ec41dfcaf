/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-document: one SQLite file that holds everything. A document belongs to the thread that opened it; use it through
 * rk-worker. Every write is an RkEdit, applied as one named transaction and recorded in the history (rk-history.h).
 *
 * On the file: application_id and user_version are set, tables are STRICT, foreign keys on, WAL, synchronous FULL,
 * defensive mode, trusted_schema off, mode 0600. A file of a newer version is refused, an older one is copied to
 * NAME.bak-VERSION and migrated. The second opener of a file gets it read-only and learns who has it. */
#pragma once
#include "core/record/rk-dataset.h"
#include "core/record/rk-edit.h"
#include "store/rk-document-error.h"

typedef enum {
  RK_DOCUMENT_OPEN = 0,           /* an existing file */
  RK_DOCUMENT_CREATE = 1 << 0,    /* a new file; fails when there is one */
  RK_DOCUMENT_READ_ONLY = 1 << 1, /* take no lock, change nothing in the file */
} RkDocumentFlags;

typedef struct RkDocument RkDocument;

/**
 * rk_document_open:
 * @path: a file, or ":memory:" for a new document that is never kept
 * @error: return location; messages name the file
 *
 * With neither flag, a file that another process or window has open for writing is opened read-only; see
 * rk_document_holder(). So is a file that may not be written, or whose folder may not. Nothing is changed when opening fails; a
 * file that could not be made is not left behind.
 *
 * Returns: (transfer full): the document, or %NULL with @error
 */
RkDocument *rk_document_open (const char *path, RkDocumentFlags flags, GError **error);

/* Checkpoints, so that one file is left to carry, and gives the lock back. */
void rk_document_close (RkDocument *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RkDocument, rk_document_close)

gboolean rk_document_is_read_only (const RkDocument *self);
/* Returns: (transfer none) (nullable): who has the document open for writing, "name on computer, since 14:05", when that is why
 * it is read-only */
const char *rk_document_holder (const RkDocument *self);
const char *rk_document_path (const RkDocument *self);
/* Returns: the schema's version of the file */
int rk_document_version (const RkDocument *self);
/* Returns: the version that the file had before it was opened, where it, or a copy of it to read, was brought up to date; 0 otherwise */
int rk_document_migrated_from (const RkDocument *self);

/* Returns: (transfer full): every record, in the types' orders, or %NULL with @error */
RkDataset *rk_document_read (RkDocument *self, GError **error);

/**
 * rk_document_verify:
 *
 * Runs SQLite's integrity check, looks for references to nothing and values that cannot be read, and compares the schema with
 * this version's own.
 *
 * Returns: (transfer full): what is wrong, a line a finding; NULL-terminated, empty when all is well; %NULL with @error
 */
char **rk_document_verify (RkDocument *self, GError **error);

/* Writes a whole copy to a new file of mode 0600 (VACUUM INTO), on disk when this returns, never onto an existing one. */
gboolean rk_document_backup (RkDocument *self, const char *path, GError **error);
