/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-presentation: the windows of a slide show: what the audience sees, full screen and black around, and, where there is a second
 * screen or it is asked for, the speaker’s. They end together. */
#pragma once
#include "widgets/show/rk-slide-show.h"

#define RK_TYPE_PRESENTATION (rk_presentation_get_type ())
G_DECLARE_FINAL_TYPE (RkPresentation, rk_presentation, RK, PRESENTATION, GtkWindow)

/**
 * rk_presentation_start:
 * @parent: the window whose slides they are
 * @show: kept until it ends
 * @with_presenter: opens the speaker’s window on one screen too; the audience’s then is a plain window, to be moved where it is
 *   wanted, and F11 makes it full screen
 *
 * Returns: (transfer none): the audience’s window; it lives until the show ends
 */
RkPresentation *rk_presentation_start (GtkWindow *parent, RkSlideShow *show, gboolean with_presenter);
