/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/calendar/rk-planned-date.h"

#include <stdint.h>

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size);

static void
check_reads_back (const RkPlannedDate *date, const char *text)
{
  RkPlannedDate again;

  g_assert_true (rk_planned_date_parse (text, &again, NULL));
  g_assert_true (rk_planned_date_equal (date, &again));
}

/* A period of one day is shown as that day: what is shown need not mean an equal value, but always a date. */
static void
check_shown_text_is_a_date (const RkPlannedDate *date, gboolean japanese)
{
  g_autofree char *shown = rk_planned_date_format_in (date, japanese);
  g_autofree char *brief = rk_planned_date_format_short_in (date, japanese);
  RkPlannedDate again;

  g_assert_true (rk_planned_date_parse (shown, &again, NULL));
  g_assert_cmpint (again.precision != RK_DATE_NONE, ==, date->precision != RK_DATE_NONE);
  g_assert_true (g_utf8_validate (brief, -1, NULL));
}

/* Any bytes: refused with a message that can be shown, or a date that its own text gives again. */
int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autofree char *text = g_strndup ((const char *) data, size);
  g_autofree char *canonical = NULL;
  g_autoptr (GError) error = NULL;
  RkPlannedDate date;

  if (!rk_planned_date_parse (text, &date, &error)) {
    g_assert_true (g_utf8_validate (error->message, -1, NULL));
    return 0;
  }
  canonical = rk_planned_date_to_text (&date);
  check_reads_back (&date, canonical);
  check_shown_text_is_a_date (&date, FALSE);
  check_shown_text_is_a_date (&date, TRUE);
  return 0;
}
