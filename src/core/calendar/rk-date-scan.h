/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-date-scan: words and numbers out of text that people typed, one after another. A cursor moves behind what was
 * understood and stays where it is otherwise. For the core's own date units. */
#pragma once
#include <glib.h>

/**
 * rk_date_scan_prepare:
 *
 * Returns: (transfer full) (nullable): @text with full-width forms as half-width ones (NFKC), small letters, one kind of
 *   dash "-" and of wave "~"; %NULL where @text is not UTF-8
 */
char *rk_date_scan_prepare (const char *text);

/**
 * rk_date_scan_quote:
 *
 * Returns: (transfer full): @text as a message may quote it: valid UTF-8 of a bearable length
 */
char *rk_date_scan_quote (const char *text);

/**
 * rk_date_scan_fail:
 * @domain: the error's domain
 * @reason: what is wrong, in the user's language
 *
 * Sets @error to a message that quotes @text and gives @reason.
 *
 * Returns: %FALSE
 */
gboolean rk_date_scan_fail (GError **error, GQuark domain, const char *text, const char *reason);

/**
 * rk_date_scan_word:
 *
 * Returns: %TRUE and moves behind @word when it comes next, spaces before it skipped
 */
gboolean rk_date_scan_word (const char **cursor, const char *word);

/**
 * rk_date_scan_any_word:
 * @words: ends with %NULL; the first that fits is taken
 */
gboolean rk_date_scan_any_word (const char **cursor, const char *const *words);

/**
 * rk_date_scan_number:
 * @number: (out): unchanged when there is none
 *
 * Returns: how many digits were read; 0 when no number of at most @most_digits comes next
 */
int rk_date_scan_number (const char **cursor, int most_digits, int *number);

/**
 * rk_date_scan_is_end:
 *
 * Returns: %TRUE when only spaces are left
 */
gboolean rk_date_scan_is_end (const char *cursor);
