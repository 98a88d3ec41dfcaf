/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rules/rk-warning.h"

#include "core/calendar/rk-fiscal-year.h"
#include "core/calendar/rk-holiday.h"
#include "core/event/rk-event-detail.h"
#include "core/event/rk-venue.h"
#include "core/rk-glossary.h"
#include "core/rk-language.h"
#include "core/rules/rk-warning-private.h"

#include <string.h>

typedef struct {
  const char *id;
  void (*run) (RkWarningRun *run, const char *rule);
} Rule;

void
rk_warning_free (RkWarning *self)
{
  g_free (self->id);
  g_free (self->what);
  g_free (self->where);
  g_free (self->when);
  g_strfreev (self->events);
  g_free (self);
}

static const char *
place_of (const RkWarningRun *run, const RkEvent *event)
{
  const RkVenue *venue = rk_dataset_get (run->dataset, &rk_venue_type, event->venue);

  if (venue != NULL)
    return rk_word_or (venue->name, venue->english);
  return event->block != NULL ? rk_word (event->block) : "";
}

/* A reason kept before ids said what was so holds for the rule and the events, whatever became of them. */
static const char *
find_reason (GHashTable *acknowledged, const char *id)
{
  g_autofree char *without_state = g_strndup (id, strcspn (id, "@"));
  const char *reason = g_hash_table_lookup (acknowledged, id);

  return reason != NULL ? reason : g_hash_table_lookup (acknowledged, without_state);
}

/* @subject: what the id says after the rule. Takes @what and @when. */
static RkWarning *
add_warning (RkWarningRun *run, const char *rule, const char *subject, char *what, const char *where, char *when)
{
  RkWarning *warning = g_new0 (RkWarning, 1);

  *warning = (RkWarning){ .rule = rule, .id = g_strconcat (rule, ":", subject, NULL), .what = what, .where = g_strdup (where), .when = when };
  warning->reason = run->acknowledged != NULL ? find_reason (run->acknowledged, warning->id) : NULL;
  g_ptr_array_add (run->warnings, warning);
  return warning;
}

/* @state: what was so when it was warned of. A reason was given for that; once it is otherwise the warning is a new one. */
static void
add_of_event (RkWarningRun *run, const char *rule, const RkEvent *event, const char *state, char *what)
{
  const char *const events[] = { event->id, NULL };
  g_autofree char *subject = g_strjoin ("@", event->id, state, NULL);
  RkWarning *warning = add_warning (run, rule, subject, what, place_of (run, event), rk_planned_date_format (&event->date));

  warning->events = g_strdupv ((char **) events);
}

void
rk_warning_run_add (RkWarningRun *run, const char *rule, const RkEvent *event, char *what)
{
  g_autofree char *date = rk_planned_date_to_text (&event->date);

  add_of_event (run, rule, event, date, what);
}

static char *
format_dates (const RkEvent *first, const RkEvent *second)
{
  g_autofree char *one = rk_planned_date_format (&first->date);
  g_autofree char *other = rk_planned_date_format (&second->date);

  return g_str_equal (one, other) ? g_steal_pointer (&one) : g_strdup_printf ("%s / %s", one, other);
}

void
rk_warning_run_add_pair (RkWarningRun *run, const char *rule, const RkEvent *first, const RkEvent *second, const char *where, char *what)
{
  /* by key, so that the id stays when an hour changes which of them comes first */
  gboolean in_order = g_strcmp0 (first->id, second->id) < 0;
  const char *const events[] = { in_order ? first->id : second->id, in_order ? second->id : first->id, NULL };
  g_autofree char *date = rk_planned_date_to_text (in_order ? &first->date : &second->date);
  g_autofree char *other_date = rk_planned_date_to_text (in_order ? &second->date : &first->date);
  g_autofree char *subject = g_strdup_printf ("%s+%s@%s+%s", events[0], events[1], date, other_date);
  RkWarning *warning = add_warning (run, rule, subject, what, where != NULL ? where : place_of (run, first), format_dates (first, second));

  warning->events = g_strdupv ((char **) events);
}

void
rk_warning_run_add_block (RkWarningRun *run, const char *rule, const char *block, char *what)
{
  g_autofree char *code = rk_fiscal_year_code (run->year);
  g_autofree char *subject = g_strjoin ("/", code, block, NULL);
  RkWarning *warning = add_warning (run, rule, subject, what, rk_word (block), rk_fiscal_year_title (run->year));

  warning->events = g_new0 (char *, 1);
}

