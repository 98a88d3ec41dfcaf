/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-chart-frame: what stands around a chart of any kind: title, subtitle, legend, notes, source. */
#include "core/rk-language.h"
#include "draw/chart/rk-chart-kinds.h"
#include "draw/chart/rk-chart-sign.h"
#include "draw/picture/rk-fit.h"

#define ROOM 0.6 /* of the picture: legend and plot, before the notes make room for them */

/* The frame takes its lines from the top and the bottom of what is left. */
typedef struct {
  const RkChart *chart;
  const RkStyle *style;
  RkPicture *picture;
  RkRect room;
  double unit;
} Frame;

static void
add_heading (Frame *frame, const char *text, double size, gboolean bold, RkColour colour, double gap)
{
  RkMark *mark;

  if (text == NULL || *text == '\0')
    return;
  mark = rk_picture_add_text (frame->picture, frame->room.x, frame->room.y, 0, 0, text,
                              rk_fit (text, (RkFont){ size * frame->unit, bold, frame->room.w, 3 }, MIN (size, 12) * frame->unit), colour);
  frame->room.y += mark->box.h + gap * frame->unit;
  frame->room.h -= mark->box.h + gap * frame->unit;
}

static void
add_footnote (Frame *frame, const char *text)
{
  RkFont font = { 12 * frame->unit, FALSE, frame->room.w, 0 };
  double height = rk_text_measure (text, font).h;

  frame->room.h -= height + 5 * frame->unit;
  rk_picture_add_text (frame->picture, frame->room.x, frame->room.y + frame->room.h + 5 * frame->unit, 0, 0, text, font, frame->style->soft);
}

/* Each note has a line of its own; where that leaves less than half of the picture they follow one another. */
static void
add_notes (Frame *frame)
{
  const GPtrArray *notes = frame->chart->notes;
  double line = 17 * frame->unit, least = frame->picture->height * ROOM;
  g_autoptr (GString) all = g_string_new (NULL);

  if (frame->room.h - notes->len * line > least || notes->len < 2) {
    for (guint i = notes->len; i > 0; i--)
      add_footnote (frame, notes->pdata[i - 1]);
    return;
  }
  for (guint i = 0; i < notes->len; i++)
    g_string_append_printf (all, "%s%s", i > 0 ? "  " : "", (const char *) notes->pdata[i]);
  add_footnote (frame, all->str);
}

/* Of places a series is a time, which may be a half year. */
static gboolean
is_part_of_year (const RkChart *chart, guint series)
{
  for (guint i = 0; chart->matter == RK_CHART_PLACES && i < chart->categories->len; i++)
    if (g_array_index (((const RkChartCategory *) chart->categories->pdata[i])->cells, RkChartCell, series).part != RK_CHART_WHOLE)
      return TRUE;
  return FALSE;
}

static void
add_swatch (Frame *frame, RkRect box, guint series, gboolean open)
{
  RkMark *mark = rk_picture_add_rect (frame->picture, box, rk_colour_alpha (frame->style->page, 0));

  if (!open)
    rk_chart_shade (frame->style, mark, &(RkChartCell){ 0 }, series);
  if (!open && is_part_of_year (frame->chart, series))
    rk_chart_hatch (frame->style, mark, mark->fill, FALSE);
  mark->stroke = open ? frame->style->ink : frame->style->soft;
  mark->line_width = (open ? 1.2 : 0.4) * frame->unit;
  mark->dashed = open;
}

static void
add_legend_entry (Frame *frame, const char *text, guint series, RkChartLegend legend, gboolean open, double *x, double *y)
{
  RkFont font = { 14 * frame->unit, FALSE, frame->room.w - 20 * frame->unit, 1 };
  double height = 14 * frame->unit, swatch = legend == RK_LEGEND_LINES ? 2 * height : height, width = rk_text_measure (text, font).w + swatch + 6 * frame->unit;

  if (*x + width > frame->room.x + frame->room.w && *x > frame->room.x) {
    *x = frame->room.x;
    *y += 21 * frame->unit;
  }
  if (legend == RK_LEGEND_LINES)
    rk_chart_sign_sample (frame->picture, frame->style, (RkRect){ *x, *y, swatch, height }, series, frame->unit);
  else
    add_swatch (frame, (RkRect){ *x, *y, swatch, height }, series, open);
  rk_picture_add_text (frame->picture, *x + swatch + 6 * frame->unit, *y, 0, 0, text, font, frame->style->ink);
  *x += width + 22 * frame->unit;
}

static gboolean
has_unexplained (const RkChart *chart)
{
  for (guint i = 0; i < chart->categories->len; i++)
    if (((const RkChartCategory *) chart->categories->pdata[i])->unexplained > 0)
      return TRUE;
  return FALSE;
}

static void
add_legend (Frame *frame, RkChartLegend legend)
{
  double x = frame->room.x, y = frame->room.y + 2 * frame->unit;
  double height;

  if (rk_chart_count_names (frame->chart) < 2)
    return;
  for (guint i = 0; i < frame->chart->series->len; i++)
    if (*(const char *) frame->chart->series->pdata[i] != '\0') /* else every value bears a name of its own */
      add_legend_entry (frame, frame->chart->series->pdata[i], i, legend, FALSE, &x, &y);
  if (legend == RK_LEGEND_PARTS && frame->chart->unexplained != NULL && has_unexplained (frame->chart))
    add_legend_entry (frame, frame->chart->unexplained, 0, legend, TRUE, &x, &y);
  height = y + 24 * frame->unit - frame->room.y;
  frame->room.y += height;
  frame->room.h -= height;
}

