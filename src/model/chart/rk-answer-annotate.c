/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-answer-annotate: what planners wrote on a topic, put onto its chart. A finding takes the place of the title; what is
 * counted, and in which unit, then stands below it and is never lost. */
#include "core/calendar/rk-fiscal-year.h"
#include "core/figures/rk-annotation.h"
#include "core/rk-language.h"
#include "model/chart/rk-answer-chart-private.h"

#include <math.h>

static const char *
text_of (const RkAnnotation *annotation)
{
  return rk_language_is_japanese () || annotation->english == NULL ? annotation->text : annotation->english;
}

static void
set_finding (RkChart *chart, const char *finding)
{
  g_autofree char *title = g_steal_pointer (&chart->title), *subtitle = g_steal_pointer (&chart->subtitle);

  chart->title = g_strdup (finding);
  /* Translators: what is counted, and the rest of the subtitle */
  chart->subtitle = subtitle != NULL ? g_strdup_printf (_ ("%s: %s"), title, subtitle) : g_strdup (title);
}

static void
set_subtitle (RkChart *chart, const char *text)
{
  g_autofree char *rest = g_steal_pointer (&chart->subtitle);

  chart->subtitle = rest != NULL ? g_strdup_printf ("%s\n%s", text, rest) : g_strdup (text);
}

static void
set_remark (RkChart *chart, const RkAnnotation *annotation)
{
  g_autofree char *label = annotation->year != RK_MISSING ? rk_fiscal_year_code ((int) annotation->year) : NULL;

  rk_chart_add_remark (chart, label, text_of (annotation));
}

static void
apply (RkChart *chart, const RkAnnotation *annotation, gboolean own)
{
  switch (annotation->role) {
  case RK_ANNOTATION_SUBTITLE:
    set_subtitle (chart, text_of (annotation));
    break;
  case RK_ANNOTATION_REMARK:
    set_remark (chart, annotation);
    break;
  case RK_ANNOTATION_REFERENCE_LINE:
    /* a line is drawn among the figures that it was written for: a year's target is none for a half, a ward or a rate */
    if (!isnan (annotation->value) && own)
      rk_chart_add_line (chart, annotation->value, text_of (annotation));
    break;
  default:
    break;
  }
}

void
rk_answer_annotate (const RkDataset *dataset, const char *topic, gboolean own, RkChart *chart)
{
  const GPtrArray *all = rk_dataset_all (dataset, &rk_annotation_type);

  /* the finding first: a planner's subtitle stands above what is counted; what holds for counts by year need not hold for
   * rates, and is not what another breakdown shows */
  for (guint i = 0; i < all->len; i++) {
    const RkAnnotation *annotation = all->pdata[i];

    if (g_strcmp0 (annotation->topic, topic) == 0 && annotation->role == RK_ANNOTATION_FINDING && own)
      set_finding (chart, text_of (annotation));
  }
  for (guint i = 0; i < all->len; i++)
    if (g_strcmp0 (((const RkAnnotation *) all->pdata[i])->topic, topic) == 0)
      apply (chart, all->pdata[i], own);
}
