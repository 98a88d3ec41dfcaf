/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/paper/rk-handout.h"

#include "draw/paper/rk-paper-foot.h"
#include "draw/paper/rk-sheet.h"

#define GAP 18.0 /* between slides */
#define LINE_DISTANCE 22.0

/* Without lines to write on the paper lies so that the slides are largest. */
static const struct {
  guint slides;
  gboolean note_lines, landscape;
  guint columns, rows;
} layouts[] = {
  { 1, FALSE, TRUE, 1, 1 },
  { 1, TRUE, FALSE, 1, 1 },
  { 2, FALSE, FALSE, 1, 2 },
  { 2, TRUE, FALSE, 1, 2 },
  { 4, FALSE, TRUE, 2, 2 },
  { 4, TRUE, FALSE, 2, 2 },
  { 6, FALSE, FALSE, 2, 3 },
  { 6, TRUE, FALSE, 2, 3 },
};

static int
find_layout (guint slides, gboolean note_lines)
{
  for (guint i = 0; i < G_N_ELEMENTS (layouts); i++)
    if (layouts[i].slides == slides && layouts[i].note_lines == (note_lines != FALSE))
      return (int) i;
  return -1;
}

gboolean
rk_handout_knows (guint slides_a_page)
{
  return find_layout (slides_a_page, FALSE) >= 0;
}

static void
add_lines (RkPicture *page, RkRect room, const RkStyle *style)
{
  for (double y = room.y + LINE_DISTANCE; y <= room.y + room.h; y += LINE_DISTANCE)
    rk_picture_add_line (page, room.x, y, room.x + room.w, y, style->faint, 0.6);
}

/* Takes @slide: at the top of its cell, lines below it, or in the middle. */
static void
add_slide (RkPicture *page, RkPicture *slide, RkRect cell, gboolean note_lines, const RkStyle *style)
{
  double scale = MIN (cell.w / slide->width, cell.h / slide->height), width = slide->width * scale, height = slide->height * scale;
  RkRect box = { cell.x + (cell.w - width) / 2, note_lines ? cell.y : cell.y + (cell.h - height) / 2, width, height };
  RkMark *frame;

  rk_picture_add_picture (page, slide, box);
  frame = rk_picture_add_rect (page, box, rk_colour_alpha (style->page, 0));
  frame->stroke = style->soft;
  frame->line_width = 0.6;
  if (note_lines)
    add_lines (page, (RkRect){ box.x, box.y + box.h + 4, box.w, cell.y + cell.h - box.y - box.h - 4 }, style);
}

static RkPicture *
make_page (const RkHandoutOptions *options, int layout, guint number, guint pages, const RkStyle *style)
{
  double width = layouts[layout].landscape ? RK_A4_LONG : RK_A4_SHORT, height = layouts[layout].landscape ? RK_A4_SHORT : RK_A4_LONG;
  RkPicture *page = rk_picture_new (width, height, style->page);

  rk_paper_foot_add (page, options->title, number, pages, style);
  return page;
}

static void
fill_page (RkPicture *page, GPtrArray *slides, int layout, gboolean note_lines, const RkStyle *style)
{
  const guint columns = layouts[layout].columns, rows = layouts[layout].rows;
  double width = (page->width - 2 * RK_PAPER_SIDE - (columns - 1) * GAP) / columns;
  double height = (page->height - RK_PAPER_TOP - RK_PAPER_FOOT - (rows - 1) * GAP) / rows;

  for (guint i = 0; i < columns * rows && slides->len > 0; i++) {
    RkRect cell = { RK_PAPER_SIDE + (i % columns) * (width + GAP), RK_PAPER_TOP + (i / columns) * (height + GAP), width, height };

    add_slide (page, g_ptr_array_steal_index (slides, 0), cell, note_lines, style);
  }
}

GPtrArray *
rk_handout (GPtrArray *slides, const RkHandoutOptions *options, const RkStyle *style)
{
  GPtrArray *all = g_ptr_array_new_with_free_func ((GDestroyNotify) rk_picture_free);
  const int layout = find_layout (options->slides_a_page, options->note_lines);
  guint pages;

  g_assert (layout >= 0);
  pages = (slides->len + options->slides_a_page - 1) / options->slides_a_page;
  for (guint i = 0; i < pages; i++) {
    RkPicture *page = make_page (options, layout, i + 1, pages, style);

    fill_page (page, slides, layout, options->note_lines, style);
    g_ptr_array_add (all, page);
  }
  return all;
}
