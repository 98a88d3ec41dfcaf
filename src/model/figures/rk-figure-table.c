/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/figures/rk-figure-table.h"

#include "core/area/rk-ward.h"
#include "core/calendar/rk-fiscal-year.h"
#include "core/figures/rk-period.h"
#include "core/rk-language.h"
#include "model/words/rk-words.h"

#define DEEPEST 4 /* of parts of parts: a measure within itself must end somewhere */

static void
line_free (gpointer data)
{
  RkFigureLine *line = data;

  g_free (line->title);
  g_free (line);
}

static void
time_free (gpointer data)
{
  RkFigureTime *time = data;

  g_free (time->title);
  g_free (time->below);
  g_free (time);
}

static void
add_line (RkFigureTable *self, const char *title, RkFigureLine values)
{
  RkFigureLine *line = g_memdup2 (&values, sizeof values);

  line->title = g_strdup (title);
  g_ptr_array_add (self->lines, line);
}

/* A measure, its parts beneath it, then what is counted elsewhere. */
static void
add_measure (RkFigureTable *self, const RkMeasure *measure, guint depth)
{
  g_autoptr (GPtrArray) parts = rk_measure_children (self->dataset, measure, RK_RELATION_PART);
  g_autoptr (GPtrArray) relisted = rk_measure_children (self->dataset, measure, RK_RELATION_RELISTED);

  add_line (self, rk_word_measure (measure),
            (RkFigureLine){ .measure = measure, .ward = self->ward, .depth = depth, .is_total = parts->len > 0 || depth == 0, .is_relisted = measure->relation == RK_RELATION_RELISTED });
  for (guint i = 0; depth < DEEPEST && i < parts->len; i++)
    add_measure (self, parts->pdata[i], depth + 1);
  for (guint i = 0; depth < DEEPEST && i < relisted->len; i++)
    add_measure (self, relisted->pdata[i], depth + 1);
}

static void
add_wards (RkFigureTable *self)
{
  const GPtrArray *wards = rk_dataset_all (self->dataset, &rk_ward_type);

  add_line (self, _ ("Osaka City"), (RkFigureLine){ .measure = self->measure, .is_total = TRUE });
  for (guint i = 0; i < wards->len; i++) {
    const RkWard *ward = wards->pdata[i];

    add_line (self, rk_word_ward (ward), (RkFigureLine){ .measure = self->measure, .ward = ward->code, .depth = 1 });
  }
}

static void
add_time (RkFigureTable *self, int year, gint64 period, gboolean months)
{
  RkFigureTime *time = g_new0 (RkFigureTime, 1);
  g_autofree char *code = rk_fiscal_year_code (year);

  *time = (RkFigureTime){ .year = year, .period = period };
  if (period == RK_PERIOD_YEAR && !months) {
    time->title = g_steal_pointer (&code);
    time->below = g_strdup_printf ("%d", year);
  } else {
    time->title = g_strdup (months ? rk_choice_title (rk_periods, period) : code);
    time->below = g_strdup (months ? code : rk_choice_title (rk_periods, period));
  }
  g_ptr_array_add (self->times, time);
}

/* Whether any line of the table has a figure of that half. */
static gboolean
has_figure (const RkFigureTable *self, int year, gint64 period)
{
  for (guint i = 0; i < self->lines->len; i++) {
    const RkFigureLine *line = self->lines->pdata[i];

    if (rk_figures_find (self->figures, &(RkFigurePlace){ line->measure, line->ward, year, period }) != NULL)
      return TRUE;
  }
  return FALSE;
}

static void
add_year (RkFigureTable *self, int year, RkFigureDetail detail)
{
  gboolean months = detail == RK_FIGURES_MONTHS;

  for (gint64 period = RK_PERIOD_APRIL; months && period <= RK_PERIOD_MARCH; period++)
    add_time (self, year, period, TRUE);
  for (gint64 half = RK_PERIOD_FIRST_HALF; half <= RK_PERIOD_SECOND_HALF; half++)
    if (detail != RK_FIGURES_YEARS || has_figure (self, year, half))
      add_time (self, year, half, months);
  add_time (self, year, RK_PERIOD_YEAR, months);
}

