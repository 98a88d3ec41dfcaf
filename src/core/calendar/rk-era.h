/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-era: Japanese era dates (和暦), Meiji to Reiwa, by a table of five first days. */
#pragma once
#include <glib.h>

#define RK_ERA_ERROR (rk_era_error_quark ())
GQuark rk_era_error_quark (void);

/**
 * rk_era_year:
 * @date: a valid date
 * @letter: (out) (optional): 'M', 'T', 'S', 'H' or 'R'
 * @kanji: (out) (optional): "令和" and the like, static
 *
 * Returns: the year within the era of @date (1 is 元年), or 0 before 25 January 1868
 */
int rk_era_year (const GDate *date, char *letter, const char **kanji);

/**
 * rk_era_parse:
 * @text: "令和6年7月22日", "令和6年7月22日(月)", "令和６年７月２２日（月）", "令和元年5月1日", "R6.7.22", "R06/07/22", "R6-7-22",
 *   "2024-07-22", "2024/7/22", "2024年7月22日"; full-width forms are taken as half-width ones (NFKC)
 * @date: (out): the day
 * @error: return location
 *
 * A weekday in brackets is checked against the day. A day before the era's first or after its last day is refused
 * (平成32年, 平成元年1月7日), as is a day that does not exist (2月30日).
 *
 * Returns: %FALSE with @error set, a message in the user's language that quotes @text and says what is wrong
 */
gboolean rk_era_parse (const char *text, GDate *date, GError **error);

/**
 * rk_era_format:
 *
 * Returns: (transfer full): "令和6年7月22日(月)" in Japanese, "Mon 22 July 2024" in English
 */
char *rk_era_format (const GDate *date);

/**
 * rk_era_format_in:
 *
 * The layouts of dates are facts about the calendar and no translations: they stand in the code for both languages.
 * Every function that writes a whole date has such a twin with _in, which is told the language.
 *
 * Returns: (transfer full): the same in Japanese or in English, whichever language the program speaks
 */
char *rk_era_format_in (const GDate *date, gboolean japanese);

/**
 * rk_weekday_short:
 *
 * Returns: (transfer none): "月" or "Mon", in the user's language
 */
const char *rk_weekday_short (GDateWeekday weekday);

/**
 * rk_month_name:
 * @month: 1 to 12
 *
 * Returns: (transfer none): "4月" or "April", in the user's language
 */
const char *rk_month_name (int month);
