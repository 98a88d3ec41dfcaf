/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-answer-campaign: the ACP month of a fiscal year, as a board and as a map. */
#pragma once
#include "core/campaign/rk-reach.h"
#include "draw/map/rk-map.h"
#include "draw/schedule/rk-board.h"

/* Returns: (transfer full): counts by state, the wards, what is due within a week of @today, and what is late or in trouble */
RkBoard *rk_answer_board (const RkDataset *dataset, const RkReachQuestion *question, const GDate *today);

/* Returns: (transfer full): wards by reach, placements by state */
RkMap *rk_answer_campaign_map (const RkDataset *dataset, const RkReachQuestion *question);

/* The shape that stands for a state of a placement; @problem: RK_MISSING where it is not said which. */
RkShape rk_answer_placement_shape (gint64 state, gint64 problem);
