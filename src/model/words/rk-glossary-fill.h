/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-glossary-fill: the words that Renkei carries with it: those of the published figures, the city and its neighbours. */
#pragma once
#include <glib.h>

/* Once; later calls do nothing. */
void rk_glossary_fill (void);