/* On a day when offices are closed a row of the calendar says why, once: a holiday on a Saturday is a holiday. */
typedef enum { CLOSED_NOT,
               CLOSED_HOLIDAY,
               CLOSED_YEAR_END,
               CLOSED_WEEKEND } Closed;

static Closed
why_closed (const RkPlannedDate *date)
{
  const GDate *day = &date->first;

  if (date->precision != RK_DATE_DAY)
    return CLOSED_NOT;
  if (rk_holiday_name (day) != NULL)
    return CLOSED_HOLIDAY;
  if ((g_date_get_month (day) == G_DATE_DECEMBER && g_date_get_day (day) >= 29) || (g_date_get_month (day) == G_DATE_JANUARY && g_date_get_day (day) <= 3))
    return CLOSED_YEAR_END;
  return g_date_get_weekday (day) >= G_DATE_SATURDAY ? CLOSED_WEEKEND : CLOSED_NOT;
}

static void
warn_holiday (RkWarningRun *run, const char *rule)
{
  for (guint i = 0; i < run->events->len; i++) {
    const RkEvent *event = run->events->pdata[i];

    if (why_closed (&event->date) == CLOSED_HOLIDAY)
      rk_warning_run_add (run, rule, event, g_strdup_printf (_ ("“%s” is on a public holiday: %s"), rk_event_name (event), rk_holiday_name (&event->date.first)));
  }
}

static void
warn_year_end (RkWarningRun *run, const char *rule)
{
  for (guint i = 0; i < run->events->len; i++) {
    const RkEvent *event = run->events->pdata[i];

    if (why_closed (&event->date) == CLOSED_YEAR_END)
      rk_warning_run_add (run, rule, event, g_strdup_printf (_ ("“%s” is in the days around New Year when offices are closed"), rk_event_name (event)));
  }
}

static void
warn_weekend (RkWarningRun *run, const char *rule)
{
  for (guint i = 0; i < run->events->len; i++) {
    const RkEvent *event = run->events->pdata[i];

    if (why_closed (&event->date) == CLOSED_WEEKEND)
      rk_warning_run_add (run, rule, event, g_strdup_printf (_ ("“%s” is on a weekend"), rk_event_name (event)));
  }
}

/* Those who came, when they were counted; before that those who are expected. Who sits before a screen needs no chair,
 * and where both are counted together nothing is known about the hall. */
static gint64
people_in_hall (const RkEvent *event)
{
  if (event->mode == RK_MODE_ONLINE || event->mode == RK_MODE_BOTH)
    return RK_MISSING;
  return event->attended != RK_MISSING ? event->attended : event->expected;
}

static void
warn_capacity (RkWarningRun *run, const char *rule)
{
  for (guint i = 0; i < run->events->len; i++) {
    const RkEvent *event = run->events->pdata[i];
    const RkVenue *venue = rk_dataset_get (run->dataset, &rk_venue_type, event->venue);
    gint64 people = people_in_hall (event);
    g_autofree char *number = rk_count_format (people), *capacity = NULL, *state = NULL;

    if (venue == NULL || venue->capacity == RK_MISSING || people == RK_MISSING || people <= venue->capacity)
      continue;
    capacity = rk_count_format (venue->capacity);
    /* Translators: an event, the people who came or are expected, how many the venue holds */
    state = g_strjoin ("@", event->venue, number, NULL);
    add_of_event (run, rule, event, state, g_strdup_printf (_ ("“%s”: %s people, but the venue holds %s"), rk_event_name (event), number, capacity));
  }
}

static gboolean
is_past (const RkWarningRun *run, const RkPlannedDate *date)
{
  return date->precision != RK_DATE_NONE && g_date_days_between (&date->last, run->today) >= RK_WARNING_PATIENCE;
}

/* What a paper planned stays planned on that paper for ever. A planner still knows how last year's plan went; of the years
 * before nobody would say it any more. */
static gboolean
is_left_as_printed (const RkWarningRun *run, const RkEvent *event)
{
  return event->source != NULL && rk_fiscal_year_of (run->today) > event->year + 1;
}

