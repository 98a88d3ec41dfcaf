/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/paper/rk-notes-pages.h"

#include "draw/paper/rk-paper-foot.h"
#include "draw/paper/rk-sheet.h"

#include <string.h>

#define GAP 20.0  /* between slide and notes */
#define TYPE 13.0 /* read standing, at arm’s length */
#define LEAST 10.0
#define LOOK_BACK 40 /* letters, for a place to break at */

static const RkFont type = { TYPE, FALSE, RK_A4_SHORT - 2 * RK_PAPER_SIDE, 0 };

static gboolean
fits (const char *text, gsize length, RkFont font, double room)
{
  g_autofree char *part = g_strndup (text, length);

  return rk_text_measure (part, font).h <= room;
}

/* Returns: @font, smaller where that brings all of @text into the room */
static RkFont
choose_type (const char *text, double room)
{
  RkFont font = type;

  while (font.size > LEAST && !fits (text, strlen (text), font, room))
    font.size -= 0.5;
  return font;
}

static gboolean
may_break_after (gunichar letter)
{
  return g_unichar_isspace (letter) || letter == 0x3002 || letter == 0x3001; /* 。、 */
}

/* Returns: how many bytes of @text stand in the room: at least a letter, to the end of a sentence or word where one is near */
static gsize
length_that_fits (const char *text, RkFont font, double room)
{
  glong low = 1, high = g_utf8_strlen (text, -1);
  const char *end;

  while (low < high) {
    glong middle = (low + high + 1) / 2;

    if (fits (text, (gsize) (g_utf8_offset_to_pointer (text, middle) - text), font, room))
      low = middle;
    else
      high = middle - 1;
  }
  end = g_utf8_offset_to_pointer (text, low);
  for (const char *at = end; *end != '\0' && at > text && low - g_utf8_pointer_to_offset (text, at) < LOOK_BACK; at = g_utf8_prev_char (at))
    if (may_break_after (g_utf8_get_char (g_utf8_prev_char (at))))
      return (gsize) (at - text);
  return (gsize) (end - text);
}

static RkPicture *
add_page (GPtrArray *pages, const RkStyle *style)
{
  RkPicture *page = rk_picture_new (RK_A4_SHORT, RK_A4_LONG, style->page);

  g_ptr_array_add (pages, page);
  return page;
}

/* Takes @slide. Returns: where the room below it begins */
static double
add_slide (RkPicture *page, RkPicture *slide, const RkStyle *style)
{
  double width = page->width - 2 * RK_PAPER_SIDE, height = width * slide->height / slide->width;
  RkRect box = { RK_PAPER_SIDE, RK_PAPER_TOP, width, height };
  RkMark *frame;

  rk_picture_add_picture (page, slide, box);
  frame = rk_picture_add_rect (page, box, rk_colour_alpha (style->page, 0));
  frame->stroke = style->soft;
  frame->line_width = 0.6;
  return box.y + box.h + GAP;
}

static void
add_notes (GPtrArray *pages, double y, const char *notes, const RkStyle *style)
{
  RkPicture *page = pages->pdata[pages->len - 1];
  RkFont font = choose_type (notes, page->height - RK_PAPER_FOOT - y);

  while (*notes != '\0') {
    gsize length = length_that_fits (notes, font, page->height - RK_PAPER_FOOT - y);
    g_autofree char *part = g_strndup (notes, length);

    rk_picture_add_text (page, RK_PAPER_SIDE, y, 0, 0, g_strchomp (part), font, style->ink);
    notes += length;
    while (g_unichar_isspace (g_utf8_get_char (notes)))
      notes = g_utf8_next_char (notes);
    if (*notes == '\0')
      return;
    page = add_page (pages, style);
    y = RK_PAPER_TOP;
  }
}

GPtrArray *
rk_notes_pages (GPtrArray *slides, const GPtrArray *notes, const char *title, const RkStyle *style, GArray **starts)
{
  GPtrArray *pages = g_ptr_array_new_with_free_func ((GDestroyNotify) rk_picture_free);

  *starts = g_array_new (FALSE, FALSE, sizeof (guint));
  for (guint i = 0; slides->len > 0; i++) {
    RkPicture *page = add_page (pages, style);
    double y = add_slide (page, g_ptr_array_steal_index (slides, 0), style);

    g_array_append_val (*starts, pages->len);
    add_notes (pages, y, notes->pdata[i], style);
  }
  for (guint i = 0; i < pages->len; i++)
    rk_paper_foot_add (pages->pdata[i], title, i + 1, pages->len, style);
  return pages;
}
