/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-fit: the largest type that shows a text whole. Costs a measurement a half point that must be given up, one where the
 * text fits at once. */
#pragma once
#include "draw/picture/rk-text.h"

/* The lines of a wrapped text stand so far apart, in ems. */
#define RK_FIT_LINE 1.4

/**
 * rk_fit:
 * @font: the type wanted; its width and lines say what room there is
 * @least: the smallest size that may be taken
 *
 * Returns: @font, its size as large as shows @text without an ellipsis; at @least the text may still be cut
 */
RkFont rk_fit (const char *text, RkFont font, double least);

/* The same for as many lines as stand in @height at each size. */
RkFont rk_fit_box (const char *text, RkFont font, double height, double least);

/* Returns: whether @font shows @text without an ellipsis */
gboolean rk_fit_is_whole (const char *text, RkFont font);
