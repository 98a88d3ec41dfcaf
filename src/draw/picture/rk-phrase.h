/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-phrase: where a Japanese text is broken. By rule a line may end after almost any character; it reads better when it ends
 * after a phrase: a word with the endings and particles that follow it, a number with its counter. */
#pragma once
#include <pango/pango.h>

/**
 * rk_phrase_attributes:
 * @width: of a line, in ems: what is too long for it may still be broken
 *
 * Returns: (transfer full): attributes that keep phrases together
 */
PangoAttrList *rk_phrase_attributes (const char *text, double width);
