/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "exchange/rk-ics.h"

#include "core/rk-language.h"
#include "exchange/rk-ics-lines.h"
#include "exchange/rk-ics-recurrence.h"
#include "exchange/rk-ics-words.h"

#include <string.h>

#define UID_END "@renkei.jp"
#define RECURRING_AT_MOST 500

static void
free_event (gpointer event)
{
  rk_ics_event_free (event);
}

/* A file while it is being read. */
typedef struct {
  const char *name;
  int year;
  const char *const *blocks;
  GPtrArray *events;     /* of RkIcsEvent */
  GHashTable *keys;      /* of the events */
  GHashTable *starts;    /* UID of an event that recurs → its first time, a gint64 */
  GHashTable *exchanged; /* UID and time, as one_time() makes them, that the file tells on their own */
  guint recurring;
} Reader;

/* A VEVENT, before it becomes one event or several. */
typedef struct {
  icalcomponent *calendar, *component;
  const char *summary; /* NULL: not said */
  char *uid;           /* owned; NULL: not said */
  guint line;          /* where it begins */
  RkIcsSpan span;
  gint64 start;    /* of the first time */
  gint64 original; /* the time of a recurring event that it is told instead of; -1: none */
} Source;

static void
tell_event (const Reader *reader, const Source *source, const GError *reason, GError **error)
{
  g_autofree char *title = rk_ics_words_line (source->summary);
  g_autofree char *told = rk_ics_words_line (reason->message);

  /* Translators: a file, a line number, the title and the UID of the event that begins there, what is wrong with it */
  g_set_error (error, RK_ICS_ERROR, reason->code, _ ("%s, line %u: “%s” (UID %s): %s. Nothing was imported."), reader->name, source->line,
               title != NULL ? title : "–", source->uid != NULL ? source->uid : "–", told);
}

