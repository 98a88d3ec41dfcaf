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
  GHashTable *revisions; /* (nullable): key → how often the event was changed */
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

/* It never falls, neither when an event is changed here nor when it comes back changed. */
static gint64
revision_of (const RkEvent *event, GHashTable *revisions)
{
  gint64 counted = revisions != NULL ? GPOINTER_TO_UINT (g_hash_table_lookup (revisions, event->id)) : 0;

  return event->sequence != RK_MISSING ? MAX (counted, event->sequence) : counted;
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
    RkIcsEntry entry = entry_of (dataset, event, (guint) revision_of (event, revisions));

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

/* What was changed here was not counted by the program that an event of others comes from: only what came can be compared. */
static gboolean
is_older (const Run *run, const RkEvent *old, const RkIcsEvent *read)
{
  gint64 revision = revision_of (old, read->own ? run->revisions : NULL);

  if (read->sequence != revision)
    return read->sequence < revision;
  return old->stamped != NULL && read->stamp != NULL && strcmp (read->stamp, old->stamped) < 0;
}

static void
tell (Run *run, RkCalendarFate fate, const RkEvent *before, const RkEvent *after, const RkIcsEvent *read)
{
  guint *const counts[RK_N_CALENDAR_FATES] = {
    [RK_CALENDAR_ADDED] = &run->import->added,
    [RK_CALENDAR_CHANGED] = &run->import->changed,
    [RK_CALENDAR_OLDER] = &run->import->older,
    [RK_CALENDAR_SAME] = &run->import->same,
  };

  ++*counts[fate];
  g_ptr_array_add (run->import->lines, rk_calendar_line_new (run->dataset, fate, before, after, read->place));
}

static void
take_revision (RkEvent *event, const RkIcsEvent *read)
{
  event->sequence = read->sequence;
  rk_member_take (&event->stamped, g_strdup (read->stamp));
}

static void
take_words (RkEvent *event, const RkEvent *before, const RkEvent *after)
{
  take_text (&event->title, before->title, after->title);
  take_text (&event->subtitle, before->subtitle, after->subtitle);
  take_text (&event->speaker, before->speaker, after->speaker);
  take_text (&event->affiliation, before->affiliation, after->affiliation);
  take_text (&event->notes, before->notes, after->notes);
  if (before->tentative != after->tentative)
    event->tentative = after->tentative;
}

static gboolean
is_venue (const Run *run, const char *venue, const char *place)
{
  return place != NULL && venue != NULL && g_strcmp0 (g_hash_table_lookup (run->places, place), venue) == 0;
}

static void
change_event (Run *run, const RkEvent *old, const RkIcsEvent *before, const RkIcsEvent *after)
{
  RkEvent *event = rk_record_dup (&rk_event_type, old);
  gboolean other_place = g_strcmp0 (before->place, after->place) != 0 && !is_venue (run, old->venue, after->place);

  take_words (event, before->event, after->event);
  take_group (event, before->event, after->event);
  take_date (event, before, after);
  take_state (event, before, after);
  if (!other_place && rk_record_equal (&rk_event_type, old, event))
    tell (run, RK_CALENDAR_SAME, old, event, after);
  else if (is_older (run, old, after))
    tell (run, RK_CALENDAR_OLDER, old, event, after);
  else {
    if (other_place)
      take_text (&event->venue, old->venue, after->place != NULL ? find_venue (run, after->place) : NULL);
    take_revision (event, after);
    rk_edit_put (run->import->edit, &rk_event_type, event);
    tell (run, RK_CALENDAR_CHANGED, old, event, after);
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
  take_revision (event, read);
  rk_edit_put (run->import->edit, &rk_event_type, event);
  tell (run, RK_CALENDAR_ADDED, NULL, event, read);
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

static void
free_line (gpointer line)
{
  rk_calendar_line_free (line);
}

gboolean
rk_calendar_import_needs_year (const GError *error)
{
  return g_error_matches (error, RK_ICS_ERROR, RK_ICS_ERROR_ENDLESS);
}

RkCalendarImport *
rk_calendar_import (const RkDataset *dataset, const char *name, const char *text, gsize length, int year, GHashTable *revisions, GError **error)
{
  g_auto (GStrv) blocks = list_blocks (dataset);
  g_autoptr (GPtrArray) read = rk_ics_read (name, text, length, year, (const char *const *) blocks, error);
  g_autoptr (GHashTable) projected = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, free_read);
  g_autoptr (GHashTable) places = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr (RkCalendarImport) import = g_new0 (RkCalendarImport, 1);
  Run run = { .dataset = dataset, .revisions = revisions, .projected = projected, .places = places, .import = import };

  import->edit = rk_edit_new ("");
  import->lines = g_ptr_array_new_with_free_func (free_line);
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
  g_ptr_array_unref (self->lines);
  g_free (self);
}
