/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-sheet-draw: a sheet broken into pages. */
#include "core/rk-language.h"
#include "draw/paper/rk-sheet.h"
#include "draw/picture/rk-fit.h"

#define SIDE 40.0
#define TOP 36.0
#define BOTTOM 32.0
#define TITLE 16.0
#define SUBTITLE 10.0
#define TYPE 9.0
#define HEADING 8.0
#define SMALL 7.5 /* footnote, source, page number */
#define LEAST 7.0
#define PAD 4.0 /* above and below a cell's text */
#define GAP 8.0 /* between columns */
#define CELL_LINES 3
#define FOOT_LINES 6
#define BOX 9.0

typedef struct {
  const RkSheet *sheet;
  const RkStyle *style;
  double width, height;
  double top, bottom; /* of the table */
  GPtrArray *pages;
  RkPicture *page; /* the last one */
  double y;
  const RkSheetRow *group; /* whose rows are being placed */
  double *heights;         /* of the rows */
} Pass;

static double
total_share (const RkSheet *sheet)
{
  double sum = 0;

  for (guint i = 0; i < sheet->columns->len; i++)
    sum += ((const RkSheetColumn *) sheet->columns->pdata[i])->share;
  return MAX (sum, 0.001);
}

static const char *
cell_at (const RkSheetRow *row, guint column)
{
  return column < g_strv_length (row->cells) ? row->cells[column] : "";
}

static RkFont
fit_cell (const char *text, RkSheetRowKind kind, double width)
{
  return rk_fit (text, (RkFont){ TYPE, kind == RK_SHEET_STRONG || kind == RK_SHEET_GROUP, width, CELL_LINES }, LEAST);
}

static double
row_height (const Pass *pass, const RkSheetRow *row)
{
  double line = pass->width - 2 * SIDE, unit = line / total_share (pass->sheet), height = TYPE;

  if (row->kind == RK_SHEET_GROUP)
    return rk_text_measure (cell_at (row, 0), fit_cell (cell_at (row, 0), row->kind, line - GAP)).h + 2 * PAD;
  for (guint i = 0; i < pass->sheet->columns->len; i++) {
    const RkSheetColumn *column = pass->sheet->columns->pdata[i];
    const char *text = cell_at (row, i);

    if (*text != '\0')
      height = MAX (height, rk_text_measure (text, fit_cell (text, row->kind, column->share * unit - GAP)).h);
  }
  return height + 2 * PAD;
}

/* Hangs a text at the left, the middle or the right of its column. */
static void
add_cell (const Pass *pass, const RkSheetColumn *column, double x, double width, double y, const char *text, RkFont font, RkColour colour)
{
  if (*text != '\0')
    rk_picture_add_text (pass->page, x + GAP / 2 + column->align * (width - GAP), y, column->align, 0, text, font, colour);
}

static void
add_box (const Pass *pass, double x, double width, double y)
{
  RkMark *mark = rk_picture_add_rect (pass->page, (RkRect){ x + (width - BOX) / 2, y + PAD, BOX, BOX }, rk_colour_alpha (pass->style->page, 0));

  mark->stroke = pass->style->ink;
  mark->line_width = 0.8;
}

static void
add_group (Pass *pass, const RkSheetRow *row, gboolean continued)
{
  double height = row_height (pass, row), line = pass->width - 2 * SIDE;
  /* Translators: the heading of a group of rows that goes on from the page before */
  g_autofree char *text = continued ? g_strdup_printf (_ ("%s (continued)"), cell_at (row, 0)) : g_strdup (cell_at (row, 0));

  rk_picture_add_rect (pass->page, (RkRect){ SIDE, pass->y, line, height }, rk_colour_mix (pass->style->page, pass->style->faint, 0.45));
  rk_picture_add_text (pass->page, SIDE + GAP / 2, pass->y + height / 2, 0, 0.5, text, fit_cell (text, row->kind, line - GAP), pass->style->ink);
  pass->y += height;
}

static void
add_row (Pass *pass, guint row_index)
{
  const RkSheetRow *row = pass->sheet->rows->pdata[row_index];
  double height = pass->heights[row_index], unit = (pass->width - 2 * SIDE) / total_share (pass->sheet), x = SIDE;
  gboolean strong = row->kind == RK_SHEET_STRONG;

  for (guint i = 0; i < pass->sheet->columns->len; i++) {
    const RkSheetColumn *column = pass->sheet->columns->pdata[i];
    double width = column->share * unit;

    if (column->ticks && !strong)
      add_box (pass, x, width, pass->y);
    else
      add_cell (pass, column, x, width, pass->y + PAD, cell_at (row, i), fit_cell (cell_at (row, i), row->kind, width - GAP),
                row->kind == RK_SHEET_OFF ? pass->style->soft : pass->style->ink);
    x += width;
  }
  if (strong)
    rk_picture_add_line (pass->page, SIDE, pass->y, pass->width - SIDE, pass->y, pass->style->ink, 0.8);
  pass->y += height;
  rk_picture_add_line (pass->page, SIDE, pass->y, pass->width - SIDE, pass->y, pass->style->faint, 0.6);
}

