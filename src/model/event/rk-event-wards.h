/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-event-wards: the wards that an event is for: those that are named one by one, else those of its block in its year. */
#pragma once
#include "core/area/rk-ward.h"
#include "core/event/rk-event.h"
#include "core/record/rk-dataset.h"

/* Returns: (transfer container) (element-type RkWard): in the official order; none for the whole city */
GPtrArray *rk_event_wards (const RkDataset *dataset, const RkEvent *event);

/* Returns: (transfer full): "北区・西区"; "" for none */
char *rk_wards_word (const GPtrArray *wards);
