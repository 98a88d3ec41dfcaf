/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-chart-survey: a bar of 100 % a question. Shares by largest remainder; under each bar every answer with its count,
 * those that nobody gave too. */
#include "core/figures/rk-share.h"
#include "core/rk-language.h"
#include "draw/chart/rk-chart-question.h"
#include "draw/picture/rk-fit.h"

#include <math.h>

extern const RkChartKind rk_chart_survey;

#define LEAST 47 /* of a question, in units: its line, a bar, a line of answers */

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
  g_autofree char *text = g_strdup_printf ("%d%%", percent);
  RkFont font = { MIN (14 * pass->unit, box.h * 0.85), TRUE, 0, 0 };
  RkMark *mark = rk_picture_add_rect (pass->picture, box, pass->style->page);

  rk_chart_paint (pass, mark, category, series);
  if (font.size >= 12 * pass->unit && rk_text_measure (text, font).w < box.w - 4 * pass->unit) {
    RkColour halo = rk_chart_halo (mark);

    mark = rk_picture_add_text (pass->picture, box.x + box.w / 2, box.y + box.h / 2, 0.5, 0.5, text, font, rk_style_text_on (pass->style, mark->fill));
    mark->halo = halo;
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
#define ANSWER_LINE 16

/* Walks over the answers line by line; @draw: or only measures. Returns: how many lines they take */
static guint
walk_answers (const RkChartPass *pass, const RkChartCategory *category, const Shares *shares, RkPoint at, double room, gboolean draw)
{
  double x = at.x, square = 10 * pass->unit;
  RkFont font = { ANSWER_SIZE * pass->unit, FALSE, room - square - 5 * pass->unit, 1 };
  guint lines = 1;

  for (guint s = 0; s < category->cells->len; s++) {
    const RkChartCell *cell = &g_array_index (category->cells, RkChartCell, s);
    g_autofree char *text = isnan (cell->value) ? NULL : write_answer (pass, category, shares, s);
    double width = text != NULL ? square + 4 * pass->unit + rk_text_measure (text, font).w : 0;
    RkMark *mark;

    if (text == NULL)
      continue;
    if (x > at.x && x + width > at.x + room) {
      x = at.x;
      at.y += ANSWER_LINE * pass->unit;
      lines++;
    }
    if (draw) {
      mark = rk_picture_add_rect (pass->picture, (RkRect){ x, at.y + 1.5 * pass->unit, square, square }, pass->style->page);
      rk_chart_shade (pass->style, mark, cell, s);
      mark->stroke = pass->style->soft;
      mark->line_width = 0.5 * pass->unit;
      rk_picture_add_text (pass->picture, x + square + 4 * pass->unit, at.y, 0, 0, text, font, pass->style->ink);
    }
    x += width + 14 * pass->unit;
  }
  return lines;
}

void
rk_chart_add_question (const RkChartPass *pass, const RkChartCategory *category, RkRect room, gboolean named)
{
  g_auto (Shares) shares = compute_shares (category);
  double line = 17 * pass->unit, x = room.x, answers, bar;
  RkMark *asked;

  asked = rk_picture_add_text (pass->picture, named ? room.x + room.w : room.x, room.y + pass->unit, named ? 1 : 0, 0, category->sublabel != NULL ? category->sublabel : "",
                               (RkFont){ 13 * pass->unit, FALSE, named ? room.w * 0.55 : room.w, 1 }, pass->style->soft);
  if (named)
    rk_picture_add_text (pass->picture, room.x, room.y, 0, 0, category->label,
                         rk_fit (category->label, (RkFont){ 14 * pass->unit, TRUE, asked->box.x - room.x - 10 * pass->unit, 1 }, 12 * pass->unit), pass->style->ink);
  if (category->gap != NULL) {
    rk_picture_add_text (pass->picture, room.x, room.y + line, 0, 0, category->gap, (RkFont){ 13 * pass->unit, FALSE, room.w, 2 }, pass->style->soft);
    return;
  }
  answers = walk_answers (pass, category, &shares, (RkPoint){ room.x, 0 }, room.w, FALSE) * ANSWER_LINE * pass->unit;
  bar = CLAMP (room.h - line - answers - 3 * pass->unit, 8 * pass->unit, 30 * pass->unit);
  for (guint s = 0; s < category->cells->len; s++) {
    double width = shares.total > 0 ? room.w * (double) shares.counts[s] / (double) shares.total : 0;

    if (width > 0)
      add_segment (pass, category, s, (RkRect){ x, room.y + line, width, bar }, shares.percent[s]);
    x += width;
  }
  walk_answers (pass, category, &shares, (RkPoint){ room.x, room.y + line + bar + 3 * pass->unit }, room.w, TRUE);
}

/* What the questions need at least: their answers may take several lines. Returns: units */
static double
least_height (const RkChartPass *pass)
{
  double most = LEAST;

  for (guint i = 0; i < pass->chart->categories->len; i++) {
    g_auto (Shares) shares = compute_shares (pass->chart->categories->pdata[i]);
    guint lines = walk_answers (pass, pass->chart->categories->pdata[i], &shares, (RkPoint){ 0, 0 }, pass->plot.w, FALSE);

    most = MAX (most, LEAST + (lines - 1) * ANSWER_LINE);
  }
  return most;
}

static void
add_survey (const RkChartPass *pass)
{
  guint n = MAX (1, pass->chart->categories->len);
  double height = MIN (pass->plot.h / n, 96 * pass->unit);
  RkChartPass own = *pass;

  /* many questions: everything is written smaller, nothing lies on anything */
  for (guint i = 0; i < 4; i++)
    own.unit = MIN (pass->unit, height / least_height (&own));
  for (guint i = 0; i < pass->chart->categories->len; i++)
    rk_chart_add_question (&own, pass->chart->categories->pdata[i], (RkRect){ pass->plot.x, pass->plot.y + i * height, pass->plot.w, height - 4 * own.unit }, TRUE);
}

static int
fit_survey (const RkChart *chart, const char **why)
{
  gboolean fits = chart->matter == RK_CHART_ANSWERS;

  *why = fits ? _ ("Answers of one question are shares of n: 100 % bars") : _ ("Only the answers of one question are shares of a whole.");
  return fits ? 100 : 0;
}

const RkChartKind rk_chart_survey = { "survey", N_ ("100 % bars"), RK_LEGEND_NONE, add_survey, fit_survey };