/* The library leaves out what it cannot read and says so in a property of its own. What is not about dates does not matter here. */
static gboolean
check_left_out (icalcomponent *component, GError **error)
{
  static const char *const needed[] = { "DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "EXRULE", "RECURRENCE-ID", NULL };

  for (icalproperty *property = icalcomponent_get_first_property (component, ICAL_XLICERROR_PROPERTY); property != NULL;
       property = icalcomponent_get_next_property (component, ICAL_XLICERROR_PROPERTY)) {
    const char *text = icalproperty_get_xlicerror (property);

    for (guint i = 0; text != NULL && needed[i] != NULL; i++) {
      g_autofree char *mention = g_strdup_printf (" %s property", needed[i]);
      const char *value = strrchr (text, ':');

      if (strstr (text, mention) == NULL)
        continue;
      g_set_error (error, RK_ICS_ERROR, 0, _ ("“%s” in %s is not understood"), value != NULL ? g_strchug ((char *) value + 1) : "", needed[i]);
      return FALSE;
    }
  }
  return TRUE;
}

static gboolean
is_own (const char *uid)
{
  return g_str_has_suffix (uid, UID_END) && strlen (uid) > strlen (UID_END);
}

/* Renkei's own UIDs hold the key; of others a key is made that is the same whenever they come. */
static char *
key_of (const char *uid)
{
  g_autofree char *digest = NULL;

  if (is_own (uid))
    return g_strndup (uid, strlen (uid) - strlen (UID_END));
  digest = g_compute_checksum_for_string (G_CHECKSUM_SHA256, uid, -1);
  return g_strdup_printf ("I%.12s", digest);
}

/* One time of an event that recurs. */
static char *
one_time (const char *uid, gint64 time)
{
  return g_strdup_printf ("%s %" G_GINT64_FORMAT, uid, time);
}

static gboolean
take_event (Reader *reader, const Source *source, gint64 start, const char *uid, GError **error)
{
  g_autofree char *key = key_of (uid);
  g_autofree char *hours = NULL;
  RkPlannedDate date;
  RkIcsEvent *read;

  if (g_hash_table_contains (reader->keys, key)) {
    g_set_error_literal (error, RK_ICS_ERROR, 0, _ ("another event of the file has the same UID"));
    return FALSE;
  }
  if (reader->events->len >= RK_ICS_EVENTS_AT_MOST) {
    g_set_error (error, RK_ICS_ERROR, 0, _ ("there are more than %d events"), RK_ICS_EVENTS_AT_MOST);
    return FALSE;
  }
  date = rk_ics_span_date (&source->span, start, &hours);
  read = rk_ics_event_read (source->component, &date, source->span.all_day, hours, reader->blocks);
  read->uid = g_strdup (uid);
  read->own = is_own (uid);
  read->event->id = g_strdup (key);
  g_hash_table_add (reader->keys, g_steal_pointer (&key));
  g_ptr_array_add (reader->events, read);
  return TRUE;
}

/* The first time is known by the UID alone: an event that was made to recur stays the same event. */
static char *
uid_of_time (const Reader *reader, const char *uid, gint64 time)
{
  const gint64 *first = g_hash_table_lookup (reader->starts, uid);

  return first == NULL || *first == time ? g_strdup (uid) : one_time (uid, time);
}

static gboolean
take_times (Reader *reader, const Source *source, GError **error)
{
  g_autoptr (GArray) times = NULL;

  if (++reader->recurring > RECURRING_AT_MOST) {
    g_set_error (error, RK_ICS_ERROR, 0, _ ("more than %d events recur"), RECURRING_AT_MOST);
    return FALSE;
  }
  times = rk_ics_recurrence_times (source->calendar, source->component, &source->span, reader->year, error);
  for (guint i = 0; times != NULL && i < times->len; i++) {
    gint64 time = g_array_index (times, gint64, i);
    g_autofree char *one = one_time (source->uid, time);
    g_autofree char *own = uid_of_time (reader, source->uid, time);

    if (!g_hash_table_contains (reader->exchanged, one) && !take_event (reader, source, time, own, error))
      return FALSE;
  }
  return times != NULL;
}

static gboolean
is_wanted (const Reader *reader, const Source *source)
{
  g_autofree char *hours = NULL;
  RkPlannedDate date = rk_ics_span_date (&source->span, source->start, &hours);

  return reader->year == 0 || rk_planned_date_fiscal_year (&date) == reader->year;
}

static gboolean
take_source (Reader *reader, Source *source, GError **error)
{
  g_autofree char *own = NULL;

  if (source->original < 0 && rk_ics_recurs (source->component))
    return take_times (reader, source, error);
  if (!is_wanted (reader, source))
    return TRUE;
  own = source->original >= 0 ? uid_of_time (reader, source->uid, source->original) : g_strdup (source->uid);
  return take_event (reader, source, source->start, own, error);
}

static gboolean
read_original (Source *source, GError **error)
{
  icalproperty *property = icalcomponent_get_first_property (source->component, ICAL_RECURRENCEID_PROPERTY);
  RkIcsMoment moment;

  source->original = -1;
  if (property == NULL)
    return TRUE;
  if (!rk_ics_moment_read (source->calendar, property, &moment, error))
    return FALSE;
  source->original = rk_ics_moment_seconds (&moment, moment.wall);
  return TRUE;
}

/* An event that has none could not be known again when the file comes another time. */
static gboolean
check_uid (const Source *source, GError **error)
{
  if (source->uid != NULL)
    return TRUE;
  g_set_error_literal (error, RK_ICS_ERROR, 0, _ ("it has no UID, so that it could not be known again"));
  return FALSE;
}

/* What must be known of all events before any is taken: which recur, and which times of those are told on their own. */
static gboolean
prepare (Reader *reader, Source *source, GError **error)
{
  source->uid = rk_ics_words_line (rk_ics_text (source->component, ICAL_UID_PROPERTY));
  source->summary = rk_ics_text (source->component, ICAL_SUMMARY_PROPERTY);
  if (!check_uid (source, error) || !check_left_out (source->component, error) || !rk_ics_span_read (source->calendar, source->component, &source->span, error) ||
      !read_original (source, error))
    return FALSE;
  source->start = rk_ics_moment_seconds (&source->span.start, source->span.start.wall);
  if (source->original >= 0)
    g_hash_table_add (reader->exchanged, one_time (source->uid, source->original));
  else if (rk_ics_recurs (source->component))
    g_hash_table_insert (reader->starts, g_strdup (source->uid), g_memdup2 (&source->start, sizeof source->start));
  return TRUE;
}

static void
source_clear (gpointer source)
{
  g_free (((Source *) source)->uid);
}

static void
find_sources (icalcomponent *component, const GArray *lines, GArray *sources)
{
  icalcomponent_kind kind = icalcomponent_isa (component);

  for (icalcomponent *part = icalcomponent_get_first_component (component, ICAL_ANY_COMPONENT); part != NULL;
       part = icalcomponent_get_next_component (component, ICAL_ANY_COMPONENT)) {
    guint line = sources->len < lines->len ? g_array_index (lines, guint, sources->len) : 1;
    Source source = { .calendar = component, .component = part, .line = line };

    if (kind == ICAL_VCALENDAR_COMPONENT && icalcomponent_isa (part) == ICAL_VEVENT_COMPONENT)
      g_array_append_val (sources, source);
    else if (kind == ICAL_XROOT_COMPONENT)
      find_sources (part, lines, sources);
  }
}

static gboolean
each_source (Reader *reader, GArray *sources, gboolean (*what) (Reader *reader, Source *source, GError **error), GError **error)
{
  for (guint i = 0; i < sources->len; i++) {
    Source *source = &g_array_index (sources, Source, i);
    g_autoptr (GError) wrong = NULL;

    if (what (reader, source, &wrong))
      continue;
    tell_event (reader, source, wrong, error);
    return FALSE;
  }
  return TRUE;
}

static gboolean
read_sources (Reader *reader, icalcomponent *root, const GArray *lines, GError **error)
{
  g_autoptr (GArray) sources = g_array_new (FALSE, FALSE, sizeof (Source));
  g_autoptr (GHashTable) keys = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) starts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr (GHashTable) exchanged = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  reader->keys = keys;
  reader->starts = starts;
  reader->exchanged = exchanged;
  g_array_set_clear_func (sources, source_clear);
  find_sources (root, lines, sources);
  return each_source (reader, sources, prepare, error) && each_source (reader, sources, take_source, error);
}

GPtrArray *
rk_ics_read (const char *name, const char *text, gsize length, int year, const char *const *blocks, GError **error)
{
  g_autoptr (GPtrArray) events = g_ptr_array_new_with_free_func (free_event);
  Reader reader = { .name = name, .year = year, .blocks = blocks, .events = events };
  g_autoptr (GArray) lines = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autofree char *calendar = rk_ics_lines_check (name, text, length, lines, error);
  icalcomponent *root;
  gboolean done;

  if (calendar == NULL)
    return NULL;
  root = icalparser_parse_string (calendar);
  if (root == NULL) {
    g_set_error (error, RK_ICS_ERROR, 0, _ ("%s, line %u: %s Nothing was imported."), name, 1u, _ ("this is not a calendar (iCalendar) file."));
    return NULL;
  }
  done = read_sources (&reader, root, lines, error);
  icalcomponent_free (root);
  return done ? g_steal_pointer (&events) : NULL;
}
