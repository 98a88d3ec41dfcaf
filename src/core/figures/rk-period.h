/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-period: what a heading of a table of figures says of time: a fiscal year, a half or a month of it, or both. */
#pragma once
#include "core/record/rk-choices.h"

/* What was said; year 0 and period RK_MISSING: nothing said of it. */
typedef struct {
  int year;
  gint64 period; /* RkPeriod */
} RkSaidTime;

/**
 * rk_said_time_parse:
 * @text: "R4", "令和4年度", "2022", "上半期", "R5上半期", "4月", "R6 4月" (of that fiscal year), "令和7年1月" or "2025/1" (of the
 *   calendar, which is R6), "April", "通年"
 *
 * Returns: %FALSE when @text says nothing else than a time
 */
gboolean rk_said_time_parse (const char *text, RkSaidTime *said);

/* Returns: the period of a month of the calendar, 1 to 12 */
gint64 rk_period_of_month (int month);

/* Returns: (transfer full): "R4", or "R5 first half" where it is a part of the year */
char *rk_period_title (int year, gint64 period);
