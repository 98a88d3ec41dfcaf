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
