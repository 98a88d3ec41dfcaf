/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/event/rk-event-draft.h"

#include "core/event/rk-event-detail.h"

static const RkDraftColumn columns[] = { { .name = "title" }, { .name = "subtitle" }, { .name = "english" }, { .name = "series" }, { .name = "tentative" }, { .name = "date" }, { .name = "kind" }, { .name = "state" }, { .name = "block" }, { .name = "venue" }, { .name = "mode" }, { .name = "expected" }, { .name = "attended" }, { .name = "notes" }, { .name = "source" }, { .name = "section" }, { .name = "coverage" }, { .name = "scope" } };
const RkDraftKind rk_draft_event = { .type = &rk_event_type, .columns = columns, .n_columns = G_N_ELEMENTS (columns), .key_prefix = "E" };

static const RkDraftKind *const kinds[RK_N_DRAFT_TABLES] = {
  [RK_DRAFT_PARTS] = &rk_draft_parts,
  [RK_DRAFT_SPEAKERS] = &rk_draft_speakers,
  [RK_DRAFT_AUDIENCE] = &rk_draft_audience,
  [RK_DRAFT_ATTENDANCE] = &rk_draft_attendance,
  [RK_DRAFT_QUESTIONS] = &rk_draft_questions,
};

static RkEventDraft *
draft_new (const RkDataset *dataset, const RkEvent *event)
{
  RkEventDraft *self = g_new0 (RkEventDraft, 1);

  self->event = rk_draft_row_new (&rk_draft_event, event);
  self->wards = g_ptr_array_new_with_free_func (g_free);
  self->is_new = event == NULL;
  for (guint i = 0; i < RK_N_DRAFT_TABLES; i++)
    self->tables[i] = rk_draft_table_new (kinds[i], dataset, self->event->key);
  return self;
}

static gboolean
is_speaker (const RkDraftRow *row, const RkEvent *event)
{
  const char *affiliation = event->affiliation != NULL ? event->affiliation : "";

  return g_str_equal (rk_draft_row_get (row, &rk_draft_speakers, "name"), event->speaker) &&
         g_str_equal (rk_draft_row_get (row, &rk_draft_speakers, "affiliation"), affiliation);
}

/* The event's own speaker stands first in the list, be there a row for that person or not. */
static void
load_own_speaker (RkEventDraft *self, const RkEvent *event)
{
  RkDraftTable *speakers = self->tables[RK_DRAFT_SPEAKERS];
  RkDraftRow *row;

  if (event->speaker == NULL || (speakers->rows->len > 0 && is_speaker (rk_draft_table_row (speakers, 0), event)))
    return;
  row = rk_draft_row_new (&rk_draft_speakers, NULL);
  rk_draft_row_set (row, &rk_draft_speakers, "name", event->speaker);
  rk_draft_row_set (row, &rk_draft_speakers, "affiliation", event->affiliation);
  g_ptr_array_insert (speakers->rows, 0, row);
}

static void
load_wards (RkEventDraft *self, const RkDataset *dataset)
{
  const GPtrArray *rows = rk_dataset_all (dataset, &rk_event_ward_type);

  for (guint i = 0; i < rows->len; i++) {
    const RkEventWard *row = rows->pdata[i];

    if (g_strcmp0 (row->event, self->event->key) == 0)
      rk_event_draft_set_ward (self, row->ward, TRUE);
  }
  self->by_wards = self->wards->len > 0;
}

RkEventDraft *
rk_event_draft_new (const RkDataset *dataset, const RkEvent *event)
{
  RkEventDraft *self = draft_new (dataset, event);

  load_own_speaker (self, event);
  load_wards (self, dataset);
  self->year = event->year != RK_MISSING ? (int) event->year : 0;
  return self;
}

RkEventDraft *
rk_event_draft_new_on (const char *date, int year)
{
  RkEventDraft *self = draft_new (NULL, NULL);
  RkPlannedDate on = { 0 };
  g_autofree char *words = rk_planned_date_parse (date, &on, NULL) ? rk_planned_date_format (&on) : g_strdup (date);

  self->year = year;
  rk_event_draft_set (self, "date", words);
  rk_event_draft_set (self, "scope", RK_CITY);
  return self;
}

void
rk_event_draft_free (RkEventDraft *self)
{
  if (self == NULL)
    return;
  rk_draft_row_free (self->event);
  for (guint i = 0; i < RK_N_DRAFT_TABLES; i++)
    rk_draft_table_free (self->tables[i]);
  g_ptr_array_unref (self->wards);
  g_free (self);
}

const char *
rk_event_draft_get (const RkEventDraft *self, const char *field)
{
  return rk_draft_row_get (self->event, &rk_draft_event, field);
}

void
rk_event_draft_set (RkEventDraft *self, const char *field, const char *text)
{
  rk_draft_row_set (self->event, &rk_draft_event, field, text);
}

gboolean
rk_event_draft_has_ward (const RkEventDraft *self, const char *code)
{
  return g_ptr_array_find_with_equal_func (self->wards, code, g_str_equal, NULL);
}

void
rk_event_draft_set_ward (RkEventDraft *self, const char *code, gboolean is_for)
{
  guint index;

  if (g_ptr_array_find_with_equal_func (self->wards, code, g_str_equal, &index)) {
    if (!is_for)
      g_ptr_array_remove_index (self->wards, index);
  } else if (is_for)
    g_ptr_array_add (self->wards, g_strdup (code));
}

/* Its words stay those of the documents, in any language. */
void
rk_event_draft_add_whole_questionnaire (RkEventDraft *self)
{
  RkDraftRow *row = rk_draft_table_add (self->tables[RK_DRAFT_QUESTIONS]);

  rk_draft_row_set (row, &rk_draft_questions, "text", "アンケート全体");
  rk_draft_row_set (row, &rk_draft_questions, "respondents", "参加者");
}

static int
compare_texts (gconstpointer a, gconstpointer b)
{
  return g_strcmp0 (*(const char *const *) a, *(const char *const *) b);
}

char *
rk_event_draft_spell (const RkEventDraft *self)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GPtrArray) wards = g_ptr_array_new ();

  for (guint i = 0; i < rk_draft_event.n_columns; i++)
    g_string_append_printf (text, "%s\t", self->event->cells[i]);
  for (guint i = 0; i < RK_N_DRAFT_TABLES; i++) {
    g_string_append_printf (text, "\n%s", kinds[i]->type->name);
    rk_draft_table_spell (self->tables[i], text);
  }
  g_ptr_array_extend (wards, self->wards, NULL, NULL);
  g_ptr_array_sort (wards, compare_texts);
  for (guint i = 0; self->by_wards && i < wards->len; i++)
    g_string_append_printf (text, "\n%s", (const char *) wards->pdata[i]);
  return g_string_free (g_steal_pointer (&text), FALSE);
}

GPtrArray *
rk_event_series (const RkDataset *dataset)
{
  const GPtrArray *events = rk_dataset_all (dataset, &rk_event_type);
  GPtrArray *series = g_ptr_array_new ();

  for (guint i = 0; i < events->len; i++) {
    const RkEvent *event = events->pdata[i];

    if (event->series != NULL && !g_ptr_array_find_with_equal_func (series, event->series, g_str_equal, NULL))
      g_ptr_array_add (series, event->series);
  }
  g_ptr_array_sort (series, compare_texts);
  return series;
}
