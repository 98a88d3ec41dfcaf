/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-schedule-year: the year on screen as a timeline, or a quarter of it: events are picked, and dragged to another day or
 * into the tray of those that have only a month. */
#pragma once
#include "draw/picture/rk-picture.h"
#include "model/session/rk-selection.h"

#include <gtk/gtk.h>

#define RK_TYPE_SCHEDULE_YEAR (rk_schedule_year_get_type ())
G_DECLARE_FINAL_TYPE (RkScheduleYear, rk_schedule_year, RK, SCHEDULE_YEAR, GtkWidget)

/* Shows the document of @selection from now on and follows it. */
void rk_schedule_year_attach (RkScheduleYear *self, RkSelection *selection);

/* @quarter: 0 for the whole year, 1 to 4 for April to June and so on */
void rk_schedule_year_show_quarter (RkScheduleYear *self, int quarter);

/* Returns: (transfer full): what it shows, at least @height high, as a picture to keep or print */
RkPicture *rk_schedule_year_draw (RkScheduleYear *self, const RkStyle *style, double width, double height);

/* Returns: (nullable): the key of the item with the keyboard's focus */
const char *rk_schedule_year_focused (RkScheduleYear *self);
