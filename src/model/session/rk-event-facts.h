/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-event-facts: what belongs to an event in several rows, as facts for the inspector. */
#pragma once
#include "core/event/rk-event.h"
#include "core/record/rk-dataset.h"

/* Takes a fact; one without a value is none. */
typedef void (*RkAddFact) (gpointer facts, const char *label, const char *value);

void rk_event_facts (const RkDataset *dataset, const RkEvent *event, RkAddFact add, gpointer facts);
