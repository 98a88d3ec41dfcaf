/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-text: the one way in which pictures measure and draw text, the same on screen, in PNG, SVG and PDF: Noto Sans CJK JP
 * where present, no hinting, so that a layout measured once fits everywhere. A line's box is its em: 0.88 above the
 * baseline, 0.12 below. Keeps one Pango context
 * a thread, and the last few thousand texts as they are laid out: the first measurement of a text costs 10 to 200 µs, another
 * under 1. */
#pragma once
#include "draw/picture/rk-style.h"

#include <cairo.h>

typedef struct {
  double size; /* of the em, in units of the picture */
  gboolean bold;
  double width; /* wrap at; 0: one line, as long as it is */
  int lines;    /* at most so many lines, then an ellipsis; 0: all. With one line and a width: cut to the width */
} RkFont;

typedef struct {
  double w, h;
} RkSize;

RkSize rk_text_measure (const char *text, RkFont font);

/* Returns: about the width that a text of one line has, never less but for rounding: the sum of what its characters take one by
 * one. For thousands of texts of which few are drawn: under a microsecond each */
double rk_text_estimate (const char *text, double size);

/**
 * rk_text_draw:
 * @x: left edge
 * @y: top of the first line's em
 * @align: 0 left, 0.5 middle, 1 right: how lines stand within the text's width
 * @halo: (nullable): a colour to draw around the letters, for names on a map
 */
void rk_text_draw (cairo_t *cr, const char *text, RkFont font, double x, double y, double align, RkColour colour, const RkColour *halo);
