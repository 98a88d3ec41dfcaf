/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-fiscal-year: the fiscal year (年度), from 1 April to 31 March. Everywhere in Renkei a fiscal year is the plain
 * integer of the western year in which it starts: R6 is 2024. 0 is never a fiscal year. */
#pragma once
#include <glib.h>

#define RK_FISCAL_YEAR_FIRST 1989 /* H1 */
#define RK_FISCAL_YEAR_LAST 2100

#define RK_FISCAL_YEAR_ERROR (rk_fiscal_year_error_quark ())
GQuark rk_fiscal_year_error_quark (void);

/**
 * rk_fiscal_year_of:
 * @date: a valid date
 *
 * Returns: the fiscal year that contains @date
 */
int rk_fiscal_year_of (const GDate *date);

/**
 * rk_fiscal_year_parse:
 * @text: "R6", "r06", "Ｒ６", "令和6年度", "令和6", "R1", "令和元年度", "H30", "平成30年度", "2024", "2024年度" or "FY2024"
 * @error: return location
 *
 * Returns: the fiscal year, or 0 with @error set (message in the user's language, quoting @text)
 */
int rk_fiscal_year_parse (const char *text, GError **error);

/**
 * rk_fiscal_year_code:
 *
 * Returns: (transfer full): "R6" for 2024, "H30" for 2018; the short form of files and axes
 */
char *rk_fiscal_year_code (int year);

/**
 * rk_fiscal_year_title:
 *
 * Returns: (transfer full): "令和6年度" or "FY2024 (R6)", by language
 */
char *rk_fiscal_year_title (int year);

/**
 * rk_fiscal_year_title_in:
 *
 * Returns: (transfer full): the same in Japanese or in English, whichever language the program speaks
 */
char *rk_fiscal_year_title_in (int year, gboolean japanese);

/**
 * rk_fiscal_year_start:
 * @date: (out): becomes 1 April
 */
void rk_fiscal_year_start (int year, GDate *date);

/**
 * rk_fiscal_year_end:
 * @date: (out): becomes 31 March of the following year
 */
void rk_fiscal_year_end (int year, GDate *date);
