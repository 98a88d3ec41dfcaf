/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-speakers: who speaks at an event: the one that the event itself names, and those of its rows. */
#pragma once
#include "core/event/rk-event.h"
#include "core/record/rk-dataset.h"

/* Returns: (transfer container) (element-type utf8): their names, those who are not found yet (未定) left out */
GPtrArray *rk_speakers_of (const RkDataset *dataset, const RkEvent *event);

/* Returns: (transfer none) (nullable): the first who speaks at both; a name written with a space is the same without */
const char *rk_speakers_shared (const GPtrArray *speakers, const GPtrArray *others);
