/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-event-edit: the edits that keep an event, named after what they change. */
#include "core/event/rk-event-detail.h"
#include "core/rk-language.h"
#include "model/event/rk-event-draft.h"

static char *
name_edit (const RkEvent *old, const RkEvent *event)
{
  if (old == NULL)
    return g_strdup_printf (_ ("Add “%s”"), rk_event_name (event));
  if (!rk_planned_date_equal (&old->date, &event->date)) {
    g_autofree char *date = rk_planned_date_format_short (&event->date);

    return g_strdup_printf (_ ("Move “%s” to %s"), rk_event_name (event), date);
  }
  return g_strdup_printf (_ ("Change “%s”"), rk_event_name (event));
}

RkEdit *
rk_event_edit (const RkDataset *dataset, const RkEvent *event)
{
  g_autofree char *label = name_edit (rk_dataset_get (dataset, &rk_event_type, event->id), event);
  RkEdit *edit = rk_edit_new (label);

  rk_edit_put (edit, &rk_event_type, event);
  return edit;
}

RkEdit *
rk_event_move (const RkDataset *dataset, const RkEvent *event, const GDate *day)
{
  RkEvent *moved = rk_record_dup (&rk_event_type, event);
  RkEdit *edit;

  moved->date = rk_planned_date_moved_to (&event->date, day);
  moved->year = rk_planned_date_fiscal_year (&moved->date);
  edit = rk_event_edit (dataset, moved);
  rk_record_free (&rk_event_type, moved);
  return edit;
}

/* Wards that are no longer chosen are removed; each ward is one record, however often it was loaded. */
static void
edit_wards (const RkEventDraft *self, const char *event, const RkDataset *dataset, RkEdit *edit)
{
  const GPtrArray *rows = rk_dataset_all (dataset, &rk_event_ward_type);
  g_autoptr (GHashTable) kept = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < rows->len; i++) {
    const RkEventWard *row = rows->pdata[i];

    if (g_strcmp0 (row->event, event) != 0)
      continue;
    if (self->by_wards && rk_event_draft_has_ward (self, row->ward))
      g_hash_table_add (kept, row->ward);
    else
      rk_edit_remove (edit, &rk_event_ward_type, row->id);
  }
  for (guint i = 0; self->by_wards && i < self->wards->len; i++) {
    g_autofree char *key = g_strdup_printf ("%s-%s", event, (const char *) self->wards->pdata[i]);
    RkEventWard ward = { .id = key, .event = (char *) event, .ward = self->wards->pdata[i] };

    if (!g_hash_table_contains (kept, ward.ward))
      rk_edit_put (edit, &rk_event_ward_type, &ward);
  }
}

RkEdit *
rk_event_draft_edit (const RkEventDraft *self, const RkEventVerdict *verdict, const RkDataset *dataset)
{
  RkEdit *edit = rk_event_edit (dataset, verdict->event);

  for (guint i = 0; i < RK_N_DRAFT_TABLES; i++)
    rk_draft_table_edit (self->tables[i], verdict->tables[i], dataset, edit);
  edit_wards (self, verdict->event->id, dataset, edit);
  return edit;
}
