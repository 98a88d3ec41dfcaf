/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-figure-words: a table of figures in words: for a screen reader, for a tooltip, for a spreadsheet. */
#include "core/figures/rk-period.h"
#include "core/rk-language.h"
#include "model/figures/rk-figure-table.h"
#include "model/words/rk-words.h"

static const RkFigureLine *
line_at (const RkFigureTable *self, guint row, guint column)
{
  return self->lines->pdata[rk_figure_table_line_of (self, row, column)];
}

static const RkFigureTime *
time_at (const RkFigureTable *self, guint row, guint column)
{
  return self->times->pdata[rk_figure_table_time_of (self, row, column)];
}

char *
rk_figure_table_describe (const RkFigureTable *self, guint row, guint column)
{
  const RkFigureCell *cell = rk_figure_table_cell (self, row, column);
  g_autofree char *when = rk_period_title (cell->place.year, cell->place.period);
  const char *line = line_at (self, row, column)->title;

  if (cell->text[0] == '\0')
    /* Translators: a cell without a figure: its line and its year */
    return g_strdup_printf (_ ("%s, %s: no figure"), line, when);
  /* Translators: a cell: its line, its year, the figure, its unit */
  return g_strdup_printf (_ ("%s, %s: %s %s"), line, when, cell->text, rk_word_unit (cell->place.measure));
}

static void
add_paragraph (GString *text, const char *paragraph)
{
  if (paragraph != NULL && *paragraph != '\0')
    g_string_append_printf (text, "%s%s", text->len > 0 ? "\n" : "", paragraph);
}

char *
rk_figure_table_tell (const RkFigureTable *self, guint row, guint column)
{
  const RkFigureCell *cell = rk_figure_table_cell (self, row, column);
  GString *text = g_string_new (NULL);
  g_autofree char *source = NULL, *line = NULL;

  if (cell->check != NULL)
    add_paragraph (text, cell->check->told);
  if (cell->observation == NULL)
    return g_string_free (text, FALSE);
  add_paragraph (text, cell->observation->note);
  source = rk_word_source (self->dataset, cell->observation->source, cell->observation->section);
  line = source != NULL ? g_strdup_printf (_ ("Source: %s"), source) : g_strdup (_ ("No source is named yet."));
  add_paragraph (text, line);
  return g_string_free (text, FALSE);
}

static void
append_time (GString *text, const RkFigureTime *time)
{
  g_autofree char *title = rk_period_title (time->year, time->period);

  g_string_append (text, title);
}

/* A heading must not break the table. */
static void
append_word (GString *text, const char *word)
{
  g_autofree char *plain = g_strdelimit (g_strdup (word), "\t\n\r\"", ' ');

  g_string_append (text, plain);
}

static void
append_heading (const RkFigureTable *self, GString *text, guint row, guint column, gboolean of_row)
{
  if (of_row != self->down)
    append_word (text, line_at (self, row, column)->title);
  else
    append_time (text, time_at (self, row, column));
}

static void
append_row (const RkFigureTable *self, GString *text, guint row, const RkFigureRange *range, gboolean headed)
{
  if (headed) {
    append_heading (self, text, row, range->column, TRUE);
    g_string_append_c (text, '\t');
  }
  for (guint column = range->column; column <= range->to_column; column++) {
    const RkObservation *observation = rk_figure_table_cell (self, row, column)->observation;

    if (column > range->column)
      g_string_append_c (text, '\t');
    if (observation != NULL && observation->value != RK_MISSING)
      g_string_append_printf (text, "%" G_GINT64_FORMAT, observation->value);
  }
  g_string_append_c (text, '\n');
}

char *
rk_figure_table_copy (const RkFigureTable *self, const RkFigureRange *range)
{
  gboolean headed = range->row == 0 && range->column == 0 && range->to_row + 1 == self->n_rows && range->to_column + 1 == self->n_columns;
  GString *text = g_string_new (NULL);

  for (guint column = 0; headed && column < self->n_columns; column++) {
    g_string_append_c (text, '\t');
    append_heading (self, text, 0, column, FALSE);
  }
  if (headed)
    g_string_append_c (text, '\n');
  for (guint row = range->row; row <= range->to_row; row++)
    append_row (self, text, row, range, headed);
  return g_string_free (text, FALSE);
}
