/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/figures/rk-share.h"

void
rk_share_percent (const gint64 *counts, guint n, int *percent)
{
  g_autofree gint64 *remainders = g_new0 (gint64, n);
  gint64 total = 0, missing = 100;

  for (guint i = 0; i < n; i++)
    total += counts[i];
  for (guint i = 0; i < n; i++) {
    percent[i] = total > 0 ? (int) (counts[i] * 100 / total) : 0;
    remainders[i] = total > 0 ? counts[i] * 100 % total : 0;
    missing -= percent[i];
  }
  for (; total > 0 && missing > 0; missing--) {
    guint largest = 0;

    for (guint i = 1; i < n; i++)
      if (remainders[i] > remainders[largest])
        largest = i;
    percent[largest]++;
    remainders[largest] = -1;
  }
}
