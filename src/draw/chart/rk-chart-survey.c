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

/* Units. */
#define QUESTION_SIZE 14
#define ASKED_SIZE 13
#define HEAD 17 /* question and asked on one line */
#define LEAST_BAR 14.5
#define MOST_BAR 60
#define ROOMY 100    /* a question has air below it */
#define BETWEEN 6    /* questions */
#define LARGEST 1.35 /* few questions are written larger */

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
  if (font.size >= 12 * pass->unit && rk_text_measure (text, font).w < box.w - 4 * pass->unit)
    rk_chart_write_on (pass->style, rk_picture_add_text (pass->picture, box.x + box.w / 2, box.y + box.h / 2, 0.5, 0.5, text, font, pass->style->ink), mark);
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

double
rk_chart_question_unit (const RkChartPass *pass, double (*need) (const RkChartPass *pass))
{
  RkChartPass own = *pass;

  own.unit = LARGEST * pass->unit;
  while (own.unit > 0.3 * pass->unit && need (&own) > (own.unit > pass->unit ? 0.7 : 1) * pass->plot.h)
    own.unit *= 0.98;
  return own.unit;
}

/* The words of a question and who was asked: beside each other where both fit, else one below the other. */
typedef struct {
  RkFont question, asked;
  gboolean beside;
  double height;
} Head;

static Head
measure_head (const RkChartPass *pass, const RkChartCategory *category, double width, gboolean named)
{
  const char *who = category->sublabel != NULL ? category->sublabel : "";
  RkFont question = { QUESTION_SIZE * pass->unit, TRUE, width, 3 }, asked = { ASKED_SIZE * pass->unit, FALSE, width, 2 };
  double rest = width - rk_text_measure (who, (RkFont){ asked.size, FALSE, 0, 0 }).w - 12 * pass->unit;
  Head head = { rk_fit (category->label, (RkFont){ question.size, TRUE, rest, 1 }, 12 * pass->unit), asked, FALSE, 0 };

  if (named && rest > 0 && rk_fit_is_whole (category->label, head.question)) {
    head.beside = TRUE;
    head.height = HEAD * pass->unit;
    return head;
  }
  head.question = rk_fit (category->label, question, 12 * pass->unit);
  head.asked = rk_fit (who, asked, 12 * pass->unit);
  head.height = rk_text_measure (who, head.asked).h + 4 * pass->unit + (named ? rk_text_measure (category->label, head.question).h + 4 * pass->unit : 0);
  return head;
}

static void
add_head (const RkChartPass *pass, const RkChartCategory *category, const Head *head, RkRect room, gboolean named)
{
  const char *who = category->sublabel != NULL ? category->sublabel : "";
  double y = room.y;

  if (named)
    y += rk_picture_add_text (pass->picture, room.x, y, 0, 0, category->label, head->question, pass->style->ink)->box.h + 4 * pass->unit;
  if (head->beside)
    rk_picture_add_text (pass->picture, room.x + room.w, room.y + pass->unit, 1, 0, who, head->asked, pass->style->soft);
  else
    rk_picture_add_text (pass->picture, room.x, y, 0, 0, who, head->asked, pass->style->soft);
}

double
rk_chart_question_need (const RkChartPass *pass, const RkChartCategory *category, double width, gboolean named)
{
  g_auto (Shares) shares = compute_shares (category);
  double answers = walk_answers (pass, category, &shares, (RkPoint){ 0, 0 }, width, FALSE) * ANSWER_LINE;

  return measure_head (pass, category, width, named).height + (LEAST_BAR + 3 + answers + BETWEEN) * pass->unit;
}

void
rk_chart_add_question (const RkChartPass *pass, const RkChartCategory *category, RkRect room, gboolean named)
{
  g_auto (Shares) shares = compute_shares (category);
  Head head = measure_head (pass, category, room.w, named);
  double x = room.x, y = room.y + head.height, answers, bar;

  add_head (pass, category, &head, room, named);
  if (category->gap != NULL) {
    rk_picture_add_text (pass->picture, room.x, y, 0, 0, category->gap, (RkFont){ 13 * pass->unit, FALSE, room.w, 2 }, pass->style->soft);
    return;
  }
  answers = walk_answers (pass, category, &shares, (RkPoint){ room.x, 0 }, room.w, FALSE) * ANSWER_LINE * pass->unit;
  bar = CLAMP ((room.h - head.height - answers - (3 + BETWEEN) * pass->unit) * (room.h > ROOMY * pass->unit ? 0.85 : 1), LEAST_BAR * pass->unit, MOST_BAR * pass->unit);
  for (guint s = 0; s < category->cells->len; s++) {
    double width = shares.total > 0 ? room.w * (double) shares.counts[s] / (double) shares.total : 0;

    if (width > 0)
      add_segment (pass, category, s, (RkRect){ x, y, width, bar }, shares.percent[s]);
    x += width;
  }
  walk_answers (pass, category, &shares, (RkPoint){ room.x, y + bar + 3 * pass->unit }, room.w, TRUE);
}

static double
need_of_all (const RkChartPass *pass)
{
  double need = 0;

  for (guint i = 0; i < pass->chart->categories->len; i++)
    need += rk_chart_question_need (pass, pass->chart->categories->pdata[i], pass->plot.w, TRUE);
  return need;
}

static void
add_survey (const RkChartPass *pass)
{
  guint n = MAX (1, pass->chart->categories->len);
  RkChartPass own = *pass;
  double y = pass->plot.y, more;

  own.unit = rk_chart_question_unit (pass, need_of_all);
  more = CLAMP ((pass->plot.h - need_of_all (&own)) / n, 0, MOST_BAR * own.unit);
  for (guint i = 0; i < pass->chart->categories->len; i++) {
    double height = rk_chart_question_need (&own, pass->chart->categories->pdata[i], pass->plot.w, TRUE) + more;

    rk_chart_add_question (&own, pass->chart->categories->pdata[i], (RkRect){ pass->plot.x, y, pass->plot.w, height }, TRUE);
    y += height;
  }
}

static int
fit_survey (const RkChart *chart, const char **why)
{
  gboolean fits = chart->matter == RK_CHART_ANSWERS && !chart->several;

  *why = chart->matter == RK_CHART_ANSWERS && chart->several ? _ ("Several answers a person are no shares of a whole.") : fits ? _ ("Answers of one question are shares of n: 100 % bars")
                                                                                                                               : _ ("Only the answers of one question are shares of a whole.");
  return fits ? 100 : 0;
}

const RkChartKind rk_chart_survey = { "survey", N_ ("100 % bars"), RK_LEGEND_NONE, add_survey, fit_survey };
