/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-answer-survey: the questions of an event's questionnaire, a bar of 100 % each, with n, and who was asked. */
#include "core/rk-language.h"
#include "model/chart/rk-answer-chart-private.h"
#include "model/words/rk-words.h"

/* So many answers the longest question has. */
static guint
count_answers (const RkDataset *dataset, const char *question)
{
  const GPtrArray *answers = rk_dataset_all (dataset, &rk_answer_type);
  guint n = 0;

  for (guint i = 0; i < answers->len; i++)
    n += g_str_equal (((const RkAnswer *) answers->pdata[i])->question, question);
  return n;
}

static gint64
set_answers (const RkDataset *dataset, const RkQuestion *question, RkChartCategory *category)
{
  const GPtrArray *answers = rk_dataset_all (dataset, &rk_answer_type);
  gint64 total = 0;

  for (guint i = 0, s = 0; i < answers->len; i++) {
    const RkAnswer *answer = answers->pdata[i];
    g_autofree char *key = NULL;

    if (!g_str_equal (answer->question, question->id) || answer->count == RK_MISSING)
      continue;
    key = g_strconcat ("answer:", answer->id, NULL);
    rk_chart_set_cell (category, s, (double) answer->count, rk_word_answer (answer), key);
    g_array_index (category->cells, RkChartCell, s).no_answer = answer->no_answer != 0;
    total += answer->count;
    s++;
  }
  return total;
}

/* Returns: (transfer full): who was asked, and how many answered; of a question without figures, how many forms came back */
static char *
tell_asked (const RkQuestion *question, gint64 n)
{
  g_autoptr (GString) asked = g_string_new (rk_word_respondents (question));
  gboolean has_both = question->handed_out != RK_MISSING && question->returned != RK_MISSING;

  if (question->inferred)
    g_string_append (asked, _ (" (inferred)"));
  if (n > 0 && question->handed_out != RK_MISSING)
    /* Translators: so many answered of so many who were there */
    g_string_append_printf (asked, _ (", n = %d of %d"), (int) n, (int) question->handed_out);
  else if (n > 0)
    g_string_append_printf (asked, ", n = %d", (int) n);
  else if (has_both)
    /* Translators: so many forms came back of so many handed out */
    g_string_append_printf (asked, _ (", %d of %d returned"), (int) question->returned, (int) question->handed_out);
  return g_string_free (g_steal_pointer (&asked), FALSE);
}

static void
add_question (const RkDataset *dataset, const RkQuestion *question, RkChart *chart)
{
  RkChartCategory *category = rk_chart_add_category (chart, rk_word_question (question), NULL);
  gint64 n = set_answers (dataset, question, category);

  /* where a person gives several answers those who answered are not counted: only the forms are */
  category->sublabel = tell_asked (question, question->several == 0 ? n : question->returned == RK_MISSING ? 0
                                                                                                           : question->returned);
  if (n == 0)
    category->gap = g_strdup (question->source != NULL ? _ ("The paper’s chart is lost: no figures.") : _ ("No answers are counted yet."));
}

RkChart *
rk_answer_survey (const RkDataset *dataset, const char *id)
{
  const RkEvent *event = rk_dataset_get (dataset, &rk_event_type, id);
  const GPtrArray *questions = rk_dataset_all (dataset, &rk_question_type);
  g_autofree char *date = rk_planned_date_format (&event->date);
  RkChart *chart = rk_chart_new (rk_event_name (event), NULL, _ ("answers"));
  gboolean inferred = FALSE;
  guint most = 0;

  chart->matter = RK_CHART_ANSWERS;
  for (guint i = 0; i < questions->len; i++)
    if (g_strcmp0 (((const RkQuestion *) questions->pdata[i])->event, id) == 0)
      most = MAX (most, count_answers (dataset, ((const RkQuestion *) questions->pdata[i])->id));
  for (guint i = 0; i < most; i++)
    rk_chart_add_series (chart, "");
  for (guint i = 0; i < questions->len; i++) {
    const RkQuestion *question = questions->pdata[i];

    if (g_strcmp0 (question->event, id) != 0)
      continue;
    add_question (dataset, question, chart);
    inferred |= question->inferred != 0;
    chart->several |= question->several != 0;
    if (chart->source == NULL)
      chart->source = rk_answer_source_line (dataset, question->source, NULL);
  }
  chart->subtitle = g_strdup_printf (chart->several ? _ ("Questionnaire of %s, in answers") : _ ("Questionnaire of %s, in %% of those who answered each question"), date);
  rk_chart_add_note (chart, "%s", chart->several ? _ ("Several answers a person: they are no shares of a whole and are not added up.") : _ ("Shares are rounded by largest remainder, so that they add up to 100 %."));
  if (inferred)
    rk_chart_add_note (chart, "%s", _ ("“Inferred”: the paper does not say who was asked; it follows from the number of answers."));
  return chart;
}
