/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/paper/rk-paper-foot.h"

#define SMALL 8.5
#define BOTTOM 24.0
#define NUMBER 80.0 /* across */

void
rk_paper_foot_add (RkPicture *page, const char *title, guint number, guint pages, const RkStyle *style)
{
  g_autofree char *text = g_strdup_printf ("%u / %u", number, pages);
  double y = page->height - BOTTOM;

  if (title != NULL)
    rk_picture_add_text (page, RK_PAPER_SIDE, y, 0, 1, title, (RkFont){ SMALL, FALSE, page->width - 2 * RK_PAPER_SIDE - NUMBER, 1 }, style->soft);
  rk_picture_add_text (page, page->width - RK_PAPER_SIDE, y, 1, 1, text, (RkFont){ SMALL, FALSE, 0, 0 }, style->soft);
}
