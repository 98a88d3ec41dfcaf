/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/schedule/rk-plan-list.h"

#include "draw/picture/rk-fit.h"

#define GUTTER 20.0              /* between the columns of the list */
#define GAP 7.0                  /* between the cells of a row */
#define HEAD (RK_PLAN_SMALL + 5) /* the headings */
#define LARGEST 9.5              /* the type for which the widths below are meant */
#define TITLE 1                  /* the cell that takes what is left */

void
rk_plan_list_init (RkPlanList *self, const GPtrArray *rows, const char *const *headings, double x, double line)
{
  *self = (RkPlanList){ .rows = rows, .headings = headings, .x = x, .line = line, .heights = g_new0 (double, rows->len + 1) };
}

void
rk_plan_list_clear (RkPlanList *self)
{
  g_free (self->heights);
}

static const char *
cell_at (const RkPlanList *self, guint row, guint cell)
{
  const RkPlanRow *plan = self->rows->pdata[row];
  const char *const cells[RK_PLAN_CELLS] = { plan->date, plan->title, plan->block, plan->venue };

  return cells[cell] != NULL ? cells[cell] : "";
}

static double
column_width (const RkPlanList *self)
{
  return (self->line - GUTTER * (self->columns - 1)) / self->columns;
}

/* Returns: 0 where no row has anything in the cell. In small type one that few rows have is kept narrow: its words rather take
 * two lines. */
static double
cell_width (const RkPlanList *self, guint cell)
{
  static const double most[RK_PLAN_CELLS] = { 96, 0, 92, 88 };
  double widest = 0;
  guint filled = 0;

  for (guint i = 0; i < self->rows->len; i++) {
    const char *text = cell_at (self, i, cell);

    if (*text != '\0')
      widest = MAX (widest, rk_text_measure (text, (RkFont){ self->size, FALSE, 0, 0 }).w);
    filled += *text != '\0';
  }
  if (filled == 0)
    return 0;
  if (self->headings[cell] != NULL)
    widest = MAX (widest, rk_text_measure (self->headings[cell], (RkFont){ MIN (self->size, RK_PLAN_SMALL), TRUE, 0, 0 }).w);
  return MIN (widest + 1, most[cell] * MIN (1, self->size / RK_PLAN_COMFORT) * (self->size < RK_PLAN_COMFORT && filled * 2 < self->rows->len ? 0.75 : 1)) + GAP;
}

/* ㊿ is one sign wide, (51) is wider. */
static double
mark_width (const RkPlanList *self)
{
  double widest = self->size * 1.3;

  for (guint i = 0; i < self->rows->len; i++)
    widest = MAX (widest, rk_text_measure (((const RkPlanRow *) self->rows->pdata[i])->mark, (RkFont){ self->size, FALSE, 0, 0 }).w);
  return widest + self->size * 0.6;
}

/* What the other cells leave is the title's. */
static void
measure_columns (RkPlanList *self)
{
  double rest = column_width (self);

  self->mark = mark_width (self);
  rest -= self->mark;
  for (guint i = 0; i < RK_PLAN_CELLS; i++) {
    self->width[i] = i == TITLE ? 0 : cell_width (self, i);
    rest -= self->width[i];
  }
  self->width[TITLE] = rest;
}

/* A title takes the room of a block and a venue that are not there. */
static double
cell_room (const RkPlanList *self, guint row, guint cell)
{
  double room = self->width[cell];

  for (guint next = cell + 1; cell == TITLE && next < RK_PLAN_CELLS && *cell_at (self, row, next) == '\0'; next++)
    room += self->width[next];
  return MAX (room - GAP, 20);
}

static RkFont
cell_font (const RkPlanList *self, guint row, guint cell)
{
  return rk_fit (cell_at (self, row, cell), (RkFont){ self->size, FALSE, cell_room (self, row, cell), 4 }, MIN (self->size, RK_PLAN_COMFORT));
}

void
rk_plan_list_lay_out (RkPlanList *self, double size, guint columns, gboolean close)
{
  self->size = size;
  self->columns = columns;
  self->air = size * (close ? 0.15 : 0.3);
  measure_columns (self);
  for (guint i = 0; i < self->rows->len; i++) {
    double height = size;

    for (guint cell = 0; cell < RK_PLAN_CELLS; cell++)
      if (*cell_at (self, i, cell) != '\0')
        height = MAX (height, rk_text_measure (cell_at (self, i, cell), cell_font (self, i, cell)).h);
    self->heights[i] = height + 2 * self->air;
  }
}

/* Returns: do the first @n rows fit into columns of that height? */
static gboolean
fits (const RkPlanList *self, guint n, double height)
{
  double filled = 0;
  guint columns = 1;

  for (guint i = 0; i < n; i++) {
    if (filled + self->heights[i] > height) {
      columns++;
      filled = 0;
    }
    filled += self->heights[i];
  }
  return columns <= self->columns;
}

/* Returns: the least height of the columns into which the first @n rows fit */
static double
break_columns (const RkPlanList *self, guint n)
{
  double low = 0, high = 0;

  for (guint i = 0; i < n; i++) {
    low = MAX (low, self->heights[i]);
    high += self->heights[i];
  }
  while (high - low > 0.05) {
    double middle = (low + high) / 2;

    if (fits (self, n, middle))
      high = middle;
    else
      low = middle;
  }
  return high + 0.01;
}

double
rk_plan_list_height (const RkPlanList *self, guint n)
{
  return HEAD + break_columns (self, n);
}

static void
add_heading (const RkPlanList *self, RkPicture *page, const RkStyle *style, double x, double y)
{
  rk_picture_add_line (page, x, y + RK_PLAN_SMALL + 3, x + column_width (self), y + RK_PLAN_SMALL + 3, style->ink, 1);
  x += self->mark;
  for (guint i = 0; i < RK_PLAN_CELLS; i++) {
    const char *text = self->headings[i];

    if (text != NULL && self->width[i] > 0)
      rk_picture_add_text (page, x, y + RK_PLAN_SMALL + 1, 0, 1, text, (RkFont){ MIN (self->size, RK_PLAN_SMALL), TRUE, self->width[i], 1 }, style->soft);
    x += self->width[i];
  }
}

static void
add_row (const RkPlanList *self, RkPicture *page, const RkStyle *style, guint row, double x, double y)
{
  const RkPlanRow *plan = self->rows->pdata[row];
  RkColour colour = plan->off ? style->soft : style->ink;
  double right = x + column_width (self), bottom = y + self->heights[row];

  rk_picture_add_line (page, x, bottom, right, bottom, style->faint, 0.5);
  rk_picture_add_text (page, x, y + self->air, 0, 0, plan->mark, (RkFont){ self->size, FALSE, 0, 0 }, colour);
  x += self->mark;
  for (guint cell = 0; cell < RK_PLAN_CELLS; cell++) {
    if (*cell_at (self, row, cell) != '\0')
      rk_picture_add_text (page, x, y + self->air, 0, 0, cell_at (self, row, cell), cell_font (self, row, cell), colour);
    x += self->width[cell];
  }
}

void
rk_plan_list_draw (const RkPlanList *self, RkPicture *page, const RkStyle *style, guint n, double y)
{
  double height = break_columns (self, n), x = self->x, filled = 0;

  for (guint i = 0; i < n; i++) {
    if (filled + self->heights[i] > height) {
      x += column_width (self) + GUTTER;
      filled = 0;
    }
    if (filled <= 0)
      add_heading (self, page, style, x, y);
    add_row (self, page, style, i, x, y + HEAD + filled);
    filled += self->heights[i];
  }
}
