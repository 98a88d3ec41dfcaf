/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-progress-words: the words of the progress tables in English; the records have the papers' Japanese only. */
#pragma once
#include <glib.h>

/* Returns: (transfer full): a subject, state or heading in the user's language; @text itself where no English is known */
char *rk_word_progress (const char *text);
