/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/rk-chart.h"

#include "core/rk-field.h"
#include "core/rk-language.h"

#include <math.h>
#include <string.h>

static void
clear_cell (gpointer data)
{
  RkChartCell *cell = data;

  g_free (cell->name);
  g_free (cell->key);
}

static void
free_category (gpointer data)
{
  RkChartCategory *category = data;

  g_free (category->label);
  g_free (category->sublabel);
  g_free (category->partial);
  g_free (category->gap);
  g_free (category->total_key);
  g_free (category->aside);
  g_array_unref (category->cells);
  g_free (category);
}

static void
free_remark (gpointer data)
{
  RkChartRemark *remark = data;

  g_free (remark->label);
  g_free (remark->text);
  g_free (remark);
}

static void
free_line (gpointer data)
{
  g_free (((RkChartLine *) data)->text);
  g_free (data);
}

RkChart *
rk_chart_new (const char *title, const char *subtitle, const char *unit)
{
  RkChart *self = g_new0 (RkChart, 1);

  self->title = g_strdup (title);
  self->subtitle = g_strdup (subtitle);
  self->unit = g_strdup (unit);
  self->series = g_ptr_array_new_with_free_func (g_free);
  self->categories = g_ptr_array_new_with_free_func (free_category);
  self->notes = g_ptr_array_new_with_free_func (g_free);
  self->remarks = g_ptr_array_new_with_free_func (free_remark);
  self->lines = g_ptr_array_new_with_free_func (free_line);
  return self;
}

void
rk_chart_free (RkChart *self)
{
  if (self == NULL)
    return;
  g_free (self->title);
  g_free (self->subtitle);
  g_free (self->unit);
  g_free (self->unexplained);
  g_free (self->source);
  g_free (self->accent);
  g_ptr_array_unref (self->series);
  g_ptr_array_unref (self->categories);
  g_ptr_array_unref (self->notes);
  g_ptr_array_unref (self->remarks);
  g_ptr_array_unref (self->lines);
  g_free (self->before);
  g_free (self);
}

void
rk_chart_add_series (RkChart *self, const char *name)
{
  g_ptr_array_add (self->series, g_strdup (name));
}

RkChartCategory *
rk_chart_add_category (RkChart *self, const char *label, const char *sublabel)
{
  RkChartCategory *category = g_new0 (RkChartCategory, 1);
  const RkChartCell missing = { .value = NAN };

  category->label = g_strdup (label);
  category->sublabel = g_strdup (sublabel);
  category->total = category->out_of = category->before = NAN;
  category->cells = g_array_new (FALSE, TRUE, sizeof (RkChartCell));
  g_array_set_clear_func (category->cells, clear_cell);
  for (guint i = 0; i < self->series->len; i++)
    g_array_append_val (category->cells, missing);
  g_ptr_array_add (self->categories, category);
  return category;
}

void
rk_chart_set_cell (RkChartCategory *category, guint series, double value, const char *name, const char *key)
{
  RkChartCell *cell = &g_array_index (category->cells, RkChartCell, series);

  clear_cell (cell);
  *cell = (RkChartCell){ .value = value, .name = g_strdup (name), .key = g_strdup (key) };
}

void
rk_chart_add_note (RkChart *self, const char *format, ...)
{
  va_list arguments;

  va_start (arguments, format);
  g_ptr_array_add (self->notes, g_strdup_vprintf (format, arguments));
  va_end (arguments);
}

void
rk_chart_add_remark (RkChart *self, const char *label, const char *text)
{
  RkChartRemark *remark = g_new0 (RkChartRemark, 1);

  *remark = (RkChartRemark){ g_strdup (label), g_strdup (text) };
  g_ptr_array_add (self->remarks, remark);
}

void
rk_chart_add_line (RkChart *self, double value, const char *text)
{
  RkChartLine *line = g_new0 (RkChartLine, 1);

  *line = (RkChartLine){ value, g_strdup (text) };
  g_ptr_array_add (self->lines, line);
}

double
rk_chart_largest (const RkChart *self, gboolean stacked)
{
  double largest = 0;

  for (guint i = 0; i < self->categories->len; i++) {
    const RkChartCategory *category = self->categories->pdata[i];
    double sum = 0;

    for (guint s = 0; s < category->cells->len; s++) {
      double value = g_array_index (category->cells, RkChartCell, s).value;

      if (!isnan (value))
        sum = stacked ? sum + value : MAX (sum, value);
    }
    largest = MAX (largest, sum);
    if (stacked && !isnan (category->total))
      largest = MAX (largest, category->total);
  }
  return largest;
}

char *
rk_chart_number (const RkChart *self, double value)
{
  if (self->decimals > 0 && !isnan (value))
    return g_strdup_printf ("%.*f", self->decimals, value);
  return rk_count_format (isnan (value) ? RK_MISSING : (gint64) llround (value));
}

const char *
rk_chart_cell_series (const RkChart *self, const RkChartCategory *category, guint series)
{
  const char *own = g_array_index (category->cells, RkChartCell, series).name;

  return own != NULL ? own : self->series->pdata[series];
}

