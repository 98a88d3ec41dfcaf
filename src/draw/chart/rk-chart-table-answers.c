/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-chart-table-answers: the table of a survey: each question with its answers in columns, or one behind the other where columns
 * have no room. */
#include "draw/chart/rk-chart-table.h"

#include <math.h>

#define MOST 14 /* units: the size of the type */
#define LEAST 4
#define AIR 10 /* between rows */
#define MORE 16
#define GAP 14       /* between answers */
#define NARROW 620   /* of the plot */
#define QUESTION 0.3 /* of the plot */
#define QUESTION_NARROW 0.38

typedef struct {
  const RkChartPass *pass;
  double size, question, column;
  gboolean flowing; /* no columns */
} Answers;

/* "Understood 15" */
static char *
write_answer (const Answers *answers, const RkChartCategory *category, guint series)
{
  g_autofree char *number = rk_chart_number (answers->pass->chart, g_array_index (category->cells, RkChartCell, series).value);

  return g_strdup_printf ("%s %s", rk_chart_cell_series (answers->pass->chart, category, series), number);
}

static char *
write_question (const RkChartCategory *category)
{
  return category->sublabel != NULL ? g_strdup_printf ("%s\n%s", category->label, category->sublabel) : g_strdup (category->label);
}

static void
add_answer (const Answers *answers, const RkChartCategory *category, guint series, RkPoint at, const char *text, RkFont font)
{
  const RkChartPass *pass = answers->pass;
  const char *key = g_array_index (category->cells, RkChartCell, series).key;
  g_autofree char *name = rk_chart_cell_name (pass->chart, category, series);
  RkMark *mark = rk_picture_add_text (pass->picture, at.x, at.y, 0, 0, text, font, pass->style->ink);

  if (key != NULL)
    rk_mark_set_item (mark, key, name);
}

/* Walks over the answers of a question; @draw: or only measures. Returns: how high they are */
static double
walk_answers (const Answers *answers, const RkChartCategory *category, RkPoint from, gboolean draw)
{
  const RkChartPass *pass = answers->pass;
  RkPoint at = from;
  double line = answers->size, room = pass->plot.w - answers->question, highest = 0;

  for (guint s = 0; s < category->cells->len; s++) {
    g_autofree char *text = write_answer (answers, category, s);
    RkFont font = { answers->size, FALSE, answers->flowing ? room : answers->column - GAP * pass->unit, 0 };
    RkSize size = rk_text_measure (text, font);

    if (isnan (g_array_index (category->cells, RkChartCell, s).value))
      continue;
    if (answers->flowing && at.x > from.x && at.x + size.w > from.x + room) {
      at = (RkPoint){ from.x, at.y + 1.45 * line };
    }
    if (draw)
      add_answer (answers, category, s, at, text, font);
    highest = MAX (highest, at.y + size.h - from.y);
    at.x += answers->flowing ? size.w + GAP * pass->unit : answers->column;
  }
  return highest;
}

static double
row_height (const Answers *answers, const RkChartCategory *category)
{
  g_autofree char *question = write_question (category);
  double words = rk_text_measure (question, (RkFont){ answers->size, FALSE, answers->question - GAP * answers->pass->unit, 0 }).h;

  return MAX (words, walk_answers (answers, category, (RkPoint){ 0, 0 }, FALSE)) + AIR * answers->pass->unit;
}

static double
table_height (const Answers *answers)
{
  const GPtrArray *categories = answers->pass->chart->categories;
  double height = 0;

  for (guint i = 0; i < categories->len; i++)
    height += row_height (answers, categories->pdata[i]);
  return height;
}

static void
add_row (const Answers *answers, const RkChartCategory *category, double y, double height)
{
  const RkChartPass *pass = answers->pass;
  g_autofree char *question = write_question (category);
  double x = pass->plot.x + answers->question, top = y + AIR * pass->unit / 2;

  rk_picture_add_text (pass->picture, pass->plot.x, top, 0, 0, question, (RkFont){ answers->size, FALSE, answers->question - GAP * pass->unit, 0 }, pass->style->ink);
  if (category->gap != NULL)
    rk_picture_add_text (pass->picture, x, top, 0, 0, category->gap, (RkFont){ answers->size, FALSE, pass->plot.w - answers->question, 0 }, pass->style->soft);
  else
    walk_answers (answers, category, (RkPoint){ x, top }, TRUE);
  rk_picture_add_line (pass->picture, pass->plot.x, y + height, pass->plot.x + pass->plot.w, y + height, pass->style->faint, 0.8 * pass->unit);
}

void
rk_chart_add_table_answers (const RkChartPass *pass)
{
  const RkChart *chart = pass->chart;
  Answers answers = { .pass = pass, .size = MOST * pass->unit, .flowing = pass->plot.w < NARROW * pass->unit };
  double y = pass->plot.y, more;

  answers.question = pass->plot.w * (answers.flowing ? QUESTION_NARROW : QUESTION);
  answers.column = (pass->plot.w - answers.question) / MAX (1, chart->series->len);
  while (answers.size > LEAST * pass->unit && table_height (&answers) > pass->plot.h)
    answers.size -= 0.25 * pass->unit;
  more = CLAMP ((pass->plot.h - table_height (&answers)) / MAX (1, chart->categories->len), 0, MORE * pass->unit);
  rk_picture_add_line (pass->picture, pass->plot.x, y, pass->plot.x + pass->plot.w, y, pass->style->ink, pass->unit);
  for (guint i = 0; i < chart->categories->len; i++) {
    double height = row_height (&answers, chart->categories->pdata[i]) + more;

    add_row (&answers, chart->categories->pdata[i], y, height);
    y += height;
  }
}