static void
add_header_row (Pass *pass)
{
  double unit = (pass->width - 2 * SIDE) / total_share (pass->sheet), x = SIDE, height = HEADING;

  for (guint i = 0; i < pass->sheet->columns->len; i++) {
    const RkSheetColumn *column = pass->sheet->columns->pdata[i];
    double width = column->share * unit;
    RkFont font = rk_fit (column->heading, (RkFont){ HEADING, TRUE, width - GAP, 2 }, LEAST);

    add_cell (pass, column, x, width, pass->y, column->heading, font, pass->style->soft);
    height = MAX (height, rk_text_measure (column->heading, font).h);
    x += width;
  }
  pass->y += height + PAD;
  rk_picture_add_line (pass->page, SIDE, pass->y, pass->width - SIDE, pass->y, pass->style->ink, 1.2);
}

/* Returns: where the line below it begins */
static double
add_line (RkPicture *page, double y, const char *text, RkFont font, double least, RkColour colour)
{
  if (text == NULL || *text == '\0')
    return y;
  return y + rk_picture_add_text (page, SIDE, y, 0, 0, text, rk_fit (text, font, least), colour)->box.h;
}

static double
foot_height (const char *text, double width)
{
  return text != NULL && *text != '\0' ? rk_text_measure (text, (RkFont){ SMALL, FALSE, width, FOOT_LINES }).h + 3 : 0;
}

static void
begin_page (Pass *pass)
{
  const RkSheet *sheet = pass->sheet;
  double line = pass->width - 2 * SIDE, y;

  pass->page = rk_picture_new (pass->width, pass->height, pass->style->page);
  g_ptr_array_add (pass->pages, pass->page);
  y = add_line (pass->page, TOP, sheet->title, (RkFont){ TITLE, TRUE, line, 2 }, 11, pass->style->ink);
  y = add_line (pass->page, y + 6, sheet->subtitle, (RkFont){ SUBTITLE, FALSE, line, 2 }, 8, pass->style->soft);
  pass->y = y + 14;
  add_header_row (pass);
  y = add_line (pass->page, pass->bottom + 8, sheet->footnote, (RkFont){ SMALL, FALSE, line, FOOT_LINES }, SMALL, pass->style->soft);
  add_line (pass->page, y + 3, sheet->source, (RkFont){ SMALL, FALSE, line - 60, FOOT_LINES }, SMALL, pass->style->soft);
}

/* What must stand on one page from row @i on: a heading with its first row, a row with the total below it. */
static double
height_together (const Pass *pass, guint i)
{
  const GPtrArray *rows = pass->sheet->rows;
  double height = pass->heights[i];

  while (i + 1 < rows->len && (((const RkSheetRow *) rows->pdata[i])->kind == RK_SHEET_GROUP || ((const RkSheetRow *) rows->pdata[i + 1])->kind == RK_SHEET_STRONG))
    height += pass->heights[++i];
  return height;
}

static void
place_row (Pass *pass, guint i)
{
  const RkSheetRow *row = pass->sheet->rows->pdata[i];
  gboolean group = row->kind == RK_SHEET_GROUP;

  if (pass->y + height_together (pass, i) > pass->bottom && pass->y > pass->top) {
    begin_page (pass);
    if (!group && pass->group != NULL)
      add_group (pass, pass->group, TRUE);
  }
  if (group) {
    pass->group = row;
    add_group (pass, row, FALSE);
  } else
    add_row (pass, i);
}

static void
add_page_numbers (const Pass *pass)
{
  for (guint i = 0; i < pass->pages->len; i++) {
    g_autofree char *text = g_strdup_printf ("%u / %u", i + 1, pass->pages->len);

    rk_picture_add_text (pass->pages->pdata[i], pass->width - SIDE, pass->height - BOTTOM, 1, 1, text, (RkFont){ SMALL + 1, FALSE, 0, 0 }, pass->style->soft);
  }
}

GPtrArray *
rk_sheet_draw (const RkSheet *self, const RkStyle *style)
{
  Pass pass = { .sheet = self, .style = style, .width = self->landscape ? RK_A4_LONG : RK_A4_SHORT, .height = self->landscape ? RK_A4_SHORT : RK_A4_LONG };
  g_autofree double *heights = g_new0 (double, self->rows->len + 1);
  double line = pass.width - 2 * SIDE;

  pass.heights = heights;
  pass.pages = g_ptr_array_new_with_free_func ((GDestroyNotify) rk_picture_free);
  /* the page number has a line of its own where nothing else stands beside it */
  pass.bottom = pass.height - BOTTOM - 8 - foot_height (self->footnote, line) - MAX (foot_height (self->source, line - 60), SMALL + 4);
  for (guint i = 0; i < self->rows->len; i++)
    heights[i] = row_height (&pass, self->rows->pdata[i]);
  begin_page (&pass);
  pass.top = pass.y;
  for (guint i = 0; i < self->rows->len; i++)
    place_row (&pass, i);
  add_page_numbers (&pass);
  return pass.pages;
}
