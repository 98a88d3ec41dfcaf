/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-exchange-file: files of other programs, read and written whole. May run on any thread. */
#pragma once
#include <gio/gio.h>

/* Returns: (transfer full) (nullable): the file's bytes, with a NUL behind them; %NULL with @error, also for a file that is larger than
 * any of ours could be or has no end */
char *rk_exchange_read (const char *path, gsize *length, GError **error);

/* Writes it whole or not at all, and for nobody else to read. Returns: %FALSE with @error */
gboolean rk_exchange_write (const char *path, const char *text, GError **error);
