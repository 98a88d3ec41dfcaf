/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-stage: a slide of a show upon black, as large as fits. The slides before and after are painted while nothing else is to do, so
 * that the step to one of them costs no more than showing pixels that are there. The items of the slide are live: a click tells
 * what they are, Z or a double click zooms into them, Tab walks over them. */
#pragma once
#include "widgets/show/rk-slide-show.h"

#define RK_TYPE_STAGE (rk_stage_get_type ())
G_DECLARE_FINAL_TYPE (RkStage, rk_stage, RK, STAGE, GtkWidget)

/* @ahead: 0: the slide that is shown, live; 1: the one that comes next, to look at */
void rk_stage_connect (RkStage *self, RkSlideShow *show, guint ahead);

/* Returns: how many slides are painted and kept; for tests */
guint rk_stage_painted (RkStage *self);