static void
warn_still_planned (RkWarningRun *run, const char *rule)
{
  for (guint i = 0; i < run->events->len; i++) {
    const RkEvent *event = run->events->pdata[i];

    if (event->state == RK_EVENT_PLANNED && is_past (run, &event->date) && !is_left_as_printed (run, event))
      rk_warning_run_add (run, rule, event, g_strdup_printf (_ ("“%s” is still planned though its day has passed"), rk_event_name (event)));
  }
}

/* Kinds whose attendance the papers print; meetings of coordinators, visits, posters and surveys have none. */
static gboolean
is_attended_kind (gint64 kind)
{
  return kind == RK_EVENT_MULTI_PROFESSIONAL || kind == RK_EVENT_JOINT || kind == RK_EVENT_BRIEFING || kind == RK_EVENT_ACP_SEMINAR ||
         kind == RK_EVENT_REPORT || kind == RK_EVENT_TRAINING;
}

static void
warn_uncounted (RkWarningRun *run, const char *rule)
{
  for (guint i = 0; i < run->events->len; i++) {
    const RkEvent *event = run->events->pdata[i];

    if (event->state == RK_EVENT_HELD && is_attended_kind (event->kind) && event->attended == RK_MISSING && event->date.precision == RK_DATE_DAY &&
        is_past (run, &event->date))
      rk_warning_run_add (run, rule, event, g_strdup_printf (_ ("“%s” was held, and nobody has said how many came"), rk_event_name (event)));
  }
}

static const Rule rules[] = {
  { "venue", rk_warning_venues },
  { "speaker", rk_warning_speakers },
  { "audience", rk_warning_audiences },
  { "holiday", warn_holiday },
  { "year-end", warn_year_end },
  { "weekend", warn_weekend },
  { "capacity", warn_capacity },
  { "block-missing", rk_warning_missing_block },
  { "blocks-apart", rk_warning_far_apart },
  { "still-planned", warn_still_planned },
  { "attendance-missing", warn_uncounted },
};

static int
compare_events (gconstpointer a, gconstpointer b)
{
  const RkEvent *left = *(const RkEvent *const *) a, *right = *(const RkEvent *const *) b;
  int order = rk_planned_date_compare (&left->date, &right->date);

  return order != 0 ? order : g_strcmp0 (left->id, right->id);
}

static GPtrArray *
choose_events (const RkDataset *dataset, int year)
{
  const GPtrArray *all = rk_dataset_all (dataset, &rk_event_type);
  GPtrArray *events = g_ptr_array_new ();

  for (guint i = 0; i < all->len; i++) {
    const RkEvent *event = all->pdata[i];

    if (rk_event_is_own (event) && event->year == year && event->state != RK_EVENT_POSTPONED && event->state != RK_EVENT_CANCELLED)
      g_ptr_array_add (events, all->pdata[i]);
  }
  g_ptr_array_sort (events, compare_events);
  return events;
}

static void
warn_of_year (RkWarningRun *run)
{
  g_autoptr (GPtrArray) events = choose_events (run->dataset, run->year);

  run->events = events;
  for (guint i = 0; i < G_N_ELEMENTS (rules); i++)
    rules[i].run (run, rules[i].id);
}

GPtrArray *
rk_warnings (const RkDataset *dataset, int year, const GDate *today, GHashTable *acknowledged)
{
  GPtrArray *warnings = g_ptr_array_new_with_free_func ((GDestroyNotify) rk_warning_free);
  RkWarningRun run = { .dataset = dataset, .year = year, .today = today, .acknowledged = acknowledged, .warnings = warnings };
  g_autoptr (GArray) years = rk_dataset_years (dataset);

  if (year != 0) {
    warn_of_year (&run);
    return warnings;
  }
  for (guint i = 0; i < years->len; i++) {
    gint64 one = g_array_index (years, gint64, i);

    run.year = one != RK_MISSING ? (int) one : 0;
    if (run.year != 0)
      warn_of_year (&run);
  }
  return warnings;
}

GHashTable *
rk_warnings_acknowledged (const RkDataset *dataset)
{
  const GPtrArray *all = rk_dataset_all (dataset, &rk_acknowledgement_type);
  GHashTable *acknowledged = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < all->len; i++) {
    const RkAcknowledgement *row = all->pdata[i];

    if (row->warning != NULL && row->reason != NULL)
      g_hash_table_insert (acknowledged, row->warning, row->reason);
  }
  return acknowledged;
}
