/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-municipality: what the city and its neighbours are called in the language that is spoken. */
#pragma once
#include <glib.h>

/* @name: (nullable): as the documents have it, "堺市". Returns: (transfer none) (nullable): "Sakai" in English; @name where it is
 * not among the neighbours */
const char *rk_word_municipality (const char *name);
