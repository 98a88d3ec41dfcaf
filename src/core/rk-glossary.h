/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-glossary: the English of Japanese that comes again and again where no column has an English of its own: railway lines,
 * affiliations, sections of the papers. A text that is not in it, or that was edited, is shown as it stands: nothing is guessed. */
#pragma once
#include <glib.h>

/* Before any thread asks. The first English of a text stays. */
void rk_glossary_add (const char *japanese, const char *english);

/**
 * rk_word:
 * @japanese: (nullable): a text as the document has it
 *
 * Returns: (transfer none) (nullable): its English, also of several between "・" or "、" that are all known; @japanese itself where it is
 *   not known, and when the program speaks Japanese
 */
const char *rk_word (const char *japanese);

/**
 * rk_word_or:
 * @english: (nullable): what the record itself says in English
 *
 * Returns: (transfer none) (nullable): the one in the language that is spoken; without @english what rk_word() says
 */
const char *rk_word_or (const char *japanese, const char *english);
