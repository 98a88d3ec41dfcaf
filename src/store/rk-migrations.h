/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-migrations: the ways from one version of the document's schema to the next. A list of them is the SQL texts, NULL at the
 * end: text i leads from version i to i + 1. Append only: a released text is never edited. */
#pragma once
#include "store/rk-connection.h"

/* Returns: (transfer none): Renkei's own list, from data/schema/NNN.sql; callable from any thread */
const char *const *rk_migrations_own (void);

/* Returns: the version that the last one of @list leads to */
int rk_migrations_latest (const char *const *list);

/* All that are missing in one transaction, each with its user_version: on failure the file is as it was. */
gboolean rk_migrations_run (RkConnection *connection, const char *const *list, GError **error);
