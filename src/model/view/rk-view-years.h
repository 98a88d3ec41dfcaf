/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-view-years: a view, some years on: for the presentation that steps the year, and for next year's deck. */
#pragma once
#include "model/view/rk-view.h"

/**
 * rk_view_move_years:
 * @years: how far on, or back below zero
 *
 * Moves every year that the view itself names: its fiscal year, its month, its first and last year. What it leaves to the deck
 * or the window, or counts from there, moves with that.
 */
void rk_view_move_years (RkView *self, int years);
