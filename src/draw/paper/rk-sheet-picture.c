/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-sheet-picture: a sheet on a slide: its columns as wide as what stands in them, its type as large as the rows allow. What is
 * too long for one slide is spread evenly over several. */
#include "draw/paper/rk-sheet.h"
#include "draw/picture/rk-fit.h"

#define MARGIN 28.0
#define TITLE 24.0
#define SUBTITLE 15.0
#define MOST 17.0
#define LEAST 13.0 /* the table goes on rather than have smaller type in its cells */
#define SMALL 12.0
#define PAD 0.42 /* above and below a cell's text, of its type, at least */
#define MOST_PAD 0.75
#define GAP 14.0 /* between columns */
#define CELL_LINES 2
#define FOOT_LINES 3
#define MAX_COLUMNS 16

typedef struct {
  const RkSheet *sheet;
  double width, height, unit;
  double top, bottom; /* of the rows */
  double size;        /* of the type in cells */
  double pad;         /* above and below a cell's text: more where there are few rows */
  double columns[MAX_COLUMNS];
  guint n_columns;
  GArray *starts; /* of guint: the first row of each part */
} Layout;

static void
layout_clear (Layout *self)
{
  g_clear_pointer (&self->starts, g_array_unref);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Layout, layout_clear)

static gboolean
is_there (const char *text)
{
  return text != NULL && *text != '\0';
}

static const char *
cell_at (const RkSheetRow *row, guint column)
{
  return column < g_strv_length (row->cells) ? row->cells[column] : "";
}

static gboolean
is_bold (const RkSheetRow *row)
{
  return row->kind == RK_SHEET_STRONG || row->kind == RK_SHEET_GROUP;
}

static double
measure_text (const char *text, RkFont font)
{
  return is_there (text) ? rk_text_measure (text, font).h : 0;
}

static RkFont
title_font (const Layout *self)
{
  return rk_fit (self->sheet->title, (RkFont){ TITLE * self->unit, TRUE, self->width - 2 * MARGIN * self->unit, 2 }, 16 * self->unit);
}

static RkFont
small_font (const Layout *self, double size, int lines)
{
  return (RkFont){ size * self->unit, FALSE, self->width - 2 * MARGIN * self->unit, lines };
}

/* As wide as the widest cell, in type of one point. */
static double
natural_width (const RkSheet *sheet, guint column)
{
  const RkSheetColumn *description = sheet->columns->pdata[column];
  double width = rk_text_measure (description->heading, (RkFont){ 10, TRUE, 0, 0 }).w / 10;

  for (guint i = 0; i < sheet->rows->len; i++) {
    const RkSheetRow *row = sheet->rows->pdata[i];

    if (row->kind != RK_SHEET_GROUP && is_there (cell_at (row, column)))
      width = MAX (width, rk_text_measure (cell_at (row, column), (RkFont){ 10, is_bold (row), 0, 0 }).w / 10);
  }
  return width;
}

static double
column_share (const Layout *self, guint i)
{
  return ((const RkSheetColumn *) self->sheet->columns->pdata[i])->share;
}

/* The columns that need no more than their share of what is left get what they need, and the rest is shared anew; what is left over
 * in the end goes to all. */
static void
share_width (Layout *self, const double *natural)
{
  double room = self->width - 2 * MARGIN * self->unit, shares = 0;
  gboolean settled[MAX_COLUMNS] = { FALSE }, again = TRUE;
  guint left = self->n_columns;

  for (guint i = 0; i < self->n_columns; i++)
    shares += column_share (self, i);
  while (again && left > 0) {
    again = FALSE;
    for (guint i = 0; i < self->n_columns; i++) {
      double own = natural[i] * self->size + (GAP + 1) * self->unit; /* a room of just its width would break it */

      if (settled[i] || own > room * column_share (self, i) / shares)
        continue;
      self->columns[i] = own;
      room -= own;
      shares -= column_share (self, i);
      settled[i] = again = TRUE;
      left--;
    }
  }
  for (guint i = 0; i < self->n_columns; i++)
    if (!settled[i])
      self->columns[i] = room * column_share (self, i) / shares;
    else if (left == 0)
      self->columns[i] += room / self->n_columns;
}

