/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "exchange/rk-ics-error.h"

G_DEFINE_QUARK (rk - ics - error - quark, rk_ics_error)