char *
rk_chart_cell_name (const RkChart *self, const RkChartCategory *category, guint series)
{
  const RkChartCell *cell = &g_array_index (category->cells, RkChartCell, series);
  g_autofree char *number = rk_chart_number (self, cell->value);
  g_autofree char *when = category->partial != NULL ? g_strdup_printf ("%s %s", category->label, category->partial) : g_strdup (category->label);

  /* Translators: year, series, number and unit of one value of a chart */
  return g_strdup_printf (_ ("%s: %s %s %s"), when, rk_chart_cell_series (self, category, series), number, self->unit);
}

RkColour
rk_chart_colour (const RkStyle *style, const RkChartCell *cell, guint series)
{
  if (cell->part == RK_CHART_SECOND_PART || cell->part == RK_CHART_FIRST_PART)
    return style->parts[0]; /* halves of one total are one colour, hatched both ways */
  return cell->no_answer ? style->faint : style->parts[series % RK_N_PARTS];
}

void
rk_chart_paint (const RkChartPass *pass, RkMark *mark, const RkChartCategory *category, guint series)
{
  const RkChartCell *cell = &g_array_index (category->cells, RkChartCell, series);
  g_autofree char *name = rk_chart_cell_name (pass->chart, category, series);
  RkColour colour = rk_chart_colour (pass->style, cell, series);

  mark->fill = colour;
  mark->stroke = pass->style->page;
  mark->line_width = 1 * pass->unit;
  if (category->partial != NULL || cell->part != RK_CHART_WHOLE) {
    mark->fill = rk_colour_mix (colour, pass->style->page, 0.7);
    mark->hatch = cell->part == RK_CHART_SECOND_PART ? RK_HATCH_FALLING : RK_HATCH_RISING;
    mark->hatch_colour = colour;
    mark->stroke = colour;
  }
  if (cell->key != NULL)
    rk_mark_set_item (mark, cell->key, name);
}

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
                              (RkFont){ size * frame->unit, bold, frame->room.w, 2 }, colour);
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

static void
add_legend_entry (Frame *frame, const char *text, RkColour fill, gboolean open, double *x, double *y)
{
  RkFont font = { 14 * frame->unit, FALSE, 0, 0 };
  double swatch = 14 * frame->unit, width = rk_text_measure (text, font).w + swatch + 6 * frame->unit;
  RkMark *mark;

  if (*x + width > frame->room.x + frame->room.w && *x > frame->room.x) {
    *x = frame->room.x;
    *y += 21 * frame->unit;
  }
  mark = rk_picture_add_rect (frame->picture, (RkRect){ *x, *y, swatch, swatch }, fill);
  mark->stroke = open ? frame->style->ink : frame->style->soft;
  mark->line_width = (open ? 1.2 : 0.4) * frame->unit;
  mark->dashed = open;
  rk_picture_add_text (frame->picture, *x + swatch + 6 * frame->unit, *y, 0, 0, text, font, frame->style->ink);
  *x += width + 22 * frame->unit;
}

/* So many series bear a name; the others' values bear names of their own. */
static guint
count_names (const RkChart *chart)
{
  guint n = 0;

  for (guint i = 0; i < chart->series->len; i++)
    n += *(const char *) chart->series->pdata[i] != '\0';
  return n;
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
add_legend (Frame *frame)
{
  double x = frame->room.x, y = frame->room.y + 2 * frame->unit;
  double height;

  if (count_names (frame->chart) < 2)
    return;
  for (guint i = 0; i < frame->chart->series->len; i++)
    if (*(const char *) frame->chart->series->pdata[i] != '\0') /* else every value bears a name of its own */
      add_legend_entry (frame, frame->chart->series->pdata[i], frame->style->parts[i % RK_N_PARTS], FALSE, &x, &y);
  if (frame->chart->unexplained != NULL && has_unexplained (frame->chart))
    add_legend_entry (frame, frame->chart->unexplained, rk_colour_alpha (frame->style->page, 0), TRUE, &x, &y);
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

RkPicture *
rk_chart_draw (const RkChart *self, const RkChartKind *kind, const RkStyle *style, double width, double height)
{
  double unit = scale_for (width, height);
  double margin = 28 * unit;
  g_autoptr (RkPicture) picture = rk_picture_new (width, height, style->page);
  Frame frame = { self, style, picture, { margin, margin, width - 2 * margin, height - 2 * margin }, unit };
  const char *why;
  RkChartPass pass;

  add_heading (&frame, self->title, 24, TRUE, style->ink, 8);
  add_heading (&frame, self->subtitle, 15, FALSE, style->soft, 12);
  if (self->source != NULL)
    add_footnote (&frame, self->source);
  for (guint i = self->notes->len; i > 0; i--)
    add_footnote (&frame, self->notes->pdata[i - 1]);
  if (kind->fit (self, &why) == 0) {
    add_heading (&frame, why, 15, FALSE, style->warning, 0);
    return g_steal_pointer (&picture);
  }
  if (kind->legend)
    add_legend (&frame);
  frame.room.h -= 10 * unit;
  pass = (RkChartPass){ picture, self, style, frame.room, unit };
  kind->add (&pass);
  return g_steal_pointer (&picture);
}
