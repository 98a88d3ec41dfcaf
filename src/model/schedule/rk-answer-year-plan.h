/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-answer-year-plan: a fiscal year's plan on one sheet of A4: the timeline, and the events it shows by date, with block
 * and venue. */
#pragma once
#include "core/record/rk-dataset.h"
#include "draw/schedule/rk-plan-sheet.h"

/* Returns: (transfer full) (nullable): NULL when the city has no event in that year */
RkPlanSheet *rk_answer_year_plan (const RkDataset *dataset, int year);
