/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-holiday: Japan's public holidays (国民の祝日に関する法律) by rule, with substitute (振替休日) and sandwiched
 * holidays (国民の休日) and the moved days of 2019 to 2021. Valid from 2019 to 2099; equinoxes by the usual formula of
 * the National Astronomical Observatory's tables. No state, a few comparisons a call. */
#pragma once
#include <glib.h>

/**
 * rk_holiday_name:
 * @date: a valid date
 *
 * Returns: (transfer none) (nullable): the holiday's name in the user's language ("海の日", "Marine Day"), or %NULL on
 *   any other day
 */
const char *rk_holiday_name (const GDate *date);

/**
 * rk_holiday_name_in:
 *
 * Returns: (transfer none) (nullable): the same in Japanese or in English, whichever language the program speaks
 */
const char *rk_holiday_name_in (const GDate *date, gboolean japanese);
