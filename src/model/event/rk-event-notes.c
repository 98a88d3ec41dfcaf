/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/event/rk-event-notes.h"

#include "core/area/rk-block.h"
#include "core/calendar/rk-fiscal-year.h"
#include "core/calendar/rk-holiday.h"
#include "core/event/rk-venue.h"
#include "core/rk-language.h"
#include "core/rules/rk-block-list.h"
#include "model/event/rk-event-wards.h"
#include "model/words/rk-words.h"

static char *
tell_date (const RkPlannedDate *date, int year)
{
  g_autofree char *text = rk_planned_date_format (date);
  g_autofree char *title = year != 0 ? rk_fiscal_year_title (year) : g_strdup ("");
  const char *holiday = date->precision == RK_DATE_DAY ? rk_holiday_name (&date->first) : NULL;

  if (holiday != NULL)
    /* Translators: a date, its fiscal year, and the public holiday on that day */
    return g_strdup_printf (_ ("%s, %s, public holiday: %s"), text, title, holiday);
  return year != 0 ? g_strdup_printf (_ ("%s, %s"), text, title) : g_strdup (text);
}

static gboolean
is_for_ward (const RkEventDraft *draft, const RkEvent *event, const RkDataset *dataset, int year, const RkWard *ward)
{
  if (draft->by_wards)
    return rk_event_draft_has_ward (draft, ward->code);
  return event->block != NULL && g_strcmp0 (rk_block_of_area (dataset, year, ward->basic_area), event->block) == 0;
}

/* Returns: (transfer full): "北・東ブロック 2、西・南ブロック 1": so many of the wards are of that block in that year */
static char *
count_by_block (const RkEventDraft *draft, const RkEvent *event, const RkDataset *dataset, int year)
{
  const GPtrArray *wards = rk_dataset_all (dataset, &rk_ward_type);
  g_autoptr (GPtrArray) blocks = rk_block_list (dataset, year);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < blocks->len; i++) {
    g_autofree char *block = rk_word_block (dataset, year, blocks->pdata[i]);
    guint n = 0;

    for (guint k = 0; k < wards->len; k++) {
      const RkWard *ward = wards->pdata[k];

      n += is_for_ward (draft, event, dataset, year, ward) && g_strcmp0 (rk_block_of_area (dataset, year, ward->basic_area), blocks->pdata[i]) == 0;
    }
    if (n > 0)
      g_string_append_printf (text, "%s%s %u", text->len > 0 ? rk_language_comma () : "", block, n);
  }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static char *
tell_area (const RkEventDraft *draft, const RkEvent *event, const RkDataset *dataset, int year)
{
  const GPtrArray *all = rk_dataset_all (dataset, &rk_ward_type);
  g_autoptr (GPtrArray) wards = g_ptr_array_new ();
  g_autofree char *names = NULL, *counted = NULL, *blocks = NULL;

  for (guint i = 0; i < all->len; i++)
    if (is_for_ward (draft, event, dataset, year, all->pdata[i]))
      g_ptr_array_add (wards, all->pdata[i]);
  if (wards->len == 0)
    return g_strdup ("");
  names = rk_wards_word (wards);
  /* Translators: so many wards, and their names */
  counted = g_strdup_printf (ngettext ("%u ward: %s", "%u wards: %s", wards->len), wards->len, names);
  blocks = draft->by_wards ? count_by_block (draft, event, dataset, year) : g_strdup ("");
  if (*blocks == '\0')
    return g_steal_pointer (&counted);
  /* Translators: wards, and how many of them are of which block of the year */
  return g_strdup_printf (_ ("%s (%s)"), counted, blocks);
}

/* Returns: (transfer full) (nullable): how many more than the venue holds */
static char *
tell_over (const RkDataset *dataset, const char *venue_key, gint64 people)
{
  const RkVenue *venue = rk_dataset_get (dataset, &rk_venue_type, venue_key);
  g_autofree char *more = NULL, *capacity = NULL;

  if (venue == NULL || venue->capacity == RK_MISSING || people == RK_MISSING || people <= venue->capacity)
    return NULL;
  more = rk_count_format (people - venue->capacity);
  capacity = rk_count_format (venue->capacity);
  /* Translators: how many more people, and the venue's capacity */
  return g_strdup_printf (_ ("%s more than the venue holds (%s)."), more, capacity);
}

static RkRowVerdict *
verdict_at (const RkTableVerdict *table, guint index)
{
  return table->rows->pdata[index];
}

static const RkAttendance *
group_at (const RkTableVerdict *table, guint index)
{
  return verdict_at (table, index)->record;
}

/* Adds the parts that lie right within @within (NULL: the event) to @sum and, as "20 + 13", to @terms. Returns: %FALSE
 * when there are none, or one was not counted, so that there is nothing to compare */
