/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-ics-error: what is said of a calendar file that cannot be read. Messages name the file and the line or the event. */
#pragma once
#include <glib.h>

typedef enum {
  RK_ICS_ERROR_BAD,
  RK_ICS_ERROR_ENDLESS, /* something recurs for longer than is taken in at once: a fiscal year would bound it */
} RkIcsErrorCode;

#define RK_ICS_ERROR (rk_ics_error_quark ())
GQuark rk_ics_error_quark (void);
