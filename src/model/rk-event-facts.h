/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-event-facts: what belongs to an event in several rows, as facts for the inspector. */
#pragma once
#include "core/rk-event.h"
#include "model/rk-facts.h"

void rk_event_facts_add (RkFacts *facts, const RkDataset *dataset, const RkEvent *event);
