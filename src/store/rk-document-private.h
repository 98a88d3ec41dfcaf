/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-document-private: what the units of the store see of a document. */
#pragma once
#include "store/rk-connection.h"
#include "store/rk-lock.h"

struct RkDocument {
  char *path; /* as it was given */
  char *file; /* with every link followed; NULL in memory */
  RkConnection *connection;
  RkLock *lock; /* NULL when read-only or in memory */
  char *holder;
  const char *const *migrations;
  gboolean read_only;
  int migrated_from; /* the version it had, 0 where it is the same still */
  gboolean settled;  /* checked, and found to be ours: closing may tidy up */
};

/* rk_document_open() with another list of migrations, so that the machinery can be tested before there is a second version. */
struct RkDocument *rk_document_open_with (const char *path, int flags, const char *const *migrations, GError **error);
