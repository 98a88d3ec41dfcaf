/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-slide-templates: the kinds of slide that can be added, a row of a table each, filled with the first of what the document has. */
#pragma once
#include "core/deck/rk-deck.h"
#include "core/record/rk-dataset.h"

/* @id: "title", "chapter", "text", "chart", "map", "table", "year-plan", "month", "events", "campaign", "survey", "pair".
 * Returns: (transfer full) (nullable): a slide without key and deck; NULL where the document has nothing such to show */
RkDeckSlide *rk_slide_template (const RkDataset *dataset, const char *id);
