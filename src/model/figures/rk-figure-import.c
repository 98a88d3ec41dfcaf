/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/figures/rk-figure-import.h"

#include "core/area/rk-ward.h"
#include "core/figures/rk-period.h"
#include "core/rk-language.h"
#include "model/figures/rk-figure-heading.h"

#define HEADING_ROWS 3 /* a title, years, months */

/* What the headings speak of. */
typedef struct {
  int first, last;
  gboolean halves, months, wards;
  const RkMeasure *measure; /* the first that is named */
} Survey;

static void
survey_cell (const RkDataset *dataset, const char *text, Survey *survey)
{
  const GPtrArray *measures = rk_dataset_all (dataset, &rk_measure_type), *wards = rk_dataset_all (dataset, &rk_ward_type);
  RkSaidTime said;

  if (rk_said_time_parse (text, &said)) {
    if (said.year != 0) {
      survey->first = survey->first == 0 ? said.year : MIN (survey->first, said.year);
      survey->last = MAX (survey->last, said.year);
    }
    survey->months = survey->months || (said.period != RK_MISSING && said.period >= RK_PERIOD_APRIL);
    survey->halves = survey->halves || said.period == RK_PERIOD_FIRST_HALF || said.period == RK_PERIOD_SECOND_HALF;
    return;
  }
  for (guint i = 0; i < wards->len; i++)
    survey->wards = survey->wards || rk_figure_heading_names_ward (wards->pdata[i], text);
  for (guint i = 0; i < measures->len && survey->measure == NULL; i++)
    if (rk_figure_heading_names_measure (measures->pdata[i], text))
      survey->measure = measures->pdata[i];
}

static Survey
survey_headings (const RkDataset *dataset, const RkPastedTable *pasted)
{
  Survey survey = { 0 };

  for (guint row = 0; row < pasted->rows->len; row++)
    for (guint column = 0; column < (row < HEADING_ROWS ? pasted->n_columns : 1); column++)
      survey_cell (dataset, rk_pasted_table_cell (pasted, row, column), &survey);
  return survey;
}

/* The measure on top: a file of parts is one of their total. */
static const RkMeasure *
find_top (const RkDataset *dataset, const RkMeasure *measure)
{
  for (guint depth = 0; measure != NULL && measure->parent != NULL && depth < 4; depth++)
    measure = rk_dataset_get (dataset, &rk_measure_type, measure->parent);
  return measure;
}

static const RkMeasure *
find_measure (const RkDataset *dataset, const char *name, const RkFigureImportHow *how, const Survey *survey, GError **error)
{
  const RkMeasure *measure = how->measure != NULL ? rk_dataset_get (dataset, &rk_measure_type, how->measure) : find_top (dataset, survey->measure);

  if (measure == NULL && how->measure != NULL)
    g_set_error (error, RK_PASTE_ERROR, 0, _ ("There is no measure “%s”; “renkei-cli list measure” lists them."), how->measure);
  else if (measure == NULL)
    g_set_error (error, RK_PASTE_ERROR, 0, _ ("%s: no heading names a measure; say which with --measure."), name);
  return measure;
}

static char *
tell_problems (const char *name, const RkFigurePaste *paste)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < paste->problems->len; i++) {
    const RkFigureProblem *problem = paste->problems->pdata[i];

    if (problem->pasted_row > 0)
      /* Translators: a file's name, row, column, what is wrong there */
      g_string_append_printf (text, _ ("%s, row %u, column %u: %s"), name, problem->pasted_row, problem->pasted_column, problem->message);
    else
      g_string_append_printf (text, _ ("%s: %s"), name, problem->message);
    g_string_append_c (text, '\n');
  }
  g_string_append (text, _ ("Nothing was imported."));
  return g_string_free (text, FALSE);
}

static RkFigureTable *
make_table (const RkDataset *dataset, const RkMeasure *measure, const Survey *survey, int year)
{
  RkFigureQuestion question = { .measure = measure->id, .by_ward = survey->wards, .from = survey->first != 0 ? survey->first : year, .to = survey->last != 0 ? survey->last : year };

  question.detail = survey->months ? RK_FIGURES_MONTHS : survey->halves ? RK_FIGURES_HALVES
                                                                        : RK_FIGURES_YEARS;
  return rk_figure_table_new (dataset, &question);
}

RkFigurePaste *
rk_figure_import (const RkDataset *dataset, const char *name, const char *text, gsize length, const RkFigureImportHow *how, GError **error)
{
  g_autoptr (RkPastedTable) pasted = rk_pasted_table_parse (text, length, how->separator, error);
  g_autoptr (RkFigureTable) table = NULL;
  g_autoptr (RkFigurePaste) paste = NULL;
  g_autofree char *told = NULL;
  const RkMeasure *measure;
  Survey survey;

  if (pasted == NULL) {
    g_prefix_error (error, _ ("%s: "), name);
    return NULL;
  }
  survey = survey_headings (dataset, pasted);
  measure = find_measure (dataset, name, how, &survey, error);
  if (measure == NULL)
    return NULL;
  if (survey.first == 0 && how->year == 0) {
    g_set_error (error, RK_PASTE_ERROR, 0, _ ("%s: no heading names a fiscal year; say which with --year."), name);
    return NULL;
  }
  table = make_table (dataset, measure, &survey, how->year);
  paste = rk_figure_paste (table, text, length, &(RkFigurePasteHow){ .source = how->source, .make_parts = how->make_parts, .separator = how->separator });
  if (paste->edit != NULL)
    return g_steal_pointer (&paste);
  told = tell_problems (name, paste);
  g_set_error_literal (error, RK_PASTE_ERROR, 0, told);
  return NULL;
}
