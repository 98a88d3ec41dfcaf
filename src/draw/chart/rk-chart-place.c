/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/chart/rk-chart-place.h"

#include <math.h>

static gboolean
meets (const RkRect *a, const RkRect *b)
{
  return a->x < b->x + b->w && b->x < a->x + a->w && a->y < b->y + b->h && b->y < a->y + a->h;
}

static gboolean
is_in_plot (const RkChartPass *pass, const RkRect *box)
{
  const RkRect *plot = &pass->plot;

  return box->x >= plot->x - 0.01 && box->y >= plot->y - 4 * pass->unit && box->x + box->w <= plot->x + plot->w + 0.01 && box->y + box->h <= plot->y + plot->h + 0.01;
}

/* A grid line is level or upright and has two ends. */
static gboolean
is_grid (const RkMark *mark)
{
  return mark->kind == RK_MARK_PATH && !mark->closed && mark->points->len == 2 && (mark->box.w == 0 || mark->box.h == 0);
}

/* Cuts the piece from @low to @high of a line down to where it lies between two bounds. */
static void
cut_between (double from, double to, double first, double last, double *low, double *high)
{
  double step = to - from;

  if (fabs (step) < 1e-9) {
    if (from < first || from > last)
      *high = -1;
    return;
  }
  *low = MAX (*low, MIN ((first - from) / step, (last - from) / step));
  *high = MIN (*high, MAX ((first - from) / step, (last - from) / step));
}

static gboolean
piece_meets (RkPoint from, RkPoint to, const RkRect *box)
{
  double low = 0, high = 1;

  cut_between (from.x, to.x, box->x, box->x + box->w, &low, &high);
  cut_between (from.y, to.y, box->y, box->y + box->h, &low, &high);
  return low <= high;
}

static gboolean
line_meets (const RkMark *mark, const RkRect *box)
{
  for (guint i = 1; i < mark->points->len; i++)
    if (piece_meets (g_array_index (mark->points, RkPoint, i - 1), g_array_index (mark->points, RkPoint, i), box))
      return TRUE;
  return FALSE;
}

static gboolean
is_in_the_way (const RkMark *mark, const RkRect *box, gboolean only_text)
{
  if (!meets (&mark->box, box) && !(mark->kind == RK_MARK_PATH && !mark->closed))
    return FALSE;
  if (mark->kind == RK_MARK_TEXT)
    return *mark->text != '\0';
  if (only_text || is_grid (mark))
    return FALSE;
  return mark->kind != RK_MARK_PATH || mark->closed || line_meets (mark, box);
}

static gboolean
is_clear (const RkChartPass *pass, const RkRect *box, gboolean only_text)
{
  if (!is_in_plot (pass, box))
    return FALSE;
  for (guint i = 0; i < pass->picture->marks->len; i++)
    if (is_in_the_way (pass->picture->marks->pdata[i], box, only_text))
      return FALSE;
  return TRUE;
}

gboolean
rk_chart_is_free (const RkChartPass *pass, const RkRect *box)
{
  return is_clear (pass, box, FALSE);
}

gboolean
rk_chart_is_free_of_text (const RkChartPass *pass, const RkRect *box)
{
  return is_clear (pass, box, TRUE);
}

RkMark *
rk_chart_add_text (const RkChartPass *pass, double x, double y, double across, double down, const char *text, RkFont font, RkColour colour)
{
  RkSize size = rk_text_measure (text, font);
  RkRect box = { x - across * size.w, y - down * size.h, size.w, size.h };

  if (!rk_chart_is_free_of_text (pass, &box))
    return NULL;
  return rk_picture_add_text (pass->picture, x, y, across, down, text, font, colour);
}

/* A remark on its way to a place: where it points to, and whether it stands below that. */
typedef struct {
  const RkChartPass *pass;
  const RkAxis *axis;
  const char *text;
  RkPoint anchor;
  gboolean below;
} Remark;

static gboolean
stands_in_slot (const RkChartPass *pass, const RkAxis *axis, guint index, const RkMark *mark)
{
  double middle = mark->box.x + mark->box.w / 2;

  return !is_grid (mark) && fabs (middle - rk_axis_middle (axis, index)) < axis->slot * 0.35 && mark->box.w < axis->slot;
}

/* The highest thing that stands in a category's slot. */
static double
find_top (const RkChartPass *pass, const RkAxis *axis, guint index)
{
  double top = axis->inner.y + axis->inner.h;

  for (guint i = 0; i < pass->picture->marks->len; i++) {
    const RkMark *mark = pass->picture->marks->pdata[i];

    if (stands_in_slot (pass, axis, index, mark) && mark->box.y >= axis->inner.y - 40 * pass->unit && mark->box.y < top)
      top = mark->box.y;
  }
  return top;
}