static gboolean
sum_parts (const RkTableVerdict *groups, const char *within, gint64 *sum, GString *terms)
{
  guint parts = 0;

  *sum = 0;
  for (guint i = 0; i < groups->rows->len; i++) {
    const RkAttendance *group = group_at (groups, i);
    g_autofree char *people = group != NULL ? rk_count_format (group->people) : NULL;

    if (group == NULL || group->relation != RK_RELATION_PART || g_strcmp0 (group->within, within) != 0)
      continue;
    if (group->people == RK_MISSING)
      return FALSE;
    *sum += group->people;
    g_string_append_printf (terms, "%s%s", parts++ > 0 ? " + " : "", people);
  }
  return parts > 0;
}

/* Returns: (transfer full): how the sum of parts stands to the published number; "20 + 13 = 33", but of one part just "33" */
static char *
tell_difference (gint64 sum, const char *terms, gint64 published)
{
  g_autofree char *total = rk_count_format (sum), *number = rk_count_format (published), *apart = NULL;
  g_autofree char *parts = g_str_equal (terms, total) ? g_strdup (total) : g_strdup_printf ("%s = %s", terms, total);

  if (published == RK_MISSING)
    return g_strdup_printf (_ ("The groups add up: %s."), parts);
  apart = rk_count_format (ABS (sum - published));
  if (sum == published)
    return g_strdup_printf (_ ("The groups add up to the number: %s."), parts);
  if (sum < published)
    /* Translators: the parts and their sum, by how much it is less, the published number */
    return g_strdup_printf (_ ("Does not add up: %s, %s fewer than %s. Both are kept as they are."), parts, apart, number);
  return g_strdup_printf (_ ("Does not add up: %s, %s more than %s. Both are kept as they are."), parts, apart, number);
}

static void
add_sum (RkEventVerdict *verdict, const RkEvent *event)
{
  g_autoptr (GString) terms = g_string_new (NULL);
  gint64 sum;

  if (!sum_parts (verdict->tables[RK_DRAFT_ATTENDANCE], NULL, &sum, terms)) {
    verdict->sum_told = g_strdup ("");
    return;
  }
  verdict->sum_told = tell_difference (sum, terms->str, event->attended);
  verdict->sum_differs = event->attended != RK_MISSING && event->attended != sum;
}

/* A group against the groups within it, and a 再掲 against what it is counted among. */
static void
add_group_warnings (const RkTableVerdict *groups, const RkEvent *event)
{
  for (guint i = 0; i < groups->rows->len; i++) {
    const RkAttendance *group = group_at (groups, i);
    g_autoptr (GString) terms = g_string_new (NULL);
    gint64 sum, among = event->attended;

    if (group == NULL || group->people == RK_MISSING)
      continue;
    for (guint k = 0; k < i; k++)
      if (group_at (groups, k) != NULL && g_strcmp0 (rk_record_key (group_at (groups, k)), group->within) == 0)
        among = group_at (groups, k)->people;
    if (group->relation == RK_RELATION_RELISTED && among != RK_MISSING && group->people > among)
      verdict_at (groups, i)->warning = g_strdup (_ ("More than those it is counted among."));
    else if (sum_parts (groups, group->id, &sum, terms) && sum != group->people)
      verdict_at (groups, i)->warning = tell_difference (sum, terms->str, group->people);
  }
}

/* Of an event that is edited: the title was changed, now or before, and not its English. */
static const char *
tell_english (const RkEventDraft *draft, const RkDataset *dataset, const RkEvent *event)
{
  const RkEvent *old = rk_dataset_get (dataset, &rk_event_type, event->id);
  gboolean kept = draft->english_left && old != NULL && g_strcmp0 (old->english, event->english) == 0;

  return kept || rk_record_english_is_left (&rk_event_type, rk_record_type_field (&rk_event_type, "english"), old, event) ? rk_word_english_left () : "";
}

void
rk_event_notes_add (RkEventVerdict *verdict, const RkEventDraft *draft, const RkDataset *dataset, const RkEvent *event)
{
  gboolean has_date = rk_event_verdict_problem (verdict, "date") == NULL;

  verdict->date_told = has_date ? tell_date (&event->date, verdict->year) : g_strdup ("");
  verdict->english_told = tell_english (draft, dataset, event);
  verdict->area_told = tell_area (draft, event, dataset, verdict->year);
  verdict->expected_over = tell_over (dataset, event->venue, event->expected);
  verdict->attended_over = tell_over (dataset, event->venue, event->attended);
  add_sum (verdict, event);
  add_group_warnings (verdict->tables[RK_DRAFT_ATTENDANCE], event);
  rk_question_notes_add (verdict->tables[RK_DRAFT_QUESTIONS]);
}
