/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-chart-survey: a bar of 100 % a question. Shares by largest remainder; under each bar every answer with its count,
 * those that nobody gave too. */
#include "core/rk-language.h"
#include "core/rk-share.h"
#include "draw/rk-chart.h"

#include <math.h>

extern const RkChartKind rk_chart_survey;

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
  RkFont font = { MIN (14 * pass->unit, box.h * 0.8), TRUE, 0, 0 };
  RkMark *mark = rk_picture_add_rect (pass->picture, box, pass->style->page);

  rk_chart_paint (pass, mark, category, series);
  if (cell->no_answer) {
    mark->hatch = RK_HATCH_FALLING;
    mark->hatch_colour = pass->style->soft;
  }
  if (rk_text_measure (text, font).w < box.w - 4 * pass->unit) {
    mark = rk_picture_add_text (pass->picture, box.x + box.w / 2, box.y + box.h / 2, 0.5, 0.5, text, font, rk_style_text_on (pass->style, mark->fill));
    if (cell->no_answer)
      mark->halo = pass->style->faint;
  }
}

/* The answers under a bar, each with a square of its colour. */
static void
add_answers (const RkChartPass *pass, const RkChartCategory *category, const Shares *shares, double x, double y)
{
  RkFont font = { 12.5 * pass->unit, FALSE, 0, 0 };
  double square = 10 * pass->unit;

  for (guint s = 0; s < category->cells->len; s++) {
    const RkChartCell *cell = &g_array_index (category->cells, RkChartCell, s);
    g_autofree char *text = NULL;
    RkMark *mark;

    if (isnan (cell->value))
      continue;
    /* Translators: an answer of a survey, how many gave it, and its share */
    text = g_strdup_printf (_ ("%s %d (%d%%)"), rk_chart_cell_series (pass->chart, category, s), (int) cell->value, shares->percent[s]);
    mark = rk_picture_add_rect (pass->picture, (RkRect){ x, y + 1.5 * pass->unit, square, square }, rk_chart_colour (pass->style, cell, s));
    mark->stroke = pass->style->soft;
    mark->line_width = 0.5 * pass->unit;
    mark = rk_picture_add_text (pass->picture, x + square + 4 * pass->unit, y, 0, 0, text, font, pass->style->ink);
    x = mark->box.x + mark->box.w + 14 * pass->unit;
  }
}

static void
add_question (const RkChartPass *pass, const RkChartCategory *category, RkRect room)
{
  g_auto (Shares) shares = compute_shares (category);
  double line = 17 * pass->unit, bar = CLAMP (room.h - 2 * line - 4 * pass->unit, 16 * pass->unit, 30 * pass->unit), x = room.x;
  g_autofree char *n = NULL;

  rk_picture_add_text (pass->picture, room.x, room.y, 0, 0, category->label, (RkFont){ 14 * pass->unit, TRUE, room.w * 0.62, 1 }, pass->style->ink);
  rk_picture_add_text (pass->picture, room.x + room.w, room.y + pass->unit, 1, 0, category->sublabel, (RkFont){ 13 * pass->unit, FALSE, room.w * 0.36, 1 },
                       pass->style->soft);
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
  add_answers (pass, category, &shares, room.x, room.y + line + bar + 4 * pass->unit);
}

static void
add_survey (const RkChartPass *pass)
{
  guint n = MAX (1, pass->chart->categories->len);
  double height = MIN (pass->plot.h / n, 92 * pass->unit);

  for (guint i = 0; i < pass->chart->categories->len; i++)
    add_question (pass, pass->chart->categories->pdata[i], (RkRect){ pass->plot.x, pass->plot.y + i * height, pass->plot.w, height - 6 * pass->unit });
}

const RkChartKind rk_chart_survey = { "survey", N_ ("100 % bars"), FALSE, add_survey };