/* The foot of the lowest thing in the slot; of a bar that is the axis. */
static double
find_foot (const RkChartPass *pass, const RkAxis *axis, guint index)
{
  double foot = axis->inner.y, end = axis->inner.y + axis->inner.h;

  for (guint i = 0; i < pass->picture->marks->len; i++) {
    const RkMark *mark = pass->picture->marks->pdata[i];

    if (stands_in_slot (pass, axis, index, mark) && mark->box.y < end - 1)
      foot = MAX (foot, mark->box.y + mark->box.h);
  }
  return foot;
}

static double
gap_between (double from, double to, double first, double last)
{
  return MAX (0, MAX (first - to, from - last));
}

static double
distance (const RkRect *a, const RkRect *b)
{
  return hypot (gap_between (a->x, a->x + a->w, b->x, b->x + b->w), gap_between (a->y, a->y + a->h, b->y, b->y + b->h));
}

#define LARGEST_POINT 16 /* units */

/* Whether no point of another category lies nearer to the text than what it speaks of. */
static gboolean
is_nearest_its_own (const Remark *remark, const RkRect *box)
{
  const RkChartPass *pass = remark->pass;
  double own = distance (box, &(RkRect){ remark->anchor.x, remark->anchor.y, 0, 0 }), largest = LARGEST_POINT * pass->unit;

  for (guint i = 0; i < pass->picture->marks->len; i++) {
    const RkMark *mark = pass->picture->marks->pdata[i];
    gboolean is_point = (mark->kind == RK_MARK_CIRCLE || (mark->kind == RK_MARK_PATH && mark->closed)) && mark->box.w <= largest && mark->box.h <= largest;

    if (is_point && mark->box.y >= pass->plot.y && fabs (mark->box.x + mark->box.w / 2 - remark->anchor.x) > remark->axis->slot * 0.35 && distance (box, &mark->box) < own)
      return FALSE;
  }
  return TRUE;
}

#define SAMPLES 48

/* Whether the thin line of a remark crosses nothing on its way to its anchor. */
static gboolean
is_way_clear (const RkChartPass *pass, RkPoint from, RkPoint anchor)
{
  const double radius = MAX (2 * pass->unit, hypot (anchor.x - from.x, anchor.y - from.y) / SAMPLES);

  for (int k = 0; k < SAMPLES - 1; k++) {
    RkPoint at = { from.x + (anchor.x - from.x) * k / SAMPLES, from.y + (anchor.y - from.y) * k / SAMPLES };

    if (!rk_chart_is_free (pass, &(RkRect){ at.x - radius, at.y - radius, 2 * radius, 2 * radius }))
      return FALSE;
  }
  return TRUE;
}

static void
add_remark (const RkChartPass *pass, RkRect box, RkFont font, RkPoint from, RkPoint to, const char *text)
{
  rk_picture_add_text (pass->picture, box.x, box.y, 0, 0, text, font, pass->style->ink)->halo = pass->style->page;
  rk_picture_add_line (pass->picture, from.x, from.y, to.x, to.y, pass->style->soft, 1 * pass->unit);
}

/* Tries the text at that distance from its anchor, in several widths and a little to either side. */
static gboolean
place_at (const Remark *remark, double away)
{
  static const double widths[] = { 150, 110, 84, 220 };
  static const double shifts[] = { 0, -0.5, 0.5, -0.9, 0.9, -1.4, 1.4 };
  const RkChartPass *pass = remark->pass;
  const RkPoint anchor = remark->anchor;
  const double side = remark->below ? 1 : -1;

  for (guint w = 0; w < G_N_ELEMENTS (widths); w++) {
    RkFont font = { 12.5 * pass->unit, FALSE, widths[w] * pass->unit, 0 };
    RkSize size = rk_text_measure (remark->text, font);

    for (guint s = 0; s < G_N_ELEMENTS (shifts); s++) {
      RkRect box = { anchor.x - size.w / 2 + shifts[s] * size.w, anchor.y + side * away - (remark->below ? 0 : size.h), size.w, size.h };
      RkRect wide = { box.x - 4 * pass->unit, box.y - 3 * pass->unit, box.w + 8 * pass->unit, box.h + 6 * pass->unit };

      RkPoint from = { CLAMP (anchor.x, box.x + 4, box.x + box.w - 4), (remark->below ? box.y : box.y + box.h) - side * 3 * pass->unit };
      RkPoint to = { anchor.x, anchor.y + side * 4 * pass->unit };

      if (size.w > font.width + 1 || box.x < remark->axis->inner.x || !is_nearest_its_own (remark, &box) || !rk_chart_is_free (pass, &wide) || !is_way_clear (pass, from, to))
        continue;
      add_remark (pass, box, font, from, to, remark->text);
      return TRUE;
    }
  }
  return FALSE;
}

