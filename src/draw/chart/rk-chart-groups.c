/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-chart-groups: the same question answered by several groups: their bars of 100 % side by side, or one below the other where
 * the picture is narrow. */
#include "core/rk-language.h"
#include "draw/chart/rk-chart-question.h"
#include "draw/picture/rk-fit.h"

extern const RkChartKind rk_chart_groups;

#define ALONE 56   /* of a question to one group, in units */
#define HEADING 20 /* of a question to several */
#define BESIDE 72  /* of each line of groups */
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

static void
add_row (const RkChartPass *pass, const GPtrArray *group, guint columns, RkRect room)
{
  const RkChartCategory *first = group->pdata[0];
  double heading = HEADING * pass->unit, gap = 26 * pass->unit, width = (room.w - (columns - 1) * gap) / columns;
  guint down = (group->len + columns - 1) / columns;
  double height = (room.h - heading) / down;

  rk_picture_add_text (pass->picture, room.x, room.y, 0, 0, first->label, rk_fit (first->label, (RkFont){ 14 * pass->unit, TRUE, room.w, 1 }, 12 * pass->unit), pass->style->ink);
  for (guint i = 0; i < group->len; i++)
    rk_chart_add_question (pass, group->pdata[i], (RkRect){ room.x + (i % columns) * (width + gap), room.y + heading + (i / columns) * height, width, height - 4 * pass->unit }, FALSE);
}

/* What a question needs: alone its own line holds who was asked; of groups each has its own. */
static double
need_of (const GPtrArray *group, guint columns)
{
  return group->len == 1 ? ALONE : HEADING + BESIDE * ((group->len + columns - 1) / columns);
}

static void
add_groups (const RkChartPass *pass)
{
  g_autoptr (GPtrArray) groups = group_questions (pass->chart);
  guint columns = pass->picture->width < NARROW ? 1 : MIN (most_groups (groups), MOST);
  double need = 0, stretch, y = pass->plot.y;
  RkChartPass own = *pass;

  for (guint i = 0; i < groups->len; i++)
    need += need_of (groups->pdata[i], columns);
  stretch = need > 0 ? MIN (pass->plot.h / need, 1.35 * pass->unit) : 1;
  own.unit = MIN (pass->unit, stretch);
  for (guint i = 0; i < groups->len; i++) {
    const GPtrArray *group = groups->pdata[i];
    RkRect room = { pass->plot.x, y, pass->plot.w, need_of (group, columns) * stretch - 6 * own.unit };

    if (group->len == 1)
      rk_chart_add_question (&own, group->pdata[0], room, TRUE);
    else
      add_row (&own, group, columns, room);
    y += need_of (group, columns) * stretch;
  }
}

static int
fit_groups (const RkChart *chart, const char **why)
{
  g_autoptr (GPtrArray) groups = group_questions (chart);
  gboolean fits = chart->matter == RK_CHART_ANSWERS && most_groups (groups) > 1;

  *why = fits ? _ ("One question answered by several groups: their 100 % bars side by side") : _ ("Groups side by side need a question that several groups answered.");
  return fits ? 70 : 0;
}

const RkChartKind rk_chart_groups = { "groups", N_ ("100 % bars, groups side by side"), RK_LEGEND_NONE, add_groups, fit_groups };
