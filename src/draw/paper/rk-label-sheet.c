/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/paper/rk-label-sheet.h"

#include "draw/paper/rk-sheet.h"
#include "draw/picture/rk-fit.h"

#define A_PAGE (RK_LABEL_COLUMNS * RK_LABEL_ROWS)
#define ABOVE (12.9 / 25.4 * 72)
#define LABEL_WIDTH (RK_A4_SHORT / RK_LABEL_COLUMNS)
#define LABEL_HEIGHT ((RK_A4_LONG - 2 * ABOVE) / RK_LABEL_ROWS)
/* labels are never cut to the millimetre, and printers keep off the edge */
#define INSET_X 16.0
#define INSET_Y 8.0
#define CROSS 4.0
#define AIR 4.0 /* between lines */

static RkFont
fit_line (const char *text, guint line)
{
  double width = LABEL_WIDTH - 2 * INSET_X;

  /* two lines for each fill the label at the least sizes, never more */
  return line == 0 ? rk_fit (text, rk_fit (text, (RkFont){ 13, TRUE, width, 1 }, 9.5).size > 9.5 ? (RkFont){ 13, TRUE, width, 1 } : (RkFont){ 10, TRUE, width, 2 }, 8)
                   : rk_fit (text, (RkFont){ 9.5, FALSE, width, 1 }, 7);
}

static double
label_height (const GStrv lines)
{
  double height = -AIR;

  for (guint i = 0; i < RK_LABEL_LINES && lines[i] != NULL; i++)
    if (*lines[i] != '\0')
      height += rk_text_measure (lines[i], fit_line (lines[i], i)).h + AIR;
  return height;
}

static void
add_label (RkPicture *page, const GStrv lines, guint place, const RkStyle *style)
{
  double x = place % RK_LABEL_COLUMNS * LABEL_WIDTH + INSET_X, y = ABOVE + place / RK_LABEL_COLUMNS * LABEL_HEIGHT;

  y += MAX (INSET_Y, (LABEL_HEIGHT - label_height (lines)) / 2);
  for (guint i = 0; i < RK_LABEL_LINES && lines[i] != NULL; i++)
    if (*lines[i] != '\0')
      y += rk_picture_add_text (page, x, y, 0, 0, lines[i], fit_line (lines[i], i), style->ink)->box.h + AIR;
}

static void
add_crosses (RkPicture *page, const RkStyle *style)
{
  for (guint row = 0; row <= RK_LABEL_ROWS; row++)
    for (guint column = 1; column < RK_LABEL_COLUMNS; column++) {
      double x = column * LABEL_WIDTH, y = ABOVE + row * LABEL_HEIGHT;

      rk_picture_add_line (page, x - CROSS, y, x + CROSS, y, style->faint, 0.5);
      rk_picture_add_line (page, x, y - CROSS, x, y + CROSS, style->faint, 0.5);
    }
}

GPtrArray *
rk_label_sheet_draw (const GPtrArray *labels, const RkStyle *style)
{
  GPtrArray *pages = g_ptr_array_new_with_free_func ((GDestroyNotify) rk_picture_free);

  for (guint i = 0; i < labels->len; i++) {
    if (i % A_PAGE == 0) {
      g_ptr_array_add (pages, rk_picture_new (RK_A4_SHORT, RK_A4_LONG, style->page));
      add_crosses (pages->pdata[pages->len - 1], style);
    }
    add_label (pages->pdata[pages->len - 1], labels->pdata[i], i % A_PAGE, style);
  }
  return pages;
}
