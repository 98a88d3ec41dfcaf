/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-slide-lines: the text of a slide line by line: what rank each has and how much room it takes at a size of type. */
#pragma once
#include "draw/picture/rk-text.h"

#define RK_SLIDE_TEXT_MOST 26.0  /* of the first rank */
#define RK_SLIDE_TEXT_LEAST 16.0 /* before the text goes on on another slide */

typedef enum { RK_SLIDE_LINE_BLANK,
               RK_SLIDE_LINE_FIRST,
               RK_SLIDE_LINE_SECOND } RkSlideLineRank;

typedef struct {
  RkSlideLineRank rank;
  const char *text; /* without the mark of its rank */
} RkSlideLine;

/* @line: borrowed */
RkSlideLine rk_slide_line (const char *line);

/* Of a line whose slide has type of @size and room of @width: where its text begins, and its type. */
double rk_slide_line_indent (const RkSlideLine *line, double size);
RkFont rk_slide_line_font (const RkSlideLine *line, double size, double width);
/* Above it: none above the first line of a slide. */
double rk_slide_line_gap (const RkSlideLine *line, double size);
double rk_slide_line_height (const RkSlideLine *line, double size, double width);

/* Of lines one below the other. */
double rk_slide_lines_height (const char *const *lines, guint n, double size, double width);
