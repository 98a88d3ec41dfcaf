/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-show-follow: a show goes on with the document: a figure that is corrected, or a change that is undone, while slides are on
 * screen is seen there at once. */
#pragma once
#include "model/session/rk-selection.h"
#include "widgets/show/rk-slide-show.h"

/* As long as both are there. A deck that is deleted meanwhile is shown to its end as it was last. */
void rk_show_follow (RkSlideShow *show, RkSelection *selection);
