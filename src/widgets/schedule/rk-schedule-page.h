/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-schedule-page: the events of the year on screen, month by month and as a list. */
#pragma once
#include "model/session/rk-selection.h"
#include "model/view/rk-view.h"

#include <gtk/gtk.h>

#define RK_TYPE_SCHEDULE_PAGE (rk_schedule_page_get_type ())
G_DECLARE_FINAL_TYPE (RkSchedulePage, rk_schedule_page, RK, SCHEDULE_PAGE, GtkWidget)

/* Shows the document of @selection from now on and follows it. */
void rk_schedule_page_attach (RkSchedulePage *self, RkSelection *selection);

/* Returns: (transfer full): what the page shows */
RkView *rk_schedule_page_view (RkSchedulePage *self);

/* Returns: (transfer full) (nullable): the day or month with the keyboard's focus, "2024-07-22", "2025-10": where a new
 * event would go */
char *rk_schedule_page_day (RkSchedulePage *self);
