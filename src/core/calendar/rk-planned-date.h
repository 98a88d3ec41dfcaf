/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-planned-date: a date as planners have it: a day (with hours, or only 午前 or 午後), a month, a period, or standing
 * (常設: no date, perhaps a first or a last one, never both). A plain value without pointers: copy it with =.
 *
 * Canonical text, as files and the document keep it:
 *   2024-07-22                     a day
 *   2025-07-30T14:00/17:00         a day with hours      2025-07-30T14:00  its end not known
 *   2021-11-05TAM, 2021-11-05TPM   a morning, an afternoon
 *   2025-10                        a month
 *   2024-11-01/2024-11-30          a period of days
 *   2021-06/2022-03                a period of months
 *   ..  2024-04/..  ../2024-03     standing, standing since April 2024, standing until March 2024
 * NULL or "" is "no date". */
#pragma once
#include <glib.h>

#define RK_PLANNED_DATE_ERROR (rk_planned_date_error_quark ())
GQuark rk_planned_date_error_quark (void);

typedef enum {
  RK_DATE_NONE, /* all zero: no date */
  RK_DATE_DAY,
  RK_DATE_MONTH,
  RK_DATE_PERIOD,
  RK_DATE_STANDING,
} RkDatePrecision;

typedef enum {
  RK_PART_DAY, /* not said */
  RK_PART_MORNING,
  RK_PART_AFTERNOON,
  RK_PART_HOURS,
} RkDayPart;

typedef struct {
  RkDatePrecision precision;
  GDate first, last; /* inclusive; both the same for a day; not valid where a standing date is open */
  gboolean by_month; /* a period or standing date that was given in whole months */
  RkDayPart part;    /* of a day only */
  int from, to;      /* minutes after midnight with RK_PART_HOURS; to is -1 when not known */
} RkPlannedDate;

/**
 * rk_planned_date_parse:
 * @text: (nullable): canonical text, or what planners type: "令和7年7月30日(水) 14時～17時", "2025/7/30 14:00-17:00",
 *   "令和3年11月5日（金）午後", "令和7年10月", "R7.10", "令和7年10月予定", "2024年11月1日～11月30日", "令和7年5月～",
 *   "令和6年12月～3月", "令和6年度" (its twelve months); and whatever rk_planned_date_format() writes
 * @date: (out): all zero when @text is empty
 * @error: return location
 *
 * Every first day is not after its last day, every "from" before its "to".
 *
 * Returns: %FALSE with @error set and @date untouched
 */
gboolean rk_planned_date_parse (const char *text, RkPlannedDate *date, GError **error);

/**
 * rk_planned_date_parse_of:
 * @fiscal_year: that of a date which is typed without its year, as planners do: "10月予定", "7/30 14-17"; of R7, October is
 *   in 2025 and February in 2026. 0: not known, and then a year is needed
 *
 * Returns: as rk_planned_date_parse()
 */
gboolean rk_planned_date_parse_of (const char *text, int fiscal_year, RkPlannedDate *date, GError **error);

/**
 * rk_planned_date_to_text:
 *
 * Returns: (transfer full) (nullable): the canonical text, %NULL for no date; parses back to an equal value
 */
char *rk_planned_date_to_text (const RkPlannedDate *date);

/**
 * rk_planned_date_format:
 *
 * Returns: (transfer full): for people, in their language: "令和7年7月30日(水) 14:00–17:00" / "Wed 30 July 2025, 14:00–17:00",
 *   "令和7年10月" / "October 2025", "令和6年11月1日(金)–11月30日(土)" / "1–30 November 2024", "常設" / "standing", "" for no date
 */
char *rk_planned_date_format (const RkPlannedDate *date);

/**
 * rk_planned_date_format_short:
 *
 * Returns: (transfer full): for narrow places, without the year: "7月30日(水) 14:00" / "Wed 30 Jul 14:00", "10月" / "October"
 */
char *rk_planned_date_format_short (const RkPlannedDate *date);

/**
 * rk_planned_date_format_in:
 *
 * Returns: (transfer full): as rk_planned_date_format(), in Japanese or in English, whichever language the program speaks
 */
char *rk_planned_date_format_in (const RkPlannedDate *date, gboolean japanese);
char *rk_planned_date_format_short_in (const RkPlannedDate *date, gboolean japanese);

/**
 * rk_planned_date_day:
 *
 * Returns: the value for one whole day
 */
RkPlannedDate rk_planned_date_day (const GDate *day);

/**
 * rk_planned_date_moved_to:
 * @day: the new first day
 *
 * Returns: @date moved so that it begins on @day: a day keeps its hours or part, a month becomes that day, a period keeps
 *   its length in days; standing and no date become that day
 */
RkPlannedDate rk_planned_date_moved_to (const RkPlannedDate *date, const GDate *day);

/**
 * rk_planned_date_fiscal_year:
 *
 * Returns: the fiscal year of the first day, 0 where there is none
 */
int rk_planned_date_fiscal_year (const RkPlannedDate *date);

/**
 * rk_planned_date_touches:
 * @first: first day of a span
 * @last: last day of it
 *
 * Returns: %TRUE when any day of @date lies within the span; standing dates are open at the ends that are not given
 */
gboolean rk_planned_date_touches (const RkPlannedDate *date, const GDate *first, const GDate *last);

/**
 * rk_planned_date_clashes:
 *
 * Returns: %TRUE when both are days, the same day, and their hours (or halves) are known and overlap, or when one of
 *   them is that whole day with no hours said and so is the other
 */
gboolean rk_planned_date_clashes (const RkPlannedDate *a, const RkPlannedDate *b);

/**
 * rk_planned_date_compare:
 *
 * Returns: <0, 0, >0: by first day, then days before months before periods, then by hour; no date and standing come last
 */
int rk_planned_date_compare (const RkPlannedDate *a, const RkPlannedDate *b);

gboolean rk_planned_date_equal (const RkPlannedDate *a, const RkPlannedDate *b);

/* @date: (out): today, by the computer's clock and zone */
void rk_today (GDate *date);
