/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-event-warnings: what the year's plan would be warned of if the event were kept as it is typed. */
#include "core/area/rk-block.h"
#include "core/calendar/rk-era.h"
#include "core/event/rk-event-detail.h"
#include "core/event/rk-venue.h"
#include "core/rk-language.h"
#include "core/rules/rk-warning.h"
#include "model/event/rk-event-notes.h"

/* Beside which field the warning of a rule stands. */
static const struct {
  const char *rule;
  RkEventWarned place;
} places[] = {
  { "venue", RK_WARNED_VENUE },
  { "capacity", RK_WARNED_VENUE },
  { "speaker", RK_WARNED_SPEAKERS },
  { "audience", RK_WARNED_AUDIENCE },
  { "holiday", RK_WARNED_DATE },
  { "year-end", RK_WARNED_DATE },
  { "weekend", RK_WARNED_DATE },
  { "blocks-apart", RK_WARNED_DATE },
};

/* The rows of the draft stand for those of its event. */
static void
take_rows (RkDataset *then, const RkRecordType *type, const RkDataset *dataset, const char *event, const RkTableVerdict *table)
{
  const RkField *owner = rk_record_type_field (type, "event");
  const GPtrArray *rows = rk_dataset_all (dataset, type);

  for (guint i = 0; i < rows->len; i++)
    if (owner == NULL || g_strcmp0 (rk_record_text (rows->pdata[i], owner), event) != 0)
      rk_dataset_take (then, type, rk_record_dup (type, rows->pdata[i]));
  for (guint i = 0; table != NULL && i < table->rows->len; i++) {
    const RkRowVerdict *row = table->rows->pdata[i];

    if (row->record != NULL)
      rk_dataset_take (then, type, rk_record_dup (type, row->record));
  }
}

static void
take_wards (RkDataset *then, const RkEventDraft *draft, const char *event)
{
  for (guint i = 0; draft->by_wards && i < draft->wards->len; i++) {
    const RkEventWard ward = { .id = draft->wards->pdata[i], .event = (char *) event, .ward = draft->wards->pdata[i] };

    rk_dataset_take (then, &rk_event_ward_type, rk_record_dup (&rk_event_ward_type, &ward));
  }
}

/* The event speaks of itself by no title: it may have none yet. */
static RkEvent *
name_itself (const RkEvent *event)
{
  RkEvent *itself = rk_record_dup (&rk_event_type, event);

  g_free (itself->title);
  /* Translators: stands where the title of an event stands: “This event” is on a weekend */
  itself->title = g_strdup (_ ("This event"));
  g_clear_pointer (&itself->english, g_free);
  return itself;
}

static void
take_events (RkDataset *then, const RkDataset *dataset, const RkEvent *event)
{
  const GPtrArray *events = rk_dataset_all (dataset, &rk_event_type);

  rk_dataset_take (then, &rk_event_type, name_itself (event));
  for (guint i = 0; i < events->len; i++) {
    const RkEvent *other = events->pdata[i];

    if (other->year == event->year && !g_str_equal (other->id, event->id))
      rk_dataset_take (then, &rk_event_type, rk_record_dup (&rk_event_type, other));
  }
}

/* Returns: (transfer full): of the document as it would be, what the rules look at */
static RkDataset *
imagine (const RkEventVerdict *verdict, const RkEventDraft *draft, const RkDataset *dataset, const RkEvent *event)
{
  RkDataset *then = rk_dataset_new ();

  take_events (then, dataset, event);
  take_rows (then, &rk_venue_type, dataset, event->id, NULL);
  take_rows (then, &rk_block_type, dataset, event->id, NULL);
  take_rows (then, &rk_speaker_type, dataset, event->id, verdict->tables[RK_DRAFT_SPEAKERS]);
  take_rows (then, &rk_audience_type, dataset, event->id, verdict->tables[RK_DRAFT_AUDIENCE]);
  take_rows (then, &rk_event_ward_type, dataset, event->id, NULL);
  take_wards (then, draft, event->id);
  return then;
}

static void
add_warning (RkEventVerdict *verdict, const RkWarning *warning)
{
  for (guint i = 0; i < G_N_ELEMENTS (places); i++) {
    char **told = &verdict->warned[places[i].place];
    g_autofree char *before = NULL;

    if (!g_str_equal (places[i].rule, warning->rule))
      continue;
    before = g_steal_pointer (told);
    *told = before != NULL ? g_strjoin ("\n", before, warning->what, NULL) : g_strdup (warning->what);
  }
}

void
rk_event_warnings_add (RkEventVerdict *verdict, const RkEventDraft *draft, const RkDataset *dataset, const RkEvent *event)
{
  g_autoptr (RkDataset) then = NULL;
  g_autoptr (GHashTable) acknowledged = NULL;
  g_autoptr (GPtrArray) warnings = NULL;
  GDate today;

  if (verdict->year == 0)
    return;
  rk_today (&today);
  then = imagine (verdict, draft, dataset, event);
  acknowledged = rk_warnings_acknowledged (dataset);
  warnings = rk_warnings (then, verdict->year, &today, acknowledged);
  for (guint i = 0; i < warnings->len; i++) {
    const RkWarning *warning = warnings->pdata[i];

    if (warning->reason == NULL && g_strv_contains ((const char *const *) warning->events, event->id))
      add_warning (verdict, warning);
  }
}
