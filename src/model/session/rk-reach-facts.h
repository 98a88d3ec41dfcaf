/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-reach-facts: how the ACP month of a year reaches a ward, for the inspector. */
#pragma once
#include "core/area/rk-ward.h"
#include "model/session/rk-event-facts.h"

/* By the listed line and by any platform; none where the year has no campaign. */
void rk_reach_facts_of_ward (const RkDataset *dataset, int year, const RkWard *ward, RkAddFact add, gpointer facts);
