/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/picture/rk-fit.h"

#define STEP 0.5

gboolean
rk_fit_is_whole (const char *text, RkFont font)
{
  RkFont free_font = { font.size, font.bold, font.lines == 1 ? 0 : font.width, 0 };
  RkSize size = rk_text_measure (text, free_font);

  return size.w <= font.width && size.h <= font.size * (1 + (font.lines - 1) * RK_FIT_LINE) + 0.01;
}

RkFont
rk_fit (const char *text, RkFont font, double least)
{
  while (font.size > least && !rk_fit_is_whole (text, font))
    font.size = MAX (least, font.size - STEP);
  return font;
}

static int
lines_in (double height, double size)
{
  return MAX (1, 1 + (int) ((height - size + 0.01) / (size * RK_FIT_LINE)));
}

RkFont
rk_fit_box (const char *text, RkFont font, double height, double least)
{
  font.lines = lines_in (height, font.size);
  while (font.size > least && !rk_fit_is_whole (text, font)) {
    font.size = MAX (least, font.size - STEP);
    font.lines = lines_in (height, font.size);
  }
  return font;
}
