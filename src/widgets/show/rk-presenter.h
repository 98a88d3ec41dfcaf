/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-presenter: the speaker’s window: the slide on screen, the next one, the notes in large type, the clock and how long it has
 * been. It follows the same keys as the audience’s. */
#pragma once
#include "widgets/show/rk-slide-show.h"

#define RK_TYPE_PRESENTER (rk_presenter_get_type ())
G_DECLARE_FINAL_TYPE (RkPresenter, rk_presenter, RK, PRESENTER, GtkWindow)

RkPresenter *rk_presenter_new (RkSlideShow *show);
