/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/view/rk-view-years.h"

#include <stdlib.h>

static gboolean
knows (const RkView *view, const char *setting)
{
  return g_strv_contains (view->kind->settings, setting);
}

/* "2024-07" → "2025-07", "2024" → "2025"; what does not begin with a year stays. */
static void
move_setting (RkView *view, const char *setting, int years)
{
  const char *value = knows (view, setting) ? rk_view_get (view, setting) : NULL;
  char *rest = NULL;
  g_autofree char *moved = NULL;
  long year = value != NULL ? strtol (value, &rest, 10) : 0;

  if (year < 1900 || year > 2200)
    return;
  moved = g_strdup_printf ("%ld%s", year + years, rest);
  rk_view_set (view, setting, moved);
}

void
rk_view_move_years (RkView *self, int years)
{
  static const char *const settings[] = { "month", "from", "to", "with" };

  if (self->year > 0)
    self->year += years;
  for (guint i = 0; i < G_N_ELEMENTS (settings); i++)
    move_setting (self, settings[i], years);
}
