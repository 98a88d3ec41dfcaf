/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-verify: is the file whole, and is it what Renkei wrote. Reads every page and every record. */
#pragma once
#include "store/rk-connection.h"

/* Returns: (transfer full): a line a finding, NULL at the end */
char **rk_verify (RkConnection *connection, const char *const *migrations, GError **error);