static RkFont
cell_font (const Layout *self, const RkSheetRow *row, double width)
{
  return (RkFont){ self->size, is_bold (row), width - GAP * self->unit, CELL_LINES };
}

static double
row_height (const Layout *self, const RkSheetRow *row)
{
  double height = self->size;

  if (row->kind == RK_SHEET_GROUP)
    return height * (1 + 2 * self->pad);
  for (guint i = 0; i < self->n_columns; i++)
    height = MAX (height, measure_text (cell_at (row, i), cell_font (self, row, self->columns[i])));
  return height + 2 * self->pad * self->size;
}

static double
rows_height (const Layout *self)
{
  double height = 0;

  for (guint i = 0; i < self->sheet->rows->len; i++)
    height += row_height (self, self->sheet->rows->pdata[i]);
  return height;
}

static double
header_height (const Layout *self)
{
  return (SMALL + 8) * self->unit;
}

/* Spreads the rows over as few parts as it takes, evenly. Returns: how many */
static guint
split_rows (Layout *self)
{
  const GPtrArray *rows = self->sheet->rows;
  double room = self->bottom - self->top, whole = rows_height (self), y = 0;
  guint parts = MAX (1, (guint) ((whole + room - 1) / room)), zero = 0;
  double goal = parts > 1 ? MIN (room, whole / parts + self->size * 1.2) : room;

  g_array_set_size (self->starts, 0);
  g_array_append_val (self->starts, zero);
  for (guint i = 0; i < rows->len; i++) {
    const RkSheetRow *row = rows->pdata[i];
    double height = row_height (self, row), next = row->kind == RK_SHEET_GROUP && i + 1 < rows->len ? row_height (self, rows->pdata[i + 1]) : 0;

    if (y > 0 && row->kind != RK_SHEET_STRONG && y + height + next > goal + 0.1) {
      g_array_append_val (self->starts, i);
      y = 0;
    }
    y += height;
  }
  return self->starts->len;
}

/* Type and air as large as they may be without another part. */
static void
fill_parts (Layout *self, const double *natural)
{
  guint parts;

  self->size = LEAST * self->unit;
  share_width (self, natural);
  parts = split_rows (self);
  for (self->size = MOST * self->unit; self->size > LEAST * self->unit; self->size -= self->unit) {
    share_width (self, natural);
    if (split_rows (self) <= parts)
      break;
  }
  share_width (self, natural);
  while (self->pad < MOST_PAD) {
    self->pad += 0.03;
    if (split_rows (self) > parts) {
      self->pad -= 0.03;
      break;
    }
  }
  split_rows (self);
}

static Layout
lay_out (const RkSheet *sheet, double width, double height)
{
  Layout self = { .sheet = sheet, .pad = PAD, .width = width, .height = height, .unit = MAX (1, MIN (width / 960, height / 540)), .n_columns = MIN (sheet->columns->len, MAX_COLUMNS) };
  double natural[MAX_COLUMNS], u = self.unit;

  self.starts = g_array_new (FALSE, FALSE, sizeof (guint));
  self.top = MARGIN * u + measure_text (sheet->title, title_font (&self)) + 8 * u;
  if (is_there (sheet->subtitle))
    self.top += measure_text (sheet->subtitle, rk_fit (sheet->subtitle, small_font (&self, SUBTITLE, 2), SMALL * u)) + 10 * u;
  self.top += header_height (&self);
  self.bottom = height - 8 * u;
  if (is_there (sheet->source))
    self.bottom -= measure_text (sheet->source, small_font (&self, SMALL, 1)) + 5 * u;
  if (is_there (sheet->footnote))
    self.bottom -= measure_text (sheet->footnote, small_font (&self, SMALL, FOOT_LINES)) + 8 * u;
  for (guint i = 0; i < self.n_columns; i++)
    natural[i] = natural_width (sheet, i);
  fill_parts (&self, natural);
  return self;
}

