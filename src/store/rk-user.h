/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-user: who works here, as locks and the history name them. */
#pragma once
#include <glib.h>

/* Returns: (transfer none): the person's name, or the account's where none is known */
const char *rk_user_name (void);
