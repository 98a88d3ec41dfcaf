/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-header: the first hundred bytes of a file, looked at before anything else is done with it. */
#pragma once
#include "store/rk-document-error.h"

#define RK_APPLICATION_ID 0x524E4B49 /* "RNKI" */

/**
 * rk_header_check:
 * @path: an absolute path to a regular file
 * @latest: the newest version that can be read
 *
 * Takes no lock, writes nothing, makes no file.
 *
 * Returns: %TRUE when the file says that it is a Renkei document of a version from 1 to @latest
 */
gboolean rk_header_check (const char *path, int latest, GError **error);

/* Returns: %TRUE when @version is one from 1 to @latest; @name is the file's for the message */
gboolean rk_header_check_version (const char *name, gint64 version, int latest, GError **error);
