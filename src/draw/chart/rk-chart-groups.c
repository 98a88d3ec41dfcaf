/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-chart-groups: the same question answered by several groups: their bars of 100 % side by side, or one below the other where
 * the picture is narrow. */
#include "core/rk-language.h"
#include "draw/chart/rk-chart-question.h"
#include "draw/picture/rk-fit.h"

extern const RkChartKind rk_chart_groups;

#define GAP 26     /* between groups, in units */
#define MOST 3     /* groups side by side */
#define NARROW 700 /* points: below it groups stand one below the other */

/* Questions of one wording, in the order in which the first of them comes. */
static GPtrArray *
group_questions (const RkChart *chart)
{
  GPtrArray *groups = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  g_autoptr (GHashTable) by_words = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < chart->categories->len; i++) {
    RkChartCategory *category = chart->categories->pdata[i];
    GPtrArray *group = g_hash_table_lookup (by_words, category->label);

    if (group == NULL) {
      group = g_ptr_array_new ();
      g_ptr_array_add (groups, group);
      g_hash_table_insert (by_words, category->label, group);
    }
    g_ptr_array_add (group, category);
  }
  return groups;
}

static guint
most_groups (const GPtrArray *groups)
{
  guint most = 1;

  for (guint i = 0; i < groups->len; i++)
    most = MAX (most, ((const GPtrArray *) groups->pdata[i])->len);
  return most;
}

/* Returns: FALSE for what is drawn as in a survey: a question to one group, and groups that do not stand side by side */
static gboolean
is_row (const GPtrArray *group, guint columns)
{
  return group->len > 1 && columns > 1;
}

static double
column_width (const RkChartPass *pass, guint columns)
{
  return (pass->plot.w - (columns - 1) * GAP * pass->unit) / columns;
}

static RkFont
heading_font (const RkChartPass *pass, const GPtrArray *group)
{
  const char *label = ((const RkChartCategory *) group->pdata[0])->label;

  return rk_fit (label, (RkFont){ 14 * pass->unit, TRUE, pass->plot.w, 2 }, 12 * pass->unit);
}

static double
heading_height (const RkChartPass *pass, const GPtrArray *group)
{
  return rk_text_measure (((const RkChartCategory *) group->pdata[0])->label, heading_font (pass, group)).h + 6 * pass->unit;
}

/* The highest of a line of groups. */
static double
need_of_line (const RkChartPass *pass, const GPtrArray *group, guint first, guint columns)
{
  double need = 0;

  for (guint i = first; i < MIN (group->len, first + columns); i++)
    need = MAX (need, rk_chart_question_need (pass, group->pdata[i], column_width (pass, columns), FALSE));
  return need;
}

static guint
columns_of (const RkChartPass *pass, const GPtrArray *groups)
{
  return pass->picture->width < NARROW ? 1 : MIN (most_groups (groups), MOST);
}

static guint
count_lines (const GPtrArray *group, guint columns)
{
  return is_row (group, columns) ? (group->len + columns - 1) / columns : group->len;
}

static double
need_of_group (const RkChartPass *pass, const GPtrArray *group, guint columns)
{
  gboolean row = is_row (group, columns);
  double need = row ? heading_height (pass, group) : 0;

  for (guint i = 0; i < group->len; i += row ? columns : 1)
    need += row ? need_of_line (pass, group, i, columns) : rk_chart_question_need (pass, group->pdata[i], pass->plot.w, TRUE);
  return need;
}

static double
need_of_all (const RkChartPass *pass)
{
  g_autoptr (GPtrArray) groups = group_questions (pass->chart);
  double need = 0;

  for (guint i = 0; i < groups->len; i++)
    need += need_of_group (pass, groups->pdata[i], columns_of (pass, groups));
  return need;
}

/* @more: what each line of groups has over its need. Returns: the foot of it */
static double
add_group (const RkChartPass *pass, const GPtrArray *group, guint columns, double y, double more)
{
  const char *label = ((const RkChartCategory *) group->pdata[0])->label;
  double width = column_width (pass, columns), height;

  rk_picture_add_text (pass->picture, pass->plot.x, y, 0, 0, label, heading_font (pass, group), pass->style->ink);
  y += heading_height (pass, group);
  for (guint first = 0; first < group->len; first += columns) {
    height = need_of_line (pass, group, first, columns) + more;
    for (guint i = first; i < MIN (group->len, first + columns); i++)
      rk_chart_add_question (pass, group->pdata[i], (RkRect){ pass->plot.x + (i - first) * (width + GAP * pass->unit), y, width, height }, FALSE);
    y += height;
  }
  return y;
}

static void
add_groups (const RkChartPass *pass)
{
  g_autoptr (GPtrArray) groups = group_questions (pass->chart);
  guint columns = columns_of (pass, groups), lines = 0;
  double y = pass->plot.y, more;
  RkChartPass own = *pass;

  own.unit = rk_chart_question_unit (pass, need_of_all);
  for (guint i = 0; i < groups->len; i++)
    lines += count_lines (groups->pdata[i], columns);
  more = CLAMP ((pass->plot.h - need_of_all (&own)) / MAX (1, lines), 0, 48 * own.unit);
  for (guint i = 0; i < groups->len; i++) {
    const GPtrArray *group = groups->pdata[i];

    if (is_row (group, columns)) {
      y = add_group (&own, group, columns, y, more);
      continue;
    }
    for (guint k = 0; k < group->len; k++) {
      double height = rk_chart_question_need (&own, group->pdata[k], pass->plot.w, TRUE) + more;

      rk_chart_add_question (&own, group->pdata[k], (RkRect){ pass->plot.x, y, pass->plot.w, height }, TRUE);
      y += height;
    }
  }
}

static int
fit_groups (const RkChart *chart, const char **why)
{
  g_autoptr (GPtrArray) groups = group_questions (chart);
  gboolean fits = chart->matter == RK_CHART_ANSWERS && !chart->several && most_groups (groups) > 1;

  *why = fits ? _ ("One question answered by several groups: their 100 % bars side by side") : _ ("Groups side by side need a question that several groups answered.");
  return fits ? 70 : 0;
}

const RkChartKind rk_chart_groups = { "groups", N_ ("100 % bars, groups side by side"), RK_LEGEND_NONE, add_groups, fit_groups };
