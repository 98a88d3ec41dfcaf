/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-backup: whole copies of a document while it is in use. */
#pragma once
#include "store/rk-connection.h"

/* Writes a copy to the new file @path; on failure none is left. */
gboolean rk_backup_write (RkConnection *connection, const char *path, GError **error);

/* Copies page by page into another connection, in memory, whose contents it replaces. */
gboolean rk_backup_copy (RkConnection *connection, RkConnection *into, GError **error);

/**
 * rk_backup_write_numbered:
 * @stem: the copy's name; when it is taken, -2, -3 … are put behind it
 *
 * Returns: (transfer full): the copy's path
 */
char *rk_backup_write_numbered (RkConnection *connection, const char *stem, GError **error);
