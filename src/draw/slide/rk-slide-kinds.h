/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-slide-kinds: the one place that lists the kinds of slide. */
#pragma once
#include "draw/slide/rk-slide.h"

const RkSlideKind *const *rk_slide_kinds (void);
/* Returns: (nullable): the kind with that id */
const RkSlideKind *rk_slide_kind (const char *id);
