/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-file: a document's file and what lies beside it: SQLite's write-ahead log NAME-wal and its index NAME-shm. */
#pragma once
#include "store/rk-connection.h"

/* Returns: (transfer full): the path with every link followed, when it leads to a file */
char *rk_file_find (const char *path, GError **error);

/* Makes an empty file of mode 0600 that was not there before. */
gboolean rk_file_make (const char *path, GError **error);

/* Removes a file that could not be made a document of, with its companions. */
void rk_file_remove (const char *file);

/* Returns: %TRUE when the file and its folder take writing */
gboolean rk_file_may_be_written (const char *file);

/* Returns: %TRUE when changes wait beside the file to be folded in */
gboolean rk_file_has_log (const char *file);

/* Returns: how to look at a file without leaving companions beside it, as long as nobody writes it */
RkConnectionMode rk_file_mode_to_check (const char *file);

/* Returns: how to read a file that others may be writing */
RkConnectionMode rk_file_mode_to_read (const char *file);

/* A reader leaves SQLite's empty companions behind. A connection that may write takes them away when it closes, if nobody
 * else uses the file. */
void rk_file_remove_companions (const char *file);

gboolean rk_file_sync (const char *path);
/* Sees to it that a new name in a folder outlives a power cut; as far as the folder's file system allows. */
void rk_file_sync_folder (const char *path);