/* Adds the text somewhere above its anchor, or below it, nearest first. */
static gboolean
place_remark (const RkChartPass *pass, const RkAxis *axis, guint index, const char *text)
{
  const double x = rk_axis_middle (axis, index), foot = axis->inner.y + axis->inner.h;
  const Remark above = { pass, axis, text, { x, find_top (pass, axis, index) }, FALSE };
  const Remark below = { pass, axis, text, { x, find_foot (pass, axis, index) }, TRUE };

  for (double away = 16 * pass->unit; away < above.anchor.y - pass->plot.y; away += 6 * pass->unit)
    if (place_at (&above, away))
      return TRUE;
  for (double away = 12 * pass->unit; away < foot - below.anchor.y; away += 6 * pass->unit)
    if (place_at (&below, away))
      return TRUE;
  return FALSE;
}

void
rk_chart_add_remarks (const RkChartPass *pass, const RkAxis *axis)
{
  for (guint i = 0; i < pass->chart->remarks->len && i < 32; i++) {
    const RkChartRemark *remark = pass->chart->remarks->pdata[i];

    for (guint c = 0; c < pass->chart->categories->len && (pass->wanted.remarks & 1u << i) != 0; c++) {
      const RkChartCategory *category = pass->chart->categories->pdata[c];

      if (g_strcmp0 (category->label, remark->label) == 0 && category->gap == NULL &&
          place_remark (pass, axis, c, remark->text))
        pass->placed->remarks |= 1u << i;
    }
  }
}

double
rk_chart_with_lines (const RkChartPass *pass, double largest)
{
  for (guint i = 0; i < pass->chart->lines->len && i < 32; i++)
    if ((pass->wanted.lines & 1u << i) != 0)
      largest = MAX (largest, ((const RkChartLine *) pass->chart->lines->pdata[i])->value);
  return largest;
}

/* Beside the line, where nothing stands: from its far end back. */
static gboolean
place_along (const RkChartPass *pass, RkRect inner, double at, gboolean upright, const char *text)
{
  RkFont font = { 12.5 * pass->unit, FALSE, 0, 0 };
  RkSize size = rk_text_measure (text, font);
  double step = 12 * pass->unit, away = 3 * pass->unit;

  for (double back = 0; back < (upright ? inner.h - size.h : inner.w - size.w); back += step)
    for (int side = 0; side < 2; side++) {
      RkRect box = upright ? (RkRect){ side == 0 ? at + away : at - away - size.w, inner.y + back, size.w, size.h }
                           : (RkRect){ inner.x + inner.w - size.w - back, side == 0 ? at - away - size.h : at + away, size.w, size.h };

      if (!rk_chart_is_free (pass, &box))
        continue;
      rk_picture_add_text (pass->picture, box.x, box.y, 0, 0, text, font, pass->style->accent)->halo = pass->style->page;
      return TRUE;
    }
  return FALSE;
}

void
rk_chart_add_lines (const RkChartPass *pass, const RkScale *scale, RkRect inner, gboolean upright)
{
  for (guint i = 0; i < pass->chart->lines->len && i < 32; i++) {
    const RkChartLine *line = pass->chart->lines->pdata[i];
    g_autofree char *number = rk_chart_number (pass->chart, line->value);
    g_autofree char *text = g_strdup_printf ("%s %s", line->text, number);
    double at = upright ? rk_scale_place (scale, line->value, inner.x, inner.x + inner.w) : rk_scale_place (scale, line->value, inner.y + inner.h, inner.y);
    RkMark *mark;

    if ((pass->wanted.lines & 1u << i) == 0 || line->value < 0 || line->value > scale->last || !place_along (pass, inner, at, upright, text))
      continue;
    mark = rk_picture_add_line (pass->picture, upright ? at : inner.x, upright ? inner.y : at, upright ? at : inner.x + inner.w, upright ? inner.y + inner.h : at,
                                pass->style->accent, 1.5 * pass->unit);
    mark->dashed = TRUE;
    pass->placed->lines |= 1u << i;
  }
}
