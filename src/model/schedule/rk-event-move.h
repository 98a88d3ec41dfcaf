/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-event-move: an event at another time: what dragging and the arrow keys do, on month and year alike. */
#pragma once
#include "core/event/rk-event.h"
#include "core/record/rk-dataset.h"
#include "core/record/rk-edit.h"

/**
 * rk_event_move_to:
 * @to: a day: the event begins on it; a month: no more than that is known of it
 *
 * Returns: (transfer full) (nullable): the edit; %NULL when the event is there already, and for a period that was put into
 *   a month: its days are known
 */
RkEdit *rk_event_move_to (const RkDataset *dataset, const RkEvent *event, const RkPlannedDate *to);

/**
 * rk_event_drop:
 * @taken: (nullable): the day of the event that it was taken by; %NULL: its first
 * @at: where it is let go: a day, or a month
 *
 * An event of several days goes as far as the hand: what lay under it at first lies under it at last.
 *
 * Returns: where the event begins then, as rk_event_move_to() takes it
 */
RkPlannedDate rk_event_drop (const RkEvent *event, const GDate *taken, const RkPlannedDate *at);

/* Returns: (transfer full): what the date of the event would be there: "Fri 3 Oct 14:00", "October: no day yet" */
char *rk_event_drop_told (const RkEvent *event, const RkPlannedDate *to);

/**
 * rk_event_step:
 * @days: 1 or 7 forwards or backwards
 * @to: (out): where the event would be
 *
 * A day or a period goes by days. Of an event that has only a month a step of one day is the first, backwards the last
 * working day of that month, a step of seven the month after or before.
 *
 * Returns: %FALSE for an event without a date
 */
gboolean rk_event_step (const RkEvent *event, int days, RkPlannedDate *to);

/* Returns: %FALSE for an event whose day is not known; else the month it is in, as a date, in @month */
gboolean rk_event_month (const RkEvent *event, RkPlannedDate *month);
