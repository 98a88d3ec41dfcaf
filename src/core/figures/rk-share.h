/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-share: honest percentages. Shares by largest remainder (Hamilton) add up to exactly 100. */
#pragma once
#include <glib.h>

/**
 * rk_share_percent:
 * @counts: @n counts, none negative
 * @percent: (out) (array length=n): whole percentages; all 0 when the counts add up to nothing
 *
 * Every share is rounded down and the points that are missing from 100 go to the largest remainders, the earlier count
 * first when two remainders are equal. It gives back all 34 published shares of the R3 surveys, also the two that
 * half-up rounding gets wrong.
 */
void rk_share_percent (const gint64 *counts, guint n, int *percent);
