/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/schedule/rk-answer-year-plan.h"

#include "core/area/rk-block.h"
#include "core/calendar/rk-calendar-words.h"
#include "core/calendar/rk-fiscal-year.h"
#include "core/event/rk-venue.h"
#include "core/rk-language.h"
#include "core/rules/rk-block-list.h"
#include "model/event/rk-event-list.h"
#include "model/schedule/rk-answer-timeline.h"
#include "model/words/rk-words.h"

#include <string.h>

/* A day of the timeline at its least width on the sheet, in its units. */
#define LEAST_DAY 1.9

/* The areas of a block: short enough to stand beside a mark, and they say what the name does. */
static char *
join_areas (const RkDataset *dataset, int year, const char *block)
{
  GString *areas = g_string_new (NULL);

  for (gint64 area = 0; area < RK_N_BASIC_AREAS; area++)
    if (g_strcmp0 (rk_block_of_area (dataset, year, area), block) == 0)
      g_string_append_printf (areas, "%s%s", areas->len == 0 ? "" : rk_language_is_japanese () ? "・"
                                                                                               : " + ",
                              rk_choice_title (rk_basic_areas, area));
  return g_string_free (areas, FALSE);
}

/* ① to ㊿ where Unicode has them. */
static char *
number_mark (guint number)
{
  char mark[8] = { 0 };

  if (number > 50)
    return g_strdup_printf ("(%u)", number);
  g_unichar_to_utf8 (number <= 20 ? 0x2460 + number - 1 : number <= 35 ? 0x3251 + number - 21
                                                                       : 0x32b1 + number - 36,
                     mark);
  return g_strdup (mark);
}

/* "4/24", "24 Apr" */
static char *
short_day (const GDate *day)
{
  int month = (int) g_date_get_month (day), number = g_date_get_day (day);

  return rk_language_is_japanese () ? g_strdup_printf ("%d/%d", month, number) : g_strdup_printf ("%d %s", number, rk_calendar_month (month, FALSE, TRUE));
}

/* Nothing may be cut on paper: a mark carries its number with its block or its day, a long bar its title; the list says the
 * rest. */
static char *
mark_entry (const RkDataset *dataset, const RkEvent *event, const char *mark)
{
  g_autofree char *areas = event->block != NULL ? join_areas (dataset, (int) event->year, event->block) : NULL;
  g_autofree char *title = rk_word_event (event);
  g_autofree char *whole = g_strconcat (mark, " ", title, NULL);
  double bar = (g_date_days_between (&event->date.first, &event->date.last) + 1) * LEAST_DAY - 10;

  if (rk_text_measure (whole, (RkFont){ 12, FALSE, 0, 0 }).w <= bar)
    return g_steal_pointer (&whole);
  if (areas != NULL && *areas != '\0')
    return g_strconcat (mark, " ", areas, NULL);
  if (event->date.precision == RK_DATE_DAY) {
    g_autofree char *day = short_day (&event->date.first);

    return g_strconcat (mark, " ", day, NULL);
  }
  return g_strdup (mark);
}

static void
mark_entries (const RkDataset *dataset, RkTimeline *timeline, GHashTable *numbers)
{
  for (guint i = 0; i < timeline->lanes->len; i++) {
    const RkTimelineLane *lane = timeline->lanes->pdata[i];

    for (guint k = 0; k < lane->entries->len; k++) {
      RkTimelineEntry *entry = lane->entries->pdata[k];
      const RkEvent *event = rk_dataset_get (dataset, &rk_event_type, entry->key + strlen ("event:"));
      g_autofree char *mark = number_mark (GPOINTER_TO_UINT (g_hash_table_lookup (numbers, event)));

      g_free (entry->title);
      entry->title = mark_entry (dataset, event, mark);
    }
  }
}

static char *
event_title (const RkEvent *event)
{
  g_autofree char *title = rk_word_event (event);

  if (event->state != RK_EVENT_POSTPONED && event->state != RK_EVENT_CANCELLED)
    return g_steal_pointer (&title);
  /* Translators: an event and its state: postponed or cancelled */
  return g_strdup_printf (_ ("%s [%s]"), title, rk_choice_title (rk_event_states, event->state));
}

static void
add_event (const RkDataset *dataset, RkPlanSheet *sheet, const RkEvent *event, guint number)
{
  const RkVenue *venue = rk_dataset_get (dataset, &rk_venue_type, event->venue);
  g_autofree char *mark = number_mark (number);
  g_autofree char *date = rk_planned_date_format_short (&event->date);
  g_autofree char *title = event_title (event);
  g_autofree char *block = rk_word_block (dataset, (int) event->year, event->block);

  rk_plan_sheet_add (sheet, &(RkPlanRow){ mark, date, title, block, venue != NULL ? (char *) rk_word_venue (venue) : NULL,
                                          event->state == RK_EVENT_POSTPONED || event->state == RK_EVENT_CANCELLED });
}

/* "Blocks: 北・東ブロック (北部・東部), …" */
static char *
name_blocks (const RkDataset *dataset, int year)
{
  g_autoptr (GPtrArray) blocks = rk_block_list (dataset, year);
  g_autoptr (GString) text = g_string_new (NULL);

  if (blocks->len == 0)
    return g_strdup (_ ("The blocks of this year are not published."));
  for (guint i = 0; i < blocks->len; i++) {
    g_autofree char *areas = join_areas (dataset, year, blocks->pdata[i]), *name = rk_word_block (dataset, year, blocks->pdata[i]);

    if (rk_language_is_japanese ())
      g_string_append_printf (text, "%s%s（%s）", i > 0 ? "　" : "", name, areas);
    else /* made of its areas */
      g_string_append_printf (text, "%s%s", i > 0 ? ", " : "", name);
  }
  return g_strdup_printf (_ ("Blocks: %s"), text->str);
}

static void
add_headings (RkPlanSheet *sheet)
{
  sheet->headings[0] = g_strdup (_ ("Date"));
  sheet->headings[1] = g_strdup (_ ("Event"));
  sheet->headings[2] = g_strdup (_ ("Block"));
  sheet->headings[3] = g_strdup (_ ("Venue"));
  sheet->footnote = g_strdup (_ ("Filled: held or going on. Outlined: planned. Dashed: only the month is known, or postponed or cancelled. "
                                 "The numbers are those of the list."));
}

RkPlanSheet *
rk_answer_year_plan (const RkDataset *dataset, int year)
{
  g_autoptr (GPtrArray) events = rk_events_in_order (dataset, year);
  g_autoptr (GHashTable) numbers = g_hash_table_new (NULL, NULL);
  g_autofree char *name = rk_fiscal_year_title (year);
  g_autofree char *title = g_strdup_printf (_ ("%s: plan of the year"), name);
  g_autofree char *blocks = name_blocks (dataset, year);
  RkPlanSheet *sheet;

  if (events->len == 0)
    return NULL;
  for (guint i = 0; i < events->len; i++)
    g_hash_table_insert (numbers, events->pdata[i], GUINT_TO_POINTER (i + 1));
  sheet = rk_plan_sheet_new (title, blocks, rk_answer_timeline (dataset, year, 0));
  mark_entries (dataset, sheet->timeline, numbers);
  add_headings (sheet);
  for (guint i = 0; i < events->len; i++)
    add_event (dataset, sheet, events->pdata[i], i + 1);
  return sheet;
}
