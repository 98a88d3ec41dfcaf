/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-question-notes: what follows from a questionnaire's counts: response rate, n, who did not answer, honest shares. */
#include "core/event/rk-questionnaire.h"
#include "core/figures/rk-share.h"
#include "core/rk-language.h"
#include "model/event/rk-event-notes.h"

/* What is counted of one question. */
typedef struct {
  guint n_answers;
  gint64 *counts;
  gint64 total, silent; /* all answers, and those that are 未回答 */
  gboolean is_whole;    /* every answer has its count */
} Count;

static const RkAnswer *
answer_at (const RkTableVerdict *answers, guint index)
{
  return ((RkRowVerdict *) answers->rows->pdata[index])->record;
}

static Count
count_answers (const RkTableVerdict *answers)
{
  Count count = { .counts = g_new0 (gint64, answers->rows->len + 1), .is_whole = TRUE };

  for (guint i = 0; i < answers->rows->len; i++) {
    const RkAnswer *answer = answer_at (answers, i);

    if (answer == NULL)
      continue;
    count.n_answers++;
    if (answer->count == RK_MISSING || answer->count < 0) {
      count.is_whole = FALSE;
      continue;
    }
    count.counts[i] = answer->count;
    count.total += answer->count;
    count.silent += answer->no_answer != 0 ? answer->count : 0;
  }
  return count;
}

/* One answer each: shares of all answers that add up to 100. Several: of those who returned the form, each for itself. */
static gboolean
share_out (const RkQuestion *question, const Count *count, guint n, int *percent)
{
  if (!question->several) {
    rk_share_percent (count->counts, n, percent);
    return count->total > 0 && count->is_whole;
  }
  for (guint i = 0; i < n && question->returned > 0; i++)
    percent[i] = (int) ((count->counts[i] * 200 + question->returned) / (2 * question->returned));
  return question->returned != RK_MISSING && question->returned > 0;
}

static void
add_shares (const RkQuestion *question, const Count *count, const RkTableVerdict *answers)
{
  g_autofree int *percent = g_new0 (int, answers->rows->len + 1);
  gboolean known = share_out (question, count, answers->rows->len, percent);

  for (guint i = 0; i < answers->rows->len; i++) {
    RkRowVerdict *row = answers->rows->pdata[i];
    const RkAnswer *answer = row->record;

    if (answer == NULL || !known || answer->count == RK_MISSING)
      continue;
    row->told = g_strdup_printf ("%d %%", percent[i]);
    if (answer->published_share != RK_MISSING && answer->published_share != percent[i])
      row->warning = g_strdup_printf (_ ("The paper prints %d %%."), (int) answer->published_share);
  }
}

static void
add_sentence (GString *text, char *sentence)
{
  g_string_append_printf (text, "%s%s", text->len > 0 ? rk_language_comma () : "", sentence);
  g_free (sentence);
}

static char *
tell_counts (const RkQuestion *question, const Count *count)
{
  g_autoptr (GString) text = g_string_new (NULL);
  gboolean counted = count->total > 0 && count->is_whole && !question->several;
  gint64 silent = count->silent + (counted && question->returned > count->total ? question->returned - count->total : 0);

  if (question->handed_out != RK_MISSING && question->handed_out > 0 && question->returned != RK_MISSING)
    add_sentence (text, g_strdup_printf (_ ("response rate %.1f %%"), 100.0 * (double) question->returned / (double) question->handed_out));
  if (counted)
    add_sentence (text, g_strdup_printf ("n = %" G_GINT64_FORMAT, count->total));
  if (counted && silent > 0)
    add_sentence (text, g_strdup_printf (_ ("no answer: %d"), (int) silent));
  return text->len > 0 ? g_string_free (g_steal_pointer (&text), FALSE) : NULL;
}

static char *
warn_of_counts (const RkQuestion *question, const Count *count)
{
  if (question->handed_out != RK_MISSING && question->returned != RK_MISSING && question->returned > question->handed_out)
    return g_strdup (_ ("More were returned than handed out."));
  if (!question->several && question->returned != RK_MISSING && count->total > question->returned)
    return g_strdup_printf (_ ("There are %d answers to %d returned forms."), (int) count->total, (int) question->returned);
  if (!question->several && question->returned == RK_MISSING && question->handed_out != RK_MISSING && count->total > question->handed_out)
    return g_strdup_printf (_ ("There are %d answers to %d forms handed out."), (int) count->total, (int) question->handed_out);
  return NULL;
}

void
rk_question_notes_add (RkTableVerdict *questions)
{
  for (guint i = 0; i < questions->rows->len; i++) {
    RkRowVerdict *row = questions->rows->pdata[i];
    const RkQuestion *question = row->record;
    Count count;

    if (question == NULL)
      continue;
    count = count_answers (row->children);
    row->told = tell_counts (question, &count);
    row->warning = warn_of_counts (question, &count);
    add_shares (question, &count, row->children);
    g_free (count.counts);
  }
}
