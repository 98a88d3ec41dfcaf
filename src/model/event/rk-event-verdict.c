/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-event-verdict: what is wrong with an event while it is edited, and what it becomes. */
#include "core/event/rk-event-detail.h"
#include "core/rk-language.h"
#include "core/rules/rk-block-list.h"
#include "model/event/rk-event-list.h"
#include "model/event/rk-event-notes.h"

void
rk_event_verdict_free (RkEventVerdict *self)
{
  if (self == NULL)
    return;
  rk_row_verdict_free (self->fields, &rk_draft_event);
  for (guint i = 0; i < RK_N_DRAFT_TABLES; i++)
    rk_table_verdict_free (self->tables[i]);
  g_free (self->wards_problem);
  g_free (self->date_told);
  g_free (self->area_told);
  g_free (self->sum_told);
  g_free (self->expected_over);
  g_free (self->attended_over);
  for (guint i = 0; i < RK_N_WARNED; i++)
    g_free (self->warned[i]);
  rk_record_free (&rk_event_type, self->event);
  g_free (self);
}

const char *
rk_event_verdict_problem (const RkEventVerdict *self, const char *field)
{
  return rk_row_verdict_problem (self->fields, &rk_draft_event, field);
}

static void
set_problem (RkEventVerdict *self, const char *field, const char *problem)
{
  for (guint i = 0; i < rk_draft_event.n_columns; i++)
    if (g_str_equal (rk_draft_event.columns[i].name, field) && self->fields->problems[i] == NULL)
      self->fields->problems[i] = g_strdup (problem);
}

static void
judge_date (RkEventVerdict *self, RkEvent *event)
{
  if (rk_event_verdict_problem (self, "date") != NULL)
    return;
  if (event->date.precision == RK_DATE_NONE) {
    set_problem (self, "date", _ ("A date is needed: a day, a month or a period."));
    return;
  }
  /* a standing event is of no year, whenever it began */
  self->year = event->date.precision != RK_DATE_STANDING ? rk_planned_date_fiscal_year (&event->date) : 0;
  event->year = self->year != 0 ? self->year : RK_MISSING;
}

static void
judge_area (const RkEventDraft *draft, RkEventVerdict *self, const RkDataset *dataset, const RkEvent *event)
{
  if (event->block != NULL && self->year != 0 && !rk_block_is_of_year (dataset, self->year, event->block))
    set_problem (self, "block", _ ("That year has no such block."));
  if (draft->by_wards && draft->wards->len == 0)
    self->wards_problem = g_strdup (_ ("Choose at least one ward."));
}

static void
replace (char **member, const char *text)
{
  char *copy = g_strdup (text);

  g_free (*member);
  *member = copy;
}

/* The first of the speakers is the event's own; one that never was a row need not become one. */
static void
take_own_speaker (const RkEventDraft *draft, RkEventVerdict *self, RkEvent *event)
{
  const GPtrArray *rows = self->tables[RK_DRAFT_SPEAKERS]->rows;
  const RkSpeaker *first = NULL;

  for (guint i = 0; i < rows->len && first == NULL; i++) {
    RkRowVerdict *row = rows->pdata[i];

    if (row->record == NULL)
      continue;
    first = row->record;
    replace (&event->speaker, first->name);
    replace (&event->affiliation, first->affiliation);
    if (rk_draft_table_row (draft->tables[RK_DRAFT_SPEAKERS], i)->key == NULL)
      rk_record_free (&rk_speaker_type, g_steal_pointer (&row->record));
  }
  if (first == NULL) {
    replace (&event->speaker, NULL);
    replace (&event->affiliation, NULL);
  }
}

static gboolean
is_right (const RkEventVerdict *self)
{
  for (guint i = 0; i < RK_N_DRAFT_TABLES; i++)
    if (self->tables[i]->wrong)
      return FALSE;
  return self->wards_problem == NULL && !rk_row_verdict_is_wrong (self->fields, &rk_draft_event);
}

RkEventVerdict *
rk_event_draft_judge (const RkEventDraft *draft, const RkDataset *dataset)
{
  RkEventVerdict *self = g_new0 (RkEventVerdict, 1);
  const RkEvent *old = rk_dataset_get (dataset, &rk_event_type, draft->event->key);
  RkEvent *event;

  self->fields = rk_draft_row_judge (draft->event, &rk_draft_event, old, draft->year);
  event = g_steal_pointer (&self->fields->record);
  judge_date (self, event);
  if (event->id == NULL)
    event->id = rk_event_new_key (dataset, self->year);
  for (guint i = 0; i < RK_N_DRAFT_TABLES; i++)
    self->tables[i] = rk_draft_table_judge (draft->tables[i], dataset, event->id);
  judge_area (draft, self, dataset, event);
  take_own_speaker (draft, self, event);
  rk_event_notes_add (self, draft, dataset, event);
  rk_event_warnings_add (self, draft, dataset, event);
  if (is_right (self))
    self->event = event;
  else
    rk_record_free (&rk_event_type, event);
  return self;
}