/* The years in which anything of the table is counted, and the one on screen. */
static void
find_years (const RkFigureTable *self, int year, int *from, int *to)
{
  const GPtrArray *all = rk_dataset_all (self->dataset, &rk_observation_type);
  int first = year, last = year;

  for (guint i = 0; i < all->len; i++) {
    const RkObservation *observation = all->pdata[i];
    gboolean ours = FALSE;

    for (guint k = 0; k < self->lines->len && !ours; k++)
      ours = g_str_equal (((const RkFigureLine *) self->lines->pdata[k])->measure->id, observation->measure);
    if (!ours)
      continue;
    first = first == 0 ? (int) observation->year : MIN (first, (int) observation->year);
    last = MAX (last, (int) observation->year);
  }
  *from = *from != 0 ? *from : first != 0 ? first
                                          : *to;
  *to = *to != 0 ? *to : MAX (last, *from);
}

static void
fill_cell (RkFigureTable *self, RkFigureCell *cell, const RkFigureLine *line, const RkFigureTime *time)
{
  cell->place = (RkFigurePlace){ line->measure, line->ward, time->year, time->period };
  cell->observation = rk_figures_find (self->figures, &cell->place);
  cell->text = rk_count_format (cell->observation != NULL ? cell->observation->value : RK_MISSING);
  cell->check = rk_figure_check (self->figures, &cell->place);
}

RkFigureTable *
rk_figure_table_new (const RkDataset *dataset, const RkFigureQuestion *question)
{
  const RkMeasure *measure = rk_dataset_get (dataset, &rk_measure_type, question->measure);
  int from = question->from, to = question->to;
  RkFigureTable *self;

  if (measure == NULL)
    return NULL;
  self = g_new0 (RkFigureTable, 1);
  *self = (RkFigureTable){ .dataset = rk_dataset_ref ((RkDataset *) dataset), .measure = measure, .by_ward = question->by_ward, .down = question->down };
  self->ward = question->by_ward ? NULL : g_strdup (question->ward);
  self->figures = rk_figures_new (dataset);
  self->lines = g_ptr_array_new_with_free_func (line_free);
  self->times = g_ptr_array_new_with_free_func (time_free);
  if (question->by_ward)
    add_wards (self);
  else
    add_measure (self, measure, 0);
  if (question->detail == RK_FIGURES_MONTHS && from == 0 && to == 0)
    from = to = question->year;
  find_years (self, question->year, &from, &to);
  for (int year = from; year <= to && year != 0; year++)
    add_year (self, year, question->detail);
  self->n_rows = self->down ? self->times->len : self->lines->len;
  self->n_columns = self->down ? self->lines->len : self->times->len;
  self->cells = g_new0 (RkFigureCell, (gsize) self->n_rows * self->n_columns);
  for (guint row = 0; row < self->n_rows; row++)
    for (guint column = 0; column < self->n_columns; column++)
      fill_cell (self, &self->cells[row * self->n_columns + column], self->lines->pdata[rk_figure_table_line_of (self, row, column)],
                 self->times->pdata[rk_figure_table_time_of (self, row, column)]);
  return self;
}

void
rk_figure_table_free (RkFigureTable *self)
{
  if (self == NULL)
    return;
  for (guint i = 0; i < self->n_rows * self->n_columns; i++) {
    g_free (self->cells[i].text);
    rk_figure_check_free (self->cells[i].check);
  }
  g_free (self->cells);
  g_free (self->ward);
  g_ptr_array_unref (self->lines);
  g_ptr_array_unref (self->times);
  rk_figures_free (self->figures);
  rk_dataset_unref (self->dataset);
  g_free (self);
}

const RkFigureCell *
rk_figure_table_cell (const RkFigureTable *self, guint row, guint column)
{
  return &self->cells[row * self->n_columns + column];
}

guint
rk_figure_table_line_of (const RkFigureTable *self, guint row, guint column)
{
  return self->down ? column : row;
}

guint
rk_figure_table_time_of (const RkFigureTable *self, guint row, guint column)
{
  return self->down ? row : column;
}

gboolean
rk_figure_table_find (const RkFigureTable *self, const char *observation, guint *row, guint *column)
{
  for (guint i = 0; i < self->n_rows * self->n_columns; i++)
    if (self->cells[i].observation != NULL && g_str_equal (self->cells[i].observation->id, observation)) {
      *row = i / self->n_columns;
      *column = i % self->n_columns;
      return TRUE;
    }
  return FALSE;
}
