/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-warning-clash: a venue, a speaker or an audience that is needed twice at once. */
#include "core/event/rk-event-detail.h"
#include "core/event/rk-venue.h"
#include "core/rk-language.h"
#include "core/rules/rk-speakers.h"
#include "core/rules/rk-warning-private.h"

typedef void (*JudgePair) (RkWarningRun *run, const char *rule, const RkEvent *first, const RkEvent *second);

/* The events come by date, so that only those of one day are held against each other. */
static void
judge_pairs (RkWarningRun *run, const char *rule, JudgePair judge)
{
  for (guint i = 0; i < run->events->len; i++) {
    const RkEvent *first = run->events->pdata[i];

    if (first->date.precision != RK_DATE_DAY)
      continue;
    for (guint k = i + 1; k < run->events->len; k++) {
      const RkEvent *second = run->events->pdata[k];

      if (!g_date_valid (&second->date.first) || g_date_compare (&first->date.first, &second->date.first) != 0)
        break;
      if (rk_planned_date_clashes (&first->date, &second->date))
        judge (run, rule, first, second);
    }
  }
}

static void
judge_venue (RkWarningRun *run, const char *rule, const RkEvent *first, const RkEvent *second)
{
  if (first->venue != NULL && g_strcmp0 (first->venue, second->venue) == 0)
    rk_warning_run_add_pair (run, rule, first, second, NULL, g_strdup_printf (_ ("“%s” and “%s” need the same venue at the same time"), rk_event_name (first), rk_event_name (second)));
}

void
rk_warning_venues (RkWarningRun *run, const char *rule)
{
  judge_pairs (run, rule, judge_venue);
}

static void
judge_speaker (RkWarningRun *run, const char *rule, const RkEvent *first, const RkEvent *second)
{
  g_autoptr (GPtrArray) speakers = rk_speakers_of (run->dataset, first);
  g_autoptr (GPtrArray) others = rk_speakers_of (run->dataset, second);
  const char *name = rk_speakers_shared (speakers, others);

  if (name != NULL)
    /* Translators: two events and the person who is to speak at both */
    rk_warning_run_add_pair (run, rule, first, second, NULL, g_strdup_printf (_ ("“%s” and “%s” need the same speaker at the same time: %s"), rk_event_name (first), rk_event_name (second), name));
}

void
rk_warning_speakers (RkWarningRun *run, const char *rule)
{
  judge_pairs (run, rule, judge_speaker);
}

/* Those without whom an event of the kind cannot be; kinds that anyone may come to need nobody in particular. */
typedef enum {
  PEOPLE_COORDINATORS = 1 << 0, /* of the consultation offices */
  PEOPLE_WARD_STAFF = 1 << 1,
  PEOPLE_HUBS = 1 << 2,
  PEOPLE_PROFESSIONALS = 1 << 3,
} People;

static guint
people_of_kind (gint64 kind)
{
  switch (kind) {
  case RK_EVENT_COORDINATORS:
  case RK_EVENT_NEWCOMERS:
    return PEOPLE_COORDINATORS;
  case RK_EVENT_JOINT:
  case RK_EVENT_REPORT:
    return PEOPLE_COORDINATORS | PEOPLE_WARD_STAFF;
  case RK_EVENT_BRIEFING:
    return PEOPLE_WARD_STAFF;
  case RK_EVENT_HUB:
    return PEOPLE_HUBS;
  case RK_EVENT_MULTI_PROFESSIONAL:
    return PEOPLE_PROFESSIONALS;
  default:
    return 0;
  }
}

static const char *
name_people (guint people)
{
  if (people & PEOPLE_COORDINATORS)
    return _ ("the coordinators");
  if (people & PEOPLE_WARD_STAFF)
    return _ ("the ward offices’ staff");
  if (people & PEOPLE_HUBS)
    return _ ("the hubs’ coordinators");
  return people & PEOPLE_PROFESSIONALS ? _ ("the professionals of the same area") : NULL;
}

static GPtrArray *
professions_of (const RkWarningRun *run, const RkEvent *event)
{
  const GPtrArray *rows = rk_dataset_all (run->dataset, &rk_audience_type);
  GPtrArray *professions = g_ptr_array_new ();

  for (guint i = 0; i < rows->len; i++) {
    const RkAudience *row = rows->pdata[i];

    if (g_strcmp0 (row->event, event->id) == 0 && row->profession != NULL)
      g_ptr_array_add (professions, row->profession);
  }
  return professions;
}

static GPtrArray *
wards_of (const RkWarningRun *run, const RkEvent *event)
{
  const GPtrArray *rows = rk_dataset_all (run->dataset, &rk_event_ward_type);
  GPtrArray *wards = g_ptr_array_new ();

  for (guint i = 0; i < rows->len; i++) {
    const RkEventWard *row = rows->pdata[i];

    if (g_strcmp0 (row->event, event->id) == 0 && row->ward != NULL)
      g_ptr_array_add (wards, row->ward);
  }
  return wards;
}

/* Returns: the first text that stands in both */
static const char *
find_shared (const GPtrArray *texts, const GPtrArray *others)
{
  for (guint i = 0; i < texts->len; i++)
    for (guint k = 0; k < others->len; k++)
      if (g_str_equal (texts->pdata[i], others->pdata[k]))
        return texts->pdata[i];
  return NULL;
}

/* Without a block or wards an event is for the whole city. */
static gboolean
is_same_area (const RkWarningRun *run, const RkEvent *first, const RkEvent *second)
{
  g_autoptr (GPtrArray) wards = wards_of (run, first);
  g_autoptr (GPtrArray) others = wards_of (run, second);

  if (first->block != NULL && second->block != NULL && g_strcmp0 (first->block, second->block) != 0)
    return FALSE;
  return wards->len == 0 || others->len == 0 || find_shared (wards, others) != NULL;
}

/* Where both say for whom they are, that counts and not the kind. */
static const char *
find_shared_people (const RkWarningRun *run, const RkEvent *first, const RkEvent *second)
{
  g_autoptr (GPtrArray) professions = professions_of (run, first);
  g_autoptr (GPtrArray) others = professions_of (run, second);

  if (professions->len > 0 && others->len > 0)
    return find_shared (professions, others);
  return name_people (people_of_kind (first->kind) & people_of_kind (second->kind));
}

static void
judge_audience (RkWarningRun *run, const char *rule, const RkEvent *first, const RkEvent *second)
{
  const char *people;

  /* A day with no hours said may well hold both, one after the other. */
  if (first->date.part == RK_PART_DAY || second->date.part == RK_PART_DAY || !is_same_area (run, first, second))
    return;
  people = find_shared_people (run, first, second);
  if (people != NULL)
    /* Translators: two events and who is to come to both, for example the coordinators */
    rk_warning_run_add_pair (run, rule, first, second, first->block != NULL ? first->block : second->block,
                             g_strdup_printf (_ ("“%s” and “%s” need the same people at the same time: %s"), rk_event_name (first), rk_event_name (second), people));
}

void
rk_warning_audiences (RkWarningRun *run, const char *rule)
{
  judge_pairs (run, rule, judge_audience);
}
