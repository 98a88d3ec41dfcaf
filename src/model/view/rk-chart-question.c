/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/view/rk-chart-question.h"

#include "core/calendar/rk-fiscal-year.h"
#include "core/rk-language.h"

static gboolean
take_choice (const RkChoice *choices, const char *value, int *index, GError **error)
{
  g_autoptr (GString) known = g_string_new (NULL);

  for (*index = 0; choices[*index].id != NULL; (*index)++) {
    if (g_str_equal (choices[*index].id, value))
      return TRUE;
    g_string_append_printf (known, "%s%s", known->len > 0 ? ", " : "", choices[*index].id);
  }
  g_set_error (error, RK_ANSWER_ERROR, 0, _ ("A chart cannot be drawn by “%s”. There are: %s"), value, known->str);
  return FALSE;
}

static gboolean
take_year (const char *value, int *year, GError **error)
{
  *year = rk_fiscal_year_parse (value, error);
  return *year != 0;
}

gboolean
rk_chart_question_take (RkChartQuestion *self, const char *name, const char *value, GError **error)
{
  gboolean is_by = g_str_equal (name, "by");
  int index;

  if (value == NULL)
    return TRUE;
  if (g_str_equal (name, "from"))
    return take_year (value, &self->from, error);
  if (g_str_equal (name, "to"))
    return take_year (value, &self->to, error);
  if (!take_choice (is_by ? rk_chart_bys : rk_chart_pers, value, &index, error))
    return FALSE;
  if (is_by)
    self->by = (RkChartBy) index;
  else
    self->per = (RkChartPer) index;
  return TRUE;
}

gboolean
rk_chart_question_read (const RkView *view, const RkTopic *topic, RkChartQuestion *question, GError **error)
{
  static const char *const names[] = { "by", "per", "from", "to" };

  question->by = topic->by;
  question->kind = rk_view_get (view, "form");
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (!rk_chart_question_take (question, names[i], rk_view_get (view, names[i]), error))
      return FALSE;
  return TRUE;
}
