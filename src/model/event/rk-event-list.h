/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-event-list: the city's events in the order of their dates. */
#pragma once
#include "core/event/rk-event.h"
#include "core/record/rk-dataset.h"

/* Returns: (transfer container) (element-type RkEvent): the city's own events of @year (0: of every year), by date */
GPtrArray *rk_events_in_order (const RkDataset *dataset, int year);

/* Returns: (transfer container) (element-type RkEvent): the city's own events of any year that touch the days from @first to @last, by date */
GPtrArray *rk_events_touching (const RkDataset *dataset, const GDate *first, const GDate *last);

/* Returns: (transfer full): the next free key for a new event of that year, "E2025-01" */
char *rk_event_new_key (const RkDataset *dataset, int year);
