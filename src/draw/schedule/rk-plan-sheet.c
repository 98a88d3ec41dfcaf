/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/schedule/rk-plan-sheet.h"

#include "core/rk-language.h"
#include "draw/paper/rk-sheet.h"
#include "draw/picture/rk-fit.h"

#define SIDE 30.0
#define TOP 26.0
#define BOTTOM 24.0
#define LINE (RK_A4_LONG - 2 * SIDE)
#define GUTTER 20.0 /* between the columns of the list */
#define GAP 7.0     /* between the cells of a row */
#define SMALL 7.5
#define LARGEST 9.5 /* type of the list */
#define LEAST 7.0
/* Units of the timeline a point, so that its type of 12 prints as 10.4 to 7.1 points */
#define SCALE_LARGEST 1.15
#define SCALE_LEAST 1.7
#define STEPS 10
#define CELLS 4
#define MANY 60 /* rows */

typedef struct {
  const RkPlanSheet *sheet;
  const RkStyle *style;
  RkPicture *page;
  double size;  /* type of the list */
  double scale; /* of the timeline */
  double mark, width[CELLS];
  double *heights; /* of the rows */
} Pass;

static void
free_row (gpointer data)
{
  RkPlanRow *row = data;

  g_free (row->mark);
  g_free (row->date);
  g_free (row->title);
  g_free (row->block);
  g_free (row->venue);
  g_free (row);
}

RkPlanSheet *
rk_plan_sheet_new (const char *title, const char *subtitle, RkTimeline *timeline)
{
  RkPlanSheet *self = g_new0 (RkPlanSheet, 1);

  self->title = g_strdup (title);
  self->subtitle = g_strdup (subtitle);
  self->timeline = timeline;
  self->rows = g_ptr_array_new_with_free_func (free_row);
  return self;
}

void
rk_plan_sheet_free (RkPlanSheet *self)
{
  if (self == NULL)
    return;
  g_free (self->title);
  g_free (self->subtitle);
  g_free (self->footnote);
  for (guint i = 0; i < CELLS; i++)
    g_free (self->headings[i]);
  rk_timeline_free (self->timeline);
  g_ptr_array_unref (self->rows);
  g_free (self);
}

RkPlanRow *
rk_plan_sheet_add (RkPlanSheet *self, const RkPlanRow *row)
{
  RkPlanRow *copy = g_new0 (RkPlanRow, 1);

  *copy = (RkPlanRow){ g_strdup (row->mark), g_strdup (row->date), g_strdup (row->title), g_strdup (row->block), g_strdup (row->venue), row->off };
  g_ptr_array_add (self->rows, copy);
  return copy;
}

static const char *
cell_at (const RkPlanRow *row, guint cell)
{
  const char *const cells[CELLS] = { row->date, row->title, row->block, row->venue };

  return cells[cell] != NULL ? cells[cell] : "";
}

static double
widest_cell (const Pass *pass, guint cell)
{
  double widest = 0;

  for (guint i = 0; i < pass->sheet->rows->len; i++)
    widest = MAX (widest, rk_text_measure (cell_at (pass->sheet->rows->pdata[i], cell), (RkFont){ pass->size, FALSE, 0, 0 }).w);
  if (widest > 0 && pass->sheet->headings[cell] != NULL)
    widest = MAX (widest, rk_text_measure (pass->sheet->headings[cell], (RkFont){ SMALL, TRUE, 0, 0 }).w);
  return widest;
}

/* What the other cells leave is the title's. */
static void
measure_columns (Pass *pass)
{
  const double most[CELLS] = { 96, 0, 92, 88 };
  double rest = (LINE - GUTTER) / 2;

  pass->mark = pass->size * 1.9;
  rest -= pass->mark;
  for (guint i = 0; i < CELLS; i++) {
    double widest = i == 1 ? 0 : widest_cell (pass, i);

    pass->width[i] = widest > 0 ? MIN (widest + 1, most[i]) + GAP : 0;
    rest -= pass->width[i];
  }
  pass->width[1] = rest;
}