static void
add_header (const Layout *self, const RkStyle *style, RkPicture *picture)
{
  double x = MARGIN * self->unit, y = self->top - header_height (self);

  for (guint i = 0; i < self->n_columns; i++) {
    const RkSheetColumn *column = self->sheet->columns->pdata[i];
    double width = self->columns[i] - GAP * self->unit;

    if (is_there (column->heading))
      rk_picture_add_text (picture, x + column->align * width, y, column->align, 0, column->heading, (RkFont){ SMALL * self->unit, FALSE, width, 1 }, style->soft);
    x += self->columns[i];
  }
  rk_picture_add_line (picture, MARGIN * self->unit, self->top, self->width - MARGIN * self->unit, self->top, style->ink, 1.4 * self->unit);
}

static void
add_row (const Layout *self, const RkSheetRow *row, double y, double height, const RkStyle *style, RkPicture *picture)
{
  double x = MARGIN * self->unit, line = self->width - 2 * MARGIN * self->unit;
  RkColour ink = row->kind == RK_SHEET_OFF ? style->soft : style->ink;
  RkMark *item;

  if (row->kind == RK_SHEET_GROUP)
    rk_picture_add_rect (picture, (RkRect){ x, y, line, height }, rk_colour_mix (style->page, style->faint, 0.45));
  if (row->key != NULL) {
    g_autofree char *name = g_strjoinv (" ", row->cells);

    item = rk_picture_add_rect (picture, (RkRect){ x, y, line, height }, rk_colour_alpha (style->page, 0));
    rk_mark_set_item (item, row->key, name);
  }
  if (row->kind == RK_SHEET_GROUP) {
    rk_picture_add_text (picture, x + 6 * self->unit, y + height / 2, 0, 0.5, cell_at (row, 0), (RkFont){ self->size, TRUE, line - 12 * self->unit, 1 }, ink);
    return;
  }
  for (guint i = 0; i < self->n_columns; i++) {
    const RkSheetColumn *column = self->sheet->columns->pdata[i];
    double width = self->columns[i] - GAP * self->unit;

    if (is_there (cell_at (row, i)))
      rk_picture_add_text (picture, x + column->align * width, y + self->pad * self->size, column->align, 0, cell_at (row, i), cell_font (self, row, self->columns[i]), ink);
    x += self->columns[i];
  }
  rk_picture_add_line (picture, MARGIN * self->unit, y + height, self->width - MARGIN * self->unit, y + height, style->faint, 0.8 * self->unit);
}

static void
add_frame (const Layout *self, const RkStyle *style, RkPicture *picture)
{
  double u = self->unit, y = MARGIN * u;
  const RkSheet *sheet = self->sheet;

  y += rk_picture_add_text (picture, MARGIN * u, y, 0, 0, sheet->title, title_font (self), style->ink)->box.h + 8 * u;
  if (is_there (sheet->subtitle))
    rk_picture_add_text (picture, MARGIN * u, y, 0, 0, sheet->subtitle, rk_fit (sheet->subtitle, small_font (self, SUBTITLE, 2), SMALL * u), style->soft);
  y = self->bottom + 8 * u;
  if (is_there (sheet->footnote))
    y += rk_picture_add_text (picture, MARGIN * u, y, 0, 0, sheet->footnote, small_font (self, SMALL, FOOT_LINES), style->soft)->box.h + 5 * u;
  if (is_there (sheet->source))
    rk_picture_add_text (picture, MARGIN * u, y, 0, 0, sheet->source, small_font (self, SMALL, 1), style->soft);
}

guint
rk_sheet_parts (const RkSheet *self, double width, double height)
{
  g_auto (Layout) layout = lay_out (self, width, height);

  return layout.starts->len;
}

RkPicture *
rk_sheet_draw_part (const RkSheet *self, const RkStyle *style, double width, double height, guint part)
{
  g_auto (Layout) layout = lay_out (self, width, height);
  RkPicture *picture = rk_picture_new (width, height, style->page);
  guint first, end;
  double y = layout.top;

  part = MIN (part, layout.starts->len - 1);
  first = g_array_index (layout.starts, guint, part);
  end = part + 1 < layout.starts->len ? g_array_index (layout.starts, guint, part + 1) : self->rows->len;
  add_frame (&layout, style, picture);
  add_header (&layout, style, picture);
  for (guint i = first; i < end; i++) {
    double room = row_height (&layout, self->rows->pdata[i]);

    add_row (&layout, self->rows->pdata[i], y, room, style, picture);
    y += room;
  }
  return picture;
}
