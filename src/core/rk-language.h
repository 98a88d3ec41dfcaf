/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-language: which language the program speaks. Source strings are English; the catalogue in po/ makes them Japanese.
 * Costs a hash look-up a call. Never compare translated text with anything but itself. */
#pragma once
#include <glib.h>
#include <glib/gi18n-lib.h>

/**
 * rk_language_init:
 * @code: (nullable): "ja", "en", or %NULL to follow the user's locale
 *
 * Chooses the language of every later message and picture. With no code and no locale that names a language
 * ("C", "POSIX", "C.UTF-8" or nothing set) the language is Japanese, the one of Renkei's users. Call once, before
 * any thread is started: it sets environment variables.
 *
 * Returns: %FALSE when @code names a language that Renkei does not speak
 */
gboolean rk_language_init (const char *code);

/**
 * rk_language_is_japanese:
 *
 * Returns: %TRUE when text is shown in Japanese
 */
gboolean rk_language_is_japanese (void);

/* Returns: (transfer none): what stands between the members of a list: "、" or ", " */
const char *rk_language_comma (void);
