/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/schedule/rk-calendar-exchange.h"

#include "core/area/rk-block.h"
#include "core/area/rk-ward.h"
#include "core/calendar/rk-fiscal-year.h"
#include "core/event/rk-venue.h"
#include "core/rk-language.h"
#include "exchange/rk-ics.h"
#include "model/event/rk-event-list.h"
#include "model/schedule/rk-event-filter.h"

#include <string.h>

/* An import while it is made. */
typedef struct {
  const RkDataset *dataset;
  GHashTable *projected; /* key → RkIcsEvent: what Renkei would write of the events that are there, read again */
  GHashTable *places;    /* LOCATION → key of the venue; both owned */
  int last_venue;
  RkCalendarImport *import;
} Run;

static RkIcsEntry
entry_of (const RkDataset *dataset, const RkEvent *event, guint revision)
{
  const RkVenue *venue = event->venue != NULL ? rk_dataset_get (dataset, &rk_venue_type, event->venue) : NULL;

  return (RkIcsEntry){ event, venue != NULL ? venue->name : NULL, venue != NULL ? venue->address : NULL, revision };
}

static char *
name_calendar (const RkDataset *dataset, const RkCalendarChoice *choice)
{
  const RkWard *ward = choice->ward != NULL ? rk_dataset_get (dataset, &rk_ward_type, choice->ward) : NULL;
  g_autoptr (GString) name = g_string_new ("在宅医療・介護連携推進事業");

  if (choice->year != 0) {
    g_autofree char *year = rk_fiscal_year_title_in (choice->year, TRUE);

    g_string_append_printf (name, " %s", year);
  }
  if (choice->block != NULL)
    g_string_append_printf (name, " %s", choice->block);
  if (ward != NULL)
    g_string_append_printf (name, " %s", ward->name);
  return g_strdup (name->str);
}

char *
rk_calendar_export (const RkDataset *dataset, const RkCalendarChoice *choice, GHashTable *revisions, gint64 stamp)
{
  RkEventFilter filter = RK_EVENT_FILTER_ANY;
  g_autoptr (GPtrArray) all = rk_events_in_order (dataset, choice->year), events = NULL;
  g_autoptr (GArray) entries = g_array_new (FALSE, FALSE, sizeof (RkIcsEntry));
  g_autofree char *name = name_calendar (dataset, choice);

  filter.for_block = choice->block;
  filter.ward = choice->ward;
  events = rk_event_filter_choose (&filter, dataset, all);
  for (guint i = 0; i < events->len; i++) {
    const RkEvent *event = events->pdata[i];
    guint revision = revisions != NULL ? GPOINTER_TO_UINT (g_hash_table_lookup (revisions, event->id)) : 0;
    RkIcsEntry entry = entry_of (dataset, event, revision);

    g_array_append_val (entries, entry);
  }
  return rk_ics_write (name, (const RkIcsEntry *) (gconstpointer) entries->data, entries->len, stamp);
}

/* Returns: (transfer full): every block's name, %NULL at the end */
static char **
list_blocks (const RkDataset *dataset)
{
  const GPtrArray *rows = rk_dataset_all (dataset, &rk_block_type);
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();

  for (guint i = 0; i < rows->len; i++)
    if (((const RkBlock *) rows->pdata[i])->name != NULL)
      g_strv_builder_add (names, ((const RkBlock *) rows->pdata[i])->name);
  return g_strv_builder_end (names);
}

static void
free_read (gpointer read)
{
  rk_ics_event_free (read);
}

/* A calendar holds less than a document: what an event loses on the way is found by going it. */
static gboolean
project (Run *run, const GPtrArray *read, const char *const *blocks, GError **error)
{
  g_autoptr (GArray) entries = g_array_new (FALSE, FALSE, sizeof (RkIcsEntry));
  g_autoptr (GPtrArray) again = NULL;
  g_autofree char *text = NULL;

  for (guint i = 0; i < read->len; i++) {
    const RkEvent *event = rk_dataset_get (run->dataset, &rk_event_type, ((const RkIcsEvent *) read->pdata[i])->event->id);
    RkIcsEntry entry = event != NULL ? entry_of (run->dataset, event, 0) : (RkIcsEntry){ 0 };

    if (event != NULL)
      g_array_append_val (entries, entry);
  }
  text = rk_ics_write ("", (const RkIcsEntry *) (gconstpointer) entries->data, entries->len, 0);
  again = rk_ics_read (":memory:", text, strlen (text), 0, blocks, error);
  if (again == NULL)
    return FALSE;
  g_ptr_array_set_free_func (again, NULL);
  for (guint i = 0; i < again->len; i++)
    g_hash_table_replace (run->projected, ((RkIcsEvent *) again->pdata[i])->event->id, again->pdata[i]);
  return TRUE;
}

static void
list_places (Run *run)
{
  const GPtrArray *venues = rk_dataset_all (run->dataset, &rk_venue_type);

  for (guint i = 0; i < venues->len; i++) {
    const RkVenue *venue = venues->pdata[i];
    char *whole = rk_ics_place (venue->name, venue->address);

    /* the name alone is what a planner types elsewhere */
    g_hash_table_replace (run->places, g_strdup (venue->name), g_strdup (venue->id));
    if (whole != NULL)
      g_hash_table_replace (run->places, whole, g_strdup (venue->id));
  }
}

