/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-calendar-words: the words dates are made of: eras, months and weekdays, in Japanese and in English. They are facts
 * about the calendar and no translations, so both languages stand in tables here and the language is an argument.
 * For the core's own date units; others use rk-era and rk-planned-date. */
#pragma once
#include <glib.h>

#define RK_CALENDAR_ERAS 5

typedef struct {
  char letter;       /* 'R' */
  const char *kanji; /* "令和" */
  GDateYear year;    /* the first day: */
  GDateMonth month;
  GDateDay day;
} RkEra;

extern const RkEra rk_calendar_eras[RK_CALENDAR_ERAS]; /* oldest first */

/**
 * rk_calendar_era_of:
 *
 * Returns: (nullable): the era of @day, %NULL before the first
 */
const RkEra *rk_calendar_era_of (const GDate *day);

/**
 * rk_calendar_era_year_title:
 *
 * Returns: (transfer full): "令和6年", "令和元年", or "1860年" before the eras
 */
char *rk_calendar_era_year_title (const GDate *day);

const char *rk_calendar_weekday (GDateWeekday weekday, gboolean japanese);

/**
 * rk_calendar_month:
 * @brief: "Jul" in place of "July"
 */
const char *rk_calendar_month (int month, gboolean japanese, gboolean brief);

/**
 * rk_calendar_day_of_year:
 *
 * Returns: (transfer full): "7月22日(月)", "Mon 22 July" or, @brief, "Mon 22 Jul"
 */
char *rk_calendar_day_of_year (const GDate *day, gboolean japanese, gboolean brief);
