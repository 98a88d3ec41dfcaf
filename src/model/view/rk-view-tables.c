/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-view-tables: what every view that is a table does. */
#include "core/rk-language.h"
#include "draw/slide/rk-slide.h"
#include "model/view/rk-view-private.h"

#include <stdlib.h>

RkPicture *
rk_view_draw_sheet (const RkView *view, RkSheet *sheet, const RkStyle *style, double width, double height)
{
  const char *text = rk_view_get (view, "part"); /* kinds without that setting have one part */
  const int part = text != NULL ? atoi (text) : 0;
  const guint parts = rk_sheet_parts (sheet, width, height);
  RkPicture *picture;

  rk_view_entitle (view, &sheet->title, &sheet->subtitle);
  if (part <= 0 && parts > 1) {
    g_autofree char *before = g_steal_pointer (&sheet->footnote);

    sheet->footnote = g_strdup_printf (_ ("The table goes on: this is part 1 of %u. %s"), parts, before != NULL ? before : "");
  }
  picture = rk_sheet_draw_part (sheet, style, width, height, (guint) MAX (0, part - 1));
  rk_sheet_free (sheet);
  return picture;
}

guint
rk_view_parts_of_sheet (RkSheet *sheet)
{
  guint parts = rk_sheet_parts (sheet, RK_SLIDE_WIDTH, RK_SLIDE_HEIGHT - RK_SLIDE_FOOT);

  rk_sheet_free (sheet);
  return parts;
}
