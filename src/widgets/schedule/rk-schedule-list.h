/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-schedule-list: the events of the year on screen as a table, with a bar above it that says which of them are wanted.
 * It is filled when it is looked at, not before. */
#pragma once
#include "model/session/rk-selection.h"

#include <gtk/gtk.h>

#define RK_TYPE_SCHEDULE_LIST (rk_schedule_list_get_type ())
G_DECLARE_FINAL_TYPE (RkScheduleList, rk_schedule_list, RK, SCHEDULE_LIST, GtkWidget)

/* Shows the document of @selection from now on and follows it. */
void rk_schedule_list_attach (RkScheduleList *self, RkSelection *selection);

/* Returns: (transfer container) (element-type RkEvent): the events of the year that pass the filter, by date */
GPtrArray *rk_schedule_list_events (RkScheduleList *self);

/* What is asked for, for files that hold a block's or a ward's events. Returns: (nullable): block name, ward code */
const char *rk_schedule_list_block (RkScheduleList *self);
const char *rk_schedule_list_ward (RkScheduleList *self);
