/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/chart/rk-chart.h"

#include "core/record/rk-field.h"
#include "core/rk-language.h"

#include <math.h>

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
  g_free (category->brief);
  g_free (category->partial);
  g_free (category->gap);
  g_free (category->total_key);
  g_free (category->aside);
  g_free (category->aside_key);
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
  g_free (self->asides);
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
  category->total = category->aside_value = category->out_of = category->before = NAN;
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

guint
rk_chart_count_names (const RkChart *self)
{
  guint n = 0;

  for (guint i = 0; i < self->series->len; i++)
    n += *(const char *) self->series->pdata[i] != '\0';
  return n;
}