/* A title takes the room of a block and a venue that are not there. */
static double
cell_room (const Pass *pass, const RkPlanRow *row, guint cell)
{
  double room = pass->width[cell];

  for (guint next = cell + 1; cell == 1 && next < CELLS && *cell_at (row, next) == '\0'; next++)
    room += pass->width[next];
  return MAX (room - GAP, 20);
}

static RkFont
cell_font (const Pass *pass, const RkPlanRow *row, guint cell)
{
  return rk_fit (cell_at (row, cell), (RkFont){ pass->size, FALSE, cell_room (pass, row, cell), 3 }, MIN (pass->size, LEAST));
}

static void
measure_rows (Pass *pass)
{
  measure_columns (pass);
  for (guint i = 0; i < pass->sheet->rows->len; i++) {
    const RkPlanRow *row = pass->sheet->rows->pdata[i];
    double height = pass->size;

    for (guint cell = 0; cell < CELLS; cell++)
      if (*cell_at (row, cell) != '\0')
        height = MAX (height, rk_text_measure (cell_at (row, cell), cell_font (pass, row, cell)).h);
    pass->heights[i] = height + pass->size * 0.6;
  }
}

/* Returns: the rows of the left column, so that the right one is no longer */
static guint
break_list (const Pass *pass, guint n, double *height)
{
  double all = 0, left = 0;
  guint i = 0;

  for (guint k = 0; k < n; k++)
    all += pass->heights[k];
  while (i < n && left < all - left)
    left += pass->heights[i++];
  *height = MAX (left, all - left);
  return i;
}

static double
head_height (const RkPlanSheet *sheet)
{
  return 22 + rk_text_measure (sheet->subtitle, rk_fit (sheet->subtitle, (RkFont){ 9.5, FALSE, LINE, 2 }, LEAST)).h + 4;
}

static double
foot_height (const RkPlanSheet *sheet)
{
  return sheet->footnote != NULL ? rk_text_measure (sheet->footnote, (RkFont){ SMALL, FALSE, LINE, 3 }).h + 6 : 0;
}

static double
timeline_height (const Pass *pass)
{
  return rk_timeline_height (pass->sheet->timeline, LINE * pass->scale) / pass->scale;
}

/* The largest type with which timeline and list fit. Returns: how many rows of the list do */
static guint
choose_sizes (Pass *pass, double room)
{
  guint n = pass->sheet->rows->len;
  double list = 0, heading = SMALL + 5;

  /* what cannot fit in large type is not tried in it */
  for (guint step = n > MANY ? 2 * STEPS : 0; step <= 2 * STEPS + 1; step++) {
    double tight = (double) (step / 2) / STEPS;

    /* rows closer together before smaller type */
    pass->sheet->timeline->dense = step % 2 == 1;
    pass->size = LARGEST + (LEAST - LARGEST) * tight;
    pass->scale = SCALE_LARGEST + (SCALE_LEAST - SCALE_LARGEST) * tight;
    if (step % 2 == 0)
      measure_rows (pass);
    break_list (pass, n, &list);
    if (timeline_height (pass) + heading + list <= room)
      return n;
  }
  /* a year that is too full: the timeline keeps to the upper half, the list to what is left */
  while (pass->scale < 6 && timeline_height (pass) > room * 0.55)
    pass->scale *= 1.05;
  room -= MIN (timeline_height (pass), room * 0.55) + heading + LEAST * 1.6;
  while (n > 0 && list > room)
    break_list (pass, --n, &list);
  return n;
}

