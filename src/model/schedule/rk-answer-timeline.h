/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-answer-timeline: a fiscal year's events as lanes, a lane a kind that has any, and before them the tray
 * of those that have only a month. */
#pragma once
#include "core/record/rk-dataset.h"
#include "draw/schedule/rk-timeline.h"

/* @quarter: 0 for the whole year, 1 to 4 for April to June and so on. Returns: (transfer full) */
RkTimeline *rk_answer_timeline (const RkDataset *dataset, int year, int quarter);

/* The same events over another part of the year. */
void rk_answer_timeline_span (RkTimeline *timeline, int year, int quarter);

/* For a slide, where nothing may be cut and nothing can be pointed at: a mark says its day and areas, its lane what it is. */
void rk_answer_timeline_shorten (RkTimeline *timeline, const RkDataset *dataset);
