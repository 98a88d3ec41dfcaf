/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-answer-calendar: the events of a month as the calendar draws them. */
#pragma once
#include "core/event/rk-event.h"
#include "core/record/rk-dataset.h"
#include "draw/schedule/rk-calendar.h"

/* Returns: (transfer full): the city's events of that month; long periods and month-only plans lie in the tray */
RkCalendar *rk_answer_calendar (const RkDataset *dataset, int year, int month);

/* How calendar and timeline show an event alike: its tone, its words, what a screen reader says. */
RkTone rk_answer_event_tone (gint64 kind);
char *rk_answer_event_title (const RkDataset *dataset, const RkEvent *event);
char *rk_answer_event_tip (const RkDataset *dataset, const RkEvent *event);
