/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-schedule-pick: what month and year have in common: what a click and a drop on them mean. */
#pragma once
#include "core/event/rk-event.h"
#include "model/session/rk-selection.h"
#include "widgets/picture/rk-picture-view.h"

/* Picks an event; activated it is edited, and a day or a month gets a new one. @key: (nullable) */
void rk_schedule_pick (GtkWidget *widget, RkSelection *selection, const char *key, gboolean activated);

/* Returns: (transfer full) (nullable): what stands after @prefix in the key of the item there: "2025-07-30", "2025-10" */
char *rk_schedule_drop_at (RkPictureView *view, const char *prefix, double x, double y);

/* On a month: dropped on a day the event goes as far as the hand, dropped on the tray it has no more than the month. Returns: FALSE
 * where it cannot be let go */
gboolean rk_schedule_month_target (RkPictureView *calendar, const RkEvent *event, const RkPictureDrag *drag, RkPlannedDate *to);

/* Where an event that is dragged would go. Returns: FALSE where it cannot be let go */
typedef gboolean (*RkScheduleTarget) (gpointer widget, const RkEvent *event, const RkPictureDrag *drag, RkPlannedDate *to);

/* Asks the window to move what was dropped, where it can be. */
void rk_schedule_drop (GtkWidget *widget, RkSelection *selection, const RkPictureDrag *drag, RkScheduleTarget target);
/* Returns: (transfer full) (nullable): the date that it would get */
char *rk_schedule_drop_told (GtkWidget *widget, RkSelection *selection, const RkPictureDrag *drag, RkScheduleTarget target);

/* Asks the window to move the event of that key. */
void rk_schedule_move (GtkWidget *widget, const char *key, const RkPlannedDate *to);
