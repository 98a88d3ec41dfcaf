/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/session/rk-event-facts.h"

#include "core/event/rk-event-detail.h"
#include "core/event/rk-questionnaire.h"
#include "core/rk-glossary.h"
#include "core/rk-language.h"
#include "model/event/rk-event-wards.h"

/* Where the facts go. */
typedef struct {
  const RkDataset *dataset;
  const RkEvent *event;
  RkAddFact add;
  gpointer facts;
} Run;

/* The rows of @type that belong to the event: a field of each, and another in brackets. @known: (nullable): a text that is told already */
static void
add_rows (const Run *run, const RkRecordType *type, const char *what, const char *aside, const char *known)
{
  const GPtrArray *rows = rk_dataset_all (run->dataset, type);
  const RkField *owner = rk_record_type_field (type, "event");

  for (guint i = 0; i < rows->len; i++) {
    const char *text = rk_word (rk_record_text (rows->pdata[i], rk_record_type_field (type, what)));
    const char *more = aside != NULL ? rk_word (rk_record_text (rows->pdata[i], rk_record_type_field (type, aside))) : NULL;
    g_autofree char *both = more != NULL ? g_strdup_printf (_ ("%s (%s)"), text, more) : g_strdup (text);

    if (g_strcmp0 (rk_record_text (rows->pdata[i], owner), run->event->id) == 0 && g_strcmp0 (text, known) != 0)
      run->add (run->facts, _ (type->title), both);
  }
}

static void
add_attendance (const Run *run)
{
  const GPtrArray *rows = rk_dataset_all (run->dataset, &rk_attendance_type);

  for (guint i = 0; i < rows->len; i++) {
    const RkAttendance *row = rows->pdata[i];
    g_autofree char *people = rk_count_format (row->people), *label = NULL;

    if (!g_str_equal (row->event, run->event->id))
      continue;
    label = row->relation == RK_RELATION_RELISTED ? g_strdup_printf (_ ("%s (counted elsewhere)"), rk_word (row->label)) : g_strdup (rk_word (row->label));
    if (row->within != NULL) {
      g_autofree char *plain = g_steal_pointer (&label);

      label = g_strconcat ("– ", plain, NULL);
    }
    run->add (run->facts, label, people);
  }
}

/* One paper has several questions: what was handed out and came back is told once. */
static void
add_questionnaires (const Run *run)
{
  const GPtrArray *questions = rk_dataset_all (run->dataset, &rk_question_type);
  const RkQuestion *last = NULL;

  for (guint i = 0; i < questions->len; i++) {
    const RkQuestion *question = questions->pdata[i];
    g_autofree char *text = NULL;

    if (g_strcmp0 (question->event, run->event->id) != 0 || question->returned == RK_MISSING || question->handed_out == RK_MISSING || question->handed_out <= 0)
      continue;
    if (last != NULL && last->returned == question->returned && last->handed_out == question->handed_out)
      continue;
    last = question;
    /* Translators: how many came back, of how many handed out, and the share */
    text = g_strdup_printf (_ ("%d of %d returned, %.1f %%"), (int) question->returned, (int) question->handed_out,
                            100.0 * (double) question->returned / (double) question->handed_out);
    run->add (run->facts, _ ("Questionnaire"), text);
  }
}

void
rk_event_facts (const RkDataset *dataset, const RkEvent *event, RkAddFact add, gpointer facts)
{
  const Run run = { dataset, event, add, facts };
  g_autoptr (GPtrArray) wards = rk_event_wards (dataset, event);
  g_autofree char *names = rk_wards_word (wards);

  add (facts, _ ("Wards"), names);
  add_rows (&run, &rk_event_part_type, "title", "note", NULL);
  add_rows (&run, &rk_speaker_type, "name", "affiliation", event->speaker);
  add_rows (&run, &rk_audience_type, "profession", NULL, NULL);
  add_attendance (&run);
  add_questionnaires (&run);
}
