/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-slide-help: the keys of a show, on a board above the slide. */
#pragma once
#include "draw/picture/rk-picture.h"

/* Upon the whole of @picture. */
void rk_slide_help_add (RkPicture *picture, const RkStyle *style);