/* Type does not shrink below what can be read as long as there is room for it. */
static double
scale_for (double width, double height)
{
  double unit = MIN (width / 960, height / 540);

  if (width >= 900 && height >= 500) /* a slide: twelve points at least */
    return MAX (unit, 1);
  return width >= 520 && height >= 340 ? MAX (unit, 0.9) : unit;
}

/* A remark or a line that found no place in the plot is said below it. */
static void
add_unplaced (Frame *frame, const RkChartExtras *wanted)
{
  const RkChart *chart = frame->chart;

  for (guint i = chart->lines->len; i > 0; i--) {
    const RkChartLine *line = chart->lines->pdata[i - 1];
    g_autofree char *number = rk_chart_number (chart, line->value);
    /* Translators: what a line to compare with is, its value and unit */
    g_autofree char *text = g_strdup_printf (_ ("%s: %s %s"), line->text, number, chart->unit);

    if ((wanted->lines & 1u << (i - 1)) == 0)
      add_footnote (frame, text);
  }
  for (guint i = chart->remarks->len; i > 0; i--) {
    const RkChartRemark *remark = chart->remarks->pdata[i - 1];
    g_autofree char *text = remark->label != NULL ? g_strdup_printf (_ ("%s: %s"), remark->label, remark->text) : g_strdup (remark->text);

    if ((wanted->remarks & 1u << (i - 1)) == 0)
      add_footnote (frame, text);
  }
}

#define NARROW 640 /* units: half a slide and a square have smaller headings */
#define LOWEST 130 /* units: of a plot, before all type shrinks for it */
#define SMALLEST 0.5

/* Why the kind is refused, and which fits best. */
static char *
write_refusal (const RkChart *chart, const char *why)
{
  const RkChartKind *best = NULL;
  int most = 0;

  for (const RkChartKind *const *kind = rk_chart_kinds (); *kind != NULL; kind++) {
    const char *unused;
    int fit = (*kind)->fit (chart, &unused);

    if (fit > most)
      best = *kind;
    most = MAX (most, fit);
  }
  return best != NULL ? g_strdup_printf (_ ("%s What fits: %s."), why, _ (best->title)) : g_strdup (why);
}

/* Half a slide with many notes: what must not shrink shrinks before it lies on each other. */
static RkPicture *
draw_at (const RkChart *self, const RkChartKind *kind, const RkStyle *style, double width, double height, double unit, RkChartExtras wanted, RkChartExtras *placed)
{
  gboolean narrow = width < NARROW * unit;
  double margin = 28 * unit, edge = (narrow ? 22 : 28) * unit, foot = self->least > 0 ? 12 * unit : edge; /* a slide has a foot of its own */
  RkPicture *picture = rk_picture_new (width, height, style->page);
  Frame frame = { self, style, picture, { margin, edge, width - 2 * margin, height - edge - foot }, unit };
  const char *why;

  add_heading (&frame, self->title, narrow ? 20 : 24, TRUE, style->ink, 8);
  add_heading (&frame, self->subtitle, narrow ? 13 : 15, FALSE, style->soft, 12);
  if (self->source != NULL)
    add_footnote (&frame, self->source);
  add_notes (&frame);
  add_unplaced (&frame, &wanted);
  if (kind->fit (self, &why) == 0) {
    g_autofree char *refusal = write_refusal (self, why);

    add_heading (&frame, refusal, 15, FALSE, style->warning, 0);
    return picture;
  }
  if (kind->legend != RK_LEGEND_NONE && !wanted.names)
    add_legend (&frame, kind->legend);
  frame.room.h -= 10 * unit;
  if (frame.room.h < LOWEST * unit && unit > SMALLEST * scale_for (width, height)) {
    rk_picture_free (picture);
    return draw_at (self, kind, style, width, height, unit * 0.95, wanted, placed);
  }
  kind->add (&(RkChartPass){ picture, self, style, frame.room, unit, wanted, placed });
  return picture;
}

static RkPicture *
draw (const RkChart *self, const RkChartKind *kind, const RkStyle *style, double width, double height, RkChartExtras wanted, RkChartExtras *placed)
{
  return draw_at (self, kind, style, width, height, MAX (self->least, scale_for (width, height)), wanted, placed);
}

static guint
all_of (const GPtrArray *items)
{
  return items->len > 0 ? G_MAXUINT >> (32 - MIN (items->len, 32)) : 0;
}

RkPicture *
rk_chart_draw (const RkChart *self, const RkChartKind *kind, const RkStyle *style, double width, double height)
{
  RkChartExtras wanted = { all_of (self->remarks), all_of (self->lines), kind->legend == RK_LEGEND_LINES };
  RkPicture *picture = NULL;

  /* what finds no place in the plot goes around it, and the plot gets lower: nothing wanted always fits */
  for (;;) {
    RkChartExtras placed = { 0, 0, FALSE };

    picture = draw (self, kind, style, width, height, wanted, &placed);
    if (placed.remarks == wanted.remarks && placed.lines == wanted.lines && placed.names == wanted.names)
      return picture;
    rk_picture_free (picture);
    wanted = placed;
  }
}
