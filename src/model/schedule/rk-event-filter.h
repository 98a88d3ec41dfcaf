/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-event-filter: which events of a list are wanted, by kind, state, block, ward and words. A pass over 2,000 events takes
 * a few milliseconds. */
#pragma once
#include "core/event/rk-event.h"
#include "core/record/rk-dataset.h"

typedef struct {
  gint64 kind, state;    /* RkEventKind, RkEventState; RK_MISSING: any */
  const char *block;     /* only this block's own; NULL: any */
  const char *for_block; /* what concerns this block: the whole city's, its own, what names a ward of it; NULL: any */
  const char *ward;      /* code: what concerns the ward: the whole city's, its block's of that year, what names it; NULL: any */
  const char *text;      /* a part of title, series, speaker, venue or notes, in any width, case or kana; NULL or "": any */
} RkEventFilter;

#define RK_EVENT_FILTER_ANY ((RkEventFilter){ .kind = RK_MISSING, .state = RK_MISSING })

gboolean rk_event_filter_is_any (const RkEventFilter *self);

/* Returns: (transfer container) (element-type RkEvent): those of @events that are wanted, in their order */
GPtrArray *rk_event_filter_choose (const RkEventFilter *self, const RkDataset *dataset, const GPtrArray *events);
