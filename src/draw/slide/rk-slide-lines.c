/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/slide/rk-slide-lines.h"

#include <string.h>

#define SECOND 0.86 /* of the first rank's type */

RkSlideLine
rk_slide_line (const char *line)
{
  while (g_ascii_isspace (*line))
    line++;
  if (*line == '\0')
    return (RkSlideLine){ RK_SLIDE_LINE_BLANK, line };
  if (g_str_has_prefix (line, "- "))
    return (RkSlideLine){ RK_SLIDE_LINE_SECOND, line + strlen ("- ") };
  return (RkSlideLine){ RK_SLIDE_LINE_FIRST, line };
}

double
rk_slide_line_indent (const RkSlideLine *line, double size)
{
  return line->rank == RK_SLIDE_LINE_SECOND ? 2.1 * size : 1.1 * size;
}

RkFont
rk_slide_line_font (const RkSlideLine *line, double size, double width)
{
  return (RkFont){ line->rank == RK_SLIDE_LINE_SECOND ? size * SECOND : size, FALSE, width - rk_slide_line_indent (line, size), 0 };
}

double
rk_slide_line_gap (const RkSlideLine *line, double size)
{
  return size * (line->rank == RK_SLIDE_LINE_SECOND ? 0.42 : 0.75);
}

double
rk_slide_line_height (const RkSlideLine *line, double size, double width)
{
  return line->rank == RK_SLIDE_LINE_BLANK ? 0 : rk_text_measure (line->text, rk_slide_line_font (line, size, width)).h;
}

double
rk_slide_lines_height (const char *const *lines, guint n, double size, double width)
{
  double height = 0;

  for (guint i = 0; i < n; i++) {
    RkSlideLine line = rk_slide_line (lines[i]);

    height += (i > 0 ? rk_slide_line_gap (&line, size) : 0) + rk_slide_line_height (&line, size, width);
  }
  return height;
}
