/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-reach-question: how a view of the ACP month counts its reach: "reach?by=platform&media=all&blocks=R7&displayed=yes". */
#pragma once
#include "core/campaign/rk-reach.h"
#include "model/view/rk-view.h"

/* The names of the settings; a kind of view that has them lists them. */
#define RK_REACH_SETTINGS "by", "media", "blocks", "displayed"

/* Returns: the question of the view's settings for the campaign of @year; posters, by the listed line, planned or displayed, by
 * the blocks of that year where they say nothing else */
RkReachQuestion rk_reach_question_read (const RkView *view, int year);
void rk_reach_question_write (const RkReachQuestion *question, RkView *view);
