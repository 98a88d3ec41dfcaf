/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-chart-survey: a bar of 100 % a question. Shares by largest remainder; under each bar every answer with its count,
 * those that nobody gave too. */
#include "core/rk-language.h"
#include "core/rk-share.h"
#include "draw/rk-chart.h"

#include <math.h>

extern const RkChartKind rk_chart_survey;

#define LEAST 46 /* of a question, in units: its line, a bar, its answers */

typedef struct {
  gint64 *counts;
  int *percent;
  gint64 total;
} Shares;

static void
shares_clear (Shares *shares)
{
  g_free (shares->counts);
  g_free (shares->percent);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Shares, shares_clear)

static Shares
compute_shares (const RkChartCategory *category)
{
  guint n = category->cells->len;
  Shares shares = { g_new0 (gint64, n), g_new0 (int, n), 0 };

  for (guint s = 0; s < n; s++) {
    double value = g_array_index (category->cells, RkChartCell, s).value;

    shares.counts[s] = isnan (value) ? 0 : llround (value);
    shares.total += shares.counts[s];
  }
  rk_share_percent (shares.counts, n, shares.percent);
  return shares;
}

static void
add_segment (const RkChartPass *pass, const RkChartCategory *category, guint series, RkRect box, int percent)
{
  const RkChartCell *cell = &g_array_index (category->cells, RkChartCell, series);
  g_autofree char *text = g_strdup_printf ("%d%%", percent);
  RkFont font = { MIN (14 * pass->unit, box.h * 0.85), TRUE, 0, 0 };
  RkMark *mark = rk_picture_add_rect (pass->picture, box, pass->style->page);

  rk_chart_paint (pass, mark, category, series);
  if (cell->no_answer) {
    mark->hatch = RK_HATCH_FALLING;
    mark->hatch_colour = pass->style->soft;
  }
  if (font.size >= 12 * pass->unit && rk_text_measure (text, font).w < box.w - 4 * pass->unit) {
    mark = rk_picture_add_text (pass->picture, box.x + box.w / 2, box.y + box.h / 2, 0.5, 0.5, text, font, rk_style_text_on (pass->style, mark->fill));
    if (cell->no_answer)
      mark->halo = pass->style->faint;
  }
}

/* Returns: (transfer full): "Understood 15 (58%)" */
static char *
write_answer (const RkChartPass *pass, const RkChartCategory *category, const Shares *shares, guint series)
{
  const RkChartCell *cell = &g_array_index (category->cells, RkChartCell, series);

  /* Translators: an answer of a survey, how many gave it, and its share */
  return g_strdup_printf (_ ("%s %d (%d%%)"), rk_chart_cell_series (pass->chart, category, series), (int) cell->value, shares->percent[series]);
}

#define ANSWER_SIZE 12.5

/* Of all answers on one line, with their squares and the air between them, in units. */
static double
measure_answers (const RkChartPass *pass, const RkChartCategory *category, const Shares *shares)
{
  double width = 0;

  for (guint s = 0; s < category->cells->len; s++) {
    g_autofree char *text = write_answer (pass, category, shares, s);

    if (!isnan (g_array_index (category->cells, RkChartCell, s).value))
      width += rk_text_measure (text, (RkFont){ ANSWER_SIZE, FALSE, 0, 0 }).w + 28;
  }
  return width;
}

/* The answers under a bar, each with a square of its colour; smaller where the line would be too long. */
static void
add_answers (const RkChartPass *pass, const RkChartCategory *category, const Shares *shares, RkPoint at, double room)
{
  double width = measure_answers (pass, category, shares);
  double unit = width > 0 ? MIN (pass->unit, room / width) : pass->unit, square = 10 * unit;

  for (guint s = 0; s < category->cells->len; s++) {
    const RkChartCell *cell = &g_array_index (category->cells, RkChartCell, s);
    g_autofree char *text = NULL;
    RkMark *mark;

    if (isnan (cell->value))
      continue;
    text = write_answer (pass, category, shares, s);
    mark = rk_picture_add_rect (pass->picture, (RkRect){ at.x, at.y + 1.5 * unit, square, square }, rk_chart_colour (pass->style, cell, s));
    mark->stroke = pass->style->soft;
    mark->line_width = 0.5 * unit;
    mark->hatch = cell->no_answer ? RK_HATCH_FALLING : RK_HATCH_NONE;
    mark->hatch_colour = pass->style->soft;
    mark = rk_picture_add_text (pass->picture, at.x + square + 4 * unit, at.y, 0, 0, text, (RkFont){ ANSWER_SIZE * unit, FALSE, 0, 0 }, pass->style->ink);
    at.x = mark->box.x + mark->box.w + 14 * unit;
  }
}

static void
add_question (const RkChartPass *pass, const RkChartCategory *category, RkRect room)
{
  g_auto (Shares) shares = compute_shares (category);
  double line = 17 * pass->unit, bar = MIN (room.h - 2 * line + pass->unit, 30 * pass->unit), x = room.x;
  RkMark *asked;

  asked = rk_picture_add_text (pass->picture, room.x + room.w, room.y + pass->unit, 1, 0, category->sublabel != NULL ? category->sublabel : "", (RkFont){ 13 * pass->unit, FALSE, room.w / 2, 1 },
                               pass->style->soft);
  rk_picture_add_text (pass->picture, room.x, room.y, 0, 0, category->label, (RkFont){ 14 * pass->unit, TRUE, asked->box.x - room.x - 10 * pass->unit, 1 },
                       pass->style->ink);
  if (category->gap != NULL) {
    rk_picture_add_text (pass->picture, room.x, room.y + line, 0, 0, category->gap, (RkFont){ 13 * pass->unit, FALSE, room.w, 2 }, pass->style->soft);
    return;
  }
  for (guint s = 0; s < category->cells->len; s++) {
    double width = shares.total > 0 ? room.w * (double) shares.counts[s] / (double) shares.total : 0;

    if (width > 0)
      add_segment (pass, category, s, (RkRect){ x, room.y + line, width, bar }, shares.percent[s]);
    x += width;
  }
  add_answers (pass, category, &shares, (RkPoint){ room.x, room.y + line + bar + 3 * pass->unit }, room.w);
}

static void
add_survey (const RkChartPass *pass)
{
  guint n = MAX (1, pass->chart->categories->len);
  double height = MIN (pass->plot.h / n, 92 * pass->unit);
  RkChartPass own = *pass;

  /* many questions: everything is written smaller, nothing lies on anything */
  own.unit = MIN (pass->unit, height / LEAST);

  for (guint i = 0; i < pass->chart->categories->len; i++)
    add_question (&own, pass->chart->categories->pdata[i], (RkRect){ pass->plot.x, pass->plot.y + i * height, pass->plot.w, height - 6 * own.unit });
}

static int
fit_survey (const RkChart *chart, const char **why)
{
  gboolean fits = chart->matter == RK_CHART_ANSWERS;

  *why = fits ? _ ("Answers of one question are shares of n: 100 % bars") : _ ("Only the answers of one question are shares of a whole.");
  return fits ? 100 : 0;
}

const RkChartKind rk_chart_survey = { "survey", N_ ("100 % bars"), FALSE, add_survey, fit_survey };