static void
add_heading (const Pass *pass, double x, double y)
{
  double right = x + (LINE - GUTTER) / 2;

  rk_picture_add_line (pass->page, x, y + SMALL + 3, right, y + SMALL + 3, pass->style->ink, 1);
  x += pass->mark;
  for (guint i = 0; i < CELLS; i++) {
    const char *text = pass->sheet->headings[i];

    if (text != NULL && pass->width[i] > 0)
      rk_picture_add_text (pass->page, x, y, 0, 0, text, (RkFont){ SMALL, TRUE, pass->width[i], 1 }, pass->style->soft);
    x += pass->width[i];
  }
}

static void
add_row (const Pass *pass, guint i, double x, double y)
{
  const RkPlanRow *row = pass->sheet->rows->pdata[i];
  RkColour colour = row->off ? pass->style->soft : pass->style->ink;
  double right = x + (LINE - GUTTER) / 2, air = pass->size * 0.3;

  rk_picture_add_text (pass->page, x, y + air, 0, 0, row->mark, (RkFont){ pass->size, FALSE, 0, 0 }, colour);
  x += pass->mark;
  for (guint cell = 0; cell < CELLS; cell++) {
    if (*cell_at (row, cell) != '\0')
      rk_picture_add_text (pass->page, x, y + air, 0, 0, cell_at (row, cell), cell_font (pass, row, cell), colour);
    x += pass->width[cell];
  }
  rk_picture_add_line (pass->page, right - (LINE - GUTTER) / 2, y + pass->heights[i], right, y + pass->heights[i], pass->style->faint, 0.5);
}

static void
add_list (const Pass *pass, guint n, double y)
{
  double height, x = SIDE, at = y + SMALL + 5;
  guint left = break_list (pass, n, &height);

  for (guint i = 0; i < n; i++) {
    if (i == left) {
      x = SIDE + (LINE + GUTTER) / 2;
      at = y + SMALL + 5;
    }
    if (i == 0 || i == left)
      add_heading (pass, x, y);
    add_row (pass, i, x, at);
    at += pass->heights[i];
  }
  if (n < pass->sheet->rows->len) {
    guint missing = pass->sheet->rows->len - n;
    g_autofree char *text = g_strdup_printf (ngettext ("and %u further event", "and %u further events", missing), missing);

    rk_picture_add_text (pass->page, RK_A4_LONG - SIDE, y + SMALL + 5 + height + 3, 1, 0, text, (RkFont){ LEAST, TRUE, 0, 0 }, pass->style->ink);
  }
}

RkPicture *
rk_plan_sheet_draw (const RkPlanSheet *self, const RkStyle *style)
{
  double head = head_height (self), foot = foot_height (self), room = RK_A4_SHORT - TOP - BOTTOM - head - foot, height;
  g_autofree double *heights = g_new0 (double, self->rows->len + 1);
  g_autoptr (RkPicture) page = rk_picture_new (RK_A4_LONG, RK_A4_SHORT, style->page);
  Pass pass = { .sheet = self, .style = style, .page = page, .heights = heights };
  guint n = choose_sizes (&pass, room);

  height = MIN (timeline_height (&pass), room);
  rk_picture_add_text (page, SIDE, TOP, 0, 0, self->title, rk_fit (self->title, (RkFont){ 17, TRUE, LINE, 1 }, 11), style->ink);
  rk_picture_add_text (page, SIDE, TOP + 22, 0, 0, self->subtitle, rk_fit (self->subtitle, (RkFont){ 9.5, FALSE, LINE, 2 }, LEAST), style->ink);
  rk_picture_add_picture (page, rk_timeline_draw (self->timeline, style, LINE * pass.scale, height * pass.scale), (RkRect){ SIDE, TOP + head, LINE, height });
  add_list (&pass, n, TOP + head + height);
  if (self->footnote != NULL)
    rk_picture_add_text (page, SIDE, RK_A4_SHORT - BOTTOM, 0, 1, self->footnote, (RkFont){ SMALL, FALSE, LINE, 3 }, style->soft);
  return g_steal_pointer (&page);
}