/* Returns: (transfer none): the key of the venue of that name, which is made where there is none */
static const char *
find_venue (Run *run, const char *place)
{
  const char *known = g_hash_table_lookup (run->places, place);
  RkVenue *venue;

  if (known != NULL)
    return known;
  venue = rk_record_new (&rk_venue_type);
  do {
    g_free (venue->id);
    venue->id = g_strdup_printf ("V%02d", ++run->last_venue);
  } while (rk_dataset_get (run->dataset, &rk_venue_type, venue->id) != NULL);
  venue->name = g_strdup (place);
  rk_edit_put (run->import->edit, &rk_venue_type, venue);
  g_hash_table_replace (run->places, g_strdup (place), g_strdup (venue->id));
  run->import->venues++;
  rk_record_free (&rk_venue_type, venue);
  return g_hash_table_lookup (run->places, place);
}

static void
take_text (char **member, const char *before, const char *after)
{
  if (g_strcmp0 (before, after) == 0)
    return;
  g_free (*member);
  *member = g_strdup (after);
}

static void
take_date (RkEvent *event, const RkIcsEvent *before, const RkIcsEvent *after)
{
  if (rk_planned_date_equal (&before->event->date, &after->event->date))
    return;
  event->date = after->told_date;
  event->year = rk_planned_date_fiscal_year (&event->date);
}

static gboolean
takes_place (const RkIcsEvent *read)
{
  return read->event->state != RK_EVENT_POSTPONED && read->event->state != RK_EVENT_CANCELLED;
}

/* A calendar does not tell planned from held and ongoing: an event that takes place is what it was. */
static void
take_state (RkEvent *event, const RkIcsEvent *before, const RkIcsEvent *after)
{
  if (before->event->state != after->event->state && (!takes_place (before) || !takes_place (after)))
    event->state = after->told_state;
}

/* Kind and block are not told by every program: what is not said is no change. */
static void
take_group (RkEvent *event, const RkEvent *before, const RkEvent *after)
{
  if (after->kind != RK_MISSING && after->kind != before->kind)
    event->kind = after->kind;
  if (after->block != NULL)
    take_text (&event->block, before->block, after->block);
}

static void
change_event (Run *run, const RkEvent *old, const RkIcsEvent *before, const RkIcsEvent *after)
{
  RkEvent *event = rk_record_dup (&rk_event_type, old);

  take_text (&event->title, before->event->title, after->event->title);
  take_text (&event->subtitle, before->event->subtitle, after->event->subtitle);
  take_text (&event->speaker, before->event->speaker, after->event->speaker);
  take_text (&event->affiliation, before->event->affiliation, after->event->affiliation);
  take_text (&event->notes, before->event->notes, after->event->notes);
  take_group (event, before->event, after->event);
  take_date (event, before, after);
  take_state (event, before, after);
  if (before->event->tentative != after->event->tentative)
    event->tentative = after->event->tentative;
  if (g_strcmp0 (before->place, after->place) != 0)
    take_text (&event->venue, old->venue, after->place != NULL ? find_venue (run, after->place) : NULL);
  if (rk_record_equal (&rk_event_type, old, event))
    run->import->same++;
  else {
    rk_edit_put (run->import->edit, &rk_event_type, event);
    run->import->changed++;
  }
  rk_record_free (&rk_event_type, event);
}

static void
add_event (Run *run, const RkIcsEvent *read)
{
  RkEvent *event = rk_record_dup (&rk_event_type, read->event);

  event->date = read->told_date;
  event->state = read->told_state;
  event->scope = g_strdup (RK_CITY);
  if (event->kind == RK_MISSING)
    event->kind = RK_EVENT_MEETING;
  if (read->place != NULL)
    event->venue = g_strdup (find_venue (run, read->place));
  rk_edit_put (run->import->edit, &rk_event_type, event);
  run->import->added++;
  rk_record_free (&rk_event_type, event);
}

static void
name_import (RkEdit *edit, guint number, const char *file)
{
  g_free (edit->label);
  /* Translators: of an edit: how many events, the name of a file */
  edit->label = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Import %u event from %s", "Import %u events from %s", number), number, file);
}

static void
take_all (Run *run, const GPtrArray *read)
{
  for (guint i = 0; i < read->len; i++) {
    const RkIcsEvent *after = read->pdata[i];
    const RkEvent *old = rk_dataset_get (run->dataset, &rk_event_type, after->event->id);
    const RkIcsEvent *before = old != NULL ? g_hash_table_lookup (run->projected, old->id) : NULL;

    if (before != NULL)
      change_event (run, old, before, after);
    else if (old == NULL)
      add_event (run, after);
    else
      /* it had no date, or none that a calendar can show */
      change_event (run, old, &(RkIcsEvent){ .event = (RkEvent *) old, .told_date = old->date, .told_state = old->state }, after);
  }
}

RkCalendarImport *
rk_calendar_import (const RkDataset *dataset, const char *name, const char *text, gsize length, int year, GError **error)
{
  g_auto (GStrv) blocks = list_blocks (dataset);
  g_autoptr (GPtrArray) read = rk_ics_read (name, text, length, year, (const char *const *) blocks, error);
  g_autoptr (GHashTable) projected = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, free_read);
  g_autoptr (GHashTable) places = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr (RkCalendarImport) import = g_new0 (RkCalendarImport, 1);
  Run run = { .dataset = dataset, .projected = projected, .places = places, .import = import };

  import->edit = rk_edit_new ("");
  if (read == NULL || !project (&run, read, (const char *const *) blocks, error))
    return NULL;
  list_places (&run);
  take_all (&run, read);
  name_import (import->edit, import->added + import->changed, name);
  return g_steal_pointer (&import);
}

void
rk_calendar_import_free (RkCalendarImport *self)
{
  if (self == NULL)
    return;
  rk_edit_free (self->edit);
  g_free (self);
}
