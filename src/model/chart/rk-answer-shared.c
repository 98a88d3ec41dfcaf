/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-answer-shared: what the sources of charts share. */
#include "core/calendar/rk-fiscal-year.h"
#include "core/rk-language.h"
#include "model/chart/rk-answer-chart-private.h"
#include "model/words/rk-words.h"

RkChartCategory *
rk_answer_add_year (RkChart *chart, int year)
{
  g_autofree char *code = rk_fiscal_year_code (year);
  g_autofree char *western = g_strdup_printf ("%d", year);

  return rk_chart_add_category (chart, code, western);
}

char *
rk_answer_source_line (const RkDataset *dataset, const char *source, const char *section)
{
  g_autofree char *text = rk_word_source (dataset, source, section);

  return text != NULL ? g_strdup_printf (_ ("Source: %s"), text) : NULL;
}

static char *
write_unit (const char *unit, RkChartPer per)
{
  switch (per) {
  case RK_CHART_PER_RESIDENT:
    /* Translators: a unit divided: "cases per 1,000 residents" */
    return g_strdup_printf (_ ("%s per 1,000 residents"), unit);
  case RK_CHART_PER_AGED65:
    /* Translators: a unit divided: "cases per 1,000 aged 65+" */
    return g_strdup_printf (_ ("%s per 1,000 aged 65+"), unit);
  default:
    return g_strdup (unit);
  }
}

static char *
write_title (const char *name, RkChartPer per)
{
  switch (per) {
  case RK_CHART_PER_RESIDENT:
    return g_strdup_printf (C_ ("title", "%s per 1,000 residents"), name);
  case RK_CHART_PER_AGED65:
    return g_strdup_printf (C_ ("title", "%s per 1,000 aged 65 and over"), name);
  default:
    return g_strdup (name);
  }
}

RkChart *
rk_answer_new_chart (const char *name, const char *by, const char *unit, const char *counted, RkChartPer per)
{
  g_autofree char *divided = write_unit (unit, per), *title = write_title (name, per), *subtitle = NULL;

  if (counted != NULL)
    subtitle = g_strdup_printf (_ ("Osaka City, %s, in %s (%s)"), by, divided, counted);
  else
    subtitle = g_strdup_printf (_ ("Osaka City, %s, in %s"), by, divided);
  return rk_chart_new (title, subtitle, divided);
}

const char *
rk_answer_by_words (RkChartBy by)
{
  static const char *const words[] = { N_ ("by fiscal year"), N_ ("by half year"), N_ ("by month"), N_ ("by ward"), N_ ("by block"), N_ ("by basic area") };

  return _ (words[by]);
}

const RkObservation *
rk_answer_figure (const RkDataset *dataset, const char *measure, const char *ward, int year, gint64 period)
{
  const GPtrArray *all = rk_dataset_all (dataset, &rk_observation_type);

  for (guint i = 0; i < all->len; i++) {
    const RkObservation *observation = all->pdata[i];

    if (observation->year == year && observation->period == period && observation->value != RK_MISSING && g_str_equal (observation->measure, measure) &&
        g_strcmp0 (observation->ward, ward) == 0)
      return observation;
  }
  return NULL;
}

void
rk_answer_years (const RkDataset *dataset, const RkChartQuestion *question, int *from, int *to)
{
  const GPtrArray *all = rk_dataset_all (dataset, &rk_observation_type);
  int first = 0, last = 0;

  for (guint i = 0; i < all->len; i++) {
    int year = (int) ((const RkObservation *) all->pdata[i])->year;

    first = first == 0 ? year : MIN (first, year);
    last = MAX (last, year);
  }
  *from = question->from != 0 ? question->from : first;
  *to = question->to != 0 ? question->to : last;
}

char *
rk_answer_key (const RkRecordType *type, gconstpointer record)
{
  return g_strconcat (type->name, ":", rk_record_key (record), NULL);
}

void
rk_answer_append (GString *list, const char *name)
{
  /* Translators: between the names of a list */
  g_string_append_printf (list, "%s%s", list->len > 0 ? _ (", ") : "", name);
}
